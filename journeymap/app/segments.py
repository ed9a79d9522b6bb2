"""A row of choices of which one is on, made from checkable actions."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout

from journeymap.app.action_button import ActionButton


class Segments(QFrame):
    """Buttons side by side that look like one switch."""

    def __init__(self, actions: Sequence[QAction], name: str) -> None:
        super().__init__()
        self.setProperty("look", "segments")
        self.setAccessibleName(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(2)
        for action in actions:
            button = ActionButton(action)
            button.setProperty("look", "segment")
            layout.addWidget(button)
