"""A card held over a transition: dropped there, it comes between its two ends."""

from PySide6.QtCore import QPointF

from journeymap.canvas.items import CardItem, TransitionItem
from journeymap.canvas.scene import MapScene


class Between:
    """The transition under a card in hand."""

    def __init__(self, scene: MapScene, card: CardItem) -> None:
        self._scene = scene
        self._card = card
        self._line: TransitionItem | None = None

    @property
    def transition(self) -> str:
        """The id of the transition that the card would split; "" for none."""
        return "" if self._line is None else self._line.id

    def look(self, point: QPointF) -> None:
        """See what is under the pointer, and show it."""
        found = (item for item in self._scene.items(point) if isinstance(item, TransitionItem))
        line = next((line for line in found if self._may_split(line)), None)
        if line is not self._line:
            self._mark(False)
            self._line = line
            self._mark(True)

    def end(self) -> None:
        """Show nothing any more."""
        self._mark(False)
        self._line = None

    def _mark(self, marked: bool) -> None:
        """Mark the line and both its ends: the card in hand may cover all of the line."""
        if self._line is not None:
            self._line.mark_target(marked)
            ends = (self._line.transition.source, self._line.transition.target)
            for card in (self._scene.card(id) for id in ends):
                if card is not None:
                    card.mark_target(marked)

    def _may_split(self, line: TransitionItem) -> bool:
        """Whether it runs between two others."""
        return self._card.id not in (line.transition.source, line.transition.target)
