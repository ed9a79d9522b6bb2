"""Where cards go when they are put into another place of their stage's order, or of another's.

A stage is read from top to bottom, so its order is where its cards stand. The cards that come
later make room by as much as is missing, all alike, so that what stands beside each other stays so.
"""

from collections.abc import Collection

from journeymap.drawing.columns import MARGIN
from journeymap.drawing.grid import DOWN, TOP
from journeymap.drawing.room import Place
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint


def places_before(
    document: Document, ids: Collection[str], stage: str, before: str | None
) -> dict[str, Place]:
    """The places that put these touchpoints and notes into a stage.

    The touchpoints come in the order in which the map is read, right before `before`, or after
    all others for None. Notes only change their stage. Empty where nothing would move.
    """
    moved = [t for s in document.stages for t in document.in_stage(s.id) if t.id in ids]
    places: dict[str, Place] = {
        note.id: (stage, note.x, note.y)
        for note in document.notes
        if note.id in ids and note.stage != stage
    }
    others = [t for t in document.in_stage(stage) if t.id not in ids]
    at = next((place for place, t in enumerate(others) if t.id == before), len(others))
    if moved and not _stand_there(document, moved, others[:at], others[at:], stage):
        places |= _between(moved, others[:at], others[at:], stage)
    return places


def _stand_there(
    document: Document,
    moved: list[Touchpoint],
    above: list[Touchpoint],
    below: list[Touchpoint],
    stage: str,
) -> bool:
    return (*above, *moved, *below) == document.in_stage(stage)


def _between(
    moved: list[Touchpoint], above: list[Touchpoint], below: list[Touchpoint], stage: str
) -> dict[str, Place]:
    neighbour = above[-1] if above else below[0] if below else None
    x = MARGIN if neighbour is None else neighbour.x
    top = above[-1].y + DOWN if above else min([TOP, *(t.y for t in below[:1])])
    places = {t.id: (stage, x, top + row * DOWN) for row, t in enumerate(moved)}
    if below:
        missing = top + len(moved) * DOWN - below[0].y
        if missing > 0:
            places |= {t.id: (stage, t.x, t.y + missing) for t in below}
    return places


def step_of(document: Document, id: str, down: bool) -> tuple[str, str | None] | None:
    """The stage and the touchpoint before which one stands that goes a step on in the order.

    At the end of its stage it goes to the next one; None at the end of all.
    """
    touchpoint = document.touchpoints[id]
    column = [t.id for t in document.in_stage(touchpoint.stage)]
    stages = [stage.id for stage in document.stages]
    at, stage = column.index(id), stages.index(touchpoint.stage)
    if down and at + 1 < len(column):
        return touchpoint.stage, next(iter(column[at + 2 :]), None)
    if not down and at:
        return touchpoint.stage, column[at - 1]
    if not 0 <= (other := stage + (1 if down else -1)) < len(stages):
        return None
    there = document.in_stage(stages[other])
    return stages[other], (there[0].id if down and there else None)
