"""One moment of a path as a slide: the map around it, what is felt, who is there, what is said."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import hypot

from journeymap.analysis.paths import gaps_in, ways_along
from journeymap.drawing import marks
from journeymap.drawing.card import Look
from journeymap.drawing.columns import Columns
from journeymap.drawing.curve import signed
from journeymap.drawing.shapes import Box, Shape, Text
from journeymap.drawing.slide.blocks import (
    LEADING,
    LONGEST,
    Block,
    fit,
    height_of,
    share_out,
)
from journeymap.drawing.slide.legible import gladly, smallest
from journeymap.drawing.slide.progress import Spot, depict_progress, spots
from journeymap.drawing.slide.region import HEADER, Point, Region, depict_region
from journeymap.drawing.text import ASCENT, wrap
from journeymap.handling.sentences import rule_sentence
from journeymap.i18n import Phrase, Words, phrase, plain
from journeymap.model.document import Document
from journeymap.model.records import Team, Touchpoint
from journeymap.model.vocabulary import Basis, Mode, name_of

_MAP, _CURVE = 0.37, 0.13
"""The height of the map and of the curve, as parts of the slide's."""
_BESIDE = 0.37
"""The width of name, feeling and handling where there are words or rules beside them."""
_LARGE_NAMES = (1.55, 1.25, 1.0)
"""Sizes of a name, as parts of the type that is read gladly."""
_MOST_RULES = 2
_APART = 0.3
"""Between paragraphs, as a part of the type."""
_PAD = 0.38
"""From the edge of the bubble to what is said in it, as a part of the type."""


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


@dataclass(frozen=True, slots=True)
class _Setting:
    """The measures of a slide of one size, and what its paragraphs are set with."""

    width: float
    height: float
    look: Look
    words: Words
    size: float
    """Of the type of paragraphs."""

    @property
    def margin(self) -> float:
        """The empty border, the same whatever the type."""
        return 0.85 * smallest(self.width, self.height)

    @property
    def names(self) -> tuple[float, ...]:
        """Sizes of a moment's name, largest first."""
        return tuple(part * gladly(self.width, self.height) for part in _LARGE_NAMES)

    def say(self, said: Phrase) -> str:
        """A phrase in the language of the slide."""
        return self.words.say(said)

    def lines(self, text: str, width: float) -> int:
        """How many lines a paragraph takes."""
        return len(wrap(text[:LONGEST], width, self.size, self.look.measure))

    def block(self, text: str, width: float, lines: int) -> Block:
        """A paragraph of so many lines at most."""
        set_in = wrap(text[:LONGEST], width, self.size, self.look.measure, False, max(1, lines))
        return Block(set_in, self.size, self.look.theme.ink)


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
    setting = _Setting(width, height, look, words, least)
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
            *_moment(setting, show.document, show.steps[step], top, room),
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
        feeling=_feeling(here),
        who=_who(show.document, here),
    )


def _empty(setting: _Setting, show: Show, region: Region) -> Slide:
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


def _counter(setting: _Setting, step: int, count: int) -> tuple[Box, Text]:
    """The number of the step in the upper right corner, over the names of the stages."""
    theme, size = setting.look.theme, setting.size
    said = f"{step + 1} / {count}"
    wide = setting.look.measure.width(said, size) + 1.2 * size
    high = HEADER * size
    ground = Box(setting.width - wide, 0, wide, high, 0, theme.header)
    baseline = (high - height_of(1, size)) / 2 + ASCENT * size
    return ground, Text(setting.width - 0.6 * size, baseline, said, size, theme.muted, anchor="end")


def _moment(
    setting: _Setting, document: Document, here: Touchpoint, top: float, room: float
) -> list[Shape]:
    """Name, feeling and handling; beside them what the brand says and when a person takes over.

    In the largest type in which all of it has room; what has none in the smallest is elided.
    """
    left, right = setting.margin, setting.width - setting.margin
    glad = gladly(setting.width, setting.height)
    for size in (1.25 * glad, glad, setting.size):
        setting = replace(setting, size=size)
        beside = left + (right - left) * _BESIDE + size
        said = _Said.of(setting, document, here, right - beside, room)
        width = (beside - size if said.texts else right) - left
        facts = _Facts.of(setting, document, here, width, room)
        if said.whole and facts.whole:
            break
    return [*facts.at(left, top), *said.at(beside, top)]


@dataclass(frozen=True)
class _Facts:
    """The name of a moment, what is felt there and who is there."""

    setting: _Setting
    here: Touchpoint
    name: Block
    feeling: Block
    who: Block
    whole: bool
    """Whether nothing was elided."""

    @staticmethod
    def of(
        setting: _Setting, document: Document, here: Touchpoint, width: float, room: float
    ) -> "_Facts":
        """The facts in a column of this width and height."""
        size, theme, measure = setting.size, setting.look.theme, setting.look.measure
        texts = [setting.say(_feeling(here)), setting.say(_who(document, here))]
        inside = width - _INDENT * size
        feeling = setting.block(texts[0], inside, 2)
        who = setting.block(texts[1], inside, 2)
        below = feeling.height + who.height + 2 * _APART * size
        star = _STAR * size if here.decisive else 0.0
        name = fit(here.name, width - star, room - below, setting.names, measure, theme.ink, True)
        whole = (
            all(setting.lines(text, inside) <= 2 for text in texts)
            and name.height + below <= room
            and len(name.lines) == len(wrap(here.name, width - star, name.size, measure, True))
        )
        return _Facts(setting, here, name, feeling, who, whole)

    def at(self, x: float, y: float) -> list[Shape]:
        """The shapes with the top left corner at (x, y)."""
        size, theme, here = self.setting.size, self.setting.look.theme, self.here
        sign = 1.15 * size
        star = _STAR * size if here.decisive else 0.0
        shapes: list[Shape] = list(self.name.at(x + star, y))
        if here.decisive:
            middle = y + height_of(1, self.name.size) / 2
            shapes += marks.star(x + 0.45 * size, middle, 0.45 * size, theme)
        y += self.name.height + _APART * size
        emotion, middle = here.emotion, x + 0.85 * sign
        line = height_of(1, size)
        shapes += marks.face(
            middle,
            y + line / 2,
            sign * 0.55,
            emotion.valence if emotion else None,
            theme,
            assumed=emotion is not None and emotion.basis is Basis.ASSUMED,
        )
        shapes += self.feeling.at(x + _INDENT * size, y)
        y += self.feeling.height + _APART * size
        if here.handling is not None:
            mode = here.handling.mode
            right = middle + marks.who_width(sign, mode) / 2
            shapes += marks.who(right, y + (line - sign) / 2, sign, mode, theme)
        return shapes + self.who.at(x + _INDENT * size, y)


@dataclass(frozen=True)
class _Said:
    """The brand's words in a bubble, the line that a person adds, and the first rules below."""

    setting: _Setting
    texts: tuple[str, ...]
    """Words, line and rules; none where there is nothing of it."""
    blocks: tuple[Block | None, ...]
    width: float
    whole: bool
    """Whether nothing was elided."""

    @staticmethod
    def of(
        setting: _Setting, document: Document, here: Touchpoint, width: float, room: float
    ) -> "_Said":
        """What is said, in a column of this width and height."""
        size = setting.size
        rules = [setting.say(said) for said in _rules(document, here)]
        texts = (here.words.after.strip(), here.words.human_line.strip(), *rules)
        if not any(texts):
            return _Said(setting, (), (), width, True)
        inside = width - 2 * _PAD * size
        widths = (inside, inside - _SIGN * size, *(width - _SIGN * size for _ in rules))
        wanted = [
            setting.lines(text, wide) if text else 0
            for text, wide in zip(texts, widths, strict=True)
        ]
        some = sum(1 for lines in wanted if lines)
        around = (some - 1) * _APART * size + (2 * _PAD * size if any(texts[:2]) else 0.0)
        # Each paragraph is a little higher or lower than its lines are apart.
        ends = some * (height_of(1, size) - LEADING * size)
        count = int((room - around - ends) / (LEADING * size) + 1e-9)
        given = share_out(wanted, count)
        blocks = tuple(
            setting.block(text, wide, lines) if lines else None
            for text, wide, lines in zip(texts, widths, given, strict=True)
        )
        return _Said(setting, texts, blocks, width, tuple(wanted) == given)

    def at(self, x: float, y: float) -> list[Shape]:
        """The shapes with the top left corner at (x, y)."""
        theme, size = self.setting.look.theme, self.setting.size
        pad, apart, indent = _PAD * size, _APART * size, _SIGN * size
        shapes: list[Shape] = []
        in_bubble = [block for block in self.blocks[:2] if block is not None]
        if in_bubble:
            high = sum(block.height for block in in_bubble) + apart * (len(in_bubble) - 1)
            shapes.append(Box(x, y, self.width, high + 2 * pad, 0.4 * size, theme.words))
        for place, block in enumerate(self.blocks):
            if block is None:
                continue
            middle = height_of(1, size) / 2
            if place < 2:
                first = block is in_bubble[0]
                top, left = y + (pad if first else 0.0), x + pad
                if place == 1:
                    sign = 0.95 * size
                    corner = left + sign, top + middle - sign / 2
                    shapes += marks.who(*corner, sign, Mode.HUMAN, theme)
                    left += indent
                y = top + block.height + apart + (pad if block is in_bubble[-1] else 0.0)
            else:
                top, left = y, x + indent
                shapes += marks.hand_over(x, top + middle, 0.9 * size, theme)
                y += block.height + apart
            shapes += block.at(left, top)
        return shapes


_INDENT = 2.4
"""From the left edge to the words beside a sign, as a part of the type."""
_STAR = 1.15
_SIGN = 1.35


def _rules(document: Document, here: Touchpoint) -> Sequence[Phrase]:
    """The first hand-over rules, and how many there are more."""
    rules = here.handling.rules if here.handling else ()
    said = [rule_sentence(rule, document) for rule in rules[:_MOST_RULES]]
    if more := len(rules) - len(said):
        last = phrase("slide", "{rule} (and {count} more)").of(rule=said[-1], count=more)
        said[-1] = last
    return said


def _feeling(here: Touchpoint) -> Phrase:
    emotion = here.emotion
    if emotion is None:
        return phrase("slide", "no feeling tagged")
    return phrase("slide", "{feeling} {valence}, {basis}").of(
        feeling=name_of(emotion.word), valence=signed(emotion.valence), basis=name_of(emotion.basis)
    )


def _who(document: Document, here: Touchpoint) -> Phrase:
    handling = here.handling
    if handling is None:
        return phrase("slide", "nobody decided yet")
    team = document.get(Team, handling.human.team)
    people = [] if handling.mode is Mode.AI else [team.name if team else "", handling.human.role]
    named = ", ".join(name for name in people if name.strip())
    mode = name_of(handling.mode)
    if not named:
        return mode
    return phrase("slide", "{mode}: {people}").of(mode=mode, people=plain(named))
