"""A panel that tells things one below the other, each with its place on the map."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidgetItem, QVBoxLayout, QWidget

from journeymap.app.paragraphs import Paragraphs

_ID, _ABOUT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class Told(NamedTuple):
    """One thing that is told."""

    id: str
    about: str
    """The id of the record to which it leads."""
    text: str


class ToldList(QWidget):
    """Lists what is told."""

    wanted = Signal(str)
    """The id of a record to go to."""

    def __init__(self, name: str, narrowest: int) -> None:
        """`name` is what screen readers call it; `narrowest` are pixels in which it can be read."""
        super().__init__()
        self.setMinimumWidth(narrowest)
        self._summary = QLabel()
        self._summary.setProperty("look", "heading")
        self._summary.setContentsMargins(12, 8, 12, 4)
        self._summary.setWordWrap(True)
        self.list = Paragraphs(name)
        for signal in (
            self.list.itemActivated,
            self.list.itemClicked,
            self.list.currentItemChanged,
        ):
            signal.connect(self._go)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._summary)
        self._column.addWidget(self.list)

    @property
    def marked(self) -> str:
        """The id of what is marked, "" for nothing."""
        item = self.list.currentItem()
        return item.data(_ID) if item is not None else ""

    def tell(self, summary: str, told: Sequence[Told]) -> None:
        """Tell these; what was marked stays marked, or what took its place."""
        marked, row = self.marked, self.list.currentRow()
        self._summary.setText(summary)
        with QSignalBlocker(self.list):
            self.list.clear()
            for one in told:
                item = QListWidgetItem(one.text, self.list)
                item.setData(_ID, one.id)
                item.setData(_ABOUT, one.about)
            ids = [one.id for one in told]
            self.list.setCurrentRow(ids.index(marked) if marked in ids else min(row, len(ids) - 1))

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.wanted.emit(item.data(_ABOUT))
