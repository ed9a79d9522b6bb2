"""The lanes below the curve: who handles it, when a person takes over, the brand's words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from journeymap.drawing import marks
from journeymap.drawing.poster.field import Spot
from journeymap.drawing.poster.sheet import Block, Setting
from journeymap.drawing.shapes import Box, Path, Shape, Stroke, polygon
from journeymap.drawing.text import LEADING
from journeymap.handling import rule_sentence
from journeymap.i18n import Phrase, phrase
from journeymap.model.records import Team, Touchpoint
from journeymap.model.vocabulary import Mode, name_of

_WIDEST = 23.0
_NARROWEST = 11.0
"""How wide a box grows where its neighbours leave room, in body type."""
_LONGEST = 700
"""Characters of a text that are looked at; more than any box shows."""


class Ribbon:
    """Who is there in every moment, and the name of the team or role."""

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
        self.title = phrase("poster", "Who handles it")
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
    paragraphs: tuple[_Paragraph, ...]
    height: float


class Bubbles:
    """A lane of boxes, each under its column and as wide as its neighbours leave room."""

    title: Phrase
    _gutter: float
    """The room for signs at the left of paragraphs, in body type."""

    def __init__(self, setting: Setting, x: float, width: float, spots: Sequence[Spot]) -> None:
        self._setting = setting
        self._bubbles = self._set(x, width, spots)
        self.height = max((bubble.height for bubble in self._bubbles), default=0.0)

    def __bool__(self) -> bool:
        return bool(self._bubbles)

    def _texts(self, touchpoint: Touchpoint) -> tuple[str, ...]:
        """What a touchpoint puts into this lane; one paragraph each."""
        raise NotImplementedError

    def _paragraph(self, number: int, text: str, width: float) -> _Paragraph:
        raise NotImplementedError

    def _size(self) -> float:
        raise NotImplementedError

    def _ground(self) -> str:
        raise NotImplementedError

    def _set(self, x: float, width: float, spots: Sequence[Spot]) -> list[_Bubble]:
        em = self._setting.em
        speaking = [(spot, texts) for spot in spots if (texts := self._texts(spot.touchpoint))]
        bubbles = []
        for place, (spot, texts) in enumerate(speaking):
            left, right = x, x + width
            if place > 0:
                other = speaking[place - 1][0]
                left = (other.x + other.width + spot.x) / 2
            if place < len(speaking) - 1:
                right = (spot.x + spot.width + speaking[place + 1][0].x) / 2
            left, right = left + 0.12 * em, right - 0.12 * em
            inner = 2 * _PAD * em + self._gutter * em
            longest = max(self._setting.wide(text[:200], self._size()) for text in texts)
            wished = max(longest / 3 * 1.15, min(longest * 1.03, _NARROWEST * em), spot.width - inner - 0.3 * em)
            wide = min(min(wished, _WIDEST * em) + inner, right - left)
            start = min(max(spot.middle - wide / 2, left), right - wide)
            paragraphs = tuple(
                self._paragraph(number, text, wide - inner) for number, text in enumerate(texts)
            )
            height = (
                sum(paragraph.block.height for paragraph in paragraphs)
                + (len(paragraphs) - 1) * 0.4 * em
                + 1.2 * em
            )
            bubbles.append(_Bubble(start, wide, spot.middle, paragraphs, height))
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
            left, top = bubble.x + _PAD * em, y + 0.6 * em
            for paragraph in bubble.paragraphs:
                if paragraph.sign is not None:
                    shapes += paragraph.sign(left, top)
                shapes += paragraph.block.at(left + self._gutter * em, top)
                top += paragraph.block.height + 0.4 * em
        return shapes


_PAD = 0.6


class Takeovers(Bubbles):
    """When a person takes over."""

    title = phrase("poster", "When a person takes over")
    _gutter = 0.0

    def _texts(self, touchpoint: Touchpoint) -> tuple[str, ...]:
        rules = touchpoint.handling.rules if touchpoint.handling else ()
        say, document = self._setting.words.say, self._setting.document
        return tuple(say(rule_sentence(rule, document)) for rule in rules)

    def _size(self) -> float:
        return self._setting.small

    def _ground(self) -> str:
        return self._setting.theme.header

    def _paragraph(self, number: int, text: str, width: float) -> _Paragraph:
        setting = self._setting
        return _Paragraph(setting.block(text, width, setting.small, lines=setting.lines), None)


class BrandWords(Bubbles):
    """What the brand says, and the line that a person adds."""

    title = phrase("poster", "The brand’s words")
    _gutter = 1.5

    def _texts(self, touchpoint: Touchpoint) -> tuple[str, ...]:
        words = touchpoint.words
        after, line = words.after.strip()[:_LONGEST], words.human_line.strip()[:_LONGEST]
        if not after and not line:
            return ()
        signed = f"{line} — {words.author}" if line and words.author else line
        return (after, signed) if signed else (after,)

    def _size(self) -> float:
        return self._setting.em

    def _ground(self) -> str:
        return self._setting.theme.words

    def _paragraph(self, number: int, text: str, width: float) -> _Paragraph:
        setting = self._setting
        block = setting.block(text, width, setting.em, lines=setting.lines)
        return _Paragraph(block, self._quote if number == 0 else self._person)

    def _quote(self, x: float, top: float) -> Sequence[Shape]:
        """An opening quotation mark, drawn so that it looks alike everywhere."""
        em = self._setting.em
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
        em = self._setting.em
        size = 1.05 * em
        y = top + (LEADING * em - size) / 2
        return marks.who(x + size, y, size, Mode.HUMAN, self._setting.theme)
