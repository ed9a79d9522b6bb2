"""The way a transition takes from card to card."""

from bisect import bisect_left
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from itertools import accumulate, pairwise
from math import dist
from typing import NamedTuple

from journeymap.drawing.boxes import Rect
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.drawing.shapes import Curve, Move, Path, Step, Stroke, polygon
from journeymap.drawing.theme import Theme, mix
from journeymap.model.document import Document
from journeymap.model.records import Transition
from journeymap.model.vocabulary import TransitionKind

Point = tuple[float, float]

ARROW = 9.0
"""The length of an arrow head in scene units."""
LANE = 20.0
"""Between parallel transitions, in scene units."""
LEAST_BEND = 28.0
"""How far a line to another column runs level at its ends, at least."""
LOOP = 44.0
"""How far a line from a card to itself runs around its corner."""
_PIECES = 10
"""Straight pieces that stand for a bend where it is asked what the line meets."""
_PALE = "A0"
"""How much of its colour a quiet line keeps."""
_DASHES = {
    TransitionKind.NORMAL: (),
    TransitionKind.EXCEPTION: (6.0, 4.0),
    TransitionKind.RECOVERY: (),
    TransitionKind.LOOP: (1.5, 3.5),
}


class Weight(Enum):
    """How strong a line is, by its width in scene units."""

    QUIET = 1.0
    """Where something else tells the story."""
    PLAIN = 1.6
    STRONG = 3.0
    """A part of the chosen path."""


class Bend(NamedTuple):
    """A cubic Bézier curve that goes on from where the one before it ends."""

    control1: Point
    control2: Point
    end: Point


@dataclass(frozen=True)
class Route:
    """A line from card to card: cubic curves, the last one ends in an arrow."""

    start: Point
    bends: tuple[Bend, ...]

    @property
    def end(self) -> Point:
        """Where the arrow points."""
        return self.bends[-1].end

    @property
    def steps(self) -> tuple[Step, ...]:
        """The outline of the line."""
        curves = (Curve(*control1, *control2, *end) for control1, control2, end in self.bends)
        return (Move(*self.start), *curves)

    @cached_property
    def bounds(self) -> Rect:
        """A box around the whole line."""
        xs, ys = zip(self.start, *(point for bend in self.bends for point in bend), strict=True)
        return Rect(min(xs), min(ys), max(xs), max(ys))

    @cached_property
    def points(self) -> tuple[Point, ...]:
        """Points along the line, near enough to each other to tell what it meets."""
        found = [self.start]
        for bend in self.bends:
            start = found[-1]
            found += [_on(start, bend, step / _PIECES) for step in range(1, _PIECES + 1)]
        return tuple(found)

    def at(self, part: float) -> Point:
        """The point `part` (0 to 1) of the way along."""
        if len(self.bends) == 1:
            return _on(self.start, self.bends[0], part)
        lengths = self._lengths
        left = part * lengths[-1]
        number = min(bisect_left(lengths, left), len(lengths) - 1)
        before = lengths[number - 1] if number else 0.0
        here = self.bends[number - 1].end if number else self.start
        return _on(here, self.bends[number], (left - before) / max(1e-9, lengths[number] - before))

    @cached_property
    def _lengths(self) -> tuple[float, ...]:
        """How long the line is at the end of each bend, about."""
        points = self.points
        steps = [dist(*pair) for pair in pairwise(points)]
        return tuple(
            accumulate(sum(steps[at : at + _PIECES]) for at in range(0, len(steps), _PIECES))
        )

    def arrow(self, size: float = ARROW) -> tuple[Step, ...]:
        """The outline of the arrow head, so long from its tip."""
        (x, y), (from_x, from_y) = self.end, self.bends[-1].control2
        length = max(1e-9, ((x - from_x) ** 2 + (y - from_y) ** 2) ** 0.5)
        along_x, along_y = (x - from_x) / length * size, (y - from_y) / length * size
        side_x, side_y = -along_y * 0.5, along_x * 0.5
        return polygon(
            (x, y),
            (x - along_x + side_x, y - along_y + side_y),
            (x - along_x - side_x, y - along_y - side_y),
        )


def route(source: Point, target: Point, lane: float = 0.0) -> Route:
    """The line between two cards given by their top left corners, in scene units.

    Forward it leaves at the right and arrives at the left; within a column it goes down or up;
    backwards it leaves at the left. `lane` (…, -1, 0, 1, …) keeps parallel transitions apart.
    """
    (x1, y1), (x2, y2) = source, target
    shift = lane * LANE
    middle1, middle2 = y1 + CARD_HEIGHT / 2 + shift, y2 + CARD_HEIGHT / 2 + shift
    if source == target:
        return _loop(x1, y1, lane)
    if x2 >= x1 + CARD_WIDTH:
        return _across((x1 + CARD_WIDTH, middle1), (x2, middle2), 1.0)
    if x1 >= x2 + CARD_WIDTH:
        return _across((x1, middle1), (x2 + CARD_WIDTH, middle2), -1.0)
    center1, center2 = x1 + CARD_WIDTH / 2 + shift, x2 + CARD_WIDTH / 2 + shift
    if y2 >= y1 + CARD_HEIGHT:
        return _along((center1, y1 + CARD_HEIGHT), (center2, y2), 1.0)
    if y1 >= y2 + CARD_HEIGHT:
        return _along((center1, y1), (center2, y2 + CARD_HEIGHT), -1.0)
    return _across((x1 + CARD_WIDTH, middle1), (x2 + CARD_WIDTH, middle2), 1.0)


def _across(start: Point, end: Point, direction: float) -> Route:
    reach = max(LEAST_BEND, abs(end[0] - start[0]) * 0.5) * direction
    same = 1.0 if (end[0] - start[0]) * direction > 0 else -1.0
    return Route(start, (Bend((start[0] + reach, start[1]), (end[0] - reach * same, end[1]), end),))


def _along(start: Point, end: Point, direction: float) -> Route:
    reach = max(16.0, abs(end[1] - start[1]) * 0.4) * direction
    return Route(start, (Bend((start[0], start[1] + reach), (end[0], end[1] - reach), end),))


def _loop(x: float, y: float, lane: float) -> Route:
    """From a card to itself, around its lower right corner, in other lanes around the upper one."""
    right, middle = x + CARD_WIDTH, y + CARD_HEIGHT / 2
    down = 1.0 if lane >= 0 else -1.0
    edge, out = CARD_HEIGHT / 2 * down, LOOP + LANE * int(abs(lane))
    return Route(
        (right, middle + edge - 22 * down),
        (
            Bend(
                (right + out, middle + edge - 18 * down),
                (right - 26, middle + edge + out * down),
                (right - 40, middle + edge),
            ),
        ),
    )


def lane_of(document: Document, transition: Transition) -> float:
    """The lane of a transition: 0 where it runs alone between its two cards, otherwise one of
    the places spread evenly around 0.
    """
    source, target = transition.source, transition.target
    together = [t.id for t in document.leaving(source) if t.target == target]
    if source != target:
        together += [t.id for t in document.leaving(target) if t.target == source]
    if len(together) == 1:
        return 0.0
    return sorted(together).index(transition.id) - (len(together) - 1) / 2


def _on(start: Point, bend: Bend, part: float) -> Point:
    rest = 1 - part
    a, b, c, d = rest**3, 3 * rest * rest * part, 3 * rest * part * part, part**3
    (x1, y1), ((x2, y2), (x3, y3), (x4, y4)) = start, bend
    return a * x1 + b * x2 + c * x3 + d * x4, a * y1 + b * y2 + c * y3 + d * y4


def line_color(kind: TransitionKind, theme: Theme) -> str:
    """The colour of a transition: exceptions cold, recoveries warm."""
    match kind:
        case TransitionKind.EXCEPTION:
            return theme.valence[0]
        case TransitionKind.RECOVERY:
            return theme.valence[4]
        case _:
            return theme.line


def depict_route(
    found: Route, kind: TransitionKind, theme: Theme, weight: Weight = Weight.PLAIN
) -> tuple[Path, ...]:
    """The line and its arrow head."""
    color = line_color(kind, theme)
    match weight:
        case Weight.QUIET:
            color = f"{color}{_PALE}"
        case Weight.STRONG:
            color = mix(color, theme.ink, 0.55 if kind is TransitionKind.NORMAL else 0.2)
    line = Path(found.steps, None, Stroke(color, weight.value, _DASHES[kind]))
    return (line, Path(found.arrow(), color))
