"""The pieces that several editions are put together from: headings, touchpoints, sentences."""

from collections.abc import Sequence

from journeymap.drawing import marks
from journeymap.drawing.card import channel_line
from journeymap.drawing.curve import signed
from journeymap.drawing.poster.flow import Piece
from journeymap.drawing.poster.setting import Block, Setting
from journeymap.drawing.shapes import Box, Shape
from journeymap.i18n import Phrase, phrase
from journeymap.model.printing import Lane
from journeymap.model.records import Touchpoint
from journeymap.model.vocabulary import Basis, name_of

_FACE = 1.15
"""The radius of a face, in body type."""
_MOST_LINES = 12
"""Longer texts are cut: nobody reads them standing."""


def heading(setting: Setting, width: float, text: str) -> Piece:
    """A heading on a band that stays with what follows it."""
    em = setting.em
    block = setting.block(text, width - 1.2 * em, 1.1 * em, bold=True)
    height = block.height + 0.7 * em

    def draw(x: float, y: float) -> list[Shape]:
        band = Box(x, y, width, height, 0.35 * em, setting.theme.header)
        return [band, *block.at(x + 0.6 * em, y + 0.35 * em)]

    return Piece(height + 0.7 * em, draw, with_next=True)


def touchpoint_pieces(
    setting: Setting, width: float, touchpoint: Touchpoint, texts: Sequence[tuple[str, str]]
) -> list[Piece]:
    """A touchpoint with the labelled paragraphs that belong to it."""
    line = _touchpoint_line(setting, width, touchpoint, told=bool(texts))
    return [line, *_paragraphs(setting, width, texts)]


def _touchpoint_line(setting: Setting, width: float, touchpoint: Touchpoint, told: bool) -> Piece:
    """Face, name and channels of a touchpoint, who is there, and the star of a decisive moment;
    `told` says whether paragraphs follow, with which it stays together.
    """
    em, theme = setting.em, setting.theme
    radius = _FACE * em
    shown = touchpoint.handling and Lane.HANDLING not in setting.brief.without
    mode = touchpoint.handling.mode if touchpoint.handling and shown else None
    sign = 1.5 * em
    right = (marks.who_width(sign, mode) if mode else 0.0) + (
        2.2 * em if touchpoint.decisive else 0
    )
    left = 2 * radius + 0.7 * em
    name = setting.block(touchpoint.name, width - left - right - 0.8 * em, em, bold=True)
    feeling = setting.words.say(feeling_of(touchpoint))
    about = " · ".join(
        part for part in (feeling, channel_line(setting.document, touchpoint)) if part
    )
    below = setting.block(about, width - left - right - 0.8 * em, setting.small, theme.muted)
    height = max(2 * radius, name.height + below.height)
    emotion = touchpoint.emotion

    def draw(x: float, y: float) -> list[Shape]:
        shapes: list[Shape] = [
            *marks.face(
                x + radius,
                y + radius,
                radius,
                emotion.valence if emotion else None,
                theme,
                assumed=emotion is not None and emotion.basis is Basis.ASSUMED,
            ),
            *name.at(x + left, y),
            *below.at(x + left, y + name.height),
        ]
        end = x + width
        if mode is not None:
            shapes += marks.who(end, y + 0.2 * em, sign, mode, theme)
            end -= marks.who_width(sign, mode) + 0.5 * em
        if touchpoint.decisive:
            shapes += marks.star(end - 0.85 * em, y + 0.95 * em, 0.8 * em, theme)
        return shapes

    return Piece(height + (0.35 if told else 0.6) * em, draw, with_next=told)


def feeling_of(touchpoint: Touchpoint) -> Phrase:
    """The feeling of a touchpoint in words, with its valence and how it is known."""
    emotion = touchpoint.emotion
    if emotion is None:
        return phrase("poster", "no feeling noted yet")
    return phrase("poster", "{feeling} {valence}, {basis}").of(
        feeling=name_of(emotion.word), valence=signed(emotion.valence), basis=name_of(emotion.basis)
    )


def _paragraphs(setting: Setting, width: float, texts: Sequence[tuple[str, str]]) -> list[Piece]:
    """Labelled paragraphs under a touchpoint, one piece each, that gladly stay together; the last
    one has room below it.
    """
    em, theme = setting.em, setting.theme
    indent = 2 * _FACE * em + 0.7 * em
    pieces = []
    for place, (label, text) in enumerate(texts):
        room = width - indent
        named = setting.block(label, room, setting.small, theme.muted, bold=True)
        beside = setting.wide(label, setting.small, bold=True) + 0.6 * em
        said = setting.block(text, max(1.0, room - beside), setting.small, lines=_MOST_LINES)
        # What fits on the line of its label stands there.
        across = beside if len(said.lines) == 1 and beside < 0.5 * room else 0.0
        if not across:
            said = setting.block(text, room, setting.small, lines=_MOST_LINES)
        below = 0.0 if across else named.height
        apart = 0.9 * em if place == len(texts) - 1 else 0.3 * em

        def draw(
            x: float,
            y: float,
            named: Block = named,
            said: Block = said,
            across: float = across,
            below: float = below,
        ) -> list[Shape]:
            return [*named.at(x + indent, y), *said.at(x + indent + across, y + below)]

        together = place < len(texts) - 1
        tall = said.height if across else named.height + said.height
        pieces.append(Piece(tall + apart, draw, with_next=together))
    return pieces


def paragraph(setting: Setting, width: float, text: str, title: str) -> Piece:
    """A text over the whole width under a title; "" for none."""
    em = setting.em
    named = setting.block(title, width, em, bold=True, lines=_MOST_LINES)
    said = setting.block(text, width, setting.small, lines=_MOST_LINES)
    height = (named.height if title else 0.0) + (said.height if text else 0.0)

    def draw(x: float, y: float) -> list[Shape]:
        above = named.at(x, y) if title else []
        return [*above, *said.at(x, y + (named.height if title else 0.0))] if text else above

    return Piece(height + 0.6 * em, draw)
