"""Fields for what signals say: yes or no, numbers within their range, times, texts.

Every one of them can say nothing: what is not known matters as much as what is.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journeymap.app.inspector.amounts import DurationField
from journeymap.app.inspector.flow import FlowLayout
from journeymap.app.inspector.form import quiet
from journeymap.app.inspector.pick_groups import Picks, Toggles
from journeymap.app.inspector.picks import Chip
from journeymap.app.inspector.reading import line
from journeymap.app.inspector.typed import LineField
from journeymap.drawing.theme import Theme
from journeymap.handling.conditions import BOOLEAN, NUMBER, TEXTS
from journeymap.handling.known import LONGEST, Wanted
from journeymap.i18n import Problem, Words, phrase
from journeymap.model.duration import duration_of, seconds_of

UNSAID = phrase("known", "not said")
_YES, _NO, _NONE = phrase("known", "yes"), phrase("known", "no"), phrase("known", "none")
_LARGEST = 1e15


def field_for(wanted: Wanted, words: Words, theme: Theme) -> QWidget:
    """A field for a signal; like all fields it shows a value and asks for another one."""
    signal = wanted.signal
    if signal.type == BOOLEAN:
        options = ((None, UNSAID), (False, _NO), (True, _YES))
        return Picks(
            [(value, Chip(theme, words.say(name))) for value, name in options], FlowLayout()
        )
    if signal.type == TEXTS:
        return TextsField(words, theme, wanted.words)
    if wanted.is_time:
        return SecondsField(words, theme)
    if signal.type == NUMBER:
        return NumberField(words, wanted)
    return LineField(words, lambda typed: line(typed).strip() or None)


class NumberField(QWidget):
    """A number with its unit; parts of a whole are typed as percent."""

    edited = Signal(object)

    def __init__(self, words: Words, wanted: Wanted) -> None:
        super().__init__()
        signal, scale = wanted.signal, 100.0 if wanted.is_share else 1.0
        lowest = None if signal.lowest is None else signal.lowest * scale
        highest = None if signal.highest is None else signal.highest * scale
        hint = ""
        if lowest is not None and highest is not None:
            said = phrase("known", "{lowest} to {highest}")
            hint = words.say(said.of(lowest=_written(lowest), highest=_written(highest)))
        self.line = LineField(
            words,
            number(lowest, highest, scale),
            lambda value: _written(round(float(str(value)) * scale, 6)),
            hint,
        )
        self._unit = quiet("%" if wanted.is_share else signal.unit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self._unit)
        self._unit.setVisible(bool(self._unit.text()))
        self.setFocusProxy(self.line)
        self.line.edited.connect(self.edited)

    def setAccessibleName(self, name: str) -> None:
        """Name the line, with the unit."""
        self.line.setAccessibleName(f"{name} ({self._unit.text()})" if self._unit.text() else name)

    def show_value(self, value: object) -> None:
        """Show a number; None for not said."""
        self.line.show_value(value)


class SecondsField(QWidget):
    """A length of time, in seconds."""

    edited = Signal(object)

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self.span = DurationField(words, theme)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.span)
        self.setFocusProxy(self.span)
        self.span.edited.connect(self._edit)

    def setAccessibleName(self, name: str) -> None:
        """Name number and unit."""
        self.span.setAccessibleName(name)

    def show_value(self, value: object) -> None:
        """Show so many seconds; None for not said."""
        known = isinstance(value, int | float) and 0 <= value < LONGEST
        self.span.show_value(duration_of(round(float(str(value)))) if known else None)

    def _edit(self, span: str | None) -> None:
        self.edited.emit(None if span is None else float(seconds_of(span)))


class TextsField(QWidget):
    """Which of the texts that rules ask for apply: some, none, or nobody knows."""

    edited = Signal(object)

    def __init__(self, words: Words, theme: Theme, texts: tuple[str, ...]) -> None:
        super().__init__()
        self._texts = texts
        self._value: tuple[str, ...] | None = None
        # By their places: a text may be any word, also "none".
        named = [(-2, words.say(UNSAID)), (-1, words.say(_NONE)), *enumerate(texts)]
        self._chips = Toggles(theme, named)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._chips)
        self._chips.edited.connect(self._turn)
        self.show_value(None)

    def chip(self, text: str) -> Chip:
        """The chip of a text."""
        return self._chips.chip(self._texts.index(text))

    def show_value(self, value: object) -> None:
        """Show a list of texts; None for not said."""
        self._value = tuple(value) if isinstance(value, list | tuple) else None
        self._chips.show_value(self._shown())

    def _shown(self) -> tuple[int, ...]:
        if self._value is None:
            return (-2,)
        places = tuple(self._texts.index(text) for text in self._value if text in self._texts)
        return places or (-1,)

    def _turn(self, chosen: tuple[int, ...]) -> None:
        (turned,) = {*chosen} ^ {*self._shown()}
        texts = [self._texts[place] for place in chosen if place >= 0]
        self.edited.emit(None if turned == -2 else [] if turned == -1 else texts)


def number(
    lowest: float | None = None, highest: float | None = None, scale: float = 1.0
) -> Callable[[str], object]:
    """Reads a number within its range and divides it by `scale`; nothing typed is not said."""
    least = -_LARGEST if lowest is None else lowest
    most = _LARGEST if highest is None else highest

    def read(typed: str) -> float | None:
        text = typed.strip().replace("−", "-").replace(",", "")
        if not text:
            return None
        try:
            found = float(text)
        except ValueError:
            found = float("nan")
        if not -_LARGEST <= found <= _LARGEST:
            raise Problem(phrase("known", "Write a number, or leave it empty."))
        if not least <= found <= most:
            said = phrase("known", "Between {lowest} and {highest}.")
            if highest is None:
                said = phrase("known", "{lowest} or more.")
            elif lowest is None:
                said = phrase("known", "{highest} or less.")
            raise Problem(said.of(lowest=_written(least), highest=_written(most)))
        return found / scale

    return read


def _written(value: float) -> str:
    """A number as it is typed."""
    return f"{value:.0f}" if value == round(value) else f"{value:.10g}"
