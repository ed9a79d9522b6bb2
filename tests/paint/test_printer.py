"""Leaves on a printer's paper: what would be lost, and how large they come."""

import subprocess
from pathlib import Path
from shutil import which

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from journeymap.drawing.poster import Page, Sheet
from journeymap.drawing.poster.extent import Extent
from journeymap.drawing.shapes import Box
from journeymap.files import read_journey
from journeymap.i18n import words_in
from journeymap.model.printing import Edition, Ink, Poster
from journeymap.paint.leaves import Leaf, leaves_of, paint_leaf
from journeymap.paint.poster import Drawn, draw
from journeymap.paint.printer import Fit, NotPrinted, loss, print_leaves, set_up
from journeymap.resources import samples

pytestmark = pytest.mark.usefixtures("qapp")
BOOKSHOP = read_journey(next(p for p in samples() if p.name == "bookshop.en.journey.json"))


def drawn(*shapes, size=(210.0, 297.0)) -> Drawn:
    page = Page(Sheet(*size), (Box(0, 0, *size, 0, "#FFFFFF"), *shapes))
    poster = Poster(
        id="poster", edition=Edition.JOURNEY, width=size[0], height=size[1], ink=Ink.FULL
    )
    return Drawn(poster, (page,), leaves_of([page]), "Title", words_in("en"))


def printer(out: Path, margin: float = 0.0, page=QPageSize.PageSizeId.A4) -> QPrinter:
    """A printer that prints no nearer to the edges of its paper than so many millimetres."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(out))
    made.setPageLayout(
        QPageLayout(
            QPageSize(page),
            QPageLayout.Orientation.Portrait,
            QMarginsF(margin, margin, margin, margin),
            QPageLayout.Unit.Millimeter,
            QMarginsF(margin, margin, margin, margin),
        )
    )
    return made


def test_the_printer_is_proposed_the_paper_and_one_side(tmp_path: Path):
    made = printer(tmp_path / "out.pdf")
    set_up(made, drawn(size=(420.0, 297.0)))
    layout = made.pageLayout()
    assert layout.pageSize().id() is QPageSize.PageSizeId.A3
    assert layout.orientation() is QPageLayout.Orientation.Landscape
    assert made.duplex() is QPrinter.DuplexMode.DuplexNone


@pytest.mark.parametrize(("edge", "lost"), [(3.0, True), (6.0, False)])
def test_what_stands_in_the_margins_would_be_lost(tmp_path: Path, edge: float, lost: bool):
    print_ = drawn(Box(edge, edge, 20, 20, 0, "#000000"))
    found = loss(printer(tmp_path / "out.pdf", margin=5.0), print_)
    assert found.anything is lost
    assert found.room == pytest.approx((200, 287), abs=0.5)
    assert found.scale == pytest.approx(200 / 210, abs=0.01)


def test_only_the_ground_may_be_cut_off(tmp_path: Path):
    assert not loss(printer(tmp_path / "o.pdf", 5.0), drawn(Box(50, 50, 9, 9, 0, "#000"))).anything


def dark(pdf: Path, tmp_path: Path) -> tuple[float, float, float, float]:
    """Where the one black rectangle of a page begins and how large it is, in millimetres."""
    subprocess.run(
        ["pdftoppm", "-r", "50.8", "-png", "-singlefile", pdf, tmp_path / "seen"], check=True
    )
    image = QImage(str(tmp_path / "seen.png"))
    black = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y).lightness() < 100
    ]
    xs, ys = zip(*black, strict=True)
    # 50.8 dots per inch are two dots a millimetre.
    return (
        min(xs) / 2,
        min(ys) / 2,
        (max(xs) - min(xs) + 1) / 2,
        (max(ys) - min(ys) + 1) / 2,
    )


@pytest.mark.skipif(which("pdftoppm") is None, reason="`.ci/setup test` installs it")
@pytest.mark.parametrize(
    ("fit", "seen"),
    [(Fit.ACTUAL, (30, 40, 60, 50)), (Fit.FITTED, (33.6, 45.3, 57.1, 47.6))],
)
def test_a_millimetre_is_a_millimetre_unless_it_is_fitted(
    tmp_path: Path, fit: Fit, seen: tuple[float, ...]
):
    out = tmp_path / "out.pdf"
    print_leaves(printer(out, margin=5.0), drawn(Box(30, 40, 60, 50, 0, "#000000")), fit)
    assert dark(out, tmp_path) == pytest.approx(seen, abs=0.6)


@pytest.mark.qt_log_ignore("Returned false")
def test_a_printer_that_takes_nothing_is_told(tmp_path: Path):
    made = printer(tmp_path / "missing" / "out.pdf")
    with pytest.raises(NotPrinted):
        print_leaves(made, drawn(), Fit.ACTUAL)


def test_a_print_given_up_ends_there(tmp_path: Path):
    class GivenUp(Exception):
        pass

    def give_up(part: float) -> None:
        raise GivenUp

    with pytest.raises(GivenUp):
        print_leaves(printer(tmp_path / "o.pdf"), drawn(), Fit.ACTUAL, give_up)


def test_a_part_of_a_leaf_is_painted_like_the_whole():
    wall = Poster(id="p", edition=Edition.JOURNEY, width=594, height=420, ink=Ink.FULL, tiles="A4")
    leaves = draw(BOOKSHOP, wall).leaves
    for leaf in leaves[:4]:
        assert seen(leaf, None) == seen(leaf, (60, 80, 130, 150))


def seen(leaf: Leaf, part: tuple[float, float, float, float] | None) -> bytes:
    """The dots of a place on a leaf, painted whole or only so far."""
    image = QImage(210, 210, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(3, 3)
        painter.translate(-60, -80)
        paint_leaf(leaf, painter, None if part is None else Extent(*part))
    return image.constBits().tobytes()
