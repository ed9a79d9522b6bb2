"""Where what is dragged comes to rest: in line with what stands around it, else on the grid."""

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF

from journeymap.canvas.items import CardItem, MapItem, NoteItem
from journeymap.canvas.scene import MapScene
from journeymap.drawing.alignment import Alignment, Area
from journeymap.drawing.grid import snapped

_REACH = 6.0
"""Pixels from which a line draws what is dragged."""


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
        self._signs = scene.signs
        self._held = held
        self._reach = _REACH / zoom
        still = (
            item
            for item in scene.items(sight)
            if isinstance(item, CardItem | NoteItem) and item not in moving
        )
        self._alignment = Alignment(_area(item, item.pos()) for item in still)

    def rest(self, wanted: QPointF, free: bool) -> QPointF:
        """Where its corner rests when a hand wants it here; `free` lets it be anywhere."""
        if free:
            self._signs.show_guides(())
            return wanted
        right, down, guides = self._alignment.lined_up(_area(self._held, wanted), self._reach)
        self._signs.show_guides(guides)
        return QPointF(
            snapped(wanted.x()) if right is None else wanted.x() + right,
            snapped(wanted.y()) if down is None else wanted.y() + down,
        )

    def end(self) -> None:
        """Take the guides away."""
        self._signs.show_guides(())


def _area(item: CardItem | NoteItem, corner: QPointF) -> Area:
    face = item.face
    return Area(corner.x(), corner.y(), face.width(), face.height())
