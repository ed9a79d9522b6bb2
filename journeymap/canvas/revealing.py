"""Scrolling until something is in sight, and not below what floats over a corner of the map."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtWidgets import QGraphicsView, QWidget

COVERS = "covers"
"""The property of widgets that cover a corner of the map."""
AROUND = 40
"""Pixels from the edge of the view to what is brought into sight, where there is room."""
_BESIDE = 8
"""Pixels from what covers the map to what comes out from below it."""


def reveal(view: QGraphicsView, rect: QRectF, around: int = AROUND) -> None:
    """Scroll until a part of the scene is in sight, the shortest way; nothing scrolls if it is."""
    view.ensureVisible(rect, around, around)
    for cover in view.findChildren(QWidget):
        if cover.property(COVERS) and cover.isVisibleTo(view):
            _uncover(view, rect, cover)


def _uncover(view: QGraphicsView, rect: QRectF, cover: QWidget) -> None:
    """Push the map up, or aside from a cover at the right or the left, if there is room."""
    viewport = view.viewport()
    corner = viewport.mapFromGlobal(cover.mapToGlobal(cover.rect().topLeft()))
    over = QRect(corner, cover.size()).adjusted(-_BESIDE, -_BESIDE, _BESIDE, _BESIDE)
    place = view.mapFromScene(rect).boundingRect()
    if not place.intersects(over):
        return
    up = place.bottom() - over.top() + 1
    aside = place.right() - over.left() + 1
    if over.center().x() < viewport.width() // 2:
        aside = place.left() - over.right() - 1
    left, right = place.left() - aside, place.right() - aside
    fits_aside = left >= 0 and right < viewport.width()
    if place.top() - up >= 0 and (not fits_aside or up <= abs(aside)):
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() + up)
    elif fits_aside:
        view.horizontalScrollBar().setValue(view.horizontalScrollBar().value() + aside)
