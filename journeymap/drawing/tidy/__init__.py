"""Tidy: touchpoints in the columns of their stages with few crossings, and nothing covered.

Nothing moves unless that is better, so tidying what is tidy changes nothing. A note stays with
the card that it stands by, because that is what it speaks of: it moves below the run of that card.
"""

from bisect import insort
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from math import ceil, inf
from operator import mul, ne, sub

from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH, Look, note_height
from journeymap.drawing.columns import MARGIN
from journeymap.drawing.grid import ACROSS, DOWN, GRID, TOP, snapped
from journeymap.drawing.tidy.layers import layers_of
from journeymap.drawing.tidy.net import Layered, Order, crossings, net_of, picker
from journeymap.drawing.tidy.order import Untangling, mended
from journeymap.drawing.tidy.rows import Rows
from journeymap.drawing.tidy.slopes import Line, Slopes
from journeymap.drawing.tidy.worth import CROSSING, PART, Places, Stand, steepness, weights_of
from journeymap.model.collecting import collector_resting
from journeymap.model.document import Document
from journeymap.model.records import Note, Touchpoint

_REFINED = 600
"""So many nodes may be put again and again until that helps no more; larger maps are put once."""
_LOW = 2.0
"""Of larger maps those are made lower that have so many times the rows of their fullest column."""
_THOROUGH = 4000
"""With so many nodes, a map that was put in a new order is not mended any more, nor one that has
few crossings more than it must: that takes a fifth of the time and is hardly ever worth moving for.
"""
_BREATH = 0.1
"""So large a part of what is left is counted as done with each step."""
_HOPELESS = 4
"""So many times the crossings of a new order, and nobody need try to mend the old one."""


def tidy(
    document: Document,
    look: Look,
    ids: Collection[str] | None = None,
    progress: Callable[[float], None] = lambda part: None,
) -> Places:
    """Where touchpoints and notes should stand, those only that have to move.

    With `ids` these alone move, about where they are, and keep clear of everything else.
    `progress` hears of 0 to 1 and may raise to give up.
    """
    with collector_resting():
        return Tidying(document, look, ids, progress).places()


class Tidying:
    """Some cards of a document, with the notes that stand by them, on their way to their places."""

    def __init__(
        self,
        document: Document,
        look: Look,
        ids: Collection[str] | None,
        progress: Callable[[float], None] = lambda part: None,
    ) -> None:
        self._document = document
        self._breathe = _Breath(progress)
        self._cards = {
            id: touchpoint
            for id, touchpoint in document.touchpoints.items()
            if ids is None or id in ids
        }
        self._whole = ids is None
        notes = [note for note in document.notes if ids is None or note.id in ids]
        self._sizes = {note.id: note_height(note, look) for note in document.notes}
        self._layers = layers_of(document, self._cards.keys())
        self._run = {id: n for n, run in enumerate(self.runs) for id in run}
        self._notes = self._with_cards(notes)
        moving = {*self._cards, *(id for some in self._notes.values() for id in some)}
        self._obstacles: dict[str, list[tuple[float, float, float]]] = {}
        """y, x and height of what stays, from top to bottom."""
        for record in _standing(document):
            if record.id not in moving:
                height = self._sizes.get(record.id, CARD_HEIGHT)
                obstacle = (record.y, record.x, height)
                insort(self._obstacles.setdefault(record.stage, []), obstacle)
        self._heights = [
            len(run) + sum(self._rows_of(note) for note in self._notes.get(number, ()))
            for number, run in enumerate(self.runs)
        ]
        ways = [
            transition
            for transition in document.transitions.values()
            if transition.source in self._cards and transition.target in self._cards
        ]
        self._ways = [(way.source, way.target) for way in ways]
        card = {id: number for number, id in enumerate(self._cards)}
        self._sources = picker([card[source] for source, _ in self._ways])
        self._targets = picker([card[target] for _, target in self._ways])
        self._weights = weights_of(ways)
        self.net, self._lanes = net_of(self._ways, self._layers, self._run)
        self._steep = steepness(len(self._layers.stages))
        self._layer = [*self._layers.layer]
        for _, start, _, target in self._lanes:
            self._layer += range(start + 1, self._layers.layer[self._run[target]])
        units: Order = [[] for _ in self._layers.stages]
        for unit, layer in enumerate(self._layer):
            units[layer].append(unit)
        self._layered = Layered(self.net, units)
        runs = len(self.runs)
        self._fullest = max(
            sum(self._heights[unit] for unit in layer if unit < runs) for layer in units
        )
        """The rows that the fullest sub-column takes at least."""
        self._rows = Rows(self._layered, self._heights)
        self._untangling = Untangling(self._layered, self._breathe)
        self._anew: Stand | None = None
        """Where the new order puts the whole map, as far as it was asked for."""
        self._breathe()

    def places(self) -> Places:
        """Better and better places, until none is worth moving for."""
        before = here = self._stand(self._now())
        well = self._standing_well(here.places)
        while not self._is_anew(here):
            there = self._refined(self._better(here, well))
            self._breathe()
            if well == 1.0 and not there.is_worth(here):
                break
            here, well = there, 1.0
        return {id: place for id, place in here.places.items() if place != before.places[id]}

    def order(self) -> Order:
        """The order that is there."""
        return self._order_in(self._now())

    @property
    def runs(self) -> tuple[tuple[str, ...], ...]:
        """The cards of each run, which are the first units of the net."""
        return self._layers.runs

    def untangled(self) -> Order:
        """A new order with few crossings, whatever the order is that is there."""
        return self._fresh(self._now())[0]

    def _fresh(self, places: Places) -> tuple[Order, int]:
        """The new order which is the same way up as these places, and its crossings."""
        return self._untangling.nearest([places[run[0]][2] for run in self.runs])

    def _better(self, here: Stand, well: float) -> Stand:
        """Places in the old order, mended, or in the new one where it saves enough crossings.

        The larger the part of the runs is that stands `well`, the more must be saved for each that
        gets another one above it: so a small edit of a tidy map moves little.
        """
        fresh, fewest = self._fresh(here.places)
        if here.crossings > _HOPELESS * max(fewest, len(self.net.nodes)):
            return self._put_anew(fresh, here.places)
        kept, mends = mended(self._layered, here.order)
        self._breathe()
        saved = here.crossings - mends - fewest
        turned = sum(map(ne, _above(kept, len(self.runs)), _above(fresh, len(self.runs))))
        if saved > (saved + fewest) * PART and saved * CROSSING >= well * turned:
            return self._put_anew(fresh, here.places)
        many = here.crossings > len(self.runs)
        if self._is_large and many and well == 1.0 and mends <= here.crossings * PART:
            return here
        return self._put(kept, here.places, well)

    @property
    def _is_large(self) -> bool:
        return len(self.net.unit) >= _THOROUGH

    def _put_anew(self, fresh: Order, here: Places) -> Stand:
        self._anew = self._put(fresh, here, 0.0)
        return self._anew

    def _is_anew(self, here: Stand) -> bool:
        """Whether these are the places of a large map that the new order has given it."""
        if not self._whole or not self._is_large:
            return False
        if self._anew is None:
            fresh = self._fresh(here.places)[0]
            if _above(fresh, len(self.runs)) != _above(here.order, len(self.runs)):
                return False
            self._put_anew(fresh, here.places)
        return self._anew is not None and self._anew.places == here.places

    def _refined(self, here: Stand) -> Stand:
        """The same with lanes made straight and mended again, as long as that helps.

        Lanes that bend on their way keep cards apart for nothing.
        """
        for _ in range(_REFINED // max(1, len(self.net.unit))):
            there = self._put(mended(self._layered, here.order)[0], here.places, 1.0)
            if there.cost >= here.cost:
                break
            here = there
        return here

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
        heights: list[list[tuple[float, float, float, int]]] = [[] for _ in self._layers.stages]
        for number, run in enumerate(self.runs):
            _, x, y = places[run[0]]
            heights[self._layers.layer[number]].append((y, len(run), x, number))
        for first, layer, source, target in self._lanes:
            start, end = places[source][2], places[target][2]
            count = self._layers.layer[self._run[target]] - layer
            for step in range(1, count):
                height = start + (end - start) * step / count
                heights[layer + step].append((height, inf, 0.0, first + step - 1))
        return [[unit for _, _, _, unit in sorted(layer)] for layer in heights]

    def _stand(self, places: Places) -> Stand:
        order = self._order_in(places)
        rows = [places[id][2] for id in self._cards]
        climbs = sum(
            map(mul, self._weights, map(abs, map(sub, self._sources(rows), self._targets(rows))))
        )
        height = max(rows) - min(rows) if rows else 0.0
        cost = climbs / DOWN + self._steep * (height / DOWN + 1) ** 2
        return Stand(places, order, crossings(self.net, order), cost)

    @cached_property
    def _slopes(self) -> Slopes:
        row = {id: number for run in self.runs for number, id in enumerate(run)}
        lines: list[Line] = []
        for (source, target), weight in zip(self._ways, self._weights, strict=True):
            left, right = self._run[source], self._run[target]
            side = self._layers.layer[left] - self._layers.layer[right]
            if side > 0:
                left, right, source, target = right, left, target, source
            if side:
                lines.append(Line(left, row[source], right, row[target], weight))
        return Slopes(lines, self._layers.layer, self._heights, self._steep)

    def _corner(self, here: Places) -> tuple[Mapping[str, float], float]:
        """Where the sub-columns of each stage begin, and the highest row."""
        if self._whole:
            return {stage.id: MARGIN for stage in self._document.stages}, TOP
        lefts: dict[str, float] = {}
        for stage, x, _ in (here[id] for id in self._cards):
            lefts[stage] = min(x, lefts.get(stage, x))
        top = min((here[id][2] for id in self._cards), default=TOP)
        return {id: max(GRID, snapped(x)) for id, x in lefts.items()}, max(0.0, snapped(top))

    def _put(self, order: Order, here: Places, stay: float) -> Stand:
        """The best of straight lines, a low map, and both weighed run by run."""
        top = self._corner(here)[1]
        now = [(here[run[0]][2] - top) / DOWN for run in self.runs]
        straight = self._rows.of(order, now, stay)
        found = [straight]
        if len(self.net.unit) <= _REFINED:
            level = self._slopes.levelled(straight)
            found = [self._slopes.eased(level, order), level, straight]
        elif max(straight) > _LOW * self._fullest:
            found = [self._slopes.levelled(straight)]
        stands = [self._stand(self._in_rows(row, order, here)) for row in found]
        return min(stands, key=lambda stand: stand.cost)

    def _in_rows(self, row: Sequence[float], order: Order, here: Places) -> Places:
        highest = min(row, default=0.0)
        lefts, top = self._corner(here)
        places: dict[str, tuple[str, float, float]] = {}
        for layer, (stage, column) in zip(order, self._layers.stages, strict=True):
            x = lefts.get(stage, MARGIN) + column * ACROSS
            end = 0.0
            for unit in layer:
                if unit >= len(self._heights):
                    continue
                height = DOWN * self._heights[unit] - (DOWN - CARD_HEIGHT)
                y = self._clear(stage, x, max(end, top + DOWN * (row[unit] - highest)), height)
                for id, count in self._parts[unit]:
                    places[id] = (stage, x, y)
                    y += DOWN * count
                end = y
        return {**here, **places}

    def _clear(self, stage: str, x: float, y: float, height: float) -> float:
        """The first place from y downwards where nothing stands that stays."""
        margin = GRID
        for other_y, other_x, other_height in self._obstacles.get(stage, ()):
            beside = abs(other_x - x) >= CARD_WIDTH + margin
            if not beside and other_y < y + height + margin and y < other_y + other_height + margin:
                y = ceil((other_y + other_height + margin) / GRID) * GRID
        return y

    def _standing_well(self, places: Places) -> float:
        """The part of the runs that stand where tidying could have put them."""
        lefts, top = self._corner(places)
        columns: list[list[tuple[float, float]]] = [[] for _ in self._layers.stages]
        for number, run in enumerate(self.runs):
            layer = self._layers.layer[number]
            stage, column = self._layers.stages[layer]
            x, y = lefts[stage] + column * ACROSS, places[run[0]][2]
            height = DOWN * self._heights[number] - (DOWN - CARD_HEIGHT)
            if y < top or y % GRID or self._clear(stage, x, y, height) != y:
                continue
            begin = y
            for id, count in self._parts[number]:
                if places[id] != (stage, x, y):
                    break
                y += DOWN * count
            else:
                columns[layer].append((begin, begin + height))
        well = sum(map(len, columns))
        for spans in columns:
            spans.sort()
            well -= sum(end >= next for (_, end), (next, _) in pairwise(spans))
        return well / len(self.runs) if self.runs else 1.0

    @cached_property
    def _parts(self) -> Sequence[Sequence[tuple[str, int]]]:
        """The cards and notes of each run from top to bottom, and how many rows each takes."""
        parts = [[(id, 1) for id in run] for run in self.runs]
        for run, notes in self._notes.items():
            parts[run] += [(id, self._rows_of(id)) for id in notes]
        return parts


class _Breath:
    """Says that it goes on. How far it is nobody knows; most maps take about twenty breaths."""

    def __init__(self, progress: Callable[[float], None]) -> None:
        self._progress = progress
        self._done = 0.0

    def __call__(self) -> None:
        self._done += (1 - self._done) * _BREATH
        self._progress(self._done)


def _above(order: Order, runs: int) -> list[int]:
    """The run above each run, -1 for the highest ones."""
    above = [-1] * runs
    for layer in order:
        cards = [unit for unit in layer if unit < runs]
        for upper, lower in pairwise(cards):
            above[lower] = upper
    return above


def _standing(document: Document) -> tuple[Touchpoint | Note, ...]:
    return (*document.touchpoints.values(), *document.notes)


def _distance(note: Note, card: Touchpoint) -> tuple[bool, float]:
    """How far a note is from a card: the nearest one above it comes before all others."""
    across, down = abs(note.x - card.x), note.y - card.y
    return not (across < CARD_WIDTH and down > 0), across + abs(down)
