"""Where cards and notes stand: one map, arranged by hand (Flow) or by feeling (`bands`)."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import inf
from typing import Protocol

from journeymap.drawing.card import CARD_HEIGHT
from journeymap.drawing.columns import Columns
from journeymap.edit.change import Change
from journeymap.model.document import Document
from journeymap.model.records import Note, Stage, Touchpoint
from journeymap.model.values import Record


class Arrangement(Protocol):
    """The places of everything that stands on a map, in scene units.

    Stages have the same columns in every arrangement, and a card the same x.
    """

    @property
    def columns(self) -> Columns:
        """The stages."""
        ...

    @property
    def bottom(self) -> float:
        """The y below which nothing stands."""
        ...

    def place(self, record: Touchpoint | Note) -> tuple[float, float]:
        """The top left corner of a card or note of the document."""
        ...

    def after(self, document: Document, change: Change) -> tuple["Arrangement", set[str]]:
        """The arrangement of a document that differs from this one's by a change, and which
        cards and notes it moves beside those that the change itself names; maybe some more.
        """
        ...


@dataclass(frozen=True)
class Flow:
    """Cards and notes where the team has put them."""

    columns: Columns
    lowest: float
    """The largest y of a card or note."""

    @staticmethod
    def of(document: Document) -> "Flow":
        """The map as it was drawn."""
        return Flow(Columns.of(document), _lowest(document))

    @property
    def bottom(self) -> float:
        """Below the lowest card or note."""
        return self.lowest + CARD_HEIGHT

    def place(self, record: Touchpoint | Note) -> tuple[float, float]:
        """Where the record says."""
        return self.columns.place(record)

    def after(self, document: Document, change: Change) -> tuple["Flow", set[str]]:
        """The map as it is drawn after a change; what stands in shifted stages moves along."""
        columns = columns_after(self.columns, document, change)
        shifted = columns.shifted_since(self.columns)
        moved = {card.id for stage in shifted for card in document.in_stage(stage)}
        moved |= {note.id for note in document.notes if note.stage in shifted}
        was, now = (
            [record.y for record in records.values() if isinstance(record, Touchpoint | Note)]
            for records in (change.before, change.after)
        )
        if max(was, default=-inf) < self.lowest:
            return Flow(columns, max([self.lowest, *now])), moved
        return Flow(columns, _lowest(document)), moved


def _lowest(document: Document) -> float:
    cards = max((touchpoint.y for touchpoint in document.touchpoints.values()), default=0.0)
    notes = max((note.y for note in document.notes), default=cards)
    return max(cards, notes)


def columns_after(columns: Columns, document: Document, change: Change) -> Columns:
    """The columns after a change; the same object where it cannot have touched them."""
    stages: set[str] = set()
    for was, now in zip(change.before.values(), change.after.values(), strict=True):
        if _standing(was) != _standing(now):
            for record in (was, now):
                if isinstance(record, Stage):
                    return Columns.of(document)
                if isinstance(record, Touchpoint | Note):
                    stages.add(record.stage)
    return columns.filled(document, stages) if stages else columns


def changed(change: Change) -> Iterable[Record]:
    """Every record of a change, before and after."""
    for records in (change.before, change.after):
        yield from (record for record in records.values() if record is not None)


def _standing(record: Record | None) -> tuple[object, ...]:
    """What of a record decides where the columns and the cards in them stand."""
    if isinstance(record, Touchpoint | Note):
        return (record.stage, record.x, record.y)
    return (record.rank, record.name) if isinstance(record, Stage) else ()
