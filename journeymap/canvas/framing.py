"""Showing a part of the map as large as it fits: what is selected, or one stage."""

from collections.abc import Collection

from PySide6.QtCore import QRectF

from journeymap.canvas.scene import MapScene
from journeymap.canvas.view import MapView

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
    around = QRectF()
    for id in ids:
        if (item := scene.item_of(id)) is not None:
            around |= item.sceneBoundingRect()
    frame(view, around)


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
