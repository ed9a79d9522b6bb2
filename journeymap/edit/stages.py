"""Operations on stages, the columns of the map."""

from journeymap.edit.order import placed
from journeymap.edit.references import without_mentions
from journeymap.model.document import Document
from journeymap.model.records import Stage
from journeymap.model.values import new_id


def add_stage(document: Document, name: str, index: int | None = None, id: str = "") -> Document:
    """Add a stage before the one at `index` (0 is the left edge), or at the right end."""
    stage = Stage(id=id or new_id("stage"), name=name, rank=0.0)
    where = len(document.stages) if index is None else index
    return placed(document, stage, document.stages, where)


def move_stage(document: Document, id: str, index: int) -> Document:
    """Move a stage so that it becomes the one at `index`, counted without itself."""
    stage = document.get(Stage, id)
    return document if stage is None else placed(document, stage, document.stages, index)


def remove_stages(document: Document, ids: set[str]) -> Document:
    """Remove stages with everything that stands in them."""
    inside = {touchpoint for touchpoint, t in document.touchpoints.items() if t.stage in ids}
    gone = ids | inside
    gone |= {note.id for note in document.notes if note.stage in ids}
    gone |= {t.id for id in inside for t in document.at(id)}
    return without_mentions(document, inside).with_records(without=gone)
