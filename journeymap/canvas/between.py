"""A card held over a transition: dropped there, it comes between its two ends."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt

from journeymap.canvas.items import CardItem, MapItem
from journeymap.canvas.lines import TransitionItem
from journeymap.canvas.scene import MapScene
from journeymap.drawing.boxes import Rect

_AROUND = 160.0
"""Scene units around the pointer in which lines are looked for at a time."""


class Between:
    """The transition under a card in hand."""

    def __init__(self, scene: MapScene, card: CardItem) -> None:
        self._scene = scene
        self._card = card
        self._line: TransitionItem | None = None
        self._looked_at = QRectF()
        self._near: list[tuple[Rect, TransitionItem]] = []
        """What may run through there, the uppermost first, with what it reaches over: nothing moves
        but what is in hand.
        """

    @property
    def transition(self) -> str:
        """The id of the transition that the card would split; "" for none."""
        return "" if self._line is None else self._line.id

    def look(self, point: QPointF) -> None:
        """See what is under the pointer, and show it."""
        if not self._looked_at.contains(point):
            self._look_around(point)
        # First what costs little: telling whether a point is on a line takes its outline, and
        # those of the lines in hand, which may not be split, are others at every step.
        x, y = point.x(), point.y()
        found = (
            line
            for (left, top, right, bottom), line in self._near
            if left <= x <= right and top <= y <= bottom
        )
        there = (line for line in found if self._may_split(line) and line.contains(point))
        self._line = next(there, None)
        self._scene.signs.aim_at(*self._targets())

    def end(self) -> None:
        """Show nothing any more."""
        self._line = None
        self._scene.signs.aim_at()

    def _look_around(self, point: QPointF) -> None:
        self._looked_at = QRectF(point, point).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        near = self._scene.items(self._looked_at, Qt.ItemSelectionMode.IntersectsItemBoundingRect)
        lines = (item for item in near if isinstance(item, TransitionItem))
        self._near = [(Rect(*line.extent.getCoords()), line) for line in lines]

    def _targets(self) -> Iterator[MapItem]:
        """The line and both its ends: the card in hand may cover all of the line."""
        if self._line is not None:
            yield self._line
            ends = (self._line.transition.source, self._line.transition.target)
            yield from (card for id in ends if (card := self._scene.card(id)) is not None)

    def _may_split(self, line: TransitionItem) -> bool:
        """Whether it is still there and runs between two others."""
        ends = (line.transition.source, line.transition.target)
        return line.scene() is self._scene and self._card.id not in ends
