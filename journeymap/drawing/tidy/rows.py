"""How far down each unit stands: transitions as straight as they can be, nothing covered.

Cards stand in whole rows, lanes between them in half ones. Each layer is put as near to what it
meets as the order allows, which is an isotonic regression (pool adjacent violators: M. Ayer et
al., 1955).
"""

from collections.abc import Iterable, Sequence
from itertools import accumulate, chain, repeat
from math import ceil
from operator import add, mul

from journeymap.drawing.tidy.net import Layered, Order, Side, picker

LANE = 0.25
"""The height of a lane in rows."""
_STRAIGHT = 4.0
"""How much more a lane is held straight than a transition from card to card."""
_STAY = 0.25
"""How much a run is drawn to where it stands, beside one transition."""
_SWEEPS = ((1.0, 0.0), (1.0, 1.0))
"""What the layers to the left and to the right count, sweep by sweep, there and back in turn."""
_LAST = (2.0, 1.0)


class Rows:
    """The rows of a map whatever the order of its layers is."""

    def __init__(self, layered: Layered, heights: Sequence[int]) -> None:
        """`heights` are how many rows the runs take, which are the first units."""
        net = layered.net
        self._runs = len(heights)
        self._heights = [*heights, *repeat(LANE, len(net.nodes) - len(heights))]
        middle: list[float] = []  # of each node, how far it is below the top of its unit
        for nodes in net.nodes[: self._runs]:
            middle += [0.5, *(number + 0.5 for number in range(1, len(nodes)))]
        middle += [LANE / 2] * (len(net.nodes) - self._runs)
        cards = len(net.unit) - (len(net.nodes) - self._runs)
        self._layers = [
            _Layer(units, [_Side(layered, number, side, middle, cards) for side in layered.sides])
            for number, units in enumerate(layered.layers)
        ]

    def of(self, order: Order, here: Sequence[float], stay: float) -> list[float]:
        """The row in which each run begins, the highest one at 0.

        `here` are the rows in which they begin now, to which they are drawn with `stay`, from 0
        to 1.
        """
        lanes = len(self._heights) - self._runs
        stays = [*repeat(_STAY * stay, self._runs), *repeat(0.0, lanes)]
        drawn = [*(_STAY * stay * row for row in here), *repeat(0.0, lanes)]
        top = [0.0] * len(self._heights)
        columns = [
            _Column(units, layer, self._heights, stays, drawn)
            for units, layer in zip(order, self._layers, strict=True)
            if units
        ]
        for column in columns:
            column.put(column.above, top)
        for number, shares in enumerate(_SWEEPS):
            for column in columns if number % 2 == 0 else columns[::-1]:
                column.put(column.straightened(top, shares), top)
        for column in columns:
            column.put(column.in_rows(column.straightened(top, _LAST)), top)
        highest = min(top[: self._runs], default=0.0)
        return [at - highest for at in top[: self._runs]]


class _Side:
    """What the units of a layer are drawn to on one side."""

    def __init__(
        self, layered: Layered, layer: int, side: Side, middle: Sequence[float], cards: int
    ) -> None:
        """`middle` is how far each node is below the top of its unit; the first `cards` are
        cards, all others lanes.
        """
        nodes = layered.net.nodes
        self.meets = side.units[layer]
        self.pulls: list[float] = []
        """How much each line of a unit counts."""
        self.rises: list[float] = []
        """How far the other ends are further down in their units, all together."""
        units, counts = layered.layers[layer], self.meets.counts
        ends = side.nodes[layer].sums(middle)
        for unit, count, end in zip(units, counts, ends, strict=True):
            run = nodes[unit]
            first = run[0]
            straight = first >= cards and side.met[unit][0] >= cards
            self.pulls.append(_STRAIGHT if straight else 1.0)
            start = middle[first] * count
            if len(run) > 1:
                start += sum([below * len(side.near[node]) for below, node in enumerate(run)])
            self.rises.append(end - start)
        self.weights = list(map(mul, self.pulls, counts))
        """How much all of them count."""


class _Layer:
    """What the units of a layer are drawn to, whatever their order is."""

    def __init__(self, units: Sequence[int], sides: Sequence[_Side]) -> None:
        self._pick, self._sides = picker(units), sides
        self.number = {unit: number for number, unit in enumerate(units)}
        """The number of each unit among those of the layer."""

    def pulls(
        self,
        top: Sequence[float],
        shares: Iterable[float],
        stays: Sequence[float],
        drawn: Sequence[float],
    ) -> tuple[list[float], list[float]]:
        """How much each unit is drawn anywhere, and that times where its top is drawn to.

        `top` is where all units begin, `shares` what the layers to the left and to the right
        count, `stays` and `drawn` are the same for where units stand.
        """
        weights, totals = list(self._pick(stays)), list(self._pick(drawn))
        for share, side in zip(shares, self._sides, strict=True):
            if share:
                more = zip(weights, side.weights, strict=True)
                weights = [weight + share * pull for weight, pull in more]
                met = zip(totals, side.pulls, side.meets.sums(top), side.rises, strict=True)
                totals = [total + share * pull * (at + rise) for total, pull, at, rise in met]
        return weights, totals


class _Column:
    """The units of a layer from top to bottom."""

    def __init__(
        self,
        units: Sequence[int],
        layer: _Layer,
        heights: Sequence[float],
        stays: Sequence[float],
        drawn: Sequence[float],
    ) -> None:
        self._units, self._layer = units, layer
        self._stays, self._drawn = stays, drawn
        self._sorted = picker([layer.number[unit] for unit in units])
        self._heights = [heights[unit] for unit in units]
        self.above = [0.0, *accumulate(self._heights)][:-1]
        """Where they begin as close to each other and to the top as can be."""

    def put(self, tops: Iterable[float], top: list[float]) -> None:
        """Note where the units begin."""
        for unit, at in zip(self._units, tops, strict=True):
            top[unit] = at

    def straightened(self, top: Sequence[float], shares: Iterable[float]) -> list[float]:
        """Where the units begin when their lines are straightest, one below the other."""
        pulls = self._layer.pulls(top, shares, self._stays, self._drawn)
        weights, totals = map(self._sorted, pulls)
        # Pools of units that touch: where they would like to begin, were nothing above them,
        # their weight, how many they are.
        wishes: list[float] = []
        heavy: list[float] = []
        counts: list[int] = []
        for weight, total, above in zip(weights, totals, self.above, strict=True):
            wish, count = (total / weight if weight else 0.0) - above, 1
            weight = weight or _STAY
            while wishes and wishes[-1] >= wish:
                other = heavy.pop()
                wish = (wish * weight + wishes.pop() * other) / (weight + other)
                weight += other
                count += counts.pop()
            wishes.append(wish)
            heavy.append(weight)
            counts.append(count)
        begin = chain.from_iterable(map(repeat, wishes, counts))
        return list(map(add, begin, self.above))

    def in_rows(self, tops: Sequence[float]) -> list[float]:
        """The same with cards in whole rows."""
        found = []
        end = float("-inf")
        for top, height in zip(tops, self._heights, strict=True):
            at = max(end, top if height == LANE else round(top))
            at = at if height == LANE else float(ceil(at))
            found.append(at)
            end = at + height
        return found
