"""Dot votes on the map and in the panel, by keys and mouse."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton

from journeymap.app.window import Window
from journeymap.app.workshop.caption import VoteCaption
from journeymap.app.workshop.votes import Results, RoundRow
from journeymap.canvas.voting import DotsEditor
from journeymap.edit.votes import dots_of
from journeymap.model.workshop import VotingRound
from tests.app.hand import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NEXT_ROUND = (Qt.Key.Key_V, CONTROL | SHIFT)


def dots(window: Window) -> dict[str, int]:
    """The dots of the round on the map."""
    return dict(dots_of(window.document, window.workshop.voting.round))


def badges(window: Window) -> dict[str, str]:
    """What the badges on the cards tell whoever asks."""
    return {
        card.id: child.toolTip() for card in window.scene.cards() for child in card.childItems()
    }


def caption(window: Window) -> list[str]:
    found = window.view.findChild(VoteCaption)
    return [label.text() for label in found.findChildren(QLabel)] if found.isVisible() else []


def rounds(window: Window) -> list[str]:
    return [round.name for round in window.document.voting_rounds]


def results(window: Window) -> Results:
    window.panels["workshop"].open()
    QApplication.processEvents()
    return window.workshop.panel.findChild(Results)


def lines(found: Results) -> list[str]:
    return [found.item(row).text() for row in range(found.count())] if found.isVisible() else []


def new_round(window: Window, name: str) -> None:
    window.menus["vote_begin"].trigger()
    QTest.keyClicks(window.focusWidget(), name)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    window.view.setFocus()


# Single keys


def test_a_key_gives_dots_and_takes_them_back(window: Window, hand: Hand) -> None:
    hand.click("pay")
    hand.keys("ggg")
    hand.key(Qt.Key.Key_G, SHIFT)
    assert rounds(window) == ["First vote"]
    assert dots(window) == {"pay": 2}
    assert badges(window) == {"pay": "Dots: 2 · First vote"}
    assert caption(window) == ["First vote", "Dots: 2 · touchpoints: 1"]
    assert [str(step.label) for step in window.work.session.history] == ["Give dots"]
    window.editing.undo()
    assert rounds(window) == []
    assert badges(window) == {}
    assert caption(window) == []


def test_many_cards_get_their_dots_at_once(window: Window, hand: Hand) -> None:
    window.scene.select(["pay", "visit", "note"])
    hand.keys("gg")
    assert dots(window) == {"pay": 2, "visit": 2}
    window.scene.select(["visit"])
    for _ in range(4):
        hand.key(Qt.Key.Key_G, SHIFT)
    assert dots(window) == {"pay": 2}
    window.editing.undo()
    assert dots(window) == {"pay": 2, "visit": 2}


def test_without_a_card_nothing_happens_and_the_reason_is_said(window: Window, hand: Hand) -> None:
    before = window.document
    window.scene.select(["note"])
    hand.keys("g")
    hand.key(Qt.Key.Key_G, CONTROL)
    assert window.document is before
    assert "Select the touchpoints" in window.statusBar().currentMessage()
    hand.click("pay")
    hand.key(Qt.Key.Key_G, SHIFT)
    assert window.document is before


def test_a_number_is_typed_on_the_card_and_tab_goes_on(window: Window, hand: Hand) -> None:
    hand.click("visit")
    hand.key(Qt.Key.Key_G, CONTROL)
    assert isinstance(hand.focused(), DotsEditor)
    hand.keys("1x2")
    hand.key(Qt.Key.Key_Tab)
    assert window.scene.selected() == ("pay",)
    hand.keys("3")
    hand.key(Qt.Key.Key_Tab)
    hand.key(Qt.Key.Key_Backtab)
    hand.keys("4")
    hand.key(Qt.Key.Key_Return)
    assert hand.focused() is window.view
    assert dots(window) == {"visit": 12, "pay": 4}
    hand.key(Qt.Key.Key_G, CONTROL)
    hand.keys("9")
    hand.key(Qt.Key.Key_Escape)
    assert dots(window) == {"visit": 12, "pay": 4}
    hand.key(Qt.Key.Key_G, CONTROL)
    hand.keys("0")
    hand.key(Qt.Key.Key_Return)
    assert dots(window) == {"visit": 12}


# The mode


def test_in_the_mode_clicks_vote_and_the_map_stays_as_it_is(window: Window, hand: Hand) -> None:
    hand.click("visit")
    hand.key(Qt.Key.Key_V, SHIFT)
    assert window.menus["vote_mode"].isChecked()
    places = window.scene.places()
    hand.click("pay")
    hand.click("pay")
    # Clicks that follow each other fast come as double clicks.
    QTest.mouseDClick(window.view.viewport(), LEFT, pos=hand.pixel("pay"))
    hand.click("visit", SHIFT)
    hand.drag(hand.pixel("complain"), hand.pixel("visit"))
    assert dots(window) == {"pay": 3, "complain": 1}
    assert window.scene.places() == places
    assert hand.focused() is window.view
    assert "Esc" in caption(window)[1]
    hand.key(Qt.Key.Key_Escape)
    assert not window.menus["vote_mode"].isChecked()
    hand.click("pay")
    assert dots(window)["pay"] == 3
    assert "Esc" not in caption(window)[1]


def test_in_the_mode_plus_minus_and_digits_are_dots(window: Window, hand: Hand) -> None:
    before = window.document.touchpoints["pay"]
    hand.click("pay")
    hand.key(Qt.Key.Key_V, SHIFT)
    hand.keys("++=-")
    assert dots(window) == {"pay": 2}
    for digit in "12":
        hand.keys(digit)
    hand.key(Qt.Key.Key_Return)
    assert dots(window) == {"pay": 12}
    hand.keys("3")
    hand.click("visit")
    assert dots(window) == {"pay": 3, "visit": 1}
    assert window.document.touchpoints["pay"] == before
    hand.key(Qt.Key.Key_Escape)
    hand.keys("1")
    assert window.document.touchpoints["visit"].emotion is not None
    assert dots(window) == {"pay": 3, "visit": 1}


def test_the_mode_ends_with_its_round(window: Window, hand: Hand) -> None:
    hand.click("pay")
    hand.key(Qt.Key.Key_V, SHIFT)
    assert rounds(window) == ["First vote"]
    window.editing.undo()
    assert not window.menus["vote_mode"].isChecked()
    hand.click("visit")
    assert window.document.voting_rounds == ()
    assert window.scene.selected() == ("visit",)


# Rounds and results


def test_rounds_are_named_shown_in_turn_and_deleted(window: Window, hand: Hand) -> None:
    for name, card in (("Coldest?", "pay"), ("Warmest?", "visit")):
        new_round(window, name)
        hand.click(card)
        hand.keys("g")
    assert badges(window) == {"visit": "Dots: 1 · Warmest?"}
    hand.key(*NEXT_ROUND)
    assert badges(window) == {}
    hand.key(*NEXT_ROUND)
    assert badges(window) == {"pay": "Dots: 1 · Coldest?"}
    window.panels["workshop"].open()
    QApplication.processEvents()
    _, warmest = window.workshop.panel.findChildren(RoundRow)
    QTest.mouseClick(warmest.findChildren(QToolButton)[0], LEFT)
    assert badges(window) == {"visit": "Dots: 1 · Warmest?"}
    name = warmest.findChild(QLineEdit)
    QTest.keyClick(name, Qt.Key.Key_End)
    QTest.keyClicks(name, "?")
    assert badges(window) == {"visit": "Dots: 1 · Warmest??"}
    (delete,) = warmest.menu.actions()
    delete.trigger()
    assert rounds(window) == ["Coldest?"]
    assert badges(window) == {}
    window.editing.undo()
    assert rounds(window) == ["Coldest?", "Warmest??"]


def test_results_are_ranked_and_lead_to_the_cards(window: Window, hand: Hand) -> None:
    found = results(window)
    assert lines(found) == []
    for card, keys in (("visit", "g"), ("complain", "ggg"), ("pay", "ggg")):
        window.scene.select([card])
        window.view.setFocus()
        hand.keys(keys)
    assert lines(found) == ["1= Pay: 3", "1= Complain: 3", "3 Visit: 1"]
    QTest.mouseClick(found.viewport(), LEFT, pos=found.visualItemRect(found.item(2)).center())
    assert window.scene.selected() == ("visit",)
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_Up)
    assert window.scene.selected() == ("complain",)
    QTest.keyClick(found, Qt.Key.Key_G)
    assert lines(found) == ["1 Complain: 4", "2 Pay: 3", "3 Visit: 1"]
    assert found.currentItem().text() == "1 Complain: 4"


def test_badges_follow_what_comes_and_goes(window: Window, hand: Hand) -> None:
    hand.click("pay")
    hand.keys("gg")
    hand.key(Qt.Key.Key_Delete)
    assert badges(window) == {}
    window.editing.undo()
    assert badges(window) == {"pay": "Dots: 2 · First vote"}
    hand.click("pay")
    hand.drag(hand.pixel("pay"), hand.pixel("pay", 160, 180))
    assert badges(window) == {"pay": "Dots: 2 · First vote"}


def test_the_round_stays_on_the_map_in_another_language(window: Window, hand: Hand) -> None:
    hand.click("pay")
    hand.keys("gg")
    window.program.choose_language("ko")
    (korean,) = window.program.windows
    assert badges(korean) == {"pay": "표 2 · First vote"}


def test_a_badge_leaves_the_card_to_the_mouse(window: Window, hand: Hand) -> None:
    hand.click("pay")
    hand.keys("ggggg")
    window.scene.select([])
    pill = window.view.mapFromScene(hand.card("pay").mapToScene(QPointF(30, 59)))
    QTest.mouseClick(window.view.viewport(), LEFT, pos=pill)
    assert window.scene.selected() == ("pay",)


def test_a_round_of_a_file_is_shown_when_it_is_wanted(window: Window, hand: Hand) -> None:
    hand.click("pay")
    hand.keys("g")
    window.workshop.voting.hide()
    assert badges(window) == {}
    (round,) = window.document.all(VotingRound)
    hand.keys("g")
    assert window.workshop.voting.round == round.id
    assert dots(window) == {"pay": 2}


def test_the_name_of_the_round_stays_in_the_corner_of_the_map(window: Window, hand: Hand) -> None:
    hand.click("pay")
    hand.keys("g")
    found = window.view.findChild(VoteCaption)
    assert found.isVisible()
    for change in (window.views.show_emotion, window.views.show_flow, window.showMaximized):
        change()
        QApplication.processEvents()
        gap = window.view.viewport().geometry().bottom() - found.y() - found.height()
        assert gap == 12
