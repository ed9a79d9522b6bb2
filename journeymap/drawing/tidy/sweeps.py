"""Layers sorted by the middle of what their units meet, from one end of the map to the other.

These are the barycentre sweeps of K. Sugiyama et al. (1981), but they begin with plain heights
instead of places. Places are soon caught in an order that is right in every part of the map and
twisted between them; heights are not: each sweep is a step of the power method, and what remains
is the smoothest way to give heights to all cards, the one of spectral layouts (K. M. Hall, 1970).
"""

from collections.abc import Callable, Sequence
from operator import sub

from journeymap.drawing.tidy.net import Layered, places, put

_HINT = 0.02
"""How much the layer ahead counts beside the one behind while heights are sought."""
_LAYERS, _NODES = 600, 80_000
"""So many layers and nodes are passed in all sweeps before heights that will not settle are taken
as they are. Each sweep goes from one end to the other: the longer the map, the more it brings.
"""
_FEWEST_SWEEPS = 3
_OFTEN, _MORE_LAYERS = 15, 1000
"""So often so many layers are passed: fewer sweeps leave some long maps twisted in the middle."""
_SETTLED, _STILL = 0.0006, 0.014
"""Heights are found when sweeping there and back moves them, for each layer, by this part of a
mean height; and by no more than that in all layers together.
"""


class Sweeps:
    """An order on its way to a better one."""

    def __init__(self, layered: Layered) -> None:
        self.order = [list(units) for units in layered.layers]
        """The order that is there by now."""
        self._layered, self._net = layered, layered.net
        self.place = places(self._net, self.order)
        """The place of each node in it, as `net.places` tells it."""
        self._middle = [0.0] * len(self._net.nodes)

    def settle(self, height: Sequence[float]) -> None:
        """Put all layers in the order of these heights of the units."""
        # Rounded, because equals must keep their order whatever the sums lost on the way.
        rounded = [round(at, 9) for at in height]
        for layer in self.order:
            layer.sort(key=rounded.__getitem__)
            put(self._net, layer, self.place)

    def there_and_back(self, ahead: float) -> None:
        """Sort all layers from left to right, then back; the layer ahead counts for `ahead`."""
        for number in range(len(self.order)):
            self._sort(number, 1.0, ahead)
        for number in reversed(range(len(self.order))):
            self._sort(number, ahead, 1.0)

    def smoothest_heights(self, breathe: Callable[[], None]) -> list[float]:
        """A height for every unit, those of a layer around 0 and about 1 away from it.

        `breathe` is called after each sweep.
        """
        height = [float(self.place[nodes[0]]) for nodes in self._net.nodes]
        layers = [number for number, layer in enumerate(self.order) if layer]
        steps = [_Step(self._layered, number, height) for number in layers]
        still = min(_SETTLED * len(steps), _STILL) * len(height)
        for _ in range(_most_sweeps(len(steps), len(height))):
            before = list(height)
            for step in steps:
                step.onward(height)
            for step in reversed(steps):
                step.back(height)
            breathe()
            if sum(map(abs, map(sub, height, before))) <= still:
                break
        return height

    def _sort(self, number: int, to_left: float, to_right: float) -> None:
        left, right = self._layered.left.nodes[number], self._layered.right.nodes[number]
        units, place, middle = self._layered.layers[number], self.place, self._middle
        for unit, a, b, m, n in zip(
            units, left.sums(place), right.sums(place), left.counts, right.counts, strict=True
        ):
            if weight := to_left * m + to_right * n:
                middle[unit] = (to_left * a + to_right * b) / weight
            else:
                nodes = self._net.nodes[unit]
                middle[unit] = (place[nodes[0]] + place[nodes[-1]]) / 2
        self.order[number].sort(key=middle.__getitem__)
        put(self._net, self.order[number], place)


def _most_sweeps(layers: int, nodes: int) -> int:
    """After so many sweeps heights are taken as they are."""
    layers = max(1, layers)
    most = max(_LAYERS // layers, min(_OFTEN, _MORE_LAYERS // layers))
    return max(_FEWEST_SWEEPS, min(most, _NODES // max(1, nodes)))


class _Step:
    """Heights for one layer from those of its neighbours.

    What is ahead stays as it is until a sweep comes back from there: so each sweep sums up only
    what is behind.
    """

    def __init__(self, layered: Layered, number: int, height: Sequence[float]) -> None:
        self._units = layered.layers[number]
        self._left, self._right = (side.units[number] for side in layered.sides)
        self._lefts, self._rights = [*self._left.sums(height)], [*self._right.sums(height)]
        """The heights that each unit meets on either side, summed up."""
        counts = [*zip(self._left.counts, self._right.counts, strict=True)]
        self._onward = [1 / (m + _HINT * n) if m + n else 0.0 for m, n in counts]
        self._back = [1 / (_HINT * m + n) if m + n else 0.0 for m, n in counts]
        self._alone = [at for at, (m, n) in enumerate(counts) if not m + n]

    def onward(self, height: list[float]) -> None:
        """Take them from the layer to the left, which a sweep to the right has just left."""
        self._lefts = [*self._left.sums(height)]
        sums = zip(self._lefts, self._rights, self._onward, strict=True)
        self._take([(a + _HINT * b) * part for a, b, part in sums], height)

    def back(self, height: list[float]) -> None:
        """The same on the way back."""
        self._rights = [*self._right.sums(height)]
        sums = zip(self._lefts, self._rights, self._back, strict=True)
        self._take([(_HINT * a + b) * part for a, b, part in sums], height)

    def _take(self, found: list[float], height: list[float]) -> None:
        for at in self._alone:
            found[at] = height[self._units[at]]
        mean = sum(found) / len(found)
        found = [y - mean for y in found]
        scale = len(found) / (sum(map(abs, found)) or 1.0)
        for unit, y in zip(self._units, found, strict=True):
            height[unit] = y * scale
