"""Who is tried in turn when a rule fires: teams, people, channels, and when to go on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from journeymap.app.inspector import measures, reading
from journeymap.app.inspector.access import Access
from journeymap.app.inspector.choice import Choice
from journeymap.app.inspector.form import Desk, Form, line_of, quiet, small_button
from journeymap.app.inspector.items import ItemForm, Items
from journeymap.app.inspector.typed import LineField
from journeymap.app.rules import earlier as written
from journeymap.app.rules.naming import RecordChoice
from journeymap.app.rules.places import holder, making
from journeymap.edit.steps import moved_step
from journeymap.handling.sentences import route_sentence
from journeymap.i18n import Phrase, phrase
from journeymap.model.bounds import MOST_STEPS
from journeymap.model.document import Document
from journeymap.model.handover import RouteStep, Rule
from journeymap.model.records import Channel, Team
from journeymap.model.values import Value
from journeymap.model.vocabulary import NAMES, Priority, RouteKind

_KINDS = {
    RouteKind.LIVE: phrase("rules", "A person at once, in this conversation or in a call."),
    RouteKind.CALLBACK: phrase("rules", "A person calls later."),
    RouteKind.ASYNC: phrase("rules", "A person writes later."),
    RouteKind.SPECIALIST: phrase("rules", "Somebody who knows this matter well."),
    RouteKind.SUPERVISOR: phrase("rules", "Somebody who may decide more."),
    RouteKind.EMERGENCY: phrase("rules", "Whoever is called when somebody is in danger."),
}
_NONE = phrase("rules", "none")


class StepForm(ItemForm):
    """One try at reaching a person, of a rule or of the journey's fallback."""

    def __init__(self, desk: Desk, index: int, route: Access) -> None:
        super().__init__(
            desk,
            index,
            route,
            lambda name, value: RouteStep(kind=RouteKind.LIVE),
            phrase("rules", "Remove a step of a route"),
        )
        self._route = route
        words, theme, say = desk.words, desk.theme, desk.say
        number = quiet(say(phrase("rules", "Step {number}").of(number=index + 1)))
        earlier = say(phrase("rules", "Try this step earlier"))
        self.up = small_button("↑", earlier, lambda: self._move(-1))
        later = say(phrase("rules", "Try this step later"))
        self.down = small_button("↓", later, lambda: self._move(1))
        self.add(line_of(number, None, self.up, self.down, self.remove_button()))
        box = QWidget()
        self._grid = QGridLayout(box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(2)
        for column in range(3):
            self._grid.setColumnStretch(column, 1)
        self.add(box)
        kinds = [(kind, say(name)) for kind, name in NAMES[RouteKind].items()]
        self.kind = Choice(words, theme, kinds)
        self.kind.setToolTip("\n".join(f"{n}: {say(_KINDS[k])}" for k, n in kinds))
        self._place(0, 0, phrase("rules", "How"), self.kind, "kind")
        self.team = RecordChoice(desk, Team, _NONE)
        self._place(0, 1, phrase("rules", "Team"), self.team, "team")
        role = LineField(
            words,
            reading.line,
            hint=say(phrase("rules", "a name or a role")),
            suggestions=lambda: written.roles(desk.document),
        )
        self._place(0, 2, phrase("rules", "Person or role"), role, "role")
        skill = LineField(words, reading.line, suggestions=lambda: written.skills(desk.document))
        self._place(0, 3, phrase("rules", "Skill"), skill, "skill")
        self.channel = RecordChoice(desk, Channel, _NONE)
        self._place(1, 0, phrase("rules", "Channel"), self.channel, "channel")
        usual = (None, say(phrase("rules", "as usual")))
        priorities = [usual, *((p, say(name)) for p, name in NAMES[Priority].items())]
        self._place(1, 1, phrase("rules", "Priority"), Choice(words, theme, priorities), "priority")
        timeout = measures.span_field(words, hint=say(phrase("rules", "2 min")))
        self._place(1, 2, phrase("rules", "Go on after"), timeout, "timeout")
        self._limits = QLabel()
        self._limits.setProperty("look", "refusal")
        self._limits.setWordWrap(True)
        self._grid.addWidget(self._limits, 4, 0, 1, 4)

    def found(self, document: Document, ids: tuple[str, ...]) -> tuple[Value, ...]:
        """The rule, or the journey whose fallback this is."""
        return holder(document, ids)

    def prepare(self, records: Sequence[Value]) -> None:
        """Offer the teams and channels of the document, and say what a channel cannot do."""
        document = self.desk.document
        self.team.offer_records(document.teams)
        self.channel.offer_records(document.channels)
        steps = self._route.read(records[0])
        self.up.setEnabled(self.index > 0)
        self.down.setEnabled(self.index < len(steps) - 1)
        channel = document.get(Channel, steps[self.index].channel)
        said = _limits(channel) if channel is not None else []
        self._limits.setText("\n".join(self.desk.say(each) for each in said))
        self._limits.setVisible(bool(said))

    def _place(self, row: int, column: int, name: Phrase, field: QWidget, part: str) -> None:
        label = quiet(self.desk.say(name))
        label.setBuddy(field)
        self._grid.addWidget(label, 2 * row, column)
        self._grid.addWidget(field, 2 * row + 1, column)
        self.bind(field, making(self.entry_part(part)), name)

    def _move(self, by: int) -> None:
        index, route, ids = self.index, self._route, self.ids

        def move(document: Document) -> Document:
            steps = route.read(self.found(document, ids)[0])
            return route.write(document, ids, moved_step(steps, index, index + by))

        self.edit(phrase("rules", "Move a step of a route"), move)


def _limits(channel: Channel) -> list[Phrase]:
    """What a channel cannot do that a hand-over may need."""
    said = []
    if channel.template_only:
        said.append(
            phrase("rules", "“{channel}” carries texts approved beforehand only.").of(
                channel=channel.name
            )
        )
    if channel.one_way:
        said.append(
            phrase("rules", "Customers cannot answer on “{channel}”.").of(channel=channel.name)
        )
    return said


class RouteForm(Form):
    """The route of a rule, or of the journey's fallback (its ids are then that of the journey)."""

    def __init__(self, desk: Desk, route: Access) -> None:
        super().__init__(desk)
        self.layout().setContentsMargins(0, 0, 0, 0)
        self._route = route
        self._none = quiet("")
        self._none.setWordWrap(True)
        self.add(self._none)
        self.steps = Items(lambda index: StepForm(desk, index, route))
        self.steps.layout().setSpacing(14)
        self.add(self.steps)
        more = desk.say(phrase("rules", "Add a st&ep"))
        self.more = small_button(more, desk.say(phrase("rules", "Add a step")), self._add)
        self.add(line_of(self.more, None))

    def found(self, document: Document, ids: tuple[str, ...]) -> tuple[Value, ...]:
        """The rule, or the journey."""
        return holder(document, ids)

    def prepare(self, records: Sequence[Value]) -> None:
        """A form for every step."""
        count = len(self._route.read(records[0]))
        self.steps.show_items(self.ids, count)
        self.more.setEnabled(count < MOST_STEPS)
        self._none.setVisible(count == 0)
        if count == 0:
            self._none.setText(self.desk.say(self._without(records[0])))

    def enter(self, key: str = "", part: str = "") -> bool:
        """Begin with the first step, or with adding one."""
        first = self.steps.form(0).kind if self._route.read(self.records[0]) else self.more
        first.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _without(self, held: Value) -> Phrase:
        fallback = self.desk.document.journey.fallback
        if not isinstance(held, Rule):
            return phrase("rules", "Nobody yet: a hand-over that names nobody leads nowhere.")
        if fallback:
            return phrase("rules", "Nobody is named, so the journey's fallback counts: {who}").of(
                who=route_sentence(fallback, self.desk.document)
            )
        return phrase("rules", "Nobody is named, and the journey has no fallback either.")

    def _add(self) -> None:
        route, ids = self._route, self.ids

        def add(document: Document) -> Document:
            steps = route.read(self.found(document, ids)[0])
            team = next((each.id for each in document.teams), None)
            step = RouteStep(kind=RouteKind.LIVE, team=steps[-1].team if steps else team)
            return route.write(document, ids, (*steps, step))

        if self.edit(phrase("rules", "Add a step to a route"), add):
            self.steps.form(len(route.read(self.records[0])) - 1).kind.setFocus()
