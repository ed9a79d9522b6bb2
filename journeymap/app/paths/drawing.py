"""Drawing a path by hand: cards clicked, or walked to, one after another."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from journeymap.analysis.paths import path_between
from journeymap.analysis.walks import Drawn, Walk
from journeymap.app.paths.walks import Walks
from journeymap.canvas.items import CardItem
from journeymap.i18n import phrase
from journeymap.model.records import Touchpoint

if TYPE_CHECKING:
    from journeymap.app.window import Window

_KEYS = {
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Escape,
}
"""What these keys do otherwise on the map waits until the path is drawn."""


class Drawing(QObject):
    """While it is on, clicks and keys on the map of a window lead a new path on.

    From the last card to the next one the likeliest way is filled in; with Shift the path goes
    there straight, even where no transition leads.
    """

    def __init__(self, window: "Window", walks: Walks) -> None:
        super().__init__(window)
        self._window = window
        self._walks = walks
        self._before: Walk | None = None
        self._steps: list[str] = []
        self._lengths: list[int] = []
        """How long the path was before each card that was picked."""
        self.on = False

    def flip(self) -> None:
        """Begin, with the selected card where there is one; or end."""
        if self.on:
            self._end()
            return
        self.on = True
        self._before = self._walks.chosen
        self._steps, self._lengths = [], []
        window = self._window
        window.view.setFocus()
        window.view.installEventFilter(self)
        window.view.viewport().installEventFilter(self)
        cards = window.editing.selected(Touchpoint)
        if len(cards) == 1:
            self._go_on(cards[0], straight=True)
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the clicks on cards and the few keys that draw."""
        if isinstance(event, QKeyEvent) and watched is self._window.view:
            if event.type() == QEvent.Type.ShortcutOverride and event.key() in _KEYS:
                event.accept()
                return True
            return event.type() == QEvent.Type.KeyPress and self._key(event)
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            item = self._window.view.itemAt(event.position().toPoint())
            if isinstance(item, CardItem):
                if event.type() == QEvent.Type.MouseButtonPress:
                    self._pick(item.id, event.modifiers())
                return True
        return False

    def _key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Space:
                for id in self._window.editing.selected(Touchpoint):
                    self._pick(id, event.modifiers())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._end()
            case Qt.Key.Key_Backspace:
                if self._lengths:
                    del self._steps[self._lengths.pop() :]
                    self._show()
            case Qt.Key.Key_Escape:
                self._stop(self._before)
            case _:
                return False
        return True

    def _pick(self, id: str, keys: Qt.KeyboardModifier) -> None:
        self._go_on(id, straight=bool(keys & Qt.KeyboardModifier.ShiftModifier))
        self._window.scene.select([id])
        self._show()

    def _go_on(self, id: str, straight: bool) -> None:
        document = self._window.document
        self._steps = [step for step in self._steps if step in document.touchpoints]
        way: tuple[str, ...] = ()
        if self._steps and not straight:
            way = path_between(document, self._steps[-1], id)[1:]
            if self._steps[-1] == id:
                return
        self._lengths.append(len(self._steps))
        self._steps += way or (id,)

    def _show(self) -> None:
        if self._steps:
            said = phrase(
                "paths", "Click the next card. Backspace takes one back, Enter ends, Esc gives up."
            )
        else:
            said = phrase("paths", "Click the first card, or select it and press Space.")
        self._window.pill.say(self._window.words.say(said))
        self._window.menus["draw_path"].setChecked(True)
        self._walks.choose(Drawn(tuple(self._steps)) if self._steps else self._before)

    def _end(self) -> None:
        drawn = Drawn(tuple(self._steps))
        if len(self._steps) < 2:
            self._stop(self._before)
            return
        self._stop(drawn)
        self._walks.keep()

    def _stop(self, walk: Walk | None) -> None:
        self.on = False
        view = self._window.view
        view.removeEventFilter(self)
        view.viewport().removeEventFilter(self)
        self._window.pill.say("")
        self._window.menus["draw_path"].setChecked(False)
        self._walks.choose(walk)
