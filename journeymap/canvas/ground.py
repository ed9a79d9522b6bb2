"""What lies under everything on the map: the ground, and in Emotion view its bands."""

from math import ceil

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from journeymap.drawing.arrangement import Arrangement
from journeymap.drawing.bands import Band, Bands
from journeymap.drawing.columns import MARGIN
from journeymap.drawing.ground import depict_chosen, depict_ground
from journeymap.drawing.theme import Theme
from journeymap.paint import paint
from journeymap.paint.painting import color

_TILE = 1024.0
"""Bands are painted from and to multiples of this, so that few different shapes are made."""
_SMALLEST_HEIGHT = 480.0
_MANY = 1000
"""Items, of which the places are not indexed anew whenever the map becomes larger."""
_STEP = 8192.0
"""The ground under them grows by steps of so many scene units."""


def bounds_of(arrangement: Arrangement) -> QRectF:
    """A map from its upper left corner to beyond the last stage and the lowest card."""
    below = 0.0 if isinstance(arrangement, Bands) else 2 * MARGIN
    height = max(_SMALLEST_HEIGHT, arrangement.bottom + below)
    return QRectF(0, 0, arrangement.columns.width, height)


def ground_of(bounds: QRectF, items: int) -> QRectF:
    """The ground of a map of so many items: that of a large one does not grow with every edit,
    because with another ground Qt would index all items anew.
    """
    if items <= _MANY:
        return bounds
    width, height = (_STEP * ceil(side / _STEP) for side in (bounds.width(), bounds.height()))
    return QRectF(0, 0, width, height)


def paint_ground(
    painter: QPainter, rect: QRectF, arrangement: Arrangement, chosen: Band | None, theme: Theme
) -> None:
    """Paint the ground under a part of the scene, and the lines between the stages.

    `chosen` is the band into which a card would be dropped.
    """
    painter.fillRect(rect, color(theme.canvas))
    if isinstance(arrangement, Bands):
        left, right = rect.left() // _TILE * _TILE, (rect.right() // _TILE + 1) * _TILE
        paint(depict_ground(arrangement, left, right, theme), painter)
        if chosen is not None:
            paint(depict_chosen(chosen, left, right, theme), painter)
    painter.setPen(QPen(color(theme.hairline), 0))
    for column in arrangement.columns.columns:
        edge = column.x + column.width
        if rect.left() <= edge <= rect.right():
            painter.drawLine(QLineF(edge, rect.top(), edge, rect.bottom()))
