"""Seeing a map: what is brought into sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journeymap.analysis.filter import Filter
from journeymap.app.window import Window
from journeymap.canvas.items import MapItem
from journeymap.edit.touchpoints import add_touchpoint
from journeymap.i18n import phrase
from tests.app.hand import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier


def in_sight(window: Window, id: str) -> bool:
    item = window.scene.item_of(id)
    assert isinstance(item, MapItem)
    place = window.view.mapFromScene(item.sceneBoundingRect()).boundingRect()
    return window.view.viewport().rect().contains(place)


def test_a_key_zooms_to_the_selection(window: Window, hand: Hand) -> None:
    window.view.zoom_to(0.1)
    window.scene.select(["visit", "complain"])
    hand.key(Qt.Key.Key_8, CONTROL)
    assert window.view.zoom > 0.5
    assert in_sight(window, "visit")
    assert in_sight(window, "complain")
    before = window.view.zoom
    window.scene.select([])
    hand.key(Qt.Key.Key_8, CONTROL)
    assert window.view.zoom == before


@pytest.mark.parametrize("chosen", ["stage", "card", "middle"])
def test_a_key_zooms_to_the_stage(window: Window, hand: Hand, chosen: str) -> None:
    if chosen == "stage":
        window.choose_stage("buy")
    elif chosen == "card":
        window.scene.select(["pay"])
    window.view.zoom_to(3.0)
    window.view.centerOn(window.scene.columns.left("buy") + 100, 100)
    if chosen != "middle":
        window.view.horizontalScrollBar().setValue(0)
    QTest.keyClick(window.view, Qt.Key.Key_7, CONTROL)
    assert window.view.zoom <= 1.0
    assert in_sight(window, "pay")
    assert in_sight(window, "note")


def test_a_key_opens_and_closes_the_minimap(window: Window, hand: Hand) -> None:
    window.view.zoom_to(3.0)
    assert not window.minimap.visibleRegion().isEmpty()
    hand.key(Qt.Key.Key_F7)
    assert window.minimap.visibleRegion().isEmpty()
    program = window.program
    program.choose_language("ko")
    (new,) = program.windows
    assert new.minimap.isHidden()
    new.menus["minimap"].trigger()
    assert not new.minimap.isHidden()


def lit(window: Window) -> set[str]:
    document = window.document
    items = (window.scene.item_of(id) for id in (*document.touchpoints, *document.transitions))
    return {item.id for item in items if item is not None and not item.faded}


def test_a_key_lets_all_but_the_path_fade(window: Window, hand: Hand, qtbot: QtBot) -> None:
    window.edit(phrase("test", "Add"), lambda d: add_touchpoint(d, "buy", "Cart", 24, 400, id="c"))
    everything = lit(window)
    hand.keys("f")
    path = {"visit", "pay", "complain", "visit-pay", "pay-complain"}
    assert lit(window) == path
    assert window.menus["focus_path"].isChecked()
    hand.click("c")
    qtbot.waitUntil(lambda: lit(window) == {"c"})
    window.program.choose_language("ko")
    (new,) = window.program.windows
    qtbot.waitUntil(lambda: lit(new) == {"c"})
    new.menus["focus_path"].trigger()
    assert lit(new) == everything
    assert not new.menus["focus_path"].isChecked()


def test_focus_and_filter_go_together(window: Window, hand: Hand) -> None:
    hand.keys("f")
    window.filtering.apply(Filter(text="pay"))
    assert lit(window) == {"pay"}
    hand.keys("f")
    assert lit(window) == {"pay"}
    window.filtering.close()
    assert {"visit", "again", "complain-visit"} <= lit(window)
