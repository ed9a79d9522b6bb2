"""A touchpoint's card on paper: as on the canvas, with room for a whole name."""

from journeymap.drawing import marks
from journeymap.drawing.card import (
    CARD_HEIGHT,
    CARD_WIDTH,
    FOOT_LEFT,
    FOOT_TOP,
    MARK_ABOVE_FOOT,
    RADIUS,
    Look,
    channel_line,
    spine,
)
from journeymap.drawing.rule_foot import depict_foot, told_rules
from journeymap.drawing.shapes import Box, Shape, Stroke, Text
from journeymap.drawing.text import elide, wrap
from journeymap.i18n import Words
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
_NAMES_ABOVE_FOOT = ((NAME, 1), (12.0, 2), (11.0, 2))
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
    document: Document, touchpoint: Touchpoint, look: Look, words: Words, on_path: bool
) -> list[Shape]:
    """A card with its top left corner at (0, 0); its rules stand on its foot as on the canvas,
    unless a long name takes all the room.
    """
    theme = look.theme
    rules = told_rules(touchpoint, document, words)
    above = _name_above_foot(touchpoint, look) if rules.lines else None
    foot = above is not None
    size, lines = above or _name(touchpoint, look)
    height, mark = (FOOT_TOP, MARK_ABOVE_FOOT) if foot else (CARD_HEIGHT, _SIGN)
    handling, emotion = touchpoint.handling, touchpoint.emotion
    mode = handling.mode if handling else None
    edge = Stroke(theme.ink, _ON_PATH) if on_path else Stroke(theme.hairline, 1.0)
    shapes: list[Shape] = [
        Box(0, 0, CARD_WIDTH, CARD_HEIGHT, RADIUS, theme.card, edge),
        *spine(mode, theme),
        *marks.face(
            28,
            height / 2 + foot,
            13 if foot else 14,
            emotion.valence if emotion else None,
            theme,
            assumed=emotion is not None and emotion.basis is Basis.ASSUMED,
        ),
    ]
    channels = channel_line(document, touchpoint) if len(lines) <= _NAMES[0][1] else ""
    sign = marks.who_width(mark, mode) + 5 if mode else 0.0
    # The second line of a name keeps above the sign, with channels below it or without.
    below = channels or len(lines) == _NAMES[0][1]
    tall = len(lines) * size * _LEADING + (_CHANNELS * _LEADING if below else 0.0)
    y = (height - tall) / 2
    for line in lines:
        shapes.append(Text(_TEXT_X, y + size * 0.95, line, size, theme.ink, bold=True))
        y += size * _LEADING
    if channels:
        room = CARD_WIDTH - _EDGE - sign - _TEXT_X
        where = elide(channels, room, _CHANNELS, look.measure)
        shapes.append(Text(_TEXT_X, y + _CHANNELS * 0.95, where, _CHANNELS, theme.muted))
    if mode:
        top = height - mark - (2.5 if foot else 7)
        shapes += marks.who(CARD_WIDTH - _EDGE, top, mark, mode, theme)
    if touchpoint.decisive:
        shapes += marks.star(CARD_WIDTH - 13, 14, 7.5, theme)
    if foot:
        right = CARD_WIDTH - _EDGE
        shapes += depict_foot(rules, FOOT_LEFT, right, FOOT_TOP, theme, look.measure)
    return shapes


_Name = tuple[float, tuple[str, ...]]
"""The size of a name, and its lines."""


def _name_above_foot(touchpoint: Touchpoint, look: Look) -> _Name | None:
    """The largest size in which a name stands whole in what the rules leave of the card."""
    for size, most in _NAMES_ABOVE_FOOT:
        lines, whole = _lines(touchpoint, look, size, most)
        if whole and len(lines) <= most:
            return size, lines
    return None


def _name(touchpoint: Touchpoint, look: Look) -> _Name:
    """The largest size in which a name stands whole, without breaking a word, and its lines."""
    broken: _Name | None = None
    for size, most in _NAMES:
        lines, whole = _lines(touchpoint, look, size, most)
        if len(lines) <= most:
            if whole:
                return size, lines
            broken = broken or (size, lines)
            if size < _BROKEN:
                return broken
    return broken or (size, lines)


def _lines(
    touchpoint: Touchpoint, look: Look, size: float, most: int
) -> tuple[tuple[str, ...], bool]:
    """The lines of a name in a size, and whether no word is broken."""
    name, measure = touchpoint.name, look.measure
    handling = touchpoint.handling
    sign = marks.who_width(_SIGN, handling.mode) + 5 if handling else 0.0
    star = 15.0 if touchpoint.decisive else 0.0
    # Lines of a long name reach down to the sign of who is there.
    beside = star if most <= _NAMES[0][1] else max(star, sign)
    room = CARD_WIDTH - _EDGE - beside - _TEXT_X
    lines = wrap(name, room, size, measure, bold=True)
    return lines, max(measure.width(word, size, bold=True) for word in name.split()) <= room
