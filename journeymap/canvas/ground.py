"""What lies under everything on the map: the ground, and in Emotion view its bands."""

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPen

from journeymap.drawing.arrangement import Arrangement
from journeymap.drawing.bands import Band, Bands
from journeymap.drawing.ground import depict_chosen, depict_ground
from journeymap.drawing.theme import Theme
from journeymap.paint import paint
from journeymap.paint.painting import color

_TILE = 1024.0
"""Bands are painted from and to multiples of this, so that few different shapes are made."""


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
