"""The map edition: the graph as the team has drawn it, as large as the sheet allows."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import ceil, inf

from journeymap.drawing.poster.frame import Foot, Head, assumed_facts, type_fact
from journeymap.drawing.poster.graph import Graph, graph
from journeymap.drawing.poster.page import Brief, Page
from journeymap.drawing.poster.paper_card import NAME, SMALLEST
from journeymap.drawing.poster.rows import Row, elsewhere, rows_of
from journeymap.drawing.poster.setting import Block, Setting
from journeymap.drawing.poster.sheet import SMALL, largest
from journeymap.drawing.shapes import Box, Shape
from journeymap.drawing.text import LEADING
from journeymap.i18n import Phrase, phrase
from journeymap.model.document import Document
from journeymap.model.records import Transition

_LARGEST_NAME = 1.35
"""Names on cards grow to so many times the largest body type of the sheet: a map of three cards
does not fill a wall."""
_FRAME = 1.2
"""Body type is gladly no larger than so many times the names on cards."""
_WORTH = 1.25
"""Another row must make everything so many times as large, for it tears transitions apart."""
_WORTH_IF_SMALL = 1.08
"""The same where one row would be too small to be read."""
_EVERY = 1_000
"""So many shapes are enlarged before somebody hears that it goes on."""
_TALLER = 2.2
"""Heights are spread at most so far, to fill a sheet."""


def whole_map(brief: Brief) -> tuple[Page, ...]:
    """The graph with stages, cards, transitions and notes; the chosen path stands out.

    One sheet, whatever the size of the map: the footer says how small the type has become and
    from where it is read.
    """
    sizes = brief.sheet.sizes
    document = brief.document
    # What is still to be drawn by hand wants the stages beside each other.
    one = brief.sheet.roll or not (document.touchpoints or document.notes)
    count = 1 if one else len(document.stages)
    ways = [_Way.of(brief, rows) for rows in rows_of(document, brief.look, count)]

    def fitted(size: float) -> _Page | None:
        page = _Page(Setting(brief, size, 3), ways)
        return page if size <= _FRAME * NAME * page.scale or size == sizes[-1] else None

    page = largest(sizes, fitted)
    assert page is not None, "the smallest type is always taken"
    return (page.page(),)


@dataclass(frozen=True)
class _Way:
    """One way to break the stages into rows."""

    rows: tuple[Row, ...]
    width: float
    """Of the widest row, in scene units."""
    height: float
    told: str
    """Where the numbers of transitions to other rows lead."""
    told_width: float
    """The width of that on one line, in type of size 1."""

    @staticmethod
    def of(brief: Brief, rows: tuple[Row, ...]) -> "_Way":
        """These rows."""
        document = brief.document
        told = "  ·  ".join(
            _told(document, number, transition)
            for number, transition in enumerate(elsewhere(document, rows), start=1)
        )
        wide = max((row.width for row in rows), default=1.0)
        long = brief.look.measure.width(told, 10.0) / 10.0
        return _Way(rows, wide, max(1.0, _height(rows, 1.0)), told, long)


class _Page:
    """One try at the sheet."""

    def __init__(self, setting: Setting, ways: Sequence[_Way]) -> None:
        self._setting = setting
        brief = setting.brief
        self._path = brief.path if brief.path_name else ()
        self._cap = _LARGEST_NAME * brief.sheet.sizes[0] / NAME
        self.scale = self._cap
        self._frame()
        self._way = ways[0] if ways else _Way.of(brief, ())
        if brief.sheet.roll:
            self._unroll()
        elif ways:
            fits = [self._fit(way) for way in ways]
            readable = fits[0] * SMALLEST >= brief.sheet.sizes[-1] * SMALL
            worth = _WORTH if readable else _WORTH_IF_SMALL
            found = zip(ways, fits, strict=True)
            self._way = next(way for way, fit in found if fit * worth >= max(fits))
        self.scale = self._fit(self._way)
        self._frame()

    def _unroll(self) -> None:
        """Cut the roll to the length that its height asks for."""
        sheet = self._setting.brief.sheet
        scale = min(self._cap, self._down(0.0) / self._way.height)
        length = max(self._way.width * scale + 2 * sheet.margin, sheet.height)
        cut = replace(sheet, width=min(length, sheet.width))
        self._setting = replace(self._setting, brief=replace(self._setting.brief, sheet=cut))
        self._frame()

    @property
    def _across(self) -> float:
        sheet = self._setting.brief.sheet
        return sheet.width - 2 * sheet.margin

    def _down(self, told: float) -> float:
        """The height that is left for the graph above a list so high."""
        sheet, em = self._setting.brief.sheet, self._setting.em
        below = told + 0.6 * em if told else 0.0
        frame = self._head.height + self._foot.height + below + 0.6 * em
        return max(1.0, sheet.height - 2 * sheet.margin - frame)

    def _fit(self, way: _Way) -> float:
        """How large these rows can be, about: the list below them is not yet broken into lines."""
        small = self._setting.small
        lines = ceil(way.told_width * small / self._across * 1.04)
        down = self._down(lines * small * LEADING)
        return min(self._cap, self._across / way.width, down / way.height)

    def _frame(self, drawn: Graph | None = None) -> None:
        """Head and foot for what has been drawn."""
        setting = self._setting
        document = setting.document
        kinds = {transition.kind for transition in document.transitions.values()}
        untagged = any(t.emotion is None for t in document.touchpoints.values())
        self._head = Head(setting, self._across, beside=False, untagged=untagged, lines=kinds)
        self._foot = Foot(setting, self._across, self._facts(drawn))

    @cached_property
    def _list(self) -> Block | None:
        """Below the map: where its numbers lead."""
        setting, told = self._setting, self._way.told
        if not told:
            return None
        return setting.block(told, self._across, setting.small, setting.theme.muted)

    def _facts(self, drawn: Graph | None) -> Sequence[Phrase]:
        document, brief = self._setting.document, self._setting.brief
        facts = [
            phrase("poster", "Touchpoints: {count}").of(count=len(document.touchpoints)),
            phrase("poster", "Transitions: {count}").of(count=len(document.transitions)),
            *assumed_facts(document),
        ]
        if brief.path_name:
            facts.insert(0, phrase("poster", "Path: {name}").of(name=brief.path_name))
        if drawn is not None and drawn.unsaid:
            without = phrase("poster", "labels without room: {count}").of(count=drawn.unsaid)
            facts.append(without)
        smallest = drawn.smallest if drawn is not None else inf
        facts.append(type_fact(min(self._setting.small, smallest * self.scale)))
        return facts

    def _drawn(self) -> Graph:
        """The graph, spread over the room there is."""
        brief, rows = self._setting.brief, self._way.rows
        rest, drop = _height(rows, 0.0), sum(row.drop for row in rows)
        down = self._down(self._list.height if self._list else 0.0)
        taller = (down / self.scale - rest) / drop if drop else 1.0
        taller = min(max(1.0, taller), _TALLER)
        spare = max(0.0, down / self.scale - rest - drop * taller)
        aside = spare / (2 * len(rows)) if rows else 0.0
        return graph(
            *(brief.document, brief.look, brief.words, self._path, rows),
            width=self._across / self.scale,
            taller=taller,
            aside=aside,
        )

    def page(self) -> Page:
        """Everything, from the paper up."""
        drawn = self._drawn()
        # What the footer says of it may take another line.
        self._frame(drawn)
        setting = self._setting
        sheet, em = setting.brief.sheet, setting.em
        margin = sheet.margin
        left, top, right, bottom = drawn.bounds
        down = self._down(self._list.height if self._list else 0.0)
        self.scale = min(self.scale, self._across / (right - left), down / (bottom - top))
        self._frame(drawn)
        shapes: list[Shape] = [Box(0, 0, sheet.width, sheet.height, 0, setting.theme.paper)]
        shapes += self._head.at(margin, margin)
        y = margin + self._head.height
        for shape in drawn.at(margin - left * self.scale, y - top * self.scale, self.scale):
            if len(shapes) % _EVERY == 0:
                setting.brief.heard()
            shapes.append(shape)
        end = sheet.height - margin - self._foot.height
        shapes += self._foot.at(margin, end)
        if (told := self._list) is not None:
            shapes += told.at(margin, end - told.height - 0.6 * em)
        return Page(sheet, tuple(shapes))


def _told(document: Document, number: int, transition: Transition) -> str:
    """Where a numbered transition leads from and to, and what it says."""
    source = document.touchpoints[transition.source].name
    target = document.touchpoints[transition.target].name
    share = "" if transition.share is None else f"{transition.share:.0%}"
    said = " · ".join(part for part in (transition.label, share) if part)
    return f"{number} {source} → {target}" + (f" ({said})" if said else "")


def _height(rows: Sequence[Row], taller: float) -> float:
    return sum(row.rest + row.drop * taller for row in rows)
