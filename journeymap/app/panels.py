"""The panels of a window: parts that open and close by menu and key, and stay as they were left."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabBar, QTabWidget, QWidget

from journeymap.i18n import Phrase, Words, phrase


@dataclass(frozen=True, slots=True)
class Panel:
    """A part of the window that can be hidden."""

    name: Phrase
    widget: QWidget
    key: str
    """Opens and closes it."""
    begin: Callable[[], None] | None = None
    """Puts the keyboard where somebody begins who opens it to work in it."""
    home: QWidget | None = None
    """Has the keyboard when the panel is closed in which it was."""

    def flip(self) -> None:
        """Open it, or close it; one that others cover comes to the front."""
        covered = self.widget.isVisible() and self.widget.visibleRegion().isEmpty()
        if self.widget.isHidden() or covered:
            self.open()
            if self.begin is not None:
                self.begin()
            return
        left = self.widget.isAncestorOf(QApplication.focusWidget() or self.widget.window())
        self.widget.hide()
        if left and self.home is not None:
            self.home.setFocus()

    def open(self) -> None:
        """Open it, in front of others in its place."""
        self.widget.show()
        self.widget.raise_()


class Dock(QDockWidget):
    """A panel that people can move; what is in it is made when it is first opened."""

    def __init__(self, name: str, window: QMainWindow, make: Callable[[], QWidget]) -> None:
        super().__init__(name, window)
        self._make = make

    @property
    def content(self) -> QWidget:
        """What is in it."""
        if self.widget() is None:
            self.setWidget(self._make())
        return self.widget()

    def setVisible(self, visible: bool) -> None:
        """Show it with what is in it, or hide it."""
        if visible:
            assert self.content
        super().setVisible(visible)


def docked(
    window: QMainWindow,
    words: Words,
    id: str,
    name: Phrase,
    make: Callable[[], QWidget],
    key: str,
    home: QWidget | None = None,
    begin: Callable[[], None] | None = None,
    area: Qt.DockWidgetArea = Qt.DockWidgetArea.LeftDockWidgetArea,
) -> Panel:
    """A panel at an edge of the window; closed until it is wanted, and then `make` fills it.

    Panels at one edge lie over each other: one below the other they would be too low to read.
    """
    others = [d for d in window.findChildren(QDockWidget) if window.dockWidgetArea(d) == area]
    dock = Dock(words.say(name), window, make)
    dock.setObjectName(id)
    dock.hide()
    window.addDockWidget(area, dock)
    if others:
        window.setTabPosition(area, QTabWidget.TabPosition.North)
        window.tabifyDockWidget(others[-1], dock)

    def name_tabs() -> None:
        for tabs in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            tabs.setAccessibleName(words.say(phrase("panel", "Panels")))

    name_tabs()
    dock.visibilityChanged.connect(name_tabs)
    return Panel(name, dock, key, begin, home)
