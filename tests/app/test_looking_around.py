"""Finding one's way in the window: stages, paths, notes, steps, findings, the greeting."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journeymap.analysis.findings import Severity, findings
from journeymap.app.inspector.typed import LineField
from journeymap.app.picker import TouchpointPicker
from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.edit.touchpoints import place, remove
from journeymap.files import write_journey
from journeymap.i18n import phrase, words_in
from journeymap.model.document import Document
from journeymap.model.records import Note, Stage
from journeymap.resources import samples
from tests.app.conftest import shown
from tests.app.dialogs import Dialogs
from tests.app.hand import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def in_inspector(window: Window, name: str) -> str:
    """The text of the field of this name, "" when it is not shown."""
    for field in window.inspector.findChildren(LineField):
        if field.area.accessibleName() == name and field.isVisible():
            return str(field.area.text())
    return ""


def stage_at(window: Window, id: str) -> QPoint:
    column = next(c for c in window.scene.columns.columns if c.stage.id == id)
    return QPoint(window.view.mapFromScene(column.x + column.width / 2, 0.0).x(), 20)


def ground(window: Window) -> QPoint:
    """A pixel of the map where nothing stands."""
    return window.view.mapFromScene(QPointF(window.scene.columns.left("care") + 60, 420))


def status(window: Window) -> str:
    return window.statusBar().findChild(QToolButton, "finding").text()


def thought(window: Window, qtbot: QtBot) -> None:
    """The findings are those of the document as it is now."""
    qtbot.waitUntil(lambda: not window.thinking.busy)


def links(window: Window) -> list[str]:
    assert window.greeting.welcome is not None
    return [button.text() for button in window.greeting.welcome.findChildren(QPushButton)]


# Stages


def test_the_chosen_stage_is_shown_and_typed_on(window: Window, hand: Hand) -> None:
    hand.click("pay")
    QTest.mouseClick(window.stage_bar, LEFT, pos=stage_at(window, "buy"))
    assert window.scene.selected() == ()
    assert in_inspector(window, "Name") == "Buy"
    QTest.mouseDClick(window.stage_bar, LEFT, pos=stage_at(window, "buy"))
    hand.keys("Checkout")
    hand.key(Qt.Key.Key_Return)
    assert in_inspector(window, "Name") == "Checkout"
    hand.click("pay")
    assert in_inspector(window, "Name") == "Pay"
    assert window.stage_bar.stage == ""


@pytest.mark.parametrize("way", ["ground", "escape"])
def test_from_a_stage_there_is_a_way_back_to_the_journey(
    window: Window, hand: Hand, way: str
) -> None:
    QTest.mouseClick(window.stage_bar, LEFT, pos=stage_at(window, "buy"))
    if way == "ground":
        QTest.mouseClick(window.view.viewport(), LEFT, pos=ground(window))
    else:
        window.view.setFocus()
        QTest.keyClick(window.view, Qt.Key.Key_Escape)
    assert in_inspector(window, "Title") == "Bookshop"
    assert window.stage_bar.stage == ""


def test_the_menu_adds_moves_and_removes_stages(window: Window, hand: Hand) -> None:
    before = window.document
    window.menus["add_stage"].trigger()
    hand.keys("Return")
    hand.key(Qt.Key.Key_Return)
    assert [stage.name for stage in window.document.stages] == ["Find", "Buy", "Care", "Return"]
    window.menus["stage_left"].trigger()
    assert [stage.name for stage in window.document.stages] == ["Find", "Buy", "Return", "Care"]
    QTest.mouseClick(window.stage_bar, LEFT, pos=stage_at(window, "buy"))
    window.menus["drop_stage"].trigger()
    assert "buy" not in window.document
    assert "pay" not in window.document
    assert "note" not in window.document
    assert in_inspector(window, "Title") == "Bookshop"
    window.editing.undo()
    assert "note" in window.document
    while window.work.session.position:
        window.editing.undo()
    assert window.document == before


def test_the_context_menu_of_a_stage_comes(window: Window) -> None:
    at = stage_at(window, "buy")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, window.stage_bar.mapToGlobal(at))
    QApplication.sendEvent(window.stage_bar, event)  # Dialogs closes the menu


def test_a_map_without_stages_gets_one_with_its_first_touchpoint(
    window: Window, hand: Hand
) -> None:
    for stage in ("find", "buy", "care"):
        window.stage_bar.choose(stage)
        window.editing.remove_stage()
    assert window.document.stages == ()
    window.view.setFocus()
    hand.key(Qt.Key.Key_N)
    hand.keys("First")
    hand.key(Qt.Key.Key_Return)
    (touchpoint,) = window.document.touchpoints.values()
    assert touchpoint.name == "First"
    assert len(window.document.stages) == 1


def test_a_face_chooses_its_card_and_brings_it_into_sight(window: Window) -> None:
    window.view.horizontalScrollBar().setValue(window.view.horizontalScrollBar().maximum())
    window.strip.chosen.emit("visit")
    assert window.scene.selected() == ("visit",)
    room = window.view.mapToScene(window.view.viewport().rect()).boundingRect()
    assert room.contains(window.scene.card("visit").sceneBoundingRect())


# Notes


def test_a_note_is_written_in_the_inspector(window: Window, hand: Hand) -> None:
    note = window.scene.item_of("note")
    assert note is not None
    at = window.view.mapFromScene(note.sceneBoundingRect().center())
    QTest.mouseClick(window.view.viewport(), LEFT, pos=at)
    assert window.scene.selected() == ("note",)
    hand.drag(at, at + QPoint(0, 60))
    moved = window.document["note"]
    assert isinstance(moved, Note)
    assert moved.y > 330
    hand.key(Qt.Key.Key_Delete)
    assert "note" not in window.document
    window.editing.undo()
    assert "note" in window.document


# Finding touchpoints


def typed(dialog: TouchpointPicker, text: str, *keys: Qt.Key) -> None:
    QTest.keyClicks(dialog.field, text)
    for key in keys:
        QTest.keyClick(dialog.field, key)


@pytest.mark.parametrize(
    ("text", "keys", "target"),
    [
        ("complain", [Qt.Key.Key_Return], "complain"),
        ("", [Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return], "pay"),
        ("nothing like it", [Qt.Key.Key_Return], None),
        ("pay", [Qt.Key.Key_Escape], None),
    ],
)
def test_one_card_is_connected_with_one_to_be_found(
    window: Window,
    hand: Hand,
    dialogs: Dialogs,
    text: str,
    keys: list[Qt.Key],
    target: str | None,
) -> None:
    before = set(window.document.transitions)
    hand.click("visit")
    dialogs.meet(TouchpointPicker, lambda d: typed(d, text, *keys))
    hand.keys("c")
    new = [t for id, t in window.document.transitions.items() if id not in before]
    assert [(t.source, t.target) for t in new] == ([("visit", target)] if target else [])


# Steps


def test_the_history_steps_back_and_forth(window: Window, hand: Hand) -> None:
    before = window.document
    QTest.keyClick(window.view, Qt.Key.Key_H, CONTROL)
    assert window.panels["history"].widget.isVisible()
    hand.click("pay")
    for key in "twd":
        hand.keys(key)
    after = window.document
    steps = window.panels["history"].widget.content.list
    steps.setCurrentIndex(steps.model().index(0, 0))
    assert window.document == before
    QTest.keyClick(steps, Qt.Key.Key_End)
    assert window.document == after
    QTest.keyClick(steps, Qt.Key.Key_Up)
    assert not window.document.touchpoints["pay"].decisive


def test_the_menu_names_what_undo_and_redo_would_do(window: Window, hand: Hand) -> None:
    assert not window.menus["undo"].isEnabled()
    hand.click("pay")
    hand.keys("d")
    assert window.menus["undo"].text() == "Undo: Mark decisive moments"
    window.editing.undo()
    assert window.menus["undo"].text() == "Undo"
    assert window.menus["redo"].text() == "Redo: Mark decisive moments"


# Findings


def test_f8_goes_from_finding_to_finding(window: Window, qtbot: QtBot) -> None:
    thought(window, qtbot)
    found = findings(window.document)
    assert len(found) > 2
    assert status(window).startswith(f"To check: {len(found)}")
    for finding in [*found, found[0]]:
        QTest.keyClick(window.view, Qt.Key.Key_F8)
        assert status(window) == str(finding.what)
        if isinstance(window.document[finding.ids[0]], Stage):
            assert window.selection() == (finding.ids[0],)
        else:
            assert set(window.scene.selected()) == set(finding.ids)


def test_cards_with_findings_wear_the_triangle(window: Window, hand: Hand, qtbot: QtBot) -> None:
    thought(window, qtbot)
    marked = {card.id for card in window.scene.cards() if card.finding}
    grave = [f for f in findings(window.document) if f.severity is not Severity.SUGGESTION]
    assert marked == {id for finding in grave for id in finding.ids} & set(
        window.document.touchpoints
    )
    assert "pay" not in marked
    hand.click("pay")
    for key in "wda":
        hand.keys(key)
    thought(window, qtbot)
    assert window.scene.card("pay").finding


def test_where_nothing_is_to_be_checked_the_status_says_so(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, shop: Document
) -> None:
    monkeypatch.setattr("journeymap.analysis.findings.looked_through", lambda document: iter(()))
    window = shown(program, shop, qtbot)
    thought(window, qtbot)
    assert status(window) == "Nothing to check"
    QTest.keyClick(window.view, Qt.Key.Key_F8)


def test_the_status_counts(window: Window) -> None:
    counts = [label.text() for label in window.statusBar().findChildren(QLabel)]
    assert "Touchpoints 3 · Transitions 4 · AI 0 · both 1 · human 0" in counts


# The greeting


def test_the_greeting_stands_on_an_empty_map_only(program: Program) -> None:
    window = program.new()
    assert window.greeting.welcome is not None
    titles = [path.name for path in samples() if ".en." in path.name]
    assert len(links(window)) == 1 + len(titles)
    window.editing.add_touchpoint()
    assert window.greeting.welcome is None, "its place is needed for the name"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.greeting.welcome is not None
    window.editing.add_note()
    assert window.greeting.welcome is None


def test_the_greeting_opens_samples_and_recent_files(
    program: Program, shop: Document, tmp_path
) -> None:
    write_journey(tmp_path / "mine.journey.json", shop)
    program.remember(tmp_path / "mine.journey.json")
    window = program.new()
    button = next(
        b
        for b in window.greeting.welcome.findChildren(QPushButton)
        if b.text() == "mine.journey.json"
    )
    QTest.mouseClick(button, LEFT)
    (opened,) = program.windows
    assert opened.document == shop


def test_the_greeting_speaks_the_programs_language(program: Program) -> None:
    english = {title for _, title in program.samples()}
    program.choose_language("ko")
    window = program.new()
    korean = {title for _, title in program.samples()}
    assert korean.isdisjoint(english)
    assert korean <= set(links(window))
    assert words_in("ko").say(phrase("welcome", "Add the first touchpoint (N)")) in links(window)


def test_the_first_button_begins(program: Program, qtbot: QtBot) -> None:
    window = program.new()
    first = window.greeting.welcome.findChild(QPushButton, "primary")
    QTest.mouseClick(first, LEFT)
    editor = window.focusWidget()
    QTest.keyClicks(editor, "Hello")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert [t.name for t in window.document.touchpoints.values()] == ["Hello"]


# Typing a name


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageDown])
def test_keys_that_a_name_does_not_need_stay_in_its_field(
    window: Window, hand: Hand, key: Qt.Key
) -> None:
    hand.click("pay")
    hand.key(Qt.Key.Key_F2)
    hand.key(key)
    hand.keys("Checkout")
    hand.key(Qt.Key.Key_Return)
    assert window.scene.selected() == ("pay",)
    assert window.document.touchpoints["pay"].name == "Checkout"


def test_what_is_being_named_may_vanish(window: Window, hand: Hand) -> None:
    before = window.document
    hand.click("pay")
    hand.key(Qt.Key.Key_D, CONTROL)
    hand.key(Qt.Key.Key_F2)
    window.menus["undo"].trigger()
    assert window.document == before
    assert hand.focused() is window.view


def test_what_is_being_dragged_may_vanish(window: Window, hand: Hand) -> None:
    hand.click("visit")
    viewport: QWidget = window.view.viewport()
    for start in (hand.pixel("pay"), hand.pixel("pay", 174, 34)):
        QTest.mousePress(viewport, LEFT, pos=start)
        QTest.mouseMove(viewport, start + QPoint(60, 60))
        window.edit(phrase("test", "Remove"), lambda document: remove(document, ["pay"]))
        QTest.mouseMove(viewport, start + QPoint(160, 0))
        QTest.mouseRelease(viewport, LEFT, pos=start + QPoint(160, 0))
        assert "pay" not in window.document
        window.editing.undo()


# Nothing that is gone to stays below what floats over the map


def below(window: Window, cover: QWidget, id: str) -> bool:
    """Whether a card stands below this, wholly or partly."""
    card = window.view.mapFromScene(window.scene.card(id).sceneBoundingRect()).boundingRect()
    corner = window.view.viewport().mapFromGlobal(cover.mapToGlobal(QPoint()))
    return card.intersects(QRect(corner, cover.size()))


def put_below(window: Window, cover: QWidget, id: str) -> None:
    """Put a card far down and scroll until its middle is below the middle of this."""
    stage = window.document.touchpoints[id].stage
    label = phrase("test", "Move")
    assert window.edit(label, lambda document: place(document, {id: (stage, 700.0, 700.0)}))
    middle = window.scene.card(id).sceneBoundingRect().center()
    corner = window.view.viewport().mapFromGlobal(cover.mapToGlobal(cover.rect().center()))
    gone = window.view.mapFromScene(middle) - corner
    across, down = window.view.horizontalScrollBar(), window.view.verticalScrollBar()
    across.setValue(across.value() + gone.x())
    down.setValue(down.value() + gone.y())
    QApplication.processEvents()
    assert below(window, cover, id)


def test_a_card_that_is_gone_to_comes_out_from_below_the_minimap(window: Window) -> None:
    window.view.zoom_to(1.5)
    QApplication.processEvents()
    assert window.minimap.isVisible()
    put_below(window, window.minimap, "complain")
    window.go_to("complain")
    QApplication.processEvents()
    assert not below(window, window.minimap, "complain")
    sight = window.view.mapToScene(window.view.viewport().rect()).boundingRect()
    assert sight.contains(window.scene.card("complain").sceneBoundingRect())


def test_arrow_keys_lead_to_no_card_below_the_minimap(window: Window, hand: Hand) -> None:
    window.view.zoom_to(1.5)
    window.go_to("visit")
    put_below(window, window.minimap, "pay")
    window.view.setFocus()
    hand.key(Qt.Key.Key_Right)
    assert window.scene.selected() == ("pay",)
    assert not below(window, window.minimap, "pay")
    where = window.view.horizontalScrollBar().value(), window.view.verticalScrollBar().value()
    window.go_to("pay")
    bars = window.view.horizontalScrollBar(), window.view.verticalScrollBar()
    assert tuple(bar.value() for bar in bars) == where, "what is in sight stays where it is"


def test_about_tells_and_asks_nothing(window: Window, dialogs: Dialogs) -> None:
    seen: list[object] = []

    def read(box: QMessageBox) -> None:
        seen.extend((box.icon(), box.text().split()[0]))
        QTest.keyClick(box, Qt.Key.Key_Escape)

    dialogs.meet(QMessageBox, read)
    window.menus["about"].trigger()
    assert seen == [QMessageBox.Icon.Information, "journeymap"]
