"""The workshop of one window: its clock, its votes, what is written down, and the panel for all."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from journeymap.app.workshop.countdown import Countdown
from journeymap.app.workshop.dropping import ParkedDrops
from journeymap.app.workshop.noting import Noting
from journeymap.app.workshop.panel import Part, WorkshopPanel
from journeymap.app.workshop.timekeeping import Timekeeping
from journeymap.app.workshop.voting import Voting
from journeymap.drawing.clock import ClockFace
from journeymap.edit.agenda import add_usual_agenda
from journeymap.edit.change import Change
from journeymap.i18n import phrase
from journeymap.model.records import Touchpoint
from journeymap.model.workshop import ParkedNote, Question, VotingRound

if TYPE_CHECKING:
    from journeymap.app.window import Window

_TICK = 250
"""Milliseconds between two looks at the clock."""
_SOUND = "workshop/sound"
_DIGITS, _NAME = 22, 150
"""Pixels of the clock in the top bar."""


class Display(Protocol):
    """Something that shows the clock."""

    def show_face(self, face: ClockFace | None) -> None:
        """Show this from now on; None for no clock."""


class Workshop:
    """What a person does to run a workshop in one window."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self.time = Timekeeping(window.bench, window.edit, self.tick)
        self.countdown = Countdown(window.program.theme, window.words, _DIGITS, _NAME)
        self.countdown.clicked.connect(lambda: self.open(Part.AGENDA))
        self._displays: list[Display] = [self.countdown]
        self._up = False
        self.panel = WorkshopPanel(window)
        self.voting = Voting(window, lambda: self.panel.follow({VotingRound}))
        self.noting = Noting(window)
        ParkedDrops(window.view, self._is_parked, self.noting.place)
        self._ticking = QTimer(window, interval=_TICK)
        self._ticking.timeout.connect(self.tick)

    def open(self, part: Part) -> None:
        """Open a part of the panel, ready to type."""
        self._window.panels["workshop"].open()
        self.panel.enter(part)

    def show_on(self, display: Display) -> None:
        """Show the clock there too."""
        self._displays.append(display)
        self.tick()

    def hide_from(self, display: Display) -> None:
        """Show the clock there no more."""
        self._displays.remove(display)

    def tick(self) -> None:
        """Show the clock as it is now, and say once when the time of a step is up."""
        face = self.time.face
        for display in self._displays:
            display.show_face(face)
        running = face is not None and face.running
        if running != self._ticking.isActive():
            self._ticking.start() if running else self._ticking.stop()
        up = face is not None and face.is_up
        if face is not None and up and not self._up and running:
            said = phrase("workshop", "The time for “{step}” is up.").of(step=face.name)
            self._window.statusBar().showMessage(self._window.words.say(said), 10_000)
            if self.sounds:
                QApplication.beep()
        self._up = up
        self.panel.show_time()

    @property
    def sounds(self) -> bool:
        """Whether the end of a step is heard. Nobody hears anything unless somebody wants to."""
        return bool(self._window.program.settings.value(_SOUND, False, bool))

    def flip_sound(self) -> None:
        """Let the end of a step be heard, or no longer."""
        self._window.program.settings.setValue(_SOUND, not self.sounds)
        self._window.menus["clock_sound"].setChecked(self.sounds)

    def toggle_clock(self) -> None:
        """Start or pause the clock; without an agenda, show where to make one."""
        if not self.time.toggle():
            self.open(Part.AGENDA)

    def next_step(self) -> None:
        """Go to the next step; without an agenda, show where to make one."""
        if not self.time.next():
            self.open(Part.AGENDA)

    def insert_usual_agenda(self) -> None:
        """Insert the usual agenda, in the language of the window."""
        words = self._window.words
        label = phrase("workshop", "Insert the usual agenda")
        self._window.edit(label, lambda document: add_usual_agenda(document, words))

    def begin_round(self) -> None:
        """Show where a round gets its name."""
        self.open(Part.VOTES)

    def follow(self, change: Change) -> None:
        """Show what a change did."""
        types = {
            type(record)
            for records in (change.before, change.after)
            for record in records.values()
            if record is not None
        }
        cards_came = any(
            isinstance(change.after[id], Touchpoint) and was is None
            for id, was in change.before.items()
        )
        if VotingRound in types or cards_came:
            self.voting.refresh()
        if Question in types or cards_came:
            self.noting.refresh()
        self.tick()
        self.panel.follow(types)

    def show_everything(self) -> None:
        """Show the workshop of the document as it is, for the first time."""
        self._window.menus["clock_sound"].setChecked(self.sounds)
        self.voting.refresh()
        self.noting.refresh()
        self.tick()

    def _is_parked(self, id: str) -> bool:
        return self._window.document.get(ParkedNote, id) is not None

    def release(self) -> None:
        """Look at the clock no more."""
        self._ticking.stop()
