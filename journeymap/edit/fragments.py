"""Copying part of a map and pasting it, in the same document or another."""

from collections.abc import Collection, Mapping
from typing import Any

from journeymap.edit.references import redirected, references
from journeymap.edit.stages import add_stage
from journeymap.model.document import Document
from journeymap.model.records import Channel, Note, Stage, Team, Touchpoint, Transition
from journeymap.model.values import Record, new_id, revise


def copy(document: Document, ids: Collection[str]) -> tuple[Record, ...]:
    """The records that make the selected cards and notes whole elsewhere.

    Transitions come along when both ends do; stages, channels and teams that they name too.
    """
    chosen = [document[id] for id in ids if id in document]
    cards = {record.id for record in chosen if isinstance(record, Touchpoint)}
    between = [t for t in document.transitions.values() if {t.source, t.target} <= cards]
    needed: dict[str, None] = {}
    for record in chosen:
        if isinstance(record, Touchpoint | Note):
            needed.update(dict.fromkeys(_named(record)))
    context = [document[id] for id in needed]
    copied = [record for record in chosen if isinstance(record, Touchpoint | Note)]
    return (*context, *copied, *between)


def paste(
    document: Document, fragment: Collection[Record], dx: float = 0.0, dy: float = 0.0
) -> tuple[Document, tuple[str, ...]]:
    """Add a fragment with fresh ids, shifted by (dx, dy) scene units.

    Stages, channels and teams are the document's own where id or name is the same, and are
    added otherwise. Returns the document and the ids of the pasted touchpoints and notes.
    """
    known: dict[str, str] = {}
    for record in fragment:
        if isinstance(record, Stage | Channel | Team):
            document, known[record.id] = _adopt(document, record)
    pasted: list[str] = []
    put: list[Record] = []
    for record in fragment:
        if isinstance(record, Touchpoint | Note):
            known[record.id] = new_id("touchpoint" if isinstance(record, Touchpoint) else "note")
            pasted.append(known[record.id])
    for record in fragment:
        if isinstance(record, Touchpoint | Note):
            shifted = revise(record, x=record.x + dx, y=record.y + dy)
            put.append(_renamed(shifted, known))
        elif isinstance(record, Transition):
            put.append(_renamed(record, {**known, record.id: new_id("transition")}))
    return document.with_records(put), tuple(pasted)


def _adopt(document: Document, record: Stage | Channel | Team) -> tuple[Document, str]:
    own = document.get(type(record), record.id)
    if own is None:
        own = next((r for r in document.all(type(record)) if r.name == record.name), None)
    if own is not None:
        return document, own.id
    id = record.id if record.id not in document else new_id(type(record).__name__.lower())
    if isinstance(record, Stage):
        return add_stage(document, record.name, id=id), id
    return document.with_records([revise(record, id=id)]), id


def _named(record: Touchpoint | Note) -> tuple[str, ...]:
    """The stages, channels and teams that a record names."""
    return (record.stage, *(references(record) if isinstance(record, Touchpoint) else ()))


def _renamed(record: Record, ids: Mapping[str, str]) -> Record:
    """The same record under new ids, references included.

    What a fragment names without bringing it stays as it is: integrity decides.
    """
    changes: dict[str, Any] = {"id": ids[record.id]}
    for name in ("stage", "source", "target"):
        if hasattr(record, name):
            old = getattr(record, name)
            changes[name] = ids.get(old, old)
    if isinstance(record, Touchpoint):
        record = redirected(record, lambda id: ids.get(id, id))
    return revise(record, **changes)
