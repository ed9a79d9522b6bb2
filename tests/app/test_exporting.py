"""The handling spec and posters, written from the window."""

import errno
import json
import os
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QInputDialog,
    QProgressDialog,
)

from journeymap.app.poster_dialog import PosterDialog
from journeymap.app.window import Window
from journeymap.edit.touchpoints import revise_records
from journeymap.files import read_journey, write_journey
from journeymap.handling.check import validate_spec
from journeymap.handling.derive import revision, spec_bytes
from journeymap.i18n import plain
from journeymap.model.document import Document
from journeymap.model.printing import Edition, Ink, Poster
from journeymap.model.vocabulary import TransitionKind
from tests.app.conftest import FileDialog
from tests.app.dialogs import Dialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier
Answer = Callable[[str], list[str]]


def sheet(
    paper: str = "A4",
    orientation: str = "landscape",
    language: str = "en",
    size: tuple[float, float] = (0, 0),
    seen: list[tuple[float, float]] | None = None,
) -> Callable[[PosterDialog], None]:
    """Choose a sheet as a person does, and go on."""

    def choose(dialog: PosterDialog) -> None:
        for name, value in (("Paper", paper), ("Orientation", orientation), ("Language", language)):
            box = next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == name)
            box.setCurrentIndex(box.findData(value))
        for name, millimetres in zip(("Width", "Height"), size, strict=True):
            field = next(
                f for f in dialog.findChildren(QDoubleSpinBox) if f.accessibleName() == name
            )
            assert field.isEnabled() is (paper == "")
            if paper == "":
                field.setValue(millimetres)
        if seen is not None:
            seen.append((dialog.poster.width, dialog.poster.height))
        accept = QDialogButtonBox.ButtonRole.AcceptRole
        buttons = dialog.findChild(QDialogButtonBox)
        next(b for b in buttons.buttons() if buttons.buttonRole(b) is accept).click()

    return choose


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
    window: Window, file_dialog: FileDialog, tmp_path: Path, dialogs: Dialogs
) -> None:
    window.edit(
        plain("Cold"), lambda d: revise_records(d, ["complain-visit"], kind=TransitionKind.NORMAL)
    )
    steps = len(window.bench.session.history)
    out = tmp_path / "shop.spec.json"
    file_dialog.chosen = str(out)
    asked = dialogs.answer("Settle it first")
    QTest.keyClick(window.view, Qt.Key.Key_E, CONTROL)
    assert "“Complain” is as cold as it gets" in asked[0]
    assert not out.exists()
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


# Posters


@pytest.mark.parametrize(
    ("ending", "begins"), [(".pdf", b"%PDF-"), (".svg", b"<?xml"), (".png", b"\x89PNG")]
)
def test_a_poster_is_written(
    window: Window,
    file_dialog: FileDialog,
    dialogs: Dialogs,
    tmp_path: Path,
    ending: str,
    begins: bytes,
) -> None:
    file_dialog.chosen = str(tmp_path / f"poster{ending}")
    dialogs.meet(PosterDialog, sheet())
    QTest.keyClick(window.view, Qt.Key.Key_P, CONTROL)
    assert (tmp_path / f"poster{ending}").read_bytes().startswith(begins)
    assert Path(file_dialog.suggested[0]).name == "Bookshop.en.pdf"


def test_a_name_without_an_ending_becomes_what_the_filter_says(
    window: Window, file_dialog: FileDialog, dialogs: Dialogs, tmp_path: Path
) -> None:
    file_dialog.chosen, file_dialog.wanted = str(tmp_path / "wall v1.2"), "SVG (*.svg)"
    dialogs.meet(PosterDialog, sheet())
    window.filing.export_poster()
    assert (tmp_path / "wall v1.2.svg").exists()


def test_the_sheet_is_as_chosen_and_remembered(
    window: Window, file_dialog: FileDialog, dialogs: Dialogs, tmp_path: Path
) -> None:
    file_dialog.chosen = str(tmp_path / "poster.svg")
    seen: list[tuple[float, float]] = []
    dialogs.meet(PosterDialog, sheet("A4", "portrait", "ko", seen=seen))
    window.filing.export_poster()
    dialogs.meet(
        PosterDialog, lambda dialog: seen.append((dialog.poster.width, dialog.poster.height))
    )
    window.filing.export_poster()
    dialogs.meet(PosterDialog, sheet("", size=(640, 480), seen=seen))
    window.filing.export_poster()
    dialogs.meet(
        PosterDialog, lambda dialog: seen.append((dialog.poster.width, dialog.poster.height))
    )
    window.filing.export_poster()
    assert seen == [(210, 297), (210, 297), (640, 480), (640, 480)]
    assert "640mm" in (tmp_path / "poster.svg").read_text("utf-8")[:500]


def test_every_edition_comes_as_it_was_printed_last(
    window: Window, file_dialog: FileDialog, dialogs: Dialogs, tmp_path: Path
) -> None:
    file_dialog.chosen = str(tmp_path / "print.pdf")

    def cards(dialog: PosterDialog) -> None:
        pick(dialog, "Edition", "cards")
        assert (dialog.poster.width, dialog.poster.height) == (210, 297)
        pick(dialog, "Ink", "grey")
        pick(dialog, "Paper", "A3")
        dialog.accept()

    dialogs.meet(PosterDialog, cards)
    window.filing.export_poster()
    assert (tmp_path / "print.pdf").read_bytes().startswith(b"%PDF")
    kept = window.document.posters[Edition.CARDS]
    assert (kept.ink, kept.width) == (Ink.GREY, 297)
    dialogs.meet(PosterDialog, lambda dialog: seen.append(dialog.poster) or dialog.reject())
    seen: list[Poster] = []
    window.filing.export_poster()
    assert seen == [kept]
    window.editing.undo()
    assert not window.document.posters


def test_a_wall_can_be_printed_on_pages_of_the_office(
    window: Window, file_dialog: FileDialog, dialogs: Dialogs, tmp_path: Path
) -> None:
    file_dialog.chosen = str(tmp_path / "wall.pdf")

    def wall(dialog: PosterDialog) -> None:
        pick(dialog, "PDF as", "A4")
        dialog.accept()

    dialogs.meet(PosterDialog, wall)
    window.filing.export_poster()
    with pikepdf.open(tmp_path / "wall.pdf") as pdf:
        assert len(pdf.pages) > 5


def test_the_change_edition_is_offered_while_the_as_is_map_is_there(
    window: Window, file_dialog: FileDialog, dialogs: Dialogs, tmp_path: Path
) -> None:
    offered: list[list[str]] = []

    def look(dialog: PosterDialog) -> None:
        box = next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == "Edition")
        offered.append([box.itemData(row) for row in range(box.count())])
        dialog.reject()

    dialogs.meet(PosterDialog, look)
    window.filing.export_poster()
    window.menus["make_to_be"].trigger()
    dialogs.meet(PosterDialog, look)
    window.filing.export_poster()
    assert [("change" in editions) for editions in offered] == [False, True]


def pick(dialog: PosterDialog, name: str, value: str) -> None:
    box = next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == name)
    assert box.findData(value) >= 0
    box.setCurrentIndex(box.findData(value))


def test_a_poster_given_up_is_not_written(
    window: Window, file_dialog: FileDialog, dialogs: Dialogs, tmp_path: Path
) -> None:
    dialogs.meet(PosterDialog, sheet())
    window.filing.export_poster()
    file_dialog.chosen = str(tmp_path / "poster.png")
    dialogs.meet(PosterDialog, lambda dialog: dialog.reject())
    window.filing.export_poster()
    assert list(tmp_path.glob("*.p*")) == []


def test_a_cancelled_poster_leaves_no_file(
    window: Window,
    file_dialog: FileDialog,
    dialogs: Dialogs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QProgressDialog, "wasCanceled", lambda self: True)
    file_dialog.chosen = str(tmp_path / "poster.png")
    dialogs.meet(PosterDialog, sheet("A4"))
    window.filing.export_poster()
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []
    assert window.statusBar().currentMessage() == ""


def test_a_full_disk_is_told(
    window: Window,
    file_dialog: FileDialog,
    dialogs: Dialogs,
    answer: Answer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    file_dialog.chosen = str(tmp_path / "poster.pdf")
    dialogs.meet(PosterDialog, sheet())
    asked = answer("OK")
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        window.filing.export_poster()
    assert asked == ["“poster.pdf” could not be written. The disk is full."]
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []


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
