"""Typing a name right where it stands: on a card, on a transition or in a stage's header."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from journeymap.model.values import NAME_LENGTH

_AROUND = 24
"""Pixels beside the name in its field."""
_WIDEST = 420
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Way(Enum):
    """Where somebody wants to go on when a name is typed."""

    CHAIN = auto()
    """To what comes next: Enter."""
    ALTERNATIVE = auto()
    """To what may come instead: Tab."""
    STAGE = auto()
    """To the next stage: Ctrl+Enter."""


class NameEditor(QLineEdit):
    """A one-line field over `place` of its parent.

    Enter, Shift+Enter or leaving keeps the name, Esc does not. With `go_on`, Enter, Tab and
    Ctrl+Enter ask it first: it may take the name itself and say where the field moves for the
    next one, or take nothing and return None.
    """

    closed = Signal()
    """Typing has ended, however it did."""

    def __init__(
        self,
        parent: QWidget,
        place: QRect,
        name: str,
        label: str,
        keep: Callable[[str], None],
        go_on: Callable[[str, Way], QRect | None] | None = None,
        empty_allowed: bool = False,
    ) -> None:
        super().__init__(name, parent)
        self._keep: Callable[[str], None] | None = keep
        self._go_on = go_on
        self._empty_allowed = empty_allowed
        self._composed = ""
        """What an input method shows but has not handed over yet."""
        self.setAccessibleName(label)
        self.setMaxLength(NAME_LENGTH)
        self.setGeometry(place)
        self._place = place
        self.textChanged.connect(self._make_room)
        self._make_room()
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def said(self) -> str:
        """The name as it is now, with what is still being composed."""
        cursor = self.cursorPosition()
        text = self.text()
        return " ".join((text[:cursor] + self._composed + text[cursor:]).split())[:NAME_LENGTH]

    def event(self, event: QEvent) -> bool:
        """Tab goes on like Enter where it can; undo is for the map where nothing is typed."""
        if isinstance(event, QKeyEvent):
            override = event.type() == QEvent.Type.ShortcutOverride
            if override and event.matches(QKeySequence.StandardKey.Undo) and not self.said:
                event.ignore()
                return True
            tab = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab
            if tab and self._go_on is not None:
                self._end(Way.ALTERNATIVE)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Esc gives up; no key goes on to the map below."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.finish()
        elif event.key() in _ENTER:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._end(Way.STAGE if control else Way.CHAIN)
        elif event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)
            event.accept()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Notice what is being composed: a syllable that is not finished is part of the name."""
        super().inputMethodEvent(event)
        self._composed = event.preeditString()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving keeps what was typed; a menu that opens over it does not count as leaving."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish()

    def move_to(self, place: QRect) -> None:
        """Be over another place of the parent."""
        self._place = place
        self._make_room()

    def finish(self) -> None:
        """Keep what was typed."""
        self._finish(self._settled())

    def give_up(self) -> None:
        """Forget what was typed."""
        self._finish(None)

    def _settled(self) -> str:
        """The name, once nothing is being composed any more."""
        QGuiApplication.inputMethod().commit()
        return self.said

    def _end(self, way: Way) -> None:
        place = self._go_on(self._settled(), way) if self._go_on is not None else None
        if place is None:
            self.finish()
            return
        super().inputMethodEvent(QInputMethodEvent())
        self._composed = ""
        self.clear()
        self.move_to(place)

    def _make_room(self) -> None:
        """Be as wide as the name, so that a room can read it while it is typed."""
        place, room = self._place, self.parentWidget().width()
        name = self.fontMetrics().horizontalAdvance(self.text()) + _AROUND
        wide = min(max(place.width(), min(name, _WIDEST)), room)
        left = min(place.left(), max(0, room - wide))
        self.setGeometry(left, place.top(), wide, place.height())

    def _finish(self, name: str | None) -> None:
        keep, self._keep = self._keep, None
        if keep is None:
            return
        self.parentWidget().setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.deleteLater()
        if name or (name is not None and self._empty_allowed):
            keep(name)
        self.closed.emit()
