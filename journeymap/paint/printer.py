"""Leaves on a printer's paper, in their real size or fitted into what it can print."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from io import BytesIO
from pathlib import Path

import pikepdf
from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from journeymap.files import write_whole
from journeymap.i18n import Problem, phrase
from journeymap.paint.leaves import Leaf, paint_leaf
from journeymap.paint.pdf import mend_fonts, saved
from journeymap.paint.poster import Drawn

_SLACK = 0.5
"""Millimetres that nobody misses."""
_MM = 25.4


class Fit(Enum):
    """How a leaf comes onto paper."""

    ACTUAL = auto()
    """A millimetre is a millimetre; what the printer does not reach is lost."""
    FITTED = auto()
    """Smaller, so that everything is printed. Never larger."""


class NotPrinted(Problem):
    """A printer that did not take what was sent."""

    def __init__(self) -> None:
        super().__init__(
            phrase("printing", "The printer has not taken the print."),
            phrase("printing", "See whether it is on and has paper, or save a PDF and print that."),
        )


@dataclass(frozen=True, slots=True)
class Loss:
    """What would be lost in real size."""

    printed: tuple[float, float]
    """Width and height of what must be printed, in millimetres."""
    room: tuple[float, float]
    """Width and height of what the printer reaches of its paper, in millimetres."""
    anything: bool
    scale: float
    """With it everything fits, at most 1."""


def set_up(printer: QPrinter, drawn: Drawn) -> None:
    """Propose the paper, the pages and one side; a person may choose otherwise."""
    printer.setDocName(drawn.title)
    printer.setCreator("journeymap")
    printer.setFullPage(True)
    printer.setPageLayout(_layout(drawn.leaves[0]))
    # Cards and tiles are cut: with something on their back they would be ruined.
    printer.setDuplex(QPrinter.DuplexMode.DuplexNone)


def loss(printer: QPrinter, drawn: Drawn) -> Loss:
    """What the printer's paper and its margins would take away in real size."""
    paper, room = _reached(printer)
    scales, lost, most = [], False, (0.0, 0.0)
    for leaf in _asked(printer, drawn):
        width, height = leaf.size
        printed = leaf.printed
        # In real size a leaf lies in the middle of the paper.
        x, y = (paper.width() - width) / 2, (paper.height() - height) / 2
        place = QRectF(
            x + printed.left,
            y + printed.top,
            printed.right - printed.left,
            printed.bottom - printed.top,
        )
        lost = lost or not room.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(place)
        most = max(most[0], place.width()), max(most[1], place.height())
        scales.append(min(1.0, room.width() / width, room.height() / height))
    return Loss(most, (room.width(), room.height()), lost, min(scales, default=1.0))


def print_leaves(
    printer: QPrinter, drawn: Drawn, fit: Fit, progress: Callable[[float], None] | None = None
) -> None:
    """Print the leaves that were asked for; `progress` hears of 0 to 1 and may raise to give up.

    Raises `NotPrinted`.
    """
    leaves = _asked(printer, drawn)
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise NotPrinted
    try:
        for number, leaf in enumerate(leaves):
            if number and not printer.newPage():
                raise NotPrinted
            painter.save()
            _place(printer, painter, leaf, fit)
            paint_leaf(leaf, painter)
            painter.restore()
            if progress:
                progress((number + 1) / len(leaves))
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()


def mend(printer: QPrinter, drawn: Drawn) -> None:
    """Where the print went into a PDF file, let search find its words."""
    if printer.outputFormat() is not QPrinter.OutputFormat.PdfFormat:
        return
    path = Path(printer.outputFileName())
    with pikepdf.open(BytesIO(path.read_bytes())) as pdf:
        mend_fonts(pdf)
        pdf.Root.Lang = pikepdf.String(drawn.words.language)
        data = saved(pdf)
    write_whole(path, data)


def _asked(printer: QPrinter, drawn: Drawn) -> tuple[Leaf, ...]:
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        return drawn.leaves
    return drawn.leaves[max(0, printer.fromPage() - 1) : printer.toPage()]


def _place(printer: QPrinter, painter: QPainter, leaf: Leaf, fit: Fit) -> None:
    """Put the leaf into the middle of the paper, or of what the printer reaches of it."""
    paper, room = _reached(printer)
    dots = printer.resolution() / _MM
    width, height = leaf.size
    scale = 1.0
    middle = paper.center()
    if fit is Fit.FITTED:
        scale = min(1.0, room.width() / width, room.height() / height)
        middle = room.center()
    painter.scale(dots, dots)
    painter.translate(middle.x() - width * scale / 2, middle.y() - height * scale / 2)
    painter.scale(scale, scale)
    painter.setClipRect(QRectF(0, 0, width, height))


def _reached(printer: QPrinter) -> tuple[QRectF, QRectF]:
    """The paper, and what the printer reaches of it, in millimetres."""
    layout = printer.pageLayout()
    layout.setUnits(QPageLayout.Unit.Millimeter)
    paper = layout.fullRect()
    return paper, paper.marginsRemoved(layout.minimumMargins())


def _layout(leaf: Leaf) -> QPageLayout:
    width, height = leaf.size
    short, long = sorted((width, height))
    # Printers know their paper upright; lying sheets are turned.
    orientation = (
        QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
    )
    size = QPageSize(
        QSizeF(short, long), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    return QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0))
