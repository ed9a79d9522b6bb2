"""Which stands above which: few crossings, beginning from the order that is there.

A *unit* is a run of cards, or one *lane*: the place where a transition passes a layer. Units of a
layer are exchanged until fewer exchanges would help (K. Sugiyama et al., 1981: barycentres; E. R.
Gansner et al., 1993: exchanging neighbours).
"""

from bisect import bisect_left, bisect_right, insort
from dataclasses import dataclass, field

Order = list[list[int]]
"""The units of every layer from top to bottom."""

_ROUNDS = 8
"""Barycentre sweeps there and back."""
_GOING_ON = 0.98
"""A round that leaves a larger part of the crossings is the last."""
_EXCHANGES = 12
"""Rounds of exchanging neighbours, at most."""
_AHEAD = 0.3
"""How much the layer ahead of a sweep counts beside the one behind it."""
_WORTH = 0.9
"""A whole new order must have so few crossings, as a part of those that the old one can have."""


@dataclass
class Net:
    """Units, and which nodes they meet in the layers to their left and right.

    A node is a card or a lane; the nodes of a unit stand one below the other.
    """

    nodes: list[tuple[int, ...]] = field(default_factory=list)
    """The nodes of each unit."""
    unit: list[int] = field(default_factory=list)
    """The unit of each node."""
    left: list[list[int]] = field(default_factory=list)
    """Of each node, the nodes it meets in the layer to the left."""
    right: list[list[int]] = field(default_factory=list)

    def add_unit(self, size: int) -> range:
        """Add a unit of so many new nodes, met by nobody yet."""
        nodes = range(len(self.unit), len(self.unit) + size)
        self.unit += [len(self.nodes)] * size
        self.left += [[] for _ in nodes]
        self.right += [[] for _ in nodes]
        self.nodes.append(tuple(nodes))
        return nodes

    def link(self, node: int, next: int) -> None:
        """Let a node meet one in the next layer."""
        self.right[node].append(next)
        self.left[next].append(node)


def crossings(net: Net, order: Order) -> int:
    """How many pairs of lines cross between neighbouring layers."""
    place = _places(net, order)
    found = 0
    for layer in order[1:]:
        ends: list[int] = []
        for unit in layer:
            for node in net.nodes[unit]:
                starts = [place[other] for other in net.left[node]]
                for start in starts:
                    found += len(ends) - bisect_right(ends, start)
                for start in starts:
                    insort(ends, start)
    return found


def _places(net: Net, order: Order) -> list[int]:
    place = [0] * len(net.unit)
    for layer in order:
        at = 0
        for unit in layer:
            for node in net.nodes[unit]:
                place[node] = at
                at += 1
    return place


def mended(net: Net, order: Order) -> Order:
    """The same order but for neighbours whose exchange saves crossings."""
    best = [list(layer) for layer in order]
    _exchange(net, best)
    return best


def untangled(net: Net, order: Order) -> Order:
    """An order with fewer crossings; the old one, mended, where a new one would win little."""
    kept, fresh = mended(net, order), mended(net, _swept(net, order))
    return fresh if crossings(net, fresh) < crossings(net, kept) * _WORTH else kept


def _swept(net: Net, order: Order) -> Order:
    """The best order found by sorting every layer by the middle of what each unit meets.

    What lies ahead of a sweep counts a little: it is all that some units meet.
    """
    fresh = [list(layer) for layer in order]
    place = [0.0] * len(net.unit)
    for layer in fresh:
        _center(net, layer, place)
    best, fewest = [list(layer) for layer in fresh], crossings(net, fresh)
    for _ in range(_ROUNDS):
        for layer in fresh:
            _sort(net, layer, place, (1.0, _AHEAD))
        for layer in reversed(fresh):
            _sort(net, layer, place, (_AHEAD, 1.0))
        count = crossings(net, fresh)
        enough = count > fewest * _GOING_ON
        if count < fewest:
            best, fewest = [list(layer) for layer in fresh], count
        if enough:
            break
    return best


def _sort(net: Net, layer: list[int], place: list[float], weights: tuple[float, float]) -> None:
    to_left, to_right = weights
    middle: dict[int, float] = {}
    for unit in layer:
        total = weight = 0.0
        for node in net.nodes[unit]:
            for other in net.left[node]:
                total += to_left * place[other]
                weight += to_left
            for other in net.right[node]:
                total += to_right * place[other]
                weight += to_right
        first, last = net.nodes[unit][0], net.nodes[unit][-1]
        middle[unit] = total / weight if weight else (place[first] + place[last]) / 2
    layer.sort(key=middle.__getitem__)
    _center(net, layer, place)


def _center(net: Net, layer: list[int], place: list[float]) -> None:
    """Count the places of a layer from its middle, so that layers of any size compare."""
    at = -sum(len(net.nodes[unit]) for unit in layer) / 2
    for unit in layer:
        for node in net.nodes[unit]:
            place[node] = at
            at += 1


def _exchange(net: Net, order: Order) -> None:
    """Exchange neighbours while that saves crossings."""
    place = _places(net, order)
    fresh = [True] * len(order)
    for _ in range(_EXCHANGES):
        again = [False] * len(order)
        for number, layer in enumerate(order):
            if not (fresh[number] or again[number]):
                continue
            lefts = [sorted([place[o] for n in net.nodes[u] for o in net.left[n]]) for u in layer]
            rights = [sorted([place[o] for n in net.nodes[u] for o in net.right[n]]) for u in layer]
            changed = False
            moving = True
            while moving:
                moving = False
                for at in range(len(layer) - 1):
                    won = _won(lefts[at], lefts[at + 1]) + _won(rights[at], rights[at + 1])
                    if won > 0:
                        moving = changed = True
                        layer[at], layer[at + 1] = layer[at + 1], layer[at]
                        lefts[at], lefts[at + 1] = lefts[at + 1], lefts[at]
                        rights[at], rights[at + 1] = rights[at + 1], rights[at]
            if changed:
                at = 0
                for unit in layer:
                    for node in net.nodes[unit]:
                        place[node] = at
                        at += 1
                for other in (number - 1, number, number + 1):
                    if 0 <= other < len(order):
                        again[other] = True
        fresh = again
        if not any(fresh):
            return


def _won(upper: list[int], lower: list[int]) -> int:
    """How many crossings less if two units changed places, told by what each of them meets."""
    if len(upper) == 1 == len(lower):
        return (upper[0] > lower[0]) - (upper[0] < lower[0])
    won = 0
    for start in upper:
        won += bisect_left(lower, start) - (len(lower) - bisect_right(lower, start))
    return won
