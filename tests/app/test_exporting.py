"""The handling spec and posters, written from the window."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QInputDialog,
)
from pytestqt.qtbot import QtBot

from journeymap.app.window import Window
from journeymap.edit.touchpoints import revise_records
from journeymap.files import read_journey, write_journey
from journeymap.handling.check import validate_spec
from journeymap.handling.derive import revision, spec_bytes
from journeymap.i18n import plain
from journeymap.model.document import Document
from journeymap.model.vocabulary import TransitionKind
from tests.app.conftest import FileDialog
from tests.app.dialogs import Dialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier
Answer = Callable[[str], list[str]]


# The handling spec


def test_the_spec_is_written(window: Window, file_dialog: FileDialog, tmp_path: Path) -> None:
    file_dialog.chosen = str(tmp_path / "shop.spec.json")
    QTest.keyClick(window.view, Qt.Key.Key_E, CONTROL)
    written = (tmp_path / "shop.spec.json").read_bytes()
    assert written == spec_bytes(window.document)
    assert validate_spec(json.loads(written)) == ()
    assert Path(file_dialog.suggested[0]).name == "Bookshop.spec.json"
    assert str(tmp_path / "shop.spec.json") in window.statusBar().currentMessage()


def test_errors_stop_the_spec_until_they_are_let_pass_with_a_reason(
    window: Window, file_dialog: FileDialog, tmp_path: Path, dialogs: Dialogs, qtbot: QtBot
) -> None:
    window.edit(
        plain("Cold"), lambda d: revise_records(d, ["complain-visit"], kind=TransitionKind.NORMAL)
    )
    qtbot.waitUntil(lambda: not window.thinking.busy)
    steps = len(window.bench.session.history)
    out = tmp_path / "shop.spec.json"
    file_dialog.chosen = str(out)
    asked = dialogs.answer("Settle it first")
    QTest.keyClick(window.view, Qt.Key.Key_E, CONTROL)
    assert "“Complain” is as cold as it gets" in asked[0]
    assert not out.exists()
    entry = window.findings.panel.entry
    assert window.findings.panel.isVisible()
    assert entry is not None
    assert entry.finding is not None
    assert entry.finding.code == "path.no-recovery"
    assert window.scene.selected() == ("complain",)
    dialogs.answer("Let it pass …")

    def give_a_reason(dialog: QInputDialog) -> None:
        dialog.setTextValue("They call us anyway")
        dialog.accept()

    dialogs.meet(QInputDialog, give_a_reason)
    window.menus["export_spec"].trigger()
    (override,) = json.loads(out.read_bytes())["overrides"]
    assert (override["check"], override["reason"]) == ("path.no-recovery", "They call us anyway")
    assert len(window.bench.session.history) == steps + 1


def test_without_a_name_nothing_is_written(
    window: Window, file_dialog: FileDialog, tmp_path: Path
) -> None:
    window.filing.export_spec()
    assert list(tmp_path.glob("*.json")) == []


def test_an_ending_is_added_but_nothing_is_replaced_unasked(
    window: Window, file_dialog: FileDialog, tmp_path: Path, answer: Answer
) -> None:
    taken = tmp_path / "version 1.2.json"
    taken.write_text("mine")
    file_dialog.chosen = str(tmp_path / "version 1.2")
    answer("Cancel")
    window.filing.export_spec()
    assert taken.read_text() == "mine"
    answer("Replace it")
    window.filing.export_spec()
    assert taken.read_bytes() == spec_bytes(window.document)


def test_the_journeys_own_file_is_not_replaced(
    window: Window, file_dialog: FileDialog, tmp_path: Path, answer: Answer
) -> None:
    path = tmp_path / "shop.journey.json"
    file_dialog.chosen = str(path)
    assert window.filing.save()
    asked = answer("OK")
    window.filing.export_spec()
    assert asked == ["“shop.journey.json” is the file of the journey itself."]
    assert read_journey(path) == window.document


def test_a_place_that_cannot_be_written_is_told(
    window: Window, file_dialog: FileDialog, tmp_path: Path, answer: Answer
) -> None:
    file_dialog.chosen = str(tmp_path / "gone" / "shop.json")
    asked = answer("OK")
    window.filing.export_spec()
    assert asked == ["“shop.json” could not be written. Its folder is not there."]


def test_exports_stand_beside_the_journey(
    window: Window, shop: Document, file_dialog: FileDialog, tmp_path: Path
) -> None:
    (tmp_path / "deep").mkdir()
    path = tmp_path / "deep" / "shop.journey.json"
    write_journey(path, shop)
    opened = window.program.open(path)
    assert opened is not None
    opened.filing.export_spec()
    assert file_dialog.suggested == [str(path.with_name("shop.spec.json"))]


# The workshop record


def test_the_record_of_the_workshop_is_written(
    window: Window, file_dialog: FileDialog, tmp_path: Path
) -> None:
    file_dialog.chosen = str(tmp_path / "shop")
    window.menus["export_record"].trigger()
    written = (tmp_path / "shop.md").read_text("utf-8")
    assert written.startswith("# Workshop record: Bookshop\n")
    assert f"Revision: {revision(window.document)}" in written
    assert Path(file_dialog.suggested[0]).name == "Bookshop.record.md"
