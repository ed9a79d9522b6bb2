"""Emotion view: height is valence. Cards stand in bands, warm at the top, cold at the bottom.

Every card keeps its stage and its x. Within a stage and a band a card stands below those that it
would cover, in the order that they have in Flow, and a band is as high as its fullest stage
needs. Cards that nobody has tagged wait in a band of their own below the coldest, for no place
on the scale would be true of them. Notes say nothing of feelings: they lie on a shelf at the end.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from math import ceil
from typing import NamedTuple

from journeymap.drawing.arrangement import changed, columns_after
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH, NOTE_WIDTH, Look, note_height
from journeymap.drawing.columns import Columns
from journeymap.edit.change import Change
from journeymap.model.document import Document
from journeymap.model.records import Note, Touchpoint

Level = int | None
"""A valence from -2 to +2; None where nobody has tagged a feeling."""
LEVELS: tuple[Level, ...] = (2, 1, 0, -1, -2, None)
"""From the top to the bottom."""
PADDING = 32.0
"""From the edge of a band to its cards, in scene units."""
GAP = 16.0
"""Between cards on each other."""
_ASIDE = 8.0
"""Between cards beside each other, at least."""
_EMPTY = 2 * PADDING + 8
"""The height of the untagged band while nobody is in it: enough to drop a card there."""
_AT_ONCE = 4
"""Crowded bands grow by so many rows at once, so that hardly any edit moves all the others."""


class Band(NamedTuple):
    """A stripe across the map for one feeling."""

    level: Level
    top: float
    height: float

    @property
    def middle(self) -> float:
        """Where the valence itself is."""
        return self.top + self.height / 2

    @property
    def bottom(self) -> float:
        """Where the next band begins."""
        return self.top + self.height


class _Stack(NamedTuple):
    """The cards of one stage in one band, row by row."""

    row_of: Mapping[str, int]
    rows: int


@dataclass(frozen=True)
class Bands:
    """The arrangement of Emotion view."""

    columns: Columns
    bands: tuple[Band, ...]
    """In the order of `LEVELS`."""
    _stacks: Mapping[tuple[str, Level], _Stack]
    """By stage and level."""
    _shelf: Mapping[str, float]
    """The y of every note on the shelf."""
    _shelf_height: float
    _look: Look

    @staticmethod
    def of(document: Document, look: Look) -> "Bands":
        """The cards of a document by feeling."""
        stacks: dict[tuple[str, Level], _Stack] = {}
        for stage in document.stages:
            cards = sorted(document.in_stage(stage.id), key=_rank)
            for level, some in groupby(cards, key=level_of):
                stacks[stage.id, level] = _stacked(some)
        shelf, height = _shelved(document, look)
        columns = Columns.of(document)
        return Bands(columns, _bands(stacks), stacks, shelf, height, look)

    def after(self, document: Document, change: Change) -> tuple["Bands", set[str]]:
        """The arrangement after a change, and what stands in stacks, bands or stages that are
        not the same as before.
        """
        columns = columns_after(self.columns, document, change)
        stacks = dict(self._stacks)
        touched: dict[tuple[str, Level], set[str]] = {}
        for record in changed(change):
            if isinstance(record, Touchpoint):
                touched.setdefault((record.stage, level_of(record)), set()).add(record.id)
        for place, ids in touched.items():
            # Asking the document for a stage would sort all of them anew.
            known = stacks[place].row_of.keys() if place in stacks else ()
            found = (document.get(Touchpoint, id) for id in {*known, *ids})
            cards = [card for card in found if card and (card.stage, level_of(card)) == place]
            if not cards:
                stacks.pop(place, None)
            elif (new := _stacked(sorted(cards, key=_downwards))) != stacks.get(place):
                stacks[place] = new
        shelf, height = self._shelf, self._shelf_height
        if any(isinstance(record, Note) for record in changed(change)):
            shelf, height = _shelved(document, self._look)
        bands = Bands(columns, _bands(stacks), stacks, shelf, height, self._look)
        return bands, bands._moved_since(self)

    def _moved_since(self, was: "Bands") -> set[str]:
        shifted = self.columns.shifted_since(was.columns)
        pairs = zip(self.bands, was.bands, strict=True)
        grown = {band.level for band, old in pairs if band != old}
        moved: set[str] = set()
        for (stage, level), stack in self._stacks.items():
            same = stack is was._stacks.get((stage, level))
            if not same or level in grown or stage in shifted:
                moved |= stack.row_of.keys()
        if self._shelf is not was._shelf or self._end != was._end or shifted:
            moved |= self._shelf.keys()
        return moved

    @property
    def bottom(self) -> float:
        """Below the shelf."""
        return self._end + self._shelf_height

    @property
    def shelf(self) -> Band | None:
        """Where the notes lie; None where there are none."""
        return Band(None, self._end, self._shelf_height) if self._shelf else None

    def band(self, level: Level) -> Band:
        """The band of a feeling."""
        return self._by_level[level]

    def at(self, y: float) -> Band:
        """The band at a height; the warmest above all, the untagged below all."""
        return next((band for band in self.bands if y < band.bottom), self.bands[-1])

    def place(self, record: Touchpoint | Note) -> tuple[float, float]:
        """At its x in its stage, as high as its feeling is warm."""
        x = self.columns.left(record.stage) + record.x
        if isinstance(record, Note):
            return x, self._end + self._shelf[record.id]
        level = level_of(record)
        stack = self._stacks[record.stage, level]
        top = self.band(level).middle - _height(stack.rows) / 2
        return x, top + stack.row_of[record.id] * (CARD_HEIGHT + GAP)

    @cached_property
    def _by_level(self) -> Mapping[Level, Band]:
        return {band.level: band for band in self.bands}

    @property
    def _end(self) -> float:
        return self.bands[-1].bottom


def level_of(touchpoint: Touchpoint) -> Level:
    """The valence of a touchpoint, None while nobody has tagged it."""
    return None if touchpoint.emotion is None else touchpoint.emotion.valence


def _rank(touchpoint: Touchpoint) -> int:
    """Groups a stage by level; the order within a level stays."""
    return LEVELS.index(level_of(touchpoint))


def _downwards(touchpoint: Touchpoint) -> tuple[float, float, str]:
    """The order of a stage, as the document has it."""
    return touchpoint.y, touchpoint.x, touchpoint.id


def _stacked(cards: Iterable[Touchpoint]) -> _Stack:
    """Cards of one stage and level, the upper ones first, each below all that it would cover."""
    row_of: dict[str, int] = {}
    lowest: dict[float, int] = {}
    places: list[float] = []
    for card in cards:
        first = bisect_left(places, card.x - CARD_WIDTH - _ASIDE)
        row = 0
        for x in places[first:]:
            if x >= card.x + CARD_WIDTH + _ASIDE:
                break
            if x > card.x - CARD_WIDTH - _ASIDE:
                row = max(row, lowest[x] + 1)
        if card.x not in lowest:
            insort(places, card.x)
        lowest[card.x] = row
        row_of[card.id] = row
    return _Stack(row_of, max(row_of.values(), default=-1) + 1)


def _bands(stacks: Mapping[tuple[str, Level], _Stack]) -> tuple[Band, ...]:
    """Bands as high as the fullest stage needs."""
    rows: dict[Level, int] = dict.fromkeys(LEVELS, 0)
    for (_, level), stack in stacks.items():
        rows[level] = max(rows[level], stack.rows)
    bands: list[Band] = []
    top = 0.0
    for level, count in rows.items():
        if level is None and not count:
            height = _EMPTY
        else:
            room = count if count <= _AT_ONCE else ceil(count / _AT_ONCE) * _AT_ONCE
            height = 2 * PADDING + _height(max(1, room))
        bands.append(Band(level, top, height))
        top += height
    return tuple(bands)


def _height(rows: int) -> float:
    return rows * CARD_HEIGHT + (rows - 1) * GAP


def _shelved(document: Document, look: Look) -> tuple[Mapping[str, float], float]:
    """The y of every note from the top of the shelf, none on another, and the shelf's height."""
    shelf: dict[str, float] = {}
    taken: dict[str, list[tuple[float, float]]] = {}
    for note in sorted(document.notes, key=lambda note: (note.y, note.x, note.id)):
        beside = taken.setdefault(note.stage, [])
        near = [end for x, end in beside if abs(x - note.x) < NOTE_WIDTH + _ASIDE]
        shelf[note.id] = max(near, default=PADDING)
        beside.append((note.x, shelf[note.id] + note_height(note, look) + GAP))
    ends = [end for beside in taken.values() for _, end in beside]
    return shelf, max(ends) - GAP + PADDING if ends else 0.0
