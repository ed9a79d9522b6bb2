"""The frame of a poster: title and legend above, the numbers and the revision below."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cache

import segno

from journeymap.analysis.paths import default_path
from journeymap.drawing.curve import curve_facts
from journeymap.drawing.poster.distance import POINT, readable_from
from journeymap.drawing.poster.imprint import Imprint
from journeymap.drawing.poster.legend import Legend
from journeymap.drawing.poster.page import Brief
from journeymap.drawing.poster.setting import Block, Detail, Setting
from journeymap.drawing.shapes import Box, Close, Line, Move, Path, Picture, Shape, Step, Stroke
from journeymap.drawing.text import LEADING, elide
from journeymap.drawing.theme import Theme, contrast
from journeymap.i18n import Phrase, phrase
from journeymap.model.document import Document
from journeymap.model.vocabulary import Basis, TransitionKind, name_of

_TITLES = ((2.7, 1), (2.3, 1), (2.0, 1), (2.2, 2), (1.8, 2), (1.5, 2), (1.2, 3), (1.0, 6))
"""Sizes of a title in body type, each with the lines that it may take; the last may take more."""
_LOGO = 3.6
"""The height of a logo, in body type, and so much for its width at most:"""
_WIDEST_LOGO = 13.0
_LINK = 16.0
"""The width of the shown address at most, in body type."""
_MODULE = 0.4
"""The side of one square of the QR code on A4, in millimetres: any telephone reads it."""
_QUIET = 2
"""Squares of light ground around a code on a dark sheet."""


class Head:
    """Title, what the map is about, and the legend."""

    def __init__(
        self,
        setting: Setting,
        width: float,
        beside: bool,
        untagged: bool,
        lines: Collection[TransitionKind] = (),
    ) -> None:
        """`lines` are the kinds of transitions that the legend explains."""
        self._setting = setting
        self._width = width
        self._apart = width > 70 * setting.em
        self._logo_size = self._measured_logo()
        beyond = self._logo_size[0] + 1.5 * setting.em if self._logo_size[0] else 0.0
        self._legend_right = width - beyond if self._apart else width
        least = self._legend_right * 0.45 if self._apart else width
        self._legend = Legend(setting, least, beside, untagged, lines)
        if self._apart:
            room = self._legend_right - self._legend.width - 3 * setting.em
        else:
            room = width - beyond
        self._title = self._set_title(room)
        self._room = room
        about, muted = " · ".join(_about(setting)), setting.theme.muted
        self._about = setting.block(about, room, setting.em, muted, lines=min(setting.lines, 3))
        text = self._title.height + 0.25 * setting.em + self._about.height
        text = max(text, self._logo_size[1])
        legend = self._legend.height
        self.height = setting.gap + (
            max(text, legend) if self._apart else text + 0.6 * setting.em + legend
        )

    def _measured_logo(self) -> tuple[float, float]:
        """Width and height of the logo in millimetres; 0 without one."""
        logo = self._setting.brief.logo
        if logo is None:
            return 0.0, 0.0
        em = self._setting.em
        wide = min(_LOGO * em * logo.aspect, _WIDEST_LOGO * em, self._width * 0.25)
        return wide, wide / logo.aspect

    def _set_title(self, room: float) -> Block:
        """On one line where it can be, or else on two; a very long title takes more."""
        title = self._setting.document.journey.title
        for size, most in _TITLES:
            block = self._setting.block(title, room, size * self._setting.em, bold=True)
            if len(block.lines) <= most:
                break
        return block

    def at(self, x: float, y: float) -> list[Shape]:
        """The shapes with the top left corner at (x, y)."""
        em = self._setting.em
        title = self._setting.document.journey.title
        shapes = self._balanced(self._title, title).at(x, y)
        below = y + self._title.height + 0.25 * em
        shapes += self._about_in_parts().at(x, below)
        shapes += self._logo(x + self._width - self._logo_size[0], y)
        if self._apart:
            left = x + self._legend_right - self._legend.width
            return shapes + self._legend.at(left, y + 0.3 * em)
        text = max(self._title.height + 0.25 * em + self._about.height, self._logo_size[1])
        return shapes + self._legend.at(x, y + text + 0.6 * em)

    def _about_in_parts(self) -> Block:
        """What the map is about in as many lines, broken between two things where that can be."""
        parts, block = _about(self._setting), self._about
        lines = [parts[0]]
        for part in parts[1:]:
            joined = f"{lines[-1]} · {part}"
            if self._setting.wide(joined, block.size) <= self._room:
                lines[-1] = joined
            else:
                lines[-1] += " ·"
                lines.append(part)
        widest = max(self._setting.wide(line, block.size) for line in lines)
        if len(lines) <= len(block.lines) and widest <= self._room:
            return replace(block, lines=tuple(lines))
        return self._balanced(block, " · ".join(parts))

    def _balanced(self, block: Block, text: str) -> Block:
        """The text in as many lines, of about one length: no word hangs alone below."""
        if len(block.lines) < 2 or " ".join(block.lines) != text:
            # It was cut short, or a word of it broken.
            return block
        widths = [self._setting.wide(line, block.size, block.bold) for line in block.lines]
        low, best = sum(widths) / len(widths), max(widths)
        for _ in range(6):
            middle = (low + best) / 2
            tried = self._setting.block(text, middle, block.size, block.color, block.bold)
            if len(tried.lines) <= len(block.lines):
                block, best = tried, middle
            else:
                low = middle
        return block

    def _logo(self, x: float, y: float) -> list[Shape]:
        brief, theme = self._setting.brief, self._setting.theme
        wide, tall = self._logo_size
        if brief.logo is None:
            return []
        kind, data = brief.logo.kind, brief.logo.data
        if not _is_dark(theme):
            return [Picture(x, y, wide, tall, kind, data, brief.grey)]
        # Logos are made for light grounds.
        em = self._setting.em
        across = 0.8 * em
        down = across / brief.logo.aspect
        return [
            Box(x, y, wide, tall, 0.35 * em, theme.ink),
            Picture(
                x + across / 2, y + down / 2, wide - across, tall - down, kind, data, brief.grey
            ),
        ]


class Foot:
    """The title block, the path in numbers, how much of it is known, and the revision."""

    def __init__(
        self, setting: Setting, width: float, facts: Sequence[Phrase] | None = None
    ) -> None:
        """`facts` stand below the title block, otherwise those of the path."""
        self._setting = setting
        self._width = width
        brief = setting.brief
        facts = _facts(setting) if facts is None else facts
        self._code = _code(coded(brief.url, brief.revision))
        self._side = len(self._code) * max(_MODULE, setting.em * 0.14)
        shown = re.sub(r"^https?://|/$", "", brief.url)
        lines = [setting.words.say(REVISION.of(revision=brief.revision))]
        if shown:
            lines.append(elide(shown, _LINK * setting.em, setting.small, setting.look.measure))
        self._label = Block(tuple(lines), setting.small, setting.theme.muted)
        label = max(setting.wide(line, setting.small) for line in lines)
        room = width - label - self._side - 3 * setting.em
        self._imprint = Imprint(setting, room)
        self._text = setting.block(
            " · ".join(setting.words.say(part) for part in facts),
            room,
            setting.small,
            setting.theme.muted,
        )
        # Below the revision there is room for the number of a page.
        label = self._label.height + setting.small * LEADING
        text = self._imprint.height + self._text.height
        self.height = setting.gap + max(self._side, text, label)

    def at(self, x: float, y: float, number: str = "") -> list[Shape]:
        """The shapes with the top left corner at (x, y); `number` is that of the page."""
        setting = self._setting
        theme = setting.theme
        right = x + self._width
        top = y + setting.gap
        label = self._label
        if number:
            label = replace(label, lines=(*label.lines, number))
        return [
            Path((Move(x, y), Line(right, y)), None, Stroke(theme.hairline, setting.em * 0.06)),
            *self._imprint.at(x, top),
            *self._text.at(x, top + self._imprint.height),
            *label.at(right - self._side - setting.em, top, "end"),
            *self._squares(right - self._side, top),
        ]

    def _squares(self, x: float, y: float) -> list[Shape]:
        """The QR code as one outline: neighbouring squares leave no seam.

        Readers want dark squares on a light ground, so a dark sheet has a light one under them.
        """
        theme = self._setting.theme
        dark_sheet = _is_dark(theme)
        border = _QUIET if dark_sheet else 0
        square = self._side / (len(self._code) + 2 * border)
        steps: list[Step] = []
        for line, row in enumerate(self._code):
            top = y + (line + border) * square
            start: int | None = None
            for place, dark in enumerate([*row, 0]):
                if dark and start is None:
                    start = place
                elif not dark and start is not None:
                    left = x + (start + border) * square
                    right = x + (place + border) * square
                    steps += [
                        Move(left, top),
                        Line(right, top),
                        Line(right, top + square),
                        Line(left, top + square),
                        Close(),
                    ]
                    start = None
        if not dark_sheet:
            return [Path(tuple(steps), theme.ink)]
        ground = Box(x, y, self._side, self._side, 0, theme.ink)
        return [ground, Path(tuple(steps), theme.paper)]


def _is_dark(theme: Theme) -> bool:
    return contrast(theme.paper, "#FFFFFF") > contrast(theme.paper, "#000000")


def coded(url: str, revision: str) -> str:
    """What the QR code says: the revision, in the fragment of an address where there is one.

    A telephone opens the address, and the page can tell from the fragment which revision hangs
    on the wall; servers never see it.
    """
    if not url:
        return f"spec {revision}"
    return f"{url}{'&' if '#' in url else '#'}spec={revision}"


@cache
def _code(text: str) -> tuple[bytes, ...]:
    """The rows of a QR code; 1 is dark."""
    return tuple(
        bytes(row) for row in segno.make(text, error="m", micro=False, boost_error=False).matrix
    )


REVISION = phrase("poster", "spec {revision}")
"""By which the spec of the same journey is known."""


def _about(setting: Setting) -> list[str]:
    """The state of the journey, what it started from, and for whom it is drawn."""
    journey = setting.document.journey
    parts = [setting.words.say(name_of(journey.state))]
    if journey.based_on:
        parts.append(setting.words.say(phrase("poster", "from {map}").of(map=journey.based_on)))
    # By id, as in the file: the order in which they were added does not outlive a reopening.
    for persona in sorted(setting.document.personas, key=lambda persona: persona.id):
        first = re.split(r"(?<=[.!?])\s|\n", persona.description.strip())[0].rstrip(".")
        parts.append(f"{persona.name}: {first}" if first else persona.name)
    return parts


def _facts(setting: Setting) -> list[Phrase]:
    facts = [
        *([_called(setting.brief)] if setting.brief.path else []),
        *curve_facts(setting.document, setting.brief.path),
        *assumed_facts(setting.document),
    ]
    if setting.detail is Detail.NONE:
        facts.append(phrase("poster", "rules and words: in the handling spec"))
    if setting.em < setting.brief.sheet.sizes[-1] * 0.999:
        facts.append(type_fact(setting.small))
    return facts


def assumed_facts(document: Document) -> list[Phrase]:
    """How much of what is felt is only assumed; nothing where no feeling is noted."""
    feelings = [t.emotion for t in document.touchpoints.values() if t.emotion is not None]
    if not feelings:
        return []
    said = phrase("poster", "whole map: {assumed} of {all} feelings assumed")
    assumed = sum(emotion.basis is Basis.ASSUMED for emotion in feelings)
    return [said.of(assumed=assumed, all=len(feelings))]


def type_fact(smallest: float) -> Phrase:
    """How small the smallest type is (given in millimetres), and from where it is read."""
    return phrase("poster", "smallest type {points} pt, read from {metres} m").of(
        points=f"{smallest / POINT:.1f}", metres=f"{readable_from(smallest):.1f}"
    )


def _called(brief: Brief) -> Phrase:
    """Which path the curve follows."""
    if brief.path_name:
        return phrase("poster", "Path: {name}").of(name=brief.path_name)
    if brief.path == default_path(brief.document):
        return phrase("poster", "The most common path")
    return phrase("poster", "A chosen path")
