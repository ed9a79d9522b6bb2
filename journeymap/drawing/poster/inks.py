"""The colours of prints: full, saving ink, grey, and dark for screens."""

from dataclasses import fields, replace

from journeymap.drawing.theme import DARK, PRINT, Theme, mix
from journeymap.model.printing import Ink


def theme_of(ink: Ink) -> Theme:
    """The palette of a print.

    Saving ink leaves the large grounds white and the signs as they are. Grey keeps how light
    each colour is, so faces, height and letters tell what colours told.
    """
    match ink:
        case Ink.FULL:
            return PRINT
        case Ink.SAVING:
            white = "#FFFFFF"
            return replace(PRINT, paper=white, header=white, warm=white, cold=white, words=white)
        case Ink.GREY:
            return _grey(PRINT)
        case Ink.DARK:
            # Windows have signs alone on these colours, prints have words on them too.
            return replace(DARK, on_handling=DARK.canvas)


def _grey(theme: Theme) -> Theme:
    changed: dict[str, object] = {}
    for field in fields(theme):
        value = getattr(theme, field.name)
        if isinstance(value, tuple):
            changed[field.name] = tuple(in_grey(color) for color in value)
        elif value.startswith("#"):
            changed[field.name] = in_grey(value)
    # AI and a person are about as light as each other: in grey one of them must give way.
    changed["human"] = mix(str(changed["human"]), "#000000", 0.35)
    return replace(theme, **changed)  # type: ignore[arg-type]  # the names are the theme's own


def in_grey(color: str) -> str:
    """The colour as printers without colours show it: as light (ITU-R BT.601), without its hue."""
    red, green, blue = (int(color[place : place + 2], 16) for place in (1, 3, 5))
    level = round(0.299 * red + 0.587 * green + 0.114 * blue)
    return f"#{level:02X}{level:02X}{level:02X}"
