"""One or two emotion curves over the stages, as a piece across a page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from journeymap.drawing import marks
from journeymap.drawing.curve import curve_steps, depict_curve
from journeymap.drawing.poster.flow import Piece
from journeymap.drawing.poster.setting import Setting
from journeymap.drawing.shapes import Box, Dot, Gradient, Line, Move, Path, Shape, Stroke, Text
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint
from journeymap.model.vocabulary import Basis

_STEP = 2.4
"""One step of valence, in body type."""
_FACE = 1.1
"""The radius of a face, in body type."""
_QUIET_FACE = 0.55
"""The same of the quiet curve."""
_RING = 1.15
"""The ring around a face, as a part of its radius."""
_LINE, _QUIET = 0.4, 0.14
"""How thick curves are, in body type."""
_NAME_LINES = 2
_LEAST_NAME = 2.0
"""A name with less room, in body type, says nothing and is left out."""


@dataclass(frozen=True)
class Curve:
    """A path through a version of the journey."""

    document: Document
    path: tuple[str, ...]
    name: str
    """What the curve is called at its end; "" where it is alone."""
    quiet: bool = False
    """Drawn as a thin dashed line with small faces and no names."""


def curves_piece(setting: Setting, width: float, curves: Sequence[Curve]) -> Piece:
    """Stages as a band, below it the curves from warm to cold."""
    em = setting.em
    columns = _columns(curves, width)
    names = [
        setting.block(column.name, column.width - 0.6 * em, setting.small, bold=True, lines=2)
        for column in columns.values()
    ]
    band = max((block.height for block in names), default=0.0) + 0.6 * em
    label = _NAME_LINES * setting.small * 1.4
    top = band + label + (_FACE + 0.6) * em
    legend = 1.7 * setting.small if any(curve.name for curve in curves) else 0.0
    height = top + 4 * _STEP * em + (_FACE + 0.6) * em + label

    def draw(x: float, y: float) -> list[Shape]:
        zero = y + top + 2 * _STEP * em
        shapes = _ground(setting, x, y + band + 0.3 * em, width, y + height, zero)
        shapes.append(Box(x, y, width, band, 0.35 * em, setting.theme.header))
        for column, block in zip(columns.values(), names, strict=True):
            middle = x + column.x + column.width / 2
            shapes += block.at(middle, y + (band - block.height) / 2, "middle")
        same = _felt_alike(curves)
        spots = [_spots(setting, curve, columns, x, zero) for curve in curves]
        for curve, own in sorted(zip(curves, spots, strict=True), key=lambda pair: pair[0].quiet):
            shapes += _line(setting, curve, own)
        faces = [
            spot
            for curve, own in zip(curves, spots, strict=True)
            for spot in own
            if not (curve.quiet and spot.touchpoint.id in same)
        ]
        for spot in faces:
            shapes += _face(setting, spot)
        for curve, own in zip(curves, spots, strict=True):
            for spot in () if curve.quiet else own:
                shapes += _name(setting, spot, faces)
        return shapes + _legend(setting, curves, x, y + height + legend - 0.4 * setting.small)

    return Piece(height + legend + setting.gap, draw)


@dataclass(frozen=True)
class _Column:
    """A stage with its place across the piece, in millimetres."""

    name: str
    x: float
    width: float


def _columns(curves: Sequence[Curve], width: float) -> dict[str, _Column]:
    """The stages of all versions by id, in their order, the last version first.

    A stage is as wide as the paths have touchpoints in it, and never narrower than one.
    """
    names: dict[str, str] = {}
    for curve in reversed(curves):
        for stage in curve.document.stages:
            names.setdefault(stage.id, stage.name)
    counts = {
        id: max(
            1,
            *(
                sum(curve.document.touchpoints[step].stage == id for step in curve.path)
                for curve in curves
            ),
        )
        for id in names
    }
    unit = width / max(1, sum(counts.values()))
    found: dict[str, _Column] = {}
    x = 0.0
    for id, name in names.items():
        found[id] = _Column(name, x, counts[id] * unit)
        x += counts[id] * unit
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


@dataclass(frozen=True)
class _Spot:
    """A touchpoint of a curve on the page, in millimetres."""

    touchpoint: Touchpoint
    x: float
    y: float
    radius: float
    room: float
    """How wide it may be, around its middle, before it meets a neighbour or an edge."""


def _spots(
    setting: Setting, curve: Curve, columns: Mapping[str, _Column], x: float, zero: float
) -> list[_Spot]:
    """The touchpoints of a path, spread within each visit to a stage."""
    em = setting.em
    steps = [curve.document.touchpoints[id] for id in curve.path]
    xs: list[float] = []
    for stage, visit in groupby(steps, key=lambda touchpoint: touchpoint.stage):
        count, column = len(list(visit)), columns[stage]
        xs += [x + column.x + (n + 0.5) / count * column.width for n in range(count)]
    right = x + sum(column.width for column in columns.values())
    spots: list[_Spot] = []
    for number, (touchpoint, at) in enumerate(zip(steps, xs, strict=True)):
        others = (abs(other - at) for place, other in enumerate(xs) if place != number)
        room = min(2 * (at - x), 2 * (right - at), *others)
        usual = (_QUIET_FACE if curve.quiet else _FACE) * em
        radius = max(0.3 * em, min(usual, 0.45 * room))
        valence = touchpoint.emotion.valence if touchpoint.emotion else 0
        spots.append(_Spot(touchpoint, at, zero - valence * _STEP * em, radius, room))
    return spots


def _line(setting: Setting, curve: Curve, spots: Sequence[_Spot]) -> list[Shape]:
    em, theme = setting.em, setting.theme
    tagged = [(spot, spot.touchpoint.emotion) for spot in spots]
    felt = [(spot, emotion.valence) for spot, emotion in tagged if emotion is not None]
    points = [(spot.x, spot.y) for spot, _ in felt]
    if len(points) < 2:
        return []
    if curve.quiet:
        dashes = Stroke(theme.ink, _QUIET * em, (0.6 * em, 0.45 * em))
        return [Path(curve_steps(points), None, dashes)]
    return list(depict_curve(points, [valence for _, valence in felt], _LINE * em, theme))


def _face(setting: Setting, spot: _Spot) -> list[Shape]:
    emotion = spot.touchpoint.emotion
    assumed = emotion is not None and emotion.basis is Basis.ASSUMED
    valence = emotion.valence if emotion else None
    face = marks.face(spot.x, spot.y, spot.radius, valence, setting.theme, assumed)
    return [Dot(spot.x, spot.y, spot.radius * _RING, setting.theme.card), *face]


def _name(setting: Setting, spot: _Spot, faces: Sequence[_Spot]) -> list[Shape]:
    """The name above a warm and below a cold face, on the other side where a face is in the way;
    nothing where it has no room, for the name stands in the list below.
    """
    em = setting.em
    wide = spot.room - 0.4 * em
    if wide < _LEAST_NAME * em:
        return []
    block = setting.block(spot.touchpoint.name, wide, setting.small, bold=True, lines=_NAME_LINES)
    away = (_FACE + 0.3) * em
    above, below = spot.y - away - block.height, spot.y + away
    cold = spot.touchpoint.emotion is not None and spot.touchpoint.emotion.valence < 0
    for top in (below, above) if cold else (above, below):
        if not any(
            abs(face.x - spot.x) < wide / 2 + face.radius * _RING
            and top - face.radius * _RING < face.y < top + block.height + face.radius * _RING
            for face in faces
        ):
            return block.at(spot.x, top, "middle", setting.theme.paper)
    return []


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
