"""What is selected on the map, for those who hear it."""

from collections.abc import Sequence

from journeymap.drawing.curve import felt
from journeymap.i18n import Phrase, Words, plain
from journeymap.model.document import Document
from journeymap.model.records import Note, Touchpoint, Transition
from journeymap.model.values import Record

_SAID = 20
"""So many things are named; nobody listens to more."""


def spoken_selection(document: Document, ids: Sequence[str], words: Words) -> str:
    """The names of touchpoints with what is felt there, notes, and transitions by their ends."""
    called = (_called(document, document[id]) for id in ids[:_SAID])
    return ", ".join(words.say(name) for name in called)


def _called(document: Document, record: Record) -> Phrase:
    match record:
        case Touchpoint():
            return felt(record)
        case Note():
            return plain(record.text)
        case Transition():
            ends = (document.touchpoints[end].name for end in (record.source, record.target))
            return plain(" → ".join(ends))
    raise TypeError(f"{type(record).__name__} does not stand on the map")
