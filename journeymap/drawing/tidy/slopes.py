"""Lines level and the map low: whole ends of the map go up or down, and runs alone.

Straight lines make a staircase of a map where they go in at the top of each run and out at its
foot. Where that costs more height than the lines are worth, what follows begins at the top again.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from math import inf
from typing import NamedTuple

from journeymap.drawing.tidy.net import Order

_LOOKS = 100_000
"""So many lines are looked at, at most: of large maps all only a few times."""
_PATIENT = 200
"""With so many looks left, ends of the map go row by row, otherwise as far as helps at once."""


class Line(NamedTuple):
    """A transition between runs of different layers."""

    left: int
    """The run in the layer further left."""
    leaves: int
    """Which card of that run it is, from 0; each takes a row."""
    right: int
    enters: int
    weight: int
    """What it is worth that it rises or falls a row less."""


class _Move(NamedTuple):
    """All from a layer on go up or down; the greater of two is the better one."""

    worth: float
    raised: int
    """How many runs go up by it: where lines do not mind, they begin at the top."""
    start: int
    """The layer."""
    step: int
    """-1 is up, 1 is down."""


class Slopes:
    """The lines of a map that are to be level, and the map low.

    The higher a map is already, the more one row less is worth: `height` times the rows squared is
    what they cost.
    """

    def __init__(
        self,
        lines: Sequence[Line],
        layer: Sequence[int],
        heights: Sequence[int],
        height: float,
    ) -> None:
        """`layer` and `heights`, in rows, are those of the runs."""
        self._lines = lines
        self._layer, self._heights = layer, heights
        self._height = height

    def levelled(self, rows: Sequence[float]) -> list[float]:
        """The rows in which runs begin when ends of the map have gone up or down as a whole."""
        level = list(rows)
        rounds = _LOOKS // max(1, len(self._lines))
        for _ in range(rounds):
            move = max(self._moves(level), default=None)
            if move is None or (move.worth, move.raised) <= (0, 0):
                break
            way = move.step if rounds > _PATIENT else self._way(level, move)
            for run, layer in enumerate(self._layer):
                if layer >= move.start:
                    level[run] += way
        return level

    def _way(self, rows: Sequence[float], move: _Move) -> int:
        """How far all from a layer on had better go."""
        start = move.start
        falls = [
            (rows[right] + enters - rows[left] - leaves, weight)
            for left, leaves, right, enters, weight in self._lines
            if self._layer[left] < start <= self._layer[right]
        ]
        sides: tuple[list[tuple[float, float]], ...] = ([], [])
        for row, layer, height in zip(rows, self._layer, self._heights, strict=True):
            sides[layer >= start].append((row, row + height))
        (top, foot), (top_after, foot_after) = (
            (min(row for row, _ in side), max(end for _, end in side)) for side in sides
        )

        def cost(way: int) -> float:
            height = max(foot, foot_after + way) - min(top, top_after + way)
            climbs = sum(weight * abs(fall + way) for fall, weight in falls)
            return climbs + self._height * height * height

        way = move.step
        while cost(2 * way) < cost(way):
            way *= 2
        return way

    def eased(self, rows: Sequence[float], order: Order) -> list[float]:
        """The same when each run has gone where its lines are most level, as far as the ones
        above and below it and the edges of the map let it.
        """
        eased = list(rows)
        near: list[list[tuple[int, int]]] = [[] for _ in rows]
        for left, leaves, right, enters, weight in self._lines:
            near[left] += [(right, enters - leaves)] * weight
            near[right] += [(left, leaves - enters)] * weight
        top = min(eased, default=0.0)
        foot = max(map(float.__add__, eased, map(float, self._heights)), default=0.0)
        columns = [[unit for unit in layer if unit < len(eased)] for layer in order]
        for _ in range(_LOOKS // max(1, len(self._lines))):
            moved = False
            for column in columns:
                end = top
                for at, run in enumerate(column):
                    below = eased[column[at + 1]] if at + 1 < len(column) else foot
                    wishes = sorted(eased[other] + between for other, between in near[run])
                    # The median is where lines rise and fall least.
                    row = wishes[(len(wishes) - 1) // 2] if wishes else eased[run]
                    row = max(end, min(row, below - self._heights[run]))
                    moved |= row != eased[run]
                    eased[run] = row
                    end = row + self._heights[run]
            if not moved:
                break
        return eased

    def _moves(self, rows: Sequence[float]) -> Iterator[_Move]:
        """What it is worth to let all from a layer on go up or down by a row."""
        count = max(self._layer, default=0) + 1
        rising, level, falling = self._passing(rows, count)
        tops, feet = [inf] * count, [-inf] * count
        runs = [0] * count
        for row, layer, height in zip(rows, self._layer, self._heights, strict=True):
            tops[layer] = min(tops[layer], row)
            feet[layer] = max(feet[layer], row + height)
            runs[layer] += 1
        top, foot = list(accumulate(tops, min)), list(accumulate(feet, max))
        top_after = list(accumulate(reversed(tops), min))[::-1]
        foot_after = list(accumulate(reversed(feet), max))[::-1]
        runs_after = list(accumulate(reversed(runs)))[::-1]
        now = foot[-1] - top[-1]
        for start in range(min(self._layer, default=0) + 1, count):
            for step, less, more in (
                (-1, falling[start], rising[start] + level[start]),
                (1, rising[start], falling[start] + level[start]),
            ):
                then = max(foot[start - 1], foot_after[start] + step)
                then -= min(top[start - 1], top_after[start] + step)
                worth = less - more + self._height * (now * now - then * then)
                yield _Move(worth, -step * runs_after[start], start, step)

    def _passing(self, rows: Sequence[float], count: int) -> list[list[int]]:
        """The weight of the lines that come into each of so many layers or pass it: of those that
        rise, are level and fall.
        """
        found = [[0] * (count + 1) for _ in range(3)]
        for left, leaves, right, enters, weight in self._lines:
            fall = rows[right] + enters - rows[left] - leaves
            weights = found[(fall >= 0) + (fall > 0)]
            weights[self._layer[left] + 1] += weight
            weights[self._layer[right] + 1] -= weight
        return [list(accumulate(weights)) for weights in found]
