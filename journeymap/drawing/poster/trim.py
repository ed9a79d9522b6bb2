"""What print shops cut away: ground beyond the edge, and the marks to cut by."""

from dataclasses import replace

from journeymap.drawing.paper import written_size
from journeymap.drawing.poster.extent import Extent
from journeymap.drawing.poster.page import Brief, Page
from journeymap.drawing.poster.sheet import Sheet
from journeymap.drawing.shapes import Box, Line, Move, Path, Shape, Stroke, Text, moved
from journeymap.drawing.text import elide

_AWAY = 3.0
"""Marks begin so far from the edge, and never within the bleed; in millimetres."""
_LONG = 5.0
_EDGE = 2.0
"""What is left beyond the marks."""
_LINE = 0.1
_TYPE = 2.3


def for_print_shop(page: Page, brief: Brief) -> Page:
    """The page on a larger sheet with its bleed and crop marks, as its brief asks for."""
    bleed, marks = brief.bleed, brief.crop_marks
    if not bleed and not marks:
        return page
    away = max(_AWAY, bleed)
    border = away + _LONG + _EDGE if marks else bleed
    sheet = page.sheet
    trim = Extent(border, border, border + sheet.width, border + sheet.height)
    reach = Extent(trim.left - bleed, trim.top - bleed, trim.right + bleed, trim.bottom + bleed)
    ground, *rest = page.shapes
    shapes: list[Shape] = []
    if isinstance(ground, Box):
        shapes.append(
            replace(
                ground,
                x=reach.left,
                y=reach.top,
                width=reach.right - reach.left,
                height=reach.bottom - reach.top,
            )
        )
    shapes += moved(rest, border, border)
    outer = Sheet(sheet.width + 2 * border, sheet.height + 2 * border, sheet.distance)
    if marks:
        shapes += _marks(trim, away)
        shapes.append(_slug(brief, sheet, trim, away))
    return Page(outer, tuple(shapes), trim, reach)


def _marks(trim: Extent, away: float) -> list[Shape]:
    """Two lines at each corner, which end where the sheet would begin."""
    line = Stroke("#000000", _LINE)
    shapes: list[Shape] = []
    for x in (trim.left, trim.right):
        for start, end in (
            (trim.top - away, trim.top - away - _LONG),
            (trim.bottom + away, trim.bottom + away + _LONG),
        ):
            shapes.append(Path((Move(x, start), Line(x, end)), None, line))
    for y in (trim.top, trim.bottom):
        for start, end in (
            (trim.left - away, trim.left - away - _LONG),
            (trim.right + away, trim.right + away + _LONG),
        ):
            shapes.append(Path((Move(start, y), Line(end, y)), None, line))
    return shapes


def _slug(brief: Brief, sheet: Sheet, trim: Extent, away: float) -> Shape:
    """What the sheet is and how large, between the marks, for the one who cuts."""
    size = written_size(sheet.width, sheet.height, brief.inches)
    said = f"{size} · {brief.revision} · {brief.document.journey.title}"
    fitted = elide(said, sheet.width - 4 * _EDGE, _TYPE, brief.look.measure)
    return Text(trim.left + _EDGE, trim.top - away - _LONG / 2, fitted, _TYPE, "#000000")
