"""The list of conflicts, with both words for each; one click or key chooses."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QGridLayout, QPushButton

from journeymap.app.told_list import Told, ToldList
from journeymap.i18n import Phrase, Words, phrase
from journeymap.model.conflicts import Side
from journeymap.model.document import Document
from journeymap.versions.conflicts import SIDES, place_of, sides_of

_NARROWEST = 280
_STANDS = "●"
_OTHER = "○"


class ConflictPanel(ToldList):
    """What is disputed, what each side says, and which word stands for now."""

    chosen = Signal(str, str)
    """A conflict, and the side that has its word."""
    all_chosen = Signal(str)
    """The side that has its word everywhere."""

    def __init__(self, words: Words) -> None:
        super().__init__(words.say(phrase("merging", "Conflicts")), _NARROWEST)
        self._words = words
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
        self._column.addLayout(choices)

    def show_conflicts(self, document: Document) -> None:
        """List the conflicts of a document; one is always marked, for the keys that choose."""
        conflicts = document.conflicts
        summary = phrase("merging", "Nothing is disputed.")
        if conflicts:
            summary = phrase("merging", "To choose: {count}").of(count=len(conflicts))
        told = []
        for conflict in conflicts:
            lines = [self._words.say(place_of(document, conflict))]
            sides = zip(Side, sides_of(document, conflict), strict=True)
            for side, words in sides:
                sign = _STANDS if side is conflict.stands else _OTHER
                line = phrase("merging", "{sign} {side}: {words}").of(
                    sign=sign, side=SIDES[side], words=words
                )
                lines.append(f"    {self._words.say(line)}")
            told.append(Told(conflict.id, conflict.about, "\n".join(lines)))
        self.tell(self._words.say(summary), told)
        if not self.marked:
            with QSignalBlocker(self.list):
                self.list.setCurrentRow(0)
        for button in self.buttons.values():
            button.setEnabled(bool(conflicts))

    def _button(self, name: Phrase) -> QPushButton:
        return QPushButton(self._words.say(name))

    def _choose(self, side: Side, everywhere: bool) -> None:
        if everywhere:
            self.all_chosen.emit(side.value)
        elif self.marked:
            self.chosen.emit(self.marked, side.value)
