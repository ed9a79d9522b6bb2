"""Pages under tabs whose keys lead right onto them."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget


class Pages(QTabWidget):
    """Pages; Alt with the letter of one shows it and lets the keyboard begin there."""

    entered = Signal()
    """The page that is shown now was called by its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        bar = _Bar()
        bar.called.connect(self.entered)
        self.setTabBar(bar)
        self.setDocumentMode(True)
        bar.setDrawBase(False)


class _Bar(QTabBar):
    """Qt leaves the keyboard where it was when a tab is called, which may be beside the pages."""

    called = Signal()

    def event(self, event: QEvent) -> bool:
        """Tell when a tab was called by its key."""
        done = super().event(event)
        if event.type() == QEvent.Type.Shortcut:
            self.called.emit()
        return done
