"""One or two emotion curves over the stages, as a piece across a page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from math import ceil, inf

from journeymap.drawing import marks
from journeymap.drawing.curve import curve_steps, depict_curve
from journeymap.drawing.poster.curve_names import FACE, NAME_LINES, RING, Spot, names_of
from journeymap.drawing.poster.flow import Piece
from journeymap.drawing.poster.plan import divided
from journeymap.drawing.poster.setting import Block, Setting
from journeymap.drawing.shapes import Box, Dot, Gradient, Line, Move, Path, Shape, Stroke, Text
from journeymap.drawing.text import LEADING
from journeymap.model.document import Document
from journeymap.model.vocabulary import Basis

_STEP, _TALL_STEP = 2.4, 4.8
"""One step of valence, in body type; and on a page that has room left."""
_QUIET_FACE = 0.55
"""The radius of a face of the quiet curve, in body type."""
_LINE, _QUIET = 0.4, 0.14
"""How thick curves are, in body type."""
_LEAST_STEP = 0.9
"""The same at least, on a sheet that is low."""
_ROOM = 3.2
"""A touchpoint has so much room, in body type, or there is another row."""
_LONGEST_WORD = 6.5
"""Words that are longer are broken rather than given another row, in body type."""


@dataclass(frozen=True)
class Curve:
    """A path through a version of the journey."""

    document: Document
    path: tuple[str, ...]
    name: str
    """What the curve is called at its end; "" where it is alone."""
    quiet: bool = False
    """Drawn as a thin dashed line with small faces and no names."""


def curves_piece(
    setting: Setting, width: float, curves: Sequence[Curve], tallest: float = inf
) -> Piece | None:
    """Stages as a band, below it the curves from warm to cold; a second row of stages, or more,
    where names would have no room in one.

    No higher than `tallest`, in millimetres; None where nothing so low can be read.
    """
    em = setting.em
    legend = 1.7 * setting.small if any(curve.name for curve in curves) else 0.0
    counts = _counts(curves)
    most = len(counts)
    wished = ceil(sum(counts.values()) * _need(setting, curves) / width)
    for count in range(max(1, min(wished, most)), 0, -1):
        rows = _rows(setting, width, curves, counts, count)
        fixed = sum(row.fixed for row in rows)
        between = (count - 1) * setting.gap
        step = (tallest - fixed - between - legend - setting.gap) / (4 * count)
        if step >= _LEAST_STEP * em:
            break
    else:
        return None

    def piece(step: float) -> Piece:
        height = fixed + between + 4 * step * len(rows)

        def draw(x: float, y: float) -> list[Shape]:
            shapes: list[Shape] = []
            top = y
            for row in rows:
                shapes += _drawn(setting, row, curves, x, top, width, step)
                top += row.fixed + 4 * step + setting.gap
            return shapes + _legend(setting, curves, x, y + height + legend - 0.4 * setting.small)

        def taller(spare: float) -> Piece:
            return piece(max(step, min(step + spare / (4 * len(rows)), _TALL_STEP * em)))

        return Piece(height + legend + setting.gap, draw, taller=taller)

    return piece(min(step, _STEP * em))


def _need(setting: Setting, curves: Sequence[Curve]) -> float:
    """The room of a touchpoint in which no word of a name is broken, if it is no giant."""
    em = setting.em
    words = (
        word
        for curve in curves
        if not curve.quiet
        for id in curve.path
        for word in curve.document.touchpoints[id].name.split()
    )
    longest = max((setting.wide(word, setting.small, bold=True) for word in words), default=0.0)
    return max(_ROOM * em, min(longest, _LONGEST_WORD * em) + 0.5 * em)


@dataclass(frozen=True)
class _Row:
    """Stages beside each other."""

    columns: Mapping[str, "_Column"]
    names: tuple[Block, ...]
    band: float
    label: float

    fixed: float
    """The height beside what the feelings take."""


def _rows(
    setting: Setting,
    width: float,
    curves: Sequence[Curve],
    counts: Mapping[str, int],
    count: int,
) -> list[_Row]:
    em = setting.em
    stages = list(counts)
    needs = [float(counts[id]) for id in stages]
    starts = divided(needs, [True] * len(stages), count) if stages else (0,)
    label = NAME_LINES * setting.small * LEADING
    rows = []
    for start, end in pairwise((*starts, len(stages))):
        columns = _columns(curves, {id: counts[id] for id in stages[start:end]}, width)
        names = tuple(
            setting.block(column.name, column.width - 0.6 * em, setting.small, bold=True)
            for column in columns.values()
        )
        band = max((block.height for block in names), default=0.0) + 0.6 * em
        rows.append(_Row(columns, names, band, label, band + 2 * (label + (FACE + 0.85) * em)))
    return rows


def _drawn(
    setting: Setting,
    row: _Row,
    curves: Sequence[Curve],
    x: float,
    y: float,
    width: float,
    step: float,
) -> list[Shape]:
    """A row with its top left corner at (x, y)."""
    em = setting.em
    zero = y + row.band + row.label + (FACE + 0.85) * em + 2 * step
    bottom = y + row.fixed + 4 * step
    shapes = _ground(setting, x, y + row.band + 0.3 * em, width, bottom, zero)
    shapes.append(Box(x, y, width, row.band, 0.35 * em, setting.theme.header))
    hairline = Stroke(setting.theme.hairline, 0.06 * em)
    for column in list(row.columns.values())[1:]:
        upper, lower = y + row.band + 0.3 * em, bottom
        divider = (Move(x + column.x, upper), Line(x + column.x, lower))
        shapes.append(Path(divider, None, hairline))
    for column, block in zip(row.columns.values(), row.names, strict=True):
        middle = x + column.x + column.width / 2
        shapes += block.at(middle, y + (row.band - block.height) / 2, "middle")
    same = _felt_alike(curves)
    spots = [_spots(setting, curve, row.columns, x, zero, step) for curve in curves]
    for curve, own in sorted(zip(curves, spots, strict=True), key=lambda pair: pair[0].quiet):
        shapes += _line(setting, curve, own, (x, x + width))
    faces: list[Spot] = []
    for curve, own in zip(curves, spots, strict=True):
        shown = [spot for spot in own if not (curve.quiet and spot.touchpoint.id in same)]
        for spot in shown:
            shapes += _face(setting, spot, curve.quiet)
        faces += shown
    said = [
        spot for curve, own in zip(curves, spots, strict=True) for spot in own if not curve.quiet
    ]
    for name in names_of(setting, said, faces):
        shapes += name.shapes(setting.theme)
    return shapes


def _counts(curves: Sequence[Curve]) -> dict[str, int]:
    """The stages of all versions by id in their order, the last version first, and how many
    touchpoints the paths have in each; never none.
    """
    ids = dict.fromkeys(stage.id for curve in reversed(curves) for stage in curve.document.stages)
    return {
        id: max(
            1,
            *(
                sum(curve.document.touchpoints[step].stage == id for step in curve.path)
                for curve in curves
            ),
        )
        for id in ids
    }


@dataclass(frozen=True)
class _Column:
    """A stage with its place across the piece, in millimetres."""

    name: str
    x: float
    width: float


def _columns(
    curves: Sequence[Curve], counts: Mapping[str, int], width: float
) -> dict[str, _Column]:
    """Stages by id, as wide as the paths have touchpoints in them."""
    names: dict[str, str] = {}
    for curve in reversed(curves):
        for stage in curve.document.stages:
            names.setdefault(stage.id, stage.name)
    unit = width / max(1, sum(counts.values()))
    found: dict[str, _Column] = {}
    x = 0.0
    for id, count in counts.items():
        found[id] = _Column(names[id], x, count * unit)
        x += count * unit
    return found


def _ground(
    setting: Setting, x: float, y: float, width: float, bottom: float, zero: float
) -> list[Shape]:
    theme, em = setting.theme, setting.em
    ground = Gradient(
        (0, y),
        (0, bottom),
        ((0.0, theme.warm), ((zero - y) / (bottom - y), theme.paper), (1.0, theme.cold)),
    )
    line = Stroke(theme.line, em * 0.05, (em * 0.25, em * 0.25))
    return [
        Box(x, y, width, bottom - y, em * 0.35, ground),
        Path((Move(x, zero), Line(x + width, zero)), None, line),
    ]


def _spots(
    setting: Setting,
    curve: Curve,
    columns: Mapping[str, _Column],
    x: float,
    zero: float,
    step: float,
) -> list[Spot]:
    """The touchpoints of a path in a row, spread within each visit to a stage."""
    em = setting.em
    steps = [curve.document.touchpoints[id] for id in curve.path]
    found: list[tuple[int, float]] = []
    number = 0
    for stage, visit in groupby(steps, key=lambda touchpoint: touchpoint.stage):
        count = len(list(visit))
        if stage in columns:
            column = columns[stage]
            found += [
                (number + n, x + column.x + (n + 0.5) / count * column.width) for n in range(count)
            ]
        number += count
    right = x + sum(column.width for column in columns.values())
    spots: list[Spot] = []
    for number, at in found:
        touchpoint = steps[number]
        others = (abs(other - at) for place, other in found if place != number)
        reach = 2 * min(at - x, right - at)
        room = min([reach, *others])
        usual = (_QUIET_FACE if curve.quiet else FACE) * em
        radius = max(0.3 * em, min(usual, 0.45 * room))
        valence = touchpoint.emotion.valence if touchpoint.emotion else 0
        level = zero - valence * step
        spots.append(Spot(touchpoint, number, at, level, radius, room, reach))
    return spots


def _line(
    setting: Setting, curve: Curve, spots: Sequence[Spot], edges: tuple[float, float]
) -> list[Shape]:
    """The curve through a row; at the edges it comes from other rows and goes on there."""
    em, theme = setting.em, setting.theme
    shapes: list[Shape] = []
    for run in _runs(spots):
        tagged = [(spot, spot.touchpoint.emotion) for spot in run]
        felt = [(spot, emotion.valence) for spot, emotion in tagged if emotion is not None]
        points = [(spot.x, spot.y) for spot, _ in felt]
        valences = [valence for _, valence in felt]
        edge = _LINE / 2 * em
        if points and run[0].number > 0:
            points.insert(0, (edges[0] + edge, points[0][1]))
            valences.insert(0, valences[0])
        if points and run[-1].number < len(curve.path) - 1:
            points.append((edges[1] - edge, points[-1][1]))
            valences.append(valences[-1])
        if len(points) < 2:
            continue
        if curve.quiet:
            dashes = Stroke(theme.ink, _QUIET * em, (0.6 * em, 0.45 * em))
            shapes.append(Path(curve_steps(points), None, dashes))
        else:
            shapes += depict_curve(points, valences, _LINE * em, theme)
    return shapes


def _runs(spots: Sequence[Spot]) -> list[list[Spot]]:
    """Steps that follow each other on the path without leaving the row."""
    runs: list[list[Spot]] = []
    for spot in spots:
        if runs and spot.number == runs[-1][-1].number + 1:
            runs[-1].append(spot)
        else:
            runs.append([spot])
    return runs


def _face(setting: Setting, spot: Spot, quiet: bool) -> list[Shape]:
    """A face, with a star at a decisive moment of the curve that counts."""
    emotion = spot.touchpoint.emotion
    assumed = emotion is not None and emotion.basis is Basis.ASSUMED
    valence = emotion.valence if emotion else None
    face = marks.face(spot.x, spot.y, spot.radius, valence, setting.theme, assumed)
    star: Sequence[Shape] = ()
    if spot.touchpoint.decisive and not quiet:
        across, up = spot.x + 0.95 * spot.radius, spot.y - 0.75 * spot.radius
        star = marks.star(across, up, 0.5 * spot.radius, setting.theme)
    return [Dot(spot.x, spot.y, spot.radius * RING, setting.theme.card), *face, *star]


def _legend(setting: Setting, curves: Sequence[Curve], x: float, y: float) -> list[Shape]:
    """Which curve is which, below the field; nothing for one alone."""
    em, theme = setting.em, setting.theme
    shapes: list[Shape] = []
    for curve in curves:
        if curve.name:
            dashes = (0.6 * em, 0.45 * em) if curve.quiet else ()
            color = theme.ink if curve.quiet else theme.valence[4]
            line = Stroke(color, (_QUIET if curve.quiet else _LINE) * em, dashes)
            middle = y - 0.35 * setting.small
            shapes.append(Path((Move(x, middle), Line(x + 2.6 * em, middle)), None, line))
            said = Text(x + 3.2 * em, y, curve.name, setting.small, theme.ink, bold=True)
            shapes.append(said)
            x += 4.6 * em + setting.wide(curve.name, setting.small, bold=True)
    return shapes


def _felt_alike(curves: Sequence[Curve]) -> set[str]:
    """Touchpoints at which all curves feel the same: one face is enough."""
    feelings = [
        {
            (id, t.emotion.valence if (t := curve.document.touchpoints[id]).emotion else None)
            for id in curve.path
        }
        for curve in curves
    ]
    return {id for id, _ in set.intersection(*feelings)}
