"""Measures text with the bundled typeface."""

from collections.abc import Callable
from functools import cache, lru_cache

from PySide6.QtGui import QFontMetricsF

from journeymap.paint.fonts import font

_REFERENCE = 64
_EVERY = 1_000
"""Measurings, a millisecond or two."""


class QtMeasure:
    """Exact widths, proportional to the size: the same on screen and on paper."""

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """The width of one line, in the unit of `size`."""
        return _width(text, bold) * size / _REFERENCE


class HeardMeasure(QtMeasure):
    """Lets somebody hear again and again that a layout goes on, who may raise to end it.

    A layout has no other place for that: it measures text all the time.
    """

    def __init__(self, heard: Callable[[], None]) -> None:
        self._heard = heard
        self._count = 0

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """As `QtMeasure`."""
        self._count += 1
        if self._count % _EVERY == 0:
            self._heard()
        return super().width(text, size, bold)


@cache
def _metrics(bold: bool) -> QFontMetricsF:
    return QFontMetricsF(font(_REFERENCE, bold))


@lru_cache(maxsize=50_000)
def _width(text: str, bold: bool) -> float:
    return _metrics(bold).horizontalAdvance(text)
