"""What a pressed mouse button does on the map: one small object a gesture.

A gesture previews on the items alone and edits the document once, when the button is released.
"""

from collections.abc import Collection
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QGraphicsView

from journeymap.canvas.between import Between
from journeymap.canvas.items import CardItem, NoteItem
from journeymap.canvas.scene import MapScene
from journeymap.canvas.snapping import Snapping
from journeymap.drawing.card import CARD_WIDTH
from journeymap.drawing.growth import make_room
from journeymap.drawing.room import Place
from journeymap.edit.session import Edit
from journeymap.edit.touchpoints import place
from journeymap.edit.transitions import split
from journeymap.i18n import phrase
from journeymap.model.document import Document

FAR_ENOUGH = 5
"""Pixels the mouse may tremble before a click becomes a drag."""


class Gesture(Protocol):
    """A pressed button until its release."""

    def move(self, point: QPointF, pixel: QPoint, held: Qt.KeyboardModifier) -> None:
        """The pointer is at this point of the scene, this pixel of the view; keys are held."""

    def finish(self) -> None:
        """The button was released: make the edit."""

    def cancel(self) -> None:
        """Forget it; nothing has happened."""


class Pan:
    """Push the map about."""

    def __init__(self, view: QGraphicsView, pixel: QPoint) -> None:
        self._view = view
        self._last = pixel
        self._cursor = view.viewport().cursor()
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, point: QPointF, pixel: QPoint, held: Qt.KeyboardModifier) -> None:
        """Scroll by what the pointer moved."""
        step = pixel - self._last
        self._last = pixel
        across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        across.setValue(across.value() - step.x())
        down.setValue(down.value() - step.y())

    def finish(self) -> None:
        """Let go."""
        self._view.viewport().setCursor(self._cursor)

    cancel = finish


class MoveCards:
    """Move cards and notes, into other stages too, and a single card into a transition."""

    def __init__(
        self,
        scene: MapScene,
        items: Collection[CardItem | NoteItem],
        held: CardItem | NoteItem,
        start: QPointF,
        pixel: QPoint,
        snapping: Snapping,
        edit: Edit,
    ) -> None:
        """`held` is the one of the items that is under the pointer, at `start` of the scene."""
        self._scene = scene
        self._held = held
        self._start = start
        self._pixel = pixel
        self._snapping = snapping
        self._edit = edit
        self._from = {item: item.pos() for item in items}
        self._lines = scene.transitions_at({item.id for item in items})
        alone = len(items) == 1 and isinstance(held, CardItem)
        self._between = Between(scene, held) if alone else None
        self._moving = False

    def move(self, point: QPointF, pixel: QPoint, held: Qt.KeyboardModifier) -> None:
        """Preview the cards where they would stand; Alt lets them stand anywhere."""
        if not self._moving:
            if (pixel - self._pixel).manhattanLength() < FAR_ENOUGH:
                return
            self._moving = True
            self._scene.hold([*self._lines, *self._from])
        was = self._from[self._held]
        free = bool(held & Qt.KeyboardModifier.AltModifier)
        step = self._snapping.rest(was + point - self._start, free) - was
        step = QPointF(
            max(step.x(), -min(start.x() for start in self._from.values())),
            max(step.y(), -min(start.y() for start in self._from.values())),
        )
        for item, start in self._from.items():
            item.setPos(start + step)
        for line in self._lines:
            line.reroute()
        if self._between is not None:
            self._between.look(point)

    def finish(self) -> None:
        """Leave the cards where they are, or between the ends of a transition."""
        line = self._between.transition if self._between is not None else ""
        self._let_go()
        if not self._moving:
            return
        places: dict[str, Place] = {}
        for item in self._from:
            column = self._scene.columns.at(item.x() + CARD_WIDTH / 2)
            if column is not None:
                places[item.id] = (column.stage.id, max(0.0, item.x() - column.x), item.y())
        label = phrase("canvas", "Insert into transition") if line else phrase("canvas", "Move")
        if line and self._held.id in places:
            document, look = self._scene.document, self._scene.look
            places.update(make_room(document, look, self._held.id, places[self._held.id], line))

        def operation(document: Document) -> Document:
            return split(place(document, places), line, self._held.id)

        if not self._edit(label, operation):
            self._put_back()

    def cancel(self) -> None:
        """Put the cards back."""
        self._let_go()
        self._put_back()

    def _put_back(self) -> None:
        for item, was in self._from.items():
            item.setPos(was)
        for line in self._lines:
            line.reroute()

    def _let_go(self) -> None:
        self._snapping.end()
        if self._between is not None:
            self._between.end()
