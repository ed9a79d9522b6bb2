"""A running program with its settings in a folder of the test, and a hand for its dialogs."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.app.work import Folders, Work
from journeymap.model.document import Document
from tests.app.hand import Hand


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(tmp_path / "config", tmp_path / "state")


@pytest.fixture
def program(qapp: QApplication, folders: Folders) -> Iterator[Program]:
    running = Program(qapp, folders)
    yield running
    for window in tuple(running.windows):
        window.release()
        window.work.close()
        window.hide()
        window.deleteLater()
    qapp.styleHints().colorSchemeChanged.disconnect(running._system_colours_changed)
    qapp.removeTranslator(running._translator)
    qapp.setStyleSheet("")
    QApplication.processEvents()


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


@pytest.fixture
def answer(qtbot: QtBot) -> Callable[[str], list[str]]:
    """Answer the next question with the button of this name; what was asked is collected."""

    def arrange(button: str) -> list[str]:
        asked: list[str] = []

        def look() -> None:
            box = QApplication.activeModalWidget()
            if not isinstance(box, QMessageBox):
                QTimer.singleShot(10, look)
                return
            asked.append(box.text())
            choices = {b.text().replace("&", ""): b for b in box.buttons()}
            assert button in choices, f"{button} is not among {list(choices)}"
            choices[button].click()

        QTimer.singleShot(0, look)
        return asked

    return arrange
