"""Names on a curve: above warm and below cold faces, where nothing else stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from journeymap.drawing.poster.extent import Extent
from journeymap.drawing.poster.setting import Block, Setting
from journeymap.drawing.shapes import Shape
from journeymap.drawing.theme import Theme
from journeymap.model.records import Touchpoint

FACE = 1.1
"""The radius of a face, in body type."""
RING = 1.15
"""The ring around a face, as a part of its radius."""
NAME_LINES = 2
"""A name has so many lines at most."""
_LEAST_NAME = 2.0
"""A name with less room, in body type, says nothing and is left out."""


@dataclass(frozen=True)
class Spot:
    """A touchpoint of a curve on the page, in millimetres."""

    touchpoint: Touchpoint
    number: int
    """Its place on the path."""
    x: float
    y: float
    radius: float
    room: float
    """How wide it may be, around its middle, before it meets a neighbour or an edge."""
    reach: float
    """The same before it meets an edge."""


@dataclass(frozen=True)
class Name:
    """The name of a touchpoint where it is free to stand."""

    block: Block
    x: float
    top: float
    covered: Extent

    def shapes(self, theme: Theme) -> list[Shape]:
        """Its lines, readable on a curve too."""
        return self.block.at(self.x, self.top, "middle", theme.paper)


def names_of(setting: Setting, spots: Sequence[Spot], faces: Sequence[Spot]) -> list[Name]:
    """Names above warm and below cold faces, on the other side where a face or another name is in
    the way; none where it has no room, for the name stands in the list below. A word that has to
    be broken is whole where its neighbours leave it the room.
    """
    em = setting.em
    found: dict[int, Name] = {}
    for spot in spots:
        wide = spot.room - 0.4 * em
        if wide >= _LEAST_NAME * em:
            named = _name(setting, spot, wide, faces, [name.covered for name in found.values()])
            found |= {spot.number: named} if named else {}
    for spot in spots:
        words = (
            setting.wide(word, setting.small, bold=True) for word in spot.touchpoint.name.split()
        )
        whole = max(words, default=0.0) + 0.1 * em
        if spot.room - 0.4 * em < whole <= spot.reach:
            others = [name.covered for number, name in found.items() if number != spot.number]
            named = _name(setting, spot, whole, faces, others)
            found |= {spot.number: named} if named else {}
    return list(found.values())


def _name(
    setting: Setting, spot: Spot, wide: float, faces: Sequence[Spot], others: Sequence[Extent]
) -> Name | None:
    """A name in a width where nothing else stands."""
    name, em = spot.touchpoint.name, setting.em
    block = setting.block(name, wide, setting.small, bold=True, lines=NAME_LINES)
    away = (FACE + (0.5 if spot.touchpoint.decisive else 0.3)) * em
    above, below = spot.y - away - block.height, spot.y + away
    cold = spot.touchpoint.emotion is not None and spot.touchpoint.emotion.valence < 0
    for top in (below, above) if cold else (above, below):
        covered = Extent(spot.x - wide / 2, top, spot.x + wide / 2, top + block.height)
        free = not any(covered.meets(other) for other in others)
        if free and not any(
            abs(face.x - spot.x) < wide / 2 + face.radius * RING
            and top - face.radius * RING < face.y < top + block.height + face.radius * RING
            for face in faces
        ):
            return Name(block, spot.x, top, covered)
    return None
