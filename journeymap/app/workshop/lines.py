"""One-line fields in which something said becomes a record at Enter."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from journeymap.app.inspector.field import asks_for_history
from journeymap.app.inspector.reading import text
from journeymap.i18n import Phrase, Words
from journeymap.model.values import NAME_LENGTH, TEXT_LENGTH
from journeymap.paint.fonts import font

_WIDEST = 620
_NARROWEST = 320
_ABOVE_GROUND = 18
_LARGE = 17


class AddLine(QLineEdit):
    """Stands in a panel: Enter gives what was typed away and waits for more."""

    given = Signal(str)

    def __init__(self, hint: str, name: str, one_line: bool = False) -> None:
        """`one_line` texts are no longer than a name."""
        super().__init__()
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        # Lengths are those of fields, so what `text` reads is never too long.
        self.setMaxLength(NAME_LENGTH if one_line else TEXT_LENGTH)
        self.returnPressed.connect(self._give)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while nothing is typed here."""
        if asks_for_history(event) and not self.text():
            event.ignore()
            return False
        return super().event(event)

    def _give(self) -> None:
        said = text(self.text()).strip()
        if said:
            self.clear()
            self.given.emit(said)


class QuickLine(QFrame):
    """Comes up over the map wherever the keyboard is: Enter keeps, Esc gives up.

    The keyboard goes back to where it was.
    """

    def __init__(
        self,
        over: QWidget,
        words: Words,
        title: Phrase,
        hint: Phrase,
        keep: Callable[[str], object],
        aside: str = "",
    ) -> None:
        """`over` is what the line covers the foot of; `aside` says what else is kept with it."""
        super().__init__(over.window())
        self._over = over
        self._keep = keep
        self._back = over.window().focusWidget()
        self.setProperty("look", "float")
        heading = QLabel(words.say(title))
        heading.setProperty("look", "heading")
        beside = QLabel(aside)
        beside.setProperty("look", "quiet")
        self.field = QLineEdit()
        self.field.setFont(font(_LARGE))
        self.field.setMaxLength(TEXT_LENGTH)
        self.field.setPlaceholderText(words.say(hint))
        self.field.setAccessibleName(words.say(title))
        self.field.returnPressed.connect(self._enter)
        self.field.installEventFilter(self)
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(beside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 14)
        layout.addLayout(top)
        layout.addWidget(self.field)
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        over.installEventFilter(self)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        """Stay at the foot of the map; Esc and leaving the field give up."""
        if watched is self._over:
            if event.type() == QEvent.Type.Resize:
                self._place()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.close_up()
                return True
        elif isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            kept = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
            if event.reason() not in kept:
                self._vanish()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no key go on to what lies below: there it would mean something else."""
        event.accept()

    def close_up(self) -> None:
        """Go away, and give the keyboard back."""
        back = self._back
        self._vanish()
        if back is not None:
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _vanish(self) -> None:
        self.field.removeEventFilter(self)
        self._over.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def _enter(self) -> None:
        said = text(self.field.text()).strip()
        self.close_up()
        if said:
            self._keep(said)

    def _place(self) -> None:
        room = self._over.rect()
        width = min(_WIDEST, max(_NARROWEST, room.width() - 2 * _ABOVE_GROUND))
        height = self.sizeHint().height()
        corner = self._over.mapTo(self.window(), room.bottomLeft())
        x = corner.x() + (room.width() - width) // 2
        self.setGeometry(x, corner.y() - height - _ABOVE_GROUND, width, height)
