"""Tidy: touchpoints in the columns of their stages with few crossings, and nothing covered.

Nothing moves unless that is better, so tidying what is tidy changes nothing. A note stays with
the card that it stands by, because that is what it speaks of: it moves below the run of that card.
"""

from collections.abc import Collection, Iterable, Mapping
from itertools import pairwise
from math import ceil

from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH, Look, note_height
from journeymap.drawing.columns import MARGIN
from journeymap.drawing.tidy.layers import Layers, layers_of
from journeymap.drawing.tidy.order import Net, Order, crossings, mended, untangled
from journeymap.drawing.tidy.rows import LANE, rows
from journeymap.model.document import Document
from journeymap.model.records import Note, Touchpoint

Places = Mapping[str, tuple[str, float, float]]
"""The stage of each id, and x and y in scene units as records keep them."""

GRID = 8.0
TOP = 40.0
"""Of the highest card."""
ACROSS = CARD_WIDTH + 64
"""From one sub-column to the next."""
DOWN = CARD_HEIGHT + 52
"""From one row to the next."""

_WORTH = 0.95
"""What stands well moves only for so small a part of the crossings or climbs that there are."""


def tidy(document: Document, look: Look, ids: Collection[str] | None = None) -> Places:
    """Where touchpoints and notes should stand, those only that have to move.

    With `ids` these alone move, about where they are, and keep clear of everything else.
    """
    return Tidying(document, look, ids).places()


class Tidying:
    """Some cards of a document, with the notes that stand by them, on their way to their places."""

    def __init__(self, document: Document, look: Look, ids: Collection[str] | None) -> None:
        self._document = document
        self._cards = {
            id: touchpoint
            for id, touchpoint in document.touchpoints.items()
            if ids is None or id in ids
        }
        self._whole = ids is None
        notes = [note for note in document.notes if ids is None or note.id in ids]
        self._sizes = {note.id: note_height(note, look) for note in document.notes}
        self._layers = layers_of(document, self._cards.keys())
        self._run = {id: n for n, run in enumerate(self._layers.runs) for id in run}
        self._notes = self._with_cards(notes)
        moving = {*self._cards, *(id for some in self._notes.values() for id in some)}
        self._obstacles: dict[str, list[tuple[float, float, float]]] = {}
        for record in _standing(document):
            if record.id not in moving:
                height = self._sizes.get(record.id, CARD_HEIGHT)
                obstacle = (record.x, record.y, height)
                self._obstacles.setdefault(record.stage, []).append(obstacle)
        self._heights = [
            len(run) + sum(self._rows_of(note) for note in self._notes.get(number, ()))
            for number, run in enumerate(self._layers.runs)
        ]
        self.net, self._lanes = _net_of(document, self._layers, self._run)
        lanes = len(self.net.nodes) - len(self._heights)
        self._tall = [*map(float, self._heights), *[LANE] * lanes]

    def places(self) -> Places:
        """Better and better places, until none is worth moving for."""
        before = self._now()
        here: Places = before
        order = self.order()
        if not self._is_tidy(here):
            here = {**here, **self._put(untangled(self.net, order), here)}
            order = self._order_in(here)
        while True:
            there = {**here, **self._put(mended(self.net, order), here)}
            order_there = self._order_in(there)
            if not self._is_worth_moving(self._cost(here, order), self._cost(there, order_there)):
                break
            here, order = there, order_there
        return {id: place for id, place in here.items() if place != before[id]}

    def order(self) -> Order:
        """The order that is there."""
        return self._order_in(self._now())

    def _now(self) -> Places:
        standing = _standing(self._document)
        return {record.id: (record.stage, record.x, record.y) for record in standing}

    def _rows_of(self, note: str) -> int:
        return ceil((self._sizes[note] + DOWN - CARD_HEIGHT) / DOWN)

    def _with_cards(self, notes: Iterable[Note]) -> Mapping[int, list[str]]:
        """The notes below each run, by the card that each one is nearest to."""
        found: dict[int, list[str]] = {}
        for note in sorted(notes, key=lambda note: (note.y, note.id)):
            near = [t for t in self._document.in_stage(note.stage) if t.id in self._cards]
            if near:
                card = min(near, key=lambda card: (_distance(note, card), card.id))
                found.setdefault(self._run[card.id], []).append(note.id)
        return found

    def _order_in(self, places: Places) -> Order:
        """The order that is there; lanes run straight from end to end."""
        heights: list[list[tuple[float, int]]] = [[] for _ in self._layers.stages]
        for number, run in enumerate(self._layers.runs):
            middle = sum(places[id][2] for id in run) / len(run)
            heights[self._layers.layer[number]].append((middle, number))
        for first, layer, source, target in self._lanes:
            start, end = places[source][2], places[target][2]
            count = self._layers.layer[self._run[target]] - layer
            for step in range(1, count):
                height = start + (end - start) * step / count
                heights[layer + step].append((height, first + step - 1))
        return [[unit for _, unit in sorted(layer)] for layer in heights]

    def _cost(self, places: Places, order: Order) -> tuple[int, float]:
        """Crossings, and how far transitions rise and fall."""
        climbs = (
            abs(places[t.source][2] - places[t.target][2])
            for t in self._document.transitions.values()
            if t.source in self._cards and t.target in self._cards
        )
        return crossings(self.net, order), sum(climbs)

    @staticmethod
    def _is_worth_moving(old: tuple[int, float], new: tuple[int, float]) -> bool:
        """Whether cards that stand well should move for this."""
        (crossings, climbs), (new_crossings, new_climbs) = old, new
        if new_crossings == crossings:
            return new_climbs < climbs * _WORTH
        return new_crossings < crossings * _WORTH

    def _corner(self, here: Places) -> tuple[Mapping[str, float], float]:
        """Where the sub-columns of each stage begin, and the highest row."""
        if self._whole:
            return {stage.id: MARGIN for stage in self._document.stages}, TOP
        lefts: dict[str, float] = {}
        for stage, x, _ in (here[id] for id in self._cards):
            lefts[stage] = min(x, lefts.get(stage, x))
        top = min((here[id][2] for id in self._cards), default=TOP)
        return {id: max(GRID, _snap(x)) for id, x in lefts.items()}, max(0.0, _snap(top))

    def _put(self, order: Order, here: Places) -> Places:
        lefts, top = self._corner(here)
        now = [(here[run[0]][2] - top) / DOWN for run in self._layers.runs]
        row = rows(self.net, order, self._tall, now)
        places: dict[str, tuple[str, float, float]] = {}
        for layer, (stage, column) in zip(order, self._layers.stages, strict=True):
            x = lefts.get(stage, MARGIN) + column * ACROSS
            end = 0.0
            for unit in layer:
                if unit >= len(self._heights):
                    continue
                parts = [(id, 1) for id in self._layers.runs[unit]]
                parts += [(id, self._rows_of(id)) for id in self._notes.get(unit, ())]
                height = DOWN * self._heights[unit] - (DOWN - CARD_HEIGHT)
                y = self._clear(stage, x, max(end, top + DOWN * row[unit]), height)
                for id, count in parts:
                    places[id] = (stage, x, y)
                    y += DOWN * count
                end = y
        return places

    def _clear(self, stage: str, x: float, y: float, height: float) -> float:
        """The first place from y downwards where nothing stands that stays."""
        margin = GRID
        for other_x, other_y, other_height in sorted(
            self._obstacles.get(stage, ()), key=lambda obstacle: obstacle[1]
        ):
            beside = abs(other_x - x) >= CARD_WIDTH + margin
            if not beside and other_y < y + height + margin and y < other_y + other_height + margin:
                y = ceil((other_y + other_height + margin) / GRID) * GRID
        return y

    def _is_tidy(self, places: Places) -> bool:
        """Whether these are places that tidying could have chosen."""
        lefts, top = self._corner(places)
        columns: dict[int, list[tuple[float, float]]] = {}
        for number, run in enumerate(self._layers.runs):
            stage, column = self._layers.stages[self._layers.layer[number]]
            x = lefts[stage] + column * ACROSS
            y = places[run[0]][2]
            if y < top or y % GRID:
                return False
            height = DOWN * self._heights[number] - (DOWN - CARD_HEIGHT)
            if self._clear(stage, x, y, height) != y:
                return False
            columns.setdefault(self._layers.layer[number], []).append((y, y + height))
            for id, count in (
                *((id, 1) for id in run),
                *((id, self._rows_of(id)) for id in self._notes.get(number, ())),
            ):
                if places[id] != (stage, x, y):
                    return False
                y += DOWN * count
        for spans in columns.values():
            spans.sort()
            if any(end >= next for (_, end), (next, _) in pairwise(spans)):
                return False
        return True


def _net_of(
    document: Document, layers: Layers, run: Mapping[str, int]
) -> tuple[Net, list[tuple[int, int, str, str]]]:
    """The net of these runs, and of each transition that spans layers its first lane, the layer
    it starts from and its ends.
    """
    net = Net()
    node: dict[str, int] = {}
    for cards in layers.runs:
        node.update(zip(cards, net.add_unit(len(cards)), strict=True))
    lanes: list[tuple[int, int, str, str]] = []
    met: set[tuple[str, str]] = set()
    for transition in document.transitions.values():
        source, target = transition.source, transition.target
        if source not in run or target not in run:
            continue
        start, end = layers.layer[run[source]], layers.layer[run[target]]
        if start > end:
            source, target, start, end = target, source, end, start
        if start == end or (source, target) in met:
            continue
        met.add((source, target))
        at = node[source]
        if end - start > 1:
            lanes.append((len(net.nodes), start, source, target))
        for _ in range(end - start - 1):
            lane = net.add_unit(1)[0]
            net.link(at, lane)
            at = lane
        net.link(at, node[target])
    return net, lanes


def _standing(document: Document) -> tuple[Touchpoint | Note, ...]:
    return (*document.touchpoints.values(), *document.notes)


def _distance(note: Note, card: Touchpoint) -> tuple[bool, float]:
    """How far a note is from a card: the nearest one above it comes before all others."""
    across, down = abs(note.x - card.x), note.y - card.y
    return not (across < CARD_WIDTH and down > 0), across + abs(down)


def _snap(value: float) -> float:
    return round(value / GRID) * GRID
