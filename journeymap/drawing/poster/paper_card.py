"""A touchpoint's card on paper: as on the canvas, with room for a whole name."""

from journeymap.drawing import marks
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH, RADIUS, Look, channel_line, spine
from journeymap.drawing.shapes import Box, Shape, Stroke, Text
from journeymap.drawing.text import elide, wrap
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint
from journeymap.model.vocabulary import Basis

NAME = 13.5
"""The size of a short name, in scene units."""
_NAMES = (
    (NAME, 2),
    (12.5, 2),
    (11.5, 2),
    (12.0, 3),
    (10.5, 4),
    (9.0, 5),
    (7.5, 6),
    (6.2, 7),
    (5.2, 8),
    (4.4, 9),
)
"""Sizes of a name, with as many lines as a card holds in them."""
SMALLEST = 11.0
"""The smallest type on a card with a name of common length."""
_BROKEN = 11.0
"""Rather than in smaller type than this, a word is broken."""
_CHANNELS = 11.0
_LEADING = 1.24
_TEXT_X, _EDGE = 50.0, 9.0
_SIGN = 15.0
_ON_PATH = 2.4
"""The outline of a card on the chosen path, in scene units."""


def paper_card(
    document: Document, touchpoint: Touchpoint, look: Look, on_path: bool
) -> list[Shape]:
    """A card with its top left corner at (0, 0)."""
    theme = look.theme
    handling, emotion = touchpoint.handling, touchpoint.emotion
    mode = handling.mode if handling else None
    edge = Stroke(theme.ink, _ON_PATH) if on_path else Stroke(theme.hairline, 1.0)
    shapes: list[Shape] = [
        Box(0, 0, CARD_WIDTH, CARD_HEIGHT, RADIUS, theme.card, edge),
        *spine(mode, theme),
        *marks.face(
            28,
            CARD_HEIGHT / 2,
            14,
            emotion.valence if emotion else None,
            theme,
            assumed=emotion is not None and emotion.basis is Basis.ASSUMED,
        ),
    ]
    size, lines = _name(touchpoint, look)
    channels = channel_line(document, touchpoint) if len(lines) <= _NAMES[0][1] else ""
    sign = marks.who_width(_SIGN, mode) + 5 if mode else 0.0
    # The second line of a name keeps above the sign, with channels below it or without.
    below = channels or len(lines) == _NAMES[0][1]
    tall = len(lines) * size * _LEADING + (_CHANNELS * _LEADING if below else 0.0)
    y = (CARD_HEIGHT - tall) / 2
    for line in lines:
        shapes.append(Text(_TEXT_X, y + size * 0.95, line, size, theme.ink, bold=True))
        y += size * _LEADING
    if channels:
        room = CARD_WIDTH - _EDGE - sign - _TEXT_X
        where = elide(channels, room, _CHANNELS, look.measure)
        shapes.append(Text(_TEXT_X, y + _CHANNELS * 0.95, where, _CHANNELS, theme.muted))
    if mode:
        bottom = CARD_HEIGHT - _SIGN - 7
        shapes += marks.who(CARD_WIDTH - _EDGE, bottom, _SIGN, mode, theme)
    if touchpoint.decisive:
        shapes += marks.star(CARD_WIDTH - 13, 14, 7.5, theme)
    return shapes


def _name(touchpoint: Touchpoint, look: Look) -> tuple[float, tuple[str, ...]]:
    """The largest size in which a name stands whole, without breaking a word, and its lines."""
    name, measure = touchpoint.name, look.measure
    handling = touchpoint.handling
    sign = marks.who_width(_SIGN, handling.mode) + 5 if handling else 0.0
    star = 15.0 if touchpoint.decisive else 0.0
    broken: tuple[float, tuple[str, ...]] | None = None
    for size, most in _NAMES:
        # Lines of a long name reach down to the sign of who is there.
        beside = star if most == _NAMES[0][1] else max(star, sign)
        room = CARD_WIDTH - _EDGE - beside - _TEXT_X
        lines = wrap(name, room, size, measure, bold=True)
        if len(lines) <= most:
            if max(measure.width(word, size, bold=True) for word in name.split()) <= room:
                return size, lines
            broken = broken or (size, lines)
            if size < _BROKEN:
                return broken
    return broken or (size, lines)
