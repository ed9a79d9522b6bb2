"""One moment of a path as a slide: the map around it, what is felt, who is there, what is said."""

from dataclasses import dataclass, replace
from functools import cached_property
from math import hypot

from journeymap.analysis.paths import gaps_in, ways_along
from journeymap.drawing.card import Look
from journeymap.drawing.columns import Columns
from journeymap.drawing.shapes import Box, Shape, Text
from journeymap.drawing.slide.blocks import (
    fit,
    height_of,
)
from journeymap.drawing.slide.legible import smallest
from journeymap.drawing.slide.moment import Setting, feeling_of, moment, who_is_there
from journeymap.drawing.slide.progress import Spot, depict_progress, spots
from journeymap.drawing.slide.region import HEADER, Point, Region, depict_region
from journeymap.drawing.text import ASCENT
from journeymap.i18n import Phrase, Words, phrase
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint

_MAP, _CURVE = 0.37, 0.13
"""The height of the map and of the curve, as parts of the slide's."""


@dataclass(frozen=True)
class Show:
    """A path that is told to a room, on a map that stands still meanwhile."""

    document: Document
    path: tuple[str, ...]

    @cached_property
    def columns(self) -> Columns:
        """The stages."""
        return Columns.of(self.document)

    @cached_property
    def steps(self) -> list[Touchpoint]:
        """The moments in their order."""
        return [self.document.touchpoints[id] for id in self.path]

    @cached_property
    def on_path(self) -> frozenset[str]:
        """The touchpoints of the path."""
        return frozenset(self.path)

    @cached_property
    def ways(self) -> frozenset[str]:
        """The transitions along the path."""
        found = ways_along(self.document, self.path)
        return frozenset(way.id for way in found if way is not None)

    @cached_property
    def gaps(self) -> frozenset[int]:
        """The steps from which no transition leads to the next."""
        return frozenset(gaps_in(self.document, self.path))


@dataclass(frozen=True)
class Slide:
    """What is shown of one moment; the map is drawn apart, because it glides."""

    shapes: tuple[Shape, ...]
    """Everything but the map."""
    region: Region
    center: Point
    """The scene point in the middle of the map."""
    spots: tuple[Spot, ...]
    """Where the steps of the path stand in the curve."""
    reach: float
    """How near to a spot a click must be."""

    def spot_at(self, x: float, y: float) -> Spot | None:
        """The step at a point of the slide."""
        near = (spot for spot in self.spots if hypot(spot.x - x, spot.y - y) <= self.reach)
        return min(near, key=lambda spot: hypot(spot.x - x, spot.y - y), default=None)


def lay_out(
    show: Show,
    step: int,
    width: float,
    height: float,
    look: Look,
    words: Words,
    beside: float = 0.0,
) -> Slide:
    """The slide of a step (from 0) on a screen of this size; of a path without any, its name.

    `beside` is the width that is left free beside the number of the step.
    """
    least = smallest(width, height)
    setting = Setting(width, height, look, words, least)
    theme = look.theme
    counter = _counter(setting, step, len(show.steps))
    region = Region(0, 0, width, round(height * _MAP), least, counter[0].width + beside)
    ground = Box(0, region.height, width, height - region.height, 0, theme.paper)
    if not show.steps:
        return _empty(setting, show, region)
    curve_height = height * _CURVE
    radius = curve_height * 0.125
    curve = Box(
        setting.margin,
        height - curve_height + 2.0 * radius,
        width - 2 * setting.margin,
        curve_height - 4.2 * radius,
    )
    top = region.height + 0.45 * least
    room = height - curve_height - top
    return Slide(
        (
            ground,
            *moment(setting, show.document, show.steps[step], top, room),
            *depict_progress(show.steps, step, show.gaps, curve, radius, look),
            *counter,
        ),
        region,
        region.center_on(show.columns, show.steps[step]),
        spots(show.steps, step, curve),
        2 * radius,
    )


def depict_map(show: Show, step: int, slide: Slide, center: Point, look: Look) -> tuple[Shape, ...]:
    """The map of a slide with this scene point in its middle, to be clipped to its region."""
    here = show.path[step] if show.path else ""
    return depict_region(
        slide.region, center, show.document, show.columns, show.on_path, show.ways, here, look
    )


def spoken(show: Show, step: int) -> Phrase:
    """A step for those who hear the slide."""
    here = show.steps[step]
    return phrase("slide", "{step} of {all}: {name}. {feeling}. {who}").of(
        step=step + 1,
        all=len(show.steps),
        name=here.name,
        feeling=feeling_of(here),
        who=who_is_there(show.document, here),
    )


def _empty(setting: Setting, show: Show, region: Region) -> Slide:
    """A slide with nothing but the journey's title."""
    theme, width, height = setting.look.theme, setting.width, setting.height
    title = show.document.journey.title
    room = width - 4 * setting.margin
    measure = setting.look.measure
    block = fit(title, room, height * 0.6, setting.names, measure, theme.ink, bold=True)
    below = height - region.height
    shapes = (
        Box(0, region.height, width, below, 0, theme.paper),
        *block.at(2 * setting.margin, region.height + (below - block.height) / 2),
    )
    nothing = replace(region, reserved=0.0)
    return Slide(shapes, nothing, (show.columns.width / 2, 0.0), (), 0.0)


def _counter(setting: Setting, step: int, count: int) -> tuple[Box, Text]:
    """The number of the step in the upper right corner, over the names of the stages."""
    theme, size = setting.look.theme, setting.size
    said = f"{step + 1} / {count}"
    wide = setting.look.measure.width(said, size) + 1.2 * size
    high = HEADER * size
    ground = Box(setting.width - wide, 0, wide, high, 0, theme.header)
    baseline = (high - height_of(1, size)) / 2 + ASCENT * size
    return ground, Text(setting.width - 0.6 * size, baseline, said, size, theme.muted, anchor="end")
