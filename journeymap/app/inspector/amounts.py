"""Fields for numbers and lengths of time."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from journeymap.app.inspector.choice import Choice
from journeymap.app.inspector.field import MIXED, SEVERAL, UNKNOWN, asks_for_history, next_visit
from journeymap.drawing.theme import Theme
from journeymap.i18n import Words, phrase
from journeymap.model.duration import duration_of, seconds_of


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
        self._mixed = words.say(MIXED)
        self._none = "—"
        self.setRange(lowest if required else self._nothing, highest)
        self.setSuffix(suffix)
        self.lineEdit().setTextMargins(5, 0, 0, 0)
        self._stand_for_nothing(self._none)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self._typed)

    def forget(self) -> None:
        """Another visit begins."""
        self.burst = next_visit()

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
        self.burst = next_visit()
        super().focusInEvent(event)
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if asks_for_history(event):
            event.ignore()
            return False
        return super().event(event)

    def validate(self, typed: str, place: int) -> object:
        """An empty field means nothing was said."""
        if not self._required and not self._digits(typed):
            return QValidator.State.Acceptable, typed, place
        return super().validate(typed, place)

    def valueFromText(self, typed: str) -> int:
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
        self._shown: object = UNKNOWN

    def setAccessibleName(self, name: str) -> None:
        """Name number and unit."""
        super().setAccessibleName(name)
        self._number.setAccessibleName(name)
        self._unit.setAccessibleName(f"{name}: {self._unit_name}")

    def forget(self) -> None:
        """Another selection comes."""
        self._shown = UNKNOWN
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
