"""The palette: everything with a name, and everything that can be done, a few letters away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.app.keycaps import keys_of, spoken
from journeymap.app.palette import Palette
from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.model.document import Document
from journeymap.model.records import JourneyPath
from tests.app.conftest import shown
from tests.app.dialogs import Dialogs
from tests.app.hand import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


class Asked:
    """What the next palette showed after typing, before the last keys."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.said = ""


def search(window: Window, dialogs: Dialogs, typed: str, *keys: Qt.Key, on: object = None) -> Asked:
    """Open the palette by its key, type, press keys."""
    asked = Asked()

    def act(palette: Palette) -> None:
        QTest.keyClicks(palette.field, typed)
        asked.names = names(palette)
        for key in keys:
            asked.said = palette.field.accessibleDescription()
            QTest.keyClick(palette.field, key)

    dialogs.meet(Palette, act)
    window.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(on or window.view, Qt.Key.Key_K, CONTROL)
    return asked


def names(palette: Palette) -> list[str]:
    model = palette.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_touchpoint_is_a_few_letters_away(window: Window, dialogs: Dialogs) -> None:
    window.view.zoom_to(4.0)
    asked = search(window, dialogs, "compl", ENTER)
    assert asked.names[0] == "Complain"
    assert asked.said == "Complain, Care"
    assert window.scene.selected() == ("complain",)
    assert window.focusWidget() is window.view
    card = window.scene.card("complain")
    sight = window.view.mapToScene(window.view.viewport().rect()).boundingRect()
    assert sight.intersects(card.sceneBoundingRect())


def test_what_a_menu_does_the_palette_does(window: Window, hand: Hand, dialogs: Dialogs) -> None:
    hand.click("pay")
    asked = search(window, dialogs, "decisive", ENTER)
    assert asked.said == "Decisive moment, Moment, D"
    assert window.document.touchpoints["pay"].decisive


def test_every_action_that_can_be_done_is_offered_with_its_keys(
    window: Window, dialogs: Dialogs
) -> None:
    found: dict[str, list[str]] = {}

    def look(palette: Palette) -> None:
        model = palette.list.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            found.setdefault(str(index.data()), []).append(said)

    dialogs.meet(Palette, look)
    window.looking.search()
    for id, action in window.menus.actions.items():
        name = spoken(action.text())
        if not action.isEnabled():
            assert name not in found, id
            continue
        assert any(said.endswith(next(iter(keys_of(action)), "")) for said in found[name]), id


def test_a_stage_a_note_and_a_path_are_found_too(
    program: Program, shop: Document, qtbot: QtBot, dialogs: Dialogs
) -> None:
    kept = JourneyPath(id="angry", name="The angry way", steps=("pay", "complain"))
    window = shown(program, shop.with_records([kept]), qtbot)
    search(window, dialogs, "buy", ENTER)
    assert window.selection() == ("buy",)
    search(window, dialogs, "ask the", ENTER)
    assert window.scene.selected() == ("note",)
    search(window, dialogs, "angry way", ENTER)
    assert window.strip.path == ("pay", "complain")


def test_arrows_mark_and_go_round(window: Window, dialogs: Dialogs) -> None:
    down, up = Qt.Key.Key_Down, Qt.Key.Key_Up
    names = search(window, dialogs, "", ESCAPE).names
    asked = search(window, dialogs, "", down, down, up, ESCAPE)
    assert asked.said.startswith(names[1])
    asked = search(window, dialogs, "", up, ESCAPE)
    assert asked.said.startswith(names[-1])
    asked = search(window, dialogs, "", Qt.Key.Key_PageDown, ESCAPE)
    assert asked.said.startswith(names[10])


def test_what_was_chosen_last_comes_first(
    program: Program, shop: Document, qtbot: QtBot, dialogs: Dialogs
) -> None:
    window = shown(program, shop, qtbot)
    search(window, dialogs, "whole map", ENTER)
    search(window, dialogs, "complain", ENTER)
    assert search(window, dialogs, "", ESCAPE).names[:2] == ["Complain", "Whole map"]
    other = shown(program, shop, qtbot)
    assert search(other, dialogs, "", ESCAPE).names[0] == "Whole map"


def test_giving_up_or_finding_nothing_changes_nothing(
    window: Window, hand: Hand, dialogs: Dialogs
) -> None:
    hand.click("visit")
    before = window.document
    search(window, dialogs, "complain", ESCAPE)
    asked = search(window, dialogs, "nothing like it", ENTER, ESCAPE)
    assert asked.names == []
    assert asked.said == "Nothing is called like this"
    assert window.scene.selected() == ("visit",)
    assert window.document == before


def test_a_click_takes_what_is_clicked(window: Window, dialogs: Dialogs) -> None:
    def act(palette: Palette) -> None:
        QTest.keyClicks(palette.field, "visit")
        place = palette.list.visualRect(palette.list.model().index(0, 0)).center()
        QTest.mouseClick(palette.list.viewport(), LEFT, pos=place)

    dialogs.meet(Palette, act)
    window.looking.search()
    assert window.scene.selected() == ("visit",)


def test_the_key_works_in_a_text_field(window: Window, hand: Hand, dialogs: Dialogs) -> None:
    hand.click("visit")
    window.enter_inspector()
    field = window.focusWidget()
    assert field is not window.view
    search(window, dialogs, "complain", ENTER, on=field)
    assert window.scene.selected() == ("complain",)
    assert window.document.touchpoints["visit"].name == "Visit"


def test_a_syllable_that_is_being_composed_counts(
    program: Program, shop: Document, qtbot: QtBot, dialogs: Dialogs
) -> None:
    named = shop.touchpoints["pay"].model_copy(update={"name": "결제 오류"})
    window = shown(program, shop.with_records([named]), qtbot)
    seen: list[list[str]] = []

    def act(palette: Palette) -> None:
        for preedit, commit in (("ㄱ", ""), ("겨", ""), ("결", ""), ("ㅈ", "결"), ("젱", "")):
            event = QInputMethodEvent(preedit, [])
            event.setCommitString(commit)
            QApplication.sendEvent(palette.field, event)
            seen.append(names(palette))
        assert palette.field.typed == "결젱"
        QTest.keyClick(palette.field, ENTER)

    dialogs.meet(Palette, act)
    window.looking.search()
    assert all("결제 오류" in found for found in seen)
    assert seen[-1] == ["결제 오류"]
    assert window.scene.selected() == ("pay",)


def test_keys_typed_before_it_has_the_keyboard_tag_nothing(
    window: Window, hand: Hand, dialogs: Dialogs
) -> None:
    """The window manager takes its time; single keys of the map are still heard meanwhile."""
    hand.click("pay")
    before = window.document

    def act(palette: Palette) -> None:
        for id in ("decisive", "mode:human", "feeling:hurt", "delete"):
            window.menus[id].trigger()
        palette.reject()

    dialogs.meet(Palette, act)
    QTest.keyClick(window.view, Qt.Key.Key_K, CONTROL)
    assert window.document is before
    window.menus["decisive"].trigger()
    assert window.document.touchpoints["pay"].decisive
