"""Operations on what others refer to: personas, channels, calendars, teams, signals."""

from journeymap.edit.references import without_links
from journeymap.model.document import Document
from journeymap.model.links import links
from journeymap.model.values import Record


def users_of(document: Document, id: str) -> tuple[Record, ...]:
    """The records that name another one."""
    return tuple(
        record
        for record in document.records.values()
        if any(named == id for _, named in links(record))
    )


def remove_everywhere(document: Document, id: str) -> Document:
    """Remove a record, and the places where others name it.

    Those that cannot be without it go too, for example an override that was about it.
    """
    return without_links(document, users_of(document, id), {id}).with_records(without=[id])
