"""Pieces that follow each other down columns and over pages, in the largest type that fits."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import ceil

from journeymap.drawing.poster.frame import Foot, Head
from journeymap.drawing.poster.page import Brief, Page
from journeymap.drawing.poster.setting import Setting
from journeymap.drawing.poster.sheet import Sheet, largest
from journeymap.drawing.shapes import Box, Shape

_COLUMN = 30.0
"""A column is about so wide, in body type: some sixty letters, which the eye follows well."""
_SHRINK = 0.93
"""From one type to the next below the smallest readable one, where a sheet is too small for it."""
_GUTTER = 2.2
"""Between columns, in body type."""


@dataclass(frozen=True)
class Piece:
    """Something that is not torn apart by the end of a column."""

    height: float
    """In millimetres, with the room below it."""
    draw: Callable[[float, float], Sequence[Shape]]
    """The shapes with the top left corner at (x, y)."""
    with_next: bool = False
    """A heading, which never stands last in a column."""
    taller: "Callable[[float], Piece] | None" = None
    """The same grown by so many millimetres at most, for pages that have room left."""


Build = Callable[[Setting, float], Sequence[Piece]]
"""The pieces of a print in a setting, for columns of a width in millimetres."""
Top = Callable[[Setting, float, float], Sequence[Piece]]
"""What goes across a page of a width, and no higher than a height in millimetres."""


def flowed(brief: Brief, build: Build, top: Top | None = None) -> tuple[Page, ...]:
    """Pages with title, pieces in columns, and footer.

    One page where all fits in a type that can be read; otherwise as many as it takes in the
    smallest such type, set in the largest that takes no more. `top` goes across the whole first
    page, above the columns.
    """
    sizes = brief.sheet.sizes
    if brief.sheet.roll:
        return _unrolled(brief, sizes, build, top)
    made = largest(sizes, partial(_on_pages, 1, brief, build, top))
    size = sizes[-1]
    while made is None:
        made = _pages(brief, Setting(brief, size, 0), build, top)
        size *= _SHRINK
    if len(made) == 1:
        return made
    return largest(sizes, partial(_on_pages, len(made), brief, build, top)) or made


def _unrolled(
    brief: Brief, sizes: Sequence[float], build: Build, top: Top | None
) -> tuple[Page, ...]:
    """One page as long as it takes: in the largest type in which it does not become a banner,
    and otherwise in the smallest.
    """
    roll = brief.sheet
    banner = largest(sizes, partial(_at_length, brief, build, top, roll.banner))
    page = banner or _at_length(brief, build, top, roll.width, sizes[-1])
    return page or flowed(replace(brief, sheet=replace(roll, roll=False)), build, top)


def _at_length(
    brief: Brief, build: Build, top: Top | None, longest: float, size: float
) -> tuple[Page, ...] | None:
    """A page of as many columns as it takes; None where that is longer than `longest`."""
    roll = brief.sheet
    column = _COLUMN * size
    built: dict[float, Sequence[Piece]] = {}

    def once(setting: Setting, width: float) -> Sequence[Piece]:
        """Pieces depend on the width of a column, not on how many there are."""
        key = round(width, 3)
        if key not in built:
            built[key] = build(setting, width)
        return built[key]

    pieces = once(Setting(brief, size, 0), column)
    room = roll.height - 2 * roll.margin
    count = max(1, ceil(sum(piece.height for piece in pieces) / room))
    while (width := count * column + (count - 1) * _GUTTER * size + 2 * roll.margin) <= longest:
        cut = replace(brief, sheet=replace(roll, width=max(width, roll.height)))
        if pages := _pages(cut, Setting(cut, size, 0), once, top, most=1):
            return pages
        count += 1
    return None


def _on_pages(
    most: int, brief: Brief, build: Build, top: Top | None, size: float
) -> tuple[Page, ...] | None:
    """Pages in type of a size; None where it takes more than so many."""
    return _pages(brief, Setting(brief, size, 0), build, top, most=most)


def _pages(
    brief: Brief, setting: Setting, build: Build, top: Top | None, most: int = 0
) -> tuple[Page, ...] | None:
    """As many pages as it takes in a setting; None where a piece is taller than a page, and where
    it takes more than `most`, if that is not 0.
    """
    sheet = brief.sheet
    em = setting.em
    width = sheet.width - 2 * sheet.margin
    count = max(1, round(width / ((_COLUMN + _GUTTER) * em)))
    column = (width - (count - 1) * _GUTTER * em) / count
    head = Head(setting, width, beside=False, untagged=False)
    foot = Foot(setting, width)
    start = sheet.margin + head.height
    end = sheet.height - sheet.margin - foot.height - 0.6 * em
    above = list(top(setting, width, end - start)) if top is not None else []
    start += sum(piece.height for piece in above)
    rest = list(build(setting, column))
    again = setting.block(
        brief.document.journey.title, width, setting.small, setting.theme.muted, bold=True, lines=1
    )
    below = sheet.margin + again.height + setting.gap
    filled: list[list[list[Piece]]] = []
    while rest or not filled:
        columns, rest = _filled(rest, count, end - (below if filled else start), brief.heard)
        if rest and not any(columns) and (filled or not above):
            return None
        filled.append(columns)
        if rest and len(filled) == most:
            return None
    if len(filled) == 1:
        tallest = max((sum(p.height for p in column) for column in filled[0]), default=0.0)
        above = _grown(above, end - start - tallest)
        start = sheet.margin + head.height + sum(piece.height for piece in above)
    pages = []
    for number, columns in enumerate(filled, start=1):
        brief.heard()
        shapes = _ground(sheet, setting)
        if number == 1:
            shapes += head.at(sheet.margin, sheet.margin)
            shapes += _stacked(above, sheet.margin, sheet.margin + head.height)
        else:
            # A page that was taken off the wall still says where it belongs.
            shapes += again.at(sheet.margin, sheet.margin)
        for place, pieces in enumerate(columns):
            x = sheet.margin + place * (column + _GUTTER * em)
            shapes += _stacked(pieces, x, start if number == 1 else below)
        said = f"{number} / {len(filled)}" if len(filled) > 1 else ""
        shapes += foot.at(sheet.margin, sheet.height - sheet.margin - foot.height, said)
        pages.append(Page(sheet, tuple(shapes)))
    return tuple(pages)


def _grown(pieces: Sequence[Piece], spare: float) -> list[Piece]:
    """The pieces, those that can be grown by what is spare."""
    return [piece.taller(spare) if piece.taller else piece for piece in pieces]


def _ground(sheet: Sheet, setting: Setting) -> list[Shape]:
    return [Box(0, 0, sheet.width, sheet.height, 0, setting.theme.paper)]


def _stacked(pieces: Sequence[Piece], x: float, y: float) -> list[Shape]:
    shapes: list[Shape] = []
    for piece in pieces:
        shapes += piece.draw(x, y)
        y += piece.height
    return shapes


def _filled(
    pieces: list[Piece], count: int, height: float, heard: Callable[[], None]
) -> tuple[list[list[Piece]], list[Piece]]:
    """Columns of about the same height where all fits, full ones otherwise; and what is left."""
    least, most = 0.0, height
    heard()
    best, left = _greedy(pieces, count, height)
    if left:
        return best, left
    torn = _torn(best)
    for _ in range(12):
        heard()
        middle = (least + most) / 2
        columns, rest = _greedy(pieces, count, middle)
        if rest or _torn(columns) > torn:
            least = middle
        else:
            best, most = columns, middle
    return best, []


def _torn(columns: Sequence[Sequence[Piece]]) -> int:
    """How many headings are the last in their columns, though something follows."""
    return sum(bool(column) and column[-1].with_next for column in columns[:-1])


def _greedy(
    pieces: list[Piece], count: int, height: float
) -> tuple[list[list[Piece]], list[Piece]]:
    columns: list[list[Piece]] = []
    place = 0
    while place < len(pieces) and len(columns) < count:
        column: list[Piece] = []
        used = 0.0
        while place < len(pieces):
            run = _run(pieces, place)
            if not column and sum(piece.height for piece in run) > height:
                # A heading alone is better than nothing, where all it is for has no room.
                run = run[:1]
            needed = sum(piece.height for piece in run)
            if used + needed > height:
                break
            column += run
            used += needed
            place += len(run)
        columns.append(column)
        if not column:
            # Nothing so tall fits here.
            break
    return columns, pieces[place:]


def _run(pieces: list[Piece], place: int) -> list[Piece]:
    """A piece with the headings before it."""
    end = place
    while end < len(pieces) - 1 and pieces[end].with_next:
        end += 1
    return pieces[place : end + 1]
