"""The lanes below the curve: who handles it, when a person takes over, the brand's words."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from journeymap.drawing import marks
from journeymap.drawing.poster.field import Spot
from journeymap.drawing.poster.setting import Block, Setting
from journeymap.drawing.shapes import Box, Path, Shape, Stroke, polygon
from journeymap.drawing.text import LEADING, longest_word
from journeymap.i18n import Phrase, phrase
from journeymap.model.records import Team, Touchpoint
from journeymap.model.vocabulary import Mode, name_of

_WIDEST = 23.0
_NARROWEST = 11.0
"""How wide the text of a box may grow, and gladly is, in body type."""
_ROOMY = 12.0
"""Boxes from this width on have signs beside their text, in body type."""
_PAD = 0.55
_APART = 0.35
_BESIDE = 0.13
"""From a box's edge to its text, between paragraphs, and half between boxes, in body type."""
BOX = 2 * (_PAD + _BESIDE)
"""What a column has beside the text of a box, in body type."""
_LONGEST = 700
"""Characters of a text that are looked at; more than any box shows."""


class Ribbon:
    """Who is there in every moment, and the name of the team or role."""

    title = title_of_few = phrase("poster", "Who handles it")

    def __init__(self, setting: Setting, spots: Sequence[Spot]) -> None:
        self._setting = setting
        self._spots = spots
        self._people = [
            setting.block(
                _people(setting, spot.touchpoint),
                spot.width - 0.6 * setting.em,
                setting.small,
                setting.theme.muted,
            )
            for spot in spots
        ]
        self._bar = 2.0 * setting.em
        self.height = self._bar + max((block.height for block in self._people), default=0.0)

    def at(self, y: float) -> list[Shape]:
        """The shapes from y downwards."""
        setting = self._setting
        theme, em = setting.theme, setting.em
        shapes: list[Shape] = []
        for spot, people in zip(self._spots, self._people, strict=True):
            handling = spot.touchpoint.handling
            mode = handling.mode if handling else None
            x, width = spot.x + 0.08 * em, spot.width - 0.16 * em
            half = self._bar / 2
            radius = 0.35 * em
            label, color = setting.words.say(_UNDECIDED), theme.muted
            match mode:
                case None:
                    line = Stroke(theme.line, em * 0.06, (em * 0.3, em * 0.25))
                    shapes.append(Box(x, y, width, self._bar, radius, None, line))
                case Mode.AI:
                    shapes.append(Box(x, y, width, self._bar, radius, theme.ai))
                case Mode.HUMAN:
                    shapes.append(Box(x, y, width, self._bar, radius, theme.human))
                case Mode.HYBRID:
                    shapes += [
                        Box(x, y, width, self._bar, radius, theme.ai),
                        Box(x, y + half, width, half, radius, theme.human),
                        Box(x, y + half, width, half - radius, 0, theme.human),
                    ]
            if mode is not None:
                label, color = setting.words.say(name_of(mode)), theme.on_handling
            said = Block((label,), em, color, bold=mode is not None)
            shapes += said.at(spot.middle, y + half - said.height / 2, "middle")
            shapes += people.at(spot.middle, y + self._bar + 0.2 * em, "middle")
        return shapes


_UNDECIDED = phrase("poster", "open")


def _people(setting: Setting, touchpoint: Touchpoint) -> str:
    handling = touchpoint.handling
    if handling is None or handling.mode is Mode.AI:
        return ""
    team = setting.document.get(Team, handling.human.team)
    return " · ".join(name for name in (team.name if team else "", handling.human.role) if name)


class _Said(NamedTuple):
    text: str
    by_person: bool = False
    """A line that a person adds to what a machine says."""


@dataclass(frozen=True, slots=True)
class _Paragraph:
    block: Block
    sign: Callable[[float, float], Sequence[Shape]] | None
    """Drawn to the left of the first line: given the left edge and the top of the paragraph."""


@dataclass(frozen=True, slots=True)
class _Bubble:
    """A box with paragraphs that points at its column."""

    x: float
    width: float
    tip: float
    gutter: float
    paragraphs: tuple[_Paragraph, ...]
    height: float


class Bubbles(ABC):
    """A lane of boxes, each under its column and as wide as its neighbours leave room."""

    title: Phrase
    title_of_few: Phrase
    """The title where only decisive moments are told."""
    _gutter: float
    """The room for signs at the left of paragraphs, in body type."""

    def __init__(self, setting: Setting, x: float, width: float, spots: Sequence[Spot]) -> None:
        self._setting = setting
        self._bubbles = self._set(x, width, spots)
        self.height = max((bubble.height for bubble in self._bubbles), default=0.0)

    def __bool__(self) -> bool:
        return bool(self._bubbles)

    @property
    def lines(self) -> int:
        """The lines of the longest paragraph."""
        return max(len(p.block.lines) for bubble in self._bubbles for p in bubble.paragraphs)

    @abstractmethod
    def _texts(self, touchpoint: Touchpoint) -> tuple[_Said, ...]:
        """What a touchpoint puts into this lane; one paragraph each."""

    @abstractmethod
    def _paragraph(self, said: _Said, width: float, roomy: bool) -> _Paragraph: ...

    @abstractmethod
    def _size(self) -> float: ...

    @abstractmethod
    def _ground(self) -> str: ...

    def _long(self, said: _Said) -> float:
        return self._setting.wide(said.text, self._size())

    def _longest_word(self, said: _Said) -> float:
        return longest_word(said.text, self._size(), self._setting.look.measure)

    def _set(self, x: float, width: float, spots: Sequence[Spot]) -> list[_Bubble]:
        setting, em = self._setting, self._setting.em
        speaking = [
            (spot, texts)
            for spot in spots
            if setting.tells(spot.touchpoint) and (texts := self._texts(spot.touchpoint))
        ]
        tips = [spot.middle for spot, _ in speaking]
        says = [sum(map(self._long, texts)) + 6 * em for _, texts in speaking]
        words = [max(map(self._longest_word, texts)) for _, texts in speaking]
        least = [min(max(word / 2 + (_PAD + _BESIDE) * em, 2.6 * em), 3.4 * em) for word in words]
        edges = shared(x, x + width, tips, says, least)
        bubbles = []
        for place, (_, texts) in enumerate(speaking):
            left, right = edges[place] + _BESIDE * em, edges[place + 1] - _BESIDE * em
            gutter = self._gutter * em if right - left > _ROOMY * em else 0.0
            inner = 2 * _PAD * em + gutter
            longest = max(map(self._long, texts))
            lines = min(self._setting.lines, 3)
            wished = max(longest * 1.12 / lines, min(longest * 1.02, _NARROWEST * em))
            wide = min(min(wished, _WIDEST * em) + inner, right - left)
            start = min(max(tips[place] - wide / 2, left), right - wide)
            paragraphs = tuple(
                self._paragraph(said, wide - inner, roomy=gutter > 0) for said in texts
            )
            height = (
                sum(paragraph.block.height for paragraph in paragraphs)
                + (len(paragraphs) - 1) * _APART * em
                + 2 * _PAD * em
            )
            bubbles.append(_Bubble(start, wide, tips[place], gutter, paragraphs, height))
        return bubbles

    def at(self, y: float) -> list[Shape]:
        """The shapes from y downwards."""
        em = self._setting.em
        shapes: list[Shape] = []
        for bubble in self._bubbles:
            ground = self._ground()
            tail = polygon(
                (bubble.tip - 0.45 * em, y + 0.05 * em),
                (bubble.tip, y - 0.5 * em),
                (bubble.tip + 0.45 * em, y + 0.05 * em),
            )
            shapes += [
                Path(tail, ground),
                Box(bubble.x, y, bubble.width, bubble.height, 0.45 * em, ground),
            ]
            left, top = bubble.x + _PAD * em, y + _PAD * em
            for paragraph in bubble.paragraphs:
                if paragraph.sign is not None:
                    shapes += paragraph.sign(left, top)
                shapes += paragraph.block.at(left + bubble.gutter, top)
                top += paragraph.block.height + _APART * em
        return shapes


class Takeovers(Bubbles):
    """When a person takes over."""

    title = phrase("poster", "When a person takes over")
    title_of_few = phrase("poster", "When a person takes over, at decisive moments")
    _gutter = 0.0

    def _texts(self, touchpoint: Touchpoint) -> tuple[_Said, ...]:
        return tuple(_Said(said[:_LONGEST]) for said in self._setting.brief.rules(touchpoint))

    def _size(self) -> float:
        return self._setting.small

    def _ground(self) -> str:
        return self._setting.theme.header

    def _paragraph(self, said: _Said, width: float, roomy: bool) -> _Paragraph:
        setting = self._setting
        return _Paragraph(setting.block(said.text, width, setting.small, lines=setting.lines), None)


class BrandWords(Bubbles):
    """What the brand says, and the line that a person adds."""

    title = phrase("poster", "The brand’s words")
    title_of_few = phrase("poster", "The brand’s words at decisive moments")
    _gutter = 1.5

    def _texts(self, touchpoint: Touchpoint) -> tuple[_Said, ...]:
        words = touchpoint.words
        after, line = words.after.strip()[:_LONGEST], words.human_line.strip()[:_LONGEST]
        if line and words.author:
            line = f"{line} — {words.author}"
        return tuple(said for said in (_Said(after), _Said(line, by_person=True)) if said.text)

    def _size(self) -> float:
        return self._setting.speech

    def _ground(self) -> str:
        return self._setting.theme.words

    def _paragraph(self, said: _Said, width: float, roomy: bool) -> _Paragraph:
        setting = self._setting
        block = setting.block(said.text, width, setting.speech, lines=setting.lines)
        if roomy:
            return _Paragraph(block, self._person if said.by_person else self._quote)
        if not said.by_person:
            return _Paragraph(block, None)
        return _Paragraph(block, lambda x, top: self._edge(x, top, block.height))

    def _edge(self, x: float, top: float, height: float) -> Sequence[Shape]:
        """In a narrow box, the line of a person is marked by its edge."""
        em = self._setting.em
        return [Box(x - _PAD * em, top, 0.2 * em, height, 0, self._setting.theme.human)]

    def _quote(self, x: float, top: float) -> Sequence[Shape]:
        """An opening quotation mark, drawn so that it looks alike everywhere."""
        em = self._setting.speech
        height = 0.62 * em
        y = top + em * (LEADING - 1) / 2 + 0.14 * em
        color = self._setting.theme.valence[4]
        return [
            Path(
                polygon(
                    (left + 0.16 * em, y),
                    (left + 0.4 * em, y),
                    (left + 0.27 * em, y + height),
                    (left, y + height),
                ),
                color,
            )
            for left in (x, x + 0.46 * em)
        ]

    def _person(self, x: float, top: float) -> Sequence[Shape]:
        em = self._setting.speech
        size = 1.05 * em
        y = top + (LEADING * em - size) / 2
        return marks.who(x + size, y, size, Mode.HUMAN, self._setting.theme)


def shared(
    left: float,
    right: float,
    tips: Sequence[float],
    says: Sequence[float],
    least: Sequence[float],
) -> list[float]:
    """Where boxes meet that share a lane by how much each says.

    `tips` are the places they point at; each box reaches at least its `least` to either side of it.
    Returns one edge more than there are boxes, from `left` to `right`.
    """
    edges = [left, *((a + b) / 2 for a, b in pairwise(tips)), right]
    for _ in range(8):
        for place in range(1, len(tips)):
            before, after = edges[place - 1], edges[place + 1]
            part = says[place - 1] / (says[place - 1] + says[place])
            fair = before + (after - before) * part
            nearest, farthest = tips[place - 1] + least[place - 1], tips[place] - least[place]
            edges[place] = min(max(fair, nearest), farthest)
    return edges
