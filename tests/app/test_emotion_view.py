"""Emotion view in the real window: cards lifted and lowered, by hand and by keys, and back."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QToolButton
from pytestqt.qtbot import QtBot

from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.canvas.ribbon import RibbonPiece
from journeymap.drawing.bands import Bands, Level, level_of
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.edit.touchpoints import add_touchpoint, place, set_valence
from journeymap.i18n import phrase
from journeymap.model.document import Document
from journeymap.model.vocabulary import Feeling
from tests.app.conftest import shown
from tests.app.hand import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def felt(program: Program, shop: Document, qtbot: QtBot) -> Window:
    """The shop in Emotion view: complain at -2, pay at 0, visit without a feeling."""
    window = shown(program, set_valence(shop, ["pay"], 0), qtbot)
    QTest.keyClick(window.view, Qt.Key.Key_2, CONTROL)
    window.scene.settle()
    QApplication.processEvents()
    return window


@pytest.fixture
def hand(felt: Window) -> Hand:
    return Hand(felt)


def level(window: Window, id: str) -> Level:
    return level_of(window.document.touchpoints[id])


def bands(window: Window) -> Bands:
    found = window.scene.bands
    assert found is not None
    return found


def drawn_in(window: Window, id: str) -> Level:
    """The band that a card is drawn in."""
    window.scene.settle()
    card = window.scene.card(id)
    assert card is not None
    return bands(window).at(card.y() + CARD_HEIGHT / 2).level


def into(window: Window, id: str, level: Level, aside: int = 0) -> tuple[QPoint, QPoint]:
    """A drag that holds a card at its middle and leads into a band."""
    hand = Hand(window)
    start = hand.pixel(id, CARD_WIDTH / 2)
    middle = window.view.mapFromScene(QPointF(0, bands(window).band(level).middle)).y()
    return start, QPoint(start.x() + aside, middle)


def lifted(window: Window, id: str, level: Level, aside: int = 0) -> None:
    Hand(window).drag(*into(window, id, level, aside))


# Height is valence


def test_a_key_turns_to_emotion_view_and_another_back(window: Window) -> None:
    flow = {card.id: card.pos() for card in window.scene.cards()}
    QTest.keyClick(window.view, Qt.Key.Key_2, CONTROL)
    assert drawn_in(window, "complain") == -2
    assert drawn_in(window, "pay") is None
    assert {card.id: card.x() for card in window.scene.cards()} == {
        id: place.x() for id, place in flow.items()
    }
    QTest.keyClick(window.view, Qt.Key.Key_1, CONTROL)
    window.scene.settle()
    assert {card.id: card.pos() for card in window.scene.cards()} == flow
    assert not window.work.session.history


@pytest.mark.parametrize("to", [2, 1, 0, -1])
def test_lifting_a_card_makes_the_moment_warmer(felt: Window, to: int) -> None:
    lifted(felt, "complain", to)
    assert level(felt, "complain") == drawn_in(felt, "complain") == to
    assert len(felt.work.session.history) == 1
    assert felt.document["complain"].stage == "care"
    assert felt.document["complain"].y == 120
    felt.editing.undo()
    assert level(felt, "complain") == drawn_in(felt, "complain") == -2


def test_the_word_follows_and_the_basis_stays(felt: Window) -> None:
    before = felt.document.touchpoints["complain"].emotion
    lifted(felt, "complain", 1)
    after = felt.document.touchpoints["complain"].emotion
    assert before is not None
    assert after is not None
    assert (before.word, after.word) == (Feeling.HURT, Feeling.CONTENT)
    assert (before.basis, before.note) == (after.basis, after.note)


def test_a_card_without_a_feeling_gets_one_where_it_is_dropped(felt: Window) -> None:
    lifted(felt, "visit", 2)
    assert level(felt, "visit") == 2
    felt.editing.undo()
    assert level(felt, "visit") is None


def test_dropped_where_no_feeling_is_a_card_loses_its_own(felt: Window) -> None:
    before = felt.document
    lifted(felt, "complain", None)
    assert level(felt, "complain") is None
    assert felt.menus["undo"].text() == "Undo: Clear feeling"
    felt.editing.undo()
    assert felt.document == before


def test_several_cards_move_by_the_same_number_of_bands(felt: Window, hand: Hand) -> None:
    hand.click("pay")
    hand.click("complain", CONTROL)
    hand.click("visit", CONTROL)
    lifted(felt, "complain", -1)
    assert [level(felt, id) for id in ("pay", "complain", "visit")] == [1, -1, None]
    lifted(felt, "complain", 2)
    assert [level(felt, id) for id in ("pay", "complain", "visit")] == [2, 2, None]
    lifted(felt, "visit", 0)
    assert [level(felt, id) for id in ("pay", "complain", "visit")] == [2, 2, 0]
    assert len(felt.work.session.history) == 3


def test_sideways_a_card_changes_its_stage_and_keeps_its_feeling(felt: Window) -> None:
    before = felt.document
    columns = felt.scene.columns
    lifted(felt, "complain", -2, round(columns.left("buy") - columns.left("care")))
    moved = felt.document.touchpoints["complain"]
    assert (moved.stage, level(felt, "complain")) == ("buy", -2)
    assert moved.x == pytest.approx(20, abs=8)
    felt.editing.undo()
    assert felt.document == before


def test_sideways_no_card_is_covered_in_flow(felt: Window) -> None:
    columns = felt.scene.columns
    lifted(felt, "pay", 1, round(columns.left("find") - columns.left("buy")))
    moved, there = felt.document.touchpoints["pay"], felt.document.touchpoints["visit"]
    assert moved.stage == there.stage
    assert abs(moved.y - there.y) >= CARD_HEIGHT


def test_while_a_card_is_lifted_its_face_and_the_band_say_what_will_be(felt: Window) -> None:
    viewport = felt.view.viewport()
    start, end = into(felt, "complain", 1)
    QTest.mousePress(viewport, LEFT, pos=start)
    QTest.mouseMove(viewport, end)
    card = felt.scene.card("complain")
    assert card is not None
    assert level_of(card.touchpoint) == 1
    assert felt.scene._chosen == bands(felt).band(1)
    assert level(felt, "complain") == -2
    assert not felt.grab().isNull()
    QTest.keyClick(felt.view, Qt.Key.Key_Escape)
    QTest.mouseRelease(viewport, LEFT, pos=end)
    assert felt.scene._chosen is None
    assert level_of(card.touchpoint) == drawn_in(felt, "complain") == -2
    assert not felt.work.session.history


def test_a_trembling_click_changes_nothing(felt: Window, hand: Hand) -> None:
    start = hand.pixel("complain")
    hand.drag(start, start + QPoint(2, -2))
    assert not felt.work.session.history


def test_a_note_moves_sideways_only(felt: Window, hand: Hand) -> None:
    note = felt.scene.item_of("note")
    assert note is not None
    before = felt.document["note"]
    at = felt.view.mapFromScene(note.sceneBoundingRect().center())
    hand.drag(at, at + QPoint(40, -90))
    after = felt.document["note"]
    assert (after.stage, after.x, after.y) == (before.stage, 48, before.y)
    felt.scene.settle()
    assert bands(felt).shelf is not None
    assert note.y() > bands(felt).shelf.top


# Keys


def test_control_and_arrows_make_warmer_and_colder(felt: Window, hand: Hand) -> None:
    hand.click("pay")
    hand.key(Qt.Key.Key_Up, CONTROL)
    assert level(felt, "pay") == drawn_in(felt, "pay") == 1
    hand.key(Qt.Key.Key_Down, CONTROL)
    hand.key(Qt.Key.Key_Down, CONTROL)
    assert level(felt, "pay") == -1
    x = felt.document.touchpoints["pay"].x
    hand.key(Qt.Key.Key_Right, CONTROL)
    assert felt.document.touchpoints["pay"].x == x + 8


@pytest.mark.parametrize("view", ["flow", "emotion"])
def test_plus_and_minus_work_in_both_views(felt: Window, hand: Hand, view: str) -> None:
    felt.menus[view].trigger()
    felt.scene.settle()
    hand.click("pay")
    hand.click("complain", CONTROL)
    hand.keys("+")
    assert [level(felt, id) for id in ("pay", "complain")] == [1, -1]
    for _ in range(4):
        hand.keys("-")
    assert [level(felt, id) for id in ("pay", "complain")] == [-2, -2]
    hand.keys("u")
    assert [level(felt, id) for id in ("pay", "complain")] == [None, None]
    hand.keys("=")
    assert [level(felt, id) for id in ("pay", "complain")] == [1, 1]


def test_a_tag_by_key_lets_the_card_glide_to_its_band(felt: Window, hand: Hand) -> None:
    hand.click("complain")
    was = hand.card("complain").pos()
    hand.keys("3")
    assert felt.scene._glide is not None
    felt.scene._glide.setCurrentTime(0)
    assert hand.card("complain").pos() == was
    assert drawn_in(felt, "complain") == 2


# Adding


def ground(window: Window, stage: str, level: Level) -> QPoint:
    x = window.scene.columns.left(stage) + 110
    return window.view.mapFromScene(QPointF(x, bands(window).band(level).middle))


@pytest.mark.parametrize("to", [2, -1, None])
def test_a_double_click_in_a_band_adds_a_card_with_its_feeling(
    felt: Window, hand: Hand, to: Level
) -> None:
    before = felt.document
    QTest.mouseDClick(felt.view.viewport(), LEFT, pos=ground(felt, "care", to))
    hand.keys("Refund")
    hand.key(Qt.Key.Key_Return)
    (id,) = (id for id in felt.document.touchpoints if id not in before)
    new = felt.document.touchpoints[id]
    assert (new.name, new.stage, level(felt, id)) == ("Refund", "care", to)
    assert new.y >= before.touchpoints["complain"].y + CARD_HEIGHT
    felt.editing.undo()
    felt.editing.undo()
    assert felt.document == before


def test_a_transition_dropped_in_a_band_leads_to_a_card_with_its_feeling(
    felt: Window, hand: Hand
) -> None:
    before = felt.document
    hand.drag(hand.pixel("pay", 174, 34), ground(felt, "care", 1))
    hand.keys("Follow up")
    hand.key(Qt.Key.Key_Return)
    (id,) = (id for id in felt.document.touchpoints if id not in before)
    assert level(felt, id) == 1
    assert any(t.source == "pay" for t in felt.document.arriving(id))


# The window around it


def test_the_switch_in_the_top_bar_says_and_changes_the_view(window: Window) -> None:
    buttons = {b.text(): b for b in window.top_bar.findChildren(QToolButton)}
    assert (buttons["Flow"].isChecked(), buttons["Emotion"].isChecked()) == (True, False)
    QTest.mouseClick(buttons["Emotion"], LEFT)
    assert window.scene.bands is not None
    assert (buttons["Flow"].isChecked(), buttons["Emotion"].isChecked()) == (False, True)
    assert window.view.accessibleName() == "Journey map by emotion"
    buttons["Flow"].setFocus()
    QTest.keyClick(buttons["Flow"], Qt.Key.Key_Space)
    assert window.scene.bands is None
    assert window.view.accessibleName() == "Journey map"


def test_the_selection_stays(window: Window) -> None:
    for chosen in (("visit", "complain"), ("note",), ("pay-complain",)):
        window.scene.select(chosen)
        for view in ("emotion", "flow"):
            window.menus[view].trigger()
            assert set(window.scene.selected()) == set(chosen)


def test_the_strip_makes_room_and_comes_back_as_it_was_left(window: Window) -> None:
    window.menus["emotion"].trigger()
    assert window.strip.isHidden()
    assert window.views.open_panels()["strip"]
    QTest.keyClick(window.view, Qt.Key.Key_F10)
    assert window.strip.isVisible()
    window.menus["flow"].trigger()
    assert window.strip.isVisible()
    QTest.keyClick(window.view, Qt.Key.Key_F10)
    window.menus["emotion"].trigger()
    assert window.strip.isVisible()
    assert not window.views.open_panels()["strip"]
    window.menus["flow"].trigger()
    assert window.strip.isHidden()


def test_another_language_keeps_the_view(felt: Window) -> None:
    felt.program.choose_language("ko")
    (korean,) = felt.program.windows
    assert korean.scene.bands is not None
    assert korean.menus["emotion"].isChecked()
    korean.program.choose_language("en")
    (english,) = korean.program.windows
    english.menus["flow"].trigger()
    assert english.strip.isVisible()


def test_tidy_goes_to_flow_where_one_sees_it(felt: Window) -> None:
    assert felt.menus["tidy"].text() == "Tidy in Flow view"
    felt.menus["tidy"].trigger()
    assert felt.scene.bands is None
    assert felt.menus["flow"].isChecked()
    assert felt.menus["tidy"].text() == "Tidy"


def test_names_being_typed_are_kept_when_the_view_changes(window: Window) -> None:
    hand = Hand(window)
    hand.click("pay")
    hand.key(Qt.Key.Key_F2)
    hand.keys("Checkout")
    window.menus["emotion"].trigger()
    assert window.document.touchpoints["pay"].name == "Checkout"
    assert hand.focused() is window.view


# The eye


@pytest.fixture
def tall(program: Program, shop: Document, qtbot: QtBot) -> Window:
    """A map much higher than the window in both views, the middle of it in sight."""
    document = shop
    for number in range(40):
        document = add_touchpoint(document, "buy", f"B{number}", 24, 120 * number, id=f"b{number}")
    for number in range(40):
        document = set_valence(document, [f"b{number}"], 2 - number // 8)
    window = shown(program, document, qtbot)
    window.view.verticalScrollBar().setValue(2200)
    return window


def on_screen(window: Window, id: str) -> QPoint:
    card = window.scene.card(id)
    assert card is not None
    return window.view.mapFromScene(card.scenePos())


def test_the_selected_card_stays_where_it_is_on_the_screen(tall: Window) -> None:
    tall.scene.select(["b22"])
    was = on_screen(tall, "b22")
    others = {id: on_screen(tall, id) for id in ("b20", "b24")}
    for view in ("emotion", "flow"):
        tall.menus[view].trigger()
        assert tall.scene._glide is not None
        for time in (0, 100, 200):
            tall.scene._glide.setCurrentTime(time)
            assert (on_screen(tall, "b22") - was).manhattanLength() <= 2
            if time == 0 and view == "emotion":
                for id, place in others.items():
                    assert (on_screen(tall, id) - place).manhattanLength() <= 2


def test_without_a_selection_the_card_in_the_middle_stays(tall: Window) -> None:
    middle = tall.view.viewport().rect().center()

    def far(id: str) -> int:
        return (on_screen(tall, id) + QPoint(88, 34) - middle).manhattanLength()

    looked_at = min((f"b{n}" for n in range(40)), key=far)
    was = on_screen(tall, looked_at)
    tall.menus["emotion"].trigger()
    tall.scene.settle()
    assert (on_screen(tall, looked_at) - was).manhattanLength() <= 2


def test_a_scale_that_fits_is_shown_whole(window: Window) -> None:
    feel = phrase("test", "Feel")
    window.edit(feel, lambda document: set_valence(document, ["pay", "visit"], 1))
    window.resize(1400, 1000)
    QApplication.processEvents()
    window.scene.select(["complain"])
    window.menus["emotion"].trigger()
    window.scene.settle()
    room = window.view.mapToScene(window.view.viewport().rect()).boundingRect()
    assert room.top() == 0
    assert room.bottom() >= bands(window).bands[-1].bottom


class _Still(QProxyStyle):
    """The style of a system that asks for no animations."""

    def styleHint(self, hint, option=None, widget=None, data=None):  # noqa: N802 - Qt's name
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, data)


def test_nothing_glides_where_the_system_asks_for_no_animations(window: Window) -> None:
    still = _Still("fusion")
    still.setParent(window)
    window.setStyle(still)
    window.menus["emotion"].trigger()
    assert window.scene._glide is None
    assert drawn_in(window, "complain") == -2


# The ribbon


def ribbon(window: Window) -> list[tuple[str, str]]:
    QApplication.processEvents()  # paths are looked at after the edit
    pieces = [item for item in window.scene.items() if isinstance(item, RibbonPiece)]
    return sorted((piece.source.id, piece.target.id) for piece in pieces if piece.isVisible())


def test_the_ribbon_runs_through_the_felt_cards_of_the_path(felt: Window, hand: Hand) -> None:
    assert ribbon(felt) == [("pay", "complain")]
    hand.click("visit")
    hand.keys("4")
    assert ribbon(felt) == [("pay", "complain"), ("visit", "pay")]
    hand.click("pay")
    hand.key(Qt.Key.Key_Delete)
    assert ribbon(felt) == []
    felt.editing.undo()
    assert len(ribbon(felt)) == 2
    felt.menus["flow"].trigger()
    assert ribbon(felt) == []


def test_the_ribbon_follows_the_hand(felt: Window) -> None:
    (piece,) = (item for item in felt.scene.items() if isinstance(item, RibbonPiece))
    was = piece.boundingRect()
    start, end = into(felt, "complain", 2)
    QTest.mousePress(felt.view.viewport(), LEFT, pos=start)
    QTest.mouseMove(felt.view.viewport(), end)
    assert piece.boundingRect().top() < was.top()
    assert not felt.grab().isNull()
    start, end = into(felt, "complain", None)
    QTest.mouseMove(felt.view.viewport(), end)
    assert ribbon(felt) == []
    QTest.mouseRelease(felt.view.viewport(), LEFT, pos=end)
    assert level(felt, "complain") is None


def test_what_moves_elsewhere_is_followed(felt: Window) -> None:
    """An edit from outside the map, as the inspector makes it."""
    edit = felt.edit
    edit(phrase("test", "Move"), lambda d: place(d, {"pay": ("care", 300, 8)}))
    edit(phrase("test", "Feel"), lambda d: set_valence(d, ["pay", "visit"], -2))
    felt.scene.settle()
    anew = Bands.of(felt.document, felt.scene.look)
    assert bands(felt) == anew
    for touchpoint in felt.document.touchpoints.values():
        card = felt.scene.card(touchpoint.id)
        assert card is not None
        assert card.pos().toTuple() == anew.place(touchpoint)


def test_a_path_that_comes_twice_the_same_way_has_one_ribbon(felt: Window) -> None:
    felt.edit(phrase("test", "Feel"), lambda d: set_valence(d, ["visit"], 1))
    QApplication.processEvents()
    felt.scene.show_path(("visit", "pay", "visit", "pay"))
    assert ribbon(felt) == [("pay", "visit"), ("visit", "pay")]
    felt.scene.show_path(())
    assert ribbon(felt) == []


# Those who hear, and those who look elsewhere


def test_what_is_felt_is_said_and_follows(felt: Window, hand: Hand) -> None:
    hand.click("pay")
    assert felt.view.accessibleDescription() == "Pay: indifferent 0, assumed. Stage: Buy"
    hand.keys("+")
    assert felt.view.accessibleDescription() == "Pay: satisfied +1, assumed. Stage: Buy"
    hand.keys("u")
    assert felt.view.accessibleDescription() == "Pay. Stage: Buy"


def test_a_card_made_colder_by_keys_stays_in_sight(tall: Window) -> None:
    tall.menus["emotion"].trigger()
    tall.scene.select(["b1"])
    tall.view.reveal("b1")
    for key in ("-", "-", "-", "-", "3"):
        QTest.keyClicks(tall.view, key)
        tall.scene.settle()
        room = tall.view.mapToScene(tall.view.viewport().rect()).boundingRect()
        assert room.contains(tall.scene.card("b1").sceneBoundingRect())


def test_what_is_lifted_lies_over_the_rest_while_it_is_held(felt: Window) -> None:
    (piece,) = (item for item in felt.scene.items() if isinstance(item, RibbonPiece))
    start, end = into(felt, "complain", 0)
    QTest.mousePress(felt.view.viewport(), LEFT, pos=start)
    QTest.mouseMove(felt.view.viewport(), end)
    held = {felt.scene.card("complain"), felt.scene.card("pay"), piece}
    assert held <= set(felt.scene.held)
    assert felt.scene.card("visit") not in felt.scene.held
    QTest.mouseRelease(felt.view.viewport(), LEFT, pos=end)
    assert not felt.scene.held


def the_piece(window: Window) -> RibbonPiece:
    (piece,) = (item for item in window.scene.items() if isinstance(item, RibbonPiece))
    return piece


def reaches(piece: RibbonPiece) -> bool:
    """Whether the ribbon leads to the middle of both its cards."""
    middle = QPointF(CARD_WIDTH / 2, CARD_HEIGHT / 2)
    ends = [card.pos() + middle for card in (piece.source, piece.target)]
    room = piece.boundingRect().adjusted(29, 29, -29, -29)
    return all(room.contains(end) for end in ends)


def test_the_ribbon_of_a_path_that_comes_late_follows_the_hand_too(felt: Window) -> None:
    """A press selects a card, and a path through it is shown a moment later."""
    felt.edit(phrase("test", "Feel"), lambda d: set_valence(d, ["visit"], 1))
    QApplication.processEvents()
    felt.scene.show_path(("visit", "pay"))
    start, end = into(felt, "complain", 2)
    viewport = felt.view.viewport()
    QTest.mousePress(viewport, LEFT, pos=start)
    QTest.mouseMove(viewport, start + (end - start) / 2)
    felt.scene.show_path(("pay", "complain"))
    QTest.mouseMove(viewport, end)
    assert reaches(the_piece(felt))
    assert the_piece(felt) in felt.scene.held
    QTest.mouseRelease(viewport, LEFT, pos=end)


def test_the_ribbon_of_a_path_that_comes_late_glides_along(felt: Window, hand: Hand) -> None:
    felt.edit(phrase("test", "Feel"), lambda d: set_valence(d, ["visit"], 1))
    hand.click("complain")
    QApplication.processEvents()
    hand.keys("3")
    assert felt.scene._glide is not None
    felt.scene._glide.setCurrentTime(100)
    felt.scene.show_path(("visit", "complain"))
    assert reaches(the_piece(felt))
    felt.scene.settle()
    assert reaches(the_piece(felt))


def test_what_is_warmest_is_in_sight_where_the_map_reaches_little_further(
    felt: Window, hand: Hand
) -> None:
    """A step down is as good a place for the eye as where it was, but the warm end tells more."""
    size = felt.view.viewport().height()
    bottom = bands(felt).bands[-1].bottom
    felt.views.show_flow()
    felt.scene.settle()
    felt.view.zoom_to(size / bottom * 1.3)
    felt.view.verticalScrollBar().setValue(0)
    felt.views.show_emotion()
    felt.scene.settle()
    assert felt.view.mapToScene(0, 0).y() == pytest.approx(0.0, abs=1.0)
