"""The cards edition: one touchpoint each, to cut out and lay on a table."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import ceil

from journeymap.drawing.poster.flow import Piece
from journeymap.drawing.poster.page import Brief, Page
from journeymap.drawing.poster.pieces import paragraphs, touchpoint_line
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
    return tuple(_page(brief, group, across, down) for group in groups or [[]])


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


def _page(brief: Brief, touchpoints: Sequence[Touchpoint], across: int, down: int) -> Page:
    sheet = brief.sheet
    margin = _margin(sheet)
    width, height = (sheet.width - 2 * margin) / across, (sheet.height - 2 * margin) / down
    setting = Setting(brief, _LARGEST, 0)
    shapes: list[Shape] = [Box(0, 0, sheet.width, sheet.height, 0, setting.theme.paper)]
    shapes += _cut_marks(sheet, setting, margin, across, down)
    for place, touchpoint in enumerate(touchpoints):
        row, column = divmod(place, across)
        x, y = margin + column * width + _INSET, margin + row * height + _INSET
        for piece in _fitted(brief, touchpoint, width - 2 * _INSET, height - 2 * _INSET):
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


def _fitted(brief: Brief, touchpoint: Touchpoint, width: float, height: float) -> list[Piece]:
    """What a card says, in the largest type that holds it; the last paragraphs go before names."""
    size = _LARGEST
    while True:
        pieces = _pieces(Setting(brief, size, 0), width, touchpoint)
        if sum(piece.height for piece in pieces) <= height:
            return pieces
        if size * _STEP < _SMALLEST:
            break
        size *= _STEP
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
    return [above, touchpoint_line(setting, width, touchpoint), *paragraphs(setting, width, said)]


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
