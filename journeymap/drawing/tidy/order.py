"""Which stands above which: few crossings, as far as that is worth leaving the order that is there.

Units of a layer are exchanged with their neighbours until fewer exchanges would help (E. R.
Gansner et al., 1993).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from sys import maxsize

from journeymap.drawing.tidy.net import Net, Order, crossings, places, put
from journeymap.drawing.tidy.sweeps import Sweeps

_AHEAD = (0.3, 0.3)
"""How much the layer ahead of a sweep counts beside the one behind it, sweep by sweep."""
_FINE = 0.6
"""The same for sweeps between exchanges."""
_GOING_ON = 0.95
"""A round that leaves a larger part of the crossings is the last."""
_EXCHANGES = 12
"""Rounds of exchanging neighbours, at most."""


def mended(net: Net, order: Order) -> Order:
    """The same order but for neighbours whose exchange saves crossings."""
    best = [list(layer) for layer in order]
    exchange(net, best, places(net, best))
    return best


class Untangling:
    """Orders of the same layers with few crossings, whatever the old order was."""

    def __init__(self, net: Net, order: Order, breathe: Callable[[], None]) -> None:
        """`breathe` is called again and again on the way and may raise."""
        self._net = net
        self._order = [sorted(layer) for layer in order]
        self._breathe = breathe
        self._height: list[float] | None = None
        self._found: dict[bool, tuple[Order, int]] = {}

    def nearest(self, now: Sequence[float]) -> tuple[Order, int]:
        """The one that is the way up which is nearer to `now`, the present heights of the first
        units, which are the runs; and how many crossings it has.
        """
        sweeps = None
        if self._height is None:
            sweeps = Sweeps(self._net, self._order)
            self._height = sweeps.smoothest_heights(self._breathe)
        height, nodes = self._height, self._net.nodes
        mean = sum(now) / max(1, len(now))
        likeness = sum((y - mean) * height[nodes[unit][0]] for unit, y in enumerate(now))
        turned = likeness < 0
        if turned not in self._found:
            sweeps = sweeps or Sweeps(self._net, self._order)
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
            exchange(self._net, sweeps.order, sweeps.place)
            self._breathe()
            count = crossings(self._net, sweeps.order)
            enough = count > fewest * _GOING_ON
            if count < fewest:
                best, fewest = [list(layer) for layer in sweeps.order], count
            if enough or not count:
                return best, fewest
            sweeps.there_and_back(_FINE)


def exchange(net: Net, order: Order, place: list[int]) -> None:
    """Exchange neighbours while that saves crossings; `place` are the places of the nodes."""
    lefts, rights = net.met(net.left), net.met(net.right)
    stirred = set(range(len(order)))
    for _ in range(_EXCHANGES):
        waiting, stirred = stirred, set()
        for number in range(len(order)):
            looked_at = number in waiting or number in stirred
            if looked_at and _exchange_in(order[number], lefts, rights, place):
                put(net, order[number], place)
                stirred |= {number - 1, number, number + 1}
        if not stirred:
            return


def _exchange_in(
    layer: list[int],
    met_left: Sequence[Sequence[int]],
    met_right: Sequence[Sequence[int]],
    place: Sequence[int],
) -> bool:
    """Exchange neighbours in one layer, where units meet these nodes; whether any was."""
    lefts, rights = _ends(layer, met_left, place), _ends(layer, met_right, place)
    changed = False
    at, last = 0, len(layer) - 1
    while at < last:
        next = at + 1
        left_upper, left_lower = lefts[at], lefts[next]
        right_upper, right_lower = rights[at], rights[next]
        if (
            # Most neighbours do not cross at all, which is quickly seen.
            (left_upper and left_lower and left_upper[-1] > left_lower[0])
            or (right_upper and right_lower and right_upper[-1] > right_lower[0])
        ) and _won(left_upper, left_lower) + _won(right_upper, right_lower) > 0:
            layer[at], layer[next] = layer[next], layer[at]
            lefts[at], lefts[next] = left_lower, left_upper
            rights[at], rights[next] = right_lower, right_upper
            changed = True
            at = max(0, at - 1)  # What is above now may go on rising.
        else:
            at = next
    return changed


def _ends(
    layer: Sequence[int], met: Sequence[Sequence[int]], place: Sequence[int]
) -> list[list[int]]:
    """The places of what each unit of a layer meets, from top to bottom."""
    return [
        [place[met[unit][0]]]
        if len(met[unit]) == 1
        else sorted([place[other] for other in met[unit]])
        for unit in layer
    ]


def _won(upper: list[int], lower: list[int]) -> int:
    """How many crossings less if two units changed places, told by what each of them meets."""
    if len(upper) == 1 == len(lower):
        return (upper[0] > lower[0]) - (upper[0] < lower[0])
    won = -len(upper) * len(lower)
    if won and upper[-1] >= lower[0]:
        for start in upper:
            won += bisect_left(lower, start) + bisect_right(lower, start)
    return won
