"""A line of which no more is painted than is in sight: stroking costs by length, seen or not."""

from collections.abc import Iterator
from math import ceil, dist, inf

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from journeymap.drawing.route import Point
from journeymap.drawing.shapes import Curve, Line, Move, Step

_LONGEST = 240.0
"""Of the pieces that are told apart, about, in scene units."""

_Piece = tuple[Point, Point, Point, Point]
"""A cubic curve: start, two control points, end."""


class CutLine:
    """A line of one stroke, with its pen."""

    def __init__(self, steps: tuple[Step, ...], pen: QPen) -> None:
        self._pen = pen
        self._pieces = [part for curve in _curves(steps) for part in _cut(curve)]
        half = pen.widthF() / 2
        self._reaches = [_reach(piece, half) for piece in self._pieces]
        self._ways = [0.0]
        """How far it is to the start of every piece."""
        for piece in self._pieces:
            self._ways.append(self._ways[-1] + _length(piece))

    def paint(self, painter: QPainter, sight: QRectF) -> None:
        """Paint at least what is in this rectangle."""
        left, top, right, bottom = sight.getCoords()
        first, last = inf, -1
        for number, (west, north, east, south) in enumerate(self._reaches):
            if west <= right and east >= left and north <= bottom and south >= top:
                first, last = min(first, number), number
        if last < 0:
            return
        seen = self._pieces[int(first) : last + 1]
        path = QPainterPath()
        path.moveTo(*seen[0][0])
        for _, (x1, y1), (x2, y2), (x, y) in seen:
            path.cubicTo(x1, y1, x2, y2, x, y)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._dashed_from(self._ways[int(first)]))
        painter.drawPath(path)

    def _dashed_from(self, way: float) -> QPen:
        """The pen, with its dashes as they are after so long a way."""
        if not way or self._pen.style() != Qt.PenStyle.CustomDashLine:
            return self._pen
        pen = QPen(self._pen)
        pen.setDashOffset(way / pen.widthF())
        return pen


def _curves(steps: tuple[Step, ...]) -> Iterator[_Piece]:
    at = (0.0, 0.0)
    for step in steps:
        match step:
            case Move(x, y):
                at = (x, y)
            case Line(x, y):
                yield (at, at, (x, y), (x, y))
                at = (x, y)
            case Curve(x1, y1, x2, y2, x, y):
                yield (at, (x1, y1), (x2, y2), (x, y))
                at = (x, y)


def _cut(curve: _Piece) -> Iterator[_Piece]:
    """The curve in pieces, by de Casteljau's way of splitting."""
    for count in range(ceil(_length(curve) / _LONGEST), 1, -1):
        first, curve = _split(curve, 1 / count)
        yield first
    yield curve


def _split(curve: _Piece, part: float) -> tuple[_Piece, _Piece]:
    a, b, c, d = curve
    ab, bc, cd = _between(a, b, part), _between(b, c, part), _between(c, d, part)
    abc, bcd = _between(ab, bc, part), _between(bc, cd, part)
    middle = _between(abc, bcd, part)
    return (a, ab, abc, middle), (middle, bcd, cd, d)


def _between(start: Point, end: Point, part: float) -> Point:
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part


def _length(curve: _Piece) -> float:
    """About: between the chord and the way along the control points, which for short pieces
    differ by less than a dash.
    """
    a, b, c, d = curve
    return (dist(a, d) + dist(a, b) + dist(b, c) + dist(c, d)) / 2


def _reach(curve: _Piece, half: float) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of all that a pen of so much half width can touch."""
    xs, ys = zip(*curve, strict=True)
    return min(xs) - half, min(ys) - half, max(xs) + half, max(ys) + half
