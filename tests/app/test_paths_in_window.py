"""Choosing, laying over, holding, drawing and keeping paths, by mouse and keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeymap.analysis.paths import default_path, path_through
from journeymap.analysis.walks import Between, Complaint, Drawn, Kept, MostLikely
from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.edit.paths import keep_path
from journeymap.edit.touchpoints import add_touchpoint, remove
from journeymap.edit.transitions import connect
from journeymap.i18n import phrase
from journeymap.model.document import Document
from journeymap.model.vocabulary import TransitionKind
from tests.app.conftest import shown
from tests.app.dialogs import Dialogs
from tests.app.hand import Hand

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(program: Program, shop: Document, qtbot: QtBot) -> Window:
    """The shop with a side way to a refund, which nobody reaches from the most likely path."""
    document = add_touchpoint(shop, "care", "Refund", 20, 260, id="refund")
    document = connect(document, "pay", "refund", TransitionKind.EXCEPTION)
    return shown(program, document, qtbot)


def path(window: Window) -> tuple[str, ...]:
    QApplication.processEvents()
    return window.strip.path


def named(window: Window) -> list[str]:
    QApplication.processEvents()
    return [trace.name for trace in window.strip.traces]


def strong(window: Window) -> set[str]:
    """The transitions that stand out on the map."""
    items = (window.scene.item_of(id) for id in window.document.transitions)
    return {item.id for item in items if item._on_path}


def kept(window: Window, *steps: str, name: str = "Bad luck", id: str = "bad") -> None:
    label = phrase("test", "Keep")
    window.edit(label, lambda document: keep_path(document, name, steps, id))


# Following the selection


def test_without_a_selection_the_most_likely_path(window: Window, hand: Hand) -> None:
    assert path(window) == default_path(window.document)
    assert named(window) == ["Most likely path"]


def test_the_path_follows_the_selected_card_and_stays_while_it_is_on_it(
    window: Window, hand: Hand
) -> None:
    hand.click("refund")
    assert path(window) == path_through(window.document, "refund") != default_path(window.document)
    assert named(window) == ["Through Refund"]
    hand.click("pay")
    assert named(window) == ["Through Refund"]
    hand.click("complain")
    assert named(window) == ["Most likely path"]
    hand.click("refund")
    hand.click("pay", CONTROL)
    assert named(window) == ["Most likely path"]


def test_a_click_on_the_curve_walks_along_it(window: Window, hand: Hand) -> None:
    hand.click("refund")
    QApplication.processEvents()
    window.strip.setFocus()
    QTest.keyClick(window.strip, Qt.Key.Key_Home)
    assert window.scene.selected() == ("visit",)
    assert named(window) == ["Through Refund"]


def test_the_path_stands_out_on_the_map(window: Window, hand: Hand) -> None:
    path(window)
    assert strong(window) == {"visit-pay", "pay-complain"}
    hand.click("refund")
    path(window)
    (to_refund,) = (t.id for t in window.document.arriving("refund"))
    assert strong(window) == {"visit-pay", to_refund}
    window.edit(phrase("test", "Cut"), lambda document: remove(document, ["visit-pay"]))
    window.editing.undo()
    path(window)
    assert strong(window) == {"visit-pay", to_refund}


# Choosing


def test_the_chooser_offers_what_is_there_and_opens_by_key(
    window: Window, hand: Hand, dialogs: Dialogs
) -> None:
    kept(window, "visit", "refund")
    window.strip.hide()
    menu = window.strip.chooser.menu()
    dialogs.leave_open(menu)
    hand.key(Qt.Key.Key_P)
    assert menu.isVisible()
    names = [action.text() for action in menu.actions() if action.isCheckable()]
    assert names[:4] == [
        "&1  Follow the selection",
        "&2  Most likely path",
        "&3  Complaint path",
        "&4  Bad luck",
    ]
    checked = [a.text() for a in menu.actions() if a.isChecked()]
    assert checked == ["&1  Follow the selection"]
    QTest.keyClick(menu, Qt.Key.Key_4)
    assert window.walks.chosen == Kept("bad")
    assert path(window) == ("visit", "refund")
    menu.close()


def test_a_digit_in_the_name_of_a_path_is_no_key(window: Window, hand: Hand) -> None:
    kept(window, "visit", name="Ask & tell")
    menu = window.strip.chooser.menu()
    window.chooser.open()
    assert "&4  Ask && tell" in [action.text() for action in menu.actions()]
    menu.close()


def test_brackets_step_through_the_paths(window: Window, hand: Hand) -> None:
    kept(window, "visit", "refund")
    found = []
    for key in "]]]][[":
        hand.keys(key)
        found.append(window.walks.chosen)
    most, complaint, bad = MostLikely(), Complaint(), Kept("bad")
    assert found == [complaint, bad, most, complaint, most, bad]
    assert window.menus["hold_path"].isChecked()


def test_a_chosen_path_does_not_follow_the_selection(window: Window, hand: Hand) -> None:
    window.walks.choose(Complaint())
    hand.click("refund")
    assert named(window) == ["Complaint path"]
    window.walks.choose(None)
    assert named(window) == ["Through Refund"]


def test_a_path_can_be_held_and_let_go(window: Window, hand: Hand) -> None:
    hand.click("refund")
    hand.key(Qt.Key.Key_P, SHIFT)
    hand.click("complain")
    assert named(window) == ["Through Refund"]
    assert window.menus["hold_path"].isChecked()
    hand.key(Qt.Key.Key_P, SHIFT)
    assert named(window) == ["Most likely path"]
    assert not window.menus["hold_path"].isChecked()


def test_two_selected_cards_are_the_ends_of_a_path(window: Window, hand: Hand) -> None:
    hand.click("refund")
    hand.click("visit", CONTROL)
    window.menus["path_between"].trigger()
    assert isinstance(window.walks.chosen, Between)
    assert path(window) == ("visit", "pay", "refund")
    assert named(window) == ["Visit to Refund"] or named(window) == ["Refund to Visit"]


def test_what_a_chosen_path_is_named_by_may_go_and_come_back(window: Window, hand: Hand) -> None:
    kept(window, "visit", "refund")
    window.walks.choose(Kept("bad"))
    window.edit(phrase("test", "Remove"), lambda document: remove(document, ["bad"]))
    assert named(window) == ["Most likely path"]
    window.editing.undo()
    assert named(window) == ["Bad luck"]


# Several curves


def test_curves_lie_over_each_other_and_the_oldest_makes_room(window: Window, hand: Hand) -> None:
    kept(window, "visit", "refund")
    kept(window, "pay", "refund", name="Late", id="late")
    for walk in (Complaint(), Kept("bad"), Kept("late")):
        window.walks.lay_over(walk)
    assert named(window) == ["Most likely path", "Bad luck", "Late"]
    window.walks.lay_over(Kept("bad"))
    assert named(window) == ["Most likely path", "Late"]
    window.walks.choose(Kept("late"))
    assert named(window) == ["Late"]


def test_a_curve_is_laid_over_from_the_menu(window: Window, hand: Hand) -> None:
    menu = window.strip.chooser.menu()
    window.chooser.open()
    over = next(a.menu() for a in menu.actions() if a.text() == "Lay over it")
    assert [action.text() for action in over.actions()] == ["&1  Complaint path"]
    over.actions()[0].trigger()
    menu.close()
    assert named(window) == ["Most likely path", "Complaint path"]
    assert [row.isVisible() for row in window.strip.rows] == [True, True, False]


# Drawing by hand


def test_cards_clicked_one_after_another_are_a_path(window: Window, hand: Hand) -> None:
    hand.keys("l")
    assert "first card" in window.pill.text()
    hand.click("visit")
    hand.click("refund")
    assert path(window) == ("visit", "pay", "refund")
    assert "Backspace" in window.pill.text()
    hand.click("complain", SHIFT)
    assert path(window) == ("visit", "pay", "refund", "complain")
    hand.key(Qt.Key.Key_Backspace)
    hand.key(Qt.Key.Key_Backspace)
    assert path(window) == ("visit",)
    assert set(window.document.touchpoints) == {"visit", "pay", "complain", "refund"}


def test_a_drawn_path_is_kept_under_a_name(window: Window, hand: Hand) -> None:
    hand.keys("l")
    for id in ("visit", "complain"):
        hand.click(id)
    hand.key(Qt.Key.Key_Return)
    assert hand.focused().text() == "Visit → Complain"
    assert window.pill.text() == hand.focused().accessibleName() != ""
    hand.keys("Rude")
    hand.key(Qt.Key.Key_Return)
    assert window.pill.isHidden()
    (record,) = window.document.paths
    assert (record.name, record.steps) == ("Rude", ("visit", "pay", "complain"))
    assert named(window) == ["Rude"]
    assert hand.focused() is window.view
    window.editing.undo()
    assert window.document.paths == ()


def test_a_path_can_be_drawn_by_keys_alone(window: Window, hand: Hand) -> None:
    hand.click("visit")
    hand.keys("l")
    hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_Space)
    assert path(window) == ("visit", "pay")
    hand.keys("l")
    hand.key(Qt.Key.Key_Escape)
    assert window.walks.chosen == Drawn(("visit", "pay"))


def test_giving_up_brings_the_path_before_back(window: Window, hand: Hand) -> None:
    window.walks.choose(Complaint())
    hand.keys("l")
    hand.click("visit")
    hand.click("pay")
    hand.key(Qt.Key.Key_Escape)
    assert window.walks.chosen == Complaint()
    assert not window.menus["draw_path"].isChecked()
    hand.click("pay")
    assert window.scene.selected() == ("pay",)


def test_one_card_is_no_path(window: Window, hand: Hand) -> None:
    hand.keys("l")
    hand.click("visit")
    hand.key(Qt.Key.Key_Return)
    assert window.walks.chosen is None
    assert hand.focused() is window.view


def test_drawing_survives_what_is_undone_meanwhile(window: Window, hand: Hand) -> None:
    hand.keys("l")
    for id in ("visit", "pay", "refund"):
        hand.click(id)
    window.edit(phrase("test", "Remove"), lambda document: remove(document, ["pay", "refund"]))
    hand.click("complain")
    assert path(window) == ("visit", "complain")
    hand.key(Qt.Key.Key_Escape)


def test_keys_draw_only_while_a_path_is_drawn(window: Window, hand: Hand) -> None:
    hand.click("refund")
    hand.keys("l")
    hand.key(Qt.Key.Key_Escape)
    hand.key(Qt.Key.Key_Backspace)
    assert "refund" not in window.document


# Keeping


def test_k_keeps_the_path_and_then_renames_it(window: Window, hand: Hand) -> None:
    hand.keys("k")
    assert hand.focused().text() == "Most likely path"
    hand.keys("Usual")
    hand.key(Qt.Key.Key_Return)
    hand.keys("k")
    hand.keys("Always")
    hand.key(Qt.Key.Key_Return)
    (record,) = window.document.paths
    assert (record.name, record.steps) == ("Always", default_path(window.document))
    assert window.work.session.position == 2


def test_on_an_empty_map_nothing_can_be_kept(program: Program) -> None:
    window = program.new()
    window.view.setFocus()
    window.walks.keep()
    assert window.focusWidget() is window.view


# The panel


@pytest.fixture
def two(window: Window, hand: Hand) -> Window:
    kept(window, "visit", "pay", "complain", name="Rude")
    kept(window, "visit", "refund", name="Soft", id="soft")
    QTest.keyClick(window.view, Qt.Key.Key_P, CONTROL | SHIFT)
    assert window.panels["paths"].widget.isVisible()
    return window


def texts(listed) -> list[str]:
    return [listed.item(row).text() for row in range(listed.count())]


def steps(window: Window, id: str = "bad") -> tuple[str, ...]:
    QApplication.processEvents()
    return next(path.steps for path in window.document.paths if path.id == id)


def test_the_panel_lists_paths_and_steps_and_says_where_a_gap_is(two: Window) -> None:
    panel = two.panels["paths"].widget.content
    assert texts(panel.paths) == ["Rude", "Soft"]
    assert texts(panel.steps) == ["1  Visit", "2  Pay", "3  Complain"]
    panel.paths.setCurrentRow(1)
    assert texts(panel.steps) == ["1  Visit  ⇢ no transition to the next", "2  Refund"]
    assert named(two) == ["Soft"]
    two.walks.choose(None)
    at = panel.paths.visualItemRect(panel.paths.item(1)).center()
    QTest.mouseClick(panel.paths.viewport(), LEFT, pos=at)
    assert named(two) == ["Soft"]
    assert "gap: Visit ⇢ Refund" in two.strip.accessibleDescription()


def test_steps_are_moved_dropped_and_added(two: Window) -> None:
    panel = two.panels["paths"].widget.content
    panel.paths.setCurrentRow(1)
    panel.paths.setCurrentRow(0)
    panel.steps.setFocus()
    panel.steps.setCurrentRow(0)
    assert two.scene.selected() == ("visit",)
    QTest.keyClick(panel.steps, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert steps(two) == ("pay", "visit", "complain")
    assert panel.steps.currentRow() == 1
    QTest.mouseClick(panel.down, LEFT)
    assert steps(two) == ("pay", "complain", "visit")
    assert not panel.down.isEnabled()
    QTest.mouseClick(panel.up, LEFT)
    panel.steps.setFocus()
    QTest.keyClick(panel.steps, Qt.Key.Key_Delete)
    assert steps(two) == ("pay", "complain")
    two.scene.select(["refund"])
    QTest.mouseClick(panel.add, LEFT)
    assert steps(two) == ("pay", "complain", "refund")
    for _ in range(5):
        two.editing.undo()
    assert steps(two) == ("visit", "pay", "complain")
    assert texts(panel.steps) == ["1  Visit", "2  Pay", "3  Complain"]


def test_a_dragged_step_stays_where_it_was_dropped(two: Window) -> None:
    model = two.panels["paths"].widget.content.steps.model()
    root = two.panels["paths"].widget.content.steps.rootIndex()
    assert model.moveRow(root, 0, root, 3)
    assert steps(two) == ("pay", "complain", "visit")
    assert model.moveRow(root, 2, root, 1)
    assert steps(two) == ("pay", "visit", "complain")


def test_a_path_is_renamed_and_let_go(two: Window) -> None:
    panel = two.panels["paths"].widget.content
    panel.paths.item(0).setText("Unfair")
    QApplication.processEvents()
    assert texts(panel.paths) == ["Soft", "Unfair"]
    assert panel.marked.name == "Unfair"
    panel.paths.item(0).setText("  ")
    QApplication.processEvents()
    assert texts(panel.paths) == ["Soft", "Unfair"]
    panel.paths.setFocus()
    QTest.keyClick(panel.paths, Qt.Key.Key_Delete)
    assert texts(panel.paths) == ["Soft"]
    assert [path.id for path in two.document.paths] == ["soft"]
    two.editing.undo()
    assert texts(panel.paths) == ["Soft", "Unfair"]


def test_where_no_path_is_kept_the_panel_says_how(window: Window) -> None:
    window.menus["paths"].trigger()
    assert window.panels["paths"].widget.content.paths.count() == 0
    assert window.panels["paths"].widget.content._none_yet.isVisible()
    assert not window.panels["paths"].widget.content.add.isEnabled()
    for listed in (
        window.panels["paths"].widget.content.paths,
        window.panels["paths"].widget.content.steps,
    ):
        listed.setFocus()
        QTest.keyClick(listed, Qt.Key.Key_Delete)
    assert window.work.session.position == 0


# The window that takes its place


def test_the_paths_survive_another_language(window: Window, program: Program) -> None:
    kept(window, "visit", "refund")
    window.walks.choose(Kept("bad"))
    window.walks.lay_over(Complaint())
    program.choose_language("ko")
    (korean,) = program.windows
    assert named(korean) == ["Bad luck", program.words.say(phrase("paths", "Complaint path"))]
    program.choose_language("en")


@pytest.mark.parametrize("count", [0, 1])
def test_hardly_anything_on_the_map(program: Program, shop: Document, count: int) -> None:
    window = program.new()
    if count:
        stage = window.document.stages[0].id
        label = phrase("test", "Add")
        window.edit(
            label, lambda document: add_touchpoint(document, stage, "One", 20, 20, id="one")
        )
    for key in ("next_path", "last_path", "hold_path", "path_between"):
        window.menus[key].trigger()
    assert path(window) == ("one",)[:count]
