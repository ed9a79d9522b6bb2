"""Typing a name right where it stands: on a card or in a stage's header."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from journeymap.model.values import NAME_LENGTH


class NameEditor(QLineEdit):
    """A one-line field over `place` of its parent. Enter or leaving keeps it, Esc does not."""

    def __init__(
        self, parent: QWidget, place: QRect, name: str, label: str, keep: Callable[[str], None]
    ) -> None:
        super().__init__(name, parent)
        self._keep: Callable[[str], None] | None = keep
        self.setAccessibleName(label)
        self.setMaxLength(NAME_LENGTH)
        self.setGeometry(place)
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Esc gives up; no key goes on to the map below."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self._finish(None)
        else:
            super().keyPressEvent(event)
            event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving keeps what was typed; a menu that opens over it does not count as leaving."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish()

    def finish(self) -> None:
        """Keep what was typed."""
        self._finish(self.text())

    def _finish(self, name: str | None) -> None:
        keep, self._keep = self._keep, None
        if keep is None:
            return
        self.parentWidget().setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.deleteLater()
        if name is not None and (said := " ".join(name.split())):
            keep(said)
