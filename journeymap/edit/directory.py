"""Operations on what others refer to: personas, channels, calendars, teams, signals."""

from journeymap.edit.references import users_of, without_links
from journeymap.model.document import Document


def remove_everywhere(document: Document, id: str) -> Document:
    """Remove a record, and the places where others name it.

    Those that cannot be without it go too, for example an override that was about it.
    """
    return without_links(document, users_of(document, {id}), {id}).with_records(without=[id])
