"""What is selected, as a picture for other programs."""

from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from journeymap.canvas.picture import picture, picture_mime
from journeymap.canvas.scene import MapScene
from journeymap.drawing.shapes import Text
from journeymap.drawing.theme import DARK, LIGHT
from journeymap.model.document import Document

pytestmark = pytest.mark.usefixtures("qapp")


def said(scene: MapScene, *ids: str) -> set[str]:
    page = picture(scene, ids)
    return {shape.text for shape in page.shapes if isinstance(shape, Text)}


def test_it_shows_the_selected_and_the_transitions_between_them(shop: Document) -> None:
    scene = MapScene(shop, LIGHT)
    assert {"Visit", "Pay", "80%"} <= said(scene, "visit", "pay")
    assert not {"Complain", "Ask the shop"} & said(scene, "visit", "pay")
    assert "Ask the shop" in said(scene, "note")
    assert "80%" in said(scene, "visit-pay")


def test_nothing_makes_no_picture(shop: Document) -> None:
    assert picture(MapScene(shop, LIGHT), ["gone", "journey"]) is None


def test_it_looks_like_print_whatever_the_window_looks_like(shop: Document) -> None:
    light, dark = MapScene(shop, LIGHT), MapScene(shop, DARK)
    dark.select(["visit"])
    dark.spotlight(["pay"])
    assert picture(light, ["visit", "pay"]).shapes == picture(dark, ["visit", "pay"]).shapes


@pytest.mark.parametrize("emotion", [False, True])
def test_it_goes_to_other_programs_as_pixels_and_as_a_drawing(
    shop: Document, emotion: bool
) -> None:
    scene = MapScene(shop, LIGHT)
    scene.show_emotion(emotion)
    page = picture(scene, list(shop.records))
    data = picture_mime(page, "Bookshop", "en")
    image = QImage(data.imageData())
    assert (image.width(), image.height()) == (
        round(page.sheet.width * 2),
        round(page.sheet.height * 2),
    )
    root = ElementTree.fromstring(bytes(data.data("image/svg+xml").data()))
    assert root.get("width", "").endswith("px")
    assert float(root.get("width", "").removesuffix("px")) == pytest.approx(
        page.sheet.width, abs=0.01
    )


def test_a_whole_wall_is_kept_within_what_a_clipboard_holds(shop: Document) -> None:
    far = shop.with_records(
        [
            touchpoint.model_copy(update={"id": f"far-{number}", "y": number * 200.0})
            for number in range(60)
            for touchpoint in (shop.touchpoints["visit"],)
        ]
    )
    page = picture(MapScene(far, LIGHT), list(far.touchpoints))
    assert max(QImage(picture_mime(page, "", "en").imageData()).size().toTuple()) <= 8_000
