"""What is put in order: units in layers, and which lines run between neighbouring layers.

A *unit* is a run of cards, or one *lane*: the place where a transition passes a layer.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field
from itertools import accumulate, chain
from operator import itemgetter, sub
from sys import maxsize
from typing import Any

from journeymap.drawing.tidy.layers import Layers

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

    def link(self, node: int, next: int) -> None:
        """Let a node meet one in the next layer."""
        self.right[node].append(next)
        self.left[next].append(node)


def net_of(
    ways: Iterable[tuple[str, str]], layers: Layers, run: Mapping[str, int]
) -> tuple[Net, list[tuple[int, int, str, str]]]:
    """The net of these runs, and of each transition that spans layers its first lane, the layer
    it starts from and its ends.
    """
    net = Net()
    net.add_units([len(cards) for cards in layers.runs])
    node = {id: number for number, id in enumerate(id for cards in layers.runs for id in cards)}
    layer = {id: layers.layer[number] for id, number in run.items()}
    lanes: list[tuple[int, int, str, str]] = []
    met: set[tuple[str, str]] = set()
    for source, target in ways:
        start, end = layer[source], layer[target]
        if start > end:
            source, target, start, end = target, source, end, start
        if start == end or (source, target) in met:
            continue
        met.add((source, target))
        at = node[source]
        if end - start > 1:
            lanes.append((len(net.nodes), start, source, target))
            for lane in net.add_units([1] * (end - start - 1)):
                net.link(at, lane)
                at = lane
        net.link(at, node[target])
    return net, lanes


class Meets:
    """What each unit of a layer meets on one side, summed up for a whole layer in one go.

    The loops over all lines are the larger part of tidying; here they run in C.
    """

    def __init__(self, met: Sequence[Sequence[int]]) -> None:
        """`met` are the nodes, or else the units, that each unit of the layer meets."""
        self.counts = [*map(len, met)]
        """How many lines each unit has."""
        # Lanes come last and have one line each, so that there is nothing to sum up.
        several = len(met)
        while several and self.counts[several - 1] == 1:
            several -= 1
        ends = [0, *accumulate(self.counts[:several])]
        self._starts, self._ends = picker(ends[:-1]), picker(ends[1:])
        self._pick = picker([other for some in met[:several] for other in some])
        self._pick_ones = picker([other for (other,) in met[several:]])

    def sums(self, values: Sequence[float]) -> Iterator[float]:
        """For each unit of the layer, the sum of the values of what it meets."""
        totals = (*accumulate(self._pick(values), initial=0),)
        sums = map(sub, self._ends(totals), self._starts(totals))
        return chain(sums, self._pick_ones(values))

    def of_units(self, unit: Sequence[int]) -> "Meets":
        """The same where values are those of units; `unit` tells that of each node."""
        meets = copy(self)
        meets._pick = picker(self._pick(unit))
        meets._pick_ones = picker(self._pick_ones(unit))
        return meets


class Side:
    """What all units meet to their left, or to their right."""

    def __init__(self, net: Net, near: Sequence[list[int]], layers: Order) -> None:
        self.near = near
        """`left` or `right` of the net."""
        self.met = [
            near[nodes[0]] if len(nodes) == 1 else [other for node in nodes for other in near[node]]
            for nodes in net.nodes
        ]
        """The nodes that each unit meets."""
        self.nodes = [Meets([self.met[unit] for unit in units]) for units in layers]
        """The same layer by layer."""
        self.units = [meets.of_units(net.unit) for meets in self.nodes]
        """The units that those of each layer meet."""


class Layered:
    """A net whose units are in layers, in whatever order."""

    def __init__(self, net: Net, layers: Order) -> None:
        self.net = net
        self.layers = [sorted(units) for units in layers]
        """The units of each layer as they were numbered."""
        self.left = Side(net, net.left, self.layers)
        self.right = Side(net, net.right, self.layers)
        self.sides = self.left, self.right


def picker(numbers: Sequence[int]) -> Callable[[Sequence[Any]], Sequence[Any]]:
    """What takes the values with these numbers out of a sequence."""
    if len(numbers) > 1:
        return itemgetter(*numbers)
    return lambda values: [values[number] for number in numbers]


def crossings(net: Net, order: Order, place: Sequence[int] | None = None) -> int:
    """How many pairs of lines cross between neighbouring layers; `place` are the places of the
    nodes, if they are known.
    """
    place = place or places(net, order)
    nodes, left = net.nodes, net.left
    found = 0
    for layer in order[1:]:
        # Lines from one node do not cross each other, so each brings its ends from top to bottom.
        starts: list[int] = []
        for node in chain.from_iterable([nodes[unit] for unit in layer]):
            met = left[node]
            if len(met) == 1:
                starts.append(place[met[0]])
            elif met:
                starts += sorted([place[other] for other in met])
        ends: list[int] = []
        lowest = -maxsize
        for start in starts:
            if start >= lowest:
                ends.append(start)
                lowest = start
            else:
                at = bisect_right(ends, start)
                found += len(ends) - at
                ends.insert(at, start)
    return found


def places(net: Net, order: Order) -> list[int]:
    """Of each node, twice its place in its layer, counted from the middle: so they are whole."""
    place = [0] * len(net.unit)
    for layer in order:
        put(net, layer, place)
    return place


def put(net: Net, layer: Sequence[int], place: list[int]) -> None:
    """Note the places of the nodes of one layer."""
    nodes = [*chain.from_iterable([net.nodes[unit] for unit in layer])]
    for node, at in zip(nodes, range(1 - len(nodes), len(nodes), 2), strict=True):
        place[node] = at
