"""Operations on stages, the columns of the map."""

from journeymap.model.document import Document
from journeymap.model.records import Stage, new_id, revise

_SMALLEST_GAP = 1e-6


def add_stage(document: Document, name: str, index: int | None = None, id: str = "") -> Document:
    """Add a stage before the one at `index` (0 is the left edge), or at the right end."""
    stage = Stage(id=id or new_id("stage"), name=name, rank=0.0)
    return _ranked(document.with_records([stage]), stage, index)


def move_stage(document: Document, id: str, index: int) -> Document:
    """Move a stage so that it becomes the one at `index`, counted without itself."""
    stage = document.get(Stage, id)
    return document if stage is None else _ranked(document, stage, index)


def remove_stages(document: Document, ids: set[str]) -> Document:
    """Remove stages with everything that stands in them."""
    inside = {touchpoint for touchpoint, t in document.touchpoints.items() if t.stage in ids}
    gone = ids | inside
    gone |= {note.id for note in document.notes if note.stage in ids}
    gone |= {t.id for id in inside for t in document.at(id)}
    return document.with_records(without=gone)


def _ranked(document: Document, stage: Stage, index: int | None) -> Document:
    others = [other for other in document.stages if other.id != stage.id]
    index = len(others) if index is None else max(0, min(index, len(others)))
    left = others[index - 1].rank if index else None
    right = others[index].rank if index < len(others) else None
    if left is None or right is None:
        edge = right if left is None else left
        step = -1.0 if left is None else 1.0
        rank = 0.0 if edge is None else edge + step
        return document.with_records([revise(stage, rank=rank)])
    if right - left > _SMALLEST_GAP:
        return document.with_records([revise(stage, rank=(left + right) / 2)])
    others.insert(index, stage)
    return document.with_records(
        revise(other, rank=float(place)) for place, other in enumerate(others)
    )
