"""The small signs: faces, who is there, the decisive star, the triangle of a finding."""

from math import cos, pi, sin, sqrt

from journeymap.drawing.shapes import (
    Box,
    Close,
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
from journeymap.model.vocabulary import Mode


def face(
    x: float, y: float, radius: float, valence: float | None, theme: Theme, assumed: bool = False
) -> tuple[Shape, ...]:
    """A face around (x, y) whose mouth is the valence (-2 to +2); assumed feelings are hatched.

    Without a valence: an empty, dashed face that waits for its feeling.
    """
    if valence is None:
        dashes = (radius * 0.28, radius * 0.22)
        return (Dot(x, y, radius * 0.94, None, Stroke(theme.line, radius * 0.1, dashes)),)
    shapes: list[Shape] = [Dot(x, y, radius, theme.temperature(valence))]
    if assumed:
        shapes += _hatching(x, y, radius, f"{theme.face[round(valence) + 2]}66")
    return (*shapes, *features(x, y, radius, valence, theme))


def features(x: float, y: float, radius: float, valence: float, theme: Theme) -> tuple[Shape, ...]:
    """The eyes and the mouth of a face, for a ground that has its colour already."""
    ink = theme.face[round(valence) + 2]
    mouth = 0.2 * valence * radius
    middle = y + 0.36 * radius
    smile = (
        Move(x - 0.42 * radius, middle - mouth / 2),
        Curve(
            x - 0.18 * radius,
            middle + mouth * 0.7,
            x + 0.18 * radius,
            middle + mouth * 0.7,
            x + 0.42 * radius,
            middle - mouth / 2,
        ),
    )
    return (
        Dot(x - 0.34 * radius, y - 0.2 * radius, radius * 0.11, ink),
        Dot(x + 0.34 * radius, y - 0.2 * radius, radius * 0.11, ink),
        Path(smile, None, Stroke(ink, radius * 0.13)),
    )


def _hatching(x: float, y: float, radius: float, color: str) -> list[Shape]:
    """Diagonal chords across a disc."""
    shapes: list[Shape] = []
    for part in (-0.66, -0.33, 0.0, 0.33, 0.66):
        half = radius * 0.94 * sqrt(1 - part * part)
        middle = part * radius
        along = sqrt(0.5)
        shapes.append(
            Path(
                (
                    Move(x + (middle - half) * along, y + (middle + half) * along),
                    Line(x + (middle + half) * along, y + (middle - half) * along),
                ),
                None,
                Stroke(color, radius * 0.05),
            )
        )
    return shapes


def who(x: float, y: float, size: float, mode: Mode, theme: Theme) -> tuple[Shape, ...]:
    """Who is there, in a square of `size` whose top right corner is (x, y).

    AI is a rounded square with a spark, a person a disc with head and shoulders; for both, the
    square stands to the left behind the disc, so the whole is wider than the square.
    """
    if mode is Mode.AI:
        return _ai(x - size, y, size, theme)
    if mode is Mode.HUMAN:
        return _human(x - size, y, size, theme)
    return _ai(x - 1.78 * size, y, size, theme) + _human(x - size, y, size, theme)


def who_width(size: float, mode: Mode) -> float:
    """How wide `who` draws."""
    return 1.78 * size if mode is Mode.HYBRID else size


def _ai(x: float, y: float, size: float, theme: Theme) -> tuple[Shape, ...]:
    middle_x, middle_y, long, waist = x + size / 2, y + size / 2, size * 0.34, size * 0.07
    spark = polygon(
        *(
            (
                middle_x + (long if corner % 2 == 0 else waist) * sin(corner * pi / 4),
                middle_y - (long if corner % 2 == 0 else waist) * cos(corner * pi / 4),
            )
            for corner in range(8)
        )
    )
    return (
        Box(x, y, size, size, size * 0.26, theme.ai),
        Path(spark, theme.on_handling),
    )


def _human(x: float, y: float, size: float, theme: Theme) -> tuple[Shape, ...]:
    middle = x + size / 2
    shoulders = (
        Move(x + size * 0.26, y + size * 0.76),
        Curve(
            x + size * 0.26,
            y + size * 0.5,
            x + size * 0.74,
            y + size * 0.5,
            x + size * 0.74,
            y + size * 0.76,
        ),
        Close(),
    )
    return (
        Dot(middle, y + size / 2, size / 2, theme.human),
        Dot(middle, y + size * 0.36, size * 0.15, theme.on_handling),
        Path(shoulders, theme.on_handling),
    )


def hand_over(x: float, y: float, size: float, theme: Theme) -> tuple[Shape, ...]:
    """The sign of a hand-over with its left end at (x, y): from a square to a disc."""
    small, line = size * 0.16, Stroke(theme.muted, size * 0.08)
    end = x + size - 2 * small
    return (
        Box(x, y - small, 2 * small, 2 * small, small * 0.5, theme.ai),
        Path((Move(x + 2.4 * small, y), Line(end - 0.5 * small, y)), None, line),
        Dot(end + small, y, small * 1.15, theme.human),
    )


def star(x: float, y: float, radius: float, theme: Theme) -> tuple[Shape, ...]:
    """The star of a decisive moment around (x, y)."""
    points = (
        (
            x + radius * (1 if corner % 2 == 0 else 0.45) * sin(corner * pi / 5),
            y - radius * (1 if corner % 2 == 0 else 0.45) * cos(corner * pi / 5),
        )
        for corner in range(10)
    )
    return (Path(polygon(*points), theme.decisive),)


def warning(x: float, y: float, size: float, theme: Theme) -> tuple[Shape, ...]:
    """The triangle of a finding around (x, y)."""
    half = size / 2
    outline = polygon((x, y - half), (x + half * 1.1, y + half), (x - half * 1.1, y + half))
    return (
        Path(outline, theme.finding, Stroke(theme.card, size * 0.08)),
        Path(
            (Move(x, y - size * 0.12), Line(x, y + size * 0.16)),
            None,
            Stroke("#FFFFFF", size * 0.11),
        ),
        Dot(x, y + size * 0.33, size * 0.065, "#FFFFFF"),
    )
