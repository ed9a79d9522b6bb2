"""Hand-over rules: as sentences in their order, and a form for the one being edited."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from journeymap.app.inspector import reading
from journeymap.app.inspector.access import Access
from journeymap.app.inspector.amounts import Count, DurationField
from journeymap.app.inspector.choice import Choice
from journeymap.app.inspector.form import Desk, Form, line_of, order_tabs, quiet, small_button
from journeymap.app.inspector.items import ItemForm, Items
from journeymap.app.inspector.picks import Tick
from journeymap.app.inspector.typed import LineField, TextField
from journeymap.edit.rules import add_rule, move_rule, remove_rule, revise_rule, rules_of
from journeymap.handling.sentences import rule_sentence, trigger_sentence
from journeymap.i18n import phrase
from journeymap.model.document import Document
from journeymap.model.handover import HandedOver, RouteStep, Rule
from journeymap.model.triggers import (
    AfterDelay,
    AsksForPerson,
    ComplaintDetected,
    RepeatContact,
    Trigger,
)
from journeymap.model.values import Record, new_id, revise
from journeymap.model.vocabulary import NAMES, Effect, RouteKind

_TRIGGERS: dict[type, Trigger] = {
    AsksForPerson: AsksForPerson(),
    ComplaintDetected: ComplaintDetected(),
    RepeatContact: RepeatContact(count=2, within="P7D"),
    AfterDelay: AfterDelay(delay="P3D"),
}
"""Each trigger as it starts; twice within a week is the articles' own example (A23)."""
_TRIGGER_NAMES = {
    AsksForPerson: phrase("inspector", "Customer asks for a person"),
    ComplaintDetected: phrase("inspector", "Complaint detected"),
    RepeatContact: phrase("inspector", "Repeated contact"),
    AfterDelay: phrase("inspector", "After a delay"),
}


class RuleList(QWidget):
    """The rules of one touchpoint."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._touchpoint = ""
        self._edited = ""
        self._cards: list[_RuleCard] = []
        self._form: RuleForm | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(7)
        add = phrase("inspector", "Add a rule")
        self._add = small_button(desk.say(add), desk.say(add), self._append)
        self._column.addWidget(line_of(self._add, None))

    def show_rules(self, touchpoint: str) -> None:
        """Show the rules of a touchpoint; the one being edited stays open while it exists."""
        if touchpoint != self._touchpoint:
            self._touchpoint, self._edited = touchpoint, ""
        rules = rules_of(self._desk.document, touchpoint)
        while len(self._cards) < len(rules):
            self._cards.append(_RuleCard(self._desk, self))
            self._column.insertWidget(self._column.count() - 1, self._cards[-1])
            order_tabs(self)
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(rules))
            if place < len(rules):
                card.show_rule(rules[place], place, len(rules), self._edited)
        self._place_form(rules)

    def open(self, rule: str) -> None:
        """Edit a rule below its sentence, or close it when it is the one being edited."""
        self._edited = "" if rule == self._edited else rule
        self.show_rules(self._touchpoint)

    def move(self, rule: str, place: int) -> None:
        """Move a rule to a place."""
        touchpoint = self._touchpoint
        self._desk.edit(
            phrase("inspector", "Move a hand-over rule"),
            lambda document: move_rule(document, touchpoint, rule, place),
        )

    def remove(self, rule: str) -> None:
        """Remove a rule."""
        touchpoint = self._touchpoint
        self._desk.edit(
            phrase("inspector", "Remove a hand-over rule"),
            lambda document: remove_rule(document, touchpoint, rule),
        )

    def _append(self) -> None:
        rule = Rule(id=new_id("rule"), effect=Effect.FORCE_HUMAN, trigger=AsksForPerson())
        touchpoint = self._touchpoint
        self._edited = rule.id
        self._desk.edit(
            phrase("inspector", "Add a hand-over rule"),
            lambda document: add_rule(document, touchpoint, rule),
        )

    def _place_form(self, rules: Sequence[Rule]) -> None:
        place = next((i for i, rule in enumerate(rules) if rule.id == self._edited), None)
        if place is None:
            if self._form is not None:
                self._form.hide()
            return
        if self._form is None:
            self._form = RuleForm(self._desk)
        if self._column.indexOf(self._form) != self._column.indexOf(self._cards[place]) + 1:
            self._column.removeWidget(self._form)
            below = self._column.indexOf(self._cards[place]) + 1
            self._column.insertWidget(below, self._form)
            order_tabs(self)
        self._form.show_rule(self._touchpoint, self._edited)
        self._form.show()


class _RuleCard(QFrame):
    """One rule as a sentence, with what can be done to it."""

    def __init__(self, desk: Desk, rules: RuleList) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._desk = desk
        self._rule, self._place = "", 0
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        say = desk.say
        edit = say(phrase("inspector", "Edit"))
        self._up = small_button(
            "↑",
            say(phrase("inspector", "Ask this rule earlier")),
            lambda: rules.move(self._rule, self._place - 1),
        )
        self._down = small_button(
            "↓",
            say(phrase("inspector", "Ask this rule later")),
            lambda: rules.move(self._rule, self._place + 1),
        )
        self._edit = small_button(edit, edit, lambda: rules.open(self._rule))
        remove = small_button(
            "✕", say(phrase("inspector", "Remove this rule")), lambda: rules.remove(self._rule)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(11, 8, 8, 5)
        layout.setSpacing(2)
        layout.addWidget(self._sentence)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addStretch(1)
        for button in (self._edit, self._up, self._down, remove):
            row.addWidget(button)
        layout.addLayout(row)

    def show_rule(self, rule: Rule, place: int, count: int, edited: str) -> None:
        """Show a rule, the one at `place` of `count`."""
        self._rule, self._place = rule.id, place
        self._sentence.setText(self._desk.say(rule_sentence(rule, self._desk.document)))
        self._up.setEnabled(place > 0)
        self._down.setEnabled(place < count - 1)
        text = phrase("inspector", "Done") if rule.id == edited else phrase("inspector", "Edit")
        self._edit.setText(self._desk.say(text))
        self._edit.setAccessibleName(self._edit.text())


class RuleForm(Form):
    """The form of one rule: when, what happens, to whom, with what, in which words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.rule = ""
        self.layout().setContentsMargins(11, 2, 0, 8)
        words, theme, say = desk.words, desk.theme, desk.say
        top = self.section()
        self._when = Choice(words, theme, [(type_, say(n)) for type_, n in _TRIGGER_NAMES.items()])
        self.row(top, phrase("inspector", "When"), self._when, self._trigger_type())
        self._otherwise_when = QLabel()
        self._otherwise_when.setWordWrap(True)
        top.add(self._otherwise_when)
        self._count = Count(words, 100, lowest=2, required=True)
        self.row(top, phrase("inspector", "Contacts from"), self._count, self._trigger("count"))
        self._within = DurationField(words, theme, required=True)
        self.row(top, phrase("inspector", "Within"), self._within, self._trigger("within"))
        self._delay = DurationField(words, theme, required=True)
        self.row(top, phrase("inspector", "Delay"), self._delay, self._trigger("delay"))
        effects = [(effect, say(name)) for effect, name in NAMES[Effect].items()]
        self.row(
            top, phrase("inspector", "Then"), Choice(words, theme, effects), self._own("effect")
        )
        route, context = self._own("route"), self._own("context")
        self.add(quiet(say(phrase("inspector", "Route, tried in order"))))
        self._route = Items(lambda index: StepForm(desk, index, route))
        self.add(self._route)
        step = phrase("inspector", "Add a step")
        self.add(line_of(small_button(say(step), say(step), self._add_step), None))
        self.add(quiet(say(phrase("inspector", "Context handed over"))))
        self._context = Items(lambda index: ContextForm(desk, index, context))
        self.add(self._context)
        bottom = self.section()
        self.row(
            bottom,
            phrase("inspector", "What the customer is told"),
            TextField(words, reading.text),
            self._own("message"),
            above=True,
        )
        self.row(
            bottom,
            phrase("inspector", "Call back within"),
            DurationField(words, theme),
            self._own("callback_within"),
        )

    def show_rule(self, touchpoint: str, rule: str) -> None:
        """Edit a rule of a touchpoint."""
        if rule != self.rule:
            self.rule, self.ids = rule, ()
            self._route.forget()
            self._context.forget()
        self.inspect((touchpoint,))

    def prepare(self, records: Sequence[Record]) -> None:
        """Offer what this rule's trigger needs, and a form for every step and fact."""
        rule = self._find(records[0])
        known = type(rule.trigger) in _TRIGGERS
        self.offer([self._when], known)
        self._otherwise_when.setVisible(not known)
        self._otherwise_when.setText(
            self.desk.say(trigger_sentence(rule.trigger, self.desk.document))
        )
        self.offer([self._count, self._within], isinstance(rule.trigger, RepeatContact))
        self.offer([self._delay], isinstance(rule.trigger, AfterDelay))
        self._route.show_items(self.ids, len(rule.route))
        self._context.show_items(self.ids, len(rule.context) + 1)

    def _add_step(self) -> None:
        access, ids = self._own("route"), self.ids
        self.edit(
            phrase("inspector", "Add a step to a route"),
            lambda document: access.write(
                document, ids, (*access.read(document[ids[0]]), RouteStep(kind=RouteKind.LIVE))
            ),
        )

    def _find(self, record: Record) -> Rule:
        return next(rule for rule in record.handling.rules if rule.id == self.rule)

    def _own(self, name: str) -> Access:
        def write(document: Document, ids: tuple[str, ...], value: object) -> Document:
            return revise_rule(document, ids[0], self.rule, **{name: value})

        return Access(f"rule.{name}", lambda record: getattr(self._find(record), name), write)

    def _trigger(self, name: str) -> Access:
        def write(document: Document, ids: tuple[str, ...], value: object) -> Document:
            trigger = self._find(document[ids[0]]).trigger
            return revise_rule(
                document, ids[0], self.rule, trigger=revise(trigger, **{name: value})
            )

        return Access(
            f"rule.trigger.{name}",
            lambda record: getattr(self._find(record).trigger, name, None),
            write,
        )

    def _trigger_type(self) -> Access:
        def write(document: Document, ids: tuple[str, ...], value: type) -> Document:
            return revise_rule(document, ids[0], self.rule, trigger=_TRIGGERS[value])

        return Access("rule.when", lambda record: type(self._find(record).trigger), write)


class StepForm(ItemForm):
    """One try at reaching a person."""

    def __init__(self, desk: Desk, index: int, route: Access) -> None:
        super().__init__(
            desk,
            index,
            route,
            lambda name, value: RouteStep(kind=RouteKind.LIVE),
            phrase("inspector", "Remove a step of a route"),
        )
        words, theme, say = desk.words, desk.theme, desk.say
        box = self.section()
        box.layout().insertWidget(0, line_of(quiet(f"{index + 1}."), None, self.remove_button()))
        kinds = [(kind, say(name)) for kind, name in NAMES[RouteKind].items()]
        self.row(
            box, phrase("inspector", "How"), Choice(words, theme, kinds), self.entry_part("kind")
        )
        self._team = Choice(words, theme)
        self.row(box, phrase("inspector", "Team"), self._team, self.entry_part("team"))
        self.row(
            box,
            phrase("inspector", "Person or role"),
            LineField(words, reading.line),
            self.entry_part("role"),
        )
        self._channel = Choice(words, theme)
        self.row(box, phrase("inspector", "Channel"), self._channel, self.entry_part("channel"))
        self.row(
            box,
            phrase("inspector", "Go on after"),
            DurationField(words, theme),
            self.entry_part("timeout"),
        )

    def prepare(self, records: Sequence[Record]) -> None:
        """Offer the teams and channels of the document."""
        document = self.desk.document
        none = (None, self.desk.say(phrase("inspector", "none")))
        self._team.offer([none, *((team.id, team.name) for team in document.teams)])
        self._channel.offer([none, *((c.id, c.name) for c in document.channels)])


class ContextForm(ItemForm):
    """One fact that the person is told."""

    def __init__(self, desk: Desk, index: int, context: Access) -> None:
        super().__init__(
            desk,
            index,
            context,
            lambda name, value: HandedOver(what=value),
            phrase("inspector", "Remove a fact that is handed over"),
        )
        hint = desk.say(phrase("inspector", "add: order, photos, what was tried …"))
        what = LineField(desk.words, reading.name, hint=hint)
        self._remove = self.remove_button()
        self.add(line_of(what, self._remove))
        self.bind(what, self.entry_part("what"), phrase("inspector", "Context handed over"))
        personal = phrase("inspector", "Personal data")
        self._personal = Tick(desk.theme, desk.say(personal))
        self.add(self._personal)
        self.bind(self._personal, self.entry_part("personal"), personal)

    def prepare(self, records: Sequence[Record]) -> None:
        """A blank form has nothing but its line."""
        blank = self.is_blank(records[0])
        self._remove.setVisible(not blank)
        self._personal.setVisible(not blank)
