"""The journey edition: the whole journey on one sheet, in the largest type that holds it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby, pairwise

from journeymap.drawing.poster.field import Field, Spot
from journeymap.drawing.poster.frame import Foot, Head
from journeymap.drawing.poster.lanes import BOX, BrandWords, Bubbles, Ribbon, Takeovers
from journeymap.drawing.poster.page import Brief, Page
from journeymap.drawing.poster.plan import Moment, divided, moments
from journeymap.drawing.poster.setting import Block, Detail, Setting
from journeymap.drawing.poster.sheet import SMALL, Sheet, largest
from journeymap.drawing.shapes import Box, Line, Move, Path, Shape, Stroke
from journeymap.drawing.text import LEADING, longest_word
from journeymap.model.printing import Lane

_LEAST_COLUMN = 7.0
_WIDEST_WORD = 12.0
"""A column is at least so wide, and no wider for the sake of one long word; in body type."""
_WIDEST_SPOKEN = 7.0
"""The same for a word in the brand's mouth."""
_LOOKED_AT = 400
"""So many letters of its words are looked at for that."""
_Cut = tuple[int, bool, Detail]
_CUTS: tuple[_Cut, ...] = (
    (16, False, Detail.ALL),
    (16, True, Detail.ALL),
    (8, True, Detail.ALL),
    (5, True, Detail.ALL),
    (16, True, Detail.DECISIVE),
    (6, True, Detail.DECISIVE),
    (4, True, Detail.DECISIVE),
    (2, True, Detail.NONE),
)
"""Lines of a text, small type for the brand's words, whose texts: what is given up, step by step,
when the smallest readable type does not fit."""
_TOWER = 6
"""Lines of a paragraph from which on more rows, with wider columns, are better."""
_WORTH = 0.75
"""Type may be so much smaller for boxes without towers of lines."""
_STRETCHES = (1.0, 1.25, 1.6, 2.0)
"""How much longer than it must be a roll may become, so that boxes have room for their lines."""
_SHRINK = 0.93
"""From one type to the next below the smallest readable one."""
_TALLEST = 0.62
"""A field is at most so tall, as a part of its width."""
_AIRY = 32.0
"""A field that is taller on a roll, in body type, has room for another row of stages."""
_ROWS = (2, 3, 4)
"""So many rows are tried then; and what their type must gain, for they tear the curve."""
_GAIN = 1.15
_NO_LONGER = 0.6
"""With more rows a roll may be as long as a banner, or so long beside the one with one row."""


def journey(brief: Brief) -> Page:
    """The journey along one path on one sheet.

    Takes the largest type that holds everything. A map too full for the smallest readable type
    loses ends of long texts, then the texts of moments that are not decisive, then all texts (and
    says so), at last legibility; never a touchpoint and never a name.
    """
    columns = moments(brief.document, brief.path)

    def fitted(size: float, cut: _Cut) -> _Page | None:
        return _fitted(Setting(brief, size, *cut), columns)

    def unrolled(size: float, cut: _Cut, longest: float, rows: int = 1) -> _Page | None:
        return _unrolled(Setting(brief, size, *cut), columns, longest, rows)

    page = None
    sizes = brief.sheet.sizes
    for cut in _CUTS if brief.sheet.roll else ():
        page = page or _best(sizes, partial(unrolled, cut=cut, longest=brief.sheet.banner))
        if page is None or page.lines > _TOWER:
            # Rather a longer roll than towers of lines.
            size = sizes[-1] if page is None else page.em
            page = unrolled(size, cut, brief.sheet.width) or page
        if page is not None and page.lines <= _TOWER:
            break
    if page is not None and page.field > _AIRY * page.em:
        longest = max(brief.sheet.banner, _NO_LONGER * page.sheet.width)
        more = (
            _best(sizes, partial(unrolled, cut=cut, longest=longest, rows=rows)) for rows in _ROWS
        )
        for found in filter(None, more):
            page = found if found.em >= _GAIN * page.em else page
    for cut in _CUTS:
        page = page or _best(sizes, partial(fitted, cut=cut))
    size = brief.sheet.sizes[-1]
    while page is None:
        size *= _SHRINK
        page = fitted(size, _CUTS[-1])
    return Page(page.sheet, tuple(page.shapes()))


def _best(sizes: Sequence[float], fitted: Callable[[float], "_Page | None"]) -> "_Page | None":
    """The largest type that fits, or one that is a little smaller and needs no towers of lines."""

    def roomy(size: float) -> _Page | None:
        found = fitted(size)
        return found if found is not None and found.lines <= _TOWER else None

    page = largest(sizes, fitted)
    if page is None or page.lines <= _TOWER:
        return page
    smaller = [size for size in sizes if _WORTH * page.em <= size < page.em]
    return (largest(smaller, roomy) if smaller else None) or page


def _fitted(setting: Setting, columns: Sequence[Moment]) -> "_Page | None":
    """A page in this setting, None when it does not fit with any number of rows.

    It has the fewest rows in which no box becomes a narrow tower of lines, if there is one.
    """
    sheet = setting.brief.sheet
    head, foot = _frame(setting, columns)
    fitting: list[_Page] = []
    for starts, needs in _divisions(setting, sheet, columns):
        page = _Page(setting, sheet, head, foot, columns, starts, needs)
        if page.spare >= 0:
            fitting.append(page)
        if page.lines <= _TOWER:
            # More rows would only take more height: they make towers lower, and nothing else.
            break
    return min(fitting, key=lambda page: page.lines, default=None)


def _unrolled(
    setting: Setting, columns: Sequence[Moment], longest: float, rows: int = 1
) -> "_Page | None":
    """A page with the stages in so many rows, as long as it takes; None where that is too long.

    The shortest in which no box becomes a narrow tower of lines, if there is one.
    """
    roll = setting.brief.sheet
    needs = [_need(setting, moment) for moment in columns]
    if len(columns) < rows:
        return None
    starts = divided(needs, _breaks(columns), rows) if columns else ()
    ends = (*starts, len(columns))
    long = max((sum(needs[start:end]) for start, end in pairwise(ends)), default=0.0)
    best = None
    for stretch in _STRETCHES:
        width = max(long * stretch + 2 * roll.margin, roll.height)
        if width > longest:
            break
        sheet = replace(roll, width=width)
        cut = replace(setting, brief=replace(setting.brief, sheet=sheet))
        head, foot = _frame(cut, columns)
        page = _Page(cut, sheet, head, foot, columns, starts, needs)
        if page.spare >= 0 and (best is None or page.lines < best.lines):
            best = page
        if best is not None and best.lines <= _TOWER:
            break
    return best


def _frame(setting: Setting, columns: Sequence[Moment]) -> tuple[Head, Foot]:
    sheet = setting.brief.sheet
    width = sheet.width - 2 * sheet.margin
    feelings = [m.touchpoint.emotion for m in columns if m.touchpoint is not None]
    head = Head(
        setting,
        width,
        beside=any(m.touchpoint is not None and not m.on_path for m in columns),
        untagged=None in feelings,
    )
    return head, Foot(setting, width)


def _divisions(
    setting: Setting, sheet: Sheet, columns: Sequence[Moment]
) -> Iterator[tuple[tuple[int, ...], list[float]]]:
    """Ways to break the columns into rows, the fewest rows first."""
    room = sheet.width - 2 * sheet.margin
    needs = [_need(setting, moment) for moment in columns]
    breaks = _breaks(columns)
    if not columns:
        yield (), []
    found = 0
    fewest = max(1, min(len(columns), int(sum(needs) / room)))
    for rows in range(fewest, len(columns) + 1):
        starts = divided(needs, breaks, rows)
        if all(sum(needs[a:b]) <= room for a, b in pairwise((*starts, len(columns)))):
            yield starts, needs
            found += 1
            if found == 3:
                return
        elif rows == len(columns):
            yield starts, [min(need, room) for need in needs]


def _breaks(columns: Sequence[Moment]) -> list[bool]:
    """Whether a visit to a stage begins with each column."""
    visits = [column.visit for column in columns]
    return [place == 0 or visit != visits[place - 1] for place, visit in enumerate(visits)]


def _need(setting: Setting, moment: Moment) -> float:
    """The width of a column in which no word of the name is broken."""
    least = _LEAST_COLUMN * setting.em
    box = BOX * setting.em
    if moment.touchpoint is None:
        return least
    measure = setting.look.measure
    longest = longest_word(moment.touchpoint.name, setting.em, measure, bold=True)
    spoken = 0.0
    if setting.tells(moment.touchpoint) and Lane.WORDS not in setting.brief.without:
        words = moment.touchpoint.words
        said = f"{words.after} {words.human_line}"[:_LOOKED_AT]
        spoken = longest_word(said, setting.speech, measure)
    widest = max(longest + 0.7 * setting.em, min(spoken, _WIDEST_SPOKEN * setting.em) + box)
    return max(least, min(widest, (_WIDEST_WORD + 0.7) * setting.em))


class _Page:
    """One try at a poster."""

    def __init__(
        self,
        setting: Setting,
        sheet: Sheet,
        head: Head,
        foot: Foot,
        columns: Sequence[Moment],
        starts: Sequence[int],
        needs: Sequence[float],
    ) -> None:
        self._setting, self.sheet, self._head, self._foot = setting, sheet, head, foot
        self._rows: list[_Row] = []
        around = 2 * sheet.margin + head.height + foot.height
        self.spare = sheet.height - around
        """The height that is left; with less than nothing only the rows until there are set."""
        for start, end in pairwise((*starts, len(columns))):
            told = frozenset(type(lane) for row in self._rows for lane in row.lanes)
            self._rows.append(_Row(setting, sheet, columns, needs, (start, end), told))
            self.spare -= self._rows[-1].least + self._between
            if self.spare < 0:
                break

    @property
    def em(self) -> float:
        """The body type in millimetres."""
        return self._setting.em

    @property
    def lines(self) -> int:
        """The lines of the longest paragraph in a box."""
        boxes = (lane for row in self._rows for lane in row.lanes if isinstance(lane, Bubbles))
        return max((lane.lines for lane in boxes), default=0)

    @property
    def field(self) -> float:
        """The height of the tallest field."""
        more = self.spare / max(1, len(self._rows))
        return max((row.field(more) for row in self._rows), default=0.0)

    @property
    def _between(self) -> float:
        """Between two rows."""
        return (1.0 if self._setting.detail is Detail.NONE else 1.6) * self._setting.em

    def shapes(self) -> list[Shape]:
        """Everything, from the paper up."""
        sheet, theme = self.sheet, self._setting.theme
        left, y = sheet.margin, sheet.margin
        shapes: list[Shape] = [Box(0, 0, sheet.width, sheet.height, 0, theme.paper)]
        shapes += self._head.at(left, y)
        y += self._head.height
        more = self.spare / max(1, len(self._rows))
        for row in self._rows:
            grown = row.grown(more)
            shapes += row.at(y, grown)
            y += row.least + grown + self._between
        shapes += self._foot.at(left, sheet.height - sheet.margin - self._foot.height)
        return shapes


@dataclass(frozen=True, slots=True)
class _Header:
    """A stage above its columns."""

    x: float
    width: float
    name: Block


class _Row:
    """Some stages with all their lanes, from the left margin to the right."""

    def __init__(
        self,
        setting: Setting,
        sheet: Sheet,
        columns: Sequence[Moment],
        needs: Sequence[float],
        part: tuple[int, int],
        told: frozenset[type],
    ) -> None:
        self._setting = setting
        self._told = told
        start, end = part
        self._x, self._width = sheet.margin, sheet.width - 2 * sheet.margin
        spread = self._width - sum(needs[start:end])
        spots: list[Spot] = []
        headers: list[_Header] = []
        x = self._x
        for _, visit in groupby(range(start, end), key=lambda place: columns[place].visit):
            left = x
            for place in visit:
                width = needs[place] + spread / (end - start)
                moment = columns[place]
                if moment.touchpoint is not None:
                    spots.append(Spot(moment, moment.touchpoint, x, width))
                x += width
            name = setting.block(
                moment.stage.name, x - left - 0.8 * setting.em, setting.em, bold=True
            )
            headers.append(_Header(left, x - left, name))
        self._headers = headers
        self._band = max(header.name.height for header in headers) + 0.8 * setting.em
        self._field = Field(
            setting,
            self._x,
            self._width,
            spots,
            _nearest(reversed(columns[:start])) if start else None,
            _nearest(columns[end:]),
        )
        lanes: list[Ribbon | Bubbles] = []
        without = setting.brief.without
        if spots and Lane.HANDLING not in without:
            lanes.append(Ribbon(setting, spots))
        for lane_of, kind in ((Lane.HANDOVERS, Takeovers), (Lane.WORDS, BrandWords)):
            if lane_of not in without and (lane := kind(setting, self._x, self._width, spots)):
                lanes.append(lane)
        self.lanes = lanes
        self._fixed = (
            self._band
            + 0.5 * setting.em
            + sum(setting.gap + self._titled(lane) + lane.height for lane in lanes)
        )
        self.least = self._fixed + self._field.least

    def _titled(self, lane: "Ribbon | Bubbles") -> float:
        """The room for the title of a lane: only the first lane of a kind has one."""
        return 0.0 if type(lane) in self._told else (SMALL * LEADING + 0.4) * self._setting.em

    def grown(self, more: float) -> float:
        """How much of the spare height this row takes."""
        if not self._field.drawn:
            # What is still to be drawn by hand takes all the room there is.
            return max(0.0, more)
        return max(0.0, min(more, self._width * _TALLEST - self._field.least))

    def field(self, more: float) -> float:
        """The height of its field, with so much spare height."""
        return self._field.least + self.grown(more)

    def at(self, y: float, more: float) -> list[Shape]:
        """The shapes from y downwards, with the field `more` taller than it must be."""
        setting = self._setting
        theme, em = setting.theme, setting.em
        bottom = y + self.least + more
        shapes: list[Shape] = [Box(self._x, y, self._width, self._band, 0.4 * em, theme.header)]
        for header in self._headers:
            top = y + (self._band - header.name.height) / 2
            shapes += header.name.at(header.x + header.width / 2, top, "middle")
        top = y + self._band + 0.5 * em
        height = self._field.least + more
        field = self._field.at(top, height)
        line = Stroke(theme.hairline, em * 0.06)
        dividers = [
            Path((Move(header.x, top), Line(header.x, bottom)), None, line)
            for header in self._headers[1:]
        ]
        shapes += [field[0], *dividers, *field[1:]]
        top += height
        for lane in self.lanes:
            top += setting.gap
            if type(lane) not in self._told:
                few = setting.detail is Detail.DECISIVE
                said = setting.words.say(lane.title_of_few if few else lane.title)
                title = Block((said,), setting.small, theme.ink, True)
                shapes += title.at(self._x, top)
            top += self._titled(lane)
            shapes += lane.at(top)
            top += lane.height
        return shapes


def _nearest(columns: Iterator[Moment] | Sequence[Moment]) -> float | None:
    """The first feeling on the path in these columns."""
    for moment in columns:
        if moment.on_path and moment.touchpoint and moment.touchpoint.emotion:
            return float(moment.touchpoint.emotion.valence)
    return None
