"""Ways around cards, for transitions that would run behind them.

A line to another column goes straight where it can. Otherwise it passes each column of cards in
between through one of the gaps of that column, which are chosen so that it rises and falls least,
and changes its height in the free channels between columns. A line within a column that would run
behind other cards goes around them at the side.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from journeymap.drawing.boxes import Boxes, Rect
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.drawing.route import Bend, Point, Route, route

CLEAR = 9.0
"""Between a line and the cards that it passes, at least, in scene units."""
REACH = 140.0
"""How far above and below both of its cards a line may go around others."""
ASIDE = 60.0
"""How far beside them a line within a column may."""
_CHANNEL = 20.0
"""Cards with less room between them stand in one column."""
_GAP = 80.0
"""A lower gap is shared out among lanes, a higher one is passed straight on."""
_ASTRAY = 0.3
"""What it costs to leave the straight line, beside rising and falling by as much."""
_MOST = 6
"""So many gaps of a column are looked at further."""
_LANE = 7.0
"""Between parallel transitions on their way around."""
_TIGHT, _FARTHER = 20.0, 0.02
"""How far from its column a line passes the cards in between, and how much farther by its length:
so that lines that begin together run side by side.
"""
_TIGHTEST = 10.0
_CORNER = 44.0

_RIM = 4.0
"""From the upper left corner of the map to all lines."""
_BEYOND = Rect(-1e6, -1e6, _RIM - CLEAR, 1e6)
"""Where no line within a column may go."""

_STEPS = 64
"""The table of how far a line has risen when it is so far across has so many steps."""


def _rise() -> tuple[float, ...]:
    """Lines to other columns are Béziers with level ends: the part of the height by the part of
    the way across.
    """
    found = [0.0]
    part = 0.0
    for step in range(1, _STEPS):
        while part * (1.5 + part * (part - 1.5)) < step / _STEPS:
            part += 1e-3
        found.append(part * part * (3 - 2 * part))
    return (*found, 1.0, 1.0)


_RISE = _rise()


def may_turn(source: Point, target: Point) -> bool:
    """Whether there is room for a card between these two, given by their top left corners."""
    (x1, y1), (x2, y2) = source, target
    across, down = abs(x2 - x1) - CARD_WIDTH, abs(y2 - y1) - CARD_HEIGHT
    return across >= CARD_WIDTH if across >= 0 else down >= CARD_HEIGHT


def around(
    source: Point,
    target: Point,
    lane: float,
    share: float,
    standing: Boxes[str],
    ends: Collection[str],
) -> Route:
    """The line between two cards given by their top left corners, clear of all cards and notes
    that are `standing` but the two `ends`, as far as there is a way.

    `lane` keeps parallel transitions apart, `share` (0 to 1) lets lines share a narrow gap.
    """
    direct = route(source, target, lane)
    if not may_turn(source, target):
        return direct
    (x1, y1), (x2, y2) = source, target
    bounds = Rect(min(x1, x2), min(y1, y2), max(x1, x2) + CARD_WIDTH, max(y1, y2) + CARD_HEIGHT)
    if abs(x2 - x1) < CARD_WIDTH:
        near = standing.near(bounds.grown(ASIDE, 0))
        between = Rect(max(x1, x2), bounds.top, min(x1, x2) + CARD_WIDTH, bounds.bottom)
        others = [box for id, box in near.items() if id not in ends]
        if not any(map(between.meets, others)):
            return direct
        return _beside(source, target, lane, [*others, _BEYOND]) or direct
    near = standing.near(bounds.grown(0, REACH))
    others = [box for id, box in near.items() if id not in ends]
    way = _Way(direct.start, direct.end, others)
    if way.is_clear:
        return direct
    return way.through(share + lane * _LANE / _GAP) or direct


@dataclass(frozen=True, slots=True)
class _Leg:
    """A part of a line that goes across: level at both ends, and rising or falling in between."""

    start: Point
    end: Point

    def meets(self, box: Rect) -> bool:
        """Whether it comes nearer than `CLEAR` to the box; from left to right only."""
        (x1, y1), (x2, y2) = self.start, self.end
        if box.right <= x1 or box.left >= x2:
            return False
        width, height = x2 - x1, y2 - y1
        first = int(max(0.0, (box.left - x1) / width) * _STEPS)
        last = int(min(1.0, (box.right - x1) / width) * _STEPS) + 1
        high, low = y1 + height * _RISE[first], y1 + height * _RISE[last]
        if high > low:
            high, low = low, high
        return low > box.top - CLEAR and high < box.bottom + CLEAR


@dataclass(slots=True)
class _Column:
    """Cards with no channel between them, and the gaps above, between and below them."""

    left: float
    right: float
    boxes: list[Rect]

    def gaps(self, top: float, bottom: float) -> list[tuple[float, float]]:
        """The gaps from top to bottom, where a line is clear of all cards."""
        found = []
        for box in sorted(self.boxes, key=lambda box: box.top):
            if box.top - CLEAR > top:
                found.append((top, box.top - CLEAR))
            top = max(top, box.bottom + CLEAR)
        if bottom > top:
            found.append((top, bottom))
        return found


class _Way:
    """The way of a line between two columns."""

    def __init__(self, start: Point, end: Point, boxes: Sequence[Rect]) -> None:
        self._back = start[0] > end[0]
        """Backwards, everything is looked at in a mirror."""
        if self._back:
            start, end = (-start[0], start[1]), (-end[0], end[1])
            boxes = [Rect(-box.right, box.top, -box.left, box.bottom) for box in boxes]
        self._start, self._end = start, end
        self._boxes = [box for box in boxes if box.right > start[0] and box.left < end[0]]

    @property
    def is_clear(self) -> bool:
        """Whether the straight way is."""
        return self._is_clear(self._start, self._end)

    def through(self, share: float) -> Route | None:
        """The way through the gaps of the columns; None where there is none."""
        found = self._gaps(share)
        if found is None:
            return None
        points = self._straightened(found)
        way = Route(points[0], tuple(_across(*pair) for pair in pairwise(points)))
        return _mirrored(way) if self._back else way

    def _is_clear(self, start: Point, end: Point) -> bool:
        leg = _Leg(start, end)
        return not any(map(leg.meets, self._boxes))

    def _columns(self) -> list[_Column]:
        columns: list[_Column] = []
        for box in sorted(self._boxes):
            left = max(box.left - CLEAR, self._start[0])
            right = min(box.right + CLEAR, self._end[0])
            if columns and left < columns[-1].right + _CHANNEL:
                columns[-1].right = max(columns[-1].right, right)
                columns[-1].boxes.append(box)
            else:
                columns.append(_Column(left, right, [box]))
        return columns

    def _gaps(self, share: float) -> list[tuple[float, float, float]] | None:
        """The left and right edge of each column with the height at which it is passed."""
        (x1, y1), (x2, y2) = self._start, self._end
        top, bottom = max(min(y1, y2) - REACH, _RIM), max(y1, y2) + REACH
        columns = self._columns()
        # What it costs to be at some heights, and all heights until there.
        ways: list[tuple[float, tuple[float, ...]]] = [(0.0, (y1,))]
        for number, column in enumerate(columns):
            straight = y1 + (y2 - y1) * ((column.left + column.right) / 2 - x1) / (x2 - x1)
            before = columns[number - 1].right if number else x1
            open_left = column.left - before >= _CHANNEL
            found = []
            for high, low in column.gaps(top, bottom):
                best: tuple[float, tuple[float, ...]] | None = None
                for cost, heights in ways:
                    y = _within(high, low, heights[-1], share)
                    if not open_left and abs(y - heights[-1]) > 1:
                        continue
                    cost += abs(y - heights[-1]) + _ASTRAY * abs(y - straight)
                    if best is None or cost < best[0]:
                        best = (cost, (*heights, y))
                if best is not None:
                    found.append(best)
            ways = sorted(found)[:_MOST]
        open_right = x2 - columns[-1].right >= _CHANNEL
        ends = [
            (cost + abs(y2 - heights[-1]), heights)
            for cost, heights in ways
            if open_right or abs(y2 - heights[-1]) < 1
        ]
        if not ends:
            return None
        heights = min(ends)[1][1:]
        return [(c.left, c.right, y) for c, y in zip(columns, heights, strict=True)]

    def _straightened(self, gaps: list[tuple[float, float, float]]) -> list[Point]:
        """The points where the line is level, without those it can do without."""
        points = [self._start]
        for number, (left, right, y) in enumerate(gaps):
            following = gaps[number + 1] if number + 1 < len(gaps) else None
            ahead = self._end if following is None else (following[0], following[2])
            if not self._is_clear(points[-1], ahead):
                points += [(left, y), (right, y)]
        return [*points, self._end]


def _within(top: float, bottom: float, y: float, share: float) -> float:
    """Where to pass a gap when coming from y."""
    room = bottom - top
    if room < _GAP:
        return top + min(max(share, 0.0), 1.0) * room
    aside = share * min(24.0, room / 4)
    return min(max(y, top + aside), bottom - aside)


def _across(start: Point, end: Point) -> Bend:
    """Level at both ends."""
    half = (end[0] - start[0]) / 2
    return Bend((start[0] + half, start[1]), (end[0] - half, end[1]), end)


def _beside(source: Point, target: Point, lane: float, others: Sequence[Rect]) -> Route | None:
    """The way from one card of a column to another around those in between; None where it needs
    none or finds none.
    """
    down = target[1] > source[1]
    # Down at the right, up at the left: so it is seen at once what leads back.
    if down:
        return _at_the_right(source, target, lane, others) or _at_the_left(
            source, target, lane, others
        )
    return _at_the_left(source, target, lane, others) or _at_the_right(source, target, lane, others)


def _at_the_left(source: Point, target: Point, lane: float, others: Sequence[Rect]) -> Route | None:
    (x1, y1), (x2, y2) = source, target
    mirrored = [Rect(-box.right, box.top, -box.left, box.bottom) for box in others]
    ends = ((-x1 - CARD_WIDTH, y1), (-x2 - CARD_WIDTH, y2))
    found = _at_the_right(*ends, lane, mirrored)
    return None if found is None else _mirrored(found)


def _at_the_right(
    source: Point, target: Point, lane: float, others: Sequence[Rect]
) -> Route | None:
    (x1, y1), (x2, y2) = source, target
    middle1, middle2 = y1 + CARD_HEIGHT / 2 + _LANE * lane, y2 + CARD_HEIGHT / 2 + _LANE * lane
    high, low = min(middle1, middle2), max(middle1, middle2)
    edge = max(x1, x2) + CARD_WIDTH
    most = edge + ASIDE
    beside = [box for box in others if box.top < low and box.bottom > high]
    # Cards that begin left of the edge are passed, those that begin right of it are the limit.
    edge = max([edge, *(box.right for box in beside if box.left < edge)])
    room = min([most, *(box.left - CLEAR for box in beside if box.left >= edge)]) - edge
    if room < _TIGHTEST:
        return None
    x = edge + min(room, _TIGHT + (low - high) * _FARTHER + _LANE * lane)
    turn = min(_CORNER, (low - high) / 2) * (1 if y2 > y1 else -1)
    found = Route(
        (x1 + CARD_WIDTH, middle1),
        (
            Bend((x, middle1), (x, middle1 + turn / 4), (x, middle1 + turn)),
            Bend((x, middle1 + turn), (x, middle2 - turn), (x, middle2 - turn)),
            Bend((x, middle2 - turn / 4), (x, middle2), (x2 + CARD_WIDTH, middle2)),
        ),
    )
    # A card that is passed can reach in between an end of the line and where it turns.
    return None if any(_is_behind(found, box) for box in beside) else found


def _is_behind(line: Route, box: Rect) -> bool:
    return any(box.left < x < box.right and box.top < y < box.bottom for x, y in line.points)


def _mirrored(found: Route) -> Route:
    """The same line seen from behind."""
    (x, y), bends = found.start, found.bends
    return Route((-x, y), tuple(Bend(*((-x, y) for x, y in bend)) for bend in bends))
