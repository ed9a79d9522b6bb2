"""What is told of one moment: its name, what is felt, who is there, and what is said."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from journeymap.drawing import marks
from journeymap.drawing.card import Look
from journeymap.drawing.curve import signed
from journeymap.drawing.shapes import Box, Shape
from journeymap.drawing.slide.blocks import (
    LEADING,
    LONGEST,
    Block,
    fit,
    height_of,
    share_out,
)
from journeymap.drawing.slide.legible import gladly, smallest
from journeymap.drawing.text import wrap
from journeymap.handling.sentences import rule_sentence
from journeymap.i18n import Phrase, Words, phrase, plain
from journeymap.model.document import Document
from journeymap.model.records import Team, Touchpoint
from journeymap.model.vocabulary import Basis, Mode, name_of

_BESIDE = 0.37
"""The width of name, feeling and handling where there are words or rules beside them."""
_LARGE_NAMES = (1.55, 1.25, 1.0)
"""Sizes of a name, as parts of the type that is read gladly."""
_MOST_RULES = 2
_APART = 0.3
"""Between paragraphs, as a part of the type."""
_PAD = 0.38
"""From the edge of the bubble to what is said in it, as a part of the type."""


@dataclass(frozen=True, slots=True)
class Setting:
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


def moment(
    setting: Setting, document: Document, here: Touchpoint, top: float, room: float
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

    setting: Setting
    here: Touchpoint
    name: Block
    feeling: Block
    who: Block
    whole: bool
    """Whether nothing was elided."""

    @staticmethod
    def of(
        setting: Setting, document: Document, here: Touchpoint, width: float, room: float
    ) -> "_Facts":
        """The facts in a column of this width and height."""
        size, theme, measure = setting.size, setting.look.theme, setting.look.measure
        texts = [setting.say(feeling_of(here)), setting.say(who_is_there(document, here))]
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

    setting: Setting
    texts: tuple[str, ...]
    """Words, line and rules; none where there is nothing of it."""
    blocks: tuple[Block | None, ...]
    width: float
    whole: bool
    """Whether nothing was elided."""

    @staticmethod
    def of(
        setting: Setting, document: Document, here: Touchpoint, width: float, room: float
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


def feeling_of(here: Touchpoint) -> Phrase:
    """What is felt, and how that is known."""
    emotion = here.emotion
    if emotion is None:
        return phrase("slide", "no feeling tagged")
    return phrase("slide", "{feeling} {valence}, {basis}").of(
        feeling=name_of(emotion.word), valence=signed(emotion.valence), basis=name_of(emotion.basis)
    )


def who_is_there(document: Document, here: Touchpoint) -> Phrase:
    """AI, a person or both, with the names of the people."""
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
