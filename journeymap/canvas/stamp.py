"""Shapes that stand in many places: painted once at every zoom, then copied."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from journeymap.drawing.shapes import Shape
from journeymap.paint import paint

_LARGEST = 2.5
"""Pixels of the screen to a scene unit above which copies are too large to keep, and few."""
_MOST = 400


class Stamp:
    """Shapes within bounds, both in scene units."""

    def __init__(self, shapes: tuple[Shape, ...], bounds: QRectF) -> None:
        self._shapes = shapes
        self._bounds = bounds
        self._made_for = (0.0, 0.0)
        self._pixmap = QPixmap()

    def paint(self, painter: QPainter) -> None:
        """Paint the shapes at the origin of a painter that is moved and scaled, but not turned."""
        transform = painter.worldTransform()
        zoom, ratio = transform.m11(), painter.device().devicePixelRatioF()
        if zoom * ratio > _LARGEST:
            paint(self._shapes, painter)
            return
        if (zoom, ratio) != self._made_for:
            self._make(zoom, ratio)
        corner = transform.map(self._bounds.topLeft()) * ratio
        painter.resetTransform()
        whole = QPointF(round(corner.x()), round(corner.y()))
        painter.drawPixmap(whole / ratio, self._pixmap)
        painter.setWorldTransform(transform)

    def _make(self, zoom: float, ratio: float) -> None:
        self._made_for = (zoom, ratio)
        size = self._bounds.size() * zoom * ratio
        self._pixmap = QPixmap(round(size.width()) + 1, round(size.height()) + 1)
        self._pixmap.setDevicePixelRatio(ratio)
        self._pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(self._pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(zoom, zoom)
            painter.translate(-self._bounds.topLeft())
            paint(self._shapes, painter)


@lru_cache(maxsize=_MOST)
def stamp(shapes: tuple[Shape, ...], left: float, top: float, right: float, bottom: float) -> Stamp:
    """The stamp of shapes that lie between these edges, the same for the same shapes."""
    return Stamp(shapes, QRectF(left, top, right - left, bottom - top))
