"""Fields that keep what is typed at every stroke, and never lose what cannot be kept yet.

Every field has `show_value` (what the document says; `SEVERAL` where records differ), `forget`
(another selection comes) and the signal `edited`. `burst` counts the visits of somebody typing,
so that one visit is one step of the history; None where every edit is a step of its own.
"""

from collections.abc import Callable, Collection, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QValidator,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.inspector.reading import Read
from journeymap.app.inspector.several import SEVERAL
from journeymap.drawing.shapes import Box, Line, Move, Path, Stroke
from journeymap.drawing.theme import Theme
from journeymap.i18n import Phrase, Problem, Words, phrase
from journeymap.model.duration import duration_of, seconds_of
from journeymap.paint import paint
from journeymap.paint.fonts import font
from journeymap.paint.painting import color

_UNKNOWN = object()
_MIXED = phrase("inspector", "several")


class Field(Protocol):
    """What a form needs to know of any field."""

    edited: Signal
    burst: int | None

    def show_value(self, value: object) -> None:
        """Show what the document says."""

    def forget(self) -> None:
        """Another selection comes."""


class _Line(QLineEdit):
    """A line whose undo is the document's."""

    entered = Signal()
    restored = Signal()
    pending = False
    """Whether it holds something that could not be kept; undo then belongs to the line."""

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window, except while something could not be kept."""
        if _is_history(event) and not self.pending:
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back what could not be kept, or type."""
        if event.matches(QKeySequence.StandardKey.Undo) and self.pending:
            self.restored.emit()
        elif _is_undo_or_redo(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A new visit begins."""
        self.entered.emit()
        super().focusInEvent(event)


class _Lines(QPlainTextEdit):
    """Several lines, as high as the text, whose undo is the document's."""

    entered = Signal()
    restored = Signal()
    pending = False

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self._least, self._most = least, most
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
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

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window, except while something could not be kept."""
        if _is_history(event) and not self.pending:
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back what could not be kept, or type."""
        if event.matches(QKeySequence.StandardKey.Undo) and self.pending:
            self.restored.emit()
        elif _is_undo_or_redo(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A new visit begins."""
        self.entered.emit()
        super().focusInEvent(event)


def _is_history(event: QEvent) -> bool:
    return event.type() is QEvent.Type.ShortcutOverride and _is_undo_or_redo(event)


def _is_undo_or_redo(event: QKeyEvent) -> bool:
    keys = QKeySequence.StandardKey
    return event.matches(keys.Undo) or event.matches(keys.Redo)


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
    ) -> None:
        super().__init__()
        self.burst = 0
        self.area = area
        self._words, self._read, self._write, self._hint = words, read, write, hint
        self._shown: object = _UNKNOWN
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

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
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
        raise NotImplementedError

    def forget(self) -> None:
        """Begin anew with the next value, whatever stands here."""
        self._shown = _UNKNOWN
        self.burst += 1

    def show_value(self, value: object) -> None:
        """Show a value; text that means it already stays as it is, cursor included."""
        if value == self._shown:
            return
        fresh = self._shown is _UNKNOWN
        self._shown = value
        if not fresh and value is not SEVERAL and self._meant() == value:
            return
        self.area.setPlaceholderText(self._words.say(_MIXED) if value is SEVERAL else self._hint)
        self.refuse(None)
        self.put("" if value is SEVERAL or value is None else self._write(value))

    def put(self, text: str) -> None:
        """Let the field say `text` without telling anybody."""
        raise NotImplementedError

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
            return
        self.refuse(None)
        if value != self._shown:
            self.edited.emit(value)

    def _meant(self) -> object:
        try:
            return self._read(self.text())
        except Problem:
            return _UNKNOWN

    def _enter(self) -> None:
        self.burst += 1

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
        suggestions: Collection[str] = (),
    ) -> None:
        super().__init__(words, read, write, _Line(), hint)
        self.area.textEdited.connect(self._typed)
        if suggestions:
            completer = QCompleter(sorted(suggestions), self.area)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.activated.connect(lambda: self._typed())
            self.area.setCompleter(completer)

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


class Choice(QComboBox):
    """One of a list. The wheel scrolls the panel unless the list has the focus."""

    edited = Signal(object)
    burst = None

    def __init__(
        self, words: Words, theme: Theme, options: Sequence[tuple[object, str]] = ()
    ) -> None:
        super().__init__()
        self._mixed = words.say(_MIXED)
        self._theme = theme
        self._font = font(13)
        self._value: object = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setMaxVisibleItems(20)
        self.offer(options)
        self.activated.connect(self._choose)

    def offer(self, options: Sequence[tuple[object, str]]) -> None:
        """Put these on the list, each a value and its name."""
        offered = tuple(options)
        if offered == getattr(self, "_options", None):
            return
        self._options = offered
        self.clear()
        self.addItems([name for _, name in self._options])
        self.show_value(self._value)

    def forget(self) -> None:
        """Nothing is kept between two selections."""

    @property
    def value(self) -> object:
        """The value that is shown."""
        return self._value

    def show_value(self, value: object) -> None:
        """Show a value; none for several."""
        self._value = value
        places = (i for i, (own, _) in enumerate(self._options) if own == value)
        self.setCurrentIndex(next(places, -1))
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change nothing while the panel scrolls under the pointer."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """As high as the other fields."""
        return QSize(super().sizeHint().width(), 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet field with the name and an arrow."""
        theme, width, height = self._theme, self.width(), self.height()
        if self.hasFocus():
            edge = Stroke(theme.focus, 2)
        else:
            edge = Stroke(theme.line if self.underMouse() else theme.hairline, 1)
        inset = edge.width / 2
        middle, right = height / 2, width - 12
        arrow = (Move(right - 4, middle - 2), Line(right, middle + 2), Line(right + 4, middle - 2))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not self.isEnabled():
                painter.setOpacity(0.45)
            box = Box(inset, inset, width - 2 * inset, height - 2 * inset, 6, theme.card, edge)
            paint((box, Path(arrow, None, Stroke(theme.muted, 1.5))), painter)
            mixed = self._value is SEVERAL
            text = self._mixed if mixed else self.currentText()
            painter.setFont(self._font)
            painter.setPen(color(theme.muted if mixed else theme.ink))
            room = width - 32
            text = QFontMetrics(self._font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(8, 0, room, height), Qt.AlignmentFlag.AlignVCenter, text)

    def _choose(self, index: int) -> None:
        value = self._options[index][0]
        if value != self._value:
            self.edited.emit(value)


class Count(QSpinBox):
    """A whole number; below the lowest stands "not said", unless a number is required."""

    edited = Signal(object)

    def __init__(
        self,
        words: Words,
        highest: int,
        suffix: str = "",
        lowest: int = 0,
        required: bool = False,
    ) -> None:
        super().__init__()
        self._required = required
        self.burst = 0
        self._nothing = lowest - 1
        self._mixed = words.say(_MIXED)
        self._none = "—"
        self.setRange(lowest if required else self._nothing, highest)
        self.setSuffix(suffix)
        self.lineEdit().setTextMargins(5, 0, 0, 0)
        self._stand_for_nothing(self._none)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self._typed)

    def forget(self) -> None:
        """Another visit begins."""
        self.burst += 1

    def show_value(self, value: object) -> None:
        """Show a number, nothing or several."""
        number = value if isinstance(value, int) else self._nothing
        self._stand_for_nothing(self._mixed if value is SEVERAL else self._none)
        if number != self.value():
            with QSignalBlocker(self):
                self.setValue(number)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change nothing while the panel scrolls under the pointer."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A new visit begins; a number typed now replaces the old one."""
        self.burst += 1
        super().focusInEvent(event)
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if _is_history(event):
            event.ignore()
            return False
        return super().event(event)

    def validate(self, typed: str, place: int) -> object:
        """An empty field means nothing was said."""
        if not self._required and not self._digits(typed):
            return QValidator.State.Acceptable, typed, place
        return super().validate(typed, place)

    def valueFromText(self, typed: str) -> int:  # noqa: N802 - Qt's name
        """The number, or the lowest for an empty field."""
        if self._required or self._digits(typed):
            return super().valueFromText(typed)
        return self._nothing

    def _stand_for_nothing(self, text: str) -> None:
        if not self._required:
            self.setSpecialValueText(text)

    def _digits(self, typed: str) -> str:
        return typed.removesuffix(self.suffix()).strip()

    def _typed(self, number: int) -> None:
        self.edited.emit(None if number == self._nothing else number)


_UNITS = (
    (60, phrase("inspector", "minutes")),
    (3_600, phrase("inspector", "hours")),
    (86_400, phrase("inspector", "days")),
    (1, phrase("inspector", "seconds")),
)


class DurationField(QWidget):
    """A length of time as number and unit; its value is ISO 8601, or None."""

    edited = Signal(object)
    burst = 0

    def __init__(self, words: Words, theme: Theme, required: bool = False) -> None:
        super().__init__()
        self._number = Count(words, 9_999, lowest=int(required), required=required)
        self._number.setFixedWidth(72)
        self._unit = Choice(words, theme, [(seconds, words.say(name)) for seconds, name in _UNITS])
        self._unit.show_value(60)
        self._unit_name = words.say(phrase("inspector", "unit of time"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._number)
        layout.addWidget(self._unit)
        self.setFocusProxy(self._number)
        self._number.edited.connect(self._count)
        self._unit.edited.connect(self._measure)
        self._shown: object = _UNKNOWN

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name number and unit."""
        super().setAccessibleName(name)
        self._number.setAccessibleName(name)
        self._unit.setAccessibleName(f"{name}: {self._unit_name}")

    def forget(self) -> None:
        """Another selection comes."""
        self._shown = _UNKNOWN
        self._number.forget()

    def show_value(self, value: object) -> None:
        """Show a duration in the largest unit that is exact; the unit in use stays if it fits."""
        if value == self._shown:
            return
        was_said = isinstance(self._shown, str)
        self._shown = value
        if not isinstance(value, str):
            self._number.show_value(value)
            return
        seconds, unit = seconds_of(value), self._unit.value
        if self._number.value() * unit == seconds:
            return
        if not was_said or seconds % unit:
            exact = (u for u in (86_400, 3_600, 60, 1) if seconds % u == 0 and seconds >= u)
            unit = next(exact, 60)
            self._unit.show_value(unit)
        self._number.show_value(seconds // unit)

    def _count(self, number: int | None) -> None:
        self.burst = self._number.burst
        unit = self._unit.value
        self.edited.emit(None if number is None else duration_of(number * unit))

    def _measure(self, unit: int) -> None:
        self._unit.show_value(unit)
        number = self._number.value()
        if isinstance(self._shown, str) and number >= 0:
            self.edited.emit(duration_of(number * unit))
