"""How far down each unit stands: transitions as straight as they can be, nothing covered.

Cards stand in whole rows, lanes between them in half ones. Each layer is put as near to what it
meets as the order allows, which is an isotonic regression (pool adjacent violators: M. Ayer et
al., 1955).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import ceil

from journeymap.drawing.tidy.net import Meets, Net, Order

LANE = 0.25
"""The height of a lane in rows."""
_STRAIGHT = 4.0
"""How much more a lane is held straight than a transition from card to card."""
_LINE, _LANE = (1.0,), (_STRAIGHT,)
_STAY = 0.25
"""How much a run is drawn to where it stands, beside one transition."""
_SWEEPS = ((1.0, 0.0), (1.0, 1.0))
"""What the layers to the left and to the right count, sweep by sweep, there and back in turn."""
_LAST = (2.0, 1.0)


class Rows:
    """The rows of a map whatever its order is."""

    def __init__(self, net: Net, heights: Sequence[int]) -> None:
        """`heights` are how many rows the runs take, which are the first units."""
        self._net = net
        self._runs = len(heights)
        cards = len(net.unit) - (len(net.nodes) - len(heights))
        self._heights = [*heights, *(LANE for _ in net.nodes[len(heights) :])]
        self._firsts = [min(height, 1.0) / 2 for height in self._heights]
        """How far the middle of the first node of each unit is below its top."""
        self._sides = tuple(self._side(near, cards) for near in (net.left, net.right))

    def of(self, order: Order, here: Sequence[float], stay: float) -> list[float]:
        """The row in which each run begins, the highest one at 0.

        `here` are the rows in which they begin now, to which they are drawn with `stay`, from 0
        to 1.
        """
        middle = [0.0] * len(self._net.unit)
        stays = [(_STAY * stay, _STAY * stay * row) for row in here]
        stays += [(0.0, 0.0)] * (len(self._heights) - len(stays))
        layers = [self._layer(units, stays, middle) for units in order if units]
        for number, weights in enumerate(_SWEEPS):
            for layer in layers if number % 2 == 0 else layers[::-1]:
                layer.put(layer.straightened(middle, weights), middle)
        top = [0.0] * len(self._heights)
        for layer in layers:
            settled = layer.in_rows(layer.straightened(middle, _LAST))
            layer.put(settled, middle)
            for unit, at in zip(layer.units, settled, strict=True):
                top[unit] = at
        highest = min(top[: self._runs], default=0.0)
        return [at - highest for at in top[: self._runs]]

    def _side(self, near: Sequence[list[int]], cards: int) -> "_Side":
        """What all units meet on one side; the first nodes are `cards`, all others lanes."""
        met = self._net.met(near)
        pulls: list[tuple[float, ...]] = []
        below: list[float] = []
        for nodes, others, first in zip(self._net.nodes, met, self._firsts, strict=True):
            if nodes[0] >= cards:
                (other,) = others
                pulls.append(_LANE if other >= cards else _LINE)
                below.append(first * pulls[-1][0])
            else:
                pulls.append(_LINE * len(others))
                under = 0
                for number, node in enumerate(nodes[1:], start=1):
                    under += number * len(near[node])
                below.append(first * len(others) + under)
        return _Side(met, pulls, below)

    def _layer(
        self, units: Sequence[int], stays: Sequence[tuple[float, float]], middle: list[float]
    ) -> "_Layer":
        """A layer with its units at the top, as close as can be."""
        layer = _Layer(
            units,
            [self._net.nodes[unit] for unit in units],
            [self._heights[unit] for unit in units],
            [self._firsts[unit] for unit in units],
            [stays[unit] for unit in units],
            [side.of(units) for side in self._sides],
        )
        layer.put([0.0, *accumulate(layer.heights)][:-1], middle)
        return layer


@dataclass(frozen=True, slots=True)
class _Side:
    """What units meet to their left or right."""

    met: Sequence[Sequence[int]]
    pulls: Sequence[Sequence[float]]
    """How much each of these lines counts."""
    below: Sequence[float]
    """How far their ends are below the top of the unit, all together."""

    def of(self, units: Sequence[int]) -> tuple[Meets, list[float]]:
        """The same for the units of a layer."""
        meets = Meets([self.met[unit] for unit in units], [self.pulls[unit] for unit in units])
        return meets, [self.below[unit] for unit in units]


class _Layer:
    """The units of a layer, with what they are drawn to."""

    def __init__(
        self,
        units: Sequence[int],
        nodes: Sequence[tuple[int, ...]],
        heights: Sequence[float],
        firsts: Sequence[float],
        stays: Sequence[tuple[float, float]],
        sides: Sequence[tuple[Meets, list[float]]],
    ) -> None:
        """`stays` are how much each unit is drawn to where it stands, and that times the row."""
        self.units = units
        self.heights = heights
        self._above = [0.0, *accumulate(heights)][:-1]
        self._nodes, self._firsts = nodes, firsts
        self._stays, self._sides = stays, sides

    def put(self, tops: Sequence[float], middle: list[float]) -> None:
        """Note where the nodes are when the units begin here."""
        for nodes, top, first in zip(self._nodes, tops, self._firsts, strict=True):
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
        for top, height in zip(tops, self.heights, strict=True):
            at = max(end, top if height == LANE else round(top))
            at = at if height == LANE else float(ceil(at))
            found.append(at)
            end = at + height
        return found
