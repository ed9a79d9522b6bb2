"""A running program with its settings in a folder of the test, and a hand for its dialogs."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.app.work import Folders, Work
from journeymap.model.document import Document
from tests.app.dialogs import Dialogs
from tests.app.hand import Hand


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path / "config", tmp_path / "state")


@pytest.fixture
def now() -> Callable[[], float]:
    """The clock of workshops; tests that let time pass put one of their own in its place."""
    return time.monotonic


@pytest.fixture
def program(qapp: QApplication, folders: Folders, now: Callable[[], float]) -> Iterator[Program]:
    running = Program(qapp, folders, now)
    yield running
    works = [window.work for window in running.windows]
    running.release()
    for work in works:
        work.close()
    qapp.setStyleSheet("")
    # Without a real clipboard Qt keeps what was copied until Python is gone, and dies of it.
    qapp.clipboard().clear()


@pytest.fixture
def window(program: Program, shop: Document, qtbot: QtBot) -> Window:
    """A window on the small shop, at 100 %, the map in focus."""
    return shown(program, shop, qtbot)


def shown(program: Program, document: Document, qtbot: QtBot) -> Window:
    """A window on a document."""
    opened = program._show(Work(document, program.folders))
    opened.resize(1400, 900)
    with qtbot.waitExposed(opened):
        opened.show()
    QApplication.processEvents()
    opened.view.zoom_to(1.0)
    opened.view.setFocus()
    return opened


@pytest.fixture
def hand(window: Window) -> Hand:
    return Hand(window)


@pytest.fixture(autouse=True)
def dialogs(qapp: QApplication) -> Iterator[Dialogs]:
    """Meets every dialog: one that the test does not expect fails it instead of hanging."""
    meeting = Dialogs()
    yield meeting
    meeting.end()
    assert meeting.surprises == []


@pytest.fixture
def answer(dialogs: Dialogs) -> Callable[[str], list[str]]:
    """Answer the next question with the button of this name; what was asked is collected."""
    return dialogs.answer


class FileDialog:
    """Stands in for Qt's file dialogs: `chosen` is what a person would pick, "" for nothing."""

    def __init__(self) -> None:
        self.chosen = ""
        self.suggested: list[str] = []
        self.wanted = ""
        """The filter that the person has picked; the first one if empty."""

    def getSaveFileName(  # noqa: N802 - Qt's name
        self, parent: QWidget, title: str, suggested: str, filters: str
    ) -> tuple[str, str]:
        self.suggested.append(suggested)
        return self.chosen, self.wanted or filters.split(";;")[0]

    getOpenFileName = getSaveFileName  # noqa: N815 - Qt's name


@pytest.fixture
def file_dialog(monkeypatch: pytest.MonkeyPatch) -> FileDialog:
    dialog = FileDialog()
    monkeypatch.setattr("journeymap.app.filing.QFileDialog", dialog)
    monkeypatch.setattr("journeymap.app.exporting.QFileDialog", dialog)
    monkeypatch.setattr("journeymap.app.importing.QFileDialog", dialog)
    monkeypatch.setattr("journeymap.app.states.QFileDialog", dialog)
    return dialog
