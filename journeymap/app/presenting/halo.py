"""A soft ring around the pointer, so that a room can follow it."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRadialGradient

from journeymap.drawing.theme import Theme
from journeymap.paint.painting import color

_RADIUS = 0.05
"""As a part of the screen's lower side."""


class Halo:
    """Where the pointer is, unless it rests."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.on = True
        """Whether anybody wants it."""
        self.at: QPointF | None = None
        """The pointer, None while it rests or is elsewhere."""

    def area(self, side: float) -> QRect:
        """What it covers on a screen with this lower side, in pixels."""
        if self.at is None or not self.on:
            return QRect()
        reach = side * _RADIUS * 1.3 + 2
        return QRectF(
            self.at.x() - reach, self.at.y() - reach, 2 * reach, 2 * reach
        ).toAlignedRect()

    def paint(self, painter: QPainter, side: float) -> None:
        """Paint it on a screen with this lower side."""
        if self.at is None or not self.on:
            return
        radius = side * _RADIUS
        ring = color(self._theme.decisive)
        glow = QRadialGradient(self.at, radius * 1.3)
        for place, strength in ((0.0, 70), (0.6, 50), (1.0, 0)):
            glow.setColorAt(place, QColor(ring.red(), ring.green(), ring.blue(), strength))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(glow)
        painter.drawEllipse(self.at, radius * 1.3, radius * 1.3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ring, radius * 0.09))
        painter.drawEllipse(self.at, radius, radius)
