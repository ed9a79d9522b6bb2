"""A workshop goes on while somebody presents: the clock, and what is written down."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from journeymap.app.presenting.presentation import Presentation
from journeymap.app.window import Window
from journeymap.app.workshop.lines import QuickLine
from journeymap.edit.agenda import add_step
from journeymap.i18n import phrase
from tests.app.hand import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
CLOCK = Qt.Key.Key_F12


class Time:
    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def now() -> Time:
    return Time()


@pytest.fixture
def room(window: Window, hand: Hand) -> Iterator[Presentation]:
    """What the room sees at the first of three moments; the agenda has two steps."""
    for name in ("Draw", "Feel"):
        window.edit(phrase("test", "Plan"), lambda d, name=name: add_step(d, name, 25))
    QTest.keyClick(window.view, Qt.Key.Key_F5)
    assert window.presenting.presentation is not None
    yield window.presenting.presentation
    window.presenting.end()


def corner(room: Presentation) -> QImage:
    """The upper right corner of the slide, left of the number of the step."""
    QApplication.processEvents()
    return room.grab(QRect(room.width() // 2, 0, room.width() // 2, 60)).toImage()


def line(room: Presentation) -> QLineEdit:
    (found,) = [line for line in room.findChildren(QuickLine) if line.isVisible()]
    assert room.rect().contains(found.geometry())
    return found.field


def test_the_clock_runs_in_sight_of_the_room(window: Window, room: Presentation, now: Time) -> None:
    without = corner(room)
    QTest.keyClick(room, CLOCK)
    started = corner(room)
    assert started != without
    now.seconds += 65
    window.workshop.tick()
    later = corner(room)
    assert later != started
    QTest.keyClick(room, CLOCK, Qt.KeyboardModifier.ShiftModifier)
    assert window.document.agenda[0].spent == "PT1M5S"
    now.seconds += 2000
    window.workshop.tick()
    over = corner(room)
    assert any(
        over.pixelColor(x, 12) == QColor(room._look.theme.decisive) for x in range(over.width())
    )
    window.menus["clock_stop"].trigger()
    assert corner(room) == without


def test_a_blank_screen_is_blank(window: Window, room: Presentation) -> None:
    QTest.keyClick(room, CLOCK)
    QTest.keyClick(room, Qt.Key.Key_B)
    picture = corner(room)
    colours = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    assert len(colours) == 1


def test_a_note_is_parked_and_the_slide_stays(window: Window, room: Presentation) -> None:
    QTest.keyClick(room, Qt.Key.Key_M, CONTROL_SHIFT)
    field = line(room)
    QTest.keyClicks(field, "Ask legal")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return):
        QTest.keyClick(field, key)
    assert [note.text for note in window.document.parked_notes] == ["Ask legal"]
    assert room.step == 0
    assert room.hasFocus() or room.focusWidget() in (None, room)
    QTest.keyClick(room, Qt.Key.Key_Right)
    assert room.step == 1


def test_a_decision_is_about_the_moment_that_the_room_sees(
    window: Window, room: Presentation
) -> None:
    QTest.keyClick(room, Qt.Key.Key_Right)
    for key in (Qt.Key.Key_Y, Qt.Key.Key_A):
        QTest.keyClick(room, key, CONTROL_SHIFT)
        QTest.keyClicks(line(room), "Who pays? @Jun")
        QTest.keyClick(line(room), Qt.Key.Key_Return)
    (decision,), (question,) = window.document.decisions, window.document.questions
    assert decision.about == question.about == ("pay",)
    assert decision.owner == question.owner == "Jun"


def test_after_the_presentation_the_window_has_the_lines_again(
    window: Window, room: Presentation, qtbot: QtBot
) -> None:
    QTest.keyClick(room, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window.view, Qt.Key.Key_M, CONTROL_SHIFT)
    assert isinstance(window.focusWidget().parentWidget(), QuickLine)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    QTest.keyClick(window.view, CLOCK)
    assert window.workshop.countdown.isVisible()
