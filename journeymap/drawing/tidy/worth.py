"""What it is worth to move cards that stand well: fewer crossings, level lines, a low map.

All of it is counted in cards that may move for it.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from journeymap.drawing.tidy.net import Order
from journeymap.model.records import Transition
from journeymap.model.vocabulary import TransitionKind

Places = Mapping[str, tuple[str, float, float]]
"""The stage of each id, and x and y in scene units as records keep them."""

PART = 0.1
"""Saving so large a part of the crossings is worth moving what stands well; no less is worth a
whole new order.
"""
CROSSING = 4
"""So many cards may move for one crossing less."""
_USUAL, _OTHER = 3, 2
"""The same for a transition that rises or falls a row less: one of the usual way, or one that is
not, or one of several that leads to a card where the journey ends, or from where it begins.
"""
_HIGH = 1.1
"""What the rows of a map of one column cost, squared: the higher it is already, the more one row
less is worth.
"""


def weights_of(ways: Sequence[Transition]) -> list[int]:
    """What it is worth for each transition that it rises or falls a row less."""
    leaving = Counter([way.source for way in ways])
    reaching = Counter([way.target for way in ways])

    def is_usual(way: Transition) -> bool:
        source, target = way.source, way.target
        return (
            way.kind is TransitionKind.NORMAL
            and (leaving[source] == 1 or leaving[target] > 0 or reaching[target] > 1)
            and (reaching[target] == 1 or reaching[source] > 0 or leaving[source] > 1)
        )

    return [_USUAL if is_usual(way) else _OTHER for way in ways]


def steepness(columns: int) -> float:
    """What the rows of a map cost, squared, when it has so many columns: the wider it is, the
    smaller a window shows it anyway.
    """
    return _HIGH / sqrt(max(1, columns))


@dataclass(frozen=True, slots=True)
class Stand:
    """Places with what they are worth."""

    places: Places
    order: Order
    crossings: int
    slopes: float
    """What it costs that lines rise and fall, and that the map is high."""

    @property
    def cost(self) -> float:
        """How bad the places are."""
        return self.crossings * CROSSING + self.slopes

    def is_worth(self, here: "Stand") -> bool:
        """Whether cards that stand well should move from here to there."""
        saved = here.crossings - self.crossings
        if saved > 0 and saved > here.crossings * PART - 1:
            return True
        moved = sum(place != here.places[id] for id, place in self.places.items())
        return saved >= 0 and here.cost - self.cost > moved
