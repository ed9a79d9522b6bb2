"""The frame of a poster: title and legend above, the numbers and the revision below."""

import re
from functools import cache

import segno

from journeymap.analysis.paths import default_path
from journeymap.drawing.curve import curve_facts
from journeymap.drawing.poster.legend import Legend
from journeymap.drawing.poster.page import Brief
from journeymap.drawing.poster.setting import Block, Detail, Setting
from journeymap.drawing.shapes import Close, Line, Move, Path, Shape, Step, Stroke
from journeymap.i18n import Phrase, phrase
from journeymap.model.vocabulary import Basis, name_of

_TITLE_SIZES = (2.7, 2.2, 1.8, 1.5)
_MODULE = 0.4
"""The side of one square of the QR code on A4, in millimetres: any telephone reads it."""


class Head:
    """Title, what the map is about, and the legend."""

    def __init__(self, setting: Setting, width: float, beside: bool, untagged: bool) -> None:
        self._setting = setting
        self._width = width
        self._apart = width > 70 * setting.em
        self._legend = Legend(setting, width * 0.45 if self._apart else width, beside, untagged)
        room = width - self._legend.width - 3 * setting.em if self._apart else width
        self._title = self._set_title(room)
        self._about = setting.block(
            _about(setting), room, setting.em, setting.theme.muted, lines=min(setting.lines, 3)
        )
        text = self._title.height + 0.25 * setting.em + self._about.height
        legend = self._legend.height
        self.height = setting.gap + (
            max(text, legend) if self._apart else text + 0.6 * setting.em + legend
        )

    def _set_title(self, room: float) -> Block:
        """As large as it can be in two lines; a very long title takes more lines."""
        title = self._setting.document.journey.title
        for size in _TITLE_SIZES:
            block = self._setting.block(title, room, size * self._setting.em, bold=True)
            if len(block.lines) <= (1 if size == _TITLE_SIZES[0] else 2):
                break
        return block

    def at(self, x: float, y: float) -> list[Shape]:
        """The shapes with the top left corner at (x, y)."""
        em = self._setting.em
        shapes = self._title.at(x, y)
        below = y + self._title.height + 0.25 * em
        shapes += self._about.at(x, below)
        if self._apart:
            return shapes + self._legend.at(x + self._width - self._legend.width, y + 0.3 * em)
        return shapes + self._legend.at(x, below + self._about.height + 0.6 * em)


class Foot:
    """The path in numbers, how much of it is known, and the revision."""

    def __init__(self, setting: Setting, width: float) -> None:
        self._setting = setting
        self._width = width
        brief = setting.brief
        self._label = setting.words.say(_REVISION.of(revision=brief.revision))
        self._code = _code(f"{brief.url} spec {brief.revision}".strip())
        self._side = 21 * max(_MODULE, setting.em * 0.14)
        label = setting.wide(self._label, setting.small)
        self._text = setting.block(
            " · ".join(setting.words.say(part) for part in _facts(setting)),
            width - label - self._side - 3 * setting.em,
            setting.small,
            setting.theme.muted,
        )
        self.height = setting.gap + max(self._side, self._text.height)

    def at(self, x: float, y: float) -> list[Shape]:
        """The shapes with the top left corner at (x, y)."""
        setting = self._setting
        theme = setting.theme
        right = x + self._width
        top = y + setting.gap
        label = Block((self._label,), setting.small, theme.muted)
        return [
            Path((Move(x, y), Line(right, y)), None, Stroke(theme.hairline, setting.em * 0.06)),
            *self._text.at(x, top),
            *label.at(right - self._side - setting.em, top, "end"),
            self._squares(right - self._side, top),
        ]

    def _squares(self, x: float, y: float) -> Shape:
        """The QR code as one outline: neighbouring squares leave no seam."""
        square = self._side / len(self._code)
        steps: list[Step] = []
        for line, row in enumerate(self._code):
            top = y + line * square
            start: int | None = None
            for place, dark in enumerate([*row, 0]):
                if dark and start is None:
                    start = place
                elif not dark and start is not None:
                    left, right = x + start * square, x + place * square
                    steps += [
                        Move(left, top),
                        Line(right, top),
                        Line(right, top + square),
                        Line(left, top + square),
                        Close(),
                    ]
                    start = None
        return Path(tuple(steps), self._setting.theme.ink)


@cache
def _code(text: str) -> tuple[bytes, ...]:
    """The rows of a QR code; 1 is dark."""
    return tuple(
        bytes(row) for row in segno.make(text, error="m", micro=False, boost_error=False).matrix
    )


_REVISION = phrase("poster", "spec {revision}")


def _about(setting: Setting) -> str:
    """One line: the state of the journey, what it started from, and for whom it is drawn."""
    journey = setting.document.journey
    parts = [setting.brief.imprint] if setting.brief.imprint else []
    parts += [setting.words.say(name_of(journey.state))]
    if journey.based_on:
        parts.append(setting.words.say(phrase("poster", "from {map}").of(map=journey.based_on)))
    # By id, as in the file: the order in which they were added does not outlive a reopening.
    for persona in sorted(setting.document.personas, key=lambda persona: persona.id):
        first = re.split(r"(?<=[.!?])\s|\n", persona.description.strip())[0].rstrip(".")
        parts.append(f"{persona.name}, {first}" if first else persona.name)
    return " · ".join(parts)


def _facts(setting: Setting) -> list[Phrase]:
    document, path = setting.document, setting.brief.path
    feelings = [t.emotion for t in document.touchpoints.values() if t.emotion is not None]
    facts = [
        _called(setting.brief),
        *curve_facts(document, path),
        phrase("poster", "whole map: {assumed} of {all} feelings assumed").of(
            assumed=sum(emotion.basis is Basis.ASSUMED for emotion in feelings), all=len(feelings)
        ),
    ]
    if setting.detail is Detail.NONE:
        facts.append(phrase("poster", "rules and words: in the handling spec"))
    return facts


def _called(brief: Brief) -> Phrase:
    """Which path the curve follows."""
    if brief.path_name:
        return phrase("poster", "Path: {name}").of(name=brief.path_name)
    if brief.path == default_path(brief.document):
        return phrase("poster", "The most common path")
    return phrase("poster", "A chosen path")
