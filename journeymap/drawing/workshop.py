"""How the tools of a workshop show on cards: the dots of a vote, the sign of an open question."""

from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH, Look
from journeymap.drawing.shapes import Box, Dot, Shape, Stroke, Text

VOTE_HEIGHT = 18.0
QUESTION_RADIUS = 8.5
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
    """The number alone, as large as a card has room for, around the middle of the card's foot."""
    theme = look.theme
    number, size = str(dots), CARD_HEIGHT * 0.5
    width = max(CARD_HEIGHT * 0.6, look.measure.width(number, size, bold=True) + size * 0.6)
    top, height = CARD_HEIGHT * 0.52, CARD_HEIGHT * 0.62
    left = (CARD_WIDTH - width) / 2
    return (
        Box(
            left,
            top,
            width,
            height,
            height / 2,
            theme.ink if leads else theme.card,
            Stroke(theme.ink, 2.5),
        ),
        Text(
            CARD_WIDTH / 2,
            top + height / 2 + size * 0.36,
            number,
            size,
            theme.card if leads else theme.ink,
            bold=True,
            anchor="middle",
        ),
    )


def depict_question(look: Look) -> tuple[Shape, ...]:
    """A question mark in a ring around (0, 0)."""
    theme = look.theme
    return (
        Dot(0, 0, QUESTION_RADIUS - 0.75, theme.card, Stroke(theme.ink, 1.5)),
        Text(0, 4.4, "?", 12, theme.ink, bold=True, anchor="middle"),
    )
