"""The running program: language, colours, what it remembers, what a crash leaves, its errors."""

import logging
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from journeymap.app.program import Program
from journeymap.app.unexpected import keep_errors_from_people
from journeymap.app.window import Window
from journeymap.app.work import Folders
from journeymap.drawing.theme import DARK, LIGHT
from journeymap.edit.touchpoints import revise_records
from journeymap.files import read_journey, write_journey
from journeymap.model.document import Document
from journeymap.resources import samples
from tests.app.conftest import shown
from tests.app.dialogs import Dialogs
from tests.app.hand import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HERE = Path(__file__).resolve().parents[2]
Answer = Callable[[str], list[str]]


@pytest.fixture
def path(tmp_path: Path, shop: Document) -> Path:
    file = tmp_path / "shop.journey.json"
    write_journey(file, shop)
    return file


@pytest.fixture
def start(qapp: QApplication, folders: Folders) -> Iterator[Callable[[], Program]]:
    """The program, as often as it is started."""
    programs: list[Program] = []

    def again() -> Program:
        programs.append(Program(qapp, folders))
        return programs[-1]

    yield again
    for program in programs:
        works = [window.work for window in program.windows]
        program.release()
        for work in works:
            work.close()
    qapp.setStyleSheet("")


# Language and colours


@pytest.mark.parametrize("action", ["language:ko", "theme:dark"])
def test_another_language_or_theme_leaves_the_work_alone(
    window: Window, hand: Hand, qtbot: QtBot, action: str
) -> None:
    program = window.program
    hand.click("pay")
    hand.keys("d")
    window.view.zoom_to(1.5)
    window.view.horizontalScrollBar().setValue(77)
    before = window.document
    window.menus[action].trigger()
    (new,) = program.windows
    assert new is not window
    qtbot.waitExposed(new)
    QTest.qWait(0)
    assert new.work is window.work
    assert new.document is before
    assert new.scene.selected() == ("pay",)
    assert new.view.zoom == pytest.approx(1.5)
    assert new.view.horizontalScrollBar().value() == 77
    new.editing.undo()
    assert not new.document.touchpoints["pay"].decisive
    assert new.menus[action].isChecked()


def test_the_zoom_stays_at_100_percent_too(window: Window) -> None:
    program = window.program
    window.view.zoom_to(1.0)
    program.choose_theme("dark")
    (new,) = program.windows
    for _ in range(3):
        QApplication.processEvents()
    assert new.view.zoom == 1.0
    assert new.scene.theme == DARK


def test_the_chosen_stage_stays_chosen(window: Window) -> None:
    window.stage_bar.choose("buy")
    window.program.choose_language("ko")
    (new,) = window.program.windows
    assert new.stage_bar.stage == "buy"
    assert new.selection() == ("buy",)


def test_a_name_being_typed_survives_another_language(window: Window, hand: Hand) -> None:
    hand.click("pay")
    hand.key(Qt.Key.Key_F2)
    hand.keys("Checkout")
    window.menus["language:ko"].trigger()
    (new,) = window.program.windows
    assert new.document.touchpoints["pay"].name == "Checkout"


def test_every_window_follows(window: Window, program: Program, shop: Document, qtbot) -> None:
    shown(program, shop, qtbot)
    program.choose_language("ko")
    program.choose_theme("dark")
    assert len(program.windows) == 2
    for each in program.windows:
        assert each.menus["undo"].text() == "실행 취소"
        assert each.scene.theme == DARK
    program.choose_theme("light")
    assert {each.scene.theme for each in program.windows} == {LIGHT}


def test_language_and_theme_are_remembered(start: Callable[[], Program]) -> None:
    first = start()
    first.choose_language("ko")
    first.choose_theme("dark")
    second = start()
    assert second.words.language == "ko"
    assert second.theme == DARK


def test_the_language_follows_the_system_at_first(
    start: Callable[[], Program], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "ko_KR.UTF-8")
    assert start().words.language == "ko"


def test_qts_own_buttons_speak_korean(program: Program) -> None:
    program.choose_language("ko")
    assert QApplication.translate("QPlatformTheme", "Cancel") == "취소"


# What is remembered


def test_place_panels_and_room_are_remembered(
    start: Callable[[], Program], shop: Document, qtbot: QtBot
) -> None:
    first = shown(start(), shop, qtbot)
    first.resize(first.width(), 600)
    first.menus["strip"].trigger()
    first.menus["history"].trigger()
    first.across.setSizes([600, 400])
    wide = first.inspector.width()
    assert first.close()
    second = start().new()
    assert second.height() == 600
    assert second.strip.isHidden()
    assert not second.panels["history"].widget.isHidden()
    assert not second.inspector.isHidden()
    assert second.inspector.width() == wide


def test_damaged_settings_do_not_keep_it_from_starting(
    start: Callable[[], Program], folders: Folders
) -> None:
    folders.config.mkdir(parents=True)
    (folders.config / "settings.ini").write_text(
        "[General]\nlanguage=xx\ntheme=@Invalid()\nrecent=7\n"
        "[window]\ngeometry=nonsense\nacross=7\ninspector=maybe\n"
    )
    program = start()
    window = program.new()
    assert window.isVisible()
    assert program.words.language == "en"
    assert program.recent() == ()


# After a crash

EDIT_AND_DIE = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from journeymap.app.program import Program
from journeymap.app.work import Folders

application = QApplication([])
program = Program(application, Folders(Path(sys.argv[1]) / "config", Path(sys.argv[1]) / "state"))
program.start(Path(sys.argv[2]))

def draw():
    (window,) = program.windows
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    window.view.setFocus()
    window.scene.select(["pay"])
    QTest.keyClicks(window.view, "d")
    QTest.keyClicks(window.view, "wn")
    QTest.keyClicks(window.focusWidget(), "Ask by phone")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    os.kill(os.getpid(), signal.SIGKILL)

QTimer.singleShot(0, draw)
application.exec()
"""


@pytest.fixture
def crashed(path: Path, folders: Folders) -> Path:
    """The program edited this file in its window and was killed; its journal is all there is."""
    script = [sys.executable, "-c", EDIT_AND_DIE, str(folders.config.parent), str(path)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(script, cwd=HERE, env=environment, capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    return path


def names(document: Document) -> set[str]:
    return {touchpoint.name for touchpoint in document.touchpoints.values()}


def test_work_is_brought_back_and_undo_leads_to_the_last_save(
    crashed: Path, start: Callable[[], Program], answer: Answer, shop: Document
) -> None:
    assert names(read_journey(crashed)) == {"Visit", "Pay", "Complain"}
    asked = answer("Bring back")
    program = start()
    program.start(None)
    (window,) = program.windows
    assert len(asked) == 1
    assert "“Bookshop” was open" in asked[0]
    assert names(window.document) == {"Visit", "Pay", "Complain", "Ask by phone"}
    assert window.document.touchpoints["pay"].decisive
    assert window.isWindowModified()
    assert window.work.path == crashed
    window.editing.undo()
    assert window.document == shop
    assert not window.isWindowModified()
    window.editing.redo()
    assert window.filing.save()
    assert "Ask by phone" in names(read_journey(crashed))


def test_edits_that_a_damaged_journal_lost_are_told(
    crashed: Path, start: Callable[[], Program], dialogs: Dialogs, folders: Folders
) -> None:
    (journal,) = folders.journals.glob("*.journal")
    head, base, *changes = journal.read_bytes().splitlines(keepends=True)
    changes[1] = changes[1].replace(b":", b";", 1)
    journal.write_bytes(b"".join([head, base, *changes]))
    told: list[str] = []

    def decide(box: QMessageBox) -> None:
        told.append(box.informativeText())
        box.buttons()[0].click()

    dialogs.meet(QMessageBox, decide)
    program = start()
    program.start(None)
    assert len(told) == 1
    assert str(crashed) in told[0]
    assert f"because the crash journal is damaged: {len(changes) - 1}." in told[0]


def test_what_was_brought_back_survives_the_next_crash(
    crashed: Path, start: Callable[[], Program], answer: Answer, folders: Folders
) -> None:
    answer("Bring back")
    first = start()
    first.start(None)
    (window,) = first.windows
    window.work.journal._held.let_go()  # as the end of its process does
    answer("Bring back")
    second = start()
    second.start(None)
    assert "Ask by phone" in names(second.windows[0].document)


def test_what_is_not_wanted_is_offered_no_more(
    crashed: Path, start: Callable[[], Program], answer: Answer
) -> None:
    answer("Discard")
    first = start()
    first.start(None)
    assert names(first.windows[0].document) == set()
    second = start()
    second.start(None)


def test_deciding_later_offers_it_again(
    crashed: Path, start: Callable[[], Program], answer: Answer
) -> None:
    for _ in range(2):
        asked = answer("Decide later")
        program = start()
        program.start(None)
        assert len(asked) == 1
    answer("Bring back")
    program = start()
    program.start(crashed)
    (window,) = program.windows
    assert "Ask by phone" in names(window.document)


def test_a_file_changed_since_the_crash_is_not_overwritten(
    crashed: Path, start: Callable[[], Program], answer: Answer, qtbot: QtBot
) -> None:
    other = read_journey(crashed)
    write_journey(crashed, revise_records(other, ["pay"], name="Theirs"))
    answer("Bring back")
    program = start()
    program.start(None)
    (window,) = program.windows
    noticed = answer("Keep my version")
    window.activateWindow()
    qtbot.waitUntil(lambda: bool(noticed))
    asked = answer("Cancel")
    assert not window.filing.save()
    assert asked == ["“shop.journey.json” was changed by another program; nothing was saved."]
    assert "Theirs" in names(read_journey(crashed))


# Errors


@pytest.fixture
def guarded(program: Program, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    log = logging.getLogger("journeymap")
    before = list(log.handlers)
    keep_errors_from_people(program)
    yield program
    for handler in set(log.handlers) - set(before):
        handler.close()
        log.removeHandler(handler)


def fail() -> None:
    raise RuntimeError("a bug")


@pytest.mark.qt_no_exception_capture
def test_an_unexpected_error_is_told_and_logged(
    guarded: Program, window: Window, answer: Answer, folders: Folders, qtbot: QtBot
) -> None:
    asked = answer("OK")
    before = window.document
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == ["Something went wrong that should not: RuntimeError: a bug"]
    log = (folders.state / "errors.log").read_text("utf-8")
    assert "Traceback" in log
    assert "a bug" in log
    assert window.isVisible()
    assert window.document is before


@pytest.mark.qt_no_exception_capture
def test_one_message_is_enough_while_it_goes_on_failing(
    guarded: Program, window: Window, dialogs: Dialogs, qtbot: QtBot
) -> None:
    failing = QTimer(interval=0)
    failing.timeout.connect(fail)
    failing.start()

    def look(box: QMessageBox) -> None:
        for _ in range(5):
            QApplication.processEvents()
        failing.stop()
        box.accept()

    dialogs.meet(QMessageBox, look)
    qtbot.waitUntil(lambda: not failing.isActive())
    QApplication.processEvents()


def test_interrupting_ends_the_program(guarded: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[bool] = []
    monkeypatch.setattr(guarded.application, "quit", lambda: ended.append(True), raising=False)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert ended == [True]


def test_it_ends_in_peace_without_its_windows_being_closed(path: Path, tmp_path: Path) -> None:
    script = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from journeymap.app import run
QTimer.singleShot(0, lambda: None)
def select_and_go():
    windows = [w for w in QApplication.topLevelWidgets() if hasattr(w, "scene")]
    for window in windows:
        window.editing.select_all()
    QApplication.exit(0)
import journeymap.app.program as program
start = program.Program.start
def started(self, path):
    start(self, path)
    QTimer.singleShot(0, select_and_go)
program.Program.start = started
sys.exit(run(Path(sys.argv[1])))
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        cwd=HERE,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    said = done.stderr.replace("This plugin does not support propagateSizeHints()\n", "")
    assert (done.returncode, said) == (0, "")


def test_samples_are_in_the_programs_language(program: Program) -> None:
    for language in ("en", "ko"):
        program.choose_language(language)
        found = [path for path, _ in program.samples()]
        assert found == [path for path in samples() if f".{language}." in path.name]


def test_recent_files_of_one_name_are_told_apart_by_their_folders(
    program: Program, tmp_path: Path
) -> None:
    paths = [tmp_path / folder / "shop & co.journey.json" for folder in ("a", "b")]
    other = tmp_path / "other.journey.json"
    for path in (*paths, other):
        path.parent.mkdir(exist_ok=True)
        path.touch()
        program.remember(path)
    names = dict(program.recent_names())
    assert names[other] == "other.journey.json"
    assert names[paths[0]] == f"shop & co.journey.json — {tmp_path / 'a'}"
    window = program.new()
    window.menus.recent.aboutToShow.emit()
    listed = [action.text() for action in window.menus.recent.actions()]
    assert listed[0] == "other.journey.json"
    assert all("shop && co" in name for name in listed[1:])


def test_qt_speaks_korean_where_its_own_translators_left_a_gap(program: Program) -> None:
    dialog = QFileDialog(None, "", ".")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)

    def labels() -> set[str]:
        return {label.text() for label in dialog.findChildren(QLabel)}

    assert "&Look in:" in labels()
    program.choose_language("ko")
    QApplication.processEvents()
    assert {"찾는 위치(&L):", "파일 이름(&N):", "파일 형식(&T):"} <= labels()
    dialog.deleteLater()
