"""Where the next touchpoint stands while a map grows: below, beside, between, a stage further.

Nothing is covered. Chains run down their stage and begin the next one at its top, so a map that was
grown by keys can be read like a table, stage beside stage.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count

from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH, NOTE_WIDTH, Look, note_height
from journeymap.drawing.columns import MARGIN
from journeymap.drawing.grid import ACROSS, DOWN, GRID, TOP, snapped
from journeymap.drawing.room import Place
from journeymap.edit.growing import Seed
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint
from journeymap.model.values import new_id

_GAP = DOWN - CARD_HEIGHT
"""Between a card and what had to make room for it, in scene units."""


@dataclass(frozen=True, slots=True)
class _Taken:
    """What a card or note covers of its stage, in scene units."""

    id: str
    x: float
    y: float
    width: float = CARD_WIDTH
    height: float = CARD_HEIGHT

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def is_beside(self, other: "_Taken") -> bool:
        """Whether the other one could move up and down without ever meeting this one."""
        return self.x >= other.x + other.width + GRID or other.x >= self.x + self.width + GRID

    def meets(self, other: "_Taken") -> bool:
        """Whether they stand on or almost at each other."""
        if self.is_beside(other):
            return False
        return self.y < other.bottom + GRID and other.y < self.bottom + GRID


class Growth:
    """Seeds of the next touchpoints of one document."""

    def __init__(self, document: Document, look: Look, new_stage: str) -> None:
        """`new_stage` is what a stage is called that growing adds."""
        self._document = document
        self._look = look
        self._new_stage = new_stage

    def alone(self, stage: str) -> Seed:
        """The end of a stage; "" for one that is still to come."""
        if stage not in self._document:
            return self._in_new_stage("")
        column = self._document.in_stage(stage)
        top = column[-1].y + DOWN if column else TOP
        return Seed(stage, MARGIN, self._clear(stage, MARGIN, top))

    def at(
        self, stage: str, x: float, y: float, source: str = "", valence: int | None = None
    ) -> Seed:
        """About where a hand points: on the grid, and where the place is taken below it."""
        x = max(GRID, snapped(x))
        y = self._clear(stage, x, max(0.0, snapped(y)))
        return Seed(stage, x, y, source, valence=valence)

    def under(self, id: str) -> Seed:
        """Below a touchpoint, without a transition."""
        above = self._document.touchpoints[id]
        y = self._clear(above.stage, above.x, above.y + DOWN)
        return Seed(above.stage, above.x, y)

    def after(self, id: str) -> Seed:
        """The next one in the chain: below, or where that place is taken, beside what is there."""
        source = self._document.touchpoints[id]
        if self._is_free(source.stage, source.x, source.y + DOWN):
            return Seed(source.stage, source.x, source.y + DOWN, id)
        return Seed(source.stage, *self._beside(source, source.y + DOWN), id)

    def branch(self, id: str) -> Seed:
        """Another way on from a touchpoint: beside the ways that lead on already."""
        source = self._document.touchpoints[id]
        leads_on = any(way.target != id for way in self._document.leaving(id))
        if not leads_on and self._is_free(source.stage, source.x, source.y + DOWN):
            return Seed(source.stage, source.x, source.y + DOWN, id)
        return Seed(source.stage, *self._beside(source, source.y + DOWN), id)

    def beside(self, id: str, source: str) -> Seed:
        """What may come instead of a touchpoint, after the same source: to its right."""
        other = self._document.touchpoints[id]
        return Seed(other.stage, *self._beside(other, other.y), source)

    def onward(self, id: str) -> Seed:
        """The next one in the chain, one stage further."""
        source = self._document.touchpoints[id]
        order = [stage.id for stage in self._document.stages]
        place = order.index(source.stage) + 1
        if place == len(order):
            return self._in_new_stage(id)
        stage = order[place]
        top = snapped(source.y) if self._document.in_stage(stage) else TOP
        return Seed(stage, MARGIN, self._clear(stage, MARGIN, max(0.0, top)), id)

    def between(self, transition: str) -> Seed:
        """Halfway along a transition; where cards stand close, those below make room."""
        whole = self._document.transitions[transition]
        source = self._document.touchpoints[whole.source]
        target = self._document.touchpoints[whole.target]
        order = [stage.id for stage in self._document.stages]
        here, there = order.index(source.stage), order.index(target.stage)
        height = max(0.0, snapped((source.y + target.y) / 2))
        if here == there and source.id != target.id and abs(source.x - target.x) < CARD_WIDTH:
            return self._stacked(transition, *sorted((source, target), key=lambda t: t.y))
        if here == there and abs(source.x - target.x) >= 2 * (CARD_WIDTH + GRID):
            stage, x = source.stage, snapped((source.x + target.x) / 2)
        elif abs(here - there) > 1:
            stage, x = order[(here + there) // 2], MARGIN
        else:
            stage, x, height = source.stage, source.x, source.y + DOWN
        return Seed(stage, x, self._clear(stage, x, height), between=transition)

    def _stacked(self, transition: str, upper: Touchpoint, lower: Touchpoint) -> Seed:
        """Between two cards one above the other."""
        stage, x = upper.stage, upper.x
        y = snapped((upper.y + lower.y) / 2)
        if self._is_free(stage, x, y):
            return Seed(stage, x, y, between=transition)
        y = upper.y + DOWN
        others = [other for other in self._taken(stage) if other.id != upper.id]
        aside = _aside(_Taken("", x, y), stage, others)
        return Seed(stage, x, y, between=transition, aside=aside)

    def _in_new_stage(self, source: str) -> Seed:
        return Seed(new_id("stage"), MARGIN, TOP, source, new_stage=self._new_stage)

    def _beside(self, card: Touchpoint, y: float) -> tuple[float, float]:
        """The first free place in a row to the right of a card."""
        rows = (card.x + ACROSS * step for step in count(1))
        return next(x for x in rows if self._is_free(card.stage, x, y)), y

    def _is_free(self, stage: str, x: float, y: float) -> bool:
        card = _Taken("", x, y)
        return not any(card.meets(other) for other in self._taken(stage))

    def _clear(self, stage: str, x: float, y: float) -> float:
        """The first place from y downwards where nothing stands."""
        taken = self._taken(stage)
        began = None
        while y != began:
            began = y
            for other in taken:
                if _Taken("", x, y).meets(other):
                    y = snapped(other.bottom + _GAP)
        return y

    def _taken(self, stage: str) -> list[_Taken]:
        return _taken(self._document, self._look, stage)


def make_room(
    document: Document, look: Look, id: str, at: Place, transition: str
) -> dict[str, Place]:
    """Where a card stands that is dropped on a transition, and those that make room for it.

    Between two that stand in line it does so too. What it is dropped on comes above it when it
    lies more than half above, else below.
    """
    stage, x, y = at
    line = document.transitions[transition]
    ends = document.touchpoints[line.source], document.touchpoints[line.target]
    in_line = abs(ends[0].x - ends[1].x) < GRID and {end.stage for end in ends} == {stage}
    if in_line and abs(x - ends[0].x) < CARD_WIDTH / 2:
        x = ends[0].x
    card = _Taken(id, x, y)
    others = [other for other in _taken(document, look, stage) if other.id != id]
    above = [
        other.bottom
        for other in others
        if card.meets(other) and other.y + other.height / 2 < y + CARD_HEIGHT / 2
    ]
    if above:
        card = _Taken(id, x, snapped(max(above) + _GAP))
    return {id: (stage, x, card.y), **_aside(card, stage, others)}


def _taken(document: Document, look: Look, stage: str) -> list[_Taken]:
    """What stands in a stage, from top to bottom."""
    taken = [_Taken(card.id, card.x, card.y) for card in document.in_stage(stage)]
    for note in document.notes:
        if note.stage == stage:
            height = note_height(note, look)
            taken.append(_Taken(note.id, note.x, note.y, NOTE_WIDTH, height))
    return sorted(taken, key=lambda taken: taken.y)


def _aside(card: _Taken, stage: str, others: Iterable[_Taken]) -> dict[str, Place]:
    """Where those go that a card would cover, and those that they would cover then."""
    moved = [card]
    aside: dict[str, Place] = {}
    for other in others:
        in_the_way = [one.bottom for one in moved if one.meets(other)]
        if in_the_way:
            y = snapped(max(in_the_way) + _GAP)
            moved.append(_Taken(other.id, other.x, y, other.width, other.height))
            aside[other.id] = (stage, other.x, y)
    return aside
