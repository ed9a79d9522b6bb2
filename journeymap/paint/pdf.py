"""Posters as PDF: vector, fonts embedded, text that search finds."""

from collections.abc import Sequence
from io import BytesIO

import pikepdf
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from journeymap.drawing.poster import Page, Sheet
from journeymap.paint.painting import paint

_DPI = 1200
_MM = 25.4
_POINTS = 72 / _MM
_TAB, _SPACE = b"<0009>", b"<0020>"


def pdf_bytes(pages: Sequence[Page], title: str, language: str) -> bytes:
    """Pages of their sheets' true sizes; the same bytes for the same pages."""
    with pikepdf.open(BytesIO(_written(pages))) as pdf:
        for made, page in zip(pdf.pages, pages, strict=True):
            top = float(made.mediabox[3])
            sheet = page.sheet
            made.mediabox = [0, top - sheet.height * _POINTS, sheet.width * _POINTS, top]
        _mend_spaces(pdf)
        # When it was written, here and in the XMP metadata, would make every file different.
        del pdf.docinfo["/CreationDate"], pdf.docinfo["/ModDate"], pdf.Root.Metadata
        del pdf.trailer["/ID"]
        pdf.docinfo["/Title"] = title
        pdf.docinfo["/Creator"] = "journeymap"
        pdf.Root.Lang = pikepdf.String(language)
        pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        saved = BytesIO()
        pdf.save(saved, deterministic_id=True)
    return saved.getvalue()


def _written(pages: Sequence[Page]) -> bytes:
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
            paint(page.shapes, painter)
    return bytes(buffer.data())


def _layout(sheet: Sheet) -> QPageLayout:
    size = QPageSize(
        QSizeF(sheet.width, sheet.height),
        QPageSize.Unit.Millimeter,
        "",
        QPageSize.SizeMatchPolicy.ExactMatch,
    )
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def _mend_spaces(pdf: pikepdf.Pdf) -> None:
    """Qt maps the glyph of a space to TAB, so that a search for two words finds nothing."""
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and "/ToUnicode" in thing:
            mapping = thing.ToUnicode.read_bytes()
            thing.ToUnicode.write(mapping.replace(_TAB, _SPACE))
