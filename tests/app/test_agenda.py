"""The agenda of a workshop and its clock, by keys and mouse; time passes as the tests say."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QSpinBox, QToolButton
from pytestqt.qtbot import QtBot

from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.app.workshop.agenda import StepRow
from journeymap.app.workshop.countdown import Countdown
from journeymap.app.workshop.rows import row_data
from journeymap.edit.agenda import USUAL_AGENDA, add_step
from journeymap.edit.touchpoints import remove
from journeymap.i18n import phrase
from journeymap.model.document import Document
from tests.app.conftest import shown
from tests.app.hand import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
CLOCK = Qt.Key.Key_F12


class Time:
    """Passes when it is told to."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def now() -> Time:
    return Time()


@pytest.fixture
def window(program: Program, shop: Document, qtbot: QtBot) -> Window:
    """A window on the shop with three steps: 25, 15 and 10 minutes."""
    for name, minutes in (("Draw", 25), ("Feel", 15), ("Vote", 10)):
        shop = add_step(shop, name, minutes, id=name.lower())
    return shown(program, shop, qtbot)


Pass = Callable[[float], None]


@pytest.fixture
def let_pass(now: Time, window: Window) -> Pass:
    def passing(seconds: float) -> None:
        now.seconds += seconds
        window.workshop.tick()

    return passing


def press(window: Window, key: Qt.Key, keys=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.view, key, keys)


def clock(window: Window) -> str:
    """What the clock in the top bar says, "" while it is hidden."""
    display = window.workshop.countdown
    return display.face.digits if display.isVisible() and display.face is not None else ""


def spent(window: Window) -> list[str | None]:
    return [step.spent for step in window.document.agenda]


def rows(window: Window) -> list[StepRow]:
    window.panels["workshop"].open()
    QApplication.processEvents()
    found = [row for row in window.workshop.panel.findChildren(StepRow) if row.isVisible()]
    return sorted(found, key=lambda row: row.mapTo(window, row.rect().topLeft()).y())


# The clock


def test_one_key_starts_pauses_and_goes_on(window: Window, let_pass: Pass) -> None:
    assert clock(window) == ""
    press(window, CLOCK)
    assert clock(window) == "25:00"
    let_pass(65)
    assert clock(window) == "23:55"
    press(window, CLOCK)
    let_pass(600)
    assert clock(window) == "23:55"
    press(window, CLOCK)
    let_pass(0.5)
    assert clock(window) == "23:55"
    let_pass(0.6)
    assert clock(window) == "23:54"
    assert spent(window) == [None, None, None]
    assert window.work.session.history == ()


def test_the_next_step_begins_and_what_the_last_took_is_one_step_to_undo(
    window: Window, let_pass: Pass
) -> None:
    press(window, CLOCK)
    let_pass(1630)
    press(window, CLOCK, SHIFT)
    assert clock(window) == "15:00"
    assert spent(window) == ["PT27M10S", None, None]
    assert len(window.work.session.history) == 1
    window.editing.undo()
    assert spent(window) == [None, None, None]
    assert clock(window) == "15:00"


def test_after_the_last_step_the_clock_is_gone(window: Window, let_pass: Pass) -> None:
    press(window, CLOCK, SHIFT)  # begins, where nothing has begun
    assert clock(window) == "25:00"
    for seconds in (60, 0.2, 90):
        let_pass(seconds)
        press(window, CLOCK, SHIFT)
    assert clock(window) == ""
    # The second step was only passed by.
    assert spent(window) == ["PT1M", None, "PT1M30S"]
    assert window.workshop._ticking.isActive() is False


def test_who_went_on_too_early_goes_back_and_nothing_is_lost(
    window: Window, let_pass: Pass
) -> None:
    press(window, CLOCK)
    let_pass(100)
    press(window, CLOCK, SHIFT)
    let_pass(30)
    press(window, CLOCK, CONTROL)
    assert clock(window) == "23:20"
    assert spent(window) == ["PT1M40S", "PT30S", None]
    let_pass(20)
    press(window, CLOCK, SHIFT)
    assert spent(window)[0] == "PT2M"
    assert clock(window) == "14:30"
    for _ in range(3):
        press(window, CLOCK, CONTROL)
    assert clock(window) == "23:00"


def test_stopping_notes_the_time_and_the_next_start_goes_on_elsewhere(
    window: Window, let_pass: Pass
) -> None:
    press(window, CLOCK)
    let_pass(45)
    window.menus["clock_stop"].trigger()
    assert clock(window) == ""
    assert spent(window) == ["PT45S", None, None]
    press(window, CLOCK)
    assert clock(window) == "15:00"
    window.menus["forget_times"].trigger()
    assert spent(window) == [None, None, None]
    press(window, CLOCK)
    assert clock(window) == "25:00"


def test_a_finished_step_of_a_file_counts_on(window: Window, let_pass: Pass) -> None:
    press(window, CLOCK)
    let_pass(60)
    window.menus["clock_stop"].trigger()
    again = shown_again(window)
    assert clock(again) == ""
    again.workshop.time.begin("draw")
    assert clock(again) == "24:00"


def shown_again(window: Window) -> Window:
    """The same document in another window, with a clock of its own."""
    program = window.program
    from journeymap.app.work import Work

    return program._show(Work(window.document, program.folders))


def test_time_that_is_up_is_said_quietly_and_counted_on(
    window: Window, let_pass: Pass, monkeypatch: pytest.MonkeyPatch
) -> None:
    beeps: list[bool] = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(True))
    press(window, CLOCK)
    let_pass(25 * 60 - 1)
    assert window.statusBar().currentMessage() == ""
    assert clock(window) == "0:01"
    let_pass(1)
    assert clock(window) == "+0:00"
    assert "“Draw” is up" in window.statusBar().currentMessage()
    window.statusBar().clearMessage()
    let_pass(80)
    assert clock(window) == "+1:20"
    assert window.statusBar().currentMessage() == ""
    assert beeps == []
    press(window, CLOCK, SHIFT)
    assert spent(window)[0] == "PT26M20S"


def test_it_sounds_only_where_somebody_wants_to_hear_it(
    window: Window, let_pass: Pass, monkeypatch: pytest.MonkeyPatch
) -> None:
    beeps: list[bool] = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(True))
    window.menus["clock_sound"].trigger()
    assert window.menus["clock_sound"].isChecked()
    press(window, CLOCK)
    let_pass(3000)
    let_pass(10)
    assert beeps == [True]
    window.program.choose_theme("dark")
    (again,) = window.program.windows
    assert again.menus["clock_sound"].isChecked()


def test_the_clock_runs_on_in_another_language(window: Window, let_pass: Pass, now: Time) -> None:
    press(window, CLOCK)
    let_pass(300)
    program = window.program
    program.choose_language("ko")
    (korean,) = program.windows
    now.seconds += 60
    korean.workshop.tick()
    assert clock(korean) == "19:00"
    assert korean.workshop.countdown.accessibleName() == "시계: Draw"


def test_a_step_that_is_deleted_takes_the_clock_along_and_brings_it_back(
    window: Window, let_pass: Pass
) -> None:
    press(window, CLOCK)
    let_pass(60)
    window.edit(phrase("test", "Delete"), lambda document: remove(document, ["draw"]))
    assert clock(window) == ""
    press(window, CLOCK, SHIFT)
    assert clock(window) == "15:00"
    window.editing.undo()
    window.workshop.time.begin("draw")
    assert clock(window) == "24:00"


def test_another_display_shows_the_same_and_may_go(window: Window, let_pass: Pass) -> None:
    large = Countdown(window.program.theme, window.words, 90, 400)
    window.workshop.show_on(large)
    press(window, CLOCK)
    let_pass(10)
    assert large.face == window.workshop.countdown.face
    assert large.sizeHint().height() > 3 * window.workshop.countdown.sizeHint().height()
    window.workshop.hide_from(large)
    let_pass(10)
    assert clock(window) == "24:40"
    assert large.face is not None
    assert large.face.digits == "24:50"


def test_whoever_hears_the_window_is_told_the_step_and_the_pause(
    window: Window, let_pass: Pass
) -> None:
    press(window, CLOCK)
    assert window.workshop.countdown.accessibleName() == "Clock: Draw"
    press(window, CLOCK)
    assert window.workshop.countdown.accessibleName() == "Clock: Draw, paused"


def test_in_a_narrow_window_the_clock_stays(window: Window, let_pass: Pass) -> None:
    press(window, CLOCK)
    window.resize(880, 600)
    QApplication.processEvents()
    assert window.width() <= 1000
    bar = window.top_bar
    right = window.workshop.countdown.geometry().right()
    assert 0 < right <= bar.width()
    export = bar.findChild(QToolButton, "export")
    assert export.geometry().right() <= bar.width()
    hidden = [b for b in bar.findChildren(QToolButton) if b.isHidden()]
    assert hidden
    window.resize(1900, 900)
    QApplication.processEvents()
    assert not any(b.isHidden() for b in hidden)


# The list


def test_without_an_agenda_the_key_shows_where_to_make_one(
    program: Program, shop: Document, qtbot: QtBot
) -> None:
    window = shown(program, shop, qtbot)
    press(window, CLOCK)
    line = window.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "Tag the feelings 15")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClicks(line, "Coffee")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [(s.name, s.planned) for s in window.document.agenda] == [
        ("Tag the feelings", "PT15M"),
        ("Coffee", "PT10M"),
    ]
    assert line.text() == ""


def test_one_click_inserts_the_usual_agenda(program: Program, shop: Document, qtbot: QtBot) -> None:
    window = shown(program, shop, qtbot)
    press(window, Qt.Key.Key_F4)
    QApplication.processEvents()
    buttons = window.workshop.panel.findChildren(QPushButton)
    (usual,) = [b for b in buttons if b.text() == "Insert the usual agenda"]
    QTest.mouseClick(usual, Qt.MouseButton.LeftButton)
    assert len(window.document.agenda) == len(USUAL_AGENDA) == len(rows(window))
    assert not usual.isVisible()
    window.editing.undo()
    assert window.document == shop
    assert usual.isVisible()


def test_names_and_minutes_are_typed_in_place(window: Window) -> None:
    row = rows(window)[1]
    name, minutes = row.findChild(QLineEdit), row.findChild(QSpinBox)
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "Feelings")
    minutes.setFocus()
    QTest.keyClicks(minutes, "20")
    QTest.keyClick(minutes, Qt.Key.Key_Return)
    assert (window.document["feel"].name, window.document["feel"].planned) == ("Feelings", "PT20M")
    QTest.keyClick(name, Qt.Key.Key_Z, CONTROL)
    QTest.keyClick(name, Qt.Key.Key_Z, CONTROL)
    assert (window.document["feel"].name, window.document["feel"].planned) == ("Feel", "PT15M")
    assert name.text() == "Feel"


def test_steps_move_by_keys_and_by_hand(window: Window) -> None:
    def order() -> list[str]:
        return [step.id for step in window.document.agenda]

    first = rows(window)[0]
    name = first.findChild(QLineEdit)
    name.setFocus()
    QTest.keyClick(name, Qt.Key.Key_Down, ALT)
    assert order() == ["feel", "draw", "vote"]
    assert window.focusWidget() is name
    minutes = first.findChild(QSpinBox)
    QTest.keyClick(minutes, Qt.Key.Key_Down, ALT)
    assert order() == ["feel", "vote", "draw"]
    assert window.document["draw"].planned == "PT25M"
    QTest.keyClick(name, Qt.Key.Key_Down, ALT)
    QTest.keyClick(name, Qt.Key.Key_Up, ALT)
    assert order() == ["feel", "draw", "vote"]
    Hand(window).drop(first.parentWidget(), row_data("vote"), rows(window)[0].geometry().topLeft())
    assert order() == ["vote", "feel", "draw"]
    assert [row.id for row in rows(window)] == ["vote", "feel", "draw"]


def test_a_row_begins_its_step_and_tells_what_it_took(window: Window, let_pass: Pass) -> None:
    first, second, _ = rows(window)
    QTest.mouseClick(first.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
    let_pass(1630)
    QTest.mouseClick(second.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
    assert clock(window) == "15:00"
    said = [label.text() for label in first.findChildren(QLabel) if label.isVisible()]
    assert said == ["took 27:10, 2:10 over"]
    assert second.findChildren(QToolButton)[0].text() == "●"


def test_the_menu_of_a_row_deletes_it(window: Window) -> None:
    row = rows(window)[0]
    (action,) = [a for a in row.menu.actions() if a.text() == "Delete step"]
    action.trigger()
    assert [step.id for step in window.document.agenda] == ["feel", "vote"]
    assert len(rows(window)) == 2
    window.editing.undo()
    assert len(rows(window)) == 3
