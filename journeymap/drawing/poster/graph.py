"""The map as it stands on paper: stages in one row or several, cards, transitions and notes.

Places are those of the document, in scene units. A printed map cannot be zoomed or moved, so what
lies on something else moves below it, columns and rows share out the room of the sheet, and a
transition to another row ends in a number, which stands again where it goes on.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from journeymap.drawing.boxes import Rect
from journeymap.drawing.card import (
    CARD_HEIGHT,
    CARD_WIDTH,
    NOTE_WIDTH,
    Look,
    depict_note,
    note_height,
)
from journeymap.drawing.columns import Columns
from journeymap.drawing.labels import LABEL_SIZE
from journeymap.drawing.poster.extent import extent
from journeymap.drawing.poster.paper_card import paper_card
from journeymap.drawing.poster.plan import divided
from journeymap.drawing.route import Weight, depict_route, lane_of
from journeymap.drawing.shapes import Box, Line, Move, Path, Shape, Stroke, Text, moved
from journeymap.drawing.text import ASCENT, DESCENT, LEADING, wrap
from journeymap.drawing.traffic import Traffic, Way
from journeymap.model.document import Document
from journeymap.model.records import Note, Stage, Touchpoint, Transition

_APART = 14.0
"""Between cards on each other that were moved apart, in scene units."""
_PAD = 34.0
"""Above and below the cards of a row."""
_STAGE, _STAGE_PAD = 15.0, 9.0
"""The type of stages, and the room above and below it."""
_TALL = 18.0
"""The height of a number at which a transition goes on elsewhere."""
_AT_MOST = 3
"""So many numbers stand at one side of a card; the list below the map tells all."""


@dataclass(frozen=True)
class Graph:
    """A map with everything on it, in scene units, from (0, 0)."""

    shapes: tuple[Shape, ...]
    bounds: Rect
    """Around all shapes."""
    unsaid: int
    """Labels for which there was no room."""


@dataclass(frozen=True)
class Row:
    """Stages beside each other, with what stands in them as in the document."""

    stages: tuple[Stage, ...]
    lefts: tuple[float, ...]
    widths: tuple[float, ...]
    """Of the columns in the document."""
    standing: Mapping[str, Rect]
    header: float
    """The height of the stages' names with their band."""

    @property
    def width(self) -> float:
        """As wide as its columns."""
        return sum(self.widths)

    @property
    def drop(self) -> float:
        """From the top of the highest card or note to that of the lowest one."""
        tops = [box.top for box in self.standing.values()]
        return max(tops) - min(tops) if tops else 0.0

    @property
    def rest(self) -> float:
        """What its height is beside the drop, which alone can be spread."""
        tops = [box.top for box in self.standing.values()]
        lowest = [box.bottom - box.top for box in self.standing.values() if box.top == max(tops)]
        return self.header + 2 * _PAD + max(lowest, default=CARD_HEIGHT)


def rows_of(document: Document, look: Look, count: int) -> tuple[Row, ...]:
    """The stages in so many rows of about the same width."""
    columns = Columns.of(document).columns
    places = _places(document, look)
    widths = [column.width for column in columns]
    starts = divided(widths, [True] * len(columns), count) if columns else ()
    found = []
    for start, end in pairwise((*starts, len(columns))):
        some = columns[start:end]
        ids = {column.stage.id for column in some}
        standing = {id: box for id, (stage, box) in places.items() if stage in ids}
        names = (_stage_lines(c.stage.name, c.width, look) for c in some)
        tallest = max(len(lines) for lines in names)
        found.append(
            Row(
                tuple(column.stage for column in some),
                tuple(column.x for column in some),
                tuple(column.width for column in some),
                standing,
                tallest * _STAGE * LEADING + 2 * _STAGE_PAD,
            )
        )
    return tuple(found)


def _stage_lines(name: str, width: float, look: Look) -> tuple[str, ...]:
    return wrap(name, width - 2 * _STAGE_PAD, _STAGE, look.measure, bold=True)


def _places(document: Document, look: Look) -> dict[str, tuple[str, Rect]]:
    """The stage of each card and note and where it stands: as in the document, none on another."""
    columns = Columns.of(document)
    found: dict[str, tuple[str, Rect]] = {}
    for stage in document.stages:
        notes = [note for note in document.notes if note.stage == stage.id]
        here: list[Touchpoint | Note] = [*document.in_stage(stage.id), *notes]
        standing: list[Rect] = []
        for record in sorted(here, key=lambda r: (r.y, r.x, r.id)):
            x, y = columns.place(record)
            wide, tall = CARD_WIDTH, CARD_HEIGHT
            if isinstance(record, Note):
                wide, tall = NOTE_WIDTH, note_height(record, look)
            box = Rect(x, y, x + wide, y + tall)
            while (hit := _first_met(box, standing)) is not None:
                top = hit.bottom + _APART
                box = Rect(x, top, x + wide, top + tall)
            standing.append(box)
            found[record.id] = (stage.id, box)
    return found


def _first_met(box: Rect, standing: Collection[Rect]) -> Rect | None:
    return next((other for other in standing if box.meets(other)), None)


def graph(
    document: Document,
    look: Look,
    path: Sequence[str],
    rows: Sequence[Row],
    width: float,
    taller: float,
    reserve: float = 0.0,
) -> Graph:
    """The map in rows of a width, of which `reserve` at the right end is left to lines; heights
    are `taller` times as far apart. The steps of `path` stand out.
    """
    standing: dict[str, Rect] = {}
    headers: list[Shape] = []
    bands: list[Rect] = []
    y = 0.0
    for row in rows:
        tops = [box.top for box in row.standing.values()]
        tall = row.rest + row.drop * taller
        spread = max(0.0, width - reserve - row.width) / len(row.stages)
        headers += _headers(row, y, tall, width, spread, look)
        bands.append(Rect(0.0, y, width, y + row.header))
        edges = dict(zip((stage.id for stage in row.stages), enumerate(row.lefts), strict=True))
        for id, box in row.standing.items():
            record = document.records[id]
            stage = record.stage if isinstance(record, Touchpoint | Note) else ""
            place, _ = edges[stage]
            dx = (place + 0.5) * spread - row.lefts[0]
            top = y + row.header + _PAD + (box.top - min(tops)) * taller
            standing[id] = Rect(box.left + dx, top, box.right + dx, top + box.bottom - box.top)
        y += tall
    beyond = elsewhere(document, rows)
    ends = _connectors(beyond, standing, look)
    lines, labels, unsaid = _lines(document, look, standing, path, beyond, [*bands, *ends.boxes])
    shapes: list[Shape] = [*lines, *headers]
    on_path = frozenset(path)
    for id, box in standing.items():
        record = document.records[id]
        if isinstance(record, Note):
            shapes += moved(depict_note(record, look), box.left, box.top)
        elif isinstance(record, Touchpoint):
            card = paper_card(document, record, look, id in on_path)
            shapes += moved(card, box.left, box.top)
    shapes += labels
    shapes += ends.shapes
    return Graph(tuple(shapes), _around(shapes, look, y), unsaid + ends.unsaid)


def elsewhere(document: Document, rows: Sequence[Row]) -> tuple[Transition, ...]:
    """The transitions to other rows, which are numbered from 1."""
    row_of = {id: number for number, row in enumerate(rows) for id in row.standing}
    return tuple(
        transition
        for transition in sorted(document.transitions.values(), key=lambda t: t.id)
        if row_of[transition.source] != row_of[transition.target]
    )


def _headers(
    row: Row, y: float, tall: float, width: float, spread: float, look: Look
) -> list[Shape]:
    """A band with the names of the stages, and lines between their columns."""
    theme = look.theme
    shapes: list[Shape] = [Box(0, y, width, row.header, 6, theme.header)]
    hairline = Stroke(theme.hairline, 1.0)
    x = 0.0
    for stage, wide in zip(row.stages, row.widths, strict=True):
        lines = _stage_lines(stage.name, wide, look)
        step = _STAGE * LEADING
        top = y + (row.header - len(lines) * step) / 2
        baseline = top + _STAGE * ((LEADING - ASCENT - DESCENT) / 2 + ASCENT)
        middle = x + (wide + spread) / 2
        for place, line in enumerate(lines):
            at = baseline + place * step
            shapes.append(Text(middle, at, line, _STAGE, theme.ink, True, "middle"))
        if x:
            start, end = y + row.header + 5, y + tall - 10
            shapes.append(Path((Move(x, start), Line(x, end)), None, hairline))
        x += wide + spread
    return shapes


def _lines(
    document: Document,
    look: Look,
    standing: Mapping[str, Rect],
    path: Sequence[str],
    beyond: Collection[Transition],
    taken: Collection[Rect],
) -> tuple[list[Shape], list[Shape], int]:
    """The transitions within rows, those on the path last, and their labels; and how many have
    none for want of room.
    """
    traffic = Traffic(look.measure)
    for id, box in standing.items():
        traffic.stand(id, box)
    leaving = {transition.id for transition in beyond}
    steps = set(pairwise(path))
    here = [t for t in document.transitions.values() if t.id not in leaving]
    here.sort(key=lambda t: ((t.source, t.target) in steps, t.id))
    for transition in here:
        source, target = standing[transition.source], standing[transition.target]
        corners = (source.left, source.top), (target.left, target.top)
        traffic.lead(transition.id, Way(transition, *corners, lane_of(document, transition)))
    traffic.settle()
    shapes: list[Shape] = []
    labels: list[Shape] = []
    said = [*taken]
    unsaid = 0
    for transition in here:
        strong = (transition.source, transition.target) in steps
        weight = Weight.STRONG if strong else Weight.PLAIN
        shapes += depict_route(traffic.route(transition.id), transition.kind, look.theme, weight)
        label = traffic.label(transition.id)
        if label is None:
            continue
        if _first_met(label.box, said) or _first_met(label.box, standing.values()):
            unsaid += 1
            continue
        said.append(label.box)
        labels += _pill(label.text, label.box, look)
    return shapes, labels, unsaid


def _pill(text: str, box: Rect, look: Look, bold: bool = False) -> tuple[Box, Text]:
    theme = look.theme
    wide, tall = box.right - box.left, box.bottom - box.top
    middle = (box.left + box.right) / 2
    ground = Box(box.left, box.top, wide, tall, tall / 2, theme.card, Stroke(theme.hairline, 1.0))
    baseline = (box.top + box.bottom) / 2 + 4
    return ground, Text(middle, baseline, text, LABEL_SIZE, theme.ink, bold, anchor="middle")


@dataclass(frozen=True)
class _Ends:
    shapes: tuple[Shape, ...]
    boxes: tuple[Rect, ...]
    unsaid: int


def _connectors(beyond: Sequence[Transition], standing: Mapping[str, Rect], look: Look) -> _Ends:
    """Numbers at the corners of cards: at the right where a transition leads to another row, at
    the left where it comes from there.
    """
    leaving: dict[str, list[int]] = {}
    arriving: dict[str, list[int]] = {}
    for number, transition in enumerate(beyond, start=1):
        leaving.setdefault(transition.source, []).append(number)
        arriving.setdefault(transition.target, []).append(number)
    shapes: list[Shape] = []
    boxes: list[Rect] = []
    unsaid = 0
    for ends, out in ((leaving, True), (arriving, False)):
        for id, numbers in ends.items():
            others = [box for other, box in standing.items() if other != id]
            tried = [
                (text, box)
                for most in range(min(_AT_MOST, len(numbers)), 0, -1)
                for text in (_numbered(numbers, most, out),)
                for box in _corners(standing[id], _wide(text, look), out)
            ]
            free = (
                way
                for way in tried
                if not _first_met(way[1], boxes) and not _first_met(way[1], others)
            )
            if (found := next(free, None)) is None:
                # The list below the map names both ends all the same.
                unsaid += 1
                continue
            text, box = found
            boxes.append(box)
            shapes += _pill(text, box, look, bold=True)
    return _Ends(tuple(shapes), tuple(boxes), unsaid)


def _numbered(numbers: Sequence[int], most: int, out: bool) -> str:
    shown = ", ".join(map(str, numbers[:most])) + (", …" if len(numbers) > most else "")
    return f"→ {shown}" if out else f"{shown} →"


def _wide(text: str, look: Look) -> float:
    return look.measure.width(text, LABEL_SIZE, bold=True) + 10


def _corners(card: Rect, wide: float, out: bool) -> Iterator[Rect]:
    """Places half over the edge of a card, so that it is clear whose number it is, and then
    some beside it.
    """
    left = card.right - wide * 0.3 if out else card.left - wide * 0.7
    low, high = card.bottom - _TALL / 3, card.top - _TALL * 2 / 3
    for top in (low, high) if out else (high, low):
        yield Rect(left, top, left + wide, top + _TALL)
    left = card.right + 2 if out else card.left - wide - 2
    for top in (card.bottom - _TALL, card.top, card.top + (CARD_HEIGHT - _TALL) / 2):
        yield Rect(left, top, left + wide, top + _TALL)


def _around(shapes: Collection[Shape], look: Look, bottom: float) -> Rect:
    """A box around all shapes that reaches down to `bottom` at least."""
    boxes = [extent(shape, look.measure) for shape in shapes]
    return Rect(
        min((box.left for box in boxes), default=0.0),
        min((box.top for box in boxes), default=0.0),
        max((box.right for box in boxes), default=CARD_WIDTH),
        max([bottom, *(box.bottom for box in boxes)]),
    )
