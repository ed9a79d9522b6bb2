"""How the tools of a workshop show on cards: the dots of a vote, the sign of an open question."""

from journeymap.drawing.card import CARD_HEIGHT, Look
from journeymap.drawing.shapes import Box, Dot, Shape, Stroke, Text

VOTE_HEIGHT = 18.0
QUESTION_RADIUS = 8.5
FAR_RADIUS = 20.0
"""Of signs that are seen from afar."""
MOST_SINGLE_DOTS = 5
"""So many dots are drawn one by one; of more, the number alone can be told."""
_EDGE = 1.2
_PADDING = 7.0
_RADIUS = 3.2
_STEP = 8.2
_SIZE = 12.0


def depict_votes(dots: int, leads: bool, look: Look) -> tuple[Shape, ...]:
    """A pill from (0, 0) with dots and their number; solid for those who are ahead."""
    theme = look.theme
    ink = theme.card if leads else theme.ink
    single = dots if dots <= MOST_SINGLE_DOTS else 1
    middle = VOTE_HEIGHT / 2
    x = _PADDING + single * _STEP + 2
    number = str(dots)
    width = x + look.measure.width(number, _SIZE, bold=True) + _PADDING
    marks = (
        Dot(_PADDING + _RADIUS + place * _STEP, middle, _RADIUS, ink) for place in range(single)
    )
    return (
        Box(
            _EDGE / 2,
            _EDGE / 2,
            width - _EDGE,
            VOTE_HEIGHT - _EDGE,
            VOTE_HEIGHT / 2,
            theme.ink if leads else theme.card,
            Stroke(theme.ink, _EDGE),
        ),
        *marks,
        Text(x, middle + _SIZE * 0.36, number, _SIZE, ink, bold=True),
    )


def depict_votes_from_afar(dots: int, leads: bool, look: Look) -> tuple[Shape, ...]:
    """The number alone, large, at the lower left corner of a card from (0, 0)."""
    theme = look.theme
    number = str(dots)
    height, size = 2 * FAR_RADIUS, FAR_RADIUS * 1.5
    width = max(height, look.measure.width(number, size, bold=True) + size * 0.7)
    left, middle = FAR_RADIUS / 3, CARD_HEIGHT + FAR_RADIUS / 4
    return (
        Box(
            left,
            middle - FAR_RADIUS,
            width,
            height,
            FAR_RADIUS,
            theme.ink if leads else theme.card,
            Stroke(theme.ink, 2.5),
        ),
        Text(
            left + width / 2,
            middle + size * 0.36,
            number,
            size,
            theme.card if leads else theme.ink,
            bold=True,
            anchor="middle",
        ),
    )


def depict_question(look: Look, radius: float = QUESTION_RADIUS) -> tuple[Shape, ...]:
    """A question mark in a ring around (0, 0)."""
    theme = look.theme
    edge, size = radius * 0.18, radius * 1.4
    return (
        Dot(0, 0, radius - edge / 2, theme.card, Stroke(theme.ink, edge)),
        Text(0, size * 0.36, "?", size, theme.ink, bold=True, anchor="middle"),
    )
