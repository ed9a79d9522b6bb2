"""Small signs in lists for what is no touchpoint: a stage, a note, a path, something to do.

Each stands in a square of `size` with its top left corner at (0, 0).
"""

from journeymap.drawing.shapes import (
    Box,
    Curve,
    Dot,
    Line,
    Move,
    Path,
    Shape,
    Stroke,
    polygon,
)
from journeymap.drawing.theme import Theme


def stage(size: float, theme: Theme) -> tuple[Shape, ...]:
    """A column under its header."""
    x, y, width, height = size * 0.22, size * 0.16, size * 0.56, size * 0.68
    edge = Stroke(theme.muted, size * 0.06)
    return (
        Box(x, y, width, height, size * 0.1, None, edge),
        Path((Move(x, y + height * 0.3), Line(x + width, y + height * 0.3)), None, edge),
    )


def note(size: float, theme: Theme) -> tuple[Shape, ...]:
    """A sticky note with two lines on it."""
    x, y, width = size * 0.18, size * 0.18, size * 0.64
    edge = Stroke(theme.line, size * 0.05)
    line = Stroke(theme.ink, size * 0.055)
    left, right = x + width * 0.22, x + width * 0.78
    return (
        Box(x, y, width, width, size * 0.08, theme.note, edge),
        Path((Move(left, y + width * 0.36), Line(right, y + width * 0.36)), None, line),
        Path((Move(left, y + width * 0.62), Line(right, y + width * 0.62)), None, line),
    )


def path(size: float, theme: Theme) -> tuple[Shape, ...]:
    """A curve between two dots."""
    line = Stroke(theme.muted, size * 0.07)
    start, end = (size * 0.2, size * 0.68), (size * 0.8, size * 0.32)
    way = (
        Move(*start),
        Curve(size * 0.45, size * 0.68, size * 0.55, size * 0.32, *end),
    )
    return (
        Path(way, None, line),
        Dot(*start, size * 0.1, theme.muted),
        Dot(*end, size * 0.1, theme.muted),
    )


def deed(size: float, theme: Theme) -> tuple[Shape, ...]:
    """An arrowhead: something that can be done."""
    line = Stroke(theme.muted, size * 0.08)
    x, y, reach = size * 0.44, size * 0.5, size * 0.16
    return (Path((Move(x, y - reach), Line(x + reach, y), Line(x, y + reach)), None, line),)


def error(size: float, theme: Theme) -> tuple[Shape, ...]:
    """A filled diamond with a cross: what keeps a spec from leaving."""
    middle, reach, arm = size * 0.5, size * 0.46, size * 0.13
    low, high = middle - arm, middle + arm
    line = Stroke(theme.card, size * 0.1)
    ends = (
        (middle, middle - reach),
        (middle + reach, middle),
        (middle, middle + reach),
        (middle - reach, middle),
    )
    cross = (Move(low, low), Line(high, high), Move(low, high), Line(high, low))
    return Path(polygon(*ends), theme.finding_text), Path(cross, None, line)


def suggestion(size: float, theme: Theme) -> tuple[Shape, ...]:
    """A ring with a dot in it: worth a thought."""
    middle = size * 0.5
    ring = Dot(middle, middle, size * 0.33, None, Stroke(theme.muted, size * 0.08))
    return ring, Dot(middle, middle, size * 0.1, theme.muted)


def passed(size: float, theme: Theme) -> tuple[Shape, ...]:
    """A quiet tick: settled, or let pass."""
    line = Stroke(theme.muted, size * 0.11)
    steps = (
        Move(size * 0.22, size * 0.52),
        Line(size * 0.42, size * 0.72),
        Line(size * 0.78, size * 0.3),
    )
    return (Path(steps, None, line),)
