"""What a print will be like, in sentences below its preview."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from journeymap.i18n import Phrase, Words, phrase
from journeymap.paint.preflight import Preflight

_TALLEST = 112


class Notes(QScrollArea):
    """What needs a second thought first, behind a sign; then what is as it should be."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "panel")
        self.setAccessibleName(words.say(phrase("printing", "What the print will be like")))
        self.setMaximumHeight(_TALLEST)
        self.said: tuple[str, ...] = ()
        """What it says, a sentence each."""

    def tell(self, found: Preflight) -> None:
        """Say what was found."""
        lines = [("▲", "finding", note) for note in found.doubts()]
        lines += [("✓", "quiet", note) for note in found.facts()]
        self._show(lines)

    def tell_only(self, what: Phrase) -> None:
        """Say why there is no print to look at."""
        self._show([("▲", "finding", what)])

    def _show(self, lines: list[tuple[str, str, Phrase]]) -> None:
        inside = QWidget()
        inside.setProperty("look", "panel")
        grid = QGridLayout(inside)
        grid.setContentsMargins(4, 4, 4, 4)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, (sign, look, note) in enumerate(lines):
            mark, said = QLabel(sign), QLabel(self._words.say(note))
            said.setWordWrap(True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            for label in (mark, said):
                label.setProperty("look", "refusal" if look == "finding" else "quiet")
            grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, row, 1)
        grid.setRowStretch(len(lines), 1)
        self.setWidget(inside)
        self.said = tuple(self._words.say(note) for _, _, note in lines)
