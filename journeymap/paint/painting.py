"""Paints shapes with a QPainter."""

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
)

from journeymap.drawing.shapes import (
    HALO,
    Box,
    Close,
    Curve,
    Dot,
    Fill,
    Gradient,
    Line,
    Move,
    Path,
    Picture,
    Shape,
    Step,
    Stroke,
    Text,
)
from journeymap.paint.fonts import font
from journeymap.paint.measure import QtMeasure
from journeymap.paint.pictures import paint_picture

_LARGE = 64
"""Text of any size is laid out at this many pixels and scaled, so it never jumps."""
_PLAIN = 8
"""From here on text of whole pixels is painted as it is, which is faster."""
_measure = QtMeasure()


def paint(shapes: Iterable[Shape], painter: QPainter) -> None:
    """Paint shapes in order, in the painter's coordinates."""
    for shape in shapes:
        match shape:
            case Text():
                _paint_text(shape, painter)
            case Box(x, y, width, height, radius, fill, stroke):
                painter.setBrush(brush(fill))
                painter.setPen(pen(stroke))
                if radius:
                    painter.drawRoundedRect(QRectF(x, y, width, height), radius, radius)
                else:
                    painter.drawRect(QRectF(x, y, width, height))
            case Dot(x, y, radius, fill, stroke):
                painter.setBrush(brush(fill))
                painter.setPen(pen(stroke))
                painter.drawEllipse(QPointF(x, y), radius, radius)
            case Path(steps, fill, stroke):
                painter.setBrush(brush(fill))
                painter.setPen(pen(stroke))
                painter.drawPath(outline(steps))
            case Picture():
                paint_picture(shape, painter)


@lru_cache(maxsize=20_000)
def outline(steps: tuple[Step, ...]) -> QPainterPath:
    """The steps as Qt's path."""
    path = QPainterPath()
    for step in steps:
        match step:
            case Move(x, y):
                path.moveTo(x, y)
            case Line(x, y):
                path.lineTo(x, y)
            case Curve(x1, y1, x2, y2, x, y):
                path.cubicTo(x1, y1, x2, y2, x, y)
            case Close():
                path.closeSubpath()
    return path


@lru_cache(maxsize=1_000)
def color(value: str) -> QColor:
    """`#RRGGBB` or `#RRGGBBAA` as Qt's colour."""
    if len(value) == 9:
        return QColor(
            int(value[1:3], 16), int(value[3:5], 16), int(value[5:7], 16), int(value[7:], 16)
        )
    return QColor(value)


@lru_cache(maxsize=1_000)
def brush(fill: Fill | None) -> QBrush:
    """A fill as Qt's brush."""
    if fill is None:
        return QBrush(Qt.BrushStyle.NoBrush)
    if isinstance(fill, Gradient):
        gradient = QLinearGradient(QPointF(*fill.start), QPointF(*fill.end))
        for place, value in fill.stops:
            gradient.setColorAt(place, color(value))
        return QBrush(gradient)
    return QBrush(color(fill))


@lru_cache(maxsize=1_000)
def pen(stroke: Stroke | None) -> QPen:
    """A stroke as Qt's pen, with round ends."""
    if stroke is None:
        return QPen(Qt.PenStyle.NoPen)
    made = QPen(color(stroke.color), stroke.width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if stroke.dashes:
        made.setDashPattern([dash / stroke.width for dash in stroke.dashes])
    return made


def _paint_text(text: Text, painter: QPainter) -> None:
    width = _measure.width(text.text, text.size, text.bold) if text.anchor != "start" else 0.0
    x = text.left(width)
    whole = round(text.size)
    if text.size == whole >= _PLAIN and not text.halo:
        painter.setFont(font(whole, text.bold))
        painter.setPen(color(text.color))
        painter.drawText(QPointF(x, text.y), text.text)
        return
    painter.save()
    painter.translate(x, text.y)
    painter.scale(text.size / _LARGE, text.size / _LARGE)
    letters = font(_LARGE, text.bold)
    painter.setFont(letters)
    if text.halo:
        path = QPainterPath()
        path.addText(QPointF(0, 0), letters, text.text)
        # Stroked, not filled with its stroke's outline: ten times as fast and small in a PDF.
        painter.strokePath(path, pen(Stroke(text.halo, _LARGE * HALO)))
    painter.setPen(color(text.color))
    painter.drawText(QPointF(0, 0), text.text)
    painter.restore()
