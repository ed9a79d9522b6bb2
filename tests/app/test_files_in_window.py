"""Opening, saving and closing journeys in the window; what others do to the file meanwhile."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from journeymap.app.action_button import ActionButton
from journeymap.app.program import Program
from journeymap.app.top_bar import SavedState
from journeymap.app.window import Window
from journeymap.app.work import Folders, Work
from journeymap.edit.touchpoints import revise_records
from journeymap.files import FORMAT_VERSION, dumps, read_journey, write_journey
from journeymap.files.claims import claim
from journeymap.i18n import phrase
from journeymap.model.document import Document
from journeymap.resources import samples
from tests.app.conftest import FileDialog
from tests.app.hand import Hand

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Said by the offscreen screen alone."""

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Answer = Callable[[str], list[str]]


@pytest.fixture
def path(tmp_path: Path, shop: Document) -> Path:
    file = tmp_path / "shop.journey.json"
    write_journey(file, shop)
    return file


@pytest.fixture
def opened(program: Program, path: Path, qtbot: QtBot) -> Window:
    window = program.open(path)
    assert window is not None
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def retitle(window: Window, title: str) -> None:
    ids = [window.document.journey.id]
    label = phrase("test", "Title")
    assert window.edit(label, lambda document: revise_records(document, ids, title=title))


def title_of(path: Path) -> str:
    return read_journey(path).journey.title


def state(window: Window) -> list[str]:
    return [label.text() for label in window.top_bar.findChildren(QLabel)]


def change_outside(path: Path, title: str) -> None:
    document = read_journey(path)
    write_journey(path, revise_records(document, [document.journey.id], title=title))


def come_back(window: Window) -> None:
    """Another window was active; now this one is again."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    QApplication.processEvents()


def refused(error: int) -> Callable[..., int]:
    def fails(*_: object, **__: object) -> int:
        raise OSError(error, os.strerror(error))

    return fails


# Saving


def test_a_new_journey_is_saved_under_a_name_that_is_asked_for(
    window: Window, hand: Hand, file_dialog: FileDialog, tmp_path: Path
) -> None:
    assert "Not saved yet" in state(window)
    file_dialog.chosen = str(tmp_path / "mine.journey.json")
    hand.key(Qt.Key.Key_S, CONTROL)
    assert read_journey(tmp_path / "mine.journey.json") == window.document
    assert Path(file_dialog.suggested[0]).name == "Bookshop.journey.json"
    assert "Saved" in state(window)
    assert not window.isWindowModified()
    assert window.program.recent() == (tmp_path / "mine.journey.json",)


def test_saving_without_a_name_saves_nothing(
    window: Window, hand: Hand, file_dialog: FileDialog, tmp_path: Path
) -> None:
    hand.key(Qt.Key.Key_S, CONTROL)
    assert window.work.path is None
    assert list(tmp_path.glob("*.json")) == []


def test_a_name_without_an_ending_gets_it(
    window: Window, file_dialog: FileDialog, tmp_path: Path
) -> None:
    file_dialog.chosen = str(tmp_path / "version 1.2")
    assert window.filing.save()
    assert window.work.path == tmp_path / "version 1.2.journey.json"


def test_a_file_under_the_completed_name_is_replaced_only_after_asking(
    window: Window, file_dialog: FileDialog, path: Path, answer: Answer
) -> None:
    change_outside(path, "Precious")
    file_dialog.chosen = str(path).removesuffix(".journey.json")
    asked = answer("Cancel")
    assert not window.filing.save()
    assert asked == ["“shop.journey.json” exists already."]
    assert title_of(path) == "Precious"
    answer("Replace it")
    assert window.filing.save()
    assert title_of(path) == "Bookshop"


def test_title_and_state_follow_edits_undo_and_saving(opened: Window, path: Path) -> None:
    assert opened.windowTitle() == "Bookshop[*] — journeymap"
    assert opened.windowFilePath() == str(path)
    retitle(opened, "Library")
    assert opened.windowTitle() == "Library[*] — journeymap"
    assert opened.isWindowModified()
    assert "Unsaved changes · kept in the crash journal" in state(opened)
    opened.editing.undo()
    assert not opened.isWindowModified()
    opened.editing.redo()
    assert opened.filing.save()
    assert not opened.isWindowModified()
    assert title_of(path) == "Library"


def test_saving_under_another_name_leaves_the_first_file(
    opened: Window, path: Path, file_dialog: FileDialog, tmp_path: Path, folders: Folders
) -> None:
    retitle(opened, "Library")
    file_dialog.chosen = str(tmp_path / "other.journey.json")
    QTest.keyClick(opened.view, Qt.Key.Key_S, CONTROL | SHIFT)
    assert title_of(path) == "Bookshop"
    assert title_of(tmp_path / "other.journey.json") == "Library"
    assert opened.work.path == tmp_path / "other.journey.json"
    freed = claim(path, folders.claims)
    assert freed is not None
    freed.release()


def test_where_room_is_short_the_state_says_less_rather_than_half(opened: Window) -> None:
    retitle(opened, "Library")
    label = opened.top_bar.findChild(SavedState)
    whole = label.fontMetrics().horizontalAdvance(label.text())
    assert label.shown(whole) == "Unsaved changes · kept in the crash journal"
    assert label.shown(whole - 20) == "Unsaved changes"
    assert label.shown(30).endswith("…")


def test_nothing_in_the_bar_moves_aside_when_something_is_edited(opened: Window) -> None:
    for width in range(900, 1500, 40):
        opened.resize(width, 700)
        opened.editing.undo()
        QApplication.processEvents()
        before = [b.geometry() for b in opened.top_bar.findChildren(ActionButton)]
        retitle(opened, "Bookshop!")
        QApplication.processEvents()
        after = [b.geometry() for b in opened.top_bar.findChildren(ActionButton)]
        assert [(b.x(), b.y()) for b in after] == [(b.x(), b.y()) for b in before]


def test_a_name_being_typed_is_saved_too(opened: Window, path: Path) -> None:
    opened.scene.select(["pay"])
    opened.view.setFocus()
    QTest.keyClick(opened.view, Qt.Key.Key_F2)
    QTest.keyClicks(opened.focusWidget(), "Checkout")
    QTest.keyClick(opened.focusWidget(), Qt.Key.Key_S, CONTROL)
    assert read_journey(path).touchpoints["pay"].name == "Checkout"


# Closing


def test_closing_without_changes_asks_nothing(opened: Window, path: Path, folders: Folders) -> None:
    assert opened.close()
    assert opened.program.windows == []
    assert list(folders.journals.glob("*")) == []
    freed = claim(path, folders.claims)
    assert freed is not None
    freed.release()


@pytest.mark.parametrize(
    ("button", "closes", "title"),
    [
        ("Save", True, "Library"),
        ("Discard changes", True, "Bookshop"),
        ("Cancel", False, "Bookshop"),
    ],
)
def test_closing_with_changes_asks(
    opened: Window, path: Path, answer: Answer, button: str, closes: bool, title: str
) -> None:
    program = opened.program
    retitle(opened, "Library")
    asked = answer(button)
    assert opened.close() is closes
    assert asked == ["“Library” has changes that are not saved."]
    assert title_of(path) == title
    assert (program.windows == []) is closes


def test_closing_stays_when_the_name_is_not_given(
    window: Window, answer: Answer, file_dialog: FileDialog
) -> None:
    retitle(window, "Library")
    answer("Save")
    assert not window.close()
    assert window.isVisible()


def test_a_name_being_typed_counts_as_a_change_on_closing(opened: Window, answer: Answer) -> None:
    opened.scene.select(["pay"])
    opened.view.setFocus()
    QTest.keyClick(opened.view, Qt.Key.Key_F2)
    QTest.keyClicks(opened.focusWidget(), "Checkout")
    asked = answer("Cancel")
    assert not opened.close()
    assert asked == ["“Bookshop” has changes that are not saved."]
    assert opened.document.touchpoints["pay"].name == "Checkout"


def test_quitting_stops_at_a_window_that_stays(
    window: Window, opened: Window, answer: Answer
) -> None:
    retitle(opened, "Library")
    answer("Cancel")
    opened.menus["quit"].trigger()
    assert opened.isVisible()
    answer("Discard changes")
    opened.menus["quit"].trigger()
    assert opened.program.windows == []


# Opening


def test_opening_by_the_menu_and_from_the_recent_files(
    window: Window, file_dialog: FileDialog, path: Path
) -> None:
    file_dialog.chosen = str(path)
    QTest.keyClick(window.view, Qt.Key.Key_O, CONTROL)
    first = window.program.windows[-1]
    assert first.work.path == path
    assert first.close()
    window.menus.recent.aboutToShow.emit()
    (again,) = window.menus.recent.actions()
    assert again.text() == "shop.journey.json"
    again.trigger()
    assert window.program.windows[-1].work.path == path


def test_recent_files_are_few_newest_first_and_there(
    window: Window, path: Path, tmp_path: Path
) -> None:
    program = window.program
    files = [tmp_path / f"{number}.json" for number in range(12)]
    for file in files:
        file.touch()
        program.remember(file)
    files[11].unlink()
    program.remember(files[3])
    assert [file.name for file in program.recent()] == [
        f"{number}.json" for number in (3, 10, 9, 8, 7, 6, 5, 4, 2)
    ]


def test_the_same_file_again_shows_its_window(window: Window, path: Path, tmp_path: Path) -> None:
    program = window.program
    first = program.open(path)
    link = tmp_path / "link.json"
    link.symlink_to(path)
    for name in (path, Path(os.path.relpath(path)), link):
        assert program.open(name) is first
    assert len(program.windows) == 2


def test_a_file_open_in_another_program_can_be_opened_as_a_copy(
    window: Window, path: Path, folders: Folders, answer: Answer
) -> None:
    held = claim(path, folders.claims)
    assert held is not None
    asked = answer("Cancel")
    assert window.program.open(path) is None
    assert asked == ["“shop.journey.json” is already open in another journeymap."]
    answer("Open a copy")
    copy = window.program.open(path)
    assert copy is not None
    assert copy.document.journey.title == "Bookshop"
    assert copy.work.path is None
    held.release()


def test_a_file_open_elsewhere_is_not_saved_over(
    window: Window, path: Path, folders: Folders, file_dialog: FileDialog, answer: Answer
) -> None:
    held = claim(path, folders.claims)
    assert held is not None
    retitle(window, "Mine")
    file_dialog.chosen = str(path)
    answer("OK")
    assert not window.filing.save()
    assert title_of(path) == "Bookshop"
    assert window.isWindowModified()
    held.release()


def test_a_sample_opens_without_its_file(window: Window) -> None:
    sample = next(path for path in samples() if path.name == "premium.en.journey.json")
    window.menus[f"sample:{sample.name}"].trigger()
    shown = window.program.windows[-1]
    assert shown.document == read_journey(sample)
    assert shown.work.path is None
    assert window.program.recent() == ()


def test_an_untouched_new_journey_makes_room(program: Program, path: Path) -> None:
    program.new()
    opened = program.open(path)
    assert program.windows == [opened]


def test_files_are_dropped_on_the_window(window: Window, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)), QUrl("https://example.org/x.json")])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(window.rect().center(), action, data, button, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(window.rect().center()), action, data, button, none)
    QApplication.sendEvent(window, drop)
    QApplication.processEvents()
    assert [each.work.path for each in window.program.windows] == [None, path]


def test_text_is_not_taken_for_a_file(window: Window) -> None:
    data = QMimeData()
    data.setText("hello")
    enter = QDragEnterEvent(
        window.rect().center(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def newer(shop: Document) -> bytes:
    version = f'"version": {FORMAT_VERSION}'.encode()
    data = dumps(shop)
    changed = data.replace(version, b'"version": 999', 1)
    assert changed != data
    return changed


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"no JSON",
        b"\xff\xfe\x00",
        b"[]",
        b'{"name": "something else"}',
        b"[" * 100_000,
        b'{"x": NaN}',
        newer,
        lambda shop: dumps(shop)[:500],
        lambda shop: dumps(shop).replace(b'"stage":"buy"', b'"stage":"nowhere"'),
        lambda shop: dumps(shop).replace(b'"Visit"', b'"\\ud800"'),
    ],
    ids=[
        "empty",
        "no-json",
        "binary",
        "list",
        "else",
        "deep",
        "nan",
        "newer",
        "cut",
        "dangling",
        "surrogate",
    ],
)
def test_a_bad_file_is_told_and_changes_nothing(
    window: Window, shop: Document, tmp_path: Path, answer: Answer, bad: object
) -> None:
    file = tmp_path / "bad.journey.json"
    file.write_bytes(bad(shop) if callable(bad) else bad)
    asked = answer("OK")
    before = window.document
    assert window.program.open(file) is None
    (said,) = asked
    assert "bad.journey.json" in said
    assert "Traceback" not in said
    assert window.program.windows == [window]
    assert window.document is before
    assert window.program.recent() == ()


@pytest.mark.parametrize("name", ["missing.json", "folder", "x" * 300])
def test_what_is_no_file_is_told(window: Window, tmp_path: Path, answer: Answer, name: str) -> None:
    (tmp_path / "folder").mkdir()
    asked = answer("OK")
    assert window.program.open(tmp_path / name) is None
    assert len(asked) == 1


def test_a_bad_file_at_the_start_still_opens_a_new_journey(
    program: Program, tmp_path: Path, answer: Answer
) -> None:
    answer("OK")
    program.start(tmp_path / "missing.json")
    (window,) = program.windows
    assert window.greeting.welcome is not None


# What others do to the file


def test_saving_over_somebody_elses_change_asks(opened: Window, path: Path, answer: Answer) -> None:
    retitle(opened, "Mine")
    change_outside(path, "Theirs")
    asked = answer("Cancel")
    assert not opened.filing.save()
    assert asked == ["“shop.journey.json” was changed by another program; nothing was saved."]
    assert title_of(path) == "Theirs"
    assert opened.isWindowModified()


def test_the_other_version_is_replaced_knowingly(
    opened: Window, path: Path, answer: Answer
) -> None:
    retitle(opened, "Mine")
    change_outside(path, "Theirs")
    answer("Replace the other version")
    assert opened.filing.save()
    assert title_of(path) == "Mine"
    assert not opened.isWindowModified()
    assert title_of(path.with_name(path.name + ".bak")) == "Theirs"


def test_both_versions_are_kept_by_another_name(
    opened: Window, path: Path, answer: Answer, file_dialog: FileDialog, tmp_path: Path
) -> None:
    retitle(opened, "Mine")
    change_outside(path, "Theirs")
    file_dialog.chosen = str(tmp_path / "mine.journey.json")
    answer("Save under another name…")
    assert opened.filing.save()
    assert title_of(path) == "Theirs"
    assert title_of(tmp_path / "mine.journey.json") == "Mine"


def test_coming_back_the_other_version_can_be_loaded_and_undone(
    opened: Window, path: Path, answer: Answer
) -> None:
    retitle(opened, "Mine")
    change_outside(path, "Theirs")
    asked = answer("Load the other version")
    come_back(opened)
    assert asked == ["“shop.journey.json” was changed by another program."]
    assert opened.document.journey.title == "Theirs"
    assert not opened.isWindowModified()
    opened.editing.undo()
    assert opened.document.journey.title == "Mine"
    assert opened.isWindowModified()
    assert opened.filing.save()
    assert title_of(path) == "Mine"


def test_coming_back_ones_own_version_can_be_kept(
    opened: Window, path: Path, answer: Answer
) -> None:
    change_outside(path, "Theirs")
    asked = answer("Keep my version")
    come_back(opened)
    come_back(opened)
    assert len(asked) == 1
    assert opened.document.journey.title == "Bookshop"
    assert opened.isWindowModified()
    answer("Replace the other version")
    assert opened.filing.save()
    assert title_of(path) == "Bookshop"


def test_a_later_change_is_noticed_again(opened: Window, path: Path, answer: Answer) -> None:
    for title in ("Theirs", "Theirs again"):
        change_outside(path, title)
        asked = answer("Load the other version")
        come_back(opened)
        assert len(asked) == 1
        assert opened.document.journey.title == title
    for title in ("Once", "Twice"):
        change_outside(path, title)
        asked = answer("Keep my version")
        come_back(opened)
        assert len(asked) == 1


def test_an_unreadable_other_version_leaves_ones_own(
    opened: Window, path: Path, answer: Answer
) -> None:
    path.write_text("broken")
    answer("Load the other version")
    told = answer("OK")
    come_back(opened)
    assert len(told) == 1
    assert opened.document.journey.title == "Bookshop"


def test_a_file_that_vanished_is_told_and_can_be_saved_again(
    opened: Window, path: Path, answer: Answer
) -> None:
    retitle(opened, "Mine")
    path.unlink()
    asked = answer("Save here again")
    assert opened.filing.save()
    assert asked == ["“shop.journey.json” is no longer there; nothing was saved."]
    assert title_of(path) == "Mine"


def test_a_vanished_folder_is_told_and_the_work_stays(
    program: Program, shop: Document, tmp_path: Path, answer: Answer, file_dialog: FileDialog
) -> None:
    (tmp_path / "stick").mkdir()
    path = tmp_path / "stick" / "shop.json"
    write_journey(path, shop)
    window = program.open(path)
    assert window is not None
    retitle(window, "Mine")
    path.unlink()
    path.parent.rmdir()
    file_dialog.chosen = str(tmp_path / "rescued.json")
    asked = answer("Save under another name…")
    assert window.filing.save()
    assert asked == ["“shop.json” is no longer there; nothing was saved."]
    assert title_of(tmp_path / "rescued.json") == "Mine"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (errno.ENOSPC, "The disk is full."),
        (errno.EROFS, "You are not allowed to write there."),
        (errno.EACCES, "You are not allowed to write there."),
        (errno.EIO, "Input/output error."),
    ],
)
def test_what_cannot_be_written_is_told_and_the_work_stays(
    opened: Window,
    path: Path,
    answer: Answer,
    monkeypatch: pytest.MonkeyPatch,
    error: int,
    said: str,
) -> None:
    retitle(opened, "Mine")
    with monkeypatch.context() as patch:
        patch.setattr("journeymap.files.writing.write_all", refused(error))
        asked = answer("OK")
        assert not opened.filing.save()
        assert asked == [f"“shop.journey.json” could not be saved. {said}"]
    assert title_of(path) == "Bookshop"
    assert opened.isWindowModified()
    assert opened.filing.save()
    assert title_of(path) == "Mine"


# The journal


def test_a_journal_that_cannot_be_written_is_told_once_and_shown(
    window: Window, answer: Answer, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("journeymap.files.journal.write_all", refused(errno.ENOSPC))
        retitle(window, "First")
        asked = answer("OK")
        qtbot.waitUntil(lambda: bool(asked))
        assert asked == ["The crash journal cannot be written: No space left on device."]
        assert asked[0] in state(window)
        retitle(window, "Second")
        window._sync()
        assert window.document.journey.title == "Second"
    window._sync()
    assert "Unsaved changes · kept in the crash journal" in state(window)


def test_the_program_runs_where_nothing_of_its_own_can_be_written(
    qapp: QApplication, shop: Document, tmp_path: Path, answer: Answer, qtbot: QtBot
) -> None:
    (tmp_path / "file").touch()
    folders = Folders(tmp_path / "file" / "config", tmp_path / "file" / "state")
    program = Program(qapp, folders)
    window = program._show(Work(shop, folders))
    asked = answer("OK")
    window._sync()
    retitle(window, "Mine")
    assert len(asked) == 1
    answer("Discard changes")
    assert window.close()
    program.release()
