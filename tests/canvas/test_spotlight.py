"""What fades when something else is in the spotlight, and what is brought into sight."""

import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from journeymap.canvas.framing import CLOSEST, frame_records, frame_stage
from journeymap.canvas.items import MapItem
from journeymap.drawing.theme import LIGHT, contrast
from journeymap.edit.touchpoints import add_touchpoint
from journeymap.i18n import phrase
from tests.canvas.conftest import Canvas

ZOOMS = [0.1, 0.25, 0.5, 1.0]
"""One for every level of detail."""


def strongest(canvas: Canvas, id: str) -> float:
    """The strongest contrast with the ground that is painted where this item stands."""
    item = canvas.scene.item_of(id)
    assert isinstance(item, MapItem)
    QApplication.processEvents()  # a scene tells what has changed when the event loop runs
    place = canvas.view.mapFromScene(item.sceneBoundingRect()).boundingRect()
    shown: QImage = canvas.view.viewport().grab(place).toImage()
    pixels = (shown.pixelColor(x, y) for x in range(shown.width()) for y in range(shown.height()))
    return max(contrast(_name(pixel), LIGHT.canvas) for pixel in set(map(QColor.rgb, pixels)))


def _name(rgb: int) -> str:
    return QColor(rgb).name().upper()


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("id", ["complain", "note"])
def test_what_is_not_lit_fades(canvas: Canvas, zoom: float, id: str) -> None:
    canvas.view.zoom_to(zoom)
    before = strongest(canvas, id)
    canvas.scene.spotlight(["visit"])
    assert strongest(canvas, id) < before
    canvas.scene.spotlight([id])
    assert strongest(canvas, id) == pytest.approx(before, rel=0.3)
    canvas.scene.spotlight(None)
    assert strongest(canvas, id) == before


def test_lit_is_what_stands_in_every_light(canvas: Canvas) -> None:
    def lit() -> set[str]:
        items = (canvas.scene.item_of(id) for id in ("visit", "pay", "complain", "visit-pay"))
        return {item.id for item in items if item is not None and not item.faded}

    canvas.scene.spotlight(["visit", "pay", "visit-pay"], "path")
    assert lit() == {"visit", "pay", "visit-pay"}
    canvas.scene.spotlight(["pay", "complain"], "filter")
    assert lit() == {"pay"}
    canvas.scene.spotlight(None, "path")
    assert lit() == {"pay", "complain"}
    canvas.scene.spotlight(None, "filter")
    assert lit() == {"visit", "pay", "complain", "visit-pay"}


def test_what_comes_later_is_not_lit_either(canvas: Canvas) -> None:
    canvas.scene.spotlight(["visit", "later"])
    for id in ("later", "other"):
        canvas.session.edit(
            phrase("test", "Add"),
            lambda document, id=id: add_touchpoint(document, "find", id, 20, 200, id=id),
        )
    assert not canvas.scene.card("later").faded
    assert canvas.scene.card("other").faded


def test_the_ring_of_a_faded_card_can_be_seen(canvas: Canvas) -> None:
    canvas.scene.spotlight(["visit"])
    faded = strongest(canvas, "pay")
    canvas.scene.select(["pay"])
    assert strongest(canvas, "pay") > 3 * faded


def in_sight(canvas: Canvas, ids: list[str]) -> bool:
    room: QRect = canvas.view.viewport().rect()
    items = (canvas.scene.item_of(id) for id in ids)
    return all(
        room.contains(canvas.view.mapFromScene(item.sceneBoundingRect()).boundingRect())
        for item in items
        if item is not None
    )


def test_what_is_selected_is_shown_as_large_as_it_fits(canvas: Canvas) -> None:
    ids = ["visit", "complain", "note"]
    canvas.view.zoom_to(4.0)
    frame_records(canvas.view, canvas.scene, ids)
    assert in_sight(canvas, ids)
    assert canvas.view.zoom > 0.5
    frame_records(canvas.view, canvas.scene, ["pay"])
    assert canvas.view.zoom == CLOSEST
    assert in_sight(canvas, ["pay"])
    before = canvas.view.zoom
    frame_records(canvas.view, canvas.scene, [])
    assert canvas.view.zoom == before


def test_a_stage_is_shown_from_edge_to_edge(canvas: Canvas) -> None:
    canvas.view.zoom_to(4.0)
    frame_stage(canvas.view, canvas.scene, "buy")
    assert in_sight(canvas, ["pay", "note"])
    left = canvas.scene.columns.left("buy")
    assert canvas.view.mapFromScene(QPointF(left, 0)).x() >= 0
    assert canvas.view.zoom <= 1.0
