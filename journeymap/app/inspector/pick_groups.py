"""Picks in groups, as fields: one of many, a level, several at once (see `fields`)."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from journeymap.app.inspector.flow import FlowLayout
from journeymap.app.inspector.picks import ARROWS, Chip, Pick
from journeymap.drawing.theme import Theme


class Picks(QWidget):
    """Buttons of which one is chosen. Tab enters once, arrows move, Space or Enter chooses."""

    edited = Signal(object)
    burst = None

    def __init__(
        self, buttons: Sequence[tuple[object, Pick]], layout: QLayout | None = None
    ) -> None:
        super().__init__()
        self._buttons = tuple(buttons)
        layout = layout or QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        self.setLayout(layout)
        for value, button in self._buttons:
            layout.addWidget(button)
            button.clicked.connect(lambda _=False, value=value: self.edited.emit(value))
        self._stop_at(self._buttons[0][1])

    def button(self, value: object) -> Pick:
        """The button that stands for a value."""
        return next(button for other, button in self._buttons if other == value)

    def forget(self) -> None:
        """Nothing is kept between two selections."""

    def show_value(self, value: object) -> None:
        """Show the chosen one; none for several or for a value without a button."""
        stop = self._buttons[0][1]
        for other, button in self._buttons:
            chosen = self.is_shown(other, value)
            button.setChecked(chosen)
            if chosen:
                stop = button
        self._stop_at(stop)

    def is_shown(self, own: object, value: object) -> bool:
        """Whether the button of `own` is on while the value is `value`."""
        return own == value and type(own) is type(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the focus to the nearest button in their direction."""
        direction = ARROWS.get(Qt.Key(event.key()))
        focused = self.focusWidget()
        if direction is None or focused is None:
            super().keyPressEvent(event)
            return
        x, y = direction
        here = focused.geometry().center()
        best, nearest = None, 0
        for _, button in self._buttons:
            step = button.geometry().center() - here
            ahead, aside = (step.x(), step.y()) if x else (step.y(), step.x())
            if ahead * (x + y) > 0 and (not x or abs(aside) < focused.height()):
                distance = abs(ahead) + 2 * abs(aside) if x else 4 * abs(ahead) + abs(aside)
                if best is None or distance < nearest:
                    best, nearest = button, distance
        if best is not None:
            best.setFocus(Qt.FocusReason.OtherFocusReason)
            self._stop_at(best)

    def changeEvent(self, event: QEvent) -> None:
        """Repaint all buttons when the whole is enabled or disabled."""
        if event.type() is QEvent.Type.EnabledChange:
            self.update()
        super().changeEvent(event)

    def _stop_at(self, stop: Pick) -> None:
        """Let Tab stop once in the group: at the chosen button, or where the focus is."""
        for _, button in self._buttons:
            strong = button is stop or button.hasFocus()
            policy = Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)


class Dots(Picks):
    """An intensity as filled dots."""

    def __init__(self, buttons: Sequence[tuple[object, Pick]]) -> None:
        super().__init__(buttons)
        self.layout().setSpacing(0)

    def is_shown(self, own: object, value: object) -> bool:
        """Dots are filled up to the value."""
        return isinstance(own, int) and isinstance(value, int) and own <= value


class Toggles(QWidget):
    """Words of which any number is chosen; the value is a tuple in the order of the words."""

    edited = Signal(object)
    burst = None

    def __init__(self, theme: Theme, words: Sequence[tuple[object, str]] = ()) -> None:
        super().__init__()
        self._theme = theme
        self._flow = FlowLayout(self)
        self._chips: dict[object, Chip] = {}
        self._offered: tuple[tuple[object, str], ...] = ()
        self._value: tuple[object, ...] = ()
        self.offer(words)

    def offer(self, words: Sequence[tuple[object, str]]) -> None:
        """Show a chip for each word, given as value and name."""
        if tuple(words) == self._offered:
            return
        self._offered = tuple(words)
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {value: Chip(self._theme, name) for value, name in words}
        for value, chip in self._chips.items():
            chip.clicked.connect(lambda _=False, value=value: self._toggle(value))
            self._flow.addWidget(chip)
        self.show_value(self._value)

    def chip(self, value: object) -> Chip:
        """The chip that stands for a value."""
        return self._chips[value]

    def forget(self) -> None:
        """Nothing is kept between two selections."""

    def show_value(self, value: object) -> None:
        """Show what is chosen; nothing for several."""
        self._value = value if isinstance(value, tuple) else ()
        for own, chip in self._chips.items():
            chip.setChecked(own in self._value)

    def _toggle(self, value: object) -> None:
        chosen = {*self._value} ^ {value}
        self.edited.emit(tuple(own for own, _ in self._offered if own in chosen))
