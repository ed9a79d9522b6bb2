"""What a shape covers."""

from typing import NamedTuple

from journeymap.drawing.shapes import Box, Curve, Dot, Path, Picture, Shape, Text
from journeymap.drawing.text import ASCENT, DESCENT, Measure


class Extent(NamedTuple):
    """What a shape covers."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Extent") -> bool:
        """Whether both cover a place, by more than a hair."""
        return (
            min(self.right, other.right) - max(self.left, other.left) > 0.01
            and min(self.bottom, other.bottom) - max(self.top, other.top) > 0.01
        )


def extent(shape: Shape, measure: Measure) -> Extent:
    """What a shape covers, its line included."""
    if isinstance(shape, Text | Picture) or shape.stroke is None:
        line = 0.0
    else:
        line = shape.stroke.width / 2
    match shape:
        case Picture(x, y, width, height):
            return Extent(x, y, x + width, y + height)
        case Box(x, y, width, height):
            return Extent(x - line, y - line, x + width + line, y + height + line)
        case Dot(x, y, radius):
            reach = radius + line
            return Extent(x - reach, y - reach, x + reach, y + reach)
        case Path(steps):
            points = [
                point
                for step in steps
                for point in zip(step[::2], step[1::2], strict=True)
                if isinstance(step, Curve) or len(step) == 2
            ]
            xs, ys = zip(*points, strict=True)
            return Extent(min(xs) - line, min(ys) - line, max(xs) + line, max(ys) + line)
        case Text(x, y, text, size, _, bold, anchor):
            width = measure.width(text, size, bold)
            left = x - {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor] * width
            return Extent(left, y - ASCENT * size, left + width, y + DESCENT * size)
