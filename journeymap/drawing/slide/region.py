"""The map around a moment, in type that can be read from the back of the room."""

from collections.abc import Collection
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Any

from journeymap.drawing import marks
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH, Look
from journeymap.drawing.columns import Columns, middle
from journeymap.drawing.route import Weight, depict_route, lane_of, route
from journeymap.drawing.shapes import Box, Path, Shape, Stroke, scaled
from journeymap.drawing.slide.blocks import fit, height_of
from journeymap.drawing.text import elide, hyphenated
from journeymap.drawing.theme import Theme, mix
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint, Transition
from journeymap.model.vocabulary import Basis, Mode

_ROUND_NAME = 0.2
"""Above and below the two lines of a name, as a part of the type."""
_AHEAD = 0.1
"""How far left of the middle the moment stands, as a part of the width: what comes counts more."""
_FADED = 0.4
"""What is left of the colours of what is not on the path."""
HEADER = 1.5
"""The height of the stages' names, as a part of the type."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Region:
    """A window onto the map: where it stands on the slide, and how large its type is."""

    x: float
    y: float
    width: float
    height: float
    size: float
    """Of the type of names; the map is as large as they need."""
    reserved: float
    """At the right end of the stages' names something else stands."""

    @property
    def header(self) -> float:
        """The height of the line with the names of the stages."""
        return HEADER * self.size

    @property
    def zoom(self) -> float:
        """From scene units to units of the slide: a card holds two lines of its name."""
        return (height_of(2, self.size) + 2 * _ROUND_NAME * self.size) / CARD_HEIGHT

    def center_on(self, columns: Columns, touchpoint: Touchpoint) -> Point:
        """The scene point in the middle of the map when it shows this moment."""
        x, y = middle(columns, touchpoint)
        seen = self.width / self.zoom
        if columns.width <= seen:
            return columns.width / 2, y
        x += _AHEAD * seen
        return min(max(x, seen / 2), columns.width - seen / 2), y


def depict_region(
    region: Region,
    center: Point,
    document: Document,
    columns: Columns,
    path: Collection[str],
    ways: Collection[str],
    here: str,
    look: Look,
) -> tuple[Shape, ...]:
    """The stages, cards and transitions around a scene point, to be clipped to the region.

    What is not on the path (`path` of touchpoints, `ways` of transitions) is faded; `here` is
    the moment that is told.
    """
    zoom, top = region.zoom, region.y + region.header
    dx = region.x + region.width / 2 - center[0] * zoom
    dy = top + (region.height - region.header) / 2 - center[1] * zoom
    theme = look.theme
    shapes: list[Shape] = [
        Box(region.x, region.y, region.width, region.height, 0, theme.canvas),
    ]
    for column in columns.columns:
        edge = (column.x + column.width) * zoom + dx
        if region.x < edge < region.x + region.width:
            shapes.append(Box(edge, top, 1.5, region.height - region.header, 0, theme.hairline))
    seen = _in_sight(region, document, columns, dx, dy)
    lines = {t.id: t for touchpoint in seen for t in document.at(touchpoint.id)}
    for transition in sorted(lines.values(), key=lambda t: (t.id in ways, t.id)):
        line = _line(transition, document, columns, transition.id in ways, theme)
        shapes += scaled(line, zoom, dx, dy)
    for touchpoint in sorted(seen, key=lambda t: (t.id == here, t.id in path)):
        x, y = columns.place(touchpoint)
        faded = touchpoint.id not in path
        card_look = Look(_faded(theme), look.measure) if faded else look
        is_here = touchpoint.id == here
        shapes += _card(touchpoint, x * zoom + dx, y * zoom + dy, region, is_here, card_look)
    stage = document.touchpoints[here].stage if here in document.touchpoints else ""
    return (*shapes, *_stages(region, columns, stage, dx, look))


def _in_sight(
    region: Region, document: Document, columns: Columns, dx: float, dy: float
) -> list[Touchpoint]:
    """The touchpoints of which something is seen; only the stages in sight are looked through."""
    zoom = region.zoom
    left, top = (region.x - dx) / zoom, (region.y + region.header - dy) / zoom
    right, bottom = (region.x + region.width - dx) / zoom, (region.y + region.height - dy) / zoom
    return [
        touchpoint
        for column in columns.columns
        if column.x < right and column.x + column.width > left
        for touchpoint in document.in_stage(column.stage.id)
        if left - CARD_WIDTH < column.x + touchpoint.x < right
        and top - CARD_HEIGHT < touchpoint.y < bottom
    ]


def _line(
    transition: Transition, document: Document, columns: Columns, on_path: bool, theme: Theme
) -> tuple[Path, ...]:
    source = columns.place(document.touchpoints[transition.source])
    target = columns.place(document.touchpoints[transition.target])
    found = route(source, target, lane_of(document, transition))
    weight = Weight.STRONG if on_path else Weight.QUIET
    return depict_route(found, transition.kind, theme if on_path else _faded(theme), weight)


def _card(
    touchpoint: Touchpoint, x: float, y: float, region: Region, here: bool, look: Look
) -> list[Shape]:
    """A card with its top left corner at (x, y): who is there, the face and the name."""
    theme, size = look.theme, region.size
    width, height = CARD_WIDTH * region.zoom, CARD_HEIGHT * region.zoom
    edge = Stroke(theme.focus, size * 0.09) if here else Stroke(theme.hairline, size * 0.04)
    shapes: list[Shape] = [Box(x, y, width, height, size * 0.26, theme.card, edge)]
    shapes += _spine(touchpoint, x + size * 0.2, y + size * 0.26, height - size * 0.52, look)
    emotion = touchpoint.emotion
    radius = size * 0.46
    face_x = x + size * 0.58 + radius
    shapes += marks.face(
        face_x,
        y + height / 2,
        radius,
        emotion.valence if emotion else None,
        theme,
        assumed=emotion is not None and emotion.basis is Basis.ASSUMED,
    )
    if touchpoint.decisive:
        shapes += marks.star(x + width - size * 0.1, y + size * 0.1, size * 0.34, theme)
    left = face_x + radius + size * 0.24
    room = x + width - size * 0.18 - left
    high = height - 2 * _ROUND_NAME * size
    text = hyphenated(touchpoint.name, room, size, look.measure, bold=True)
    name = fit(text, room, high, (size,), look.measure, theme.ink, bold=True)
    return shapes + name.at(left, y + (height - name.height) / 2)


def _spine(touchpoint: Touchpoint, x: float, y: float, height: float, look: Look) -> list[Shape]:
    """A bar in the colour of who is there; for both, AI above and a person below."""
    theme, width = look.theme, height * 0.085
    mode = touchpoint.handling.mode if touchpoint.handling else None
    match mode:
        case None:
            return [Box(x, y, width, height, width / 2, theme.hairline)]
        case Mode.AI:
            return [Box(x, y, width, height, width / 2, theme.ai)]
        case Mode.HUMAN:
            return [Box(x, y, width, height, width / 2, theme.human)]
        case Mode.HYBRID:
            half = height / 2 - width * 0.15
            return [
                Box(x, y, width, half, width / 2, theme.ai),
                Box(x, y + height - half, width, half, width / 2, theme.human),
            ]


def _stages(region: Region, columns: Columns, here: str, dx: float, look: Look) -> list[Shape]:
    """The names of the stages over their columns, those that are wholly or partly in sight."""
    theme, size = look.theme, region.size
    shapes: list[Shape] = [Box(region.x, region.y, region.width, region.header, 0, theme.header)]
    pad = size * 0.4
    for column in columns.columns:
        left = max(column.x * region.zoom + dx, region.x) + pad
        end = region.x + region.width - region.reserved
        right = min((column.x + column.width) * region.zoom + dx, end) - pad
        told = column.stage.id == here
        name = elide(column.stage.name, right - left, size, look.measure, told)
        if right - left < 2 * size or len(name) < 2:
            continue
        color = theme.ink if told else theme.muted
        block = fit(name, right - left, region.header, (size,), look.measure, color, told)
        shapes += block.at(left, region.y + (region.header - block.height) / 2)
    return shapes


@lru_cache(maxsize=4)
def _faded(theme: Theme) -> Theme:
    """The same palette, stepped back towards the ground of the map."""

    def paler(value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(paler(one) for one in value)
        return mix(theme.canvas, value, _FADED) if value.startswith("#") else value

    return replace(theme, **{f.name: paler(getattr(theme, f.name)) for f in fields(theme)})
