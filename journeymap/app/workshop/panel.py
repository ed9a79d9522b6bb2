"""The panel of the workshop: agenda, votes, parking lot, decisions and questions, one below the
other. It is made when it is first seen.
"""

from collections.abc import Collection
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from journeymap.model.values import Record

if TYPE_CHECKING:
    from journeymap.app.window import Window
    from journeymap.app.workshop.sections import Sections

_NARROWEST, _WIDTH = 290, 340


class Part(Enum):
    """A section of the panel."""

    AGENDA = "agenda"
    VOTES = "votes"
    PARKING = "parking"
    DECISIONS = "decisions"
    QUESTIONS = "questions"


class WorkshopPanel(QWidget):
    """Scrolls through the sections."""

    def __init__(self, window: "Window") -> None:
        super().__init__()
        self._window = window
        self._sections: Sections | None = None
        self._scroll = QScrollArea()
        self._scroll.setProperty("look", "panel")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self.setMinimumWidth(_NARROWEST)

    def sizeHint(self) -> QSize:
        """Wide enough to read an agenda at a glance."""
        return QSize(_WIDTH, 600)

    def enter(self, part: Part) -> None:
        """Unfold a section and put the keyboard into its line."""
        sections = self._made()
        section, line = sections.folds[part], sections.lines[part]
        section.open()
        line.setFocus(Qt.FocusReason.OtherFocusReason)
        # Only now does the section have its place.
        self._scroll.widget().layout().activate()
        self._scroll.ensureWidgetVisible(section, 0, 0)
        self._scroll.ensureWidgetVisible(line, 0, 12)

    def follow(self, types: Collection[type[Record]]) -> None:
        """Show what changed in records of these types; a hidden panel waits until it is shown."""
        if self._sections is not None and self.isVisible():
            self._sections.follow(types)

    def show_selection(self) -> None:
        """Offer what is selected on the map."""
        if self._sections is not None and self.isVisible():
            self._sections.show_selection()

    def show_time(self) -> None:
        """Show the clock as it is now."""
        if self._sections is not None and self.isVisible():
            self._sections.agenda.show_time()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the panel was hidden."""
        self._made().follow(None)
        super().showEvent(event)

    def _made(self) -> "Sections":
        if self._sections is None:
            from journeymap.app.workshop.sections import Sections  # not needed by the first window

            self._sections = Sections(self._window)
            self._scroll.setWidget(self._sections)
        return self._sections
