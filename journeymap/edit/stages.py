"""Operations on stages, the columns of the map."""

from journeymap.edit.references import without_mentions
from journeymap.model.document import Document
from journeymap.model.records import Stage
from journeymap.model.values import new_id, revise


def add_stage(document: Document, name: str, index: int | None = None, id: str = "") -> Document:
    """Add a stage before the one at `index` (0 is the left edge), or at the right end."""
    stage = Stage(id=id or new_id("stage"), name=name, rank=0.0)
    return _placed(document, stage, len(document.stages) if index is None else index)


def move_stage(document: Document, id: str, index: int) -> Document:
    """Move a stage so that it becomes the one at `index`, counted without itself."""
    stage = document.get(Stage, id)
    return document if stage is None else _placed(document, stage, index)


def remove_stages(document: Document, ids: set[str]) -> Document:
    """Remove stages with everything that stands in them."""
    inside = {touchpoint for touchpoint, t in document.touchpoints.items() if t.stage in ids}
    gone = ids | inside
    gone |= {note.id for note in document.notes if note.stage in ids}
    gone |= {t.id for id in inside for t in document.at(id)}
    return without_mentions(document, inside).with_records(without=gone)


def _placed(document: Document, stage: Stage, index: int) -> Document:
    """The stage at `index`: ranked between its neighbours, or all anew where no rank is left."""
    order = [other for other in document.stages if other.id != stage.id]
    index = max(0, min(index, len(order)))
    ranks = [other.rank for other in order]
    order.insert(index, stage)
    if tuple(order) == document.stages:
        return document
    left = ranks[index - 1] if index else ranks[0] - 2 if ranks else -1.0
    right = ranks[index] if index < len(ranks) else left + 2
    middle = (left + right) / 2
    if left < middle < right:
        return document.with_records([revise(stage, rank=middle)])
    return document.with_records(
        revise(other, rank=float(place)) for place, other in enumerate(order)
    )
