"""A field to search by, which counts what an input method is still composing."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QLineEdit


class SearchField(QLineEdit):
    """Tells what is typed at every stroke, also in the middle of a Korean syllable."""

    sought = Signal(str)
    """What is to be searched for has changed."""

    def __init__(self, hint: str, name: str) -> None:
        """`hint` stands in the empty field; `name` is for screen readers."""
        super().__init__()
        self._composed = ""
        self._last = ""
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self._tell)

    @property
    def typed(self) -> str:
        """The text with the syllable that is being composed."""
        at = self.cursorPosition()
        return self.text()[:at] + self._composed + self.text()[at:]

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Count what is being composed."""
        self._composed = event.preeditString()
        super().inputMethodEvent(event)
        self._tell()

    def _tell(self) -> None:
        if self.typed != self._last:
            self._last = self.typed
            self.sought.emit(self._last)
