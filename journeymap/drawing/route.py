"""The way a transition takes from card to card."""

from dataclasses import dataclass
from enum import Enum

from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.drawing.shapes import Curve, Move, Path, Step, Stroke, polygon
from journeymap.drawing.text import Measure, elide
from journeymap.drawing.theme import Theme, mix
from journeymap.model.document import Document
from journeymap.model.records import Transition
from journeymap.model.vocabulary import TransitionKind

Point = tuple[float, float]

ARROW = 9.0
"""The length of an arrow head in scene units."""
LABEL_SIZE = 11.0
LABEL_PADDING = 8.0
_LABEL_PITCH = 28.0
"""From one label to the next along parallel transitions, in scene units."""
_SHORTEST_LABEL = 40.0
"""A label shorter than this many scene units says nothing; the share alone does."""
_LANE = 20.0
"""Between parallel transitions, in scene units."""
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


@dataclass(frozen=True, slots=True)
class Route:
    """A line from card to card: a cubic curve that ends in an arrow."""

    start: Point
    control1: Point
    control2: Point
    end: Point

    @property
    def steps(self) -> tuple[Step, ...]:
        """The outline of the line."""
        return (Move(*self.start), Curve(*self.control1, *self.control2, *self.end))

    @property
    def room(self) -> float:
        """How wide a label in the middle can be before it reaches a card at either end."""
        across = abs(self.end[0] - self.start[0])
        along = abs(self.control1[1] - self.start[1]) > abs(self.control1[0] - self.start[0])
        return CARD_WIDTH if along else across - 16

    def at(self, part: float) -> Point:
        """The point `part` (0 to 1) of the way along."""
        rest = 1 - part
        a, b, c, d = rest**3, 3 * rest * rest * part, 3 * rest * part * part, part**3
        (x1, y1), (x2, y2) = self.start, self.control1
        (x3, y3), (x4, y4) = self.control2, self.end
        return a * x1 + b * x2 + c * x3 + d * x4, a * y1 + b * y2 + c * y3 + d * y4

    def arrow(self) -> tuple[Step, ...]:
        """The outline of the arrow head."""
        (x, y), (from_x, from_y) = self.end, self.control2
        length = max(1e-9, ((x - from_x) ** 2 + (y - from_y) ** 2) ** 0.5)
        along_x, along_y = (x - from_x) / length * ARROW, (y - from_y) / length * ARROW
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
    shift = lane * _LANE
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
    reach = max(28.0, abs(end[0] - start[0]) * 0.5) * direction
    same = 1.0 if (end[0] - start[0]) * direction > 0 else -1.0
    return Route(start, (start[0] + reach, start[1]), (end[0] - reach * same, end[1]), end)


def _along(start: Point, end: Point, direction: float) -> Route:
    reach = max(16.0, abs(end[1] - start[1]) * 0.4) * direction
    return Route(start, (start[0], start[1] + reach), (end[0], end[1] - reach), end)


def _loop(x: float, y: float, lane: float) -> Route:
    right, below = x + CARD_WIDTH, y + CARD_HEIGHT
    out = 44.0 + _LANE * abs(lane)
    return Route(
        (right, below - 22),
        (right + out, below - 18),
        (right - 26, below + out),
        (right - 40, below),
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


def label_point(found: Route, transition: Transition, lane: float) -> Point:
    """Where the middle of a label stands; those of parallel transitions one after the other."""
    if not lane:
        return found.at(0.5)
    (x1, y1), (x2, y2) = found.start, found.end
    length = max(_LABEL_PITCH, abs(x2 - x1) + abs(y2 - y1))
    forward = 1 if transition.source <= transition.target else -1
    aside = forward * lane * _LABEL_PITCH / length
    return found.at(0.5 + min(max(aside, -0.3), 0.3))


def route_label(transition: Transition, found: Route, measure: Measure) -> str:
    """What stands on a transition: its label and the share of customers, as far as it has room."""
    share = "" if transition.share is None else f"{transition.share:.0%}"
    room = found.room - 2 * LABEL_PADDING
    whole = " · ".join(part for part in (transition.label, share) if part)
    if measure.width(whole, LABEL_SIZE) <= room:
        return whole
    tail = f" · {share}" if share else ""
    left = room - measure.width(tail, LABEL_SIZE)
    if transition.label and left >= _SHORTEST_LABEL:
        return elide(transition.label, left, LABEL_SIZE, measure) + tail
    return share or elide(transition.label, _SHORTEST_LABEL, LABEL_SIZE, measure)


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
