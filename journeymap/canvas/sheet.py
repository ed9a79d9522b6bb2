"""The map as it has been painted, kept so that moving over it need not paint it again."""

from collections.abc import Callable
from functools import cache
from math import floor

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPixmap, QRegion

CELL = 240
"""The side of what is painted ahead at a time, in pixels. A whole number of the screen's own
pixels at every scale that systems offer (100 %, 110 %, 125 %, 133 %, 150 % …)."""
_AROUND = CELL // 2
"""So many pixels around what is seen there is always room for more."""
_COARSEST = 2.0
"""What is painted is enlarged by no more."""
_MOST_RECTS = 40
"""Pieces to paint one by one; more are cheaper painted as one."""

_EVEN = 0.02
"""Of one of the screen's own pixels: systems round the ratios that they tell."""


class Sheet:
    """A part of the map at one zoom, a little larger than what is seen of it.

    Places are pixels of the whole map at that zoom, from the scene's origin.
    """

    def __init__(self, depict: Callable[[QPainter, QRectF], None]) -> None:
        """`depict` paints all there is in a rectangle of the scene, in scene units."""
        self._depict = depict
        self._zoom = 1.0
        """At which it is painted."""
        self._scale = 1.0
        """By how much what is painted is enlarged to be seen: more or less than 1 while rough."""
        self._pixmap = QPixmap()
        self._bounds = QRect()
        self._seen = QRect()
        self._ahead = QPoint()
        """Where somebody who goes on as now is going to look."""
        self._done = QRegion()

    @property
    def is_rough(self) -> bool:
        """Whether what is seen was painted at another zoom."""
        return self._scale != 1.0

    def look(self, zoom: float, seen: QRect, ratio: float, rough: bool = False) -> None:
        """See this rectangle from now on, on a screen of `ratio` pixels of its own a pixel.

        At another zoom everything must be painted anew. Where `rough` allows it, and as long as
        what there is covers what is seen, that is shown larger or smaller instead.
        """
        self._scale = 1.0
        if zoom != self._zoom or ratio != self._pixmap.devicePixelRatio():
            if rough and self._covers(seen, zoom / self._zoom):
                self._scale = zoom / self._zoom
                return
            self._zoom = zoom
            self._bounds = QRect()
        step = seen.center() - self._seen.center()
        self._ahead = seen.center() + QPoint(
            _sign(step.x()) * seen.width() // 2, _sign(step.y()) * seen.height() // 2
        )
        self._seen = seen
        if not self._bounds.contains(_grown(seen, _AROUND)):
            kept = self._bounds & _cells_around(_grown(seen, 2 * CELL))
            self._lay(_cells_around(_grown(seen, CELL)) | kept, ratio)

    def show(self, painter: QPainter, region: QRegion, at_once: bool) -> None:
        """Show a region of what is seen; what is missing is painted now, with all around it that
        is missing where that costs no more.
        """
        if self.is_rough:
            smooth = QPainter.RenderHint.SmoothPixmapTransform
            painter.save()
            painter.setClipRegion(region)
            painter.setRenderHint(smooth)
            painter.scale(self._scale, self._scale)
            painter.drawPixmap(self._bounds.topLeft(), self._pixmap)
            painter.restore()
            return
        missing = region - self._done
        if at_once and not missing.isEmpty():
            missing = QRegion((QRegion(self._bounds) - self._done).boundingRect())
        self._paint(missing)
        corner = self._bounds.topLeft()
        ratio = self._pixmap.devicePixelRatio()
        if ratio.is_integer():
            # What several rectangles clip at once, Qt hands to threads, which takes longer.
            for piece in region:
                painter.setClipRect(piece)
                painter.drawPixmap(corner, self._pixmap)
            return
        # Between the screen's own pixels it would be blurred.
        place = painter.worldTransform().map(QPointF(corner)) * ratio
        painter.resetTransform()
        painter.drawPixmap(QPointF(_nearest(place.x()), _nearest(place.y())) / ratio, self._pixmap)

    def _covers(self, seen: QRect, scale: float) -> bool:
        """Whether all that is seen is there when what is painted is enlarged by this much."""
        if not 1 / _COARSEST <= scale <= _COARSEST:
            return False
        corner, size = QPointF(seen.topLeft()) / scale, QSizeF(seen.size()) / scale
        there = QRectF(corner, size).toAlignedRect().adjusted(-1, -1, 1, 1)
        return (QRegion(there) - self._done).isEmpty()

    def paint_ahead(self) -> bool:
        """Paint one cell that may be seen next; False when everything is there."""
        missing = QRegion(self._bounds) - self._done
        if missing.isEmpty():
            return False
        ahead = self._ahead
        cells = (cell for rect in missing for cell in _cells_in(rect))
        nearest = min(cells, key=lambda cell: (cell.center() - ahead).manhattanLength())
        self._paint(missing & nearest)
        return True

    def forget(self, rects: list[QRectF]) -> None:
        """These rectangles of the scene look different now."""
        for rect in rects:
            place = QRectF(rect.topLeft() * self._zoom, rect.size() * self._zoom)
            self._done -= QRegion(place.toAlignedRect().adjusted(-2, -2, 2, 2))

    def forget_all(self) -> None:
        """Everything looks different now."""
        self._done = QRegion()

    def _lay(self, bounds: QRect, ratio: float) -> None:
        """Cover these bounds, keeping what is painted of them."""
        old, size = self._pixmap, bounds.size() * ratio
        way = self._bounds.topLeft() - bounds.topLeft()
        self._done = self._done & self._bounds & bounds
        self._bounds = bounds
        if (old.size(), old.devicePixelRatio()) == (size, ratio):
            moved = QPointF(way) * ratio  # whole: cells are on every screen
            old.scroll(round(moved.x()), round(moved.y()), old.rect())
            return
        self._pixmap = QPixmap(size)
        self._pixmap.setDevicePixelRatio(ratio)
        if not self._done.isEmpty():
            with QPainter(self._pixmap) as painter:
                painter.drawPixmap(way, old)

    def _paint(self, missing: QRegion) -> None:
        if missing.isEmpty():
            return
        pieces = list(missing) if missing.rectCount() <= _MOST_RECTS else [missing.boundingRect()]
        step = _whole_step(self._pixmap.devicePixelRatio())
        pieces = [_widened(piece, step) for piece in pieces]
        with QPainter(self._pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-self._bounds.topLeft())
            painter.scale(self._zoom, self._zoom)
            for piece in pieces:
                place = QRectF(piece)
                self._depict(
                    painter, QRectF(place.topLeft() / self._zoom, place.size() / self._zoom)
                )
        for piece in pieces:
            self._done += piece


def _grown(rect: QRect, by: int) -> QRect:
    """The rectangle with so much more on each side."""
    return rect.adjusted(-by, -by, by, by)


def _cells_around(rect: QRect) -> QRect:
    """The cells that hold this rectangle."""
    return _widened(rect, CELL)


def _widened(rect: QRect, step: int) -> QRect:
    """The smallest rectangle around one of which the edges are multiples of the step."""
    left, top = rect.left() // step * step, rect.top() // step * step
    right, bottom = (rect.right() // step + 1) * step, (rect.bottom() // step + 1) * step
    return QRect(left, top, right - left, bottom - top)


def _nearest(pixels: float) -> int:
    """Rounded, halves always the same way."""
    return floor(pixels + 0.5)


@cache
def _whole_step(ratio: float) -> int:
    """The fewest pixels that are a whole number of the screen's own: what is painted within edges
    between them would leave seams.
    """
    steps = (step for step in range(1, CELL) if CELL % step == 0)
    return next((step for step in steps if abs(step * ratio - round(step * ratio)) < _EVEN), CELL)


def _cells_in(rect: QRect) -> list[QRect]:
    """Every cell that has a part in this rectangle."""
    whole = _cells_around(rect)
    return [
        QRect(x, y, CELL, CELL)
        for x in range(whole.left(), whole.right(), CELL)
        for y in range(whole.top(), whole.bottom(), CELL)
    ]


def _sign(step: int) -> int:
    return (step > 0) - (step < 0)
