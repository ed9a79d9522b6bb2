"""A sheet put together from pages of ordinary printers: where to cut, and what stands where.

Cuts run through the whole sheet. Each page shows a strip beyond its cuts, so that nothing is lost
when scissors slip, and neighbours can be glued onto each other.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from journeymap.drawing.poster.extent import Extent, extent
from journeymap.drawing.poster.page import Page
from journeymap.drawing.shapes import Dot, Text
from journeymap.drawing.text import Measure

OVERLAP = 10.0
"""The strip that two neighbours share, in millimetres; the cut is in its middle."""
EDGE = 12.0
"""What is kept free at the edges of a page for marks and labels, and because few printers print
nearer than 5 mm."""
_GRID = 1.0
"""Cuts are tried every millimetre."""
_FACE = 3
"""A cut through a face is worse than one through so many words."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A page of the tiling."""

    row: int
    column: int
    left: float
    top: float
    right: float
    bottom: float
    """What of the sheet is on it, strips included, in millimetres."""

    @property
    def name(self) -> str:
        """Its row as a letter and its column as a number, as on a chess board: `B3`."""
        letters = ""
        number = self.row + 1
        while number:
            number, letter = divmod(number - 1, 26)
            letters = chr(ord("A") + letter) + letters
        return f"{letters}{self.column + 1}"


@dataclass(frozen=True)
class Tiling:
    """Where a sheet is cut, and its pages row by row."""

    page: Page
    paper: tuple[float, float]
    """Width and height of the pages in millimetres."""
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    """The cuts from edge to edge, those at the edges included, in millimetres."""
    tiles: tuple[Tile, ...]


class TooSmallPaper(ValueError):
    """Paper on which nothing is left between the edges."""


def tiled(
    page: Page, paper: tuple[float, float], measure: Measure, without_empty: bool = False
) -> Tiling:
    """A tiling of a sheet onto paper of (width, height) millimetres, turned as takes fewer pages.

    Cuts avoid faces and words where a shift can. Raises `TooSmallPaper`.
    """
    short, long = sorted(paper)
    boxes = [(shape, extent(shape, measure)) for shape in page.shapes]
    ways = [_way(page, turned, boxes) for turned in ((short, long), (long, short))]
    xs, ys, turned = min(ways, key=lambda way: (len(way[0]) - 1) * (len(way[1]) - 1))
    half = OVERLAP / 2
    tiles = [
        Tile(
            row,
            column,
            max(0.0, left - half),
            max(0.0, top - half),
            min(page.sheet.width, right + half),
            min(page.sheet.height, bottom + half),
        )
        for row, (top, bottom) in enumerate(pairwise(ys))
        for column, (left, right) in enumerate(pairwise(xs))
    ]
    if without_empty:
        printed = [box for _, box in boxes[1:]]
        tiles = [tile for tile in tiles if any(_shows(tile, box) for box in printed)]
    return Tiling(page, turned, xs, ys, tuple(tiles))


_Boxes = Sequence[tuple[object, Extent]]


def _way(
    page: Page, paper: tuple[float, float], boxes: _Boxes
) -> tuple[tuple[float, ...], tuple[float, ...], tuple[float, float]]:
    across = [(e.left, e.right, _weight(shape)) for shape, e in boxes if _weight(shape)]
    down = [(e.top, e.bottom, _weight(shape)) for shape, e in boxes if _weight(shape)]
    xs = _cuts(page.sheet.width, paper[0] - 2 * EDGE, across)
    return xs, _cuts(page.sheet.height, paper[1] - 2 * EDGE, down), paper


def _weight(shape: object) -> int:
    return _FACE if isinstance(shape, Dot) else 1 if isinstance(shape, Text) else 0


def _cuts(
    length: float, room: float, spans: Iterable[tuple[float, float, int]]
) -> tuple[float, ...]:
    """Where to cut so that every part with its strips fits into `room`: the fewest parts, and
    among those the cuts that meet the least.
    """
    if room < 3 * OVERLAP:
        raise TooSmallPaper(f"nothing fits into {room} mm")
    if length <= room:
        return (0.0, length)
    inner, outer = room - OVERLAP, room - OVERLAP / 2
    count = 2 + max(0, ceil((length - 2 * outer) / inner - 1e-9))
    met = _met(length, spans)
    # best[k][x]: the least that the first k cuts meet when the last of them is at x.
    best: list[dict[int, tuple[int, int]]] = []
    for number in range(1, count):
        rest = outer + (count - number - 1) * inner
        least = max(1, ceil((length - rest) / _GRID))
        most = int((outer + (number - 1) * inner) / _GRID)
        row: dict[int, tuple[int, int]] = {}
        for at in range(least, min(most, len(met) - 1) + 1):
            if number == 1:
                row[at] = (met[at], -1)
                continue
            reach = int(inner / _GRID)
            before = [(cost, x) for x, (cost, _) in best[-1].items() if 0 < at - x <= reach]
            if before:
                cost, x = min(before)
                row[at] = (cost + met[at], x)
        best.append(row)
    cuts: list[float] = []
    at = min(best[-1], key=lambda x: (best[-1][x][0], x))
    for row in reversed(best):
        cuts.append(at * _GRID)
        at = row[at][1]
    return (0.0, *reversed(cuts), length)


def _met(length: float, spans: Iterable[tuple[float, float, int]]) -> list[int]:
    """How much a cut at each place of the grid would go through."""
    steps = [0] * (int(length / _GRID) + 2)
    for start, end, weight in spans:
        first = max(0, ceil(start / _GRID))
        last = min(len(steps) - 2, int(end / _GRID))
        if first <= last:
            steps[first] += weight
            steps[last + 1] -= weight
    met, now = [], 0
    for step in steps[:-1]:
        now += step
        met.append(now)
    return met


def _shows(tile: Tile, box: Extent) -> bool:
    return (
        box.left < tile.right
        and box.right > tile.left
        and box.top < tile.bottom
        and box.bottom > tile.top
    )
