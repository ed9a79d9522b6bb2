"""The agenda in the panel: the clock, the steps with their minutes, and what they took."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from journeymap.app.inspector import reading
from journeymap.app.inspector.access import Access, part
from journeymap.app.inspector.amounts import Count
from journeymap.app.inspector.form import Desk, Section, line_of, quiet
from journeymap.app.inspector.typed import LineField
from journeymap.app.keycaps import keys_of
from journeymap.app.workshop.countdown import Countdown
from journeymap.app.workshop.lines import AddLine
from journeymap.app.workshop.rows import Grip, Row, Rows
from journeymap.drawing.clock import clock_digits
from journeymap.edit.agenda import LONGEST_MINUTES, add_step, move_step, named_step
from journeymap.edit.touchpoints import remove, revise_records
from journeymap.i18n import Phrase, phrase
from journeymap.model.duration import duration_of, seconds_of, spoken

if TYPE_CHECKING:
    from journeymap.app.window import Window
    from journeymap.app.workshop.timekeeping import Timekeeping

_DIGITS, _NAME = 30, 150
"""Pixels of the clock."""
_MINUTES = Access(
    "planned",
    lambda step: round(seconds_of(step.planned) / 60),
    lambda document, ids, minutes: revise_records(document, ids, planned=duration_of(minutes * 60)),
)


class StepRow(Row):
    """A step: begin it, name it, give it minutes."""

    def __init__(self, desk: Desk, id: str, time: "Timekeeping", rows: Rows) -> None:
        super().__init__(desk, id)
        self._time = time
        self._begin = QToolButton()
        self._begin.setProperty("look", "more")
        self._begin.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._begin.clicked.connect(lambda: time.begin(id))
        self._name = LineField(desk.words, reading.name)
        minutes = Count(
            desk.words,
            LONGEST_MINUTES,
            desk.say(phrase("workshop", " min")),
            lowest=1,
            required=True,
        )
        minutes.setFixedWidth(66)
        self.add(line_of(Grip(desk.theme, id), self._begin, self._name, minutes, self.more))
        self.layout().itemAt(0).widget().layout().setSpacing(4)
        self._took = quiet("")
        self._took.setContentsMargins(46, 0, 0, 2)
        self.add(self._took)
        self.bind(self._name, part("name"), phrase("workshop", "Step"))
        self.bind(minutes, _MINUTES, phrase("workshop", "Planned minutes"))
        self.offer_action(phrase("workshop", "Begin this step"), lambda: time.begin(id))
        self.menu.addSeparator()
        self.offer_action(phrase("workshop", "Move up"), lambda: rows.step(id, -1), "Alt+Up")
        self.offer_action(phrase("workshop", "Move down"), lambda: rows.step(id, 1), "Alt+Down")
        self.menu.addSeparator()
        self.offer_action(
            phrase("workshop", "Delete step"),
            lambda: self.edit(
                phrase("workshop", "Delete step"), lambda document: remove(document, [id])
            ),
        )

    def refresh(self) -> None:
        """Show the step, whether it is counted, and what it took."""
        super().refresh()
        (step,) = self.records
        self._name.setToolTip(step.name)  # long ones have no room
        counted = self._time.clock.step == step.id
        self._begin.setText("●" if counted else "▶")
        begin = phrase("workshop", "Begin “{step}”")
        if counted:
            begin = phrase("workshop", "“{step}” is counted now")
        said = self.desk.say(begin.of(step=step.name))
        self._begin.setAccessibleName(said)
        self._begin.setToolTip(said)
        self._took.setVisible(step.spent is not None and not counted)
        if step.spent is not None:
            self._took.setText(self.desk.say(_took(step.planned, step.spent)))


class AgendaPart:
    """The section of the agenda."""

    def __init__(self, window: "Window", desk: Desk) -> None:
        self._desk = desk
        workshop, menus, say = window.workshop, window.menus, desk.say
        self._time = workshop.time
        self.section = Section(desk, phrase("workshop", "Agenda"), "workshop.agenda", opened=True)
        self._sum = quiet("")
        self.section.aside(self._sum)
        self._clock = Countdown(desk.theme, desk.words, _DIGITS, _NAME)
        self._clock.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the button in the top bar has it
        self.section.add(self._clock)
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(6)
        self._toggle = QPushButton()
        self._toggle.clicked.connect(lambda: workshop.toggle_clock())
        buttons.addWidget(_step_button("◀", menus["clock_back"]))
        buttons.addWidget(self._toggle, 1)
        buttons.addWidget(_step_button("▶▶", menus["clock_next"]))
        buttons.addWidget(_step_button("■", menus["clock_stop"]))
        self.section.add(self._buttons)
        self._rows = Rows(desk.theme, lambda id: StepRow(desk, id, workshop.time, self._rows))
        self._rows.moved.connect(self._move)
        self.section.add(self._rows)
        self._hint = quiet(
            say(
                phrase(
                    "workshop",
                    "Give every part of the workshop its minutes. The clock stands at the top of "
                    "the window, says quietly when time is up, and notes what each part took.",
                )
            )
        )
        self._hint.setWordWrap(True)
        self.section.add(self._hint)
        self._usual = QPushButton(say(phrase("workshop", "Insert the usual agenda")))
        self._usual.clicked.connect(workshop.insert_usual_agenda)
        self.section.add(line_of(self._usual, None))
        self.line = AddLine(
            say(phrase("workshop", "Another step, such as “Feelings 15”")),
            say(phrase("workshop", "New step of the agenda")),
            one_line=True,
        )
        self.line.given.connect(self._add)
        self.section.add(self.line)
        key = keys_of(menus["clock_start"])[0]
        self._start = phrase("workshop", "Start the clock ({key})").of(key=key)
        self._pause = phrase("workshop", "Pause ({key})").of(key=key)
        self._go_on = phrase("workshop", "Go on ({key})").of(key=key)
        self._counted: tuple[str, bool] | None = None

    def refresh(self) -> None:
        """Show the agenda as it is now."""
        agenda = self._desk.document.agenda
        self._rows.show_ids([step.id for step in agenda])
        for widget in (self._hint, self._usual):
            widget.setVisible(not agenda)
        self._buttons.setVisible(bool(agenda))
        planned = duration_of(sum(seconds_of(step.planned) for step in agenda))
        self._sum.setText(self._desk.say(spoken(planned)) if agenda else "")
        self._counted = None
        self.show_time()

    def show_time(self) -> None:
        """Show the clock as it is now."""
        face = self._time.face
        self._clock.show_face(face)
        counted = (self._time.clock.step, face is not None and face.running)
        if counted == self._counted:
            return
        self._counted = counted
        text = self._start if face is None else self._pause if face.running else self._go_on
        self._toggle.setText(self._desk.say(text))
        for row in self._rows.rows:
            row.refresh()

    def _add(self, typed: str) -> None:
        name, minutes = named_step(typed)
        self._desk.edit(
            phrase("workshop", "Add a step"), lambda document: add_step(document, name, minutes)
        )

    def _move(self, id: str, place: int) -> None:
        self._desk.edit(
            phrase("workshop", "Move a step"), lambda document: move_step(document, id, place)
        )


def _step_button(sign: str, action: QAction) -> QToolButton:
    """A small button that does what a menu does; its tooltip shows the key."""
    button = QToolButton()
    button.setText(sign)
    button.setProperty("look", "step")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    name = action.text()
    button.setAccessibleName(name)
    button.setToolTip(" ".join((name, *(f"({key})" for key in keys_of(action)[:1]))))
    button.clicked.connect(action.trigger)
    return button


def _took(planned: str, spent: str) -> Phrase:
    """How long a step took, and how much that was over."""
    took, over = seconds_of(spent), seconds_of(spent) - seconds_of(planned)
    if over <= 0:
        return phrase("workshop", "took {spent}").of(spent=clock_digits(took))
    return phrase("workshop", "took {spent}, {over} over").of(
        spent=clock_digits(took), over=clock_digits(over)
    )
