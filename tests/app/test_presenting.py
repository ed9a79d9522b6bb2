"""Telling a path to a room: by keys, clickers and mouse, on the whole screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from journeymap.analysis.walks import Drawn, Kept
from journeymap.app.presenting.presentation import Presentation
from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.edit.paths import keep_path
from journeymap.edit.touchpoints import revise_words
from journeymap.i18n import phrase
from journeymap.model.document import Document
from tests.app.conftest import shown
from tests.app.hand import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
K = Qt.Key


@pytest.fixture(autouse=True)
def still(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system asks for nothing to move by itself."""
    monkeypatch.setattr("journeymap.app.presenting.presentation._GLIDE", 0)


@pytest.fixture
def room(window: Window, hand: Hand) -> Iterator[Presentation]:
    """What the room sees at the first of three moments."""
    QTest.keyClick(window.view, K.Key_F5)
    assert window.presenting.presentation is not None
    yield window.presenting.presentation
    window.presenting.end()


def told(room: Presentation) -> str:
    return room.accessibleDescription()


def press(room: Presentation, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(room, key)


def test_f5_begins_at_the_start_of_the_path_and_fills_the_screen(
    window: Window, room: Presentation
) -> None:
    assert told(room).startswith("1 of 3: Visit")
    assert room.isFullScreen()
    assert room.screen() is window.screen()
    assert room.geometry() == window.screen().geometry()


def test_shift_f5_begins_at_the_selected_card(window: Window, hand: Hand) -> None:
    hand.click("pay")
    QTest.keyClick(window.view, K.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    room = window.presenting.presentation
    assert told(room).startswith("2 of 3: Pay")
    room.close()


def test_shift_f5_leaves_a_held_path_that_goes_elsewhere(window: Window, hand: Hand) -> None:
    held = Drawn(("visit", "pay"))
    window.walks.choose(held)
    hand.click("complain")
    QTest.keyClick(window.view, K.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    room = window.presenting.presentation
    assert "Complain" in told(room).split(",")[0]
    assert window.walks.chosen == held, "it is held all the same"
    room.close()


def test_the_button_in_the_top_bar_presents(window: Window) -> None:
    buttons = window.top_bar.findChildren(QToolButton)
    (button,) = [b for b in buttons if b.defaultAction() is window.menus["present"]]
    QTest.mouseClick(button, LEFT)
    assert window.presenting.presentation.isVisible()
    window.presenting.end()


@pytest.mark.parametrize(
    "key", [K.Key_Right, K.Key_Down, K.Key_Space, K.Key_PageDown, K.Key_Return, K.Key_N]
)
def test_keys_and_clickers_lead_on(room: Presentation, key: Qt.Key) -> None:
    press(room, key)
    assert told(room).startswith("2 of 3: Pay")
    press(room, key, key, key)
    assert told(room).startswith("3 of 3: Complain")


@pytest.mark.parametrize("key", [K.Key_Left, K.Key_Up, K.Key_PageUp, K.Key_Backspace, K.Key_P])
def test_keys_and_clickers_lead_back(room: Presentation, key: Qt.Key) -> None:
    press(room, K.Key_End)
    assert told(room).startswith("3 of 3")
    press(room, key)
    assert told(room).startswith("2 of 3")
    press(room, K.Key_Home, key)
    assert told(room).startswith("1 of 3")


def test_the_mouse_leads_on_and_back_and_to_a_face_of_the_curve(room: Presentation) -> None:
    QTest.mouseClick(room, LEFT, pos=QPoint(20, 20))
    assert told(room).startswith("2 of 3")
    QTest.mouseClick(room, RIGHT, pos=QPoint(20, 20))
    assert told(room).startswith("1 of 3")
    spot = room.slide.spots[2]
    QTest.mouseClick(room, LEFT, pos=QPoint(round(spot.x), round(spot.y)))
    assert told(room).startswith("3 of 3")


def pixels(room: Presentation) -> set[str]:
    """The colours of a few pixels all over the screen."""
    image = room.grab().toImage()
    wide, high = image.width(), image.height()
    return {
        image.pixelColor(wide * x // 13, high * y // 13).name()
        for x in range(13)
        for y in range(13)
    }


@pytest.mark.parametrize(
    ("key", "color"),
    [
        (K.Key_B, "black"),
        (K.Key_Period, "black"),
        (K.Key_W, "white"),
        (K.Key_Comma, "white"),
    ],
)
def test_the_screen_can_be_blanked(room: Presentation, key: Qt.Key, color: str) -> None:
    press(room, key)
    assert pixels(room) == {QColor(color).name()}
    press(room, key)
    assert len(pixels(room)) > 2
    press(room, key, K.Key_Right)
    assert len(pixels(room)) > 2
    assert told(room).startswith("1 of 3")


@pytest.mark.parametrize("key", [K.Key_Escape, K.Key_F5, K.Key_Q])
def test_it_ends_where_the_room_has_stopped(
    window: Window, room: Presentation, key: Qt.Key
) -> None:
    before = window.document
    press(room, K.Key_Right, key)
    QApplication.processEvents()
    assert window.presenting.presentation is None
    assert window.scene.selected() == ("pay",)
    assert window.focusWidget() is window.view
    assert window.document is before


@pytest.mark.parametrize("blank", [True, False])
def test_nothing_can_be_edited_by_accident(window: Window, room: Presentation, blank: bool) -> None:
    before = window.document
    if blank:
        press(room, K.Key_B)
    for key in range(K.Key_Space.value, K.Key_Z.value + 1):
        if key != K.Key_Q.value:
            press(room, K(key))
            QTest.keyClick(room, K(key), Qt.KeyboardModifier.ControlModifier)
    press(room, K.Key_Delete, K.Key_Backspace, K.Key_F2, K.Key_Tab)
    assert window.document is before
    assert not window.isActiveWindow() or room.isVisible()


def test_nothing_of_the_window_is_seen(room: Presentation) -> None:
    assert room.findChildren(QPushButton) == []
    assert room.parent() is None


def move(room: Presentation, x: float) -> None:
    """Move the pointer; the offscreen platform sends it to whatever window lies below."""
    at, none = QPointF(x, 300), Qt.MouseButton.NoButton
    keys = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(room, QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, keys))


def test_the_pointer_has_a_ring_and_hides_when_it_rests(room: Presentation, qtbot: QtBot) -> None:
    def ringed() -> bool:
        return room.grab().toImage() != bare

    bare = room.grab().toImage()
    move(room, 300)
    assert ringed()
    press(room, K.Key_H)
    assert not ringed()
    press(room, K.Key_H)
    assert ringed()
    room._resting.setInterval(0)
    move(room, 310)
    qtbot.waitUntil(lambda: room.cursor().shape() is Qt.CursorShape.BlankCursor)
    assert not ringed()
    move(room, 320)
    assert room.cursor().shape() is not Qt.CursorShape.BlankCursor
    QApplication.sendEvent(room, QEvent(QEvent.Type.Leave))
    assert not ringed()


@pytest.mark.parametrize("key", [K.Key_F1, K.Key_Question])
def test_the_keys_can_be_looked_up(room: Presentation, key: Qt.Key) -> None:
    bare = room.grab().toImage()
    press(room, key)
    assert room.grab().toImage() != bare
    press(room, key)
    assert room.grab().toImage() == bare


def test_the_map_glides_to_the_next_moment(
    window: Window, hand: Hand, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journeymap.app.presenting.presentation._GLIDE", 40)
    document = keep_path(window.document, "Far", ("visit", "complain"), id="far")
    window.edit(phrase("test", "Keep"), lambda _: document)
    window.walks.choose(Kept("far"))
    window.presenting.from_start()
    room = window.presenting.presentation
    start = room.slide.center
    press(room, K.Key_Right)
    end = room.slide.center
    assert start != end
    assert room._center() != end
    qtbot.waitUntil(lambda: room._center() == end)
    assert not room.grab().isNull()
    window.presenting.end()


def test_it_tells_the_path_that_is_chosen(window: Window, hand: Hand) -> None:
    label = phrase("test", "Keep")
    window.edit(label, lambda d: keep_path(d, "Short", ("pay", "complain"), id="short"))
    window.walks.choose(Kept("short"))
    window.presenting.from_start()
    assert told(window.presenting.presentation).startswith("1 of 2: Pay")
    window.presenting.end()


def test_an_empty_map_has_a_title(program: Program) -> None:
    window = program.new()
    window.menus["present"].trigger()
    room = window.presenting.presentation
    press(room, K.Key_Right, K.Key_End, K.Key_Home, K.Key_Left)
    assert told(room) == window.document.journey.title
    assert not room.grab().isNull()
    room.close()
    assert window.presenting.presentation is None


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_speaks_and_looks_as_the_program_does(
    program: Program, shop: Document, qtbot: QtBot, theme: str
) -> None:
    program.choose_theme(theme)
    program.choose_language("ko")
    window = shown(program, revise_words(shop, ["visit"], after="반갑습니다"), qtbot)
    window.presenting.from_start()
    room = window.presenting.presentation
    said = program.words.say(phrase("slide", "no feeling tagged"))
    assert said in told(room)
    assert window.scene.theme.paper.lower() in pixels(room)
    window.presenting.end()


def test_another_language_ends_it(program: Program, window: Window, room: Presentation) -> None:
    program.choose_language("ko")
    assert window.presenting.presentation is None
    assert not any(
        isinstance(w, Presentation) and w.isVisible() for w in QApplication.topLevelWidgets()
    )
