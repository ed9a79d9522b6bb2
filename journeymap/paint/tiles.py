"""A sheet on many pages as one PDF: the sheet once, shown part by part.

Painting each page anew would take ten times as long and as much room as letting all pages show
one drawing through their windows.
"""

from collections.abc import Sequence

import pikepdf

from journeymap.drawing.poster import Page
from journeymap.paint.leaves import Leaf, Window
from journeymap.paint.pdf import drawn, saved
from journeymap.paint.steps import Progress, part_of, unheard

_POINTS = 72 / 25.4


def tiled_pdf_bytes(
    sheets: Sequence[Page],
    leaves: Sequence[Leaf],
    title: str,
    language: str,
    progress: Progress = unheard,
) -> bytes:
    """Leaves, each with its window onto one of the sheets."""
    with (
        drawn([leaf.page for leaf in leaves], title, language, part_of(progress, 0, 0.5)) as pdf,
        drawn(sheets, title, language, part_of(progress, 0.5, 1)) as whole,
    ):
        forms = [pdf.copy_foreign(page.as_form_xobject()) for page in whole.pages]
        tops = [float(page.mediabox[3]) for page in whole.pages]
        for page, leaf in zip(pdf.pages, leaves, strict=True):
            if leaf.window is None:
                continue
            number = leaf.window.sheet
            name = page.add_resource(forms[number], pikepdf.Name.XObject)
            page.contents_add(_shown(page, name, tops[number], leaf.window), prepend=True)
        return saved(pdf)


def _shown(page: pikepdf.Page, name: pikepdf.Name, sheet_top: float, window: Window) -> bytes:
    """What shows a part of the sheet at its place on the page."""
    part, place, scale = window.part, window.place, window.scale
    page_top = float(page.mediabox[3])
    corner_x, corner_y = place.left * _POINTS, page_top - place.top * _POINTS
    wide, tall = (place.right - place.left) * _POINTS, (place.bottom - place.top) * _POINTS
    move_x = corner_x - part.left * _POINTS * scale
    move_y = corner_y + part.top * _POINTS * scale - sheet_top * scale
    return (
        f"q {corner_x:.4f} {corner_y - tall:.4f} {wide:.4f} {tall:.4f} re W n "
        f"{scale:.6f} 0 0 {scale:.6f} {move_x:.4f} {move_y:.4f} cm {name} Do Q\n"
    ).encode()
