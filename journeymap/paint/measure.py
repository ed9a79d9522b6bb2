"""Measures text with the bundled typeface."""

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from time import monotonic

from PySide6.QtGui import QFontMetricsF

from journeymap.paint.fonts import font

_REFERENCE = 64
_EVERY = 0.02
"""Seconds after which somebody hears again."""


class QtMeasure:
    """Exact widths, proportional to the size: the same on screen and on paper."""

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """The width of one line, in the unit of `size`."""
        return _width(text, bold) * size / _REFERENCE

    def widths(self, texts: tuple[str, ...], bold: bool = False) -> Sequence[float]:
        """Exact widths of several lines in type of size 1."""
        return _widths(texts, bold)


class HeardMeasure(QtMeasure):
    """Lets somebody hear again and again that a layout goes on, who may raise to end it.

    A layout has no other place for that: it measures text all the time.
    """

    def __init__(self, heard: Callable[[], None]) -> None:
        self._heard = heard
        self._next = 0.0

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """As `QtMeasure`."""
        self._go_on()
        return super().width(text, size, bold)

    def widths(self, texts: tuple[str, ...], bold: bool = False) -> Sequence[float]:
        """As `QtMeasure`."""
        self._go_on()
        return super().widths(texts, bold)

    def _go_on(self) -> None:
        if (now := monotonic()) >= self._next:
            self._next = now + _EVERY
            self._heard()


@cache
def _metrics(bold: bool) -> QFontMetricsF:
    return QFontMetricsF(font(_REFERENCE, bold))


@lru_cache(maxsize=50_000)
def _width(text: str, bold: bool) -> float:
    return _metrics(bold).horizontalAdvance(text)


@lru_cache(maxsize=20_000)
def _widths(texts: tuple[str, ...], bold: bool) -> tuple[float, ...]:
    return tuple(_width(text, bold) / _REFERENCE for text in texts)
