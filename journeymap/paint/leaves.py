"""Leaves of paper as they come out of a printer: whole sheets, or the tiles of a sheet with the
marks by which they are put together.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from journeymap.drawing.card import Look
from journeymap.drawing.poster import Page
from journeymap.drawing.poster.assembly import assembly_page, tile_marks
from journeymap.drawing.poster.extent import Extent, extent
from journeymap.drawing.poster.tiles import EDGE, Tiling
from journeymap.drawing.shapes import HALO, Shape, Text
from journeymap.i18n import Words
from journeymap.paint.measure import QtMeasure
from journeymap.paint.painting import paint

_measure = QtMeasure()


@dataclass(frozen=True)
class Window:
    """A part of a sheet that a leaf shows; lengths in millimetres."""

    sheet: int
    """The number of the sheet, from 0."""
    page: Page
    part: Extent
    """What of the sheet is seen."""
    x: float
    y: float
    """Where the part's corner lies on the leaf."""
    scale: float = 1.0

    @property
    def place(self) -> Extent:
        """What it covers on the leaf."""
        wide = (self.part.right - self.part.left) * self.scale
        tall = (self.part.bottom - self.part.top) * self.scale
        return Extent(self.x, self.y, self.x + wide, self.y + tall)


@dataclass(frozen=True)
class Leaf:
    """One leaf of paper."""

    page: Page
    """Its size, and what is drawn on the leaf itself."""
    window: Window | None = None
    """Lies below that."""
    name: str = ""
    """The name of a tile."""

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in millimetres."""
        return self.page.sheet.width, self.page.sheet.height

    @property
    def printed(self) -> Extent:
        """What must not be lost where a printer leaves an edge white: all but the ground."""
        if self.window is not None:
            return self.window.place
        boxes = [reach(shape) for shape in self.page.shapes[1:]]
        if not boxes:
            return Extent(0.0, 0.0, *self.size)
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        return Extent(min(lefts), min(tops), max(rights), max(bottoms))


def leaves_of(pages: Sequence[Page]) -> tuple[Leaf, ...]:
    """A leaf for each page."""
    return tuple(Leaf(page) for page in pages)


def tile_leaves(
    tilings: Sequence[Tiling], look: Look, words: Words, title: str
) -> tuple[Leaf, ...]:
    """For each sheet a leaf that shows how it goes together, then its tiles row by row."""
    return tuple(
        leaf
        for number, tiling in enumerate(tilings)
        for leaf in _leaves(number, tiling, look, words, title)
    )


def _leaves(number: int, tiling: Tiling, look: Look, words: Words, title: str) -> Iterator[Leaf]:
    sheet = tiling.page.sheet
    first, small = assembly_page(tiling, look, words, title)
    whole = Extent(0.0, 0.0, sheet.width, sheet.height)
    yield Leaf(first, Window(number, tiling.page, whole, small.x, small.y, small.scale))
    for tile in tiling.tiles:
        part = Extent(tile.left, tile.top, tile.right, tile.bottom)
        marks = tile_marks(tiling, tile, look, words, title)
        yield Leaf(marks, Window(number, tiling.page, part, EDGE, EDGE), tile.name)


def paint_leaf(leaf: Leaf, painter: QPainter, seen: Extent | None = None) -> None:
    """Paint a leaf in millimetres; where only a part is `seen`, what lies elsewhere is left out."""
    seen = seen or Extent(0.0, 0.0, *leaf.size)
    if leaf.window is not None:
        window, place = leaf.window, leaf.window.place
        part = _inside(window, seen)
        painter.save()
        painter.setClipRect(
            QRectF(place.left, place.top, place.right - place.left, place.bottom - place.top)
        )
        painter.translate(window.x, window.y)
        painter.scale(window.scale, window.scale)
        painter.translate(-window.part.left, -window.part.top)
        paint(meeting(window.page.shapes, part), painter)
        painter.restore()
    paint(meeting(leaf.page.shapes, seen), painter)


def _inside(window: Window, seen: Extent) -> Extent:
    """What of the window's sheet lies in a part of the leaf."""
    part, scale = window.part, window.scale
    return Extent(
        max(part.left, part.left + (seen.left - window.x) / scale),
        max(part.top, part.top + (seen.top - window.y) / scale),
        min(part.right, part.left + (seen.right - window.x) / scale),
        min(part.bottom, part.top + (seen.bottom - window.y) / scale),
    )


def meeting(shapes: Sequence[Shape], seen: Extent) -> list[Shape]:
    """The shapes that reach into a part of their page."""
    return [shape for shape in shapes if reach(shape).meets(seen)]


def reach(shape: Shape) -> Extent:
    """What a shape covers; of a text its halo, and letters that stick out, as well."""
    box = extent(shape, _measure)
    aside = shape.size * HALO if isinstance(shape, Text) else 0.02
    return Extent(box.left - aside, box.top - aside, box.right + aside, box.bottom + aside)
