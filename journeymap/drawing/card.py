"""How a touchpoint and a note look on the map."""

from dataclasses import dataclass

from journeymap.drawing import marks, rule_foot
from journeymap.drawing.rule_foot import NO_RULES, Rules
from journeymap.drawing.shapes import (
    Box,
    Close,
    Curve,
    Line,
    Move,
    Path,
    Shape,
    Step,
    Stroke,
    Text,
)
from journeymap.drawing.text import LEADING, Measure, elide, wrap
from journeymap.drawing.theme import Theme
from journeymap.model.document import Document
from journeymap.model.records import Channel, Note, Touchpoint
from journeymap.model.vocabulary import Basis, Mode

CARD_WIDTH = 176.0
CARD_HEIGHT = 68.0
RADIUS = 9.0
FOOT_LEFT, FOOT_TOP = 14.0, CARD_HEIGHT - rule_foot.HEIGHT
"""The upper left corner of the foot with the rules."""
MARK_ABOVE_FOOT = 13.0
"""The size of the sign of who is there, where rules stand below it."""
NOTE_WIDTH = 176.0
NAME_SIZE = 13.0
SMALL_SIZE = 11.0

_SMALLEST_NAME = 11.0
_SPINE = 6.0
_TEXT_X = 50.0
_MARK = 15.0
_LARGE_NAMES = (26.0, 23.0, 20.0, 18.0, 16.0, 14.0)
"""Sizes of a name from the middle distance; the largest in which all of it stands."""
_LARGE_NOTE = 20.0
_LARGE_LEADING = 1.16


@dataclass(frozen=True, slots=True)
class Look:
    """What drawing needs beside the record: colours and a way to measure text."""

    theme: Theme
    measure: Measure


@dataclass(frozen=True, slots=True)
class _Rows:
    """Where the lines of a card stand."""

    sizes: tuple[float, float]
    """Of a name on one line and on two."""
    baselines: tuple[float, float]
    """Of the first line of a name, where it has one line and where it has two."""
    leading: float
    face: tuple[float, float]
    """Its middle from the top, and its radius."""
    mark: tuple[float, float]
    """Where the sign of who is there begins, and its size."""


_WHOLE = _Rows(
    (NAME_SIZE, NAME_SIZE),
    (29.0, 23.0),
    NAME_SIZE * 1.3,
    (CARD_HEIGHT / 2, 14.0),
    (CARD_HEIGHT - 9 - _MARK, _MARK),
)
_ABOVE_FOOT = _Rows(
    (NAME_SIZE, 12.0),
    (21.0, 15.0),
    13.2,
    (FOOT_TOP / 2 + 1, 13.0),
    (FOOT_TOP - 2.5 - MARK_ABOVE_FOOT, MARK_ABOVE_FOOT),
)
"""With rules below: moved together."""


def depict_card(
    touchpoint: Touchpoint,
    channels: str,
    look: Look,
    finding: bool = False,
    rules: Rules = NO_RULES,
    fine: bool = False,
) -> tuple[Shape, ...]:
    """A card of `CARD_WIDTH` x `CARD_HEIGHT` scene units with its top left corner at (0, 0).

    `channels` is the line under the name (`channel_line`); `rules` stand on its foot, in smaller
    type where that is `fine`.
    """
    theme, measure = look.theme, look.measure
    rows = _ABOVE_FOOT if rules.lines else _WHOLE
    mode = touchpoint.handling.mode if touchpoint.handling else None
    shapes: list[Shape] = [
        Box(0, 0, CARD_WIDTH, CARD_HEIGHT, RADIUS, theme.card, Stroke(theme.hairline, 1.0))
    ]
    shapes += spine(mode, theme)
    emotion = touchpoint.emotion
    shapes += marks.face(
        28,
        *rows.face,
        emotion.valence if emotion else None,
        theme,
        assumed=emotion is not None and emotion.basis is Basis.ASSUMED,
    )
    right = CARD_WIDTH - 10
    star_x = CARD_WIDTH - (24 if finding else 14)
    room = (star_x - 8 if touchpoint.decisive else right) - _TEXT_X
    for largest in rows.sizes:
        size = _name_size(touchpoint.name, room, largest, measure)
        name = wrap(touchpoint.name, room, size, measure, bold=True, lines=2)
        if len(name) == 1:
            break
    baseline = rows.baselines[len(name) - 1]
    for line in name:
        shapes.append(Text(_TEXT_X, baseline, line, size, theme.ink, bold=True))
        baseline += rows.leading
    room = right - _TEXT_X - (marks.who_width(rows.mark[1], mode) + 6 if mode else 0)
    if channels:
        where = elide(channels, room, SMALL_SIZE, measure)
        shapes.append(Text(_TEXT_X, baseline + 1, where, SMALL_SIZE, theme.muted))
    if mode:
        shapes += marks.who(right, *rows.mark, mode, theme)
    if touchpoint.decisive:
        shapes += marks.star(star_x, 15, 7.5, theme)
    if finding:
        shapes += marks.warning(CARD_WIDTH - 4, 2, 14, theme)
    if rules.lines:
        edges = FOOT_LEFT, right, FOOT_TOP
        shapes += rule_foot.depict_foot(rules, *edges, theme, measure, fine)
    return tuple(shapes)


def depict_card_from_afar(
    touchpoint: Touchpoint, look: Look, finding: bool = False
) -> tuple[Shape, ...]:
    """The same card for the middle distance: face and name, large, and nothing small."""
    theme, measure = look.theme, look.measure
    mode = touchpoint.handling.mode if touchpoint.handling else None
    emotion = touchpoint.emotion
    shapes: list[Shape] = [
        Box(0, 0, CARD_WIDTH, CARD_HEIGHT, RADIUS, theme.card, Stroke(theme.hairline, 1.0)),
        *spine(mode, theme),
        *marks.face(
            27,
            CARD_HEIGHT / 2,
            17,
            emotion.valence if emotion else None,
            theme,
            assumed=emotion is not None and emotion.basis is Basis.ASSUMED,
        ),
    ]
    room = CARD_WIDTH - _TEXT_X - 6
    size, lines = _large_lines(touchpoint.name, room, measure)
    leading = size * _LARGE_LEADING
    baseline = CARD_HEIGHT / 2 + size * 0.36 - leading * (len(lines) - 1) / 2
    for line in lines:
        shapes.append(Text(_TEXT_X, baseline, line, size, theme.ink, bold=True))
        baseline += leading
    # On the card's corners, where they cover no word.
    if touchpoint.decisive:
        shapes += marks.star(CARD_WIDTH - (28 if finding else 8), 0, 10, theme)
    if finding:
        shapes += marks.warning(CARD_WIDTH - 4, 2, 20, theme)
    return tuple(shapes)


def _large_lines(name: str, room: float, measure: Measure) -> tuple[float, tuple[str, ...]]:
    """The largest size in which a name stands whole in two lines, and these lines."""
    lines: tuple[str, ...] = ()
    size = NAME_SIZE
    for size in _LARGE_NAMES:
        widest = max(measure.width(word, size, bold=True) for word in name.split())
        lines = wrap(name, room, size, measure, bold=True, lines=2)
        if widest <= room and not lines[-1].endswith("…"):
            break
    return size, lines


def _name_size(name: str, room: float, largest: float, measure: Measure) -> float:
    """The size of a name, a little smaller where that keeps its longest word whole."""
    longest = max(measure.width(word, largest, bold=True) for word in name.split())
    size = largest
    while longest * size / largest > room and size > _SMALLEST_NAME:
        size -= 1.0
    return size


def channel_line(document: Document, touchpoint: Touchpoint) -> str:
    """The names of a touchpoint's channels, as its card shows them."""
    found = (document.get(Channel, id) for id in touchpoint.channels)
    return " · ".join(channel.name for channel in found if channel is not None)


def depict_note(note: Note, look: Look) -> tuple[Shape, ...]:
    """A sticky note with its top left corner at (0, 0), `note_height` high."""
    theme = look.theme
    shapes: list[Shape] = [
        Box(0, 0, NOTE_WIDTH, note_height(note, look), 4, theme.note, Stroke(theme.hairline, 1.0))
    ]
    baseline = 22.0
    for line in _note_lines(note, look):
        shapes.append(Text(12, baseline, line, SMALL_SIZE + 1, theme.ink))
        baseline += (SMALL_SIZE + 1) * LEADING
    return tuple(shapes)


def depict_note_from_afar(note: Note, look: Look) -> tuple[Shape, ...]:
    """The same note for the middle distance: as much of it as stands there in large letters."""
    height = note_height(note, look)
    leading = _LARGE_NOTE * _LARGE_LEADING
    most = max(1, int((height - 10) / leading))
    lines = wrap(note.text, NOTE_WIDTH - 18, _LARGE_NOTE, look.measure, lines=most)
    ground = depict_note(note, look)[0]
    ink = look.theme.ink
    texts = (
        Text(9, 8 + _LARGE_NOTE * 0.8 + row * leading, line, _LARGE_NOTE, ink)
        for row, line in enumerate(lines)
    )
    return (ground, *texts)


def note_height(note: Note, look: Look) -> float:
    """The height of a note in scene units."""
    return 20.0 + max(2, len(_note_lines(note, look))) * (SMALL_SIZE + 1) * LEADING


def _note_lines(note: Note, look: Look) -> tuple[str, ...]:
    return wrap(note.text, NOTE_WIDTH - 24, SMALL_SIZE + 1, look.measure, lines=12)


def spine(mode: Mode | None, theme: Theme) -> tuple[Shape, ...]:
    """The left edge in the colour of who is there; for both, AI above and a person below."""
    match mode:
        case None:
            return (Path(_edge(0, CARD_HEIGHT), theme.hairline),)
        case Mode.AI:
            return (Path(_edge(0, CARD_HEIGHT), theme.ai),)
        case Mode.HUMAN:
            return (Path(_edge(0, CARD_HEIGHT), theme.human),)
        case Mode.HYBRID:
            half = CARD_HEIGHT / 2
            return (
                Path(_edge(0, half, bottom=False), theme.ai),
                Path(_edge(half, CARD_HEIGHT, top=False), theme.human),
            )


def _edge(above: float, below: float, top: bool = True, bottom: bool = True) -> tuple[Step, ...]:
    """A strip along the card's left edge, rounded where the card is."""
    corner = _inset_y(RADIUS - _SPINE)
    bend = RADIUS * 0.45
    steps: list[Step]
    if top:
        start = above + corner
        steps = [
            Move(_SPINE, start),
            Curve(_SPINE - bend * 0.6, start + bend * 0.35, 0, above + bend, 0, above + RADIUS),
        ]
    else:
        steps = [Move(_SPINE, above), Line(0, above)]
    if bottom:
        end = below - corner
        steps += [
            Line(0, below - RADIUS),
            Curve(0, below - bend, _SPINE - bend * 0.6, end - bend * 0.35, _SPINE, end),
        ]
    else:
        steps += [Line(0, below), Line(_SPINE, below)]
    return (*steps, Close())


def _inset_y(inset: float) -> float:
    """How far below the card's top its rounded corner is at `inset` from the corner's centre."""
    return RADIUS - float((RADIUS**2 - inset**2) ** 0.5)
