"""The cards edition: one touchpoint each, to cut out and lay on a table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil, log

from journeymap.drawing.poster.flow import Piece
from journeymap.drawing.poster.frame import REVISION
from journeymap.drawing.poster.page import Brief, Page
from journeymap.drawing.poster.pieces import touchpoint_pieces
from journeymap.drawing.poster.setting import Block, Setting
from journeymap.drawing.poster.sheet import THINNEST, Sheet, largest
from journeymap.drawing.shapes import Box, Line, Move, Path, Shape, Stroke
from journeymap.drawing.text import elide
from journeymap.i18n import phrase
from journeymap.model.printing import LANE_NAMES, Lane
from journeymap.model.records import Stage, Touchpoint

_GRIDS: Mapping[int, tuple[int, int]] = {4: (2, 2), 6: (2, 3), 9: (3, 3)}
"""Cards beside and below each other on an upright page."""
_A4 = (210.0, 297.0)
_INSET = 5.0
"""From the cut to what is printed on A4, in millimetres: scissors are not exact."""
_MARK = 4.0
"""The length of a cut mark, in millimetres."""
_ALIKE = 1.3
"""Type on one card is at most so many times that on another."""
_LARGEST, _SMALLEST, _STEP = 4.6, 2.7, 0.94
"""Body type of cards in millimetres: read on a table, from 0.35 to 0.6 m."""
_FOOT, _BELOW = 2.3, 0.6
"""The type of the foot, and what is free between it and the cards, in millimetres."""


def cards(brief: Brief) -> tuple[Page, ...]:
    """Pages of cards in the order of the map, with cut marks; no page without a touchpoint."""
    touchpoints = [t for stage in brief.document.stages for t in brief.document.in_stage(stage.id)]
    if brief.sheet.roll:
        across, down, sheet = _cut_to_length(brief, len(touchpoints))
        brief = replace(brief, sheet=sheet)
    else:
        across, down = _grid(brief)
    count = across * down
    layout = _Layout(brief.sheet, across, down)
    deck = [_Card(brief, touchpoint, layout) for touchpoint in touchpoints]
    # Cards of a deck look alike: none shouts beside one that has much to say.
    most = min((card.size for card in deck), default=layout.sizes[0]) * _ALIKE
    hands = [deck[start : start + count] for start in range(0, len(deck), count)] or [[]]
    return tuple(
        _page(brief, hand, layout, most, f"{number} / {len(hands)}")
        for number, hand in enumerate(hands, start=1)
    )


def _cut_to_length(brief: Brief, count: int) -> tuple[int, int, Sheet]:
    """Columns, rows and the length of a roll that holds all cards, about as large as on A4."""
    (across, down), roll = _GRIDS[brief.cards], brief.sheet
    border = 2 * _margin(roll)
    width, height = (_A4[0] - border) / across, (_A4[1] - border) / down
    rows = max(1, int((roll.height - border) / height))
    columns = max(1, ceil(count / rows))
    return columns, rows, replace(roll, width=columns * width + border)


def _margin(sheet: Sheet) -> float:
    return max(_MARK + 1, min(sheet.margin, 10.0))


def _grid(brief: Brief) -> tuple[int, int]:
    across, down = _GRIDS[brief.cards]
    upright = brief.sheet.height >= brief.sheet.width
    return (across, down) if upright else (down, across)


@dataclass(frozen=True)
class _Layout:
    """How a sheet is divided into cards."""

    sheet: Sheet
    across: int
    down: int

    @property
    def width(self) -> float:
        """Of a card, in millimetres."""
        return (self.sheet.width - 2 * _margin(self.sheet)) / self.across

    @property
    def height(self) -> float:
        """Of a card, in millimetres."""
        return (self.sheet.height - 2 * _margin(self.sheet)) / self.down

    @property
    def scale(self) -> float:
        """How large a card is beside the same one on A4, if it is larger: so is its type."""
        sides = sorted((self.sheet.width, self.sheet.height))
        return max(1.0, min(side / usual for side, usual in zip(sides, _A4, strict=True)))

    @property
    def sizes(self) -> Sequence[float]:
        """Body type to try, largest first."""
        most = _LARGEST * self.scale
        steps = 1 + int(log(_SMALLEST / most) / log(_STEP))
        return tuple(most * _STEP**step for step in range(steps))

    @property
    def inset(self) -> float:
        """From the cut to what is printed, in millimetres."""
        return _INSET * self.scale

    @property
    def room(self) -> tuple[float, float]:
        """What of a card is printed on."""
        return self.width - 2 * self.inset, self.height - 2 * self.inset


def _page(brief: Brief, hand: Sequence["_Card"], layout: _Layout, most: float, number: str) -> Page:
    sheet, margin = brief.sheet, _margin(brief.sheet)
    setting = Setting(brief, _LARGEST, 0)
    shapes: list[Shape] = [Box(0, 0, sheet.width, sheet.height, 0, setting.theme.paper)]
    shapes += _cut_marks(sheet, setting, margin, layout.across, layout.down)
    shapes += _foot(setting, layout, margin, number)
    for place, card in enumerate(hand):
        row, column = divmod(place, layout.across)
        x = margin + column * layout.width + layout.inset
        y = margin + row * layout.height + layout.inset
        for piece in card.pieces(most):
            shapes += piece.draw(x, y)
            y += piece.height
    return Page(sheet, tuple(shapes))


def _foot(setting: Setting, layout: _Layout, margin: float, number: str) -> list[Shape]:
    """What a sheet belongs to and its number, on what is cut away: below the first cards and the
    last ones, between the marks.
    """
    brief, muted = setting.brief, setting.theme.muted
    revision = setting.words.say(REVISION.of(revision=brief.revision))
    told = Block((f"{revision} · {number}",), _FOOT, muted)
    right = layout.sheet.width - margin - _INSET
    room = layout.width - 2 * _INSET
    if layout.across == 1:
        room -= setting.wide(told.lines[0], _FOOT) + _INSET
    title = elide(brief.document.journey.title, max(0.0, room), _FOOT, setting.look.measure)
    y = layout.sheet.height - margin + _BELOW
    return [*Block((title,), _FOOT, muted).at(margin + _INSET, y), *told.at(right, y, "end")]


def _cut_marks(
    sheet: Sheet, setting: Setting, margin: float, across: int, down: int
) -> list[Shape]:
    """Short lines in the margin where to cut, and dotted ones between the cards."""
    right, bottom = sheet.width - margin, sheet.height - margin
    mark, dotted = (
        Stroke(setting.theme.muted, 0.2),
        Stroke(setting.theme.line, max(THINNEST, 0.12), (0.8, 1.2)),
    )
    shapes: list[Shape] = []
    for column in range(across + 1):
        x = margin + column * (right - margin) / across
        for start, end in ((margin - _MARK, margin - 0.5), (bottom + 0.5, bottom + _MARK)):
            shapes.append(Path((Move(x, start), Line(x, end)), None, mark))
        if 0 < column < across:
            shapes.append(Path((Move(x, margin), Line(x, bottom)), None, dotted))
    for row in range(down + 1):
        y = margin + row * (bottom - margin) / down
        for start, end in ((margin - _MARK, margin - 0.5), (right + 0.5, right + _MARK)):
            shapes.append(Path((Move(start, y), Line(end, y)), None, mark))
        if 0 < row < down:
            shapes.append(Path((Move(margin, y), Line(right, y)), None, dotted))
    return shapes


class _Card:
    """What one touchpoint has to say, and how large it can be said."""

    def __init__(self, brief: Brief, touchpoint: Touchpoint, layout: _Layout) -> None:
        self._brief, self._touchpoint = brief, touchpoint
        self._width, self._height = layout.room
        stage = brief.document.get(Stage, touchpoint.stage)
        self._stage = stage.name if stage is not None else ""
        self._texts = _said(brief, touchpoint)
        self.size = largest(layout.sizes, self._fitting) or layout.sizes[-1]
        """The largest type in which all of it has room; the smallest where it has in none."""

    def _fitting(self, size: float) -> float | None:
        return size if _tall(self._set(size)) <= self._height else None

    def pieces(self, most: float) -> list[Piece]:
        """What is printed, in type no larger than `most`; where it is too much, the last
        paragraphs go before names.
        """
        size = min(most, self.size)
        pieces = self._set(size)
        while len(pieces) > 2 and _tall(pieces) > self._height:
            pieces.pop()
        while _tall(pieces) > self._height:
            size *= _STEP
            pieces = self._set(size)[:2]
        return pieces

    def _set(self, size: float) -> list[Piece]:
        setting, width = Setting(self._brief, size, 0), self._width
        name = setting.block(self._stage, width, setting.small, setting.theme.muted)
        above = Piece(name.height + 0.3 * setting.em, lambda x, y: name.at(x, y))
        return [above, *touchpoint_pieces(setting, width, self._touchpoint, self._texts)]


def _tall(pieces: Sequence[Piece]) -> float:
    return sum(piece.height for piece in pieces)


def _said(brief: Brief, touchpoint: Touchpoint) -> list[tuple[str, str]]:
    """What matters most on a table comes first: what happens, what we say, when a person comes."""
    say = brief.words.say
    words = touchpoint.words
    without = brief.without
    found = [
        (phrase("poster", "What the customer does"), touchpoint.does),
        (phrase("poster", "What the customer says"), touchpoint.says),
    ]
    if Lane.WORDS not in without:
        found.append((phrase("poster", "What we say"), words.after))
        found.append((phrase("poster", "The human line"), words.human_line))
    told = [(say(label), " ".join(text.split())) for label, text in found if text.strip()]
    rules = () if Lane.HANDOVERS in without else brief.rules(touchpoint)
    if rules:
        mark = "• " if len(rules) > 1 else ""
        told.append((say(LANE_NAMES[Lane.HANDOVERS]), "\n".join(mark + rule for rule in rules)))
    return told
