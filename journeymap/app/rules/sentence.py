"""A rule as a sentence above the fields that say it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea

_HIGHEST = 84
"""Pixels that it takes at most, about four lines: a rule can be as long as a page."""


class Sentence(QScrollArea):
    """As high as its text, up to a limit; then it scrolls."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("look", "panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._label = QLabel()
        self._label.setProperty("look", "sentence")
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._label.setAccessibleName(name)
        self.setWidget(self._label)

    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def show_text(self, text: str) -> None:
        """Say something else."""
        if text != self.text():
            self._label.setText(text)
            self._label.setAccessibleDescription(text)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the text otherwise."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = self._label.heightForWidth(self.width())
        self.setFixedHeight(min(max(wanted, 20), _HIGHEST))
