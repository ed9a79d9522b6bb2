"""The panels of a window: parts that open and close by menu and key, and stay as they were left."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QTabWidget, QWidget

from journeymap.i18n import Phrase, Words, phrase


@dataclass(frozen=True, slots=True)
class Panel:
    """A part of the window that can be hidden."""

    name: Phrase
    widget: QWidget
    key: str
    """Opens and closes it."""

    def flip(self) -> None:
        """Open it, or close it; one that others cover comes to the front."""
        covered = self.widget.isVisible() and self.widget.visibleRegion().isEmpty()
        self.open() if self.widget.isHidden() or covered else self.widget.hide()

    def open(self) -> None:
        """Open it, in front of others in its place."""
        self.widget.show()
        self.widget.raise_()


def docked(
    window: QMainWindow,
    words: Words,
    id: str,
    name: Phrase,
    content: QWidget,
    key: str,
    area: Qt.DockWidgetArea = Qt.DockWidgetArea.LeftDockWidgetArea,
) -> Panel:
    """A panel at an edge of the window that people can move; closed until it is wanted.

    Panels at one edge lie over each other: one below the other they would be too low to read.
    """
    others = [d for d in window.findChildren(QDockWidget) if window.dockWidgetArea(d) == area]
    dock = QDockWidget(words.say(name), window)
    dock.setObjectName(id)
    dock.setWidget(content)
    window.addDockWidget(area, dock)
    if others:
        window.setTabPosition(area, QTabWidget.TabPosition.North)
        window.tabifyDockWidget(others[-1], dock)

    def name_tabs() -> None:
        for tabs in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            tabs.setAccessibleName(words.say(phrase("panel", "Panels")))

    dock.visibilityChanged.connect(name_tabs)
    dock.hide()
    return Panel(name, dock, key)
