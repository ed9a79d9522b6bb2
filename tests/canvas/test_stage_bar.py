"""The stage bar by mouse and keys."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from journeymap.edit.stages import remove_stages
from journeymap.edit.touchpoints import revise_records
from journeymap.i18n import phrase
from tests.canvas.conftest import Canvas

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


def middle(canvas: Canvas, stage: str) -> QPoint:
    column = next(c for c in canvas.scene.columns.columns if c.stage.id == stage)
    x = canvas.view.mapFromScene(column.x + column.width / 2, 0.0).x()
    return QPoint(x, canvas.bar.height() // 2)


def plus(canvas: Canvas) -> QPoint:
    right = canvas.view.mapFromScene(canvas.scene.columns.width, 0.0).x()
    return QPoint(right + 20, canvas.bar.height() // 2)


def type_name(canvas: Canvas, name: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    editor = canvas.whole.focusWidget()
    assert editor is not canvas.bar
    QTest.keyClicks(editor, name)
    QTest.keyClick(editor, end)


def drag(canvas: Canvas, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(canvas.bar, LEFT, pos=start)
    QTest.mouseMove(canvas.bar, (start + end) / 2)
    QTest.mouseMove(canvas.bar, end)
    QTest.mouseRelease(canvas.bar, LEFT, pos=end)


def test_a_click_chooses_a_stage(canvas: Canvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.bar.chosen) as chosen:
        QTest.mouseClick(canvas.bar, LEFT, pos=middle(canvas, "buy"))
    assert chosen.args == ["buy"]
    assert canvas.bar.stage == "buy"
    assert not canvas.session.history


def test_a_double_click_renames(canvas: Canvas) -> None:
    QTest.mouseClick(canvas.bar, LEFT, pos=middle(canvas, "buy"))
    QTest.mouseDClick(canvas.bar, LEFT, pos=middle(canvas, "buy"))
    type_name(canvas, "Checkout")
    assert canvas.stages() == ["Find", "Checkout", "Care"]
    assert canvas.bar.hasFocus()


def test_escape_keeps_the_name(canvas: Canvas) -> None:
    QTest.mouseDClick(canvas.bar, LEFT, pos=middle(canvas, "find"))
    canvas.bar.choose("find")
    canvas.bar.rename()
    type_name(canvas, "Nonsense", Qt.Key.Key_Escape)
    assert canvas.stages() == ["Find", "Buy", "Care"]


def test_a_stage_is_never_left_without_a_name(canvas: Canvas) -> None:
    canvas.bar.choose("buy")
    canvas.bar.rename()
    type_name(canvas, "   ")
    assert canvas.stages() == ["Find", "Buy", "Care"]


def test_plus_adds_at_the_right_end(canvas: Canvas) -> None:
    QTest.mouseClick(canvas.bar, LEFT, pos=middle(canvas, "find"))
    QTest.mouseClick(canvas.bar, LEFT, pos=plus(canvas))
    type_name(canvas, "Return")
    assert canvas.stages() == ["Find", "Buy", "Care", "Return"]
    canvas.session.undo()
    canvas.session.undo()
    assert canvas.stages() == ["Find", "Buy", "Care"]


def test_adding_goes_after_the_chosen_stage(canvas: Canvas) -> None:
    canvas.bar.choose("find")
    canvas.bar.add()
    type_name(canvas, "Compare")
    assert canvas.stages() == ["Find", "Compare", "Buy", "Care"]
    assert canvas.document[canvas.bar.stage].name == "Compare"


def test_dragging_reorders(canvas: Canvas) -> None:
    drag(canvas, middle(canvas, "find"), middle(canvas, "buy") + QPoint(20, 0))
    assert canvas.stages() == ["Buy", "Find", "Care"]
    drag(canvas, middle(canvas, "care"), QPoint(2, 10))
    assert canvas.stages() == ["Care", "Buy", "Find"]
    assert len(canvas.session.history) == 2


def test_a_trembling_click_reorders_nothing(canvas: Canvas) -> None:
    drag(canvas, middle(canvas, "find"), middle(canvas, "find") + QPoint(6, 3))
    assert not canvas.session.history


def test_escape_during_a_drag_forgets_it(canvas: Canvas) -> None:
    QTest.mousePress(canvas.bar, LEFT, pos=middle(canvas, "find"))
    QTest.mouseMove(canvas.bar, middle(canvas, "care") + QPoint(60, 0))
    QTest.keyClick(canvas.bar, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas.bar, LEFT, pos=middle(canvas, "care") + QPoint(60, 0))
    assert not canvas.session.history


def test_a_dragged_stage_may_vanish(canvas: Canvas) -> None:
    QTest.mousePress(canvas.bar, LEFT, pos=middle(canvas, "find"))
    QTest.mouseMove(canvas.bar, middle(canvas, "care") + QPoint(60, 0))
    end = middle(canvas, "care") + QPoint(60, 0)
    canvas.session.edit(phrase("test", "Remove"), lambda d: remove_stages(d, {"find"}))
    QTest.mouseRelease(canvas.bar, LEFT, pos=end)
    assert canvas.stages() == ["Buy", "Care"]


def test_keys_choose_move_and_rename(canvas: Canvas) -> None:
    canvas.bar.setFocus()
    for _ in range(4):
        QTest.keyClick(canvas.bar, Qt.Key.Key_Right)
    assert canvas.bar.stage == "care"
    QTest.keyClick(canvas.bar, Qt.Key.Key_Left)
    QTest.keyClick(canvas.bar, Qt.Key.Key_Left, CONTROL)
    assert canvas.stages() == ["Buy", "Find", "Care"]
    QTest.keyClick(canvas.bar, Qt.Key.Key_Left, CONTROL)
    assert canvas.stages() == ["Buy", "Find", "Care"]
    QTest.keyClick(canvas.bar, Qt.Key.Key_Right, CONTROL)
    QTest.keyClick(canvas.bar, Qt.Key.Key_Right, CONTROL)
    assert canvas.stages() == ["Find", "Care", "Buy"]
    QTest.keyClick(canvas.bar, Qt.Key.Key_F2)
    type_name(canvas, "Checkout")
    assert canvas.stages() == ["Find", "Care", "Checkout"]


def test_the_chosen_stage_is_said(canvas: Canvas) -> None:
    canvas.bar.setFocus()
    QTest.keyClick(canvas.bar, Qt.Key.Key_Right)
    assert canvas.bar.accessibleDescription() == "Find"
    canvas.session.edit(
        phrase("test", "Rename"), lambda d: revise_records(d, ["find"], name="Discover")
    )
    assert canvas.bar.accessibleDescription() == "Discover"


def test_the_tool_tip_tells_the_whole_name(canvas: Canvas, qtbot: QtBot) -> None:
    for at, said in ((middle(canvas, "buy"), "Buy"), (plus(canvas), "Add a stage")):
        event = QHelpEvent(QEvent.Type.ToolTip, at, canvas.bar.mapToGlobal(at))
        QApplication.sendEvent(canvas.bar, event)
        assert QToolTip.text() == said
    QToolTip.hideText()


def test_the_right_button_asks_for_a_menu(canvas: Canvas, qtbot: QtBot) -> None:
    at = middle(canvas, "care")
    QTest.mouseClick(canvas.bar, Qt.MouseButton.RightButton, pos=at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, canvas.bar.mapToGlobal(at))
    with qtbot.waitSignal(canvas.bar.menu_wanted):
        QApplication.sendEvent(canvas.bar, event)
    assert canvas.bar.stage == "care"


def test_without_stages_it_can_still_add_one(canvas: Canvas) -> None:
    canvas.session.edit(
        phrase("test", "Remove"), lambda d: remove_stages(d, {s.id for s in d.stages})
    )
    canvas.bar.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_F2):
        QTest.keyClick(canvas.bar, key)
    canvas.whole.grab()
    QTest.mouseClick(canvas.bar, LEFT, pos=QPoint(20, 20))
    type_name(canvas, "Only")
    assert canvas.stages() == ["Only"]
