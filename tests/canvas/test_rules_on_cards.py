"""Cards tell their rules where they are near and in sight, and follow what rules speak of."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from journeymap.canvas import telling
from journeymap.canvas.picture import picture
from journeymap.canvas.scene import MapScene
from journeymap.drawing.card import Look, depict_card
from journeymap.drawing.rule_foot import Rules
from journeymap.drawing.shapes import Text
from journeymap.drawing.theme import LIGHT
from journeymap.edit.session import Session
from journeymap.edit.touchpoints import revise_records
from journeymap.files import read_journey
from journeymap.i18n import phrase, words_in
from journeymap.model.document import Document
from journeymap.paint.measure import QtMeasure
from journeymap.resources import samples

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Rules]:
    """What cards have been told about their rules."""
    found: list[Rules] = []
    real = telling.told_rules

    def told(*given: object) -> Rules:
        found.append(real(*given))
        return found[-1]

    monkeypatch.setattr(telling, "told_rules", told)
    return found


def painted(scene: MapScene, zoom: float, left: float = 0.0) -> QImage:
    """A view of 800 x 600 pixels."""
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(0)
    with QPainter(image) as painter:
        painter.scale(zoom, zoom)
        painter.translate(-left, 0)
        scene.depict(painter, QRectF(left, 0, 800 / zoom, 600 / zoom))
    return image


def test_nothing_is_said_of_rules_until_a_card_is_near_and_in_sight(
    shop: Document, asked: list[Rules]
) -> None:
    scene = MapScene(shop, LIGHT)
    painted(scene, 0.1)
    painted(scene, 0.5)
    painted(scene, 0.9)
    painted(scene, 1.0, left=scene.bounds.right() + 1_000)
    assert asked == []
    painted(scene, 1.0)
    assert any(told.lines for told in asked)
    said = len(asked)
    painted(scene, 1.0)
    assert len(asked) == said


def test_a_card_keeps_its_place_and_size_however_near_it_is(shop: Document) -> None:
    scene = MapScene(shop, LIGHT)
    card = scene.card("complain")
    before = card.sceneBoundingRect()
    for zoom in (0.2, 0.5, 0.8, 1.0, 2.0):
        painted(scene, zoom)
        assert card.sceneBoundingRect() == before


def test_cards_follow_the_names_that_their_rules_speak_of(
    shop: Document, asked: list[Rules]
) -> None:
    session = Session(shop)
    scene = MapScene(shop, LIGHT, words_in("en"))
    session.listen(lambda change: scene.follow(session.document, change))
    left = scene.card("complain").x() - 20
    before = painted(scene, 1.6, left)
    asked.clear()
    label = phrase("test", "Rename")
    session.edit(label, lambda d: revise_records(d, ["support"], name="Helpers"))
    after = painted(scene, 1.6, left)
    assert any("Phone, Helpers" in line.what for told in asked for line in told.lines)
    assert after != before


def test_the_language_is_that_of_the_words(shop: Document) -> None:
    assert painted(MapScene(shop, LIGHT, words_in("ko")), 1.0) != painted(
        MapScene(shop, LIGHT, words_in("en")), 1.0
    )


def test_a_copied_picture_has_the_rules(shop: Document) -> None:
    page = picture(MapScene(shop, LIGHT), ["complain"])
    assert page is not None
    assert "Wants a person → Phone" in {s.text for s in page.shapes if isinstance(s, Text)}


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("name", ["bookshop", "help-centre", "premium"])
def test_most_cards_of_the_samples_tell_their_first_rule_without_cutting_it(
    name: str, language: str
) -> None:
    path = next(p for p in samples() if p.name == f"{name}.{language}.journey.json")
    document, words = read_journey(path), words_in(language)
    said = []
    for touchpoint in document.touchpoints.values():
        told = telling.told_rules(touchpoint, document, words)
        if told.lines:
            shapes = depict_card(touchpoint, "", Look(LIGHT, QtMeasure()), rules=told)
            said += [s.text for s in shapes if isinstance(s, Text) and " → " in s.text]
    assert len(said) > 10
    assert sum("…" in text for text in said) <= len(said) / 3
