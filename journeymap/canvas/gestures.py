"""What a pressed mouse button does on the map: one small object a gesture.

A gesture previews on the items alone and edits the document once, when the button is released.
"""

from collections.abc import Callable, Collection
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsView

from journeymap.canvas.items import CardItem, MapItem
from journeymap.canvas.scene import MapScene
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.drawing.grid import GRID
from journeymap.drawing.route import route
from journeymap.edit.session import Edit
from journeymap.edit.touchpoints import place
from journeymap.edit.transitions import connect
from journeymap.i18n import phrase
from journeymap.paint.painting import color, outline

FAR_ENOUGH = 5
"""Pixels the mouse may tremble before a click becomes a drag."""


class Gesture(Protocol):
    """A pressed button until its release."""

    def move(self, point: QPointF, pixel: QPoint) -> None:
        """The pointer is at this point of the scene, this pixel of the view."""

    def finish(self) -> None:
        """The button was released: make the edit."""

    def cancel(self) -> None:
        """Forget it; nothing has happened."""


class Pan:
    """Push the map about."""

    def __init__(self, view: QGraphicsView, pixel: QPoint) -> None:
        self._view = view
        self._last = pixel
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, point: QPointF, pixel: QPoint) -> None:
        """Scroll by what the pointer moved."""
        step = pixel - self._last
        self._last = pixel
        across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        across.setValue(across.value() - step.x())
        down.setValue(down.value() - step.y())

    def finish(self) -> None:
        """Let go."""
        self._view.viewport().unsetCursor()

    cancel = finish


class MoveCards:
    """Move cards and notes, into other stages too."""

    def __init__(
        self, scene: MapScene, items: Collection[MapItem], start: QPointF, pixel: QPoint, edit: Edit
    ) -> None:
        self._scene = scene
        self._start = start
        self._pixel = pixel
        self._edit = edit
        self._from = {item: item.pos() for item in items}
        self._lines = scene.transitions_at({item.id for item in items})
        self._moving = False

    def move(self, point: QPointF, pixel: QPoint) -> None:
        """Preview the cards where they would stand."""
        if not self._moving:
            if (pixel - self._pixel).manhattanLength() < FAR_ENOUGH:
                return
            self._moving = True
            self._scene.hold([*self._lines, *self._from])
        step = point - self._start
        for item, was in self._from.items():
            x = max(0.0, round((was.x() + step.x()) / GRID) * GRID)
            y = max(0.0, round((was.y() + step.y()) / GRID) * GRID)
            item.setPos(x, y)
        for line in self._lines:
            line.reroute()

    def finish(self) -> None:
        """Leave the cards where they are."""
        if not self._moving:
            return
        places = {}
        for item in self._from:
            column = self._scene.columns.at(item.x() + CARD_WIDTH / 2)
            if column is not None:
                places[item.id] = (column.stage.id, max(0.0, item.x() - column.x), item.y())
        moved = self._edit(phrase("canvas", "Move"), lambda document: place(document, places))
        if not moved:
            self.cancel()

    def cancel(self) -> None:
        """Put the cards back."""
        for item, was in self._from.items():
            item.setPos(was)
        for line in self._lines:
            line.reroute()


class DrawTransition:
    """Draw a transition from a card to another, or to a new one on empty ground."""

    def __init__(
        self,
        scene: MapScene,
        source: CardItem,
        edit: Edit,
        add_connected: Callable[[str, QPointF], None],
    ) -> None:
        self._scene = scene
        self._source = source
        self._edit = edit
        self._add_connected = add_connected
        self._target: CardItem | None = None
        self._point: QPointF | None = None
        self._line = QGraphicsPathItem()
        pen = QPen(color(scene.theme.ai), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._line.setPen(pen)
        self._line.setZValue(10)
        scene.addItem(self._line)
        scene.hold([self._line])

    def move(self, point: QPointF, pixel: QPoint) -> None:
        """Preview the line to the pointer, or to the card under it."""
        self._point = point
        over = [item for item in self._scene.items(point) if isinstance(item, CardItem)]
        target = over[0] if over else None
        if target is not self._target:
            if self._target is not None:
                self._target.mark_target(False)
            if target is not None:
                target.mark_target(True)
            self._target = target
        end = (
            (point.x() - CARD_WIDTH / 2, point.y() - CARD_HEIGHT / 2)
            if target is None
            else (target.x(), target.y())
        )
        found = route((self._source.x(), self._source.y()), end)
        self._line.setPath(outline(found.steps))

    def finish(self) -> None:
        """Connect the cards."""
        source, target, point = self._source, self._target, self._point
        self.cancel()
        if source.id not in self._scene.document:
            return
        if target is not None and point is not None:
            self._edit(
                phrase("canvas", "Connect"),
                lambda document: connect(document, source.id, target.id),
            )
        elif point is not None and not source.sceneBoundingRect().contains(point):
            self._add_connected(source.id, point)

    def cancel(self) -> None:
        """Take the preview away."""
        if self._target is not None:
            self._target.mark_target(False)
        self._scene.removeItem(self._line)
