"""How far down each unit stands: transitions as straight as they can be, nothing covered.

Cards stand in whole rows, lanes between them in half ones. Each layer is put as near to what it
meets as the order allows, which is an isotonic regression (pool adjacent violators: M. Ayer et
al., 1955).
"""

from collections.abc import Sequence
from itertools import accumulate
from math import ceil
from operator import mul

from journeymap.drawing.tidy.net import Meets, Net, Order

LANE = 0.25
"""The height of a lane in rows."""
_STRAIGHT = 4.0
"""How much more a lane is held straight than a transition from card to card."""
_STAY = 0.25
"""How much a run is drawn to where it stands, beside one transition."""
_SWEEPS = ((1.0, 0.0), (0.0, 1.0), (1.0, 1.0))
"""What the layers to the left and to the right count, sweep by sweep, there and back in turn."""
_LAST = (2.0, 1.0)


def rows(
    net: Net, order: Order, heights: Sequence[int], here: Sequence[float], stay: float
) -> list[float]:
    """The row in which each unit begins, the highest run at 0.

    `heights` are how many rows the runs take, which are the first units; `here` the rows in which
    they begin now, to which they are drawn with `stay`, from 0 to 1.
    """
    middle = [0.0] * len(net.unit)
    stays = [(_STAY * stay, _STAY * stay * row) for row in here]
    layers = [_Layer(net, units, heights, stays, middle) for units in order if units]
    for number, weights in enumerate(_SWEEPS):
        for layer in layers if number % 2 == 0 else layers[::-1]:
            layer.put(layer.straightened(middle, weights), middle)
    top = [0.0] * len(net.nodes)
    for layer in layers:
        settled = layer.in_rows(layer.straightened(middle, _LAST))
        layer.put(settled, middle)
        for unit, at in zip(layer.units, settled, strict=True):
            top[unit] = at
    highest = min(top[: len(here)], default=0.0)
    return [at - highest for at in top]


class _Layer:
    """The units of a layer, with what they are drawn to."""

    def __init__(
        self,
        net: Net,
        units: Sequence[int],
        heights: Sequence[int],
        stays: Sequence[tuple[float, float]],
        middle: list[float],
    ) -> None:
        """Put at the top, as close as can be; `middle` notes where the nodes are.

        `stays` are how much the runs are drawn to where they stand, and that times the row.
        """
        self.units = units
        runs = len(heights)
        cards = len(net.unit) - (len(net.nodes) - runs)

        def pull(node: int, other: int) -> float:
            return _STRAIGHT if node >= cards <= other else 1.0

        self._heights = [heights[unit] if unit < runs else LANE for unit in units]
        self._above = [0.0, *accumulate(self._heights)][:-1]
        self._nodes = [net.nodes[unit] for unit in units]
        self._first = [min(height, 1.0) / 2 for height in self._heights]
        """How far the middle of the first node of each unit is below its top."""
        self._stays = [stays[unit] if unit < runs else (0.0, 0.0) for unit in units]
        self._sides = []
        for near in (net.left, net.right):
            meets = Meets(near, self._nodes, pull)
            below = list(map(mul, meets.counts, self._first))
            for at, nodes in enumerate(self._nodes):
                for number, node in enumerate(nodes[1:], start=1):
                    below[at] += number * len(near[node])
            self._sides.append((meets, below))
        self.put(self._above, middle)

    def put(self, tops: Sequence[float], middle: list[float]) -> None:
        """Note where the nodes are when the units begin here."""
        for nodes, top, first in zip(self._nodes, tops, self._first, strict=True):
            at = top + first
            for node in nodes:
                middle[node] = at
                at += 1

    def straightened(self, middle: Sequence[float], weights: tuple[float, float]) -> list[float]:
        """Where the units begin when their lines are straightest, one below the other."""
        (left, below_left), (right, below_right) = self._sides
        to_left, to_right = weights
        # Pools of units that touch: where they would like to begin, were nothing above them,
        # their weight, how many they are.
        pools: list[tuple[float, float, int]] = []
        for (weight, total), above, n, m, a, b, c, d in zip(
            self._stays,
            self._above,
            left.counts,
            right.counts,
            left.sums(middle),
            below_left,
            right.sums(middle),
            below_right,
            strict=True,
        ):
            weight += to_left * n + to_right * m
            total += to_left * (a - b) + to_right * (c - d)
            wish, count = (total / weight if weight else 0.0) - above, 1
            weight = weight or _STAY
            while pools and pools[-1][0] >= wish:
                other_wish, other_weight, other_count = pools.pop()
                wish = (wish * weight + other_wish * other_weight) / (weight + other_weight)
                weight += other_weight
                count += other_count
            pools.append((wish, weight, count))
        begin = (wish for wish, _, count in pools for _ in range(count))
        return [wish + above for wish, above in zip(begin, self._above, strict=True)]

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
