"""The keys of a presentation, over its slide."""

from journeymap.drawing.card import Look
from journeymap.drawing.shapes import Box, Shape, Stroke, Text
from journeymap.drawing.slide.blocks import height_of
from journeymap.drawing.slide.legible import smallest
from journeymap.drawing.text import ASCENT, elide
from journeymap.i18n import Words, phrase

_KEYS = (
    ("→  Space", phrase("slide", "next moment")),
    ("←", phrase("slide", "moment before")),
    ("Home  End", phrase("slide", "first, last")),
    ("B  W", phrase("slide", "black, white")),
    ("H", phrase("slide", "ring around the pointer")),
    ("Esc", phrase("slide", "end")),
)
_LINE = 1.45
"""From one row to the next, as a part of the type."""


def depict_keys(width: float, height: float, look: Look, words: Words) -> tuple[Shape, ...]:
    """A card in the middle of a screen of this size that says which key does what."""
    theme, size = look.theme, smallest(width, height)
    wide = min(width * 0.8, 18 * size)
    high = (len(_KEYS) * _LINE + 1.0) * size
    x, y = (width - wide) / 2, (height - high) / 2
    shapes: list[Shape] = [
        Box(x, y, wide, high, 0.5 * size, theme.card, Stroke(theme.line, 0.05 * size))
    ]
    baseline = y + 0.5 * size + (_LINE * size - height_of(1, size)) / 2 + ASCENT * size
    beside = x + 0.8 * size + 6.0 * size
    for keys, name in _KEYS:
        said = elide(words.say(name), x + wide - 0.6 * size - beside, size, look.measure)
        shapes += [
            Text(x + 0.8 * size, baseline, keys, size, theme.ink, bold=True),
            Text(beside, baseline, said, size, theme.ink),
        ]
        baseline += _LINE * size
    return tuple(shapes)
