"""Who names a record, and what becomes of them when it is going away."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from journeymap.model.document import Document
from journeymap.model.links import links, relinked
from journeymap.model.values import Record


def users_of(document: Document, gone: AbstractSet[str]) -> tuple[Record, ...]:
    """The records that name any of these."""
    return tuple(
        record
        for record in document.records.values()
        if any(named in gone for _, named in links(record))
    )


def without_mentions(document: Document, gone: AbstractSet[str]) -> Document:
    """Take touchpoints and transitions that are going away out of what is kept beside the map.

    A path that led through them alone goes too, as do cases, overrides and conflicts about them.
    """
    beside: tuple[Record, ...] = (
        *document.paths,
        *document.voting_rounds,
        *document.decisions,
        *document.questions,
        *document.cases,
        *document.overrides,
        *document.conflicts,
    )
    return without_links(document, beside, gone)


def without_links(
    document: Document, records: Iterable[Record], gone: AbstractSet[str]
) -> Document:
    """Take ids out of records; those that cannot be without one go, and are taken out as well."""
    put: list[Record] = []
    ended: set[str] = set()
    for record in records:
        left = relinked(record, lambda id: None if id in gone else id)
        if left is None:
            ended.add(record.id)
        elif left is not record:
            put.append(left)
    document = document.with_records(put, without=ended)
    return without_links(document, users_of(document, ended), ended) if ended else document
