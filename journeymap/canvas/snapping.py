"""Where what is dragged comes to rest: in line with what stands around it, else on the grid."""

from collections.abc import Collection

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from journeymap.canvas.items import CardItem, MapItem, NoteItem
from journeymap.canvas.scene import MapScene
from journeymap.drawing.alignment import Alignment, Area, Guide
from journeymap.drawing.grid import snapped
from journeymap.paint.painting import color

_REACH = 6.0
"""Pixels from which a line draws what is dragged."""
_BEYOND = 12.0
"""How far a guide reaches over what stands in it, in scene units."""
_Z_GUIDES = 20.0


class Snapping:
    """Lines up one card or note, which others follow, while it is dragged."""

    def __init__(
        self,
        scene: MapScene,
        held: CardItem | NoteItem,
        moving: Collection[MapItem],
        sight: QRectF,
        zoom: float,
    ) -> None:
        """Only what stands still in `sight`, a part of the scene, draws it."""
        self._held = held
        self._reach = _REACH / zoom
        still = (
            item
            for item in scene.items(sight)
            if isinstance(item, CardItem | NoteItem) and item not in moving
        )
        self._alignment = Alignment(_area(item, item.pos()) for item in still)
        self.guides = _Guides(scene)
        """What is shown of it; it is in the hand with what is dragged."""

    def rest(self, wanted: QPointF, free: bool) -> QPointF:
        """Where its corner rests when a hand wants it here; `free` lets it be anywhere."""
        if free:
            self.guides.show_lines(())
            return wanted
        right, down, guides = self._alignment.lined_up(_area(self._held, wanted), self._reach)
        self.guides.show_lines(guides)
        return QPointF(
            snapped(wanted.x()) if right is None else wanted.x() + right,
            snapped(wanted.y()) if down is None else wanted.y() + down,
        )

    def end(self) -> None:
        """Take the guides away."""
        self.guides.scene().removeItem(self.guides)


class _Guides(QGraphicsItem):
    """The lines in which something stands, over everything else."""

    def __init__(self, scene: MapScene) -> None:
        super().__init__()
        self._pen = QPen(color(scene.theme.ai), 0)
        self._lines: tuple[Guide, ...] = ()
        self._bounds = QRectF()
        self.setZValue(_Z_GUIDES)
        scene.addItem(self)

    def show_lines(self, lines: tuple[Guide, ...]) -> None:
        """Show exactly these."""
        if lines == self._lines:
            return
        self.prepareGeometryChange()
        self._lines = lines
        self._bounds = QRectF()
        for line in lines:
            self._bounds |= QRectF(QPointF(line.x1, line.y1), QPointF(line.x2, line.y2)).adjusted(
                -_BEYOND, -_BEYOND, _BEYOND, _BEYOND
            )

    def boundingRect(self) -> QRectF:
        """All lines."""
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the lines, as fine as the screen can."""
        painter.setPen(self._pen)
        for line in self._lines:
            across, down = (_BEYOND, 0.0) if line.y1 == line.y2 else (0.0, _BEYOND)
            painter.drawLine(
                QLineF(line.x1 - across, line.y1 - down, line.x2 + across, line.y2 + down)
            )


def _area(item: CardItem | NoteItem, corner: QPointF) -> Area:
    face = item.face
    return Area(corner.x(), corner.y(), face.width(), face.height())
