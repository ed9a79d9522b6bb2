"""The panels of a window: parts that open and close by menu and key, and stay as they were left."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from journeymap.i18n import Phrase, Words


@dataclass(frozen=True, slots=True)
class Panel:
    """A part of the window that can be hidden."""

    name: Phrase
    widget: QWidget
    key: str
    """Opens and closes it."""

    def flip(self) -> None:
        """Open it, or close it."""
        self.widget.setVisible(self.widget.isHidden())


def docked(
    window: QMainWindow,
    words: Words,
    id: str,
    name: Phrase,
    content: QWidget,
    key: str,
    area: Qt.DockWidgetArea = Qt.DockWidgetArea.LeftDockWidgetArea,
) -> Panel:
    """A panel at an edge of the window that people can move; closed until it is wanted."""
    dock = QDockWidget(words.say(name), window)
    dock.setObjectName(id)
    dock.setWidget(content)
    window.addDockWidget(area, dock)
    dock.hide()
    return Panel(name, dock, key)
