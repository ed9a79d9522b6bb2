"""Lining up: where something that is dragged stands in one line with what stands still."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

_EQUAL = 0.5
"""Scene units within which lines are the same."""
_PARTS = (0.5, 0.0, 1.0)
"""What lines up: middles before starts before ends."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in scene units."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Guide:
    """A line, across or down, from the one to the other that stand in it."""

    x1: float
    y1: float
    x2: float
    y2: float


class Alignment:
    """The lines of everything that stands still."""

    def __init__(self, still: Iterable[Area]) -> None:
        areas = tuple(still)
        self._across = _Axis([(a.x, a.width, a.y, a.height) for a in areas])
        self._down = _Axis([(a.y, a.height, a.x, a.width) for a in areas])

    def lined_up(
        self, area: Area, within: float
    ) -> tuple[float | None, float | None, tuple[Guide, ...]]:
        """By how much an area must move (right, down) to stand in line; None where nothing is near.

        Nothing farther away than `within` counts. The guides are those of where it stands then.
        """
        right = self._across.nearest(area.x, area.width, within)
        down = self._down.nearest(area.y, area.height, within)
        x, y = area.x + (right or 0.0), area.y + (down or 0.0)
        guides = []
        if right is not None:
            line, start, end = self._across.guide(x, area.width, y, area.height)
            guides.append(Guide(line, start, line, end))
        if down is not None:
            line, start, end = self._down.guide(y, area.height, x, area.width)
            guides.append(Guide(start, line, end, line))
        return right, down, tuple(guides)


class _Axis:
    """Spans along one axis (start, length) with where they lie on the other one."""

    def __init__(self, spans: Sequence[tuple[float, float, float, float]]) -> None:
        self._lines = {
            part: sorted(
                (start + part * length, number)
                for number, (start, length, _, _) in enumerate(spans)
            )
            for part in _PARTS
        }
        self._beside = [(start, start + length) for _, _, start, length in spans]

    def nearest(self, start: float, length: float, within: float) -> float | None:
        """The way to the nearest line of the same kind."""
        best: float | None = None
        for part, lines in self._lines.items():
            here = start + part * length
            at = bisect_left(lines, (here, -1))
            for line, _ in lines[max(0, at - 1) : at + 1]:
                if abs(line - here) <= within and (best is None or abs(line - here) < abs(best)):
                    best = line - here
        return best

    def guide(
        self, start: float, length: float, beside: float, size: float
    ) -> tuple[float, float, float]:
        """The line in which a span stands now, and from where to where it reaches beside it."""
        for part, lines in self._lines.items():
            here = start + part * length
            first = bisect_left(lines, (here - _EQUAL, -1))
            last = bisect_left(lines, (here + _EQUAL, -1))
            if first < last:
                found = [self._beside[number] for _, number in lines[first:last]]
                low, high = min(found, key=partial(_far, beside + size / 2))
                return here, min(low, beside), max(high, beside + size)
        return start, beside, beside + size


def _far(middle: float, span: tuple[float, float]) -> float:
    """How far a point is from the middle of a span."""
    return abs(sum(span) / 2 - middle)
