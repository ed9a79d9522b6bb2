"""Room for cards in Flow where others stand already."""

from bisect import insort
from collections.abc import Iterable, Mapping
from math import ceil

from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.drawing.grid import GRID
from journeymap.model.document import Document

Place = tuple[str, float, float]
"""A stage, and x and y in scene units as records keep them."""


def free_places(document: Document, wanted: Mapping[str, Place]) -> dict[str, Place]:
    """The places that are wanted for cards, or else the next ones below that cover no other.

    Cards that are not named stay where they are.
    """
    taken: dict[str, list[tuple[float, float]]] = {}
    free: dict[str, Place] = {}
    for id, (stage, x, y) in sorted(wanted.items(), key=lambda item: item[1][2]):
        if stage not in taken:
            taken[stage] = [(t.y, t.x) for t in document.in_stage(stage) if t.id not in wanted]
        y = _free(taken[stage], x, y)
        insort(taken[stage], (y, x))
        free[id] = (stage, x, y)
    return free


def _free(taken: Iterable[tuple[float, float]], x: float, y: float) -> float:
    """`taken` are the (y, x) of cards from top to bottom."""
    room = CARD_HEIGHT + GRID
    for other_y, other_x in taken:
        if abs(other_x - x) < CARD_WIDTH and other_y - room < y < other_y + room:
            y = ceil((other_y + room) / GRID) * GRID
    return y
