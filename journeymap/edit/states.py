"""From a map of what is to a map of what should be."""

from journeymap.model.document import Document
from journeymap.model.values import NAME_LENGTH, revise
from journeymap.model.vocabulary import State


def to_be_copy(document: Document, revision: str, as_is_file: str = "") -> Document:
    """A to-be map that starts as this one is: every record keeps its id.

    `revision` is that of this map's handling spec; `as_is_file` is where this map is kept, seen
    from where the copy will be.
    """
    journey = document.journey
    title = journey.title[: NAME_LENGTH - len(revision) - 1]
    to_be = revise(
        journey, state=State.TO_BE, based_on=f"{title} {revision}", as_is_file=as_is_file
    )
    return document.with_records([to_be])
