"""What happens when nobody can be reached, and when the person gives the customer back to AI."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QLabel

from journeymap.app.inspector import measures, reading
from journeymap.app.inspector.access import Access
from journeymap.app.inspector.choice import Choice
from journeymap.app.inspector.form import Desk, quiet
from journeymap.app.inspector.typed import LineField, TextField
from journeymap.app.rules.places import RulePart, rule_part
from journeymap.edit.rules import revise_rule, rule_of
from journeymap.handling.sentences import hand_back_sentence, unreached_sentences
from journeymap.i18n import Phrase, phrase
from journeymap.model.document import Document
from journeymap.model.handover import HandBack, Rule, Unreached
from journeymap.model.values import revise
from journeymap.model.vocabulary import NAMES, HandBackWhen, Promise, Unavailable

_USUAL_TIME = "PT4H"
"""A promise for the rest of a working day, until the team says another."""


class UnreachedForm(RulePart):
    """A promise for all four cases, and another one for each that needs it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.layout().setContentsMargins(0, 0, 0, 0)
        words, say = desk.words, desk.say
        section = self.section()
        self.usual = _span(desk, phrase("rules", "4 hours"))
        self.row(
            section,
            phrase("rules", "Call back within"),
            self.usual,
            rule_part("callback_within"),
        )
        hint = quiet(say(phrase("rules", "Counts for every case below that says nothing else.")))
        hint.setWordWrap(True)
        section.add(hint)
        self._dead_end = QLabel(
            say(phrase("rules", "Nothing is promised: when nobody is there, this is a dead end."))
        )
        self._dead_end.setProperty("look", "refusal")
        self._dead_end.setWordWrap(True)
        section.add(self._dead_end)
        self.cases: dict[Unavailable, tuple[Choice, LineField, TextField]] = {}
        for why, name in NAMES[Unavailable].items():
            box = self.section(phrase("rules", "If {why}").of(why=name))
            same = (None, say(phrase("rules", "as above")))
            promise = Choice(
                words, desk.theme, [same, *((p, say(n)) for p, n in NAMES[Promise].items())]
            )
            self.row(box, phrase("rules", "Promised"), promise, _promise(why))
            within = _span(desk, phrase("rules", "4 hours"), required=True)
            self.row(box, phrase("rules", "Within"), within, _case_part(why, "within"))
            message = TextField(words, reading.text, look="after", least=1, most=4)
            self.row(
                box, phrase("rules", "The customer is told"), message, _case_part(why, "message")
            )
            self.cases[why] = (promise, within, message)
        self._said = quiet("")
        self._said.setWordWrap(True)
        self.add(self._said)

    def prepare(self, records: Sequence[Rule]) -> None:
        """Offer time and words of the cases that have a promise of their own."""
        rule = records[0]
        for why, (_, within, message) in self.cases.items():
            self.offer([within, message], getattr(rule.nobody_there, why.value) is not None)
        sentences = unreached_sentences(rule)
        self._dead_end.setVisible(not sentences)
        self._said.setText("\n".join(self.desk.say(each) for each in sentences))


class HandBackForm(RulePart):
    """When the person gives the customer back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.layout().setContentsMargins(0, 0, 0, 0)
        words, say = desk.words, desk.say
        section = self.section()
        unsaid = (None, say(phrase("rules", "not said")))
        named = [unsaid, *((w, say(name)) for w, name in NAMES[HandBackWhen].items())]
        self.when = Choice(words, desk.theme, named)
        self.row(section, phrase("rules", "Back to AI"), self.when, _back())
        self.after = _span(desk, phrase("rules", "30 min"))
        self.row(section, phrase("rules", "Silent for"), self.after, _back_part("after"))
        self.message = TextField(words, reading.text, look="after", least=1, most=4)
        self.row(
            section, phrase("rules", "The customer is told"), self.message, _back_part("message")
        )
        self._said = quiet("")
        self._said.setWordWrap(True)
        self.add(self._said)

    def prepare(self, records: Sequence[Rule]) -> None:
        """Offer what this way back needs."""
        back = records[0].hand_back
        silence = back is not None and back.when is HandBackWhen.INACTIVITY
        self.offer([self.after], silence)
        self.offer([self.message], back is not None)
        said = phrase("rules", "Not said: whoever builds it will have to ask.")
        self._said.setText(self.desk.say(said if back is None else hand_back_sentence(back)))


def _span(desk: Desk, hint: Phrase, required: bool = False) -> LineField:
    return measures.span_field(desk.words, required, desk.say(hint))


def _revised(
    document: Document, ids: tuple[str, ...], field: str, change: Callable[[Rule], object]
) -> Document:
    rule = rule_of(document, ids[0], ids[1])
    return document if rule is None else revise_rule(document, *ids, **{field: change(rule)})


def _promise(why: Unavailable) -> Access:
    """What is promised in a case; as in the others where nothing is said."""

    def read(rule: Rule) -> object:
        case = getattr(rule.nobody_there, why.value)
        return None if case is None else case.promise

    def write(document: Document, ids: tuple[str, ...], promise: Promise | None) -> Document:
        def change(rule: Rule) -> object:
            case = getattr(rule.nobody_there, why.value)
            new = None
            if promise is not None and case is not None:
                new = revise(case, promise=promise)
            elif promise is not None:
                new = Unreached(promise=promise, within=rule.callback_within or _USUAL_TIME)
            return revise(rule.nobody_there, **{why.value: new})

        return _revised(document, ids, "nobody_there", change)

    return Access(f"rule.{why}.promise", read, write)


def _case_part(why: Unavailable, name: str) -> Access:
    def read(rule: Rule) -> object:
        return getattr(getattr(rule.nobody_there, why.value), name, None)

    def write(document: Document, ids: tuple[str, ...], value: object) -> Document:
        def change(rule: Rule) -> object:
            case = revise(getattr(rule.nobody_there, why.value), **{name: value})
            return revise(rule.nobody_there, **{why.value: case})

        return _revised(document, ids, "nobody_there", change)

    return Access(f"rule.{why}.{name}", read, write)


def _back() -> Access:
    def change(when: HandBackWhen | None, rule: Rule) -> object:
        if when is None:
            return None
        return HandBack(when=when) if rule.hand_back is None else revise(rule.hand_back, when=when)

    return Access(
        "rule.hand_back",
        lambda rule: None if rule.hand_back is None else rule.hand_back.when,
        lambda document, ids, when: _revised(document, ids, "hand_back", partial(change, when)),
    )


def _back_part(name: str) -> Access:
    return Access(
        f"rule.hand_back.{name}",
        lambda rule: None if rule.hand_back is None else getattr(rule.hand_back, name),
        lambda document, ids, value: _revised(
            document, ids, "hand_back", lambda rule: revise(rule.hand_back, **{name: value})
        ),
    )
