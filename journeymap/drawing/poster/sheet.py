"""The sheet of paper, and the type that suits it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import TypeVar

from journeymap.drawing.poster.distance import type_for

SMALL = 0.86
"""The small type as a part of the body type."""
THINNEST = 0.09
"""The thinnest line a plotter draws, in millimetres."""

_T = TypeVar("_T")
_A4_SIDE = sqrt(210 * 297)
_LARGEST = 3.7
_SMALLEST = 2.3 / SMALL
"""Body type of an A4 sheet in millimetres; with it the small type is 2.3 mm, or 6.5 pt."""
_STEP = 0.94
_GROWTH = 0.7
_HAND = sqrt(2)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper, in millimetres."""

    width: float
    height: float
    distance: float | None = None
    """From where it is to be read, in metres; None as is usual for its size."""

    @property
    def scale(self) -> float:
        """How large the sheet is beside A4, along its side; a strip counts by its short side."""
        return min(sqrt(self.width * self.height) / _A4_SIDE, min(self.width, self.height) / 150)

    @property
    def margin(self) -> float:
        """The empty border."""
        return 10.0 * self.scale

    @property
    def sizes(self) -> tuple[float, ...]:
        """Body type to try, largest first, down to what can just be read.

        With a distance the small type is what that distance takes. Without one, a sheet up to A3
        is read in the hand, and a larger one from farther away, but not in proportion: A0, 2.8
        times A3, may go down to twice its smallest type: 16 pt, and 13.5 pt for what is small,
        which good eyes read from 1.5 m.
        """
        smallest = _SMALLEST * max(self.scale / _HAND, 1.0) ** _GROWTH
        if self.distance is not None:
            smallest = type_for(self.distance) / SMALL
        sizes = []
        size = _LARGEST * self.scale
        while size > smallest:
            sizes.append(size)
            size *= _STEP
        return (*sizes, smallest)


def largest(sizes: Sequence[float], fitted: Callable[[float], _T | None]) -> _T | None:
    """What `fitted` makes in the largest size in which it can (sizes fall), found by halving."""
    best = fitted(sizes[-1])
    low, high = 0, len(sizes) - 1
    while best is not None and low < high:
        middle = (low + high) // 2
        if (found := fitted(sizes[middle])) is not None:
            best, high = found, middle
        else:
            low = middle + 1
    return best
