"""What is selected on the map, for those who hear it."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from journeymap.drawing.curve import felt
from journeymap.i18n import Phrase, Words, phrase, plain
from journeymap.model.document import Document
from journeymap.model.records import Note, Stage, Touchpoint, Transition
from journeymap.model.values import Record
from journeymap.model.vocabulary import name_of

_RULES = 2
"""So many rules of a touchpoint are said, in their order."""
_SAID = 20
"""So many things are named; nobody listens to more."""


def spoken_selection(document: Document, ids: Sequence[str], words: Words) -> str:
    """The names of touchpoints with what is felt there, notes, and transitions by their ends.

    Of a touchpoint alone also where it stands, who handles it, and when that changes.
    """
    said = ", ".join(words.say(_called(document, document[id])) for id in ids[:_SAID])
    alone = document.touchpoints.get(ids[0]) if len(ids) == 1 else None
    if alone is None:
        return said
    return ". ".join((said, *(words.say(more) for more in _about(document, alone))))


def announce(widget: QWidget, said: str) -> None:
    """Let a screen reader say where the keyboard is now, if it is in this widget."""
    widget.setAccessibleDescription(said)
    if said and widget.hasFocus() and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, said))


def say_aloud(widget: QWidget, said: str) -> None:
    """Let a screen reader say something that happens, wherever the keyboard is."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, said))


def _about(document: Document, touchpoint: Touchpoint) -> Iterator[Phrase]:
    from journeymap.handling.sentences import rule_sentence  # not needed by the first window

    stage = document.get(Stage, touchpoint.stage)
    if stage is not None:
        yield phrase("hearing", "Stage: {stage}").of(stage=stage.name)
    if touchpoint.handling is not None:
        mode = name_of(touchpoint.handling.mode)
        yield phrase("menu", "Handled by: {mode}").of(mode=mode)
        rules = touchpoint.handling.rules
        for rule in rules[:_RULES]:
            yield rule_sentence(rule, document)
        if more := len(rules[_RULES:]):
            yield phrase("canvas", "and more rules: {count}").of(count=more)
    if touchpoint.decisive:
        yield phrase("hearing", "Decisive moment")


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
