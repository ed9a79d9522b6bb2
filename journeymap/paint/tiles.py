"""A sheet on many pages as one PDF: the sheet once, shown part by part.

Painting each page anew would take ten times as long and as much room as letting all pages show
one drawing through their windows.
"""

from collections.abc import Sequence

import pikepdf

from journeymap.drawing.card import Look
from journeymap.drawing.poster.assembly import assembly_page, tile_marks
from journeymap.drawing.poster.tiles import EDGE, Tiling
from journeymap.i18n import Words
from journeymap.paint.pdf import drawn, saved

_POINTS = 72 / 25.4


def tiled_pdf_bytes(tilings: Sequence[Tiling], look: Look, words: Words, title: str) -> bytes:
    """For each sheet a page that shows how it goes together, then its tiles row by row."""
    marks, windows = [], []
    for number, tiling in enumerate(tilings):
        first, small = assembly_page(tiling, look, words, title)
        marks.append(first)
        sheet = tiling.page.sheet
        windows.append((number, small.scale, small.x, small.y, 0.0, 0.0, sheet.width, sheet.height))
        for tile in tiling.tiles:
            marks.append(tile_marks(tiling, tile, look, words, title))
            seen = (tile.left, tile.top, tile.right, tile.bottom)
            windows.append((number, 1.0, EDGE, EDGE, *seen))
    with (
        drawn(marks, title, words.language) as pdf,
        drawn([tiling.page for tiling in tilings], title, words.language) as sheets,
    ):
        forms = [pdf.copy_foreign(page.as_form_xobject()) for page in sheets.pages]
        tops = [float(page.mediabox[3]) for page in sheets.pages]
        for page, (number, *window) in zip(pdf.pages, windows, strict=True):
            name = page.add_resource(forms[number], pikepdf.Name.XObject)
            page.contents_add(_shown(page, name, tops[number], *window), prepend=True)
        return saved(pdf)


def _shown(
    page: pikepdf.Page,
    name: pikepdf.Name,
    sheet_top: float,
    scale: float,
    x: float,
    y: float,
    left: float,
    top: float,
    right: float,
    bottom: float,
) -> bytes:
    """What shows a part of the sheet (millimetres) with its corner at (x, y) of a page."""
    points = _POINTS * scale
    page_top = float(page.mediabox[3])
    corner_x, corner_y = x * _POINTS, page_top - y * _POINTS
    wide, tall = (right - left) * points, (bottom - top) * points
    move_x = corner_x - left * points
    move_y = corner_y + top * points - sheet_top * scale
    return (
        f"q {corner_x:.4f} {corner_y - tall:.4f} {wide:.4f} {tall:.4f} re W n "
        f"{scale:.6f} 0 0 {scale:.6f} {move_x:.4f} {move_y:.4f} cm {name} Do Q\n"
    ).encode()
