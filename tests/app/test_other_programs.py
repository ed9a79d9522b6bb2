"""The handling spec in the languages of other programs, written from the window."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QListWidget,
    QProgressDialog,
    QPushButton,
)

from journeymap.app.exits_dialog import ExitsDialog, LossesDialog
from journeymap.app.window import Window
from journeymap.edit.touchpoints import revise_records
from journeymap.exits.carried import Carried
from journeymap.exits.catalogue import EXITS, Exit
from journeymap.exits.of_the_map import csv_table, flowchart, journey_diagram, xlsx_table
from journeymap.exits.telling import lines
from journeymap.handling.derive import spec_of
from journeymap.handling.saying import Json
from journeymap.i18n import plain, words_in
from journeymap.model.vocabulary import TransitionKind
from tests.app.conftest import FileDialog
from tests.app.dialogs import Dialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def choose(dialogs: Dialogs, way: Exit, seen: list[str] | None = None) -> None:
    """Go to an exit by keys and take it."""

    def act(dialog: ExitsDialog) -> None:
        listed = dialog.findChild(QListWidget)
        if seen is not None:
            seen.append(listed.currentItem().text())
        QTest.keyClick(listed, Qt.Key.Key_Home)
        for _ in range(EXITS.index(way)):
            QTest.keyClick(listed, Qt.Key.Key_Down)
        QTest.keyClick(listed, Qt.Key.Key_Return)

    dialogs.meet(ExitsDialog, act)


def told(window: Window) -> list[LossesDialog]:
    return [found for found in window.findChildren(LossesDialog) if found.isVisible()]


@pytest.mark.parametrize("way", EXITS, ids=lambda way: way.id)
def test_every_program_gets_its_file_and_the_losses_are_told(
    window: Window, file_dialog: FileDialog, dialogs: Dialogs, tmp_path: Path, way: Exit
) -> None:
    choose(dialogs, way)
    file_dialog.chosen = str(tmp_path / "shop")
    QTest.keyClick(window.view, Qt.Key.Key_E, KEYS)
    (written,) = (path for path in tmp_path.iterdir() if path.is_file())
    carried = way.write(spec_of(window.document))
    assert written.read_bytes() == carried.content
    assert written.suffix == way.suffix[way.suffix.rindex(".") :]
    assert Path(file_dialog.suggested[0]).name == f"Bookshop{way.suffix}"
    (losses,) = told(window)
    assert losses.list.toPlainText().splitlines() == [
        f"{loss.place}: {loss.what}" for loss in carried.losses
    ]


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_a_table_is_written_and_its_losses_are_told(
    window: Window, file_dialog: FileDialog, tmp_path: Path, ending: str
) -> None:
    file_dialog.chosen = str(tmp_path / f"shop{ending}")
    window.menus["export_table"].trigger()
    write = csv_table if ending == ".csv" else xlsx_table
    carried = write(window.document, words_in("en"))
    written = (tmp_path / f"shop{ending}").read_bytes()
    assert written == carried.content if ending == ".csv" else written.startswith(b"PK")
    (losses,) = told(window)
    assert losses.list.toPlainText().splitlines() == list(lines(carried.losses, words_in("en")))


@pytest.mark.parametrize(
    "kind", ["Flowchart of the whole map", "User journey along the shown path"]
)
def test_a_diagram_is_written_and_its_losses_are_told(
    window: Window, file_dialog: FileDialog, dialogs: Dialogs, tmp_path: Path, kind: str
) -> None:
    file_dialog.chosen = str(tmp_path / "shop.mmd")
    dialogs.answer(kind)
    window.menus["export_mermaid"].trigger()
    document, shown = window.document, window.strip.path
    carried = flowchart(document) if kind.startswith("Flow") else journey_diagram(document, shown)
    assert (tmp_path / "shop.mmd").read_bytes() == carried.content
    (losses,) = told(window)
    assert losses.list.toPlainText().splitlines() == list(lines(carried.losses, words_in("en")))


def test_the_list_of_losses_can_be_copied_and_lets_the_work_go_on(
    window: Window, file_dialog: FileDialog, dialogs: Dialogs, tmp_path: Path
) -> None:
    choose(dialogs, EXITS[0])
    file_dialog.chosen = str(tmp_path / "shop.dot")
    window.menus["export_to_others"].trigger()
    (losses,) = told(window)
    assert QApplication.activeModalWidget() is None
    copy = next(b for b in losses.findChildren(QPushButton) if b.text() == "Copy list")
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert "Left out: teams (2)" in QApplication.clipboard().text()
    close = losses.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close)
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert told(window) == []


def test_enter_puts_the_list_of_losses_away(
    window: Window, file_dialog: FileDialog, dialogs: Dialogs, tmp_path: Path
) -> None:
    choose(dialogs, EXITS[0])
    file_dialog.chosen = str(tmp_path / "shop.dot")
    window.menus["export_to_others"].trigger()
    (losses,) = told(window)
    QTest.keyClick(losses.list, Qt.Key.Key_Return)
    assert told(window) == []


def test_the_program_of_the_last_time_is_marked(
    window: Window, file_dialog: FileDialog, dialogs: Dialogs, tmp_path: Path
) -> None:
    seen: list[str] = []
    for name in ("first.graphml", "second.graphml"):
        file_dialog.chosen = str(tmp_path / name)
        choose(dialogs, EXITS[1], seen)
        window.menus["export_to_others"].trigger()
    assert [text.splitlines()[0] for text in seen] == [str(EXITS[0].name), str(EXITS[1].name)]


def test_errors_stop_it_until_they_are_let_pass(
    window: Window, file_dialog: FileDialog, dialogs: Dialogs, tmp_path: Path
) -> None:
    window.edit(
        plain("Cold"), lambda d: revise_records(d, ["complain-visit"], kind=TransitionKind.NORMAL)
    )
    choose(dialogs, EXITS[0])
    file_dialog.chosen = str(tmp_path / "shop.dot")
    asked = dialogs.answer("Settle it first")
    window.menus["export_to_others"].trigger()
    assert "“Complain” is as cold as it gets" in asked[0]
    assert [path for path in tmp_path.iterdir() if path.is_file()] == []
    assert told(window) == []


def test_a_place_that_cannot_be_written_is_told_and_nothing_else(
    window: Window, file_dialog: FileDialog, dialogs: Dialogs, tmp_path: Path
) -> None:
    choose(dialogs, EXITS[0])
    file_dialog.chosen = str(tmp_path / "gone" / "shop.feature")
    asked = dialogs.answer("OK")
    window.menus["export_to_others"].trigger()
    assert asked == ["“shop.feature” could not be written. Its folder is not there."]
    assert told(window) == []


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """The first program takes its time, until somebody sets the event."""
    goes_on = Event()

    def write(spec: Json) -> Carried:
        goes_on.wait(60)
        return Carried(b"slow", ())

    first = replace(EXITS[0], write=write)
    monkeypatch.setattr("journeymap.app.exits_dialog.EXITS", (first, *EXITS[1:]))
    yield goes_on
    goes_on.set()


def meanwhile(act: Callable[[QProgressDialog], None]) -> QTimer:
    """Do this once the person is told to wait."""
    timer = QTimer(interval=10)

    def look() -> None:
        found = QApplication.activeModalWidget()
        if isinstance(found, QProgressDialog):
            timer.stop()
            act(found)

    timer.timeout.connect(look)
    timer.start()
    return timer


def test_what_takes_long_can_be_waited_for(
    window: Window, file_dialog: FileDialog, dialogs: Dialogs, tmp_path: Path, slow: Event
) -> None:
    choose(dialogs, EXITS[0])
    file_dialog.chosen = str(tmp_path / f"shop{EXITS[0].suffix}")
    waiting = meanwhile(lambda _: slow.set())
    window.menus["export_to_others"].trigger()
    assert not waiting.isActive()
    assert (tmp_path / f"shop{EXITS[0].suffix}").read_bytes() == b"slow"


def test_what_takes_long_can_be_cancelled(
    window: Window, file_dialog: FileDialog, dialogs: Dialogs, tmp_path: Path, slow: Event
) -> None:
    choose(dialogs, EXITS[0])
    file_dialog.chosen = str(tmp_path / "shop.feature")

    def cancel(dialog: QProgressDialog) -> None:
        QTest.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)

    waiting = meanwhile(cancel)
    window.menus["export_to_others"].trigger()
    assert not waiting.isActive()
    assert [path for path in tmp_path.iterdir() if path.is_file()] == []
    assert window.statusBar().currentMessage() == ""
