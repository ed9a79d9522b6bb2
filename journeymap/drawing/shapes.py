"""The few shapes that everything is drawn with.

Coordinates grow to the right and downwards; the unit is the caller's (scene units on the canvas,
millimetres on paper). Colours are `#RRGGBB` or `#RRGGBBAA`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

Anchor = Literal["start", "middle", "end"]
_BEFORE: Mapping[Anchor, float] = {"start": 0.0, "middle": 0.5, "end": 1.0}
"""The part of a text that stands before its anchor."""
HALO = 0.3
"""The width of a halo, as a part of the text's size."""


@dataclass(frozen=True, slots=True)
class Gradient:
    """A linear gradient from one point to another; stops are (0 to 1, colour)."""

    start: tuple[float, float]
    end: tuple[float, float]
    stops: tuple[tuple[float, str], ...]


Fill = str | Gradient


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line; dashes are lengths of line and gap in the same unit as the width."""

    color: str
    width: float
    dashes: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, with rounded corners where `radius` is not 0."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 0.0
    fill: Fill | None = None
    stroke: Stroke | None = None


@dataclass(frozen=True, slots=True)
class Dot:
    """A disc around (x, y)."""

    x: float
    y: float
    radius: float
    fill: Fill | None = None
    stroke: Stroke | None = None


class Move(NamedTuple):
    """Begin a new outline."""

    x: float
    y: float


class Line(NamedTuple):
    """A straight line to (x, y)."""

    x: float
    y: float


class Curve(NamedTuple):
    """A cubic Bézier curve to (x, y) with two control points."""

    x1: float
    y1: float
    x2: float
    y2: float
    x: float
    y: float


class Close(NamedTuple):
    """Back to the beginning of the outline."""


Step = Move | Line | Curve | Close


@dataclass(frozen=True, slots=True)
class Path:
    """An outline."""

    steps: tuple[Step, ...]
    fill: Fill | None = None
    stroke: Stroke | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; (x, y) is where its baseline starts, is halved or ends."""

    x: float
    y: float
    text: str
    size: float
    color: str
    bold: bool = False
    anchor: Anchor = "start"
    halo: str = ""
    """A colour that keeps the letters clear of lines behind them."""

    def left(self, width: float) -> float:
        """The x of its left edge when it runs so wide."""
        return self.x - width * _BEFORE[self.anchor]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file that fills a rectangle; its bytes are safe to paint."""

    x: float
    y: float
    width: float
    height: float
    kind: Literal["png", "svg"]
    data: bytes
    grey: bool = False
    """Painted without its hues."""


Shape = Box | Dot | Path | Text | Picture


def moved(shapes: Iterable[Shape], dx: float, dy: float) -> tuple[Shape, ...]:
    """The same shapes, shifted."""
    return tuple(_moved(shape, dx, dy) for shape in shapes)


def scaled(shapes: Iterable[Shape], by: float, dx: float, dy: float) -> tuple[Shape, ...]:
    """The same shapes larger, their lines and letters as well, and then shifted."""
    return tuple(_scaled(shape, by, dx, dy) for shape in shapes)


def _scaled(shape: Shape, by: float, dx: float, dy: float) -> Shape:
    match shape:
        case Box(x, y, width, height, radius, fill, stroke):
            return Box(
                x * by + dx,
                y * by + dy,
                width * by,
                height * by,
                radius * by,
                _larger_fill(fill, by, dx, dy),
                _thicker(stroke, by),
            )
        case Dot(x, y, radius, fill, stroke):
            filled = _larger_fill(fill, by, dx, dy)
            return Dot(x * by + dx, y * by + dy, radius * by, filled, _thicker(stroke, by))
        case Text(x, y, text, size, color, bold, anchor, halo):
            return Text(x * by + dx, y * by + dy, text, size * by, color, bold, anchor, halo)
        case Picture(x, y, width, height, kind, data, grey):
            return Picture(x * by + dx, y * by + dy, width * by, height * by, kind, data, grey)
        case Path(steps, fill, stroke):
            larger = tuple(_larger(step, by, dx, dy) for step in steps)
            return Path(larger, _larger_fill(fill, by, dx, dy), _thicker(stroke, by))


def _thicker(stroke: Stroke | None, by: float) -> Stroke | None:
    if stroke is None:
        return None
    return Stroke(stroke.color, stroke.width * by, tuple(dash * by for dash in stroke.dashes))


def _larger_fill(fill: Fill | None, by: float, dx: float, dy: float) -> Fill | None:
    if not isinstance(fill, Gradient):
        return fill
    (x1, y1), (x2, y2) = fill.start, fill.end
    return Gradient((x1 * by + dx, y1 * by + dy), (x2 * by + dx, y2 * by + dy), fill.stops)


def _larger(step: Step, by: float, dx: float, dy: float) -> Step:
    match step:
        case Move(x, y):
            return Move(x * by + dx, y * by + dy)
        case Line(x, y):
            return Line(x * by + dx, y * by + dy)
        case Curve(x1, y1, x2, y2, x, y):
            return Curve(
                x1 * by + dx, y1 * by + dy, x2 * by + dx, y2 * by + dy, x * by + dx, y * by + dy
            )
        case Close():
            return step


def polygon(*points: tuple[float, float]) -> tuple[Step, ...]:
    """A closed outline through points."""
    first, *rest = points
    return (Move(*first), *(Line(*point) for point in rest), Close())


def _moved(shape: Shape, dx: float, dy: float) -> Shape:
    match shape:
        case Box(x, y, width, height, radius, fill, stroke):
            return Box(x + dx, y + dy, width, height, radius, _shifted(fill, dx, dy), stroke)
        case Dot(x, y, radius, fill, stroke):
            return Dot(x + dx, y + dy, radius, _shifted(fill, dx, dy), stroke)
        case Text(x, y, text, size, color, bold, anchor, halo):
            return Text(x + dx, y + dy, text, size, color, bold, anchor, halo)
        case Picture(x, y, width, height, kind, data, grey):
            return Picture(x + dx, y + dy, width, height, kind, data, grey)
        case Path(steps, fill, stroke):
            shifted = tuple(_step(step, dx, dy) for step in steps)
            return Path(shifted, _shifted(fill, dx, dy), stroke)


def _step(step: Step, dx: float, dy: float) -> Step:
    match step:
        case Move(x, y):
            return Move(x + dx, y + dy)
        case Line(x, y):
            return Line(x + dx, y + dy)
        case Curve(x1, y1, x2, y2, x, y):
            return Curve(x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy)
        case Close():
            return step


def _shifted(fill: Fill | None, dx: float, dy: float) -> Fill | None:
    if not isinstance(fill, Gradient):
        return fill
    (x1, y1), (x2, y2) = fill.start, fill.end
    return Gradient((x1 + dx, y1 + dy), (x2 + dx, y2 + dy), fill.stops)
