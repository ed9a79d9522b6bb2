"""Operations on what touchpoints refer to: personas, channels, teams."""

from journeymap.edit.references import redirected, references
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint


def users_of(document: Document, id: str) -> tuple[Touchpoint, ...]:
    """The touchpoints that refer to a channel or a team."""
    return tuple(t for t in document.touchpoints.values() if id in references(t))


def remove_everywhere(document: Document, id: str) -> Document:
    """Remove a persona, channel or team, and the places where touchpoints name it."""

    def kept(named: str) -> str | None:
        return None if named == id else named

    changed = (redirected(touchpoint, kept) for touchpoint in users_of(document, id))
    return document.with_records(changed, without=[id])
