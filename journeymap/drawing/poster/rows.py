"""The stages of a printed map in rows, and what stands in them, where it is printed.

Places are those of the document, in scene units. A printed map cannot be moved, so what lies on
something else moves below it, and columns and rows share out the room of the sheet.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain, pairwise

from journeymap.drawing.boxes import Boxes, Rect
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH, NOTE_WIDTH, Look, note_height
from journeymap.drawing.columns import Column, Columns
from journeymap.drawing.poster.plan import divided
from journeymap.drawing.shapes import Box, Line, Move, Path, Shape, Stroke, Text
from journeymap.drawing.text import ASCENT, DESCENT, LEADING, wrap
from journeymap.model.document import Document
from journeymap.model.records import Note, Stage, Touchpoint, Transition

_APART = 14.0
"""Between cards on each other that were moved apart, in scene units."""
_PAD = 34.0
"""Above and below the cards of a row."""
_STAGE, _STAGE_PAD = 15.0, 9.0
"""The type of stages, and the room above and below it."""


@dataclass(frozen=True)
class Row:
    """Stages beside each other."""

    columns: tuple[Column, ...]
    """As in the document."""
    inside: tuple[Mapping[str, Rect], ...]
    """What stands in each of them."""
    header: float
    """The height of the stages' names with their band."""

    @property
    def width(self) -> float:
        """As wide as its columns."""
        return sum(column.width for column in self.columns)

    @property
    def ids(self) -> Iterator[str]:
        """All cards and notes."""
        return chain.from_iterable(self.inside)

    @cached_property
    def highest(self) -> float:
        """The top of the highest card or note."""
        return min((box.top for box in self._boxes), default=0.0)

    @cached_property
    def lowest(self) -> float:
        """The top of the lowest one."""
        return max((box.top for box in self._boxes), default=0.0)

    @property
    def drop(self) -> float:
        """From the top of the highest card or note to that of the lowest one."""
        return self.lowest - self.highest

    @cached_property
    def rest(self) -> float:
        """What its height is beside the drop, which alone can be spread."""
        tall = [box.bottom - box.top for box in self._boxes if box.top == self.lowest]
        return self.header + 2 * _PAD + max(tall, default=CARD_HEIGHT)

    @property
    def _boxes(self) -> Iterator[Rect]:
        return (box for boxes in self.inside for box in boxes.values())


def rows_of(document: Document, look: Look, most: int) -> Iterator[tuple[Row, ...]]:
    """The stages in one row, in two of about the same width, and so on up to so many."""
    columns = Columns.of(document)
    every = columns.columns
    inside = [_standing(document, columns, column.stage, look) for column in every]
    names = [len(_stage_lines(c.stage.name, c.width, look)) for c in every]
    widths = [column.width for column in every]
    for count in range(1, most + 1):
        starts = divided(widths, [True] * len(every), count)
        yield tuple(
            Row(
                every[start:end],
                tuple(inside[start:end]),
                max(names[start:end]) * _STAGE * LEADING + 2 * _STAGE_PAD,
            )
            for start, end in pairwise((*starts, len(every)))
        )


def _stage_lines(name: str, width: float, look: Look) -> tuple[str, ...]:
    return wrap(name, width - 2 * _STAGE_PAD, _STAGE, look.measure, bold=True)


def _standing(document: Document, columns: Columns, stage: Stage, look: Look) -> dict[str, Rect]:
    """Where the cards and notes of a stage stand: as in the document, none on another."""
    notes = [note for note in document.notes if note.stage == stage.id]
    here: list[Touchpoint | Note] = [*document.in_stage(stage.id), *notes]
    standing: Boxes[str] = Boxes(CARD_WIDTH)
    found: dict[str, Rect] = {}
    for record in sorted(here, key=lambda r: (r.y, r.x, r.id)):
        x, y = columns.place(record)
        wide, tall = CARD_WIDTH, CARD_HEIGHT
        if isinstance(record, Note):
            wide, tall = NOTE_WIDTH, note_height(record, look)
        box = Rect(x, y, x + wide, y + tall)
        while hit := standing.near(box):
            top = min(other.bottom for other in hit.values()) + _APART
            box = Rect(x, top, x + wide, top + tall)
        standing.put(record.id, box)
        found[record.id] = box
    return found


def elsewhere(document: Document, rows: Sequence[Row]) -> tuple[Transition, ...]:
    """The transitions to other rows, which are numbered from 1."""
    row_of = {id: number for number, row in enumerate(rows) for id in row.ids}
    return tuple(
        transition
        for transition in sorted(document.transitions.values(), key=lambda t: t.id)
        if row_of[transition.source] != row_of[transition.target]
    )


@dataclass(frozen=True)
class Spread:
    """Rows below each other, spread over the room of a sheet from (0, 0)."""

    rows: Sequence[Row]
    width: float
    taller: float
    """Heights are so many times as far apart as in the document."""
    aside: float = 0.0
    """Each row has so much more room above its cards, and below them."""
    reserve: float = 0.0
    """So much of the width is left free at the right end."""

    @cached_property
    def standing(self) -> Mapping[str, Rect]:
        """Where cards and notes stand, by id."""
        found: dict[str, Rect] = {}
        for row, top in zip(self.rows, self.tops, strict=True):
            begin, more = top + row.header + _PAD + self.aside, self._more(row)
            for place, boxes in enumerate(row.inside):
                dx = (place + 0.5) * more - row.columns[0].x
                for id, box in boxes.items():
                    y = begin + (box.top - row.highest) * self.taller
                    found[id] = Rect(box.left + dx, y, box.right + dx, y + box.bottom - box.top)
        return found

    @cached_property
    def tops(self) -> tuple[float, ...]:
        """Where each row begins."""
        return tuple(accumulate(map(self._tall, self.rows[:-1]), initial=0.0))[: len(self.rows)]

    @property
    def bottom(self) -> float:
        """Where the last row ends."""
        return sum(map(self._tall, self.rows))

    @property
    def bands(self) -> Iterator[Rect]:
        """The ground of the names of stages, a row each."""
        for row, top in zip(self.rows, self.tops, strict=True):
            yield Rect(0.0, top, self.width, top + row.header)

    def headers(self, look: Look) -> Iterator[Shape]:
        """The names of stages on their bands, and lines between columns."""
        for row, top in zip(self.rows, self.tops, strict=True):
            yield from _headers(row, top, self._tall(row), self.width, self._more(row), look)

    def _tall(self, row: Row) -> float:
        return row.rest + row.drop * self.taller + 2 * self.aside

    def _more(self, row: Row) -> float:
        """How much wider than in the document each column is."""
        return max(0.0, self.width - self.reserve - row.width) / len(row.columns)


def _headers(row: Row, y: float, tall: float, width: float, more: float, look: Look) -> list[Shape]:
    theme = look.theme
    shapes: list[Shape] = [Box(0, y, width, row.header, 6, theme.header)]
    hairline = Stroke(theme.hairline, 1.0)
    x = 0.0
    for column in row.columns:
        wide = column.width
        lines = _stage_lines(column.stage.name, wide, look)
        step = _STAGE * LEADING
        top = y + (row.header - len(lines) * step) / 2
        baseline = top + _STAGE * ((LEADING - ASCENT - DESCENT) / 2 + ASCENT)
        middle = x + (wide + more) / 2
        for place, line in enumerate(lines):
            at = baseline + place * step
            shapes.append(Text(middle, at, line, _STAGE, theme.ink, True, "middle"))
        if x:
            start, end = y + row.header + 5, y + tall - 10
            shapes.append(Path((Move(x, start), Line(x, end)), None, hairline))
        x += wide + more
    return shapes
