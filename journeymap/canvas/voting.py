"""Giving dots on the map: by clicking cards, or by typing a number on one."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QIntValidator, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from journeymap.canvas.items import CardItem
from journeymap.canvas.name_editor import NameEditor
from journeymap.canvas.view import MapView
from journeymap.drawing.card import CARD_HEIGHT
from journeymap.model.workshop import MOST_DOTS

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_FIELD = (72, 30)
"""Width and height in pixels."""


class VotingMode(QObject):
    """While it is on, the mouse and single keys of the map give dots.

    A click on a card gives one, with Shift takes one; + and - do so for what is selected, and a
    digit begins the number of its dots. Esc ends it.
    """

    def __init__(
        self,
        view: MapView,
        click: Callable[[str, int], object],
        give: Callable[[int], object],
        number: Callable[[str], object],
        end: Callable[[], object],
    ) -> None:
        """`click` is given a card and dots, `give` dots, `number` the first digit."""
        super().__init__(view)
        self._view = view
        self._click, self._give, self._number, self._end = click, give, number, end
        self.on = False

    def turn(self, on: bool) -> None:
        """Begin or end it."""
        if on == self.on:
            return
        self.on = on
        for watched in (self._view, self._view.viewport()):
            if on:
                watched.installEventFilter(self)
            else:
                watched.removeEventFilter(self)
        if on:
            self._view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take clicks on cards and the keys of the mode; leave all else to the map."""
        kind = event.type()
        if isinstance(event, QKeyEvent):
            act = self._meant_by(event) if watched is self._view else None
            if act is None:
                return False
            if kind == QEvent.Type.KeyPress:
                act()
            # Before it becomes a key press, the map's shortcuts must be told to leave it alone.
            event.accept()
            return kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            card = self._card_at(event.position().toPoint())
            if card is None:
                return False
            if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
                self._view.setFocus(Qt.FocusReason.MouseFocusReason)  # a number is kept before
                fewer = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._click(card.id, -1 if fewer else 1)
            return True
        return False

    def _meant_by(self, event: QKeyEvent) -> Callable[[], object] | None:
        if event.key() == Qt.Key.Key_Escape:
            return self._end
        if event.modifiers() & _COMMANDS:
            return None
        typed = event.text()
        if typed in ("+", "="):
            return lambda: self._give(1)
        if typed == "-":
            return lambda: self._give(-1)
        return (lambda: self._number(typed)) if typed.isdecimal() else None

    def _card_at(self, pixel: QPoint) -> CardItem | None:
        found = (item for item in self._view.items(pixel) if isinstance(item, CardItem))
        return next(found, None)


class DotsEditor(NameEditor):
    """A field for a number of dots, at the foot of a card; Tab goes on to the next card."""

    def __init__(
        self,
        view: MapView,
        card: CardItem,
        first: str,
        dots: int,
        label: str,
        keep: Callable[[int], object],
        go_on: Callable[[int], object],
    ) -> None:
        """`first` was typed already and stands for `dots`, how many there are.

        `go_on` is called with 1 for the next card, with -1 for the one before.
        """
        foot = view.mapFromScene(card.mapToScene(0.0, CARD_HEIGHT))
        place = QRect(foot.x(), foot.y() - _FIELD[1] // 2, *_FIELD)
        parent: QWidget = view.viewport()
        number = first or str(dots or "")
        super().__init__(parent, place, number, label, lambda said: keep(int(said)))
        if first:
            self.end(False)
        self._step_on = go_on
        self.setValidator(QIntValidator(0, MOST_DOTS, self))

    def event(self, event: QEvent) -> bool:
        """Tab keeps the number and goes on."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self.finish()
                self._step_on(step)
                return True
        return super().event(event)
