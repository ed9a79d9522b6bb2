"""A map grows by keys: names, Enter, Tab, Ctrl+Enter, in the real window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.canvas.name_editor import NameEditor
from journeymap.drawing.grid import ACROSS, DOWN, TOP
from journeymap.edit.stages import remove_stages
from journeymap.edit.touchpoints import revise_records
from journeymap.i18n import phrase
from journeymap.model.document import Document
from tests.app.hand import Hand

ENTER, TAB, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def blank(program: Program, qtbot: QtBot) -> Window:
    """A new window, as `journeymap` opens it."""
    window = program.new()
    window.resize(1400, 900)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def keys(blank: Window) -> Hand:
    return Hand(blank)


def named(document: Document, name: str) -> str:
    return next(id for id, t in document.touchpoints.items() if t.name == name)


def ways(document: Document) -> set[tuple[str, str]]:
    """The transitions by the names of their ends."""
    names = {id: t.name for id, t in document.touchpoints.items()}
    return {(names[t.source], names[t.target]) for t in document.transitions.values()}


def stages(document: Document) -> dict[str, str]:
    names = {stage.id: stage.name for stage in document.stages}
    return {t.name: names[t.stage] for t in document.touchpoints.values()}


def is_naming(window: Window) -> bool:
    return isinstance(window.focusWidget(), NameEditor)


def test_names_and_enter_make_a_chain(blank: Window, keys: Hand) -> None:
    keys.key(ENTER)
    for name in ("See ad", "Open shop", "Pick book"):
        keys.keys(name)
        keys.key(ENTER)
    keys.key(ENTER)
    document = blank.document
    assert not is_naming(blank)
    assert ways(document) == {("See ad", "Open shop"), ("Open shop", "Pick book")}
    assert set(stages(document).values()) == {"First contact"}
    heights = [document.touchpoints[named(document, n)].y for n in ("See ad", "Open shop")]
    assert heights == [TOP, TOP + DOWN]
    assert blank.scene.selected() == (named(document, "Pick book"),)


def test_each_touchpoint_is_one_step_and_what_got_no_name_is_none(
    blank: Window, keys: Hand
) -> None:
    empty = blank.document
    keys.keys("n")
    assert blank.document is empty
    for name in ("One", "Two"):
        keys.keys(name)
        keys.key(ENTER)
    keys.key(ESCAPE)
    assert len(blank.work.session.history) == 2
    blank.editing.undo()
    assert [t.name for t in blank.document.touchpoints.values()] == ["One"]
    blank.editing.undo()
    assert blank.document == empty


@pytest.mark.parametrize("key", [ENTER, ESCAPE])
def test_an_empty_name_leaves_no_trace(window: Window, hand: Hand, key: Qt.Key) -> None:
    before = window.document
    hand.click("pay")
    hand.key(ENTER)
    assert is_naming(window)
    hand.key(key)
    assert not is_naming(window)
    assert window.document is before
    assert not window.work.session.history
    assert set(window.scene._items) == {*before.touchpoints, *before.transitions, "note"}
    assert window.scene.selected() == ("pay",)


def test_what_is_being_named_is_on_the_map_but_not_in_the_journey(
    window: Window, hand: Hand
) -> None:
    hand.click("complain")
    hand.key(ENTER)
    (ghost,) = window.scene.document.touchpoints.keys() - window.document.touchpoints.keys()
    card = hand.card(ghost)
    assert card.pos().y() == hand.card("complain").pos().y() + DOWN
    assert card.opacity() < 1
    window.scene.select([ghost])
    assert window.scene.selected() == (), "nobody can select it"


def test_escape_gives_up_a_name_and_shift_enter_keeps_it(blank: Window, keys: Hand) -> None:
    keys.keys("n")
    keys.keys("Never")
    keys.key(ESCAPE)
    assert blank.document.touchpoints == {}
    keys.keys("n")
    keys.keys("Last")
    keys.key(ENTER, SHIFT)
    assert not is_naming(blank)
    assert [t.name for t in blank.document.touchpoints.values()] == ["Last"]


def test_leaving_keeps_the_name_too(blank: Window, keys: Hand) -> None:
    keys.keys("n")
    keys.keys("Kept")
    blank.inspector.setFocus()
    blank.stage_bar.setFocus()
    assert [t.name for t in blank.document.touchpoints.values()] == ["Kept"]


def test_tab_makes_alternatives_of_the_same_source(blank: Window, keys: Hand) -> None:
    keys.key(ENTER)
    for name, key in (("Ask", ENTER), ("Chat", TAB), ("Call", TAB), ("Visit", ENTER)):
        keys.keys(name)
        keys.key(key)
    keys.keys("Wait")
    keys.key(ENTER, SHIFT)
    document = blank.document
    assert ways(document) == {
        ("Ask", "Chat"),
        ("Ask", "Call"),
        ("Ask", "Visit"),
        ("Visit", "Wait"),
    }
    row = [document.touchpoints[named(document, n)] for n in ("Chat", "Call", "Visit")]
    assert len({t.y for t in row}) == 1
    assert [t.x - row[0].x for t in row] == [0, ACROSS, 2 * ACROSS]


def test_tab_after_the_first_one_branches_from_it(blank: Window, keys: Hand) -> None:
    keys.key(ENTER)
    keys.keys("Ask")
    keys.key(TAB)
    keys.keys("Chat")
    keys.key(ENTER, SHIFT)
    assert ways(blank.document) == {("Ask", "Chat")}


def test_control_enter_goes_on_in_the_next_stage_and_makes_one_after_the_last(
    blank: Window, keys: Hand
) -> None:
    keys.key(ENTER)
    for number in range(6):
        keys.keys(f"t{number}")
        keys.key(ENTER, CONTROL)
    keys.keys("t6")
    keys.key(ENTER)
    keys.key(ESCAPE)
    document = blank.document
    canonical = ["First contact", "Consultation", "Payment", "Complaint", "Review"]
    assert [stage.name for stage in document.stages] == [*canonical, "Stage 6", "Stage 7"]
    assert stages(document) == {f"t{n}": stage.name for n, stage in enumerate(document.stages)}
    assert ways(document) == {(f"t{n}", f"t{n + 1}") for n in range(6)}
    blank.editing.undo()
    assert len(blank.document.stages) == 6, "the stage goes with what it was made for"


def test_an_empty_name_can_still_change_its_mind(blank: Window, keys: Hand) -> None:
    """Enter out of habit, and then: no, instead; no, in the next stage."""
    keys.key(ENTER)
    for name in ("Ask", "Chat"):
        keys.keys(name)
        keys.key(ENTER)
    keys.key(TAB)
    keys.keys("Call")
    keys.key(ENTER)
    keys.key(ENTER, CONTROL)
    keys.keys("Pay")
    keys.key(ENTER, SHIFT)
    assert ways(blank.document) == {("Ask", "Chat"), ("Ask", "Call"), ("Call", "Pay")}
    assert stages(blank.document)["Pay"] == "Consultation"


def test_the_first_one_can_begin_in_a_later_stage(blank: Window, keys: Hand) -> None:
    keys.key(ENTER)
    keys.key(ENTER, CONTROL)
    keys.key(TAB)
    assert is_naming(blank), "there is nothing of which this could be an alternative"
    keys.keys("Pay")
    keys.key(ENTER, SHIFT)
    assert stages(blank.document) == {"Pay": "Consultation"}


def test_from_a_selected_card(window: Window, hand: Hand) -> None:
    for key, held, name in ((ENTER, 0, "Next"), (TAB, 0, "Other"), (ENTER, CONTROL, "Later")):
        hand.click("pay")
        hand.key(key, held or Qt.KeyboardModifier.NoModifier)
        hand.keys(name)
        hand.key(ENTER, SHIFT)
    made = {("Pay", name) for name in ("Next", "Other", "Later")}
    assert made <= ways(window.document)
    where = stages(window.document)
    assert [where[name] for name in ("Next", "Other", "Later")] == ["Buy", "Buy", "Care"]


def test_growing_after_a_new_name(window: Window, hand: Hand) -> None:
    hand.click("pay")
    hand.key(Qt.Key.Key_F2)
    hand.keys("Checkout")
    hand.key(TAB)
    hand.keys("Invoice")
    hand.key(ENTER, SHIFT)
    assert ("Visit", "Invoice") in ways(window.document), "an alternative to what was renamed"
    assert ("Visit", "Checkout") in ways(window.document)


def test_the_chosen_stage_is_where_growing_begins(blank: Window, keys: Hand) -> None:
    blank.choose_stage(blank.document.stages[2].id)
    keys.keys("n")
    keys.keys("Pay")
    keys.key(ENTER, SHIFT)
    assert stages(blank.document) == {"Pay": "Payment"}


def test_inserting_goes_on_inserting(window: Window, hand: Hand) -> None:
    before = window.document
    window.scene.select(["visit-pay"])
    hand.keys("i")
    for name in ("Cart", "Login"):
        hand.keys(name)
        hand.key(ENTER)
    hand.key(ENTER)
    assert ways(window.document) - ways(before) == {
        ("Visit", "Cart"),
        ("Cart", "Login"),
        ("Login", "Pay"),
    }
    assert window.document.transitions["visit-pay"].share == 0.8
    window.editing.undo()
    window.editing.undo()
    assert window.document == before


def test_undo_with_an_empty_field_takes_the_last_one_back(blank: Window, keys: Hand) -> None:
    keys.key(ENTER)
    keys.keys("One")
    keys.key(ENTER)
    keys.key(Qt.Key.Key_Z, CONTROL)
    assert blank.document.touchpoints == {}
    assert not is_naming(blank)


def test_undo_while_typing_is_about_the_letters(blank: Window, keys: Hand) -> None:
    keys.key(ENTER)
    keys.keys("One")
    keys.key(ENTER)
    keys.keys("Two")
    keys.key(Qt.Key.Key_Z, CONTROL)
    assert len(blank.document.touchpoints) == 1
    assert is_naming(blank)


def test_what_others_change_meanwhile_loses_no_word(window: Window, hand: Hand) -> None:
    hand.click("pay")
    hand.key(ENTER)
    hand.keys("Confirm")
    rename = phrase("test", "Rename")
    window.edit(rename, lambda document: revise_records(document, ["pay"], name="Checkout"))
    window.edit(rename, lambda document: remove_stages(document, {"buy"}))
    hand.key(ENTER, SHIFT)
    assert "Confirm" in {t.name for t in window.document.touchpoints.values()}


def test_the_field_stays_on_its_card_when_the_map_moves(blank: Window, keys: Hand) -> None:
    keys.key(ENTER)
    editor = blank.focusWidget()
    before = editor.geometry()
    blank.view.zoom_to(1.5)
    assert editor.geometry() != before
    (card,) = blank.scene.cards()
    on_screen = blank.view.mapFromScene(card.sceneBoundingRect()).boundingRect()
    assert on_screen.contains(editor.geometry())


def test_the_field_is_as_wide_as_the_name_and_stays_in_sight(blank: Window, keys: Hand) -> None:
    blank.choose_stage(blank.document.stages[-1].id)
    keys.keys("n")
    editor = keys.focused()
    before = editor.width()
    keys.keys("A name that needs much more room than a card at the edge of the window has")
    assert editor.width() > before
    assert blank.view.viewport().rect().contains(editor.geometry())


def test_a_syllable_that_is_being_composed_belongs_to_the_name(blank: Window, keys: Hand) -> None:
    """As a Korean input method sends it: the last syllable is handed over by nobody."""
    keys.key(ENTER)
    for composed, committed in (
        ("ㅈ", ""),
        ("저", ""),
        ("접", ""),
        ("ㅈ", "접"),
        ("저", ""),
        ("점", ""),
    ):
        event = QInputMethodEvent(composed, [])
        event.setCommitString(committed)
        QApplication.sendEvent(keys.focused(), event)
    keys.key(ENTER)
    assert [t.name for t in blank.document.touchpoints.values()] == ["접점"]
    keys.keys("b")
    keys.key(ENTER, SHIFT)
    assert {t.name for t in blank.document.touchpoints.values()} == {"접점", "b"}, "nothing stays"


def test_a_very_long_name_is_cut_and_a_blank_one_is_none(blank: Window, keys: Hand) -> None:
    keys.key(ENTER)
    QTest.keyClicks(keys.focused(), "x" * 300)
    keys.key(ENTER)
    (touchpoint,) = blank.document.touchpoints.values()
    assert len(touchpoint.name) == 200
    keys.keys("   ")
    keys.key(ENTER)
    assert len(blank.document.touchpoints) == 1
    assert not is_naming(blank)


def test_the_greeting_makes_room_and_comes_back(blank: Window, keys: Hand) -> None:
    assert blank.greeting.welcome is not None
    keys.key(ENTER)
    assert blank.greeting.welcome is None
    keys.key(ESCAPE)
    assert blank.greeting.welcome is not None


@pytest.mark.parametrize(("height", "over_the_curve"), [(900, False), (560, True)])
def test_the_greeting_hides_no_part_of_the_curve_where_the_map_has_room(
    blank: Window, height: int, over_the_curve: bool
) -> None:
    blank.resize(1366, height)
    QApplication.processEvents()
    assert blank.greeting.welcome is not None
    curve = blank.strip.rect().translated(blank.strip.mapTo(blank.centralWidget(), QPoint()))
    assert blank.greeting.welcome.geometry().intersects(curve) is over_the_curve


@pytest.mark.parametrize("emotion", [False, True])
def test_growing_in_both_views(
    window: Window, hand: Hand, emotion: bool, answer: Callable[[str], list[str]]
) -> None:
    window.scene.show_emotion(emotion)
    hand.click("complain")
    for name in ("Call back", "Thank"):
        hand.key(ENTER)
        hand.keys(name)
        hand.key(ENTER, SHIFT)
    assert ("Call back", "Thank") in ways(window.document)


def test_a_window_may_close_while_a_name_is_awaited(blank: Window, keys: Hand) -> None:
    keys.key(ENTER)
    program = blank.program
    blank.close()
    assert blank not in program.windows
