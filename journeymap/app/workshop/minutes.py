"""Decisions and questions in the panel: what, about which touchpoints, and who sees to it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.app.inspector import reading
from journeymap.app.inspector.access import part
from journeymap.app.inspector.flow import FlowLayout
from journeymap.app.inspector.form import Desk, Section, line_of, quiet, small_button
from journeymap.app.inspector.pick_groups import Picks
from journeymap.app.inspector.picks import Chip
from journeymap.app.inspector.typed import LineField, TextField
from journeymap.app.keycaps import keys_of
from journeymap.app.workshop.lines import AddLine
from journeymap.app.workshop.rows import Row, Rows
from journeymap.drawing.text import elide
from journeymap.edit.minutes import link, unlink
from journeymap.edit.touchpoints import remove
from journeymap.i18n import Phrase, phrase
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint
from journeymap.paint.measure import QtMeasure

if TYPE_CHECKING:
    from journeymap.app.window import Window

_WIDEST_NAME, _SMALL = 150, 12
"""Pixels of a touchpoint's name in a chip, and of its letters."""
_DATE_WIDTH = 96


class About(QWidget):
    """The touchpoints that something is about; each leads to its card."""

    chosen = Signal(str)
    dropped = Signal(str)
    wanted = Signal()
    """The selected touchpoints are to be among them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: tuple[tuple[str, str], ...] | None = None
        self._flow = FlowLayout(self)
        self._chips: list[Chip] = []
        say = desk.say
        self._add = small_button(
            say(phrase("workshop", "+ selected")),
            say(phrase("workshop", "About the selected touchpoints too")),
            self.wanted.emit,
        )
        self._flow.addWidget(self._add)

    def show_touchpoints(self, about: Sequence[tuple[str, str]], more: bool) -> None:
        """Show these ids and names; `more` says whether others could be added."""
        self._add.setVisible(more)
        if tuple(about) == self._shown:
            return
        self._shown = tuple(about)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self._add)
        self._chips = []
        for id, name in about:
            chip = Chip(self._desk.theme, _short(name))
            go = phrase("workshop", "Go to “{name}” (Del unlinks it)").of(name=name)
            chip.setAccessibleName(self._desk.say(go))
            chip.setToolTip(self._desk.say(go))
            chip.clicked.connect(lambda _=False, id=id: self.chosen.emit(id))
            chip.setProperty("touchpoint", id)
            chip.installEventFilter(self)
            self._flow.addWidget(chip)
            self._chips.append(chip)
        self._flow.addWidget(self._add)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Del on a chip unlinks its touchpoint."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dropped.emit(watched.property("touchpoint"))
            return True
        return False


class MinuteRow(Row):
    """A decision or a question: what, who, about what."""

    deletion: Phrase

    def __init__(self, desk: Desk, id: str, window: "Window", owner: Phrase) -> None:
        super().__init__(desk, id)
        self._window = window
        self.setProperty("look", "entry")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.layout().setContentsMargins(8, 8, 8, 8)
        field = TextField(desk.words, reading.text, least=1, most=8)
        self.add(line_of(field, self.more))
        self.bind(field, part("text"), self.name)
        self.owner = LineField(
            desk.words, reading.line, hint=desk.say(owner), suggestions=_people(desk.document)
        )
        self.add(self.beside_owner())
        self.bind(self.owner, part("owner"), owner)
        self.about = About(desk)
        self.about.chosen.connect(window.go_to)
        self.about.dropped.connect(self._unlink)
        self.about.wanted.connect(self._link)
        self.add(self.about)
        self.menu.aboutToShow.connect(self._fill_menu)
        self._fill_menu()

    @property
    def name(self) -> Phrase:
        """What a record of this kind is called."""
        raise NotImplementedError  # Qt's metaclass leaves no room for an abstract class

    def beside_owner(self) -> QWidget:
        """The line with the owner."""
        return self.owner

    def refresh(self) -> None:
        """Show the record and what it is about."""
        super().refresh()
        self.show_about()

    def show_about(self) -> None:
        """Show the touchpoints, and whether the selected ones could be added."""
        (record,) = self.records
        touchpoints = self.desk.document.touchpoints
        selected = self._window.editing.selected(Touchpoint)
        more = bool(set(selected) - set(record.about))
        self.about.show_touchpoints([(id, touchpoints[id].name) for id in record.about], more)

    def _link(self) -> None:
        ids = self._window.editing.selected(Touchpoint)
        label = phrase("workshop", "Link to touchpoints")
        self.edit(label, lambda document: link(document, self.id, ids))

    def _unlink(self, touchpoint: str) -> None:
        label = phrase("workshop", "Unlink a touchpoint")
        self.edit(label, lambda document: unlink(document, self.id, touchpoint))

    def _fill_menu(self) -> None:
        """What can be done now; only the record knows which touchpoints can go."""
        self.menu.clear()
        record = self.desk.document.records.get(self.id)
        touchpoints = self.desk.document.touchpoints
        for id in getattr(record, "about", ()):
            said = phrase("workshop", "Not about “{name}”").of(name=_short(touchpoints[id].name))
            action = self.menu.addAction(self.desk.say(said).replace("&", "&&"))
            action.triggered.connect(lambda _=False, id=id: self._unlink(id))
        if not self.menu.isEmpty():
            self.menu.addSeparator()
        self.offer_action(
            self.deletion,
            lambda: self.edit(self.deletion, lambda document: remove(document, [self.id])),
        )


class DecisionRow(MinuteRow):
    """A decision, with its day."""

    deletion = phrase("workshop", "Delete decision")

    def __init__(self, desk: Desk, id: str, window: "Window") -> None:
        self._day = LineField(
            desk.words, reading.day, lambda day: day.isoformat(), hint="2026-11-22"
        )
        self._day.setFixedWidth(_DATE_WIDTH)
        super().__init__(desk, id, window, phrase("workshop", "Who sees to it"))
        self.bind(self._day, part("decided_on"), phrase("workshop", "Decided on"))

    @property
    def name(self) -> Phrase:
        """A decision."""
        return phrase("workshop", "Decision")

    def beside_owner(self) -> QWidget:
        """The owner and the day."""
        return line_of(self.owner, self._day)


class QuestionRow(MinuteRow):
    """A question, with its answer."""

    deletion = phrase("workshop", "Delete question")

    def __init__(self, desk: Desk, id: str, window: "Window") -> None:
        super().__init__(desk, id, window, phrase("workshop", "Who finds out"))
        answer = TextField(
            desk.words,
            reading.text,
            hint=desk.say(phrase("workshop", "Answer: closes the question")),
            least=1,
            most=8,
        )
        self.add(answer)
        self.bind(answer, part("answer"), phrase("workshop", "Answer"))

    @property
    def name(self) -> Phrase:
        """A question."""
        return phrase("workshop", "Question")


class DecisionsPart:
    """The section of the decisions."""

    def __init__(self, window: "Window", desk: Desk) -> None:
        self._desk = desk
        say, noting = desk.say, window.workshop.noting
        self.section = Section(
            desk, phrase("workshop", "Decisions"), "workshop.decisions", opened=True
        )
        self._sum = quiet("")
        self.section.aside(self._sum)
        key = keys_of(window.menus["decide"])[0]
        self._hint = quiet(
            say(
                phrase(
                    "workshop",
                    "Select the cards, press {key} wherever you are, and write what was decided. "
                    "End with @name to say who sees to it.",
                ).of(key=key)
            )
        )
        self._hint.setWordWrap(True)
        self.section.add(self._hint)
        self._rows = Rows(desk.theme, lambda id: DecisionRow(desk, id, window))
        self.section.add(self._rows)
        self.line = AddLine(
            say(phrase("workshop", "What was decided … @name")),
            say(phrase("workshop", "New decision")),
        )
        self.line.given.connect(noting.decide)
        self.section.add(self.line)

    def refresh(self) -> None:
        """Show the decisions as they are now."""
        decisions = self._desk.document.decisions
        self._rows.show_ids([decision.id for decision in decisions])
        self._hint.setVisible(not decisions)
        self._sum.setText(str(len(decisions)) if decisions else "")

    def show_selection(self) -> None:
        """Offer the selected touchpoints."""
        for row in self._rows.rows:
            row.show_about()


class QuestionsPart:
    """The section of the questions: the open ones, or all."""

    def __init__(self, window: "Window", desk: Desk) -> None:
        self._desk = desk
        say, noting = desk.say, window.workshop.noting
        self._all = False
        self.section = Section(
            desk, phrase("workshop", "Questions"), "workshop.questions", opened=True
        )
        self._sum = quiet("")
        self.section.aside(self._sum)
        key = keys_of(window.menus["ask"])[0]
        self._hint = quiet(
            say(
                phrase(
                    "workshop",
                    "What nobody in the room knows: {key} notes it about the selected cards, "
                    "which show a question mark until there is an answer.",
                ).of(key=key)
            )
        )
        self._hint.setWordWrap(True)
        self.section.add(self._hint)
        self._filter = Picks(
            [
                (False, Chip(desk.theme, say(phrase("workshop", "open")))),
                (True, Chip(desk.theme, say(phrase("workshop", "all")))),
            ]
        )
        self._filter.layout().addStretch(1)
        self._filter.edited.connect(self._choose)
        self.section.add(self._filter)
        self._rows = Rows(desk.theme, lambda id: QuestionRow(desk, id, window))
        self.section.add(self._rows)
        self.line = AddLine(
            say(phrase("workshop", "What nobody knows yet … @name")),
            say(phrase("workshop", "New question")),
        )
        self.line.given.connect(noting.ask)
        self.section.add(self.line)
        self._rows.left.connect(self.refresh)

    def refresh(self) -> None:
        """Show the questions as they are now; one that is being answered stays until it is left."""
        questions = self._desk.document.questions
        self._filter.show_value(self._all)
        shown = [q.id for q in questions if self._all or q.is_open or self._is_in_use(q.id)]
        self._rows.show_ids(shown)
        open_ones = sum(question.is_open for question in questions)
        self._hint.setVisible(not questions)
        self._filter.setVisible(bool(questions))
        said = phrase("workshop", "{open} open of {count}").of(open=open_ones, count=len(questions))
        self._sum.setText(self._desk.say(said) if questions else "")

    def show_selection(self) -> None:
        """Offer the selected touchpoints."""
        for row in self._rows.rows:
            row.show_about()

    def _choose(self, all: bool) -> None:
        self._all = all
        self.refresh()

    def _is_in_use(self, id: str) -> bool:
        row = self._rows.row(id)
        focused = QApplication.focusWidget()
        return row is not None and focused is not None and row.isAncestorOf(focused)


def _people(document: Document) -> tuple[str, ...]:
    """Who has been named so far, teams included."""
    names = {record.owner for record in (*document.decisions, *document.questions)}
    names |= {team.name for team in document.teams}
    return tuple(sorted(name for name in names if name.strip()))


def _short(name: str) -> str:
    """As much of a touchpoint's name as a chip has room for."""
    return elide(name, _WIDEST_NAME, _SMALL, QtMeasure())
