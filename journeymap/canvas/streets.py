"""What the lines of a scene must know of each other and of all that stands in their way."""

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from journeymap.canvas.items import CardItem, NoteItem
from journeymap.canvas.labels import Labels
from journeymap.canvas.lines import TransitionItem, card_rect
from journeymap.drawing.boxes import Rect
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH, NOTE_WIDTH, Look, note_height
from journeymap.drawing.route import Point
from journeymap.drawing.traffic import Traffic

_Z_LINE = 0.0
_Z_RANK = 1e-7
"""From line to line."""
_MANY = 500
"""Lines that look different: then all is painted anew."""


class Streets:
    """The traffic of a scene: what its lines must know of everything else on it."""

    def __init__(self, scene: QGraphicsScene, look: Look) -> None:
        self._scene = scene
        self._look = look
        self._traffic = Traffic(look.measure)
        self._labels = Labels()
        scene.addItem(self._labels)

    def line(self, id: str, rank: int) -> TransitionItem:
        """A new line, over all of lower rank."""
        line = TransitionItem(id, self._traffic, self._labels)
        line.setZValue(_Z_LINE + rank * _Z_RANK)
        return line

    def stand(self, items: Iterable[QGraphicsItem]) -> None:
        """These cards and notes stand where they are now."""
        for item in items:
            if isinstance(item, CardItem):
                self._traffic.stand(item.id, card_rect(item))
            elif isinstance(item, NoteItem):
                x, y = item.x(), item.y()
                box = Rect(x, y, x + NOTE_WIDTH, y + note_height(item.note, self._look))
                self._traffic.stand(item.id, box)

    def stand_at(self, id: str, corner: Point) -> None:
        """A card stands with its top left corner here from now on, wherever its item is."""
        x, y = corner
        self._traffic.stand(id, Rect(x, y, x + CARD_WIDTH, y + CARD_HEIGHT))

    def leave(self, id: str) -> None:
        """This is no longer on the map."""
        self._traffic.leave(id)

    def expect(self, lines: int) -> None:
        """So many lines are still to be led."""
        self._traffic.expected = lines

    def learn(self, until: float) -> bool:
        """Look at some lines that were led here before anybody must know where they run, until so
        late by `perf_counter`; False when none is left.
        """
        return self._traffic.learn(until)

    def settle(self, items: Mapping[str, QGraphicsItem]) -> None:
        """Let the lines among these look again whether anything has moved into their way."""
        found = self._traffic.settle()
        for id in found:
            if isinstance(line := items.get(id), TransitionItem):
                line.look_again()
        if len(found) > _MANY:
            self._scene.update()
        else:
            for id in found:
                if id in items:
                    items[id].update()
