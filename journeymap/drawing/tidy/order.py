"""Which stands above which: few crossings, as far as that is worth leaving the order that is there.

Units of a layer are exchanged with their neighbours until fewer exchanges would help (E. R.
Gansner et al., 1993).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from sys import maxsize

from journeymap.drawing.tidy.net import Layered, Net, Order, crossings, places, put
from journeymap.drawing.tidy.sweeps import Sweeps

_AHEAD = (0.3, 0.3)
"""How much the layer ahead of a sweep counts beside the one behind it, sweep by sweep."""
_FINE = 0.6
"""The same for sweeps between exchanges."""
_GOING_ON = 0.95
"""A round that leaves a larger part of the crossings is the last."""
_EXCHANGES = 12
"""Rounds of exchanging neighbours, at most."""


def mended(layered: Layered, order: Order) -> tuple[Order, int]:
    """The same order but for neighbours whose exchange saves crossings, and how many that saves."""
    best = [list(layer) for layer in order]
    saved = exchange(layered, best, places(layered.net, best))
    return best, saved


class Untangling:
    """Orders of the same layers with few crossings, whatever the old order was."""

    def __init__(self, layered: Layered, breathe: Callable[[], None]) -> None:
        """`breathe` is called again and again on the way and may raise."""
        self._layered = layered
        self._breathe = breathe
        self._height: list[float] | None = None
        self._found: dict[bool, tuple[Order, int]] = {}

    def nearest(self, now: Sequence[float]) -> tuple[Order, int]:
        """The one that is the way up which is nearer to `now`, the present heights of the first
        units, which are the runs; and how many crossings it has.
        """
        sweeps = None
        if self._height is None:
            sweeps = Sweeps(self._layered)
            self._height = sweeps.smoothest_heights(self._breathe)
        height = self._height
        mean = sum(now) / max(1, len(now))
        likeness = sum([(y - mean) * at for y, at in zip(now, height, strict=False)])
        turned = likeness < 0
        if turned not in self._found:
            sweeps = sweeps or Sweeps(self._layered)
            sweeps.settle([-y for y in height] if turned else height)
            self._found[turned] = self._settled(sweeps)
        return self._found[turned]

    def _settled(self, sweeps: Sweeps) -> tuple[Order, int]:
        for ahead in _AHEAD:
            sweeps.there_and_back(ahead)
            self._breathe()
        best: Order = []
        fewest = maxsize
        while True:
            exchange(self._layered, sweeps.order, sweeps.place)
            self._breathe()
            count = crossings(self._layered.net, sweeps.order, sweeps.place)
            enough = count > fewest * _GOING_ON
            if count < fewest:
                best, fewest = [list(layer) for layer in sweeps.order], count
            if enough or not count:
                return best, fewest
            sweeps.there_and_back(_FINE)


def exchange(layered: Layered, order: Order, place: list[int]) -> int:
    """Exchange neighbours while that saves crossings, and count the crossings saved; `place` are
    the places of the nodes.
    """
    net = layered.net
    lefts, rights = _Ends(net, layered.left.met), _Ends(net, layered.right.met)
    at = [0] * len(net.nodes)
    saved = 0
    stirred: list[set[int]] = [set() for _ in order]
    for turn in range(_EXCHANGES):
        for number, layer in enumerate(order):
            if not turn:
                lefts.look(layer, place)
                rights.look(layer, place)
                uppers: Iterable[int] = range(len(layer) - 1)
            elif stirred[number]:
                for row, unit in enumerate(layer):
                    at[unit] = row
                uppers = {row for unit in stirred[number] for row in (at[unit] - 1, at[unit])}
                uppers = sorted(uppers - {-1, len(layer) - 1})
                stirred[number].clear()
            else:
                continue
            moved, won = _exchange_in(layer, lefts.of, rights.of, uppers)
            if moved:
                saved += won
                put(net, layer, place)
                # What others meet has moved. The first time, the next layer is seen anyway.
                if number:
                    before = lefts.met_by(moved)
                    rights.look(before, place)
                    stirred[number - 1] |= before
                if turn and number + 1 < len(order):
                    after = rights.met_by(moved)
                    lefts.look(after, place)
                    stirred[number + 1] |= after
        if not any(stirred):
            break
    return saved


class _Ends:
    """Where the units of a map meet others on one side."""

    def __init__(self, net: Net, met: Sequence[Sequence[int]]) -> None:
        """`met` are the nodes that each unit meets there."""
        self._unit, self._met = net.unit, met
        self.of: list[list[int]] = [[]] * len(net.nodes)
        """Of each unit the places of what it meets, from top to bottom."""

    def look(self, units: Iterable[int], place: Sequence[int]) -> None:
        """See where these units meet others by now."""
        ends, met = self.of, self._met
        for unit in units:
            others = met[unit]
            if len(others) == 1:
                ends[unit] = [place[others[0]]]
            else:
                ends[unit] = sorted([place[other] for other in others])

    def met_by(self, units: Iterable[int]) -> set[int]:
        """The units that these meet."""
        return {self._unit[node] for unit in units for node in self._met[unit]}


def _exchange_in(
    layer: list[int],
    lefts: Sequence[list[int]],
    rights: Sequence[list[int]],
    uppers: Iterable[int],
) -> tuple[set[int], int]:
    """Exchange neighbours in one layer, where units meet others at these places; which have moved,
    and how many crossings less that makes.

    `uppers` are the rows, from top to bottom, whose units may have to change with the next.
    """
    moved: set[int] = set()
    saved = 0
    at, last = 0, len(layer) - 2
    for first in uppers:
        if first < at:
            continue
        at = end = first
        while at <= end:
            upper, lower = layer[at], layer[at + 1]
            left_upper, left_lower = lefts[upper], lefts[lower]
            right_upper, right_lower = rights[upper], rights[lower]
            # Most neighbours do not cross at all, or on one side only, which is quickly seen.
            won = 0
            if at_left := left_upper and left_lower and left_upper[-1] > left_lower[0]:
                won = _won(left_upper, left_lower)
            if right_upper and right_lower and right_upper[-1] > right_lower[0]:
                won += _won(right_upper, right_lower)
                if won > 0 and not at_left:
                    won += _won(left_upper, left_lower)
            elif won > 0:
                won += _won(right_upper, right_lower)
            if won > 0:
                layer[at], layer[at + 1] = lower, upper
                moved |= {upper, lower}
                saved += won
                end = min(max(end, at + 1), last)
                at = max(0, at - 1)  # What is above now may go on rising.
            else:
                at += 1
    return moved, saved


def _won(upper: list[int], lower: list[int]) -> int:
    """How many crossings less if two units changed places, told by what each of them meets."""
    count = len(lower)
    if len(upper) == 1:
        (start,) = upper
        if count == 1:
            return (start > lower[0]) - (start < lower[0])
        return bisect_left(lower, start) + bisect_right(lower, start) - count
    won = -len(upper) * count
    if won and upper[-1] >= lower[0]:
        for start in upper:
            won += bisect_left(lower, start) + bisect_right(lower, start)
    return won
