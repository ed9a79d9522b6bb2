"""A line of which no more is painted than is in sight: stroking costs by length, seen or not.

Qt paints lines of up to one pixel ten times as fast as wider ones, whose outline it makes and
fills; so a line that is a little wider is painted as thin strands side by side.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate, cycle, pairwise
from math import ceil, dist, hypot, inf

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from journeymap.drawing.boxes import Rect
from journeymap.drawing.route import Point
from journeymap.drawing.shapes import Curve, Line, Move, Step

_LONGEST = 240.0
"""Of the pieces that are told apart, about, in scene units."""
_APART = 0.7
"""Pixels of the screen from strand to strand: as wide as thin lines are where they run aslant."""
_MOST_STRANDS = 5
"""A line that needs more is stroked as one."""
_PIXEL = 0.999
"""As wide as Qt takes for one pixel, whatever its numbers were multiplied by."""
_SHARPEST = 0.5
"""Sharper corners are cut off."""
_FAINTEST, _MORE = 0.65, 0.6
"""So many pixels wide are strands that almost lie on each other, and so much wider by the pixel
that the line has beyond the first: together they have as much ink as the line.
"""
_STEPS = 12
"""Of a piece, to measure it."""
_ROUND = 0.8
"""How much longer round ends make a dash, as a part of the line's width."""

_Piece = tuple[Point, Point, Point, Point]
"""A cubic curve: start, two control points, end."""


class CutLine:
    """A line of one stroke, with its pen."""

    def __init__(self, steps: tuple[Step, ...], pen: QPen) -> None:
        self._pen = pen
        self._width = pen.widthF()
        self._pieces = [part for curve in _curves(steps) for part in _cut(curve)]
        self._reaches = [_reach(piece, self._width / 2) for piece in self._pieces]
        self._made_for = 0.0
        """The scale of what follows."""
        self._strands = [self._pieces]
        self._worn = pen
        """What each strand is painted with."""
        self._dashes: list[QPen] = []
        """The same with the dashes as they are where each piece starts."""

    def paint(self, painter: QPainter, sight: Rect) -> None:
        """Paint at least what is in this rectangle."""
        left, top, right, bottom = sight
        first, last = inf, -1
        for number, (west, north, east, south) in enumerate(self._reaches):
            if west <= right and east >= left and north <= bottom and south >= top:
                first, last = min(first, number), number
        if last < 0:
            return
        start = int(first)
        scale = painter.worldTransform().m11() * painter.device().devicePixelRatioF()
        if scale != self._made_for:
            self._make(scale)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # Every piece begins anew, so that it looks the same whatever of the line is in sight.
        seen = slice(start, last + 1)
        if self._dashes:
            for number in range(len(self._pieces))[seen]:
                painter.setPen(self._dashes[number])
                for pieces in self._strands:
                    painter.drawPath(_path(pieces[number : number + 1]))
            return
        painter.setPen(self._worn)
        for pieces in self._strands:
            painter.drawPath(_path(pieces[seen]))

    @property
    def patches(self) -> Sequence[Rect]:
        """Boxes around its pieces."""
        return self._reaches

    def passes(self, x: float, y: float, around: float) -> bool:
        """Whether it may pass a point so near, told at little cost."""
        for left, top, right, bottom in self._reaches:
            if left - around <= x <= right + around and top - around <= y <= bottom + around:
                return True
        return False

    def _make(self, scale: float) -> None:
        """Lay strands side by side that are together as wide as the line."""
        self._made_for = scale
        self._strands, self._worn = [self._pieces], self._pen
        beyond = self._width * scale - 1  # one pixel
        count = 1 + ceil(beyond / _APART)
        thin = count <= _MOST_STRANDS and self._pen.color().alpha() == 255
        if thin and count > 1:
            beside = beyond / (count - 1) / scale
            asides = [(number - (count - 1) / 2) * beside for number in range(count)]
            moved = [_beside(piece, asides) for piece in self._pieces]
            self._strands = [list(strand) for strand in zip(*moved, strict=True)]
            self._worn = _thin(self._pen, scale, min(1.0, _FAINTEST + _MORE * beyond))
        if self._pen.style() == Qt.PenStyle.CustomDashLine:
            lengths = (_way(piece, thin) for piece in self._pieces)
            unit = 1 / scale if thin else self._width
            self._dashes = [
                _begun(self._worn, way / unit) for way in accumulate(lengths, initial=0)
            ]


def _begun(pen: QPen, way: float) -> QPen:
    """A pen with its dashes as they are after so long a way, as Qt measures it."""
    begun = QPen(pen)
    begun.setDashOffset(way)
    return begun


def _thin(pen: QPen, scale: float, pixels: float) -> QPen:
    """A pen for strands: Qt measures the dashes of thin lines in pixels, and rounds no ends."""
    thin = QPen(pen)
    thin.setWidthF(_PIXEL * pixels / scale)
    if pen.style() == Qt.PenStyle.CustomDashLine:
        ends = (_ROUND, -_ROUND)
        dashes = zip(pen.dashPattern(), cycle(ends), strict=False)
        thin.setDashPattern([(dash + end) * pen.widthF() * scale for dash, end in dashes])
    return thin


def _way(curve: _Piece, thin: bool) -> float:
    """How long Qt takes a curve to be, in scene units: a thin one by its steps to the next row or
    column of pixels, whichever are more.
    """
    points = [_on(curve, step / _STEPS) for step in range(_STEPS + 1)]
    steps = ((abs(x2 - x1), abs(y2 - y1)) for (x1, y1), (x2, y2) in pairwise(points))
    return sum(max(x, y) if thin else hypot(x, y) for x, y in steps)


def _path(pieces: Sequence[_Piece]) -> QPainterPath:
    path = QPainterPath()
    for start, (x1, y1), (x2, y2), (x, y) in pieces:
        path.moveTo(*start)
        path.cubicTo(x1, y1, x2, y2, x, y)
    return path


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


def _beside(curve: _Piece, asides: Sequence[float]) -> list[_Piece]:
    """The curves so far beside this one, by Tiller and Hanson: every leg of its control points
    moves sideways. Right for so little as a part of a line's width.
    """
    a, b, c, d = curve
    middle = _normal(b, c) or _normal(a, d) or (0.0, 0.0)
    first, last = _normal(a, b) or middle, _normal(c, d) or middle
    shifts = (
        _shift(first, first),
        _shift(first, middle),
        _shift(middle, last),
        _shift(last, last),
    )
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = shifts
    return [
        (
            (a[0] + ax * aside, a[1] + ay * aside),
            (b[0] + bx * aside, b[1] + by * aside),
            (c[0] + cx * aside, c[1] + cy * aside),
            (d[0] + dx * aside, d[1] + dy * aside),
        )
        for aside in asides
    ]


def _normal(start: Point, end: Point) -> Point | None:
    """What points to the right of the way between two points; None where there is none."""
    x, y = end[0] - start[0], end[1] - start[1]
    length = hypot(x, y)
    return (-y / length, x / length) if length else None


def _shift(before: Point, after: Point) -> Point:
    """How a corner moves when both its legs move by one along their normals."""
    (x1, y1), (x2, y2) = before, after
    part = max(_SHARPEST, 1 + x1 * x2 + y1 * y2)
    return (x1 + x2) / part, (y1 + y2) / part


def _between(start: Point, end: Point, part: float) -> Point:
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part


def _length(curve: _Piece) -> float:
    """About: between the chord and the way along the control points."""
    a, b, c, d = curve
    return (dist(a, d) + dist(a, b) + dist(b, c) + dist(c, d)) / 2


def _on(curve: _Piece, part: float) -> Point:
    """A point of a curve."""
    (x1, y1), (x2, y2), (x3, y3), (x4, y4) = curve
    rest = 1 - part
    a, b, c, d = rest**3, 3 * rest * rest * part, 3 * rest * part * part, part**3
    return a * x1 + b * x2 + c * x3 + d * x4, a * y1 + b * y2 + c * y3 + d * y4


def _reach(curve: _Piece, half: float) -> Rect:
    """A box around all that a pen of so much half width can touch."""
    xs, ys = zip(*curve, strict=True)
    return Rect(min(xs) - half, min(ys) - half, max(xs) + half, max(ys) + half)
