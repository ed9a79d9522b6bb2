"""Copying part of a map and pasting it, in the same document or another."""

from collections.abc import Collection, Mapping
from typing import TypeVar

from journeymap.edit.stages import add_stage
from journeymap.model.agreements import Calendar, Signal
from journeymap.model.document import Document
from journeymap.model.links import links, relinked
from journeymap.model.records import Channel, Note, Stage, Team, Touchpoint, Transition
from journeymap.model.values import Record, new_id, revise

_R = TypeVar("_R", bound=Record)
_Context = Stage | Calendar | Channel | Team | Signal
"""What cards name: adopted where it is pasted, not copied beside its like."""
_ORDER = (Stage, Calendar, Channel, Team, Signal)
"""What is named comes before what names it."""


def copy(document: Document, ids: Collection[str]) -> tuple[Record, ...]:
    """The records that make the selected cards and notes whole elsewhere.

    Transitions come along when both ends do, and everything that they and the cards name.
    """
    chosen = [document[id] for id in ids if id in document]
    copied = [record for record in chosen if isinstance(record, Touchpoint | Note)]
    cards = {record.id for record in copied if isinstance(record, Touchpoint)}
    between = [t for t in document.transitions.values() if {t.source, t.target} <= cards]
    context: dict[str, Record] = {}
    waiting: list[Record] = [*between, *copied]
    while waiting:
        for _, id in links(waiting.pop()):
            named = document[id]
            if isinstance(named, _Context) and id not in context:
                context[id] = named
                waiting.append(named)
    return (*sorted(context.values(), key=_rank), *copied, *between)


def paste(
    document: Document, fragment: Collection[Record], dx: float = 0.0, dy: float = 0.0
) -> tuple[Document, tuple[str, ...]]:
    """Add a fragment with fresh ids, shifted by (dx, dy) scene units.

    Stages, channels, teams and the like are the document's own where id or name is the same,
    and are added otherwise. Returns the document and the ids of the pasted touchpoints and notes.
    """
    known: dict[str, str] = {}
    context = [record for record in fragment if isinstance(record, _Context)]
    for named in sorted(context, key=_rank):
        document, known[named.id] = _adopt(document, _renamed(named, known))
    pasted: list[str] = []
    put: list[Record] = []
    for record in fragment:
        if isinstance(record, Touchpoint | Note):
            known[record.id] = new_id("touchpoint" if isinstance(record, Touchpoint) else "note")
            pasted.append(known[record.id])
    for record in fragment:
        if isinstance(record, Touchpoint | Note):
            shifted = revise(record, x=record.x + dx, y=record.y + dy)
            put.append(revise(_renamed(shifted, known), id=known[record.id]))
        elif isinstance(record, Transition):
            put.append(revise(_renamed(record, known), id=new_id("transition")))
    return document.with_records(put), tuple(pasted)


def _rank(record: Record) -> int:
    return _ORDER.index(type(record))


def _adopt(document: Document, record: _Context) -> tuple[Document, str]:
    own = document.get(type(record), record.id)
    if own is None and not isinstance(record, Signal):
        own = next((r for r in document.all(type(record)) if r.name == record.name), None)
    if own is not None:
        return document, own.id
    id = record.id
    if id in document:
        id = new_id(record.type).replace("-", "_" if isinstance(record, Signal) else "-")
    if isinstance(record, Stage):
        return add_stage(document, record.name, id=id), id
    return document.with_records([revise(record, id=id)]), id


def _renamed(record: _R, ids: Mapping[str, str]) -> _R:
    """The same record with the ids that it names changed.

    What a fragment names without bringing it stays as it is: integrity decides.
    """
    return relinked(record, lambda id: ids.get(id, id)) or record
