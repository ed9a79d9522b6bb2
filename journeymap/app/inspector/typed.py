"""Fields for text, which keep what is typed at every stroke and say what cannot be kept yet."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from journeymap.app.inspector.field import (
    MIXED,
    SEVERAL,
    UNKNOWN,
    asks_for_history,
    is_undo_or_redo,
    next_visit,
)
from journeymap.app.inspector.reading import Read
from journeymap.app.inspector.suggestions import Suggestions
from journeymap.i18n import Phrase, Problem, Words


class _Area:
    """What one line and several lines share: undo is the document's, visits are counted."""

    pending = False
    """Whether it holds something that could not be kept; undo then belongs to the field."""

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window, except while something could not be kept."""
        if asks_for_history(event) and not self.pending:
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back what could not be kept, or type."""
        if event.matches(QKeySequence.StandardKey.Undo) and self.pending:
            self.restored.emit()
        elif is_undo_or_redo(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A new visit begins."""
        self.entered.emit()
        super().focusInEvent(event)


class _Line(_Area, QLineEdit):
    """A line."""

    entered = Signal()
    restored = Signal()


class _Lines(_Area, QPlainTextEdit):
    """Several lines, as high as the text."""

    entered = Signal()
    restored = Signal()

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self.textChanged.connect(self.fit)

    def fit(self) -> None:
        """Be as high as the text, within the limits."""
        count = round(self.document().size().height())
        rows = min(max(count, self._least), self._most)
        height = rows * QFontMetrics(self.font()).lineSpacing() + 14
        if height != self.height():
            self.setFixedHeight(height)
        bar = Qt.ScrollBarPolicy
        whole = count <= self._most
        self.setVerticalScrollBarPolicy(bar.ScrollBarAlwaysOff if whole else bar.ScrollBarAsNeeded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the text otherwise."""
        super().resizeEvent(event)
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the panel, not the field, unless somebody is writing here."""
        if self.hasFocus() and self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()


class TypedField(QWidget):
    """Typed text with room below it to say why it is not kept."""

    edited = Signal(object)

    def __init__(
        self,
        words: Words,
        read: Read,
        write: Callable[[object], str],
        area: QLineEdit | QPlainTextEdit,
        hint: str = "",
        whole: bool = False,
    ) -> None:
        """`whole`: the beginning of a text may mean something else, as "2 m" of "2 months" does.

        While the text means nothing, the value then is that of before the visit.
        """
        super().__init__()
        self.burst = 0
        self.area = area
        self._whole, self._entered = whole, UNKNOWN
        self._words, self._read, self._write, self._hint = words, read, write, hint
        self._shown: object = UNKNOWN
        self._refusal = QLabel()
        self._refusal.setProperty("look", "refusal")
        self._refusal.setWordWrap(True)
        self._refusal.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(area)
        layout.addWidget(self._refusal)
        self.setFocusProxy(area)
        area.setPlaceholderText(hint)
        area.entered.connect(self._enter)
        area.restored.connect(self._restore)

    def setAccessibleName(self, name: str) -> None:
        """Name what is typed into."""
        super().setAccessibleName(name)
        self.area.setAccessibleName(name)

    @property
    def refusal(self) -> str:
        """Why the text is not kept; empty when it is."""
        return self._refusal.text()

    @property
    def draft(self) -> str:
        """The text where it is not kept; empty where it is."""
        return self.text() if self.area.pending else ""

    def resume(self, draft: str) -> None:
        """Go on with a text that could not be kept."""
        self.put(draft)
        self._typed()

    def text(self) -> str:
        """What stands in the field."""
        raise NotImplementedError  # Qt's metaclass leaves no room for an abstract class

    def forget(self) -> None:
        """Begin anew with the next value, whatever stands here."""
        self._shown = self._entered = UNKNOWN
        self.burst = next_visit()

    def show_value(self, value: object) -> None:
        """Show a value; text that means it already stays as it is, cursor included."""
        if value == self._shown:
            return
        fresh = self._shown is UNKNOWN
        self._shown = value
        if not fresh and value is not SEVERAL and self._meant() == value:
            return
        self.area.setPlaceholderText(self._words.say(MIXED) if value is SEVERAL else self._hint)
        self.refuse(None)
        self.put("" if value is SEVERAL or value is None else self._write(value))

    def put(self, text: str) -> None:
        """Let the field say `text` without telling anybody."""
        raise NotImplementedError  # Qt's metaclass leaves no room for an abstract class

    def refuse(self, why: Phrase | None) -> None:
        """Say below the field why the text is not kept, or nothing."""
        self.area.pending = why is not None
        self._refusal.setText("" if why is None else self._words.say(why))
        self._refusal.setVisible(why is not None)
        self.area.setAccessibleDescription(self._refusal.text())

    def _typed(self) -> None:
        try:
            value = self._read(self.text())
        except Problem as problem:
            self.refuse(problem.what)
            if self._whole and self._entered is not UNKNOWN and self._entered != self._shown:
                self._shown = self._entered
                self.edited.emit(self._shown)
            return
        self.refuse(None)
        if value != self._shown:
            self.edited.emit(value)

    def _meant(self) -> object:
        try:
            return self._read(self.text())
        except Problem:
            return UNKNOWN

    def _enter(self) -> None:
        self.burst = next_visit()
        self._entered = self._shown

    def _restore(self) -> None:
        shown = self._shown
        self.forget()
        self.show_value(shown)


class LineField(TypedField):
    """One line."""

    def __init__(
        self,
        words: Words,
        read: Read,
        write: Callable[[object], str] = str,
        hint: str = "",
        suggestions: Collection[str] | Callable[[], Collection[str]] = (),
        whole: bool = False,
    ) -> None:
        """`suggestions` may be asked anew at every visit."""
        super().__init__(words, read, write, _Line(), hint, whole)
        self.area.textEdited.connect(self._typed)
        if suggestions:
            offered = Suggestions(self.area)
            offered.activated.connect(lambda: self._typed())
            if callable(suggestions):
                self.area.entered.connect(lambda: offered.offer(suggestions()))
            else:
                offered.offer(suggestions)

    def text(self) -> str:
        """What stands in the line."""
        return self.area.text()

    def put(self, text: str) -> None:
        """Show a text; the cursor stays where it was, its beginning is in view."""
        cursor = self.area.cursorPosition() if self.area.hasFocus() else 0
        self.area.setText(text)
        self.area.setCursorPosition(min(cursor, len(text)))


class TextField(TypedField):
    """Several lines, as high as the text."""

    def __init__(
        self,
        words: Words,
        read: Read,
        write: Callable[[object], str] = str,
        hint: str = "",
        look: str = "",
        least: int = 2,
        most: int = 9,
    ) -> None:
        super().__init__(words, read, write, _Lines(least, most), hint)
        if look:
            self.area.setProperty("look", look)
        self.area.textChanged.connect(self._typed)

    def text(self) -> str:
        """What stands in the field."""
        return self.area.toPlainText()

    def put(self, text: str) -> None:
        """Show a text; the cursor stays where it was."""
        place = self.area.textCursor().position()
        with QSignalBlocker(self.area):
            self.area.setPlainText(text)
        cursor = self.area.textCursor()
        end = self.area.document().characterCount() - 1
        cursor.setPosition(min(place, end), QTextCursor.MoveMode.MoveAnchor)
        self.area.setTextCursor(cursor)
        self.area.fit()
