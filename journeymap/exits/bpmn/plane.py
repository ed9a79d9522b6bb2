"""The diagram of the whole journey: a pool with lanes, stages as frames, blocks, lines."""

from dataclasses import dataclass, field

from journeymap.exits.bpmn.blocks import Block, block
from journeymap.exits.bpmn.columns import Places, places
from journeymap.exits.bpmn.geometry import Box, Picture, Point, below, label_height
from journeymap.exits.bpmn.journey import Process
from journeymap.exits.bpmn.routes import TRACK, Channels, Route, routed

_LEFT, _TOP = 160, 120
_TITLE = 30
"""The strip at the left of a pool and of a lane that holds the name."""
_PAD = 14
_FRAME = 20
"""Between the frames of two stages."""
_HEAD = 16
"""How far frames stand out above the pool, beside their names."""
_NARROWEST = 120


@dataclass(slots=True)
class Plane:
    """The diagram of the journey."""

    picture: Picture
    pool: Box
    lanes: dict[str, Box] = field(default_factory=dict)
    stages: list[tuple[Box, Box]] = field(default_factory=list)
    """The frame of each stage, and the place of its name."""


def plane(process: Process) -> Plane:
    """The diagram of a process."""
    blocks = {unit.id: block(unit, process.scope) for unit in process.units}
    where = places(process.units, len(process.stages))
    routes = [
        Route(leaving.flow, where.cells[id], points[-1][1], where.cells[leaving.to])
        for id, made in blocks.items()
        for leaving, points in made.ports
    ]
    channels = routed(routes, where)
    return _Placing(process, blocks, where, routes, channels).placed()


class _Placing:
    def __init__(
        self,
        process: Process,
        blocks: dict[str, Block],
        where: Places,
        routes: list[Route],
        channels: Channels,
    ) -> None:
        self._process = process
        self._blocks = blocks
        self._where = where
        self._routes = routes
        self._channels = channels
        self._lefts: list[int] = []
        """Of the blocks of each column."""
        self._channel_lefts: list[int] = []
        self._middles: list[int] = []
        """Of rows."""
        self._channel_tops: list[int] = []

    def placed(self) -> Plane:
        right = self._set_columns()
        bottom = self._set_rows()
        plane = Plane(Picture(), Box(_LEFT, _TOP, right - _LEFT, bottom - _TOP))
        picture = plane.picture
        for id, made in self._blocks.items():
            column, row = self._where.cells[id]
            picture.take(made.picture, self._lefts[column], self._middles[row])
        firsts = [
            self._moved(points, *self._where.cells[id])
            for id, made in self._blocks.items()
            for _, points in made.ports
        ]
        for route, points in zip(self._routes, firsts, strict=True):
            picture.lines[route.flow] = _plain([*points, *self._rest(route, points[-1])])
        tops = [self._channel_tops[first] for _, first, _ in self._where.lanes]
        for (lane, _, _), top, end in zip(
            self._where.lanes, tops, [*tops[1:], bottom], strict=True
        ):
            plane.lanes[lane] = Box(_LEFT + _TITLE, top, right - _LEFT - _TITLE, end - top)
        self._frame(plane, right, bottom)
        return plane

    def _set_columns(self) -> int:
        widths = [0] * self._where.columns
        for id, made in self._blocks.items():
            column = self._where.cells[id][0]
            widths[column] = max(widths[column], made.width)
        starts = set(self._where.first_columns)
        x = _LEFT + 2 * _TITLE
        for column in range(self._where.columns + 1):
            self._channel_lefts.append(x)
            channels = self._channels
            count = channels.leaving[column] + channels.direct[column] + channels.arriving[column]
            x += 2 * _PAD + TRACK * count + (2 * _FRAME if column in starts else 0)
            if column < self._where.columns:
                self._lefts.append(x)
                x += max(widths[column], 0 if column == 0 else _NARROWEST)
        return x + _FRAME

    def _set_rows(self) -> int:
        rows = self._where.rows
        tops, bottoms = [0] * rows, [0] * rows
        for id, made in self._blocks.items():
            row = self._where.cells[id][1]
            tops[row] = min(tops[row], made.top)
            bottoms[row] = max(bottoms[row], made.bottom)
        y = _TOP
        for row in range(rows + 1):
            self._channel_tops.append(y)
            y += 2 * _PAD + TRACK * self._channels.level[row]
            if row < rows:
                self._middles.append(y - tops[row])
                y += bottoms[row] - tops[row] + _PAD
        return y

    def _moved(self, points: list[Point], column: int, row: int) -> list[Point]:
        return [(x + self._lefts[column], y + self._middles[row]) for x, y in points]

    def _rest(self, route: Route, start: Point) -> list[Point]:
        """From where a way leaves its block to where it comes to the next."""
        column, row = route.target
        end = self._lefts[column], self._middles[row]
        if route.straight:
            return [end]
        if route.level is None:
            x = self._x(route.turn, direct=route.direct)
            return [(x, start[1]), (x, end[1]), end]
        y = self._channel_tops[route.level] + _PAD + TRACK * route.level_track
        leaves = self._x(route.source[0] + 1, leaves=route.leaves)
        arrives = self._x(column, arrives=route.arrives)
        return [(leaves, start[1]), (leaves, y), (arrives, y), (arrives, end[1]), end]

    def _x(
        self,
        channel: int,
        *,
        leaves: int | None = None,
        direct: int | None = None,
        arrives: int | None = None,
    ) -> int:
        """Where a track of a vertical channel is."""
        x = self._channel_lefts[channel] + _PAD
        if leaves is not None:
            return x + TRACK * leaves
        x += TRACK * self._channels.leaving[channel]
        x += 2 * _FRAME if channel in self._where.first_columns else 0
        if direct is not None:
            return x + TRACK * direct
        assert arrives is not None, "a track is one of three"
        return x + TRACK * (self._channels.direct[channel] + arrives)

    def _frame(self, plane: Plane, right: int, bottom: int) -> None:
        """Stages, each from its first column to that of the next."""
        lefts = [
            self._channel_lefts[column] + TRACK * self._channels.leaving[column] + _FRAME + 10
            for column in self._where.first_columns
        ]
        ends = [*(left - _FRAME for left in lefts[1:]), right - _FRAME // 2]
        tallest = max(map(label_height, self._process.stages), default=0)
        top = _TOP - _HEAD - tallest
        for name, left, end in zip(self._process.stages, lefts, ends, strict=True):
            frame = Box(left, top, end - left, bottom + 16 - top)
            plane.stages.append((frame, below(name, frame.middle[0], top + 8)))


def _plain(points: list[Point]) -> list[Point]:
    """Without points that lie on their line."""
    kept: list[Point] = []
    for point in points:
        if kept and kept[-1] == point:
            continue
        if len(kept) > 1 and (
            kept[-2][0] == kept[-1][0] == point[0] or kept[-2][1] == kept[-1][1] == point[1]
        ):
            kept.pop()
        kept.append(point)
    return kept
