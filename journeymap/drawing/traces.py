"""Up to three paths over each other as curves: which is which, and what is where."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import fmean

from journeymap.drawing.columns import Columns
from journeymap.drawing.curve import Point, curve_steps, depict_curve
from journeymap.drawing.shapes import Box, Path, Shape, Stroke, polygon
from journeymap.drawing.theme import Theme
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint

MOST = 3
"""Curves that the eye can still tell apart."""
_WIDTHS = (3.0, 2.4, 2.4)
_DASHES: tuple[tuple[float, ...], ...] = ((), (10.0, 5.0), (1.5, 5.0))
_GAP = (2.0, 6.0)
_LINE = 16.0
"""From one label at the ends to the next, in pixels."""
_CLEAR = 16.0
"""From the end of a curve to its label, in pixels."""


@dataclass(frozen=True, slots=True)
class Trace:
    """One path as a curve."""

    document: Document
    """The map that it leads through; of several curves each may have its own."""
    path: tuple[str, ...]
    name: str
    facts: tuple[str, ...]
    """What its numbers say (`curve_facts`)."""
    gaps: Collection[int] = ()
    """The steps (from 0) from which no transition leads to the next."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A touchpoint on a path, at its x in scene units."""

    touchpoint: Touchpoint
    x: float
    step: int
    """Its place on the path, from 0."""

    @property
    def valence(self) -> int | None:
        """-2 to +2, None while nobody has tagged it."""
        return self.touchpoint.emotion.valence if self.touchpoint.emotion else None


def moments(traces: Sequence[Trace], columns: Columns) -> tuple[tuple[Moment, ...], ...]:
    """The moments of each path, spread evenly within the stages that the paths run through.

    A touchpoint on several paths stands at one place for all of them. What is gone from its map,
    or stands in a stage that has no column, is left out.
    """
    width = {column.stage.id: column.width for column in columns.columns}
    walked = [list(_visits(trace, width)) for trace in traces]
    order: dict[str, dict[_Visit, list[float]]] = {}
    for visits in walked:
        for stage, run in groupby(sorted(visits, key=_stage), key=_stage):
            inside = sorted(run, key=lambda visit: visit[2])
            for place, (touchpoint, nth, _) in enumerate(inside):
                key = (touchpoint.id, nth)
                order.setdefault(stage, {}).setdefault(key, []).append((place + 0.5) / len(inside))
    place_of: dict[_Visit, float] = {}
    for stage, found in order.items():
        inside_order = sorted(found, key=lambda key: (fmean(found[key]), key))
        for place, key in enumerate(inside_order):
            part = (place + 0.5) / len(inside_order)
            place_of[key] = columns.left(stage) + part * width[stage]
    return tuple(
        tuple(Moment(touchpoint, place_of[touchpoint.id, nth], step) for touchpoint, nth, step in v)
        for v in walked
    )


_Visit = tuple[str, int]
"""A touchpoint and how often a path has been there before."""


def _visits(trace: Trace, stages: Mapping[str, float]) -> list[tuple[Touchpoint, int, int]]:
    """The touchpoints of a path that can be shown, how often each was met before, their steps."""
    met: dict[str, int] = {}
    found = []
    for step, id in enumerate(trace.path):
        touchpoint = trace.document.touchpoints.get(id)
        if touchpoint is not None and touchpoint.stage in stages:
            found.append((touchpoint, met.get(id, 0), step))
            met[id] = met.get(id, 0) + 1
    return found


def _stage(visit: tuple[Touchpoint, int, int]) -> str:
    return visit[0].stage


def trace_color(place: int, theme: Theme) -> str:
    """The colour of a curve's name; that of the first is as warm as what it runs through."""
    return theme.traces[place - 1] if place else theme.ink


def gaps_between(steps: Sequence[int], gaps: Collection[int]) -> tuple[int, ...]:
    """The places in `steps` (ascending steps of a path) after which one of its gaps comes."""
    return tuple(
        place
        for place, (here, there) in enumerate(pairwise(steps))
        if any(step in gaps for step in range(here, there))
    )


def depict_trace(
    points: Sequence[Point],
    valences: Sequence[float],
    gaps: Collection[int],
    place: int,
    theme: Theme,
    scale: float = 1.0,
) -> tuple[Shape, ...]:
    """The line of the first, second or third curve (`place` from 0) through points.

    From a point whose place is in `gaps` no transition leads to the next: thin and dotted there.
    With `scale`, lines are as much stronger than in a window.
    """
    shapes: list[Shape] = []
    start = 0
    for end in range(1, len(points) + 1):
        if end < len(points) and end - 1 not in gaps:
            continue
        run = points[start:end]
        if place == 0:
            shapes += depict_curve(run, valences[start:end], _WIDTHS[0] * scale, theme)
        elif len(run) > 1:
            dashes = tuple(dash * scale for dash in _DASHES[place])
            line = Stroke(trace_color(place, theme), _WIDTHS[place] * scale, dashes)
            shapes.append(Path(curve_steps(run), None, line))
        if end < len(points):
            color = theme.muted if place == 0 else trace_color(place, theme)
            line = Stroke(color, 1.2 * scale, tuple(dash * scale for dash in _GAP))
            shapes.append(Path(curve_steps(points[end - 1 : end + 1]), None, line))
        start = end
    return tuple(shapes)


def depict_mark(x: float, y: float, place: int, size: float, theme: Theme) -> tuple[Shape, ...]:
    """The mark of a moment on the second (a square) or third curve (a diamond)."""
    fill, edge = trace_color(place, theme), Stroke(theme.paper, 1.5)
    half = size / 2
    if place == 1:
        return (Box(x - half, y - half, size, size, 1.0, fill, edge),)
    half *= 1.3
    return (Path(polygon((x, y - half), (x + half, y), (x, y + half), (x - half, y)), fill, edge),)


def end_in_sight(points: Sequence[Point], right: float) -> Point | None:
    """Where a curve through points ends between x = 0 and `right`, or where it leaves there.

    None where it is never seen.
    """
    if points and 0 <= points[-1][0] <= right:
        return points[-1]
    for (x1, y1), (x2, y2) in reversed(tuple(pairwise(points))):
        if x1 <= right < x2:
            return right, y1 + (y2 - y1) * _risen((right - x1) / (x2 - x1))
        if 0 <= x1 <= right:
            return x1, y1
    return None


def named_beside(points: Sequence[Point], felt: Sequence[bool], right: float) -> Point | None:
    """Where the name of a curve belongs: at its end in sight, beyond moments without a feeling
    that follow it. `felt` says which points the curve runs through.
    """
    line = [point for point, here in zip(points, felt, strict=True) if here]
    end = end_in_sight(line, right)
    if end is None or end != line[-1]:
        return end
    last = max(n for n, here in enumerate(felt) if here)
    return max(x for x, _ in points[last:] if x <= right), end[1]


def is_near(points: Sequence[Point], x: float, y: float, reach: float) -> bool:
    """Whether a curve through points runs past (x, y), at most `reach` above or below it."""
    return any(
        min(x1, x2) <= x <= max(x1, x2)
        and x1 != x2
        and abs(y1 + (y2 - y1) * _risen((x - x1) / (x2 - x1)) - y) <= reach
        for (x1, y1), (x2, y2) in pairwise(points)
    )


def _risen(across: float) -> float:
    """How far a curve has come up from one point to the next, a part of the way across.

    Of the cubic that `curve.curve_steps` draws, found by halving.
    """
    low, high = 0.0, 1.0
    for _ in range(16):
        middle = (low + high) / 2
        if middle * (1.5 - 1.5 * middle + middle * middle) < across:
            low = middle
        else:
            high = middle
    return low * low * (3 - 2 * low)


def place_labels(
    ends: Sequence[Point], widths: Sequence[float], right: float, top: float, bottom: float
) -> tuple[Point, ...]:
    """Where the names of curves begin that end at these points, so that none covers another.

    To the right of the end where there is room before `right`, otherwise above it; one below the
    other between `top` and `bottom` (baselines), in the order of the ends.
    """
    places: list[Point] = []
    for (x, y), width in zip(ends, widths, strict=True):
        if x + _CLEAR + width <= right:
            places.append((x + _CLEAR, y + 4))
        else:
            places.append((right - width, y - _CLEAR))
    order = sorted(range(len(places)), key=lambda n: (places[n][1], n))
    floor = top
    for count, n in enumerate(order):
        lowest = bottom - (len(order) - 1 - count) * _LINE
        y = min(max(places[n][1], floor), max(lowest, floor))
        places[n] = (places[n][0], y)
        floor = y + _LINE
    return tuple(places)
