"""The form of one part of a trigger: its kind, and what that kind needs."""

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from journeymap.app.inspector import measures, reading
from journeymap.app.inspector.access import Access
from journeymap.app.inspector.amounts import Count
from journeymap.app.inspector.choice import Choice
from journeymap.app.inspector.form import Desk, Form, line_of, quiet, small_button
from journeymap.app.inspector.pick_groups import Picks, Toggles
from journeymap.app.inspector.picks import Chip, Tick
from journeymap.app.inspector.typed import LineField, TextField
from journeymap.app.rules.kinds import GROUPS, HINTS, KIND_NAMES, start
from journeymap.app.rules.naming import RecordChoice, ask_for_new
from journeymap.app.rules.places import making
from journeymap.edit.trigger_trees import is_there, part_at, replaced
from journeymap.handling.derive_triggers import is_complete
from journeymap.i18n import Phrase, phrase
from journeymap.model.agreements import Calendar, Signal
from journeymap.model.document import Document
from journeymap.model.records import Channel
from journeymap.model.triggers import (
    AfterDelay,
    AllOf,
    AnyOf,
    AnyTrigger,
    CartAbandoned,
    ChannelIs,
    Dwell,
    FailedAttempts,
    Inactivity,
    Keyword,
    LanguageIs,
    LowConfidence,
    LowResponse,
    Not,
    RepeatContact,
    Schedule,
    Segment,
    Sentiment,
    Topic,
    ValueOver,
    WaitingOver,
    parts_of,
)
from journeymap.model.values import revise
from journeymap.model.vocabulary import NAMES, Match, SignalType

_Make = Callable[[Desk], QWidget]
_ONE_A_LINE = phrase("rules", "one per line")


def _count(lowest: int) -> _Make:
    return lambda desk: Count(desk.words, 100, lowest=lowest, required=True)


def _span(desk: Desk) -> QWidget:
    return measures.span_field(desk.words, required=True)


def _percent(desk: Desk) -> QWidget:
    return LineField(desk.words, measures.percent, measures.say_percent)


def _mood(desk: Desk) -> QWidget:
    return LineField(desk.words, measures.mood, measures.say_number)


def _amount(desk: Desk) -> QWidget:
    return LineField(desk.words, measures.amount, measures.say_number)


def _currency(desk: Desk) -> QWidget:
    return LineField(desk.words, measures.currency, hint="KRW")


def _lines(desk: Desk) -> QWidget:
    return TextField(desk.words, reading.lines, "\n".join, hint=desk.say(_ONE_A_LINE))


def _languages(desk: Desk) -> QWidget:
    return LineField(desk.words, reading.languages, ", ".join, hint="ko, en")


def _match(desk: Desk) -> QWidget:
    named = [(match, Chip(desk.theme, desk.say(name))) for match, name in NAMES[Match].items()]
    picks = Picks(named)
    picks.layout().addStretch(1)
    return picks


def _topics(desk: Desk) -> QWidget:
    return Tick(desk.theme, desk.say(phrase("rules", "Only about the same topic")))


def _outside(desk: Desk) -> QWidget:
    during = Chip(desk.theme, desk.say(phrase("rules", "during these hours")))
    outside = Chip(desk.theme, desk.say(phrase("rules", "outside of them")))
    picks = Picks([(False, during), (True, outside)])
    picks.layout().addStretch(1)
    return picks


def _calendars(desk: Desk) -> QWidget:
    return RecordChoice(desk, Calendar, phrase("rules", "not named yet"))


def _amounts(desk: Desk) -> QWidget:
    return RecordChoice(desk, Signal, phrase("rules", "the value of the order"))


def _channels(desk: Desk) -> QWidget:
    return Toggles(desk.theme)


_FIELDS: Mapping[type, tuple[tuple[str, Phrase, _Make], ...]] = {
    RepeatContact: (
        ("count", phrase("rules", "Contacts from"), _count(2)),
        ("within", phrase("rules", "Within"), _span),
        ("same_topic", phrase("rules", "Only about the same topic"), _topics),
    ),
    FailedAttempts: (("count", phrase("rules", "Failures from"), _count(1)),),
    LowConfidence: (("below", phrase("rules", "Sure by less than"), _percent),),
    Sentiment: (("at_most", phrase("rules", "Mood at most"), _mood),),
    Topic: (("topics", phrase("rules", "Topics"), _lines),),
    Keyword: (
        ("match", phrase("rules", "Looked for"), _match),
        ("words", phrase("rules", "Words"), _lines),
    ),
    Segment: (("segments", phrase("rules", "Groups"), _lines),),
    ValueOver: (
        ("amount", phrase("rules", "More than"), _amount),
        ("currency", phrase("rules", "Currency"), _currency),
        ("signal", phrase("rules", "Which amount"), _amounts),
    ),
    LowResponse: (
        ("rate", phrase("rules", "Answers less than"), _percent),
        ("after", phrase("rules", "Unanswered after"), _span),
    ),
    AfterDelay: (("delay", phrase("rules", "Delay"), _span),),
    CartAbandoned: (("after", phrase("rules", "Alone for"), _span),),
    Dwell: (("at_least", phrase("rules", "Stays for"), _span),),
    WaitingOver: (("time", phrase("rules", "Waits longer than"), _span),),
    Inactivity: (("time", phrase("rules", "Silent for"), _span),),
    Schedule: (
        ("calendar", phrase("rules", "Calendar"), _calendars),
        ("outside", phrase("rules", "Fires"), _outside),
    ),
    LanguageIs: (("languages", phrase("rules", "Languages"), _languages),),
    ChannelIs: (("channels", phrase("rules", "Channels"), _channels),),
}
"""The fields of each kind: of the model, as labelled, and how they are made."""


class _Kinds(Choice):
    """The kinds of a part. Every kind has a form with a list of its own: whoever goes through the
    kinds by arrows goes from list to list, and all that is one visit.
    """

    def begin(self) -> None:
        """Nothing begins with another list."""


class NodeForm(Form):
    """One kind of part. Its ids are where the trigger is kept and the path of the part."""

    def __init__(self, desk: Desk, kind: type) -> None:
        super().__init__(desk)
        self.kind = kind
        self.layout().setContentsMargins(0, 0, 0, 0)
        self.layout().setSpacing(7)
        say = desk.say
        section = self.section()
        group = kind in (AllOf, AnyOf)
        others = (AllOf, AnyOf) if group else [each for kinds in GROUPS.values() for each in kinds]
        self.kinds = _Kinds(
            desk.words, desk.theme, [(each, say(KIND_NAMES[each])) for each in others]
        )
        if kind is not Not:
            self.row(section, phrase("rules", "Kind"), self.kinds, self._kind_of())
        if kind in HINTS:
            hint = quiet(say(HINTS[kind]))
            hint.setWordWrap(True)
            section.add(hint)
        self._incomplete = QLabel(
            say(phrase("rules", "This names nothing yet; until it does, nobody can build it."))
        )
        self._incomplete.setProperty("look", "refusal")
        self._incomplete.setWordWrap(True)
        self.fields: dict[str, QWidget] = {}
        for name, label, make in _FIELDS.get(kind, ()):
            field = self.fields[name] = make(desk)
            access = making(self._part(name))
            if isinstance(field, Tick):
                section.add(field)
                self.bind(field, access, label)
            else:
                self.row(section, label, field, access)
        section.add(self._incomplete)
        if kind is ChannelIs:
            new = say(phrase("rules", "New channel…"))
            section.add(line_of(small_button(new, new, self._new_channel), None))

    def found(self, document: Document, ids: tuple[Any, ...]) -> tuple[AnyTrigger, ...]:
        """The part, where it is still there and of this kind."""
        place, path = ids
        trigger = place.read(document)
        if trigger is None or not is_there(trigger, path):
            return ()
        part = part_at(trigger, path)
        return (part,) if isinstance(part, self.kind) else ()

    def prepare(self, records: Sequence[AnyTrigger]) -> None:
        """Offer what the document has, and say what is missing."""
        document = self.desk.document
        missing = [part for part in records if not is_complete(part) and not parts_of(part)]
        self._incomplete.setVisible(bool(missing))
        if self.kind is ValueOver:
            signals = document.signals.values()
            numbers = [signal for signal in signals if signal.value is SignalType.NUMBER]
            self.fields["signal"].offer_records(numbers)
        elif self.kind is Schedule:
            self.fields["calendar"].offer_records(document.calendars)
        elif self.kind is ChannelIs:
            self.fields["channels"].offer([(each.id, each.name) for each in document.channels])

    def _part(self, name: str) -> Access:
        def write(document: Document, ids: tuple[Any, ...], value: object) -> Document:
            place, path = ids
            part = revise(self.found(document, ids)[0], **{name: value})
            return place.write(document, replaced(place.read(document), path, part))

        return Access(f"{self.kind.__name__}.{name}", attrgetter(name), write)

    def _kind_of(self) -> Access:
        def write(document: Document, ids: tuple[Any, ...], kind: type) -> Document:
            place, path = ids
            trigger = place.read(document)
            here = part_at(trigger, path)
            group = isinstance(here, AllOf | AnyOf)
            new = kind(of=here.of) if group else start(kind, document)
            return place.write(document, replaced(trigger, path, new))

        return Access("kind", type, write)

    def _new_channel(self) -> None:
        made = ask_for_new(self.desk, Channel, self)
        if made is None:
            return
        access, ids = self._part("channels"), self.ids

        def add(document: Document) -> Document:
            held = self.found(document, ids)[0].channels
            document = document.with_records([made])
            return access.write(document, ids, (*held, made.id))

        self.edit(phrase("rules", "Add channel"), add)
