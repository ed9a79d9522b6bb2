"""The outline: the map as a list that goes with it."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from journeymap.app.outline import OutlinePanel
from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.edit.stages import add_stage, move_stage, remove_stages
from journeymap.edit.touchpoints import add_note, add_touchpoint, place, remove, revise_records
from journeymap.i18n import phrase
from journeymap.model.document import Document
from tests.app.conftest import shown
from tests.app.hand import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
UP, DOWN, ENTER = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return
LABEL = phrase("test", "Edit")


@pytest.fixture
def outline(window: Window) -> OutlinePanel:
    """The outline, opened by its key, with Qt's own checks of the model."""
    QTest.keyClick(window.view, Qt.Key.Key_O, CONTROL | SHIFT)
    panel = window.panels["outline"].widget.content
    assert panel.isVisible()
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    QAbstractItemModelTester(panel.outline, mode, panel)
    return panel


def listed(panel: OutlinePanel) -> list[str]:
    """What the tree holds; what stands in a stage is indented."""
    model = panel.outline

    def lines(parent: QModelIndex, depth: int) -> list[str]:
        found = []
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            found += ["  " * depth + str(index.data()), *lines(index, depth + 1)]
        return found

    return lines(QModelIndex(), 0)


def chosen(panel: OutlinePanel) -> list[str]:
    return panel.outline.ids(panel.tree.selectionModel().selectedIndexes())


def at(panel: OutlinePanel, id: str) -> QPoint:
    place = panel.tree.visualRect(panel.outline.index_of(id))
    return QPoint(place.left() + 50, place.center().y())


def click(panel: OutlinePanel, id: str, keys: Qt.KeyboardModifier | None = None) -> None:
    keys = keys or Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(panel.tree.viewport(), LEFT, keys, at(panel, id))


EVERYTHING = ["Find", "  Visit", "Buy", "  Pay", "  Ask the shop", "Care", "  Complain"]


def test_it_lists_the_map_as_it_is_read(outline: OutlinePanel) -> None:
    assert listed(outline) == EVERYTHING


def test_what_is_chosen_here_is_chosen_on_the_map(window: Window, outline: OutlinePanel) -> None:
    window.view.zoom_to(4.0)
    click(outline, "complain")
    assert window.scene.selected() == ("complain",)
    card = window.scene.card("complain")
    sight = window.view.mapToScene(window.view.viewport().rect()).boundingRect()
    assert sight.intersects(card.sceneBoundingRect())
    QTest.keyClick(outline.tree, UP)
    assert window.selection() == ("care",)
    assert window.scene.selected() == ()
    QTest.keyClick(outline.tree, UP)
    assert window.scene.selected() == ("note",)
    click(outline, "pay", CONTROL)
    assert set(window.scene.selected()) == {"note", "pay"}
    QTest.keyClick(outline.tree, ENTER)
    assert window.focusWidget() is window.view


def test_what_is_chosen_on_the_map_is_chosen_here(
    window: Window, outline: OutlinePanel, hand: Hand
) -> None:
    hand.click("pay")
    assert chosen(outline) == ["pay"]
    hand.click("visit", CONTROL)
    assert chosen(outline) == ["visit", "pay"]
    window.choose_stage("care")
    assert chosen(outline) == ["care"]
    window.scene.select([])
    hand.key(Qt.Key.Key_Escape)
    assert chosen(outline) == []


def test_names_are_typed_in_place(window: Window, outline: OutlinePanel) -> None:
    for id, name, wanted in (
        ("pay", " Pay  now ", "Pay now"),
        ("buy", "Checkout", "Checkout"),
        ("pay", "  ", "Pay now"),
    ):
        click(outline, id)
        QTest.keyClick(outline.tree, Qt.Key.Key_F2)
        fields = outline.tree.viewport().findChildren(QLineEdit)
        (editor,) = (field for field in fields if field.isVisible())
        editor.selectAll()
        QTest.keyClicks(editor, name)
        QTest.keyClick(editor, ENTER)
        QApplication.processEvents()
        assert window.document[id].name == wanted
    assert listed(outline)[2:4] == ["Checkout", "  Pay now"]
    window.editing.undo()
    assert listed(outline)[2] == "Buy"


def test_keys_move_cards_on_into_the_next_stage(window: Window, outline: OutlinePanel) -> None:
    before = window.document
    click(outline, "visit")
    QTest.keyClick(outline.tree, DOWN, ALT)
    assert listed(outline)[:4] == ["Find", "Buy", "  Visit", "  Pay"]
    assert chosen(outline) == ["visit"]
    for _ in range(3):
        QTest.keyClick(outline.tree, DOWN, ALT)
    assert window.document.touchpoints["visit"].stage == "care"
    for _ in range(9):
        QTest.keyClick(outline.tree, UP, ALT)
    assert listed(outline) == EVERYTHING
    while window.work.session.position:
        window.editing.undo()
    assert window.document == before


def test_keys_move_stages(window: Window, outline: OutlinePanel) -> None:
    click(outline, "care")
    QTest.keyClick(outline.tree, UP, ALT)
    assert [stage.id for stage in window.document.stages] == ["find", "care", "buy"]
    assert listed(outline) == [*EVERYTHING[:2], *EVERYTHING[5:], *EVERYTHING[2:5]]
    assert chosen(outline) == ["care"]
    QTest.keyClick(outline.tree, DOWN, ALT)
    QTest.keyClick(outline.tree, DOWN, ALT)
    assert listed(outline) == EVERYTHING


def drop(panel: OutlinePanel, ids: list[str], pixel: QPoint) -> None:
    """Let rows fall onto a pixel of the tree, as a drag that ends there does."""
    data = panel.outline.mimeData([panel.outline.index_of(id) for id in ids])
    action, keys = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    panel.tree.dragMoveEvent(QDragMoveEvent(pixel, action, data, LEFT, keys))
    panel.tree.dropEvent(QDropEvent(QPointF(pixel), action, data, LEFT, keys))
    QApplication.processEvents()


def test_cards_are_dropped_on_stages_and_between_cards(
    window: Window, outline: OutlinePanel
) -> None:
    drop(outline, ["visit", "note"], at(outline, "care"))
    assert listed(outline)[:4] == ["Find", "Buy", "  Pay", "Care"]
    assert listed(outline)[4:] == ["  Complain", "  Visit", "  Ask the shop"]
    assert window.work.session.position == 1
    edge = outline.tree.visualRect(outline.outline.index_of("complain")).top()
    drop(outline, ["pay"], QPoint(80, edge + 1))
    assert listed(outline)[2:] == ["Care", "  Pay", "  Complain", "  Visit", "  Ask the shop"]
    assert window.document.touchpoints["pay"].stage == "care"


def test_stages_are_dropped_between_stages(window: Window, outline: OutlinePanel) -> None:
    edge = outline.tree.visualRect(outline.outline.index_of("find")).top()
    drop(outline, ["care"], QPoint(30, edge + 1))
    assert [stage.id for stage in window.document.stages] == ["care", "find", "buy"]
    drop(outline, ["care"], at(outline, "buy"))
    assert [stage.id for stage in window.document.stages] == ["find", "care", "buy"]
    assert len(window.document.touchpoints) == 3


def test_delete_takes_what_is_chosen(window: Window, outline: OutlinePanel) -> None:
    click(outline, "pay")
    QTest.keyClick(outline.tree, Qt.Key.Key_Delete)
    assert "pay" not in window.document
    click(outline, "care")
    QTest.keyClick(outline.tree, Qt.Key.Key_Delete)
    assert listed(outline) == ["Find", "  Visit", "Buy", "  Ask the shop"]


def test_typing_narrows_the_list(window: Window, outline: OutlinePanel) -> None:
    QTest.keyClicks(outline.field, "pa")
    assert listed(outline) == ["Buy", "  Pay"]
    outline.field.setText("care")
    assert listed(outline) == ["Care", "  Complain"]
    outline.field.setText("nothing like it")
    assert listed(outline) == []
    outline.field.clear()
    assert listed(outline) == EVERYTHING
    outline.field.setText("pa")
    window.edit(LABEL, lambda document: revise_records(document, ["visit"], name="Pass by"))
    assert listed(outline) == ["Find", "  Pass by", "Buy", "  Pay"]


def test_rows_say_what_they_show(window: Window, outline: OutlinePanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.thinking.busy)
    role = Qt.ItemDataRole.AccessibleTextRole

    def said(id: str) -> str:
        return str(outline.outline.index_of(id).data(role))

    assert said("buy") == "Buy, stage with 2"
    assert said("note") == "Note: Ask the shop"
    assert said("visit") == "Visit"
    assert said("complain").startswith("Complain, hurt, handled by: Both")
    window.scene.select(["complain"])
    window.editing.toggle_decisive()
    assert "decisive moment" in said("complain")


def test_it_follows_every_change(window: Window, outline: OutlinePanel) -> None:
    edits = [
        lambda d: add_touchpoint(d, "buy", "Two", 24, 400, id="two"),
        lambda d: add_touchpoint(d, "buy", "One", 24, 0, id="one"),
        lambda d: place(d, {"two": ("buy", 24.0, 10.0), "one": ("care", 24.0, 500.0)}),
        lambda d: add_note(d, "find", "A\nnote", 24, 400, id="n2"),
        lambda d: remove(d, ["pay", "n2"]),
        lambda d: add_stage(d, "New", 1, id="new"),
        lambda d: place(d, {"two": ("new", 24.0, 40.0), "visit": ("new", 24.0, 0.0)}),
        lambda d: move_stage(d, "new", 3),
        lambda d: remove_stages(d, {"care"}),
        lambda d: revise_records(d, ["visit"], name="Renamed"),
    ]
    for edit in edits:
        assert window.edit(LABEL, edit)
        assert listed(outline) == expected(window.document)
    for go in (window.editing.undo, window.editing.redo):
        for _ in edits:
            go()
            assert listed(outline) == expected(window.document)


def expected(document: Document) -> list[str]:
    lines = []
    for stage in document.stages:
        lines.append(stage.name)
        lines += [f"  {t.name}" for t in document.in_stage(stage.id)]
        notes = sorted((n for n in document.notes if n.stage == stage.id), key=lambda n: n.y)
        lines += ["  " + " ".join(note.text.split()) for note in notes]
    return lines


def test_closed_stages_stay_closed_and_a_hidden_panel_catches_up(
    program: Program, shop: Document, qtbot: QtBot
) -> None:
    window = shown(program, shop, qtbot)
    panel = window.panels["outline"].widget.content
    window.panels["outline"].flip()
    panel.tree.collapse(panel.outline.index_of("buy"))
    window.panels["outline"].flip()
    window.edit(LABEL, lambda d: add_touchpoint(d, "care", "Later", 24, 400, id="later"))
    assert "  Later" not in listed(panel)
    window.panels["outline"].flip()
    assert listed(panel) == expected(window.document)
    open = [i for i in ("find", "buy", "care") if panel.tree.isExpanded(panel.outline.index_of(i))]
    assert open == ["find", "care"]


def test_everything_on_a_large_map_is_chosen_in_a_few_runs(
    program: Program, shop: Document, qtbot: QtBot
) -> None:
    document = shop
    for number in range(300):
        document = add_touchpoint(document, "buy", f"T{number}", 24, number * 120.0)
    window = shown(program, document, qtbot)
    window.panels["outline"].flip()
    window.editing.select_all()
    selection = window.panels["outline"].widget.content.tree.selectionModel().selection()
    assert len(chosen(window.panels["outline"].widget.content)) == 304
    assert selection.count() <= 4
