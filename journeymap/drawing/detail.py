"""How much of the map is drawn at a zoom: what the eye can still take in, and no more."""

from enum import IntEnum


class Detail(IntEnum):
    """Levels of detail, from far to near."""

    SPECK = 0
    """A card is a few pixels: who is there and how warm, as colours."""
    FAR = 1
    """A face can be told from another, a word cannot."""
    MIDDLE = 2
    """The name is drawn larger, so that it can be read; what is small is left out."""
    NEAR = 3
    """Everything but the hand-over rules."""
    CLOSE = 4
    """The rules as well, in one line."""
    CLOSEST = 5
    """The rules in smaller type, which is large enough by now, and so in more words."""


def detail_at(zoom: float) -> Detail:
    """The level of detail at a zoom; 1 is 100 %."""
    if zoom < 0.15:
        return Detail.SPECK
    if zoom < 0.35:
        return Detail.FAR
    if zoom < 0.65:
        return Detail.MIDDLE
    if zoom < 0.95:
        return Detail.NEAR
    return Detail.CLOSE if zoom < 1.4 else Detail.CLOSEST
