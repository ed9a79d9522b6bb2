"""What is printed around the tiles of a sheet: marks to cut by, names, and the page that shows how
they go together.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from journeymap.drawing.card import Look
from journeymap.drawing.poster.page import Page
from journeymap.drawing.poster.sheet import Sheet
from journeymap.drawing.poster.tiles import EDGE, Tile, Tiling
from journeymap.drawing.shapes import Box, Line, Move, Path, Shape, Stroke, Text
from journeymap.drawing.text import wrap
from journeymap.i18n import Phrase, Words, phrase

_MARK = (2.5, 9.5)
"""Where a cut mark begins and ends in the edge of a page, in millimetres from the paper's edge."""
_TYPE = 3.2
_RULER = 50.0
"""A line of known length, to check that nothing was scaled."""
_TITLE = 6.0


@dataclass(frozen=True)
class Thumbnail:
    """Where the whole sheet is shown small on the assembly page, in millimetres."""

    x: float
    y: float
    scale: float


def tile_marks(tiling: Tiling, tile: Tile, look: Look, words: Words, title: str) -> Page:
    """Cut marks, name and ruler of one page; nothing lies on the part of the sheet it shows."""
    width, height = tiling.paper
    theme = look.theme
    line = Stroke(theme.ink, 0.15)
    shapes: list[Shape] = []
    for cut in tiling.xs[tile.column : tile.column + 2]:
        x = EDGE + cut - tile.left
        for start, end in (_MARK, (height - _MARK[1], height - _MARK[0])):
            shapes.append(Path((Move(x, start), Line(x, end)), None, line))
    for cut in tiling.ys[tile.row : tile.row + 2]:
        y = EDGE + cut - tile.top
        for start, end in (_MARK, (width - _MARK[1], width - _MARK[0])):
            shapes.append(Path((Move(start, y), Line(end, y)), None, line))
    bottom = height - 4.0
    said = words.say(phrase("tiles", "{tile} · actual size").of(tile=tile.name))
    shapes.append(Text(width / 2, bottom, said, _TYPE, theme.ink, bold=True, anchor="middle"))
    shapes.append(Text(width / 2, 6.0, title[:60], _TYPE, theme.muted, anchor="middle"))
    return Page(Sheet(width, height), tuple(shapes))


def assembly_page(tiling: Tiling, look: Look, words: Words, title: str) -> tuple[Page, Thumbnail]:
    """How the pages go together, and where the sheet itself is to be shown small."""
    width, height = tiling.paper
    theme = look.theme
    room = width - 2 * EDGE
    y = EDGE + _TITLE
    shapes: list[Shape] = []
    for line in wrap(title, room, _TITLE, look.measure, bold=True, lines=2):
        shapes.append(Text(EDGE, y, line, _TITLE, theme.ink, bold=True))
        y += _TITLE * 1.3
    for line in wrap(words.say(_how(tiling)), room, _TYPE * 1.15, look.measure):
        shapes.append(Text(EDGE, y, line, _TYPE * 1.15, theme.ink))
        y += _TYPE * 1.6
    shapes += _ruler(EDGE, y + 2, look, words)
    y += 12
    sheet = tiling.page.sheet
    scale = min(room / sheet.width, (height - EDGE - y) / sheet.height)
    thumbnail = Thumbnail((width - sheet.width * scale) / 2, y, scale)
    return Page(Sheet(width, height), (*shapes, *_grid(tiling, look, thumbnail))), thumbnail


def _how(tiling: Tiling) -> Phrase:
    return phrase(
        "tiles",
        "Pages: {count}. Print them at actual size (100 %, not “fit to page”). Cut the right and "
        "the lower edge of each page along its marks and glue it onto the next: rows are letters, "
        "columns are numbers. The line must be {length} mm long.",
    ).of(count=len(tiling.tiles), length=f"{_RULER:g}")


def _ruler(x: float, y: float, look: Look, words: Words) -> list[Shape]:
    ink = look.theme.ink
    line = Stroke(ink, 0.3)
    return [
        Path((Move(x, y), Line(x + _RULER, y)), None, line),
        *(Path((Move(x + at, y - 1.5), Line(x + at, y + 1.5)), None, line) for at in (0, _RULER)),
        Text(x + _RULER + 3, y + 1, f"{_RULER:g} mm", _TYPE, ink),
    ]


def _grid(tiling: Tiling, look: Look, at: Thumbnail) -> Sequence[Shape]:
    theme = look.theme
    sheet = tiling.page.sheet
    right, bottom = at.x + sheet.width * at.scale, at.y + sheet.height * at.scale
    line = Stroke(theme.ink, 0.25)
    shapes: list[Shape] = [Box(at.x, at.y, right - at.x, bottom - at.y, 0, None, line)]
    for cut in tiling.xs[1:-1]:
        x = at.x + cut * at.scale
        shapes.append(Path((Move(x, at.y), Line(x, bottom)), None, line))
    for cut in tiling.ys[1:-1]:
        y = at.y + cut * at.scale
        shapes.append(Path((Move(at.x, y), Line(right, y)), None, line))
    for tile in tiling.tiles:
        left, top = tiling.xs[tile.column], tiling.ys[tile.row]
        wide = (tiling.xs[tile.column + 1] - left) * at.scale
        tall = (tiling.ys[tile.row + 1] - top) * at.scale
        size = min(7.0, wide * 0.3, tall * 0.5)
        x = at.x + left * at.scale + wide / 2
        y = at.y + top * at.scale + tall / 2
        shapes.append(
            Text(x, y + size / 3, tile.name, size, theme.ink, True, "middle", theme.paper)
        )
    return shapes
