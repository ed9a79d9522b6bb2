"""Operations on the parking lot and the ways between it, sticky notes and touchpoints."""

from collections.abc import Collection

from journeymap.edit.order import placed
from journeymap.edit.touchpoints import add_note, add_touchpoint, remove, revise_records
from journeymap.i18n import Problem, phrase
from journeymap.model.document import Document
from journeymap.model.records import Note
from journeymap.model.values import NAME_LENGTH, new_id
from journeymap.model.workshop import ParkedNote


class NothingSaid(Problem):
    """A note without text, of which no touchpoint can be made."""

    def __init__(self) -> None:
        super().__init__(
            phrase("edit", "A note without text cannot become a touchpoint."),
            phrase("edit", "Write a name for the touchpoint into it first."),
        )


def park(document: Document, text: str, id: str = "") -> Document:
    """Put something said at the end of the parking lot."""
    note = ParkedNote(id=id or new_id("parked"), text=text, rank=0.0)
    return placed(document, note, document.parked_notes, len(document.parked_notes))


def move_parked(document: Document, id: str, index: int) -> Document:
    """Move a parked note so that it becomes the one at `index`, counted without itself."""
    note = document.get(ParkedNote, id)
    return document if note is None else placed(document, note, document.parked_notes, index)


def park_notes(document: Document, notes: Collection[str]) -> Document:
    """Take sticky notes off the map into the parking lot, in the order given."""
    for id in notes:
        if (note := document.get(Note, id)) is not None:
            document = park(document.with_records(without=[id]), note.text)
    return document


def parked_to_touchpoint(
    document: Document, parked: str, stage: str, x: float, y: float, id: str = ""
) -> Document:
    """Make a parked note a touchpoint at (x, y) of a stage; raises `NothingSaid`."""
    note = document.get(ParkedNote, parked)
    if note is None:
        return document
    document = remove(document, [parked])
    return _touchpoint(document, note.text, stage, x, y, id or new_id("touchpoint"))


def parked_to_note(
    document: Document, parked: str, stage: str, x: float, y: float, id: str = ""
) -> Document:
    """Put a parked note on the map as a sticky note at (x, y) of a stage."""
    note = document.get(ParkedNote, parked)
    if note is None:
        return document
    return add_note(remove(document, [parked]), stage, note.text, x, y, id)


def notes_to_touchpoints(
    document: Document, notes: Collection[str]
) -> tuple[Document, tuple[str, ...]]:
    """Make sticky notes touchpoints where they stand; raises `NothingSaid`.

    Returns the ids of the touchpoints too.
    """
    made = []
    for id in notes:
        if (note := document.get(Note, id)) is not None:
            made.append(new_id("touchpoint"))
            document = remove(document, [id])
            document = _touchpoint(document, note.text, note.stage, note.x, note.y, made[-1])
    return document, tuple(made)


def _touchpoint(document: Document, text: str, stage: str, x: float, y: float, id: str) -> Document:
    """Add a touchpoint of a note: its first line is the name, the rest what the customer does.

    A first line that is too long for a name is kept whole there.
    """
    first, _, rest = text.strip().partition("\n")
    name = " ".join(first.split())
    if not name:
        raise NothingSaid
    if len(name) > NAME_LENGTH:
        name, rest = name[: NAME_LENGTH - 1].rstrip() + "…", text
    document = add_touchpoint(document, stage, name, x, y, id=id)
    return revise_records(document, [id], does=rest.strip())
