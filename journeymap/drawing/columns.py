"""Where the stages stand: columns as wide as what is in them."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH, NOTE_WIDTH
from journeymap.model.document import Document
from journeymap.model.records import Note, Stage, Touchpoint

MARGIN = 24.0
"""Between a card and the edge of its column, in scene units."""
SMALLEST = CARD_WIDTH + 2 * MARGIN


@dataclass(frozen=True, slots=True)
class Column:
    """A stage with its left edge and width in scene units."""

    stage: Stage
    x: float
    width: float


@dataclass(frozen=True)
class Columns:
    """The columns of a map, side by side from x = 0."""

    columns: tuple[Column, ...]

    @staticmethod
    def of(document: Document) -> "Columns":
        """Columns wide enough for every card and note in them."""
        reach = {stage.id: 0.0 for stage in document.stages}
        for touchpoint in document.touchpoints.values():
            reach[touchpoint.stage] = max(reach[touchpoint.stage], touchpoint.x + CARD_WIDTH)
        for note in document.notes:
            reach[note.stage] = max(reach[note.stage], note.x + NOTE_WIDTH)
        return Columns._side_by_side((stage, _width(reach[stage.id])) for stage in document.stages)

    def filled(self, document: Document, stages: Collection[str]) -> "Columns":
        """The columns where nothing but what stands in these stages has changed."""
        reach = dict.fromkeys(stages, 0.0)
        for stage in stages:
            for touchpoint in document.in_stage(stage):
                reach[stage] = max(reach[stage], touchpoint.x + CARD_WIDTH)
        for note in document.notes:
            if note.stage in reach:
                reach[note.stage] = max(reach[note.stage], note.x + NOTE_WIDTH)
        widths = {stage: _width(x) for stage, x in reach.items()}
        return Columns._side_by_side(
            (column.stage, widths.get(column.stage.id, column.width)) for column in self.columns
        )

    @staticmethod
    def _side_by_side(widths: Iterable[tuple[Stage, float]]) -> "Columns":
        found = []
        x = 0.0
        for stage, width in widths:
            found.append(Column(stage, x, width))
            x += width
        return Columns(tuple(found))

    @property
    def width(self) -> float:
        """The right edge of the last column."""
        return self.columns[-1].x + self.columns[-1].width if self.columns else 0.0

    def left(self, stage: str) -> float:
        """The left edge of a stage."""
        return self._lefts[stage]

    @cached_property
    def _lefts(self) -> Mapping[str, float]:
        return {column.stage.id: column.x for column in self.columns}

    def shifted_since(self, was: "Columns") -> set[str]:
        """The stages whose left edge is elsewhere than it was."""
        if self is was:
            return set()
        return {stage for stage, x in self._lefts.items() if was._lefts.get(stage) != x}

    def at(self, x: float) -> Column | None:
        """The column at x; the first or last one beyond the edges; None without stages."""
        if not self.columns:
            return None
        edges = [column.x for column in self.columns]
        return self.columns[max(0, bisect_right(edges, x) - 1)]

    def place(self, record: Touchpoint | Note) -> tuple[float, float]:
        """The top left corner of a card or note in scene units."""
        return self.left(record.stage) + record.x, record.y


def _width(reach: float) -> float:
    """The width of a column in which something reaches so far."""
    return max(SMALLEST, reach + MARGIN)


def middle(columns: Columns, touchpoint: Touchpoint) -> tuple[float, float]:
    """The middle of a card in scene units."""
    x, y = columns.place(touchpoint)
    return x + CARD_WIDTH / 2, y + CARD_HEIGHT / 2
