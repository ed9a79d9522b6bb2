"""Showing a part of the map as large as it fits: what is selected, or one stage."""

from collections.abc import Collection

from PySide6.QtCore import QRectF, QSizeF

from journeymap.canvas.scene import MapScene
from journeymap.canvas.view import READABLE, MapView

CLOSEST = 1.5
"""Nothing is brought closer than this: a single card would fill the screen."""
_AROUND = 32
"""Pixels that stay free around what is framed."""


def frame(view: MapView, rect: QRectF, closest: float = CLOSEST) -> None:
    """Show a part of the scene in the middle of the view, whole and as large as it fits."""
    if rect.isEmpty():
        return
    room = view.viewport().rect().adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
    view.zoom_to(min(closest, room.width() / rect.width(), room.height() / rect.height()))
    view.centerOn(rect.center())


def frame_records(view: MapView, scene: MapScene, ids: Collection[str]) -> None:
    """Show these cards, notes and transitions."""
    frame(view, _around(scene, ids))


def bring_into_sight(view: MapView, scene: MapScene, ids: Collection[str]) -> None:
    """Scroll until these are in sight, from farther away if need be, but near enough to read.

    Of more than that the beginning is shown.
    """
    around = _around(scene, ids)
    if around.isEmpty():
        return
    room = view.viewport().rect().adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
    fitting = min(room.width() / around.width(), room.height() / around.height())
    if (zoom := max(fitting, READABLE)) < view.zoom:
        view.zoom_to(zoom)
    for corner in (around.bottomRight(), around.topLeft()):
        view.ensureVisible(QRectF(corner, QSizeF(1, 1)), _AROUND, _AROUND)


def _around(scene: MapScene, ids: Collection[str]) -> QRectF:
    """A box around these cards, notes and transitions."""
    around = QRectF()
    for id in ids:
        if (item := scene.item_of(id)) is not None:
            around |= item.sceneBoundingRect()
    return around


def frame_stage(view: MapView, scene: MapScene, stage: str) -> None:
    """Show a stage from edge to edge: all that stands in it, at most at 100 %."""
    column = next((c for c in scene.columns.columns if c.stage.id == stage), None)
    if column is None:
        return
    around = QRectF(column.x, 0.0, column.width, 1.0)
    document = scene.document
    standing = (*document.touchpoints.values(), *document.notes)
    for record in standing:
        item = scene.item_of(record.id)
        if record.stage == stage and item is not None:
            around |= item.sceneBoundingRect()
    frame(view, around, closest=1.0)
