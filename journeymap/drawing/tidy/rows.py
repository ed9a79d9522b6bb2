"""How far down each unit stands: transitions as straight as they can be, nothing covered.

Cards stand in whole rows, lanes between them in half ones. Each layer is put as near to what it
meets as the order allows, which is an isotonic regression (pool adjacent violators: M. Ayer et
al., 1955).
"""

from collections.abc import Sequence
from math import ceil

from journeymap.drawing.tidy.order import Net, Order

LANE = 0.25
"""The height of a lane in rows."""
_STRAIGHT = 4.0
"""How much more a lane is held straight than a transition from card to card."""
_STAY = 0.25
"""How much a run is drawn to where it stands, beside one transition."""
_SWEEPS = ((1.0, 0.0), (0.0, 1.0), (1.0, 0.0), (1.0, 1.0), (1.0, 1.0))
"""What the layers to the left and to the right count, sweep by sweep, there and back in turn."""


def rows(net: Net, order: Order, heights: Sequence[float], here: Sequence[float]) -> list[float]:
    """The row in which each unit begins, the highest run at 0.

    `heights` of all units are in rows; `here` are the rows in which the runs, which are the first
    units, begin now.
    """
    top = [0.0] * len(net.nodes)
    middle = [0.0] * len(net.unit)
    for layer in order:
        at = 0.0
        for unit in layer:
            _put(net, unit, at, heights, top, middle)
            at += heights[unit]
    for number, weights in enumerate(_SWEEPS):
        for layer in order if number % 2 == 0 else order[::-1]:
            _straighten(net, layer, heights, here, weights, top, middle, whole=False)
    for layer in order:
        _straighten(net, layer, heights, here, (2.0, 1.0), top, middle, whole=True)
    highest = min(top[: len(here)], default=0.0)
    return [at - highest for at in top]


def _put(
    net: Net,
    unit: int,
    at: float,
    heights: Sequence[float],
    top: list[float],
    middle: list[float],
) -> None:
    top[unit] = at
    at += min(heights[unit], 1.0) / 2
    for number, node in enumerate(net.nodes[unit]):
        middle[node] = at + number


def _straighten(
    net: Net,
    layer: list[int],
    heights: Sequence[float],
    here: Sequence[float],
    weights: tuple[float, float],
    top: list[float],
    middle: list[float],
    whole: bool,
) -> None:
    """Put a layer where its transitions are straightest; `whole` puts cards in whole rows."""
    to_left, to_right = weights
    # Pools of units that touch: where they would like to begin, their weight, how many they are.
    pools: list[tuple[float, float, int]] = []
    above = 0.0
    for unit in layer:
        total, weight = (_STAY * here[unit], _STAY) if unit < len(here) else (0.0, 0.0)
        lane = heights[unit] == LANE
        half = min(heights[unit], 1.0) / 2
        for number, node in enumerate(net.nodes[unit]):
            for near, part in ((net.left[node], to_left), (net.right[node], to_right)):
                for other in near:
                    pull = part * (_STRAIGHT if lane and heights[net.unit[other]] == LANE else 1.0)
                    total += pull * (middle[other] - number - half)
                    weight += pull
        wish, count = (total / weight if weight else top[unit]) - above, 1
        weight = weight or _STAY
        while pools and pools[-1][0] >= wish:
            other_wish, other_weight, other_count = pools.pop()
            wish = (wish * weight + other_wish * other_weight) / (weight + other_weight)
            weight += other_weight
            count += other_count
        pools.append((wish, weight, count))
        above += heights[unit]
    units = iter(layer)
    above, end = 0.0, float("-inf")
    for wish, _, count in pools:
        for _ in range(count):
            unit = next(units)
            at = wish + above
            if whole and heights[unit] != LANE:
                at = max(end if end == float("-inf") else ceil(end), round(at))
            elif whole:
                at = max(end, at)
            _put(net, unit, at, heights, top, middle)
            above += heights[unit]
            end = at + heights[unit]
