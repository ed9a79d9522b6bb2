"""The map as it stands on paper: stages in one row or several, cards, transitions and notes.

A transition to another row ends in a number, which stands again where it goes on.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf

from journeymap.drawing.boxes import Boxes, Rect
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH, Look, depict_note
from journeymap.drawing.labels import LABEL_SIZE
from journeymap.drawing.poster.extent import extent
from journeymap.drawing.poster.paper_card import paper_card
from journeymap.drawing.poster.rows import Row, Spread, elsewhere
from journeymap.drawing.route import Weight, depict_route, lane_of
from journeymap.drawing.shapes import Box, Shape, Stroke, Text, scaled
from journeymap.drawing.traffic import Traffic, Way
from journeymap.i18n import Words
from journeymap.model.document import Document
from journeymap.model.records import Note, Touchpoint, Transition

_EDGE = 1.2
"""What the outline of a card adds to it, in scene units."""
_TALL = 18.0
"""The height of a number at which a transition goes on elsewhere."""
_AT_MOST = 3
"""So many numbers stand at one side of a card; the list below the map tells all."""


@dataclass(frozen=True)
class Graph:
    """A map with everything on it, in scene units, from (0, 0)."""

    parts: tuple[tuple[Sequence[Shape], float, float], ...]
    """Shapes, each with the place of their corner."""
    bounds: Rect
    """Around all shapes."""
    unsaid: int
    """Labels for which there was no room."""

    @property
    def smallest(self) -> float:
        """The size of the smallest type."""
        texts = (s for shapes, _, _ in self.parts for s in shapes if isinstance(s, Text))
        return min((text.size for text in texts), default=inf)

    def at(self, x: float, y: float, scale: float) -> Iterator[Shape]:
        """The shapes so much larger, with (0, 0) at (x, y)."""
        for shapes, dx, dy in self.parts:
            yield from scaled(shapes, scale, x + dx * scale, y + dy * scale)


def graph(
    document: Document,
    look: Look,
    words: Words,
    path: Sequence[str],
    rows: Sequence[Row],
    width: float,
    taller: float,
    aside: float,
) -> Graph:
    """The map in rows of a width; heights are `taller` times as far apart, with so much more room
    `aside`, above and below the cards of a row. Columns leave as much of the width free as lines
    need at its right end. The steps of `path` stand out.
    """
    beyond = elsewhere(document, rows)
    spread = Spread(rows, width, taller, aside)
    traffic = _traffic(document, look, spread, beyond)
    if reserve := _beyond(traffic, spread):
        spread = Spread(rows, width, taller, aside, reserve)
        traffic = _traffic(document, look, spread, beyond)
    ends = _connectors(beyond, spread.standing, traffic, look)
    lines = _lines(document, look, traffic, path, [*spread.bands, *ends.boxes])
    parts: list[tuple[Sequence[Shape], float, float]] = [
        (lines.shapes, 0.0, 0.0),
        (tuple(spread.headers(look)), 0.0, 0.0),
    ]
    on_path = frozenset(path)
    for id, box in spread.standing.items():
        record = document.records[id]
        if isinstance(record, Note):
            parts.append((depict_note(record, look), box.left, box.top))
        elif isinstance(record, Touchpoint):
            card = paper_card(document, record, look, words, id in on_path)
            parts.append((card, box.left, box.top))
    parts.append(((*lines.labels, *ends.shapes), 0.0, 0.0))
    loose = (*lines.shapes, *lines.labels, *ends.shapes)
    around = [*spread.bands, *(box.grown(_EDGE, _EDGE) for box in spread.standing.values())]
    around += [Rect(*extent(shape, look.measure)) for shape in loose]
    bounds = Rect(
        min((box.left for box in around), default=0.0),
        min((box.top for box in around), default=0.0),
        max((box.right for box in around), default=CARD_WIDTH),
        max([spread.bottom, *(box.bottom for box in around)]),
    )
    return Graph(tuple(parts), bounds, lines.unsaid + ends.unsaid)


def _traffic(
    document: Document, look: Look, spread: Spread, beyond: Collection[Transition]
) -> Traffic:
    """The transitions within rows, with what stands in their way."""
    traffic = Traffic(look.measure)
    standing = spread.standing
    for id, box in standing.items():
        traffic.stand(id, box)
    leaving = {transition.id for transition in beyond}
    for transition in document.transitions.values():
        if transition.id not in leaving:
            source, target = standing[transition.source], standing[transition.target]
            corners = (source.left, source.top), (target.left, target.top)
            traffic.lead(transition.id, Way(transition, *corners, lane_of(document, transition)))
    traffic.settle()
    return traffic


def _beyond(traffic: Traffic, spread: Spread) -> float:
    """How far lines and labels reach beyond the right end; at most what columns can give up."""
    edge = spread.width
    for way in traffic.ways:
        if way.reach.right > spread.width:
            id = way.transition.id
            label = traffic.wished(id)
            edge = max(edge, traffic.route(id).bounds.right, label.box.right if label else 0.0)
    room = spread.width - max((row.width for row in spread.rows), default=spread.width)
    return min(edge - spread.width, max(0.0, room))


@dataclass(frozen=True)
class _Lines:
    shapes: tuple[Shape, ...]
    labels: tuple[Shape, ...]
    unsaid: int
    """Labels for which there was no room."""


def _lines(
    document: Document,
    look: Look,
    traffic: Traffic,
    path: Sequence[str],
    taken: Collection[Rect],
) -> _Lines:
    """The transitions within rows, those on the path last, and their labels."""
    steps = set(pairwise(path))
    order = [(_is_step(way.transition, steps), way.transition) for way in traffic.ways]
    order.sort(key=lambda each: (each[0], each[1].id))
    shapes: list[Shape] = []
    labels: list[Shape] = []
    said: Boxes[str] = Boxes(CARD_WIDTH)
    for number, box in enumerate(taken):
        said.put(f"taken {number}", box)
    unsaid = 0
    for strong, transition in order:
        weight = Weight.STRONG if strong else Weight.PLAIN
        shapes += depict_route(traffic.route(transition.id), transition.kind, look.theme, weight)
        label = traffic.label(transition.id)
        if label is None:
            continue
        if said.near(label.box) or traffic.is_blocked(label.box):
            unsaid += 1
            continue
        said.put(transition.id, label.box)
        labels += _pill(label.text, label.box, look)
    return _Lines(tuple(shapes), tuple(labels), unsaid)


def _is_step(transition: Transition, steps: Collection[tuple[str, str]]) -> bool:
    return (transition.source, transition.target) in steps


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


def _connectors(
    beyond: Sequence[Transition], standing: Mapping[str, Rect], traffic: Traffic, look: Look
) -> _Ends:
    """Numbers at the corners of cards: at the right where a transition leads to another row, at
    the left where it comes from there.
    """
    leaving: dict[str, list[int]] = {}
    arriving: dict[str, list[int]] = {}
    for number, transition in enumerate(beyond, start=1):
        leaving.setdefault(transition.source, []).append(number)
        arriving.setdefault(transition.target, []).append(number)
    shapes: list[Shape] = []
    said: Boxes[tuple[str, bool]] = Boxes(CARD_WIDTH)
    boxes: list[Rect] = []
    unsaid = 0
    for ends, out in ((leaving, True), (arriving, False)):
        for id, numbers in ends.items():
            tried = [
                (text, box)
                for most in range(min(_AT_MOST, len(numbers)), 0, -1)
                for text in (_numbered(numbers, most, out),)
                for box in _corners(standing[id], _wide(text, look), out)
            ]
            free = (
                way
                for way in tried
                if not said.near(way[1]) and not traffic.is_blocked(way[1], but=id)
            )
            if (found := next(free, None)) is None:
                # The list below the map names both ends all the same.
                unsaid += 1
                continue
            text, box = found
            said.put((id, out), box)
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
