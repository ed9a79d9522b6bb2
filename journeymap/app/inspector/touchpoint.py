"""The form for touchpoints: one in full, many with what they can share."""

from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtWidgets import QHBoxLayout, QWidget

from journeymap.app.inspector import reading
from journeymap.app.inspector.access import (
    Access,
    ai_part,
    brand_part,
    handling_part,
    human_part,
    inner,
    part,
)
from journeymap.app.inspector.amounts import DurationField
from journeymap.app.inspector.choice import Choice
from journeymap.app.inspector.evidence import EvidenceForm
from journeymap.app.inspector.feeling import FeelingSection
from journeymap.app.inspector.form import Desk, Form, put_into, quiet, small_button
from journeymap.app.inspector.items import Items
from journeymap.app.inspector.named import named
from journeymap.app.inspector.pick_groups import Picks, Toggles
from journeymap.app.inspector.picks import ModePick
from journeymap.app.inspector.rules import RuleList
from journeymap.app.inspector.typed import LineField, TextField
from journeymap.app.tagging_keys import MODE_KEYS
from journeymap.edit.touchpoints import (
    place,
    revise_records,
    set_kind,
    set_mode,
)
from journeymap.i18n import phrase
from journeymap.model.document import Document
from journeymap.model.values import Record
from journeymap.model.vocabulary import (
    NAMES,
    Clock,
    Kind,
    Mode,
    Pattern,
    WordsStatus,
    name_of,
)

_NONE = phrase("inspector", "none")


class TouchpointForm(Form):
    """Everything that can be said about touchpoints."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._single: list[QWidget] = []
        self._head()
        self._feeling = FeelingSection(self)
        self._single.append(self._feeling.note)
        self._handling()
        self._human()
        self._ai()
        self._hand_over()
        self._words()
        self._moment()
        self._proof()
        self._why()

    def prepare(self, records: Sequence[Record]) -> None:
        """Offer what exists in the document and what these touchpoints can share."""
        document, say = self.desk.document, self.desk.say
        self._stage.offer([(stage.id, stage.name) for stage in document.stages])
        teams = [(team.id, team.name) for team in document.teams]
        self._team.offer([(None, say(_NONE)), *teams])
        self._channels.offer([(channel.id, channel.name) for channel in document.channels])
        one = len(records) == 1
        self._title.setText(say(phrase("inspector", "Touchpoints: {count}").of(count=len(records))))
        self._title.setVisible(not one)
        self.offer(self._single, one)
        self._feeling.show_tagged(any(record.emotion is not None for record in records))
        handlings = [record.handling for record in records if record.handling is not None]
        modes = {handling.mode for handling in handlings}
        self._by_human.setVisible(bool(modes & {Mode.HUMAN, Mode.HYBRID}))
        self._by_ai.setVisible(one and bool(modes & {Mode.AI, Mode.HYBRID}))
        self._reason.setVisible(bool(modes))
        self._undecide.setVisible(bool(modes))
        self.offer([self._pattern], Mode.HYBRID in modes)
        later = any(h.pattern is Pattern.AI_NOW_HUMAN_LATER for h in handlings)
        self.offer([self._follow_up], Mode.HYBRID in modes and later)
        self._handing_over.setVisible(one and bool(modes))
        self._proven.setVisible(one)
        if one:
            self._rules.show_rules(self.ids[0])
            self._evidence.show_items(self.ids, len(records[0].evidence) + 1)
        kinds = {record.kind for record in records}
        self.offer([self._kind_name], one and Kind.OTHER in kinds)

    def enter(self, key: str, part: str = "") -> bool:
        """Put the keyboard into a field, or on one of the hand-over rules (`rules`)."""
        if key != "rules":
            return super().enter(key, part)
        self._rules.rows.choose(part)
        return put_into(self._rules, self)

    def _head(self) -> None:
        desk = self.desk
        self._title = quiet("")
        self._title.setProperty("look", "title")
        self.add(self._title)
        name = LineField(desk.words, reading.name)
        name.area.setProperty("look", "title")
        self.add(name)
        self.bind(name, part("name"), phrase("inspector", "Name"))
        self._stage = Choice(desk.words, desk.theme)
        self.bind(
            self._stage,
            Access("stage", attrgetter("stage"), _move_to_stage),
            phrase("inspector", "Stage"),
        )
        kind = Choice(desk.words, desk.theme, named(desk, Kind))
        self.bind(kind, Access("kind", attrgetter("kind"), set_kind), phrase("inspector", "Kind"))
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stage, 1)
        layout.addWidget(kind, 1)
        self.add(row)
        self._single.append(name)

    def _handling(self) -> None:
        desk, theme, say = self.desk, self.desk.theme, self.desk.say
        section = self.section(phrase("inspector", "Who is there"))
        row = QHBoxLayout()
        modes = Picks(
            [
                (mode, ModePick(theme, say(name_of(mode)), mode, MODE_KEYS[mode]))
                for mode in NAMES[Mode]
            ],
            row,
        )
        section.add(modes)
        self._undecide = small_button(
            say(phrase("inspector", "Undecided")),
            say(phrase("inspector", "Leave undecided who is there")),
            lambda: self.edit(
                phrase("inspector", "Leave undecided who is there"),
                lambda document, ids=self.ids: revise_records(document, ids, handling=None),
            ),
        )
        section.aside(self._undecide)
        self.bind(
            modes,
            Access("mode", inner("handling", "mode"), set_mode),
            phrase("inspector", "Who is there"),
        )
        self._pattern = Choice(desk.words, theme, named(desk, Pattern))
        self.row(
            section, phrase("inspector", "Shared how"), self._pattern, handling_part("pattern")
        )
        self._follow_up = DurationField(desk.words, theme)
        self.row(
            section,
            phrase("inspector", "Follows after"),
            self._follow_up,
            handling_part("follow_up_after"),
        )

    def _human(self) -> None:
        desk, words, theme = self.desk, self.desk.words, self.desk.theme
        section = self.section(phrase("inspector", "The person"), "human", opened=True)
        self._by_human = section
        self._team = Choice(words, theme)
        self.row(section, phrase("inspector", "Team"), self._team, human_part("team"))
        hint = desk.say(phrase("inspector", "a name or a role"))
        role = LineField(words, reading.line, hint=hint)
        self.row(section, phrase("inspector", "Person or role"), role, human_part("role"))
        self.row(
            section,
            phrase("inspector", "Responds within"),
            DurationField(words, theme),
            human_part("response"),
        )
        clock = Choice(words, theme, named(desk, Clock, none=True))
        self.row(section, phrase("inspector", "Counted in"), clock, human_part("clock"))
        guidance = TextField(words, reading.text)
        support = TextField(words, reading.text)
        self.row(
            section, phrase("inspector", "Guidance"), guidance, human_part("guidance"), above=True
        )
        self.row(
            section,
            phrase("inspector", "What supports the staff"),
            support,
            human_part("support"),
            above=True,
        )
        self._single += [guidance, support]

    def _ai(self) -> None:
        section = self.section(phrase("inspector", "The AI"), "ai")
        self._by_ai = section
        hint = self.desk.say(phrase("inspector", "one per line"))
        for name, key in (
            (phrase("inspector", "Allowed"), "allowed"),
            (phrase("inspector", "Forbidden"), "forbidden"),
            (phrase("inspector", "Data it uses"), "data"),
        ):
            field = TextField(self.desk.words, reading.lines, "\n".join, hint=hint)
            self.row(section, name, field, ai_part(key), above=True)
        disclosure = TextField(self.desk.words, reading.line, least=1, most=3)
        self.row(
            section,
            phrase("inspector", "How customers are told that it is AI"),
            disclosure,
            ai_part("disclosure"),
            above=True,
        )

    def _hand_over(self) -> None:
        self._handing_over = self.section(
            phrase("inspector", "When a person takes over"), "rules", opened=True
        )
        self._rules = RuleList(self.desk, all_in_view=True)
        self._rules.opened.connect(
            lambda rule: self.room_wanted.emit("rules", self._rules.touchpoint, rule)
        )
        self._rules.presets_wanted.connect(
            lambda: self.room_wanted.emit("preset", self._rules.touchpoint, "")
        )
        self._handing_over.add(self._rules)

    def _proof(self) -> None:
        self._proven = self.section(phrase("inspector", "Evidence"), "evidence")
        self._evidence = Items(lambda index: EvidenceForm(self.desk, index))
        self._proven.add(self._evidence)

    def _why(self) -> None:
        words = self.desk.words
        section = self.section(phrase("inspector", "Why this way"), "why")
        self._reason = section
        why = TextField(words, reading.text)
        self.row(section, phrase("inspector", "Why"), why, handling_part("why"), above=True)
        self.row(
            section,
            phrase("inspector", "Decided by"),
            LineField(words, reading.line),
            handling_part("decided_by"),
        )
        self.row(
            section,
            phrase("inspector", "Decided on"),
            LineField(words, reading.day, hint="2026-11-22"),
            handling_part("decided_on"),
        )

    def _words(self) -> None:
        words = self.desk.words
        section = self.section(phrase("inspector", "The brand's words"), "words")
        before = TextField(words, reading.text, look="before")
        after = TextField(words, reading.text, look="after")
        human_line = TextField(words, reading.text, least=1)
        written_on = LineField(words, reading.day, hint="2026-11-22")
        for name, field, key, above in (
            (phrase("inspector", "Before"), before, "before", True),
            (phrase("inspector", "After"), after, "after", True),
            (phrase("inspector", "The line a person adds"), human_line, "human_line", True),
            (phrase("inspector", "Written by"), LineField(words, reading.line), "author", False),
            (phrase("inspector", "Written on"), written_on, "written_on", False),
            (phrase("inspector", "Signed by"), LineField(words, reading.line), "sender", False),
            (
                phrase("inspector", "Status"),
                Choice(words, self.desk.theme, named(self.desk, WordsStatus, none=True)),
                "status",
                False,
            ),
            (phrase("inspector", "Reviewed by"), LineField(words, reading.line), "reviewer", False),
        ):
            self.row(section, name, field, brand_part(key), above)
        self._single += [before, after, human_line]

    def _moment(self) -> None:
        desk, words = self.desk, self.desk.words
        section = self.section(phrase("inspector", "What happens"), "moment")
        self._kind_name = LineField(words, reading.line)
        self.row(
            section, phrase("inspector", "Name of the kind"), self._kind_name, part("kind_name")
        )
        self._channels = Toggles(desk.theme)
        self.row(
            section, phrase("inspector", "Channels"), self._channels, part("channels"), above=True
        )
        does = TextField(words, reading.text)
        says = TextField(words, reading.text)
        self.row(section, phrase("inspector", "The customer does"), does, part("does"), above=True)
        self.row(section, phrase("inspector", "The customer says"), says, part("says"), above=True)
        self.row(
            section, phrase("inspector", "Owner"), LineField(words, reading.line), part("owner")
        )
        self._single += [does, says]


def _move_to_stage(document: Document, ids: tuple[str, ...], stage: str) -> Document:
    touchpoints = [document.touchpoints[id] for id in ids]
    return place(document, {t.id: (stage, t.x, t.y) for t in touchpoints if t.stage != stage})
