"""The difference between two documents, record by record.

One `Change` is the undo entry, the refresh of every view and the line of the crash journal.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from journeymap.model.document import Document
from journeymap.model.values import Record


@dataclass(frozen=True, slots=True)
class Change:
    """Records before and after by id; None where the record does not exist."""

    before: Mapping[str, Record | None] = field(default_factory=dict)
    after: Mapping[str, Record | None] = field(default_factory=dict)

    @staticmethod
    def between(old: Document, new: Document) -> "Change":
        """What turns `old` into `new`. Records that are the same object cost nothing."""
        before: dict[str, Record | None] = {}
        after: dict[str, Record | None] = {}
        known = old.records.get
        for id in _put(old, new):
            was, record = known(id), new.records[id]
            if was != record:
                before[id], after[id] = was, record
        if len(old.records) + sum(was is None for was in before.values()) > len(new.records):
            for id, was in old.records.items():
                if id not in new.records:
                    before[id], after[id] = was, None
        return Change(before, after)

    @property
    def is_local(self) -> bool:
        """Whether no record went away or became another type, so that what others say of the
        changed records still holds.
        """
        pairs = zip(self.before.values(), self.after.values(), strict=True)
        return all(was is None or type(was) is type(now) for was, now in pairs)

    @property
    def ids(self) -> Iterable[str]:
        """The records that differ."""
        return self.after.keys()

    def __bool__(self) -> bool:
        return bool(self.after)

    def apply(self, document: Document) -> Document:
        """The document after this change."""
        return document.with_records(
            put=(record for record in self.after.values() if record is not None),
            without=(id for id, record in self.after.items() if record is None),
        )

    def inverted(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.after, self.before)

    def then(self, later: "Change") -> "Change":
        """This change and a later one as one, without the records that end as they began."""
        before = {**later.before, **self.before}
        after = {**self.after, **later.after}
        kept = [id for id in after if before[id] != after[id]]
        return Change({id: before[id] for id in kept}, {id: after[id] for id in kept})


def _put(old: Document, new: Document) -> list[str]:
    """What may be another record in `new` than in `old`, in the order of `new`."""
    near = new.may_differ(old)
    if near is None:
        known = old.records.get
        return [id for id, record in new.records.items() if known(id) is not record]
    if len(near) == 1:
        return [id for id in near if id in new.records]
    return [id for id in new.records if id in near] if near else []
