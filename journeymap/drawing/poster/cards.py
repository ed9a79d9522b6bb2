"""The cards edition: one touchpoint each, to cut out and lay on a table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil

from journeymap.drawing.poster.flow import Piece
from journeymap.drawing.poster.page import Brief, Page
from journeymap.drawing.poster.pieces import touchpoint_pieces
from journeymap.drawing.poster.setting import Setting
from journeymap.drawing.poster.sheet import THINNEST, Sheet
from journeymap.drawing.shapes import Box, Line, Move, Path, Shape, Stroke
from journeymap.handling.sentences import rule_sentence
from journeymap.i18n import phrase
from journeymap.model.printing import Lane
from journeymap.model.records import Stage, Touchpoint

_GRIDS: Mapping[int, tuple[int, int]] = {4: (2, 2), 6: (2, 3), 9: (3, 3)}
"""Cards beside and below each other on an upright page."""
_A4 = (210.0, 297.0)
_INSET = 5.0
"""From the cut to what is printed, in millimetres: scissors are not exact."""
_MARK = 4.0
"""The length of a cut mark, in millimetres."""
_ALIKE = 1.3
"""Type on one card is at most so many times that on another."""
_LARGEST, _SMALLEST, _STEP = 4.6, 2.7, 0.94
"""Body type of cards in millimetres: read on a table, from 0.35 to 0.6 m."""


def cards(brief: Brief) -> tuple[Page, ...]:
    """Pages of cards in the order of the map, with cut marks; no page without a touchpoint."""
    touchpoints = [t for stage in brief.document.stages for t in brief.document.in_stage(stage.id)]
    if brief.sheet.roll:
        across, down, sheet = _cut_to_length(brief, len(touchpoints))
        brief = replace(brief, sheet=sheet)
    else:
        across, down = _grid(brief)
    count = across * down
    groups = [touchpoints[start : start + count] for start in range(0, len(touchpoints), count)]
    layout = _Layout(brief.sheet, across, down)
    needed = [_size(brief, touchpoint, layout) for touchpoint in touchpoints]
    # Cards of a deck look alike: none shouts beside one that has much to say.
    largest = min(needed, default=_LARGEST) * _ALIKE
    return tuple(_page(brief, group, layout, largest) for group in groups or [[]])


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
    def room(self) -> tuple[float, float]:
        """What of a card is printed on."""
        return self.width - 2 * _INSET, self.height - 2 * _INSET


def _page(brief: Brief, touchpoints: Sequence[Touchpoint], layout: _Layout, largest: float) -> Page:
    sheet, margin = brief.sheet, _margin(brief.sheet)
    setting = Setting(brief, _LARGEST, 0)
    shapes: list[Shape] = [Box(0, 0, sheet.width, sheet.height, 0, setting.theme.paper)]
    shapes += _cut_marks(sheet, setting, margin, layout.across, layout.down)
    for place, touchpoint in enumerate(touchpoints):
        row, column = divmod(place, layout.across)
        x = margin + column * layout.width + _INSET
        y = margin + row * layout.height + _INSET
        size = min(largest, _size(brief, touchpoint, layout))
        for piece in _fitted(brief, touchpoint, layout, size):
            shapes += piece.draw(x, y)
            y += piece.height
    return Page(sheet, tuple(shapes))


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


def _size(brief: Brief, touchpoint: Touchpoint, layout: _Layout) -> float:
    """The largest type in which a card holds all it has to say; the smallest where none does."""
    width, height = layout.room
    size = _LARGEST
    while size * _STEP >= _SMALLEST:
        pieces = _pieces(Setting(brief, size, 0), width, touchpoint)
        if sum(piece.height for piece in pieces) <= height:
            break
        size *= _STEP
    return size


def _fitted(brief: Brief, touchpoint: Touchpoint, layout: _Layout, size: float) -> list[Piece]:
    """What a card says in a type; where that is too much, the last paragraphs go before names."""
    width, height = layout.room
    pieces = _pieces(Setting(brief, size, 0), width, touchpoint)
    while len(pieces) > 2 and sum(piece.height for piece in pieces) > height:
        pieces.pop()
    while sum(piece.height for piece in pieces) > height:
        size *= _STEP
        pieces = _pieces(Setting(brief, size, 0), width, touchpoint)[:2]
    return pieces


def _pieces(setting: Setting, width: float, touchpoint: Touchpoint) -> list[Piece]:
    stage = setting.document.get(Stage, touchpoint.stage)
    name = setting.block(
        stage.name if stage is not None else "", width, setting.small, setting.theme.muted
    )
    above = Piece(name.height + 0.3 * setting.em, lambda x, y: name.at(x, y))
    said = _said(setting, touchpoint)
    return [above, *touchpoint_pieces(setting, width, touchpoint, said)]


def _said(setting: Setting, touchpoint: Touchpoint) -> list[tuple[str, str]]:
    """What matters most on a table comes first: what happens, what we say, when a person comes."""
    say = setting.words.say
    words = touchpoint.words
    without = setting.brief.without
    rules = touchpoint.handling.rules if touchpoint.handling else ()
    found = [
        (phrase("poster", "What the customer does"), touchpoint.does),
        (phrase("poster", "What the customer says"), touchpoint.says),
    ]
    if Lane.WORDS not in without:
        found.append((phrase("poster", "What we say"), words.after))
        found.append((phrase("poster", "The human line"), words.human_line))
    for rule in () if Lane.HANDOVERS in without else rules:
        sentence = say(rule_sentence(rule, setting.document))
        found.append((phrase("poster", "A person"), sentence))
    return [(say(label), " ".join(text.split())) for label, text in found if text.strip()]
