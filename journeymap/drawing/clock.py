"""How the running step of an agenda looks: its name, the time that is left, and how much is gone.

Quiet while there is time. When time is up, the digits count what is over behind a plus, on an
amber ground: the sign says it without the colour.
"""

from dataclasses import dataclass
from math import ceil, floor

from journeymap.drawing.card import Look
from journeymap.drawing.shapes import Box, Shape, Text
from journeymap.drawing.text import elide
from journeymap.drawing.theme import Theme, contrast, mix

CLOCK_HEIGHT = 1.5
"""The height of a clock, as a part of the digits' size."""
_NAME = 0.56
"""The size of the name, as a part of the digits' size."""
_GAP = 0.45
_PAUSE = 0.75


@dataclass(frozen=True, slots=True)
class ClockFace:
    """What a clock shows."""

    name: str
    """The step."""
    left: float
    """Seconds until its time is up; less than 0 after that."""
    planned: float
    """Seconds that it may take."""
    running: bool

    @property
    def is_up(self) -> bool:
        """Whether the step has used its time."""
        return self.left <= 0

    @property
    def digits(self) -> str:
        """Minutes and seconds, hours where there are any: `9:05` left, `+1:20` over."""
        return (
            f"+{clock_digits(floor(-self.left))}" if self.is_up else clock_digits(ceil(self.left))
        )

    @property
    def gone(self) -> float:
        """The part of its time that is gone, 0 to 1."""
        return 1.0 if self.is_up or not self.planned else 1.0 - self.left / self.planned


def clock_digits(seconds: int) -> str:
    """A length of time in hours, minutes and seconds as a clock shows it, hours where there are."""
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def depict_clock(
    face: ClockFace, size: float, look: Look, widest_name: float, glow: float = 1.0
) -> tuple[tuple[Shape, ...], float, float]:
    """The shapes of a clock whose digits are `size` high, from (0, 0), and its width and height.

    The name is cut to `widest_name` (0 leaves it out). `glow` (0 to 1) fades the ground that
    says that time is up.
    """
    theme, measure = look.theme, look.measure
    height = size * CLOCK_HEIGHT
    pad = size * 0.4
    x = pad
    ink = _ink(theme, glow) if face.is_up else theme.ink
    shapes: list[Shape] = []
    baseline = height / 2 + size * 0.3
    if widest_name:
        name = elide(face.name, widest_name, size * _NAME, measure)
        shapes.append(Text(x, baseline, name, size * _NAME, ink if face.is_up else theme.muted))
        x += measure.width(name, size * _NAME) + size * _GAP
    if not face.running:
        shapes += _pause(x, height / 2, size * _PAUSE, ink)
        x += size * _GAP * 1.5
    # Digits keep their places while they change.
    width = measure.width("0" * sum(map(str.isdigit, face.digits)), size, bold=True)
    width += measure.width("".join(c for c in face.digits if not c.isdigit()), size, bold=True)
    shapes.append(Text(x + width, baseline, face.digits, size, ink, bold=True, anchor="end"))
    right = x + width + pad
    if face.is_up:
        ground = mix(theme.paper, theme.decisive, glow)
        shapes.insert(0, Box(0, 0, right, height, size * 0.35, ground))
    else:
        thick = size * 0.09
        rail = right - 2 * pad
        shapes.append(Box(pad, height - thick, rail, thick, thick / 2, theme.hairline))
        gone = max(thick, rail * face.gone)
        shapes.append(Box(pad, height - thick, gone, thick, thick / 2, theme.muted))
    return tuple(shapes), right, height


def _ink(theme: Theme, glow: float) -> str:
    """What can be read on the ground of a time that is up."""
    ground = mix(theme.paper, theme.decisive, glow)
    return max((theme.ink, theme.paper), key=lambda ink: contrast(ink, ground))


def _pause(x: float, middle: float, height: float, ink: str) -> tuple[Shape, ...]:
    """Two bars."""
    width = height * 0.22
    return tuple(
        Box(left, middle - height / 2, width, height, width / 3, ink)
        for left in (x, x + 1.9 * width)
    )
