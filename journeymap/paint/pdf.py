"""Posters as PDF: vector, fonts embedded, text that search finds."""

from collections.abc import Sequence
from io import BytesIO
from math import ceil

import pikepdf
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from journeymap.drawing.poster import Page, Sheet
from journeymap.drawing.poster.extent import Extent
from journeymap.paint.painting import paint
from journeymap.paint.steps import Progress, part_of, unheard, watched

_DPI = 1200
_MM = 25.4
_POINTS = 72 / _MM
_FARTHEST = 14_400
"""Units along a side of a page: older readers know no larger ones (PDF 32000-1, annex C.2)."""
_TAB, _SPACE = b"<0009>", b"<0020>"


def pdf_bytes(
    pages: Sequence[Page], title: str, language: str, progress: Progress = unheard
) -> bytes:
    """Pages of their sheets' true sizes; the same bytes for the same pages.

    A sheet longer than 5,080 mm is written in larger units, which every reader since PDF 1.6 knows.
    """
    with drawn(pages, title, language, progress) as pdf:
        for page in pdf.pages:
            _measure_in_larger_units(pdf, page)
        return saved(pdf)


def drawn(
    pages: Sequence[Page], title: str, language: str, progress: Progress = unheard
) -> pikepdf.Pdf:
    """The pages in points."""
    pdf = pikepdf.open(BytesIO(_written(pages, progress)))
    for made, page in zip(pdf.pages, pages, strict=True):
        top = float(made.mediabox[3])
        whole = Extent(0.0, 0.0, page.sheet.width, page.sheet.height)
        made.mediabox = _box(whole, top)
        made.trimbox = _box(page.trim or whole, top)
        made.bleedbox = _box(page.bleed or page.trim or whole, top)
    mend_fonts(pdf)
    # When it was written, here and in the XMP metadata, would make every file different.
    del pdf.docinfo["/CreationDate"], pdf.docinfo["/ModDate"], pdf.Root.Metadata
    del pdf.trailer["/ID"]
    pdf.docinfo["/Title"] = title
    pdf.docinfo["/Creator"] = "journeymap"
    pdf.Root.Lang = pikepdf.String(language)
    pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
    return pdf


def _box(extent: Extent, top: float) -> list[float]:
    """Millimetres from the top as points from below, where the page's upper edge is at `top`."""
    left, upper, right, lower = (edge * _POINTS for edge in extent)
    return [left, top - lower, right, top - upper]


def saved(pdf: pikepdf.Pdf) -> bytes:
    """The file."""
    held = BytesIO()
    larger = any("/UserUnit" in page for page in pdf.pages)
    pdf.save(held, deterministic_id=True, min_version="1.6" if larger else "")
    return held.getvalue()


def _measure_in_larger_units(pdf: pikepdf.Pdf, page: pikepdf.Page) -> None:
    """Let one unit be so many points that the page is small enough in them.

    What is drawn becomes a form that is shown smaller: gradients follow no other scale.
    """
    boxes = {
        name: [float(edge) for edge in page.obj[name]]
        for name in ("/MediaBox", "/TrimBox", "/BleedBox")
    }
    left, bottom, right, top = boxes["/MediaBox"]
    unit = ceil(max(right - left, top - bottom) / _FARTHEST)
    if unit == 1:
        return
    page.contents_coalesce()
    form = page.obj.Contents
    form.Type, form.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
    form.BBox, form.Resources = page.mediabox, page.obj.Resources
    page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Whole=form))
    scale = f"{1 / unit:.6f}"
    page.obj.Contents = pdf.make_stream(f"{scale} 0 0 {scale} 0 0 cm /Whole Do\n".encode())
    for name, box in boxes.items():
        page.obj[name] = [edge / unit for edge in box]
    page.obj.UserUnit = unit


def _written(pages: Sequence[Page], progress: Progress) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageLayout(_layout(pages[0].sheet))
    with QPainter(writer) as painter:
        for number, page in enumerate(pages):
            if number:
                writer.setPageLayout(_layout(page.sheet))
                writer.newPage()
                painter.resetTransform()
            painter.scale(_DPI / _MM, _DPI / _MM)
            here = part_of(progress, number / len(pages), (number + 1) / len(pages))
            paint(watched(page.shapes, here), painter)
    return bytes(buffer.data())


def _layout(sheet: Sheet) -> QPageLayout:
    size = QPageSize(
        QSizeF(sheet.width, sheet.height),
        QPageSize.Unit.Millimeter,
        "",
        QPageSize.SizeMatchPolicy.ExactMatch,
    )
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def mend_fonts(pdf: pikepdf.Pdf) -> None:
    """Let search find words, and readers see that fonts are subsets.

    Qt maps the glyph of a space to TAB, so that a search for two words finds nothing; and it says
    only deep inside that a font is a subset, where names must be alike (PDF 32000-1, 9.7.4).
    """
    for font in pdf.objects:
        if not isinstance(font, pikepdf.Dictionary) or "/ToUnicode" not in font:
            continue
        mapping = font.ToUnicode.read_bytes()
        font.ToUnicode.write(mapping.replace(_TAB, _SPACE))
        for inner in font.get("/DescendantFonts", ()):
            font.BaseFont = inner.BaseFont = inner.FontDescriptor.FontName
