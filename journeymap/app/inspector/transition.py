"""The form for transitions, one or many."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel

from journeymap.app.inspector import reading
from journeymap.app.inspector.access import Access, part
from journeymap.app.inspector.amounts import Count, DurationField
from journeymap.app.inspector.choice import Choice
from journeymap.app.inspector.form import Desk, Form, line_of, small_button
from journeymap.app.inspector.typed import LineField
from journeymap.edit.rules import rules_of
from journeymap.edit.touchpoints import revise_records
from journeymap.edit.transitions import reverse
from journeymap.handling.sentences import trigger_sentence
from journeymap.i18n import phrase
from journeymap.model.document import Document
from journeymap.model.records import Transition
from journeymap.model.triggers import AsksForPerson
from journeymap.model.values import Record
from journeymap.model.vocabulary import NAMES, TransitionKind

OWN = object()
"""Stands for the transition's own condition in the list of what it may follow."""


class TransitionForm(Form):
    """What leads from one touchpoint to the next."""

    looks_around = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        words, theme, say = desk.words, desk.theme, desk.say
        self._title = QLabel()
        self._title.setProperty("look", "title")
        self._title.setWordWrap(True)
        self.add(self._title)
        section = self.section()
        self._label = LineField(words, reading.line)
        self.row(section, phrase("inspector", "Label"), self._label, part("label"))
        kinds = [(kind, say(name)) for kind, name in NAMES[TransitionKind].items()]
        self.row(section, phrase("inspector", "Kind"), Choice(words, theme, kinds), part("kind"))
        share = phrase("inspector", "Share of customers")
        self.row(section, share, Count(words, 100, " %"), Access("share", _percent, _set_percent))
        delay = phrase("inspector", "Takes")
        self.row(section, delay, DurationField(words, theme), part("delay"))
        self._taken = Choice(words, theme)
        self.row(section, phrase("inspector", "Taken when"), self._taken, _TAKEN)
        edit = say(phrase("inspector", "Edit the condition…"))
        self._condition = small_button(
            edit, edit, lambda: self.room_wanted.emit("condition", self.ids[0], "")
        )
        self._own = line_of(self._condition, None)
        section.add(self._own)
        turn = phrase("inspector", "Reverse direction")
        button = small_button(
            say(turn),
            say(turn),
            lambda: self.edit(turn, lambda document, ids=self.ids: reverse(document, ids)),
        )
        self.add(line_of(button, None))

    def prepare(self, records: Sequence[Record]) -> None:
        """Say what the transition connects, or how many there are."""
        one = len(records) == 1
        self.offer([self._label, self._taken], one)
        self._own.setVisible(one and records[0].when is not None)
        if one:
            self._offer_conditions(records[0])
            names = self.desk.document.touchpoints
            title = phrase("inspector", "{source} → {target}").of(
                source=names[records[0].source].name, target=names[records[0].target].name
            )
        else:
            title = phrase("inspector", "Transitions: {count}").of(count=len(records))
        self._title.setText(self.desk.say(title))

    def _offer_conditions(self, way: Transition) -> None:
        """The rules of its start, and a condition of its own."""
        document, say = self.desk.document, self.desk.say
        own = phrase("inspector", "a condition of its own")
        if way.when is not None:
            own = trigger_sentence(way.when, document)
        rules = (
            (
                rule.id,
                say(
                    phrase("inspector", "Rule: {sentence}").of(
                        sentence=trigger_sentence(rule.trigger, document)
                    )
                ),
            )
            for rule in rules_of(document, way.source)
        )
        nothing = (None, say(phrase("inspector", "not said")))
        self._taken.offer([nothing, *rules, (OWN, say(own))])


def _read_taken(way: Transition) -> object:
    return OWN if way.when is not None else way.rule


def _take(document: Document, ids: tuple[str, ...], taken: object) -> Document:
    """Follow a rule, nothing, or a condition that starts as a request for a person."""
    (id,) = ids
    if taken is not OWN:
        return revise_records(document, ids, rule=taken, when=None)
    when = document.transitions[id].when or AsksForPerson()
    return revise_records(document, ids, rule=None, when=when)


_TAKEN = Access("taken", _read_taken, _take)


def _percent(transition: Transition) -> int | None:
    return None if transition.share is None else round(transition.share * 100)


def _set_percent(document: Document, ids: tuple[str, ...], percent: int | None) -> Document:
    return revise_records(document, ids, share=None if percent is None else percent / 100)
