"""Pulling a transition: a new one out of a card, or an end of one that is there to another card."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGraphicsPathItem

from journeymap.canvas.items import CardItem
from journeymap.canvas.lines import TransitionItem
from journeymap.canvas.scene import MapScene
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.drawing.route import route
from journeymap.edit.session import Edit
from journeymap.edit.transitions import connect, reconnect
from journeymap.i18n import phrase
from journeymap.paint.painting import color, outline

_Z_PULLED = 10.0
Dropped = Callable[[str, QPointF], None]
"""Told of the card ("" for the ground) and the point of the scene where an end was dropped."""


class PullLine:
    """A line from a card that stays to the pointer, or to the card under it."""

    def __init__(self, scene: MapScene, fixed: CardItem, forward: bool, dropped: Dropped) -> None:
        """`forward` is a line that starts at the fixed card."""
        self._scene = scene
        self._fixed = fixed
        self._forward = forward
        self._dropped = dropped
        self._target: CardItem | None = None
        self._point: QPointF | None = None
        self._line = QGraphicsPathItem()
        pen = QPen(color(scene.theme.ai), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._line.setPen(pen)
        self._line.setZValue(_Z_PULLED)
        scene.addItem(self._line)
        scene.hold([self._line])

    def move(self, point: QPointF, pixel: QPoint, held: Qt.KeyboardModifier) -> None:
        """Preview the line to the pointer, or to the card under it."""
        self._point = point
        over = [item for item in self._scene.items(point) if isinstance(item, CardItem)]
        target = over[0] if over else None
        self._target = target
        self._scene.signs.aim_at(*over[:1])
        free = (
            (point.x() - CARD_WIDTH / 2, point.y() - CARD_HEIGHT / 2)
            if target is None
            else (target.x(), target.y())
        )
        ends = (self._fixed.x(), self._fixed.y()), free
        self._line.setPath(outline(route(*(ends if self._forward else ends[::-1])).steps))

    def finish(self) -> None:
        """Tell where the line was dropped, unless it never moved or its card is gone."""
        target, point = self._target, self._point
        self.cancel()
        if point is not None and self._fixed.id in self._scene.document:
            self._dropped("" if target is None else target.id, point)

    def cancel(self) -> None:
        """Take the preview away."""
        self._scene.signs.aim_at()
        self._scene.removeItem(self._line)


def draw_transition(
    scene: MapScene, source: CardItem, edit: Edit, add_connected: Dropped
) -> PullLine:
    """Draw a transition from a card to another, or to a new one on empty ground."""

    def dropped(target: str, point: QPointF) -> None:
        if target:
            label = phrase("canvas", "Connect")
            edit(label, lambda document: connect(document, source.id, target))
        elif not source.sceneBoundingRect().contains(point):
            add_connected(source.id, point)

    return PullLine(scene, source, True, dropped)


def lead_elsewhere(
    scene: MapScene, line: TransitionItem, fixed: CardItem, at_start: bool, edit: Edit
) -> PullLine:
    """Let a transition start (or else end) at another card; on the ground it stays as it was."""

    def dropped(card: str, point: QPointF) -> None:
        ends = {"source": card} if at_start else {"target": card}
        if card:
            label = phrase("canvas", "Lead elsewhere")
            edit(label, lambda document: reconnect(document, line.id, **ends))

    return PullLine(scene, fixed, not at_start, dropped)
