"""Choosing one touchpoint by typing part of its name."""

from typing import TYPE_CHECKING

from journeymap.app import offers
from journeymap.app.palette import Palette
from journeymap.i18n import Phrase, phrase

if TYPE_CHECKING:
    from journeymap.app.window import Window


class TouchpointPicker(Palette):
    """The palette with nothing but the touchpoints of a window."""

    def __init__(self, window: "Window", title: Phrase) -> None:
        theme = window.program.theme
        hint = phrase("palette", "{title}: part of its name").of(title=title)
        found = list(offers.touchpoints(window.document, theme))
        super().__init__(window, window.words, theme, title, hint, found)
