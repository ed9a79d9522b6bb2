"""Preview and print: every option on the preview, the files, the printer, the settings kept."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFileDialog,
    QLineEdit,
    QProgressDialog,
    QPushButton,
    QSpinBox,
    QWidget,
)

from journeymap.app.printing.dialog import PrintDialog
from journeymap.app.printing.fineness import Fineness
from journeymap.app.window import Window
from journeymap.drawing.shapes import Text
from journeymap.model.printing import Edition, Ink, Lane, Poster
from tests.app.conftest import FileDialog
from tests.app.dialogs import Dialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier
Answer = Callable[[str], list[str]]
Act = Callable[[PrintDialog], object]


@pytest.fixture
def look(window: Window, dialogs: Dialogs) -> Callable[[Act], None]:
    """Open the dialog by its key, do something in it, and close it."""

    def open_it(act: Act) -> None:
        dialogs.meet(PrintDialog, act)
        window.activateWindow()
        QApplication.processEvents()
        window.view.setFocus()
        QTest.keyClick(window.view, Qt.Key.Key_P, CONTROL)

    return open_it


def field(dialog: QDialog, kind: type[QWidget], name: str) -> QWidget:
    return next(f for f in dialog.findChildren(kind) if name in (f.accessibleName(), _text(f)))


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QCheckBox | QPushButton) else ""


def pick(dialog: QDialog, name: str, value: str) -> None:
    """Choose from a list with the keys, as a person does."""
    box = field(dialog, QComboBox, name)
    place = box.findData(value)
    assert place >= 0, [box.itemData(row) for row in range(box.count())]
    while box.currentIndex() != place:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down if place > before else Qt.Key.Key_Up)
        assert box.currentIndex() != before
    QApplication.processEvents()


def number(dialog: QDialog, name: str, value: float) -> None:
    box = field(dialog, QDoubleSpinBox, name)
    assert box.isEnabled()
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, str(value))
    QTest.keyClick(box, Qt.Key.Key_Tab)
    QApplication.processEvents()


def said(dialog: PrintDialog) -> list[str]:
    """The texts of the leaf that is seen."""
    leaf = dialog.preview.leaf
    shapes = [*leaf.page.shapes, *(leaf.window.page.shapes if leaf.window else ())]
    return [shape.text for shape in shapes if isinstance(shape, Text)]


def size(dialog: PrintDialog) -> tuple[float, float]:
    return dialog.preview.leaf.size


def save(dialog: PrintDialog) -> None:
    dialog.activateWindow()
    QApplication.processEvents()
    QTest.keyClick(dialog, Qt.Key.Key_S, CONTROL)


# What is seen


def test_the_print_is_seen_as_it_will_be(look: Callable[[Act], None]) -> None:
    def act(dialog: PrintDialog) -> None:
        assert size(dialog) == (841, 594)
        assert {"Visit", "Pay", "Complain", "Bookshop"} <= set(said(dialog))

    look(act)


def test_every_option_is_seen_at_once(look: Callable[[Act], None]) -> None:
    def act(dialog: PrintDialog) -> None:
        pick(dialog, "Paper", "A3")
        assert size(dialog) == (420, 297)
        pick(dialog, "Orientation", "portrait")
        assert size(dialog) == (297, 420)
        pick(dialog, "Language", "ko")
        assert "누가 맡는가" in said(dialog)
        field(dialog, QCheckBox, "Who handles it").click()
        QApplication.processEvents()
        assert "누가 맡는가" not in said(dialog)
        for name in ("Own line", "Team", "Version"):
            QTest.keyClicks(field(dialog, QLineEdit, name), f"our {name}")
        QApplication.processEvents()
        words = " ".join(said(dialog))
        assert all(f"our {name}" in words for name in ("Own line", "Team", "Version"))
        number(dialog, "Bleed", 3)
        assert size(dialog) == (303, 426)
        field(dialog, QCheckBox, "Crop marks").click()
        QApplication.processEvents()
        assert size(dialog)[0] > 303

    look(act)


def test_sizes_of_ones_own_in_millimetres_and_inches(look: Callable[[Act], None]) -> None:
    def act(dialog: PrintDialog) -> None:
        number(dialog, "Width", 640)
        number(dialog, "Height", 480)
        assert size(dialog) == (640, 480)
        assert field(dialog, QComboBox, "Paper").currentData() == ""
        pick(dialog, "Unit", "in")
        assert field(dialog, QDoubleSpinBox, "Width").value() == pytest.approx(25.2, abs=0.01)
        number(dialog, "Width", 36)
        number(dialog, "Height", 24)
        assert size(dialog) == pytest.approx((914.4, 609.6))
        assert field(dialog, QComboBox, "Paper").currentData() == "Arch D"
        assert dialog.options.poster.inches

    look(act)


def test_a_roll_is_as_long_as_it_takes(look: Callable[[Act], None]) -> None:
    def act(dialog: PrintDialog) -> None:
        pick(dialog, "Paper", "roll:36 in")
        assert dialog.options.poster.width is None
        assert size(dialog)[1] == pytest.approx(914.4)
        assert not field(dialog, QDoubleSpinBox, "Width").isEnabled()
        number(dialog, "Height", 500)
        assert size(dialog)[1] == 500
        pick(dialog, "Paper", "A4")
        assert dialog.options.poster.width == 297

    look(act)


def test_tiles_are_leafed_through(look: Callable[[Act], None]) -> None:
    def act(dialog: PrintDialog) -> None:
        assert not dialog.thumbnails.isVisible()
        pick(dialog, "Pages", "A4")
        count = len(dialog.drawn.leaves)
        assert count > 5
        assert dialog.thumbnails.isVisible()
        assert dialog.thumbnails.model().rowCount() == count
        assert not field(dialog, QCheckBox, "Crop marks").isEnabled()
        dialog.preview.setFocus()
        QTest.keyClick(dialog.preview, Qt.Key.Key_PageDown)
        assert dialog.preview.leaf is dialog.drawn.leaves[1]
        assert dialog.preview.leaf.name == "A1"
        QTest.keyClick(dialog.thumbnails, Qt.Key.Key_Down)
        assert dialog.preview.leaf is dialog.drawn.leaves[2]
        QTest.keyClick(dialog.preview, Qt.Key.Key_PageUp)
        assert dialog.thumbnails.currentIndex().row() == 1

    look(act)


def test_the_preview_zooms_and_moves(look: Callable[[Act], None]) -> None:
    def act(dialog: PrintDialog) -> None:
        preview = dialog.preview
        preview.setFocus()
        assert preview.fits
        whole = preview.zoom
        QTest.keyClick(preview, Qt.Key.Key_1)
        assert preview.zoom == 1.0
        # A4 across is 297 mm: on a screen so many dots.
        dots = preview.screen().physicalDotsPerInch() / 25.4
        bar = preview.horizontalScrollBar()
        assert bar.maximum() + bar.pageStep() == pytest.approx(841 * dots + 36, abs=2)
        before = bar.value()
        start = QPoint(200, 150)
        QTest.mousePress(preview.viewport(), Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(preview.viewport(), start - QPoint(40, 0))
        QTest.mouseRelease(preview.viewport(), Qt.MouseButton.LeftButton, pos=start)
        assert bar.value() == before + 40
        QTest.keyClick(preview, Qt.Key.Key_Plus)
        assert preview.zoom == 1.25
        QTest.keyClick(preview, Qt.Key.Key_Minus)
        QTest.keyClick(preview, Qt.Key.Key_0)
        assert preview.fits
        assert preview.zoom == whole

    look(act)


def test_what_the_print_will_be_like_is_told_below(
    look: Callable[[Act], None], qtbot: object
) -> None:
    def act(dialog: PrintDialog) -> None:
        qtbot.waitUntil(lambda: dialog.notes.said != ())
        first = dialog.notes.said
        assert any("smallest type" in note for note in first)
        number(dialog, "Read from", 7.5)
        qtbot.waitUntil(lambda: dialog.notes.said != first)

    look(act)


def test_what_cannot_be_drawn_is_said(look: Callable[[Act], None]) -> None:
    def act(dialog: PrintDialog) -> None:
        fields = dict(dialog.options.poster) | {"tiles": "B7"}
        dialog.options.show_poster(Poster.model_validate(fields))
        QApplication.processEvents()
        assert dialog.drawn is None
        assert dialog.notes.said == ("There is no paper called “B7”.",)
        assert not dialog.print_button.isEnabled()

    look(act)


def test_a_layout_that_takes_long_can_be_given_up(
    look: Callable[[Act], None], dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def act(dialog: PrintDialog) -> None:
        with monkeypatch.context() as patch:
            # Everything takes long, and the person gives it up as soon as that can be seen.
            patch.setattr("journeymap.app.progress._SHOW_AFTER", 0)
            patch.setattr("journeymap.app.progress._LOOK_EVERY", 0)
            patch.setattr("journeymap.paint.measure._EVERY", 1)
            patch.setattr(QProgressDialog, "wasCanceled", lambda self: True)
            pick(dialog, "Ink", "grey")
        assert dialog.drawn is None
        assert dialog.notes.said == ("Given up. Change an option to lay it out again.",)
        pick(dialog, "Ink", "full")
        assert "Visit" in said(dialog)

    look(act)


def test_a_logo_is_shown_and_removed(
    look: Callable[[Act], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "logo.svg"
    file.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">'
        '<rect width="9" height="9"/></svg>'
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))

    def act(dialog: PrintDialog) -> None:
        field(dialog, QPushButton, "Choose a logo").click()
        assert dialog.options.poster.logo is not None
        field(dialog, QPushButton, "Remove the logo").click()
        assert dialog.options.poster.logo is None

    look(act)


# What is kept


def test_options_are_kept_with_the_journey_as_one_step(
    window: Window, look: Callable[[Act], None]
) -> None:
    def act(dialog: PrintDialog) -> None:
        pick(dialog, "Ink", "grey")
        field(dialog, QCheckBox, "The brand’s words").click()
        pick(dialog, "Edition", "cards")
        pick(dialog, "Paper", "A3")
        dialog.reject()

    look(act)
    assert window.document.posters[Edition.JOURNEY].ink is Ink.GREY
    assert window.document.posters[Edition.JOURNEY].without == (Lane.WORDS,)
    assert window.document.posters[Edition.CARDS].height == 420
    again: list[Poster] = []
    look(lambda dialog: again.append(dialog.options.poster))
    assert again == [window.document.posters[Edition.CARDS]]
    window.editing.undo()
    assert not window.document.posters


def test_only_looking_changes_nothing(window: Window, look: Callable[[Act], None]) -> None:
    before = window.document
    look(lambda dialog: pick(dialog, "Edition", "summary"))
    assert window.document is before


def test_the_dialog_is_as_large_as_it_was(look: Callable[[Act], None]) -> None:
    look(lambda dialog: dialog.resize(793, 607))
    seen: list[tuple[int, int]] = []
    look(lambda dialog: seen.append(dialog.size().toTuple()))
    assert seen == [(793, 607)]


def test_the_change_edition_is_offered_while_the_as_is_map_is_there(
    window: Window, look: Callable[[Act], None]
) -> None:
    offered: list[bool] = []

    def act(dialog: PrintDialog) -> None:
        offered.append(field(dialog, QComboBox, "Edition").findData("change") >= 0)

    look(act)
    window.menus["make_to_be"].trigger()
    look(act)
    assert offered == [False, True]


# Files


@pytest.mark.parametrize(
    ("ending", "begins"),
    [
        (".pdf", b"%PDF-"),
        (".svg", b"<?xml"),
        (".png", b"\x89PNG"),
        (".jpg", b"\xff\xd8"),
        (".pptx", b"PK"),
    ],
)
def test_a_print_is_written(
    look: Callable[[Act], None],
    file_dialog: FileDialog,
    dialogs: Dialogs,
    tmp_path: Path,
    ending: str,
    begins: bytes,
) -> None:
    file_dialog.chosen = str(tmp_path / f"poster{ending}")

    def act(dialog: PrintDialog) -> None:
        pick(dialog, "Paper", "A4")
        if ending not in (".pdf", ".pptx"):
            dialogs.meet(Fineness, lambda asked: asked.accept())
        save(dialog)
        assert f"poster{ending}" in dialog._said.text()

    look(act)
    assert (tmp_path / f"poster{ending}").read_bytes().startswith(begins)
    assert Path(file_dialog.suggested[0]).name == "Bookshop.en.pdf"


def test_a_picture_is_as_fine_as_asked(
    look: Callable[[Act], None], file_dialog: FileDialog, dialogs: Dialogs, tmp_path: Path
) -> None:
    file_dialog.chosen = str(tmp_path / "poster.png")

    def finer(asked: Fineness) -> None:
        field(asked, QSpinBox, "Dots per inch").setValue(100)
        asked.accept()

    remembered: list[int] = []

    def act(dialog: PrintDialog) -> None:
        pick(dialog, "Paper", "A4")
        dialogs.meet(Fineness, finer)
        save(dialog)
        dialogs.meet(Fineness, lambda asked: remembered.append(asked.dpi) or asked.reject())
        save(dialog)

    look(act)
    assert remembered == [100]
    width = int.from_bytes((tmp_path / "poster.png").read_bytes()[16:20])
    assert width == round(297 / 25.4 * 100)


def test_a_jpeg_is_offered_no_finer_than_it_can_be(
    look: Callable[[Act], None], file_dialog: FileDialog, dialogs: Dialogs, tmp_path: Path
) -> None:
    file_dialog.chosen = str(tmp_path / "roll.jpg")
    most: list[int] = []

    def act(dialog: PrintDialog) -> None:
        number(dialog, "Width", 10_000)
        dialogs.meet(
            Fineness,
            lambda asked: most.append(field(asked, QSpinBox, "Dots per inch").maximum()),
        )
        save(dialog)

    look(act)
    assert most == [int(65_500 * 25.4 / 10_000)]


def test_letters_of_a_drawing_can_be_live(
    look: Callable[[Act], None], file_dialog: FileDialog, dialogs: Dialogs, tmp_path: Path
) -> None:
    file_dialog.chosen, file_dialog.wanted = str(tmp_path / "wall v1.2"), "SVG (*.svg)"

    def live(asked: Fineness) -> None:
        pick(asked, "Letters", "live")
        asked.accept()

    def act(dialog: PrintDialog) -> None:
        dialogs.meet(Fineness, live)
        save(dialog)

    look(act)
    assert "<use" not in (tmp_path / "wall v1.2.svg").read_text("utf-8")


def test_tiles_are_pages_of_one_pdf(
    look: Callable[[Act], None], file_dialog: FileDialog, tmp_path: Path
) -> None:
    file_dialog.chosen = str(tmp_path / "wall.pdf")
    counts: list[int] = []

    def act(dialog: PrintDialog) -> None:
        pick(dialog, "Pages", "A4")
        counts.append(len(dialog.drawn.leaves))
        save(dialog)

    look(act)
    with pikepdf.open(tmp_path / "wall.pdf") as pdf:
        assert len(pdf.pages) == counts[0] > 5


def test_a_cancelled_picture_leaves_no_file(
    look: Callable[[Act], None],
    file_dialog: FileDialog,
    dialogs: Dialogs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file_dialog.chosen = str(tmp_path / "poster.png")

    def act(dialog: PrintDialog) -> None:
        dialogs.meet(Fineness, lambda asked: asked.accept())
        monkeypatch.setattr(QProgressDialog, "wasCanceled", lambda self: True)
        save(dialog)

    look(act)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []


def test_a_full_disk_is_told(
    look: Callable[[Act], None],
    file_dialog: FileDialog,
    answer: Answer,
    dialogs: Dialogs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    file_dialog.chosen = str(tmp_path / "poster.pdf")
    asked: list[list[str]] = []

    def act(dialog: PrintDialog) -> None:
        asked.append(answer("OK"))
        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", full)
            save(dialog)

    look(act)
    assert asked == [["“poster.pdf” could not be written. The disk is full."]]
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []


# A picture for other programs


def test_the_selection_is_copied_as_a_picture_by_its_key(window: Window) -> None:
    window.scene.select(["pay"])
    QTest.keyClick(window.view, Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    data = QApplication.clipboard().mimeData()
    assert data.hasImage()
    one = data.imageData().width()
    drawing = bytes(data.data("image/svg+xml").data()).decode()
    assert ">Pay</text>" in drawing
    assert ">Visit</text>" not in drawing
    window.scene.select([])
    window.menus["copy_picture"].trigger()
    assert QApplication.clipboard().mimeData().imageData().width() > one
    assert window.statusBar().currentMessage().startswith("Copied as a picture")


# Paper


def into_a_file(path: Path) -> Callable[[QPrintDialog], None]:
    """Choose the file that stands in for a printer."""

    def choose(dialog: QPrintDialog) -> None:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        dialog.done(QDialog.DialogCode.Accepted)

    return choose


def sides(pdf: pikepdf.Pdf) -> tuple[float, float]:
    left, bottom, right, top = (float(edge) * 25.4 / 72 for edge in pdf.pages[0].mediabox)
    return right - left, top - bottom


def test_the_print_goes_to_the_printer_in_real_size_as_text(
    look: Callable[[Act], None], dialogs: Dialogs, tmp_path: Path
) -> None:
    out = tmp_path / "printed.pdf"

    def act(dialog: PrintDialog) -> None:
        pick(dialog, "Paper", "A4")
        dialogs.meet(QPrintDialog, into_a_file(out))
        QTest.keyClick(dialog, Qt.Key.Key_P, CONTROL)

    look(act)
    with pikepdf.open(out) as pdf:
        assert sides(pdf) == pytest.approx((297, 210), abs=0.5)
        maps = b"".join(
            thing.ToUnicode.read_bytes()
            for thing in pdf.objects
            if isinstance(thing, pikepdf.Dictionary) and "/ToUnicode" in thing
        )
        assert f"<{ord('V'):04x}>".encode() in maps.lower()
        assert b"<0009>" not in maps
        streams = [thing for thing in pdf.objects if isinstance(thing, pikepdf.Stream)]
        assert not [stream for stream in streams if stream.get("/Subtype") == "/Image"]


def test_only_the_pages_that_are_asked_for_are_printed(
    look: Callable[[Act], None], dialogs: Dialogs, tmp_path: Path
) -> None:
    out = tmp_path / "printed.pdf"

    def two(dialog: QPrintDialog) -> None:
        dialog.printer().setPrintRange(QPrinter.PrintRange.PageRange)
        dialog.printer().setFromTo(2, 3)
        into_a_file(out)(dialog)

    def act(dialog: PrintDialog) -> None:
        pick(dialog, "Pages", "A4")
        dialogs.meet(QPrintDialog, two)
        QTest.keyClick(dialog, Qt.Key.Key_P, CONTROL)

    look(act)
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages) == 2


@pytest.mark.parametrize(("button", "printed"), [("Fit it", True), ("Cancel", False)])
def test_paper_that_is_too_small_is_told_before_it_is_wasted(
    look: Callable[[Act], None],
    dialogs: Dialogs,
    answer: Answer,
    tmp_path: Path,
    button: str,
    printed: bool,
) -> None:
    out = tmp_path / "printed.pdf"
    asked: list[list[str]] = []

    def small(dialog: QPrintDialog) -> None:
        from PySide6.QtGui import QPageSize

        dialog.printer().setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        into_a_file(out)(dialog)
        asked.append(answer("Fit it (35 %)" if printed else button))

    def act(dialog: PrintDialog) -> None:
        dialogs.meet(QPrintDialog, small)
        QTest.keyClick(dialog, Qt.Key.Key_P, CONTROL)

    look(act)
    assert asked[0][0].startswith("The print is ")
    assert out.exists() is printed
    if printed:
        with pikepdf.open(out) as pdf:
            assert sides(pdf) == pytest.approx((297, 210), abs=0.5)
