"""Drawing in the real window with real mouse and key events."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.app.window import Window
from journeymap.model.document import Document
from journeymap.model.records import Note, Touchpoint, Transition
from journeymap.model.vocabulary import Basis, Feeling, Mode, Pattern, TransitionKind
from tests.app.hand import Hand

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def added(window: Window, before: Document) -> list[str]:
    return [id for id in window.document.records if id not in before]


def test_a_key_adds_a_touchpoint_and_typing_names_it(window: Window, hand: Hand) -> None:
    before = window.document
    hand.click("pay")
    hand.keys("n")
    hand.keys("Confirm")
    hand.key(Qt.Key.Key_Return)
    (id,) = added(window, before)
    touchpoint = window.document.touchpoints[id]
    assert (touchpoint.name, touchpoint.stage) == ("Confirm", "buy")
    assert touchpoint.y > window.document.touchpoints["pay"].y
    assert window.scene.selected() == (id,)


def test_escape_leaves_the_name_as_it_was(window: Window, hand: Hand) -> None:
    hand.click("pay")
    hand.key(Qt.Key.Key_F2)
    hand.keys("Nonsense")
    hand.key(Qt.Key.Key_Escape)
    assert window.document.touchpoints["pay"].name == "Pay"


def test_leaving_the_name_field_keeps_what_was_typed(window: Window, hand: Hand) -> None:
    hand.click("pay")
    hand.key(Qt.Key.Key_F2)
    hand.keys("Pay now")
    hand.click("visit")
    QApplication.processEvents()
    assert window.document.touchpoints["pay"].name == "Pay now"


def test_a_double_click_renames(window: Window, hand: Hand) -> None:
    viewport = window.view.viewport()
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=hand.pixel("pay"))
    hand.keys("Checkout")
    hand.key(Qt.Key.Key_Return)
    assert window.document.touchpoints["pay"].name == "Checkout"


def test_a_double_click_on_empty_ground_adds_a_card_in_that_stage(
    window: Window, hand: Hand
) -> None:
    before = window.document
    x = window.scene.columns.left("care") + 110
    ground = window.view.mapFromScene(QPointF(x, 330))
    QTest.mouseDClick(window.view.viewport(), Qt.MouseButton.LeftButton, pos=ground)
    hand.keys("Refund")
    hand.key(Qt.Key.Key_Return)
    (id,) = added(window, before)
    assert window.document.touchpoints[id].stage == "care"


def test_dragging_a_card_moves_it_into_another_stage(window: Window, hand: Hand) -> None:
    start = hand.pixel("visit")
    end = hand.pixel("pay") + QPoint(0, 120)
    hand.drag(start, end)
    moved = window.document.touchpoints["visit"]
    assert moved.stage == "buy"
    assert moved.y == pytest.approx(140, abs=8)
    assert moved.x == pytest.approx(20, abs=8), "counted from the left edge of its stage"
    assert len(window.work.session.history) == 1
    window.editing.undo()
    assert window.document.touchpoints["visit"].stage == "find"


def test_a_trembling_click_moves_nothing(window: Window, hand: Hand) -> None:
    hand.drag(hand.pixel("visit"), hand.pixel("visit") + QPoint(2, 1))
    assert not window.work.session.history


def test_dragging_from_the_edge_connects(window: Window, hand: Hand) -> None:
    before = window.document
    hand.drag(hand.pixel("visit", 174, 34), hand.pixel("complain"))
    (id,) = added(window, before)
    transition = window.document.transitions[id]
    assert (transition.source, transition.target) == ("visit", "complain")
    assert transition.kind is TransitionKind.NORMAL


def test_dragging_from_the_edge_to_empty_ground_adds_a_connected_card(
    window: Window, hand: Hand
) -> None:
    before = window.document
    hand.drag(hand.pixel("pay", 174, 34), hand.pixel("complain") + QPoint(0, 200))
    hand.keys("Follow up")
    hand.key(Qt.Key.Key_Return)
    new = [window.document[id] for id in added(window, before)]
    (card,) = (record for record in new if isinstance(record, Touchpoint))
    (line,) = (record for record in new if isinstance(record, Transition))
    assert (card.name, card.stage, line.source, line.target) == (
        "Follow up",
        "care",
        "pay",
        card.id,
    )
    window.editing.undo()
    window.editing.undo()
    assert window.document == before


def test_escape_during_a_drag_forgets_it(window: Window, hand: Hand) -> None:
    viewport = window.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=hand.pixel("visit"))
    QTest.mouseMove(viewport, hand.pixel("visit") + QPoint(80, 80))
    QTest.keyClick(window.view, Qt.Key.Key_Escape)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=hand.pixel("visit"))
    assert not window.work.session.history
    assert hand.card("visit").pos() == QPointF(
        *window.scene.columns.place(window.document.touchpoints["visit"])
    )


def test_keys_connect_the_selected_cards_in_reading_order(window: Window, hand: Hand) -> None:
    before = window.document
    hand.click("pay")
    hand.click("complain", CONTROL)
    hand.keys("c")
    (id,) = added(window, before)
    assert window.document.transitions[id].source == "pay"
    assert window.document.transitions[id].target == "complain"


def test_tagging_keys_work_on_all_selected_cards(window: Window, hand: Hand) -> None:
    hand.click("visit")
    hand.click("pay", CONTROL)
    for key in "twhxd":
        hand.keys(key)
    hand.keys("b")
    for id in ("visit", "pay"):
        touchpoint = window.document.touchpoints[id]
        assert touchpoint.emotion is not None
        assert touchpoint.handling is not None
        assert touchpoint.emotion.word is Feeling.ANNOYED
        assert touchpoint.emotion.basis is Basis.OBSERVED
        assert touchpoint.decisive
        assert touchpoint.handling.mode is Mode.HYBRID
        assert touchpoint.handling.pattern is Pattern.AI_FIRST


@pytest.mark.parametrize("feeling", list(Feeling))
def test_every_feeling_has_its_key(window: Window, hand: Hand, feeling: Feeling) -> None:
    hand.click("pay")
    window.menus[f"feeling:{feeling}"].trigger()
    emotion = window.document.touchpoints["pay"].emotion
    assert emotion is not None
    assert emotion.word is feeling


def test_delete_undo_redo(window: Window, hand: Hand) -> None:
    before = window.document
    hand.click("pay")
    hand.key(Qt.Key.Key_Delete)
    assert "pay" not in window.document
    assert "visit-pay" not in window.document
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert window.document == before
    hand.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert "pay" not in window.document


def test_copy_and_paste_into_another_window(window: Window, hand: Hand, qtbot: QtBot) -> None:
    hand.click("pay")
    hand.click("complain", CONTROL)
    hand.key(Qt.Key.Key_C, CONTROL)
    other = window.program.new()
    with qtbot.waitActive(other):
        other.activateWindow()
    other.view.setFocus()
    QTest.keyClick(other.view, Qt.Key.Key_V, CONTROL)
    names = {t.name for t in other.document.touchpoints.values()}
    assert names == {"Pay", "Complain"}
    assert len(other.document.transitions) == 1
    assert {team.name for team in other.document.teams} == {"Support", "Managers"}
    assert QApplication.clipboard().text().splitlines() == ["Pay", "Complain"]


def test_pasting_foreign_data_is_told(window: Window, answer: Callable[[str], list[str]]) -> None:
    data = QMimeData()
    data.setData("application/x-journeymap+json", b"[{]")
    QApplication.clipboard().setMimeData(data)
    asked = answer("OK")
    before = window.document
    window.editing.paste()
    assert asked == ["What is on the clipboard is not part of a map."]
    assert window.document is before


def test_duplicate_keeps_the_clipboard(window: Window, hand: Hand) -> None:
    QApplication.clipboard().setText("mine")
    hand.click("pay")
    hand.key(Qt.Key.Key_D, CONTROL)
    assert len(window.document.touchpoints) == 4
    assert QApplication.clipboard().text() == "mine"


def test_a_band_selects_what_it_touches(window: Window, hand: Hand) -> None:
    left = window.scene.columns.left("buy")
    start = window.view.mapFromScene(QPointF(left + 2, 4))
    hand.drag(start, start + QPoint(240, 90))
    assert "pay" in window.scene.selected()
    assert "visit" not in window.scene.selected()


def test_arrows_walk_and_with_control_they_move(window: Window, hand: Hand) -> None:
    hand.click("visit")
    hand.key(Qt.Key.Key_Right)
    assert window.scene.selected() == ("pay",)
    before = window.document.touchpoints["pay"]
    hand.key(Qt.Key.Key_Down, CONTROL)
    hand.key(Qt.Key.Key_Down, CONTROL)
    assert window.document.touchpoints["pay"].y == before.y + 16
    assert len(window.work.session.history) == 1


def test_a_note_is_added_and_typed(window: Window, hand: Hand) -> None:
    before = window.document
    hand.keys("m")
    (id,) = added(window, before)
    hand.keys("Ask the night shift")
    note = window.document[id]
    assert isinstance(note, Note)
    assert note.text == "Ask the night shift"
    assert window.scene.selected() == (id,)


def test_a_double_click_on_a_note_edits_its_text(window: Window, hand: Hand) -> None:
    item = window.scene.item_of("note")
    assert item is not None
    pixel = window.view.mapFromScene(item.sceneBoundingRect().center())
    viewport = window.view.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=pixel)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=pixel)
    hand.keys(" today")
    note = window.document["note"]
    assert isinstance(note, Note)
    assert note.text == "Ask the shop today"


def test_the_wheel_zooms_to_the_pointer(window: Window, hand: Hand) -> None:
    pixel = hand.pixel("pay")
    under = window.view.mapToScene(pixel)
    event = QWheelEvent(
        QPointF(pixel),
        QPointF(window.view.viewport().mapToGlobal(pixel)),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(window.view.viewport(), event)
    assert window.view.zoom > 1.4
    now = window.view.mapToScene(pixel)
    assert (now - under).manhattanLength() < 3


def test_reversing_a_transition(window: Window, hand: Hand) -> None:
    window.scene.select(["pay-complain"])
    hand.key(Qt.Key.Key_C, SHIFT)
    assert window.document.transitions["pay-complain"].source == "complain"
