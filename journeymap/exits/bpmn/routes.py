"""Leads lines between blocks through the channels that lie between columns and between rows, so
that no line crosses a block and no two lines lie on each other, but where they meet.

A line goes straight along a row as far as it is free, and changes rows in a vertical channel; or
it takes a horizontal channel between two vertical ones. In a vertical channel, lines that come
from the blocks at its left turn first, those that lead to the blocks at its right turn last.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from journeymap.exits.bpmn.columns import Places

TRACK = 12
"""The distance of parallel lines."""
_NEAR = 10


@dataclass(slots=True, eq=False)
class Route:
    """A line from a block to a block."""

    flow: str
    source: tuple[int, int]
    """Column and row."""
    port: int
    """How far below the middle of its row it leaves."""
    target: tuple[int, int]
    turn: int = 0
    """The vertical channel in which it changes rows; channel 0 is left of column 0."""
    level: int | None = None
    """The horizontal channel that it takes; channel 0 is above row 0."""
    leaves: int = 0
    level_track: int = 0
    arrives: int = 0
    direct: int = 0
    """Its tracks in the channels."""

    @property
    def straight(self) -> bool:
        """Whether it changes no row."""
        return self.level is None and self.source[1] == self.target[1] and self.port == 0


@dataclass(slots=True)
class Channels:
    """How many tracks the channels have."""

    leaving: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    direct: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    arriving: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    level: dict[int, int] = field(default_factory=lambda: defaultdict(int))


def routed(routes: Sequence[Route], places: Places) -> Channels:
    """Choose channels and tracks for all routes."""
    _choose(routes, places)
    channels = Channels()
    turning = [route for route in routes if route.level is None and not route.straight]
    for channel, there in _by(turning, lambda route: route.turn).items():
        ordered = _in_order(there)
        channels.direct[channel] = 1 + max((route.direct for route in ordered), default=-1)
        kept = set(ordered)
        for route in there:
            if route not in kept:
                _take_a_level(route)
    around = [route for route in routes if route.level is not None]
    for channel, there in _by(around, lambda route: route.level or 0).items():
        tracks = _tracks([_columns(route) for route in there])
        channels.level[channel] = 1 + max(tracks)
        for route, track in zip(there, tracks, strict=True):
            route.level_track = track
    for channel, there in _by(around, lambda route: route.source[0] + 1).items():
        tracks = _tracks([_between(_start(route), _level(route)) for route in there])
        channels.leaving[channel] = 1 + max(tracks)
        for route, track in zip(there, tracks, strict=True):
            route.leaves = track
    for channel, there in _by(around, lambda route: route.target[0]).items():
        tracks = _tracks([_between(_level(route), _end(route)) for route in there])
        channels.arriving[channel] = 1 + max(tracks)
        for route, track in zip(there, tracks, strict=True):
            route.arrives = track
    return channels


def _choose(routes: Iterable[Route], places: Places) -> None:
    """Let routes go along rows where these are free, and around where they are not."""
    passing: dict[tuple[int, int], list[tuple[int, object]]] = defaultdict(list)
    for route in routes:
        (column, row), (to, to_row) = route.source, route.target
        between = range(column + 1, to)
        if to > column and _is_free(between, row, route.port, route, places, passing):
            route.turn = to
        elif to > column and _is_free(between, to_row, 0, route.target, places, passing):
            route.turn = column + 1
        else:
            _take_a_level(route)


def _is_free(
    columns: Iterable[int],
    row: int,
    port: int,
    owner: object,
    places: Places,
    passing: dict[tuple[int, int], list[tuple[int, object]]],
) -> bool:
    """Whether nothing stands in a row, and no other line passes there; then it is taken."""
    cells = [(column, row) for column in columns]
    if any(cell in places.taken for cell in cells):
        return False
    if any(
        abs(other - port) < _NEAR and whose is not owner
        for cell in cells
        for other, whose in passing[cell]
    ):
        return False
    for cell in cells:
        passing[cell].append((port, owner))
    return True


def _take_a_level(route: Route) -> None:
    """Go around: beside the target's row, at the side of the source."""
    row, to = route.source[1], route.target[1]
    route.level = to if to > row else to + 1


def _in_order(routes: Sequence[Route]) -> list[Route]:
    """Give tracks to routes that turn in one channel, so that no turn lies on another; those for
    which there is no order are left over.
    """
    before = _turning_before(routes)
    after: list[list[int]] = [[] for _ in routes]
    waits_for = [len(others) for others in before]
    for place, others in enumerate(before):
        for other in others:
            after[other].append(place)
    left = dict.fromkeys(range(len(routes)))
    done: set[int] = set()
    levels: dict[int, list[Span]] = defaultdict(list)
    while left:
        ready = [place for place in left if not waits_for[place]]
        for place in ready:
            route = routes[place]
            span = _between(_start(route), _end(route))
            turned = [routes[other].direct + 1 for other in before[place] if other in done]
            track = max(turned, default=0)
            while any(_overlap(span, other) for other in levels[track]):
                track += 1
            levels[track].append(span)
            route.direct = track
        done.update(ready)
        for place in ready or [next(reversed(left))]:  # the last one gives way where none is ready
            del left[place]
            for other in after[place]:
                waits_for[other] -= 1
    return [routes[place] for place in sorted(done)]


def _turning_before(routes: Sequence[Route]) -> list[list[int]]:
    """For each route the others that start where it ends: they must turn first."""
    starts = sorted((_start(route), place) for place, route in enumerate(routes))
    before: list[list[int]] = []
    for place, route in enumerate(routes):
        first = bisect_right(starts, (_end(route) - _NEAR, len(routes)))
        end = bisect_left(starts, (_end(route) + _NEAR, -1))
        before.append([other for _, other in starts[first:end] if other != place])
    return before


_ROW = 1_000_000
"""Rows are this far from each other where only order counts."""

Span = tuple[int, int]


def _start(route: Route) -> int:
    return route.source[1] * _ROW + _ROW // 2 + route.port


def _end(route: Route) -> int:
    return route.target[1] * _ROW + _ROW // 2


def _level(route: Route) -> int:
    assert route.level is not None, "only routes that go around are asked"
    return route.level * _ROW + route.level_track * TRACK


def _columns(route: Route) -> Span:
    """From channel to channel; lines leave one before others arrive in it."""
    return _between(100 * (route.source[0] + 1), 100 * route.target[0] + 50)


def _between(one: int, other: int) -> Span:
    return min(one, other), max(one, other)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] <= other[1] + _NEAR and other[0] <= one[1] + _NEAR


def _tracks(spans: Sequence[Span]) -> list[int]:
    """The lowest track for each span on which nothing overlaps it."""
    ends: list[int] = []
    tracks = [0] * len(spans)
    for place in sorted(range(len(spans)), key=lambda place: spans[place]):
        start, end = spans[place]
        track = next((n for n, last in enumerate(ends) if last + _NEAR < start), len(ends))
        if track == len(ends):
            ends.append(end)
        else:
            ends[track] = end
        tracks[place] = track
    return tracks


def _by(routes: Iterable[Route], key: Callable[[Route], int]) -> dict[int, list[Route]]:
    found: dict[int, list[Route]] = defaultdict(list)
    for route in routes:
        found[key(route)].append(route)
    return dict(sorted(found.items()))
