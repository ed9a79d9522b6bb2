"""The field from warm to cold with the emotion curve, the faces and the names."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter

from journeymap.drawing import marks
from journeymap.drawing.card import channel_line
from journeymap.drawing.curve import curve_steps, depict_curve
from journeymap.drawing.poster.plan import Moment
from journeymap.drawing.poster.setting import Block, Setting
from journeymap.drawing.shapes import Box, Close, Dot, Gradient, Line, Move, Path, Shape, Stroke
from journeymap.drawing.theme import Theme, mix
from journeymap.model.records import Touchpoint
from journeymap.model.vocabulary import Basis

Point = tuple[float, float]

_FACE = 1.45
_SMALL_FACE = 1.0
"""Radius of a face on the path and beside it, as a part of the body type."""
_RING = 1.2
"""The ring around a face, as a part of its radius."""
_LINE = 0.42
"""How thick the curve is, in body type."""
_LEAST_STEP = 1.0
"""One step of valence, at least, in body type."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A touchpoint with its column (left edge and width, in millimetres)."""

    moment: Moment
    touchpoint: Touchpoint
    x: float
    width: float

    @property
    def middle(self) -> float:
        """The middle of the column."""
        return self.x + self.width / 2

    @property
    def valence(self) -> float | None:
        """The feeling, -2 to +2."""
        emotion = self.touchpoint.emotion
        return None if emotion is None else float(emotion.valence)


def beside_ring(radius: float, theme: Theme) -> Stroke:
    """What tells a face beside the path from one on it."""
    return Stroke(theme.line, radius * 0.09, (radius * 0.24, radius * 0.26))


class Field:
    """The field of one row. `before` and `after` are the feelings that the curve comes from and
    goes to in the rows around it."""

    def __init__(
        self,
        setting: Setting,
        x: float,
        width: float,
        spots: Sequence[Spot],
        before: float | None,
        after: float | None,
    ) -> None:
        self._setting = setting
        self._x, self._width = x, width
        self._spots = spots
        path = [(s.middle, s.valence) for s in spots if s.moment.on_path and s.valence is not None]
        left, right = x + _LINE / 2 * setting.em, x + width - _LINE / 2 * setting.em
        if not path and before is not None and after is not None:
            # On its way from a row above to one below the curve passes through.
            path = [(left, (before + after) / 2), (right, (before + after) / 2)]
        elif path:
            if before is not None:
                path.insert(0, (left, (before + path[0][1]) / 2))
            if after is not None:
                path.append((right, (after + path[-1][1]) / 2))
        self._path = path
        self._labels = [self._label(spot) for spot in spots]
        self._above = [self._is_above(spot) for spot in spots]
        step = _LEAST_STEP * setting.em
        top, bottom = self._room(step)
        self.least = top + bottom + 4 * step

    @property
    def drawn(self) -> bool:
        """Whether anything stands in it."""
        return bool(self._spots)

    def _label(self, spot: Spot) -> tuple[Block, Block]:
        setting = self._setting
        room = spot.width - 0.6 * setting.em
        name = setting.block(
            spot.touchpoint.name,
            room,
            setting.em if spot.moment.on_path else setting.small,
            bold=True,
        )
        channels = channel_line(setting.document, spot.touchpoint)
        return name, setting.block(channels, room, setting.small, setting.theme.muted)

    def _radius(self, spot: Spot) -> float:
        part = _FACE if spot.moment.on_path else _SMALL_FACE
        return min(part * self._setting.em, spot.width * 0.36)

    def _level(self, spot: Spot) -> float:
        """Where a touchpoint stands, -2 to +2: at its feeling, or else on the curve."""
        if spot.valence is not None:
            return spot.valence
        return self._curve_at(spot.middle) if spot.moment.on_path else 0.0

    def _curve_at(self, x: float) -> float:
        """The height of the curve in valence; beyond its ends the height of the end."""
        if not self._path:
            return 0.0
        if x <= self._path[0][0]:
            return self._path[0][1]
        if x > self._path[-1][0]:
            return self._path[-1][1]
        after = bisect_left(self._path, x, key=itemgetter(0))
        (x1, v1), (x2, v2) = self._path[after - 1 : after + 1]
        # The curve's x is s(t) = 1.5 t - 1.5 t² + t³, its height the smoothstep of t.
        part = (x - x1) / (x2 - x1)
        low, high = 0.0, 1.0
        for _ in range(20):
            t = (low + high) / 2
            low, high = (t, high) if t * (1.5 - t * (1.5 - t)) < part else (low, t)
        return v1 + (v2 - v1) * low * low * (3 - 2 * low)

    def _is_above(self, spot: Spot) -> bool:
        """Names stand on the side that the curve leaves free."""
        level = self._level(spot)
        if not spot.moment.on_path:
            curve = self._curve_at(spot.middle)
            return level > curve or (level == curve and level >= 0)
        reach = spot.width * 0.5
        around = self._curve_at(spot.middle - reach) + self._curve_at(spot.middle + reach)
        rise = around / 2 - level
        if abs(rise) > 0.3:
            return rise < 0
        return level >= 0

    def _room(self, step: float) -> tuple[float, float]:
        """Space above the warmest and below the coldest line, for faces and names."""
        edge = 0.5 * self._setting.em
        top = bottom = self._setting.em * _FACE * 1.15 + edge
        for spot, label, above in zip(self._spots, self._labels, self._above, strict=True):
            need = self._reach(spot, label) + edge
            level = self._level(spot)
            if above:
                top = max(top, need - (2 - level) * step)
            else:
                bottom = max(bottom, need - (level + 2) * step)
        return top, bottom

    def _reach(self, spot: Spot, label: tuple[Block, Block]) -> float:
        """From the middle of a face to the far edge of its name and channels."""
        return self._away(spot) + sum(block.height for block in label)

    def _away(self, spot: Spot) -> float:
        """From the middle of a face to the near edge of its name."""
        radius = self._radius(spot)
        star = 0.3 * radius if spot.touchpoint.decisive else 0.0
        return radius * 1.15 + star + 0.25 * self._setting.em

    def at(self, y: float, height: float) -> list[Shape]:
        """The shapes from y downwards; `height` is `least` or more."""
        step = _LEAST_STEP * self._setting.em
        for _ in range(3):
            top, bottom = self._room(step)
            step = (height - top - bottom) / 4
        heights = _Heights(y + top, step)
        shapes = [self._ground(y, height, heights)]
        points = [(x, heights.of(valence)) for x, valence in self._path]
        if len(points) > 1:
            shapes.append(self._shade(points, heights))
        shapes += self._zero_line(heights)
        if len(points) > 1:
            shapes += depict_curve(
                points,
                [valence for _, valence in self._path],
                self._setting.em * _LINE,
                self._setting.theme,
            )
        for spot in self._spots:
            shapes += self._face(spot, heights.of(self._level(spot)))
        for spot, label, above in zip(self._spots, self._labels, self._above, strict=True):
            shapes += self._named(spot, label, above, heights)
        return shapes

    def _ground(self, y: float, height: float, heights: "_Heights") -> Shape:
        theme = self._setting.theme
        zero = heights.of(0)
        ground = Gradient(
            (0, y),
            (0, y + height),
            ((0.0, theme.warm), ((zero - y) / height, theme.paper), (1.0, theme.cold)),
        )
        return Box(self._x, y, self._width, height, self._setting.em * 0.4, ground)

    def _zero_line(self, heights: "_Heights") -> list[Shape]:
        """Where feelings are neither warm nor cold; it pauses where a label stands."""
        em, zero = self._setting.em, heights.of(0)
        pauses = []
        for spot, label, above in zip(self._spots, self._labels, self._above, strict=True):
            top = self._top(spot, label, above, heights)
            if top < zero < top + sum(block.height for block in label):
                half = self._half(label) + 0.3 * em
                pauses.append((spot.middle - half, spot.middle + half))
        line = Stroke(self._setting.theme.line, em * 0.05, (em * 0.25, em * 0.25))
        starts = [self._x, *(right for _, right in pauses)]
        ends = [*(left for left, _ in pauses), self._x + self._width]
        return [
            Path((Move(start, zero), Line(end, zero)), None, line)
            for start, end in zip(starts, ends, strict=True)
            if start < end
        ]

    def _shade(self, points: list[Point], heights: "_Heights") -> Shape:
        """Between curve and zero line a breath of the feeling's colour."""
        theme = self._setting.theme
        zero = heights.of(0)
        shade = Gradient(
            (0, heights.of(2)),
            (0, heights.of(-2)),
            (
                (0.0, mix(theme.warm, theme.valence[4], 0.16)),
                (0.5, theme.paper),
                (1.0, mix(theme.cold, theme.valence[0], 0.16)),
            ),
        )
        return Path(
            (
                *curve_steps(points),
                Line(points[-1][0], zero),
                Line(points[0][0], zero),
                Close(),
            ),
            shade,
        )

    def _face(self, spot: Spot, y: float) -> list[Shape]:
        theme = self._setting.theme
        radius = self._radius(spot)
        emotion = spot.touchpoint.emotion
        ring = None if spot.moment.on_path else beside_ring(radius, theme)
        shapes: list[Shape] = [
            Dot(spot.middle, y, radius * _RING, theme.card, ring),
            *marks.face(
                spot.middle,
                y,
                radius,
                spot.valence,
                theme,
                assumed=emotion is not None and emotion.basis is Basis.ASSUMED,
            ),
        ]
        if spot.touchpoint.decisive:
            shapes += marks.star(
                spot.middle + radius * 0.95, y - radius * 0.85, radius * 0.55, theme
            )
        return shapes

    def _named(
        self, spot: Spot, label: tuple[Block, Block], above: bool, heights: "_Heights"
    ) -> list[Shape]:
        name, channels = label
        top = self._top(spot, label, above, heights)
        blocks = (channels, name) if above else (name, channels)
        halo = self._setting.theme.paper if self._is_crossed(spot, label, top, heights) else ""
        shapes: list[Shape] = []
        for block in blocks:
            shapes += block.at(spot.middle, top, "middle", halo)
            top += block.height
        return shapes

    def _top(
        self, spot: Spot, label: tuple[Block, Block], above: bool, heights: "_Heights"
    ) -> float:
        """The upper edge of name and channels."""
        y = heights.of(self._level(spot))
        return y - self._reach(spot, label) if above else y + self._away(spot)

    def _half(self, label: tuple[Block, Block]) -> float:
        """Half the width of name and channels."""
        return max(self._setting.wide(t, b.size, b.bold) for b in label for t in b.lines) / 2

    def _is_crossed(
        self, spot: Spot, label: tuple[Block, Block], top: float, heights: "_Heights"
    ) -> bool:
        """Whether the curve runs through a label that begins at `top`."""
        bottom = top + sum(block.height for block in label)
        half = self._half(label)
        thick = 0.3 * self._setting.em
        places = (spot.middle + half * part / 4 for part in range(-4, 5))
        ys = [heights.of(self._curve_at(x)) for x in places]
        return min(ys) - thick < bottom and max(ys) + thick > top


@dataclass(frozen=True, slots=True)
class _Heights:
    """Valence as height on the sheet."""

    warmest: float
    step: float

    def of(self, valence: float) -> float:
        """The y of a valence in millimetres."""
        return self.warmest + (2 - valence) * self.step
