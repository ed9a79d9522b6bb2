"""Measures text with the bundled typeface."""

from functools import cache, lru_cache

from PySide6.QtGui import QFontMetricsF

from journeymap.paint.fonts import font

_REFERENCE = 64


class QtMeasure:
    """Exact widths, proportional to the size: the same on screen and on paper."""

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """The width of one line, in the unit of `size`."""
        return _width(text, bold) * size / _REFERENCE


@cache
def _metrics(bold: bool) -> QFontMetricsF:
    return QFontMetricsF(font(_REFERENCE, bold))


@lru_cache(maxsize=50_000)
def _width(text: str, bold: bool) -> float:
    return _metrics(bold).horizontalAdvance(text)
