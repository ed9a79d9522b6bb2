"""The style sheet and the palette, read against each other."""

import pytest
from PySide6.QtGui import QPalette

from journeymap.app.style import palette, resting, style_sheet
from journeymap.drawing.theme import DARK, LIGHT, contrast

READABLE = 4.5
"""WCAG 2.2, level AA, for text of normal size."""


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_text_is_readable_on_every_ground_it_stands_on(theme):
    texts = {
        theme.ink: (theme.paper, theme.card, theme.words, theme.words_before, resting(theme)),
        theme.muted: (theme.paper, theme.card, resting(theme)),
        theme.finding_text: (theme.paper,),
        theme.paper: (theme.ink,),
    }
    weak = [
        (text, ground)
        for text, grounds in texts.items()
        for ground in grounds
        if contrast(text, ground) < READABLE
    ]
    assert weak == []


def test_light_and_dark_differ_in_palette_and_sheet():
    window = QPalette.ColorRole.Window
    assert palette(LIGHT).color(window) != palette(DARK).color(window)
    assert style_sheet(LIGHT) != style_sheet(DARK)
