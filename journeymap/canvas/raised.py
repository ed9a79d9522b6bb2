"""The labels of what is selected: in sight whatever else is there, and above all others."""

from collections.abc import Sequence
from weakref import ref

from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene
from shiboken6 import isValid

from journeymap.canvas.items import CardItem
from journeymap.canvas.lines import TransitionItem
from journeymap.canvas.map_items import MapItems
from journeymap.drawing.boxes import Rect

_MOST = 60
"""Lines; the labels of more would only lie on each other."""


class RaisedLabels:
    """Raises the labels of selected transitions, and of those at selected cards.

    On dense maps labels are left out that would lie on others. Who selects a card or a transition
    asks for these.
    """

    def __init__(self, scene: QGraphicsScene, items: MapItems) -> None:
        self._scene = ref(scene)
        self._items = items
        self._lines: set[TransitionItem] = set()

    def follow(self) -> None:
        """Raise the labels of what is selected now, and of nothing else."""
        scene = self._scene()
        # While it is deleted, a scene tells that less and less is selected.
        if scene is not None and isValid(scene):
            self._raise_for(scene.selectedItems())

    def _raise_for(self, chosen: Sequence[QGraphicsItem]) -> None:
        lines = self._lines_of(chosen) if len(chosen) <= _MOST else set()
        if lines == self._lines:
            return
        for line in self._lines:
            if line.scene():  # What is gone from the map leads nowhere.
                line.raise_label(None)
        raised: list[Rect] = []
        for line in sorted(lines, key=lambda line: line.id):
            line.raise_label(tuple(raised))
            x1, y1, x2, y2 = line.label_ground.getCoords()
            raised.append(Rect(x1, y1, x2, y2))
        self._lines = lines

    def _lines_of(self, chosen: Sequence[QGraphicsItem]) -> set[TransitionItem]:
        lines = {item for item in chosen if isinstance(item, TransitionItem)}
        document = self._items.document
        cards = [item.id for item in chosen if isinstance(item, CardItem)]
        at = {transition.id for card in cards for transition in document.at(card)}
        if len(lines) + len(at) > _MOST:
            return lines
        found = map(self._items.get, at)
        return lines | {line for line in found if isinstance(line, TransitionItem)}
