"""The arrow keys: walking from card to card by what the map means, and moving what is selected."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGraphicsView

from journeymap.analysis.steps import Direction, opposite, step, transitions_at
from journeymap.canvas.items import CardItem, NoteItem
from journeymap.canvas.lines import TransitionItem
from journeymap.canvas.revealing import reveal
from journeymap.canvas.scene import MapScene
from journeymap.drawing.grid import GRID
from journeymap.edit.feelings import shift_valence
from journeymap.edit.session import Edit
from journeymap.edit.touchpoints import place
from journeymap.i18n import phrase
from journeymap.model.records import Touchpoint

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_DIRECTIONS = {
    Qt.Key.Key_Left: Direction.BACK,
    Qt.Key.Key_Right: Direction.ONWARD,
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
}
_STAGES = {Qt.Key.Key_Left: Direction.LAST_STAGE, Qt.Key.Key_Right: Direction.NEXT_STAGE}


class Walking:
    """Where the keyboard is on the map of a view."""

    def __init__(self, scene: MapScene, view: QGraphicsView, edit: Edit) -> None:
        self._map = scene
        self._view = view
        self._edit = edit
        self._last: tuple[Direction, str, str] | None = None
        """The last step: its direction, and from where to where it led."""
        self._around = ""
        """The card whose transitions are looked at one after the other."""

    def press(self, event: QKeyEvent) -> bool:
        """Do what an arrow key says; False for every other key."""
        key, held = Qt.Key(event.key()), event.modifiers()
        if key not in _STEPS:
            return False
        direction = _DIRECTIONS[key]
        if held & Qt.KeyboardModifier.ControlModifier:
            self._nudge(*_STEPS[key])
        elif held & Qt.KeyboardModifier.AltModifier:
            if key in _STAGES:
                self._walk(_STAGES[key], bool(held & Qt.KeyboardModifier.ShiftModifier))
        elif (line := self._line()) is None:
            self._walk(direction, bool(held & Qt.KeyboardModifier.ShiftModifier))
        elif direction in (Direction.UP, Direction.DOWN):
            self.next_transition(1 if direction is Direction.DOWN else -1)
        else:
            onward = direction is Direction.ONWARD
            self._go_to(line.transition.target if onward else line.transition.source)
        return True

    def next_transition(self, steps: int) -> None:
        """Select the next transition at the selected card, or at that of the selected one."""
        card, line = self._card(), self._line()
        document = self._map.document
        if line is not None:
            ends = (line.transition.source, line.transition.target)
            self._around = self._around if self._around in ends else ends[0]
        elif card is not None:
            self._around = card.id
        else:
            return
        ways = [way.id for way in transitions_at(document, self._around)]
        if line is not None:
            self._go_to(ways[(ways.index(line.id) + steps) % len(ways)])
        elif ways:
            self._go_to(ways[0 if steps > 0 else -1])

    def _walk(self, direction: Direction, extend: bool) -> None:
        document = self._map.document
        here = self._here()
        if here is None:
            first = min(self._map.cards(), key=lambda card: (card.x(), card.y()), default=None)
            if first is not None:
                self._go_to(first.id)
            return
        via = ""
        there: str | None = None
        if self._last is not None and self._last[2] == here:
            last, came_from, _ = self._last
            via = came_from if last is Direction.ONWARD else ""
            if direction is opposite(last) and came_from in document.touchpoints:
                there = came_from
        there = there or step(document, here, direction, self._place, via)
        if there is not None:
            self._last = (direction, here, there)
            self._go_to(there, extend)

    def _place(self, touchpoint: Touchpoint) -> tuple[float, float]:
        card = self._map.card(touchpoint.id)
        return (card.x(), card.y()) if card is not None else self._map.columns.place(touchpoint)

    def _here(self) -> str | None:
        """The card from which one walks: of several that where the last step led."""
        cards = [id for id in self._map.selected() if id in self._map.document.touchpoints]
        if self._last is not None and self._last[2] in cards:
            return self._last[2]
        return cards[-1] if cards else None

    def _card(self) -> CardItem | None:
        chosen = self._map.selectedItems()
        return chosen[0] if len(chosen) == 1 and isinstance(chosen[0], CardItem) else None

    def _line(self) -> TransitionItem | None:
        chosen = self._map.selectedItems()
        return chosen[0] if len(chosen) == 1 and isinstance(chosen[0], TransitionItem) else None

    def _go_to(self, id: str, extend: bool = False) -> None:
        self._map.select([*(self._map.selected() if extend else ()), id])
        if (item := self._map.item_of(id)) is not None:
            reveal(self._view, item.sceneBoundingRect())

    def _nudge(self, right: int, down: int) -> None:
        """Move the selected cards by a step of the grid; in Emotion view a band up or down."""
        items = self._map.selectedItems()
        if down and self._map.bands is not None:
            self.warm(-down)
            return
        places = {}
        for item in items:
            if isinstance(item, CardItem | NoteItem):
                record = item.touchpoint if isinstance(item, CardItem) else item.note
                x, y = record.x + right * GRID, record.y + down * GRID
                places[item.id] = (record.stage, max(0.0, x), max(0.0, y))
        if places:
            self._edit(
                phrase("canvas", "Move"),
                lambda document: place(document, places),
                ("nudge", *sorted(places)),
            )

    def warm(self, steps: int) -> None:
        """Make what is felt at the selected cards warmer by so many steps, or colder."""
        ids = [item.id for item in self._map.selectedItems() if isinstance(item, CardItem)]
        label = phrase("canvas", "Make warmer") if steps > 0 else phrase("canvas", "Make colder")
        self._edit(label, lambda document: shift_valence(document, ids, steps))
        self.keep_in_sight(ids)

    def keep_in_sight(self, ids: Sequence[str]) -> None:
        """In Emotion view, go along with the first of these cards where an edit has sent it."""
        rect = self._map.rect_of(ids[0]) if ids else None
        if rect is not None and self._map.bands is not None:
            reveal(self._view, rect)
