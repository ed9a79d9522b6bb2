"""The history as a list: every step by its name, the present one marked, any one a click away."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from journeymap.app.bench import Bench
from journeymap.edit.change import Change
from journeymap.edit.session import Step
from journeymap.i18n import Words, phrase


class HistoryPanel(QWidget):
    """Steps through the history of what is in front, and follows it."""

    def __init__(self, bench: Bench, words: Words) -> None:
        super().__init__()
        self._bench = bench
        self._steps = _Steps(words)
        self.list = QListView()
        self.list.setAccessibleName(words.say(phrase("history", "History")))
        self.list.setProperty("look", "panel")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setModel(self._steps)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        self.list.selectionModel().currentChanged.connect(self._go)
        stop = bench.listen(self.refresh)
        self.destroyed.connect(lambda: stop())

    def refresh(self, change: Change) -> None:
        """Show the history as it is after a change; a hidden panel waits until it is shown."""
        if self.isVisible():
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the panel was hidden."""
        self._show()
        super().showEvent(event)

    def _show(self) -> None:
        self._steps.show_steps(self._bench.history, self._bench.position)
        with QSignalBlocker(self.list.selectionModel()):
            self.list.setCurrentIndex(self._steps.index(self._bench.position))
        self.list.scrollTo(self.list.currentIndex())
        self.list.viewport().update()

    def _go(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() != self._bench.position:
            self._bench.step_to(index.row())


class _Steps(QAbstractListModel):
    """The beginning and every step after it; what was undone is quiet."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._beginning = words.say(phrase("history", "Opened"))
        self._history: tuple[Step, ...] = ()
        self._position = 0

    def show_steps(self, history: tuple[Step, ...], position: int) -> None:
        """Show these steps, of which so many are done."""
        old, new = len(self._history), len(history)
        if new > old:
            self.beginInsertRows(QModelIndex(), old + 1, new)
        elif new < old:
            self.beginRemoveRows(QModelIndex(), new + 1, old)
        self._history, self._position = history, position
        if new > old:
            self.endInsertRows()
        elif new < old:
            self.endRemoveRows()
        self.dataChanged.emit(self.index(0), self.index(new))

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """One row for the beginning and one for each step."""
        return len(self._history) + 1

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name of a step, and its colour."""
        row = index.row()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.say(self._history[row - 1].label) if row else self._beginning
        if role == Qt.ItemDataRole.ForegroundRole and row > self._position:
            return QGuiApplication.palette().placeholderText()
        return None
