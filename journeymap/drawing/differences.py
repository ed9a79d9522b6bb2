"""How a difference between two versions looks on the map."""

from journeymap.drawing import marks
from journeymap.drawing.card import CARD_WIDTH, Look
from journeymap.drawing.shapes import Box, Shape, Stroke, Text
from journeymap.drawing.text import elide
from journeymap.i18n import Words
from journeymap.model.records import Touchpoint
from journeymap.versions.comparison import Aspect, Difference, Fate
from journeymap.versions.sentences import ASPECTS, FATES, SIGNS

BADGE_HEIGHT = 20.0
_SIZE = 11.0
_PADDING = 8.0
_FACE = 6.5


def depict_badge(difference: Difference, look: Look, words: Words) -> tuple[Shape, ...]:
    """A pill with its top left corner at (0, 0), at most as wide as a card, that says by sign and
    word what became of a record. Where the feeling changed, the face that was comes first.
    """
    theme = look.theme
    was = difference.before
    face: tuple[Shape, ...] = ()
    x = _PADDING
    if Aspect.FEELING in difference.aspects and isinstance(was, Touchpoint):
        valence = was.emotion.valence if was.emotion else None
        face = marks.face(x + _FACE, BADGE_HEIGHT / 2, _FACE, valence, theme)
        x += 2 * _FACE + 4
    said = f"{SIGNS[difference.fate]} {_said(difference, words)}"
    line = elide(said, CARD_WIDTH - x - _PADDING, _SIZE, look.measure, bold=True)
    width = x + look.measure.width(line, _SIZE, bold=True) + _PADDING
    # What is new is solid, what is gone is hollow and dashed: told apart without colour.
    dashes = (3.0, 2.0) if difference.fate is Fate.REMOVED else ()
    solid = difference.fate is Fate.ADDED
    return (
        Box(
            0.5,
            0.5,
            width - 1,
            BADGE_HEIGHT - 1,
            BADGE_HEIGHT / 2,
            theme.ink if solid else theme.card,
            Stroke(theme.ink, 1.2, dashes),
        ),
        *face,
        Text(x, 14, line, _SIZE, theme.card if solid else theme.ink, bold=True),
    )


def _said(difference: Difference, words: Words) -> str:
    if difference.fate is Fate.CHANGED:
        return " · ".join(words.say(ASPECTS[aspect]) for aspect in difference.aspects)
    return words.say(FATES[difference.fate])
