"""Find and filter: what matches stays lit, the rest fades."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.analysis.filter import Filter
from journeymap.app.filtering.facet import Facet
from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.model.document import Document
from tests.app.conftest import shown
from tests.app.hand import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


def lit(window: Window) -> set[str]:
    """What of the map is not faded."""
    document = window.document
    ids = (*document.touchpoints, *document.transitions, *(note.id for note in document.notes))
    items = (window.scene.item_of(id) for id in ids)
    return {item.id for item in items if item is not None and not item.faded}


def everything(window: Window) -> set[str]:
    document = window.document
    return {*document.touchpoints, *document.transitions, *(note.id for note in document.notes)}


def facet(window: Window, name: str) -> Facet:
    return next(f for f in window.filtering.bar.facets if f.text().split(":")[0] == name)


def tick(window: Window, name: str, sign: str) -> str:
    """Tick a sign in the list of a facet by its keys; the line that was ticked."""
    menu = facet(window, name).menu()
    menu.popup(window.mapToGlobal(QPoint(20, 20)))
    for action in menu.actions():
        if action.text().split("\t")[0] == sign:
            menu.setActiveAction(action)
            QTest.keyClick(menu, Qt.Key.Key_Space)
            assert menu.isVisible()
            menu.close()
            return action.text()
    raise AssertionError(f"{sign} is not among {[a.text() for a in menu.actions()]}")


def said(window: Window) -> str:
    return window.filtering.bar.field.accessibleDescription()


def find(window: Window, text: str) -> None:
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F, CONTROL)
    assert window.focusWidget() is window.filtering.bar.field
    QTest.keyClicks(window.filtering.bar.field, text)


def test_words_light_what_they_stand_on(window: Window) -> None:
    assert window.filtering.bar.isHidden()
    find(window, "web")
    assert lit(window) == {"complain"}
    assert said(window) == "1 out of 3"
    find(window, "i")  # the field is entered anew: what stands there is typed over
    assert lit(window) >= {"visit", "complain", "complain-visit", "again"}
    assert "pay" not in lit(window)


def test_escape_shows_everything_again(window: Window, hand: Hand) -> None:
    find(window, "web")
    hand.key(ESCAPE)
    assert window.filtering.bar.isHidden()
    assert lit(window) == everything(window)
    assert window.focusWidget() is window.view
    find(window, "web")
    window.view.setFocus()
    window.scene.select(["pay"])
    hand.key(ESCAPE)
    assert window.scene.selected() == ()
    assert lit(window) == {"complain"}
    hand.key(ESCAPE)
    assert lit(window) == everything(window)
    assert window.filtering.bar.isHidden()


def test_nothing_that_matches_is_said(window: Window) -> None:
    find(window, "nothing like it")
    assert said(window) == "Nothing matches"
    assert lit(window) == set()
    assert not window.menus["select_matches"].isEnabled()
    window.filtering.bar.field.clear()
    assert said(window) == ""
    assert lit(window) == everything(window)


def test_groups_are_ticked_and_joined(window: Window) -> None:
    window.filtering.open()
    assert tick(window, "Feeling", "Not tagged") == "Not tagged\t2"
    assert lit(window) == {"visit", "pay", "visit-pay", "again"}
    assert facet(window, "Feeling").text() == "Feeling: Not tagged"
    tick(window, "Feeling", "hurt")
    assert lit(window) >= {"visit", "pay", "complain"}
    assert facet(window, "Feeling").text() == "Feeling: 2"
    tick(window, "Kind", "Payment")
    assert lit(window) == {"pay"}
    tick(window, "Kind", "Payment")
    tick(window, "Feeling", "hurt")
    tick(window, "Handling", "Undecided")
    assert lit(window) == {"visit", "pay", "visit-pay", "again"}
    QTest.keyClicks(window.filtering.bar.field, "pa")
    assert lit(window) == {"pay"}


def test_what_has_a_finding_is_filtered(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.thinking.busy)
    marked = {card.id for card in window.scene.cards() if card.finding}
    assert marked
    window.filtering.open()
    tick(window, "More", "To check")
    assert lit(window) & set(window.document.touchpoints) == marked


def test_keys_go_from_match_to_match(window: Window, hand: Hand) -> None:
    find(window, "i")
    assert window.filtering.matches == ("visit", "complain")
    field = window.filtering.bar.field
    steps = [(ENTER, None), (ENTER, None), (ENTER, None), (ENTER, SHIFT)]
    seen = []
    for key, keys in steps:
        QTest.keyClick(field, key, keys or Qt.KeyboardModifier.NoModifier)
        seen.append((window.scene.selected(), said(window)))
    first, second = (("visit",), "1 of 2"), (("complain",), "2 of 2")
    assert seen == [first, second, first, second]
    assert window.focusWidget() is field
    window.view.setFocus()
    hand.key(Qt.Key.Key_F3)
    assert window.scene.selected() == ("visit",)
    hand.key(Qt.Key.Key_F3, SHIFT)
    assert window.scene.selected() == ("complain",)


def test_without_a_filter_the_key_opens_the_bar(window: Window, hand: Hand) -> None:
    hand.key(Qt.Key.Key_F3)
    assert window.focusWidget() is window.filtering.bar.field


def test_all_matches_are_selected_by_one_key(window: Window, hand: Hand) -> None:
    find(window, "i")
    hand.key(Qt.Key.Key_F, CONTROL | SHIFT)
    assert set(window.scene.selected()) == {"visit", "complain"}
    hand.keys("d")
    assert window.document.touchpoints["visit"].decisive


def test_the_filter_follows_what_is_edited(window: Window, hand: Hand) -> None:
    window.filtering.open()
    tick(window, "Feeling", "Not tagged")
    window.scene.select(["pay"])
    window.view.setFocus()
    hand.keys("t")
    assert lit(window) == {"visit", "again"}
    assert said(window) == "1 out of 3"
    window.editing.undo()
    assert lit(window) == {"visit", "pay", "visit-pay", "again"}


def test_the_filter_outlives_the_window_but_is_no_edit(
    program: Program, shop: Document, qtbot: QtBot
) -> None:
    window = shown(program, shop, qtbot)
    find(window, "web")
    program.choose_language("ko")
    (new,) = program.windows
    assert new.filtering.filter == Filter(text="web")
    assert lit(new) == {"complain"}
    assert new.filtering.bar.field.text() == "web"
    assert not new.filtering.bar.isHidden()
    assert new.work.session.position == 0


def test_a_click_ticks_and_the_list_stays(window: Window) -> None:
    window.filtering.open()
    menu = facet(window, "Kind").menu()
    menu.popup(window.mapToGlobal(QPoint(20, 20)))
    for action in menu.actions()[:2]:
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
        assert action.isChecked()
    assert menu.isVisible()
    menu.close()
    QApplication.processEvents()
    assert facet(window, "Kind").text() == "Kind: 2"
