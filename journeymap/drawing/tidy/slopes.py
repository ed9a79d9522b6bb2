"""Lines level and the map low: whole ends of the map go up or down, and runs alone.

Straight lines make a staircase of a map where they go in at the top of each run and out at its
foot. Where that costs more height than the lines are worth, what follows begins at the top again.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from math import inf
from operator import add
from typing import NamedTuple, TypeVar

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
        ends = _Ends(self._lines, self._layer, self._heights, self._height, rows)
        rounds = _LOOKS // max(1, len(self._lines))
        for _ in range(rounds):
            move = max(ends.moves(), default=None)
            if move is None or (move.worth, move.raised) <= (0, 0):
                break
            ends.go(move.start, move.step if rounds > _PATIENT else ends.way(move))
        return [row + ends.gone[layer] for row, layer in zip(rows, self._layer, strict=True)]

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


_Number = TypeVar("_Number", int, float)


class _Ends:
    """The ends of a map, each from a layer on, which go up and down as a whole."""

    def __init__(
        self,
        lines: Sequence[Line],
        layers: Sequence[int],
        heights: Sequence[int],
        height: float,
        rows: Sequence[float],
    ) -> None:
        """`layers`, `heights` and `rows`, where they begin, are those of the runs."""
        count = max(layers, default=0) + 1
        self._height = height
        self._first = min(layers, default=0) + 1
        self.gone = [0.0] * count
        """How far down each layer has gone."""
        self._weights = [line.weight for line in lines]
        self._spans = [range(layers[line.left] + 1, layers[line.right] + 1) for line in lines]
        """The layers that each line comes into or passes."""
        self._falls = [
            rows[right] + enters - rows[left] - leaves for left, leaves, right, enters, _ in lines
        ]
        """How far down each line goes."""
        self._passing: list[list[int]] = [[] for _ in range(count)]
        """The lines that come into each layer or pass it."""
        self._rising, self._level, self._falling = ([0] * count for _ in range(3))
        """The weight of those that rise, are level and fall."""
        for line, (weight, span) in enumerate(zip(self._weights, self._spans, strict=True)):
            weights = self._weights_like(line)
            for layer in span:
                self._passing[layer].append(line)
                weights[layer] += weight
        self._tops, self._feet = [inf] * count, [-inf] * count
        runs = [0] * count
        for row, layer, high in zip(rows, layers, heights, strict=True):
            self._tops[layer] = min(self._tops[layer], row)
            self._feet[layer] = max(self._feet[layer], row + high)
            runs[layer] += 1
        self._runs_after = _from_the_end(runs, add)

    def moves(self) -> Iterator[_Move]:
        """What it is worth to let all from a layer on go up or down by a row: better and better
        moves, the best one last or as good as the last.
        """
        best = -inf
        tops, feet = list(accumulate(self._tops, min)), list(accumulate(self._feet, max))
        tops_after, feet_after = _from_the_end(self._tops, min), _from_the_end(self._feet, max)
        now = feet[-1] - tops[-1]
        sides = zip(tops, feet, tops_after[1:], feet_after[1:], strict=False)
        for start, (top, foot, top_after, foot_after) in enumerate(sides, start=1):
            if start < self._first:
                continue
            rising, level, falling = self._rising[start], self._level[start], self._falling[start]
            for step, won in ((-1, falling - rising - level), (1, rising - falling - level)):
                then = max(foot, foot_after + step) - min(top, top_after + step)
                worth = won + self._height * (now * now - then * then)
                if worth >= best:
                    best = worth
                    yield _Move(worth, -step * self._runs_after[start], start, step)

    def way(self, move: _Move) -> int:
        """How far all from a layer on had better go."""
        start = move.start
        falls = [(self._falls[line], self._weights[line]) for line in self._passing[start]]
        top, foot = min(self._tops[:start]), max(self._feet[:start])
        top_after, foot_after = min(self._tops[start:]), max(self._feet[start:])

        def cost(way: int) -> float:
            height = max(foot, foot_after + way) - min(top, top_after + way)
            climbs = sum([weight * abs(fall + way) for fall, weight in falls])
            return climbs + self._height * height * height

        way = move.step
        while cost(2 * way) < cost(way):
            way *= 2
        return way

    def go(self, start: int, way: int) -> None:
        """Let all from a layer on go down so many rows, or up."""
        for layer in range(start, len(self.gone)):
            self.gone[layer] += way
            self._tops[layer] += way
            self._feet[layer] += way
        for line in self._passing[start]:
            was = self._weights_like(line)
            self._falls[line] += way
            now = self._weights_like(line)
            if was is not now:
                weight = self._weights[line]
                for layer in self._spans[line]:
                    was[layer] -= weight
                    now[layer] += weight

    def _weights_like(self, line: int) -> list[int]:
        """The weights of the lines that go the same way as this one."""
        fall = self._falls[line]
        return self._falling if fall > 0 else self._level if fall == 0 else self._rising


def _from_the_end(
    values: Sequence[_Number], join: Callable[[_Number, _Number], _Number]
) -> list[_Number]:
    """Of each value and all after it."""
    return list(accumulate(reversed(values), join))[::-1]
