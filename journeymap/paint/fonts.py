"""The bundled typeface, so that every machine lays text out alike."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from journeymap.resources import asset

FAMILY = "Pretendard"
_FILES = ("Pretendard-Regular.ttf", "Pretendard-Bold.ttf")
# With these features on, the font swaps glyphs (a raised colon in "10:30") that PDF readers
# then cannot turn back into letters.
_SUBSTITUTIONS = ("calt", "clig", "liga", "locl")


@cache
def load() -> None:
    """Make the typeface known to Qt; needs a QGuiApplication."""
    for name in _FILES:
        if QFontDatabase.addApplicationFont(str(asset("fonts", name))) < 0:
            raise FileNotFoundError(f"The typeface {name} cannot be loaded.")


@cache
def font(pixels: int, bold: bool = False) -> QFont:
    """The typeface at a size in pixels."""
    load()
    made = QFont(FAMILY)
    made.setPixelSize(pixels)
    made.setBold(bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in _SUBSTITUTIONS:
        made.setFeature(QFont.Tag(feature), 0)
    return made
