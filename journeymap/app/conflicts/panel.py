"""The list of conflicts, with both words for each; one click or key chooses."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.paragraphs import Paragraphs
from journeymap.i18n import Phrase, Words, phrase
from journeymap.model.conflicts import Side
from journeymap.model.document import Document
from journeymap.versions.conflicts import SIDES, place_of, sides_of

_NARROWEST = 280
"""Pixels in which two sentences can be read."""
_STANDS = "●"
_OTHER = "○"


class ConflictPanel(QWidget):
    """What is disputed, what each side says, and which word stands for now."""

    wanted = Signal(str)
    """The id of a record to go to."""
    chosen = Signal(str, str)
    """A conflict, and the side that has its word."""
    all_chosen = Signal(str)
    """The side that has its word everywhere."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.setMinimumWidth(_NARROWEST)
        self._summary = QLabel()
        self._summary.setProperty("look", "heading")
        self._summary.setContentsMargins(12, 8, 12, 4)
        self._summary.setWordWrap(True)
        self.list = Paragraphs(words.say(phrase("merging", "Conflicts")))
        self.list.currentItemChanged.connect(self._go)
        self.list.itemClicked.connect(self._go)
        self.list.itemActivated.connect(self._go)
        self.buttons = {
            (Side.OURS, False): self._button(phrase("merging", "Keep ours (1)")),
            (Side.THEIRS, False): self._button(phrase("merging", "Take theirs (2)")),
            (Side.OURS, True): self._button(phrase("merging", "Ours everywhere")),
            (Side.THEIRS, True): self._button(phrase("merging", "Theirs everywhere")),
        }
        for key, side in zip("12", Side, strict=True):
            shortcut = QShortcut(key, self.list, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda side=side: self._choose(side, False))
        choices = QGridLayout()
        choices.setContentsMargins(12, 4, 12, 12)
        for place, ((side, everywhere), button) in enumerate(self.buttons.items()):
            choices.addWidget(button, place // 2, place % 2)
            button.clicked.connect(
                lambda _=False, side=side, everywhere=everywhere: self._choose(side, everywhere)
            )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._summary)
        layout.addWidget(self.list)
        layout.addLayout(choices)

    def show_conflicts(self, document: Document) -> None:
        """List the conflicts of a document; the one that was marked, or the next, stays marked."""
        row = self.list.currentRow()
        marked = self._marked()
        conflicts = document.conflicts
        said = phrase("merging", "Nothing is disputed.")
        if conflicts:
            said = phrase("merging", "To choose: {count}").of(count=len(conflicts))
        self._summary.setText(self._words.say(said))
        self.list.blockSignals(True)
        self.list.clear()
        for conflict in conflicts:
            lines = [self._words.say(place_of(document, conflict))]
            sides = zip(Side, sides_of(document, conflict), strict=True)
            for side, words in sides:
                sign = _STANDS if side is conflict.stands else _OTHER
                line = phrase("merging", "{sign} {side}: {words}").of(
                    sign=sign, side=SIDES[side], words=words
                )
                lines.append(f"    {self._words.say(line)}")
            item = QListWidgetItem("\n".join(lines), self.list)
            item.setData(Qt.ItemDataRole.UserRole, (conflict.id, conflict.about))
        ids = [conflict.id for conflict in conflicts]
        self.list.setCurrentRow(
            ids.index(marked) if marked in ids else min(max(row, 0), len(ids) - 1)
        )
        self.list.blockSignals(False)
        for button in self.buttons.values():
            button.setEnabled(bool(conflicts))

    def _button(self, name: Phrase) -> QPushButton:
        return QPushButton(self._words.say(name))

    def _marked(self) -> str:
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole)[0] if item is not None else ""

    def _choose(self, side: Side, everywhere: bool) -> None:
        if everywhere:
            self.all_chosen.emit(side.value)
        elif marked := self._marked():
            self.chosen.emit(marked, side.value)

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.wanted.emit(item.data(Qt.ItemDataRole.UserRole)[1])
