"""What is told of keys: the sheet, the hints in the inspector, the buttons."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from journeymap.app.action_button import ActionButton
from journeymap.app.inspector.picks import Chip, ModePick, Tick
from journeymap.app.key_sheet import KeySheet, sections
from journeymap.app.keycaps import keys_of, spoken
from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.i18n import LANGUAGES
from journeymap.model.document import Document
from tests.app.conftest import shown
from tests.app.hand import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def sheet(window: Window) -> KeySheet:
    """The sheet that is open over a window."""
    open = [found for found in window.findChildren(KeySheet) if found.isVisible()]
    assert len(open) == 1
    return open[0]


def gone(window: Window) -> None:
    """No sheet is there any more."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(KeySheet) == []


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_key_of_every_action_is_on_the_sheet(
    program: Program, shop: Document, qtbot: QtBot, language: str
) -> None:
    program.choose_language(language)
    window = shown(program, shop, qtbot)
    told = {
        (line.name, key)
        for section in sections(window)
        for group in section.groups
        for line in group
        for key in line.keys
    }
    for id, action in window.menus.actions.items():
        for key in keys_of(action)[:2]:
            assert (spoken(action.text()), key) in told, id
    window.looking.show_keys()
    assert len(sheet(window).sheet.shown) >= len(window.menus.actions) // 2


def test_the_sheet_comes_and_goes_by_its_key(window: Window, hand: Hand) -> None:
    hand.key(Qt.Key.Key_F1)
    QTest.keyClick(sheet(window).field, Qt.Key.Key_F1)
    gone(window)
    hand.keys("?")
    QTest.keyClick(sheet(window).field, Qt.Key.Key_Escape)
    gone(window)
    hand.key(Qt.Key.Key_F1)
    hand.key(Qt.Key.Key_F1)
    gone(window)


def test_in_a_text_the_question_mark_is_a_letter(window: Window, hand: Hand) -> None:
    window.scene.select(["note"])
    window.enter_inspector()
    hand.keys("?")
    assert not window.findChildren(KeySheet)
    assert window.document["note"].text.endswith("?")


def test_typing_narrows_the_sheet(window: Window) -> None:
    window.looking.show_keys()
    open = sheet(window)
    everything = open.sheet.shown
    QTest.keyClicks(open.field, "hurt")
    assert open.sheet.shown == ["hurt −2 T"]
    open.field.clear()
    QTest.keyClicks(open.field, "ctrl+shift")
    assert open.sheet.shown == [line for line in everything if "Ctrl+Shift" in line]
    open.field.setText("moment")
    assert "angry −2 Y" in open.sheet.shown
    open.field.clear()
    assert open.sheet.shown == everything


@pytest.mark.parametrize("width", [500, 1000, 1340])
def test_lines_stand_beside_and_below_each_other(window: Window, width: int) -> None:
    window.looking.show_keys()
    open = sheet(window)
    open.resize(width, 600)
    QApplication.processEvents()
    places = [child.geometry() for child in open.sheet.children() if not child.isHidden()]
    for number, place in enumerate(places):
        assert open.sheet.rect().contains(place)
        assert not any(place.intersects(other) for other in places[:number])


def test_hints_in_the_inspector_are_the_keys_of_the_menus(window: Window) -> None:
    window.scene.select(["complain"])
    texts = {spoken(action.text()): action for action in window.menus.actions.values()}
    prefixes = {Chip: ("", "Basis: "), ModePick: ("Handled by: ",), Tick: ("",)}
    hinted = 0
    for kind, befores in prefixes.items():
        for pick in window.inspector.findChildren(kind):
            if pick.key:
                action = next(texts[b + pick.text()] for b in befores if b + pick.text() in texts)
                assert keys_of(action)[0] == pick.key.upper()
                assert pick.toolTip() == f"{pick.text()} ({pick.key.upper()})"
                hinted += 1
    assert hinted == 13 + 3 + 3 + 1


def test_buttons_name_their_keys(window: Window) -> None:
    buttons = {b.defaultAction(): b for b in window.top_bar.findChildren(ActionButton)}
    for id, expected in (("tidy", "Tidy (Ctrl+L)"), ("search", "Search everything (Ctrl+K)")):
        button = buttons[window.menus[id]]
        at = QPoint(5, 5)
        QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, at, button.mapToGlobal(at)))
        assert QToolTip.text() == expected
