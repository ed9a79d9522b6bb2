"""What the customer is told when a rule fires, and what the person is told about the customer."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from journeymap.app.inspector import reading
from journeymap.app.inspector.access import Access
from journeymap.app.inspector.form import Desk, line_of, quiet, small_button
from journeymap.app.inspector.items import ItemForm, Items
from journeymap.app.inspector.picks import Tick
from journeymap.app.inspector.typed import LineField, TextField
from journeymap.app.rules import earlier as written
from journeymap.app.rules.places import RulePart, holder, rule_part
from journeymap.edit.steps import moved_step
from journeymap.i18n import LANGUAGES, phrase
from journeymap.model.bounds import MOST_STEPS
from journeymap.model.document import Document
from journeymap.model.handover import HandedOver, Rule
from journeymap.model.records import Channel
from journeymap.model.values import Value


class ToldForm(RulePart):
    """The message, and the context that is handed over."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.layout().setContentsMargins(0, 0, 0, 0)
        say = desk.say
        self.message = TextField(desk.words, reading.text, look="after", least=2, most=6)
        told = phrase("rules", "What the customer is told")
        self.row(self.section(), told, self.message, rule_part("message"), above=True)
        self._language = quiet("")
        self._language.setWordWrap(True)
        self.add(self._language)
        self._limit = QLabel()
        self._limit.setProperty("look", "refusal")
        self._limit.setWordWrap(True)
        self.add(self._limit)
        why = phrase("rules", "Handed over to the person, so that nobody tells the story twice")
        self.add(quiet(say(why)))
        context = rule_part("context")
        self.facts = Items(lambda index: self._fact_form(index, context))
        self.add(self.facts)

    def _fact_form(self, index: int, context: Access) -> "FactForm":
        form = FactForm(self.desk, index, context)
        form.done.connect(self._next_fact)
        return form

    def _next_fact(self, index: int) -> None:
        """Type, Enter, type, Enter: a list grows."""
        count = len(self.records[0].context)
        if index < count:
            self.facts.form(min(index + 1, count, MOST_STEPS - 1)).what.area.setFocus()

    def prepare(self, records: Sequence[Rule]) -> None:
        """A form for every fact and a blank one; the journey's language, and what channels bear."""
        rule = records[0]
        document, say = self.desk.document, self.desk.say
        blank = len(rule.context) < MOST_STEPS
        self.facts.show_items(self.ids, len(rule.context) + blank)
        tag = document.journey.language
        self._language.setText(
            say(
                phrase("rules", "In the journey's language: {language}").of(
                    language=LANGUAGES.get(tag.split("-")[0], tag)
                )
            )
        )
        limit = _limit(rule, document)
        self._limit.setText("" if limit is None else say(limit))
        self._limit.setVisible(limit is not None)


def _limit(rule: Rule, document: Document) -> object:
    """What the first channel of the route that cannot carry the message has against it."""
    for step in rule.route if rule.message.strip() else ():
        channel = document.get(Channel, step.channel)
        if channel is None:
            continue
        if channel.template_only:
            return phrase(
                "rules",
                "“{channel}” carries texts approved beforehand only: have this one approved, or "
                "take another channel.",
            ).of(channel=channel.name)
        if channel.longest is not None and len(rule.message) > channel.longest:
            return phrase(
                "rules", "“{channel}” carries {longest} characters; this has {count}."
            ).of(channel=channel.name, longest=channel.longest, count=len(rule.message))
    return None


class FactForm(ItemForm):
    """One fact that the person is told; the last form is blank."""

    done = Signal(int)
    """Enter was pressed in the form at this place: the next fact is wanted."""

    def __init__(self, desk: Desk, index: int, context: Access) -> None:
        super().__init__(
            desk,
            index,
            context,
            lambda name, value: HandedOver(what=value),
            phrase("rules", "Remove a fact that is handed over"),
        )
        self._context = context
        say = desk.say
        hint = say(phrase("rules", "add: order, photos, what was tried …"))
        self.what = LineField(
            desk.words,
            reading.name,
            hint=hint,
            suggestions=lambda: written.facts(desk.document),
        )
        earlier = say(phrase("rules", "Tell this fact earlier"))
        self.up = small_button("↑", earlier, lambda: self._move(-1))
        later = say(phrase("rules", "Tell this fact later"))
        self.down = small_button("↓", later, lambda: self._move(1))
        self._drop = self.remove_button()
        self.add(self.what)
        self.bind(self.what, self.entry_part("what"), phrase("rules", "Fact"))
        personal = phrase("rules", "Personal data")
        self.personal = Tick(desk.theme, say(personal))
        self.reason = LineField(
            desk.words,
            reading.line,
            hint=say(phrase("rules", "why the person needs it")),
            suggestions=lambda: written.reasons(desk.document),
        )
        self._second = line_of(self.personal, self.reason, self.up, self.down, self._drop)
        self._second.layout().setStretch(1, 1)
        self.add(self._second)
        self.bind(self.personal, self.entry_part("personal"), personal)
        self.bind(self.reason, self.entry_part("reason"), phrase("rules", "Reason"))
        for field in (self.what, self.reason):
            field.area.returnPressed.connect(lambda: self.done.emit(index))
        needed = say(phrase("rules", "Personal data does not travel without a reason."))
        self._needed = QLabel(needed)
        self._needed.setProperty("look", "refusal")
        self.add(self._needed)

    def found(self, document: Document, ids: tuple[str, ...]) -> tuple[Value, ...]:
        """The rule."""
        return holder(document, ids)

    def prepare(self, records: Sequence[Rule]) -> None:
        """A blank form has nothing but its line; personal data asks for its reason."""
        facts = records[0].context
        blank = self.is_blank(records[0])
        self._second.setVisible(not blank)
        self.up.setEnabled(self.index > 0)
        self.down.setEnabled(self.index < len(facts) - 1)
        fact = None if blank else facts[self.index]
        self._needed.setVisible(fact is not None and fact.personal and not fact.reason.strip())

    def _move(self, by: int) -> None:
        index, context, ids = self.index, self._context, self.ids

        def move(document: Document) -> Document:
            facts = context.read(self.found(document, ids)[0])
            return context.write(document, ids, moved_step(facts, index, index + by))

        self.edit(phrase("rules", "Move a fact that is handed over"), move)
