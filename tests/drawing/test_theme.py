import pytest

from journeymap.drawing.theme import DARK, LIGHT, PRINT, contrast, mix

THEME = pytest.mark.parametrize("theme", [LIGHT, DARK, PRINT], ids=lambda theme: theme.name)


@THEME
def test_text_can_be_read(theme):
    for ground in (theme.paper, theme.canvas, theme.card, theme.header, theme.words):
        assert contrast(theme.ink, ground) >= 7
        assert contrast(theme.muted, ground) >= 4.5
    for ground in (theme.warm, theme.cold, theme.note):
        assert contrast(theme.ink, ground) >= 4.5


@THEME
def test_a_mouth_can_be_seen_on_every_face(theme):
    for color, ink in zip(theme.valence, theme.face, strict=True):
        assert contrast(color, ink) >= 2.7


@THEME
def test_signs_of_handling_can_be_seen(theme):
    for ground in (theme.ai, theme.human):
        assert contrast(ground, theme.on_handling) >= 3


def test_temperature_runs_through_the_scale():
    assert [LIGHT.temperature(valence) for valence in range(-2, 3)] == list(LIGHT.valence)
    assert LIGHT.temperature(9) == LIGHT.valence[4]
    assert LIGHT.temperature(0.5) == mix(LIGHT.valence[2], LIGHT.valence[3], 0.5)
