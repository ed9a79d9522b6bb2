"""What is put in order: units in layers, and which lines run between neighbouring layers.

A *unit* is a run of cards, or one *lane*: the place where a transition passes a layer.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from operator import itemgetter, mul, sub
from typing import Any

Order = list[list[int]]
"""The units of every layer from top to bottom."""


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

    def add_units(self, sizes: Sequence[int]) -> range:
        """Add units of so many new nodes each, met by nobody yet; all the new nodes."""
        first = node = len(self.unit)
        for size in sizes:
            self.unit += [len(self.nodes)] * size
            self.nodes.append((node,) if size == 1 else tuple(range(node, node + size)))
            node += size
        nodes = range(first, node)
        self.left += [[] for _ in nodes]
        self.right += [[] for _ in nodes]
        return nodes

    def met(self, near: Sequence[list[int]]) -> list[list[int]]:
        """What the nodes of each unit meet on one side; `near` is `left` or `right`."""
        return [
            near[nodes[0]] if len(nodes) == 1 else [other for node in nodes for other in near[node]]
            for nodes in self.nodes
        ]

    def link(self, node: int, next: int) -> None:
        """Let a node meet one in the next layer."""
        self.right[node].append(next)
        self.left[next].append(node)


class Meets:
    """What each unit of a layer meets on one side, summed up for a whole layer in one go.

    The loops over all lines are the larger part of tidying; here they run in C.
    """

    def __init__(
        self, met: Sequence[Sequence[int]], pulls: Sequence[Sequence[float]] | None = None
    ) -> None:
        """`met` are the nodes that each unit meets; `pulls` says how much each of these lines
        counts, otherwise 1.
        """
        ends = [0, *accumulate(map(len, met))]
        self._pick = _picker([other for some in met for other in some])
        self._starts, self._ends = _picker(ends[:-1]), _picker(ends[1:])
        self._pulls = None
        if pulls is not None:
            self._pulls = [pull for some in pulls for pull in some]
        self.counts: list[float] = list(self._parts(self._pulls or [1] * ends[-1]))
        """How much the lines of each unit count together."""

    def sums(self, values: Sequence[float]) -> Iterator[float]:
        """For each unit, the sum of the values of the nodes that it meets."""
        met = self._pick(values)
        return self._parts(met if self._pulls is None else map(mul, met, self._pulls))

    def _parts(self, counted: Iterable[float]) -> Iterator[float]:
        totals = (*accumulate(counted, initial=0),)
        return map(sub, self._ends(totals), self._starts(totals))


def _picker(numbers: Sequence[int]) -> Callable[[Sequence[Any]], Sequence[Any]]:
    """What takes the values with these numbers out of a sequence."""
    if len(numbers) > 1:
        return itemgetter(*numbers)
    return lambda values: [values[number] for number in numbers]


def crossings(net: Net, order: Order) -> int:
    """How many pairs of lines cross between neighbouring layers."""
    place = places(net, order)
    nodes, left = net.nodes, net.left
    found = 0
    for layer in order[1:]:
        # Lines from one node do not cross each other, so each brings its ends from top to bottom.
        ends: list[int] = []
        for unit in layer:
            for node in nodes[unit]:
                met = left[node]
                starts = [place[other] for other in met]
                if len(met) > 1:
                    starts.sort()
                for start in starts:
                    if ends and start < ends[-1]:
                        at = bisect_right(ends, start)
                        found += len(ends) - at
                        ends.insert(at, start)
                    else:
                        ends.append(start)
    return found


def places(net: Net, order: Order) -> list[int]:
    """Of each node, twice its place in its layer, counted from the middle: so they are whole."""
    place = [0] * len(net.unit)
    for layer in order:
        put(net, layer, place)
    return place


def put(net: Net, layer: Sequence[int], place: list[int]) -> None:
    """Note the places of the nodes of one layer."""
    nodes = [node for unit in layer for node in net.nodes[unit]]
    for at, node in enumerate(nodes):
        place[node] = 2 * at + 1 - len(nodes)
