"""What stands on transitions, and where: on the line, clear of cards."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain

from journeymap.drawing.boxes import Rect
from journeymap.drawing.route import Point, Route
from journeymap.drawing.text import Measure, elide
from journeymap.model.records import Transition

LABEL_SIZE = 11.0
LABEL_HEIGHT = 20.0
_PADDING = 8.0
_WIDEST = 220.0
"""Of a label with its ground, in scene units."""
_WIDEST_SHARE = 60.0
"""Of the share of customers alone."""
_SHORTER = (140.0, 92.0)
"""So wide are labels made where they have no room, before the share alone remains."""
_SHORTEST = 40.0
"""Words shorter than this say nothing."""
_PITCH = 28.0
"""From one label to the next along parallel transitions, in scene units."""
_ASIDE = (0.0, 0.07, -0.07, 0.14, -0.14, 0.21, -0.21, 0.28, -0.28, 0.35, -0.35)
"""How far from the middle a label may stand, as a part of the line; the nearest first."""
_BETWEEN = (0.035, -0.035, 0.105, -0.105, 0.175, -0.175, 0.245, -0.245, 0.315, -0.315)
"""The same for what fits in between others."""
_WIDEST_BESIDE = 140.0
"""A label that is wider is never hung on its line by one end."""
_HOLD = 7.0
"""So much of it is on the other side of the line then."""
_OFF = 3.0
"""From a loop to its label."""
_BESIDE = 3
"""So many of the places along the line are tried with it."""
WIDEST_ROOM = max(_WIDEST / 2, _WIDEST_BESIDE + _OFF), LABEL_HEIGHT / 2
"""How far any label reaches beyond its line, across and down."""
_RIM = 3.0
"""Between a label and what it must not touch."""


@dataclass(frozen=True, slots=True)
class Label:
    """Words on a line."""

    text: str
    box: Rect
    """The ground around the words."""

    @property
    def middle(self) -> Point:
        """The middle of the ground."""
        return (self.box.left + self.box.right) / 2, (self.box.top + self.box.bottom) / 2

    @property
    def width(self) -> float:
        """The width of the ground."""
        return self.box.right - self.box.left


def _label(text: str, x: float, y: float, width: float) -> Label:
    half, up = width / 2, LABEL_HEIGHT / 2
    return Label(text, Rect(x - half, y - up, x + half, y + up))


def label_room(transition: Transition) -> tuple[float, float]:
    """How far the label of a transition reaches beyond its line, across and down at most."""
    if transition.label:
        return WIDEST_ROOM
    return (0.0, 0.0) if transition.share is None else (_WIDEST_SHARE + _OFF, LABEL_HEIGHT / 2)


def labels_along(
    transition: Transition,
    found: Route,
    lane: float,
    standing: Collection[Rect],
    measure: Measure,
) -> Iterator[Label]:
    """The places for the label of a transition: the more words the better, then the nearer to the
    middle of the line.

    All are clear of the cards and notes that are `standing`. Where nothing is clear there is one
    place all the same; where there are no words there is none.
    """
    on_line = _on_line(transition, found, lane)
    last: Label | None = None
    clear = False
    for text, width in _wordings(transition, measure):
        last = _label(text, *on_line(_ASIDE[0]), width)
        for x, y in _middles(transition, found, lane, on_line, width):
            label = _label(text, x, y, width)
            if not _covers(label, standing):
                clear = True
                yield label
    if last is not None and not clear:
        yield last


def labels_between(
    transition: Transition,
    found: Route,
    lane: float,
    standing: Collection[Rect],
    measure: Measure,
) -> Iterator[Label]:
    """Further places for the fewest words, where labels are so many that those along the line are
    taken: in between, and all along its sides. All are clear of the cards and notes.
    """
    for text, width in list(_wordings(transition, measure))[-1:]:
        on_line = _on_line(transition, found, lane)
        away = width / 2 - _HOLD
        between = map(on_line, _BETWEEN)
        along = map(on_line, (*_BETWEEN, *_ASIDE[_BESIDE:]))
        beside = ((x + to, y) for x, y in along for to in (away, -away))
        for x, y in chain(between, beside):
            label = _label(text, x, y, width)
            if not _covers(label, standing):
                yield label


def _on_line(transition: Transition, found: Route, lane: float) -> Callable[[float], Point]:
    """Finds the place on the line that is so far from the middle, but not at its ends."""
    middle = 0.5 + _aside(transition, found, lane)
    return cache(lambda aside: found.at(min(max(middle + aside, 0.12), 0.88)))


def _middles(
    transition: Transition,
    found: Route,
    lane: float,
    on_line: Callable[[float], Point],
    width: float,
) -> Iterator[Point]:
    """Where the middle of a label may be: on the line, or at one of its ends beside it."""
    along = map(on_line, _ASIDE)
    if width > _WIDEST_BESIDE:
        yield from along
        return
    if transition.source == transition.target:
        # On a loop it would hide it.
        right = max(x for x, _ in found.points) + _OFF + width / 2
        yield from ((right, y) for _, y in map(on_line, _ASIDE[:_BESIDE]))
        yield from along
        return
    away = (width / 2 - _HOLD) * (-1 if lane < 0 else 1)
    beside = ((x + away, y) for x, y in map(on_line, _ASIDE[:_BESIDE]))
    # Lines that run up and down side by side have their labels on their own sides.
    if lane and _is_upright(*map(on_line, _ASIDE[1:3])):
        yield from beside
        yield from along
    else:
        yield from along
        yield from beside
    yield from ((x - away, y) for x, y in map(on_line, _ASIDE[:_BESIDE]))


def _is_upright(start: Point, end: Point) -> bool:
    """Whether a line goes more up or down than across."""
    return abs(end[0] - start[0]) < abs(end[1] - start[1])


def _covers(label: Label, standing: Collection[Rect]) -> bool:
    """Whether a label stands on a card or note, or beyond the corner where every map begins."""
    box = label.box.grown(_RIM, _RIM)
    return box.left < 0 or box.top < 0 or any(map(box.meets, standing))


def _aside(transition: Transition, found: Route, lane: float) -> float:
    """Labels of parallel transitions stand one after the other."""
    (x1, y1), (x2, y2) = found.start, found.end
    length = max(_PITCH, abs(x2 - x1) + abs(y2 - y1))
    forward = 1 if transition.source <= transition.target else -1
    return min(max(forward * lane * _PITCH / length, -0.3), 0.3)


def _wordings(transition: Transition, measure: Measure) -> Iterator[tuple[str, float]]:
    """What a label can say, from all to almost nothing, and how wide it is with its ground."""
    share = "" if transition.share is None else f"{transition.share:.0%}"
    tail = f" · {share}" if share and transition.label else share
    padding = 2 * _PADDING
    tail_width = measure.width(tail, LABEL_SIZE) + padding
    before = float("inf")
    for most in (_WIDEST, *_SHORTER) if transition.label else ():
        left = most - tail_width
        if left >= _SHORTEST:
            text = elide(transition.label, left, LABEL_SIZE, measure) + tail
            width = measure.width(text, LABEL_SIZE) + padding
            if width < before:
                before = width
                yield text, width
    if share:
        yield share, measure.width(share, LABEL_SIZE) + padding
    elif transition.label:
        text = elide(transition.label, _SHORTEST, LABEL_SIZE, measure)
        yield text, measure.width(text, LABEL_SIZE) + padding
