"""A card held over a transition: dropped there, it comes between its two ends."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt

from journeymap.canvas.items import CardItem, MapItem
from journeymap.canvas.lines import TransitionItem
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
        # First what costs little: telling whether a point is on a line takes its outline.
        near = self._scene.items(point, Qt.ItemSelectionMode.IntersectsItemBoundingRect)
        lines = (item for item in near if isinstance(item, TransitionItem))
        found = (line for line in lines if self._may_split(line) and line.contains(point))
        self._line = next(found, None)
        self._scene.signs.aim_at(*self._targets())

    def end(self) -> None:
        """Show nothing any more."""
        self._line = None
        self._scene.signs.aim_at()

    def _targets(self) -> Iterator[MapItem]:
        """The line and both its ends: the card in hand may cover all of the line."""
        if self._line is not None:
            yield self._line
            ends = (self._line.transition.source, self._line.transition.target)
            yield from (card for id in ends if (card := self._scene.card(id)) is not None)

    def _may_split(self, line: TransitionItem) -> bool:
        """Whether it runs between two others."""
        return self._card.id not in (line.transition.source, line.transition.target)
