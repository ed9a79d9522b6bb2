"""The list of differences between as-is and to-be; each leads to its place on the map."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidgetItem, QVBoxLayout, QWidget

from journeymap.app.paragraphs import Paragraphs
from journeymap.i18n import Words, phrase
from journeymap.versions.comparison import Comparison
from journeymap.versions.sentences import SIGNS, details_of, summary_of, title_of

_NARROWEST = 250
"""Pixels in which a difference can be read."""


class ComparisonPanel(QWidget):
    """What was added, removed and changed, in the order of the map."""

    chosen = Signal(str)
    """The id of a record to go to."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.setMinimumWidth(_NARROWEST)
        self._summary = QLabel()
        self._summary.setProperty("look", "heading")
        self._summary.setContentsMargins(12, 8, 12, 4)
        self._summary.setWordWrap(True)
        self.list = Paragraphs(words.say(phrase("states", "Differences")))
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)
        self.list.currentItemChanged.connect(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._summary)
        layout.addWidget(self.list)

    def show_comparison(self, comparison: Comparison) -> None:
        """List these differences; the one that was marked stays marked."""
        current = self.list.currentItem()
        marked = current.data(Qt.ItemDataRole.UserRole) if current is not None else None
        self._summary.setText(self._words.say(summary_of(comparison)))
        self.list.blockSignals(True)
        self.list.clear()
        for difference in comparison.differences:
            title = self._words.say(title_of(difference, comparison))
            details = [self._words.say(said) for said in details_of(difference, comparison)]
            lines = (f"{SIGNS[difference.fate]} {title}", *(f"    {said}" for said in details))
            item = QListWidgetItem("\n".join(lines), self.list)
            item.setData(Qt.ItemDataRole.UserRole, difference.id)
            if difference.id == marked:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
