"""Wheels, trackpads, fingers, the space bar, and what the pointer is told."""

from collections.abc import Callable, Iterator
from html import escape

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from journeymap.analysis.finding import Severity
from journeymap.app.window import Window
from journeymap.canvas.focus_frame import FocusFrame
from journeymap.canvas.lines import TransitionItem
from journeymap.canvas.name_editor import NameEditor
from journeymap.edit.touchpoints import place, revise_records
from journeymap.i18n import phrase
from journeymap.model.records import Evidence
from tests.app.hand import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
FAR_OUT = QPoint(300, 260)


@pytest.fixture
def window(window: Window) -> Window:
    """At 200 %, so that there is something to scroll."""
    window.view.zoom_to(2.0)
    window.view.horizontalScrollBar().setValue(100)
    window.view.verticalScrollBar().setValue(100)
    return window


def scrolled(window: Window) -> tuple[int, int]:
    bars = window.view.horizontalScrollBar(), window.view.verticalScrollBar()
    return bars[0].value(), bars[1].value()


def wheel(
    window: Window,
    notches: float = 0,
    pixels: tuple[int, int] = (0, 0),
    held: Qt.KeyboardModifier = NONE,
) -> None:
    viewport = window.view.viewport()
    event = QWheelEvent(
        QPointF(FAR_OUT),
        QPointF(viewport.mapToGlobal(FAR_OUT)),
        QPoint(*pixels),
        QPoint(0, round(120 * notches)) if notches else QPoint(*pixels) * 2,
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


# Wheels and trackpads


def test_a_wheel_scrolls_and_with_shift_sideways(window: Window) -> None:
    wheel(window, notches=-1)
    assert scrolled(window) == (100, 160)
    wheel(window, notches=1, held=SHIFT)
    assert scrolled(window) == (40, 160)


def test_fine_wheels_lose_no_part_of_a_pixel(window: Window) -> None:
    for _ in range(120):
        wheel(window, notches=-1 / 120)
    assert scrolled(window) == (100, 160)


def test_two_fingers_on_a_trackpad_push_the_map_as_far_as_they_go(window: Window) -> None:
    wheel(window, pixels=(-17, -23))
    assert scrolled(window) == (117, 123)


def test_with_control_a_trackpad_zooms_to_the_pointer(window: Window) -> None:
    under = window.view.mapToScene(FAR_OUT)
    wheel(window, pixels=(0, 60), held=CONTROL)
    assert window.view.zoom == pytest.approx(2.4)
    assert (window.view.mapToScene(FAR_OUT) - under).manhattanLength() < 3


# Fingers


@pytest.fixture
def screen() -> Iterator[QPointingDevice]:
    return QTest.createTouchDevice()


def touch(window: Window, screen: QPointingDevice, *moves: dict[int, QPoint]) -> None:
    """Fingers by their numbers, step by step; those who do not come again are lifted."""
    viewport = window.view.viewport()
    down: dict[int, QPoint] = {}
    for fingers in (*moves, {}):
        sequence = QTest.touchEvent(viewport, screen)
        for finger, at in fingers.items():
            move = sequence.move if finger in down else sequence.press
            move(finger, at, viewport)
        for finger in down.keys() - fingers.keys():
            sequence.release(finger, down[finger], viewport)
        sequence.commit()
        down = fingers
    QApplication.processEvents()


def test_a_tap_selects_and_a_tap_on_the_ground_lets_go(
    window: Window, hand: Hand, screen: QPointingDevice
) -> None:
    touch(window, screen, {0: hand.pixel("visit")})
    assert window.scene.selected() == ("visit",)
    touch(window, screen, {0: hand.pixel("visit") + QPoint(0, 200)})
    assert window.scene.selected() == ()


def test_two_taps_rename(window: Window, hand: Hand, screen: QPointingDevice) -> None:
    for _ in range(2):
        touch(window, screen, {0: hand.pixel("visit")})
    assert isinstance(hand.focused(), NameEditor)


def test_a_finger_pushes_the_map(window: Window, hand: Hand, screen: QPointingDevice) -> None:
    before = window.document
    at = hand.pixel("visit")
    touch(window, screen, {0: at}, {0: at - QPoint(20, 10)}, {0: at - QPoint(50, 40)})
    assert scrolled(window) == (150, 140)
    assert window.document is before
    assert window.scene.selected() == ()


def test_a_finger_moves_what_is_selected(
    window: Window, hand: Hand, screen: QPointingDevice
) -> None:
    window.scene.select(["visit"])
    at = hand.pixel("visit")
    touch(window, screen, {0: at}, {0: at + QPoint(20, 60)}, {0: at + QPoint(20, 160)})
    assert window.document.touchpoints["visit"].y == pytest.approx(20 + 80, abs=8)
    assert len(window.work.session.history) == 1
    assert scrolled(window) == (100, 100)


def test_two_fingers_zoom_around_the_middle_between_them(
    window: Window, screen: QPointingDevice
) -> None:
    middle = QPoint(400, 240)
    under = window.view.mapToScene(middle)
    ways = (40, 50, 60)
    touch(window, screen, *({0: middle - QPoint(w, 0), 1: middle + QPoint(w, 0)} for w in ways))
    assert window.view.zoom == pytest.approx(3.0, abs=0.02)
    assert (window.view.mapToScene(middle) - under).manhattanLength() < 4


def test_a_second_finger_ends_the_move_of_the_first(
    window: Window, hand: Hand, screen: QPointingDevice
) -> None:
    window.scene.select(["visit"])
    before = window.document
    at = hand.pixel("visit")
    away = at + QPoint(0, 80)
    touch(window, screen, {0: at}, {0: away}, {0: away, 1: away + QPoint(90, 0)})
    assert window.document is before
    assert hand.card("visit").pos() == QPointF(20, 20)


def test_a_finger_that_rests_asks_for_the_menu(
    window: Window, hand: Hand, screen: QPointingDevice, qtbot: QtBot
) -> None:
    asked: list[QPoint] = []
    window.view.menu_wanted.disconnect()
    window.view.menu_wanted.connect(asked.append)
    viewport = window.view.viewport()
    QTest.touchEvent(viewport, screen).press(0, hand.pixel("visit"), viewport).commit()
    qtbot.waitUntil(lambda: asked != [])
    QTest.touchEvent(viewport, screen).release(0, hand.pixel("visit"), viewport).commit()
    assert window.scene.selected() == ("visit",)


# The space bar


def test_with_space_held_a_drag_pushes_the_map(window: Window, hand: Hand) -> None:
    viewport = window.view.viewport()
    QTest.keyPress(window.view, Qt.Key.Key_Space)
    assert viewport.cursor().shape() is Qt.CursorShape.OpenHandCursor
    at = hand.pixel("visit")
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at)
    assert viewport.cursor().shape() is Qt.CursorShape.ClosedHandCursor
    QTest.mouseMove(viewport, at - QPoint(40, 30))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at - QPoint(40, 30))
    assert scrolled(window) == (140, 130)
    assert viewport.cursor().shape() is Qt.CursorShape.OpenHandCursor
    QTest.keyRelease(window.view, Qt.Key.Key_Space)
    assert viewport.cursor().shape() is Qt.CursorShape.ArrowCursor
    hand.click("visit")
    assert window.scene.selected() == ("visit",)


def test_whoever_leaves_the_map_lets_go_of_space(window: Window) -> None:
    QTest.keyPress(window.view, Qt.Key.Key_Space)
    window.stage_bar.setFocus()
    assert window.view.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def test_the_middle_button_pushes_too(window: Window, hand: Hand) -> None:
    viewport = window.view.viewport()
    at = hand.pixel("visit")
    QTest.mousePress(viewport, Qt.MouseButton.MiddleButton, pos=at)
    QTest.mouseMove(viewport, at - QPoint(40, 30))
    QTest.mouseRelease(viewport, Qt.MouseButton.MiddleButton, pos=at - QPoint(40, 30))
    assert scrolled(window) == (140, 130)


# What the pointer is told


@pytest.fixture
def told(window: Window, qtbot: QtBot) -> Callable[[QPoint], str]:
    qtbot.waitUntil(lambda: not window.thinking.busy)
    window.view.zoom_to(1.0)

    def ask(pixel: QPoint) -> str:
        viewport = window.view.viewport()
        event = QHelpEvent(QHelpEvent.Type.ToolTip, pixel, viewport.mapToGlobal(pixel))
        QApplication.sendEvent(viewport, event)
        return QToolTip.text()

    return ask


def test_a_card_tells_what_is_felt_how_that_is_known_and_what_to_check(
    window: Window, hand: Hand, told: Callable[[QPoint], str], qtbot: QtBot
) -> None:
    window.edit(
        phrase("test", "Prove"),
        lambda d: revise_records(
            d,
            ["complain"],
            name="<Complain> & wait",
            evidence=tuple(Evidence(text=f"Interview {n}") for n in range(4)),
        ),
    )
    qtbot.waitUntil(lambda: not window.thinking.busy)
    said = told(hand.pixel("complain"))
    assert "&lt;Complain&gt; &amp; wait" in said
    assert "hurt" in said
    assert "“Calls”" in said
    assert "Interview 1" in said
    assert "Interview 2" not in said
    assert "more evidence: 2" in said
    grave = [f for f in window.findings.open if f.severity is not Severity.SUGGESTION]
    about = [f for f in grave if "complain" in f.ids]
    assert about
    assert all(escape(window.words.say(f.why)) in said for f in about[:2])
    others = [f for f in window.findings.open if f not in grave]
    assert others
    assert not any(escape(window.words.say(f.what)) in said for f in others)


def test_a_transition_tells_from_where_to_where_how_many_and_when(
    window: Window, told: Callable[[QPoint], str]
) -> None:
    window.edit(phrase("test", "Spread"), lambda d: place(d, {"pay": ("buy", 20, 300)}))
    window.edit(
        phrase("test", "Delay"),
        lambda d: revise_records(d, ["visit-pay"], label="buys", delay="P2D"),
    )
    item = window.scene.item_of("visit-pay")
    assert isinstance(item, TransitionItem)
    said = told(window.view.mapFromScene(item.middle))
    for part in ("Visit → Pay", "Normal · buys", "80% of the customers", "after 2 days"):
        assert part in said


def test_a_note_tells_its_words_and_the_ground_nothing(
    window: Window, told: Callable[[QPoint], str]
) -> None:
    note = window.scene.item_of("note")
    assert note is not None
    pixel = window.view.mapFromScene(note.sceneBoundingRect().center())
    left = window.scene.columns.left("care")
    assert told(window.view.mapFromScene(QPointF(left + 60, 420))) == ""
    assert told(pixel) == "Ask the shop"


# The keyboard's place


def test_a_frame_shows_when_the_keyboard_came_to_the_map(window: Window, hand: Hand) -> None:
    frame = window.view.findChild(FocusFrame)
    window.stage_bar.setFocus()
    assert not frame.isVisible()
    QTest.keyClick(window.stage_bar, Qt.Key.Key_Tab)
    assert window.focusWidget() is window.view
    assert frame.isVisible()
    assert frame.geometry() == window.view.viewport().geometry()
    hand.click("visit")
    assert not frame.isVisible()
