"""The curve of a path along the lower edge of a slide, with the place where the room is now."""

from collections.abc import Collection
from dataclasses import dataclass

from journeymap.drawing import marks
from journeymap.drawing.card import Look
from journeymap.drawing.shapes import Box, Dot, Shape, Stroke
from journeymap.drawing.traces import depict_trace, gaps_between
from journeymap.model.records import Touchpoint
from journeymap.model.vocabulary import Basis

_MOST = 25
"""Steps that are shown; of a longer path those around the present one."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A step of the path on the slide."""

    step: int
    x: float
    y: float


def spots(steps: list[Touchpoint], here: int, frame: Box) -> tuple[Spot, ...]:
    """The steps that are shown in a frame, from left to right, as high as they are warm."""
    first = max(0, min(here - _MOST // 2, len(steps) - _MOST))
    shown = steps[first : first + _MOST]
    return tuple(
        Spot(
            first + place,
            frame.x + frame.width * (place + 0.5) / len(shown),
            frame.y + frame.height * (2 - _valence(touchpoint)) / 4,
        )
        for place, touchpoint in enumerate(shown)
    )


def depict_progress(
    steps: list[Touchpoint],
    here: int,
    gaps: Collection[int],
    frame: Box,
    radius: float,
    look: Look,
) -> tuple[Shape, ...]:
    """The curve through the steps around the present one, which is larger and ringed."""
    theme = look.theme
    shown = spots(steps, here, frame)
    tagged = [spot for spot in shown if steps[spot.step].emotion is not None]
    points = [(spot.x, spot.y) for spot in tagged]
    breaks = gaps_between([spot.step for spot in tagged], gaps)
    zero = frame.y + frame.height / 2
    shapes: list[Shape] = [
        Box(frame.x, zero - radius * 0.03, frame.width, radius * 0.06, 0, theme.hairline)
    ]
    valences = [float(_valence(steps[spot.step])) for spot in tagged]
    shapes += depict_trace(points, valences, breaks, 0, theme, radius / 10)
    for spot in sorted(shown, key=lambda spot: spot.step == here):
        emotion = steps[spot.step].emotion
        large = radius * 1.45 if spot.step == here else radius
        if spot.step == here:
            ring = Stroke(theme.focus, radius * 0.22)
            shapes.append(Dot(spot.x, spot.y, large * 1.3, theme.paper, ring))
        else:
            shapes.append(Dot(spot.x, spot.y, large * 1.15, theme.paper))
        assumed = emotion is not None and emotion.basis is Basis.ASSUMED
        valence = emotion.valence if emotion else None
        shapes += marks.face(spot.x, spot.y, large, valence, theme, assumed)
    return tuple(shapes)


def _valence(touchpoint: Touchpoint) -> int:
    return touchpoint.emotion.valence if touchpoint.emotion else 0
