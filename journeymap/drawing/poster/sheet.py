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
_BANNER = 4.0
"""A roll is gladly no longer than so many times its height."""

_T = TypeVar("_T")
_A4_SIDE = sqrt(210 * 297)
_LARGEST = 3.7
_SMALLEST = 2.3 / SMALL
"""Body type of an A4 sheet in millimetres; with it the small type is 2.3 mm, or 6.5 pt."""
_STEP = 0.94
_GROWTH = 0.7
_HAND = sqrt(2)
_ROLL = 210.0
"""The height of A4 across: a roll counts as the sheet of its height."""
LONGEST_ROLL = 10_000.0
"""Millimetres; a journey that needs more gets smaller type, and then more rows."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper, in millimetres."""

    width: float
    height: float
    distance: float | None = None
    """From where it is to be read, in metres; None as is usual for its size."""
    roll: bool = False
    """It is as long as it takes: `width` is what it may grow to until it has been drawn."""

    @property
    def scale(self) -> float:
        """How large the sheet is beside A4, along its side; a strip counts by its short side."""
        if self.roll:
            return self.height / _ROLL
        return min(sqrt(self.width * self.height) / _A4_SIDE, min(self.width, self.height) / 150)

    @property
    def margin(self) -> float:
        """The empty border."""
        return 10.0 * self.scale

    @property
    def banner(self) -> float:
        """What a roll may grow to before it gets smaller type instead."""
        return min(self.width, _BANNER * self.height)

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
            if self.roll:
                # Larger type would only make it longer than it must be.
                return (smallest,)
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
