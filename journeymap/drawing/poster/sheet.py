"""The sheet, and how text is set on it."""

from dataclasses import dataclass
from enum import Enum, auto
from math import sqrt

from journeymap.drawing.card import Look
from journeymap.drawing.shapes import Anchor, Shape, Text
from journeymap.drawing.text import ASCENT, DESCENT, LEADING, wrap
from journeymap.drawing.theme import Theme
from journeymap.i18n import Words
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint

SMALL = 0.86
"""The small type as a part of the body type."""
THINNEST = 0.09
"""The thinnest line a plotter draws, in millimetres."""

_A4_SIDE = sqrt(210 * 297)
_LARGEST = 3.7
_SMALLEST = 2.3 / SMALL
"""Body type of an A4 sheet in millimetres; with it the small type is 2.3 mm, or 6.5 pt."""
_STEP = 0.94
_GROWTH = 0.7
_HAND = sqrt(2)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper, in millimetres."""

    width: float
    height: float

    @property
    def scale(self) -> float:
        """How large the sheet is beside A4, along its side; a strip counts by its short side."""
        return min(sqrt(self.width * self.height) / _A4_SIDE, min(self.width, self.height) / 150)

    @property
    def margin(self) -> float:
        """The empty border."""
        return 10.0 * self.scale

    @property
    def sizes(self) -> tuple[float, ...]:
        """Body type to try, largest first, down to what can just be read.

        Up to A3 a sheet is read in the hand. A larger one is read from farther away, but not in
        proportion: A0, 2.8 times A3, may go down to twice its smallest type: 16 pt, and 13.5 pt
        for what is small, which good eyes read from 1.5 m.
        """
        smallest = _SMALLEST * max(self.scale / _HAND, 1.0) ** _GROWTH
        sizes = []
        size = _LARGEST * self.scale
        while size > smallest:
            sizes.append(size)
            size *= _STEP
        return (*sizes, smallest)


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of text that have been broken to a width."""

    lines: tuple[str, ...]
    size: float
    color: str
    bold: bool = False

    @property
    def height(self) -> float:
        """The height of all lines in millimetres."""
        return len(self.lines) * self.size * LEADING

    def at(self, x: float, y: float, anchor: Anchor = "start", halo: str = "") -> list[Shape]:
        """The lines with the top of the first at y."""
        baseline = y + self.size * ((LEADING - ASCENT - DESCENT) / 2 + ASCENT)
        return [
            Text(
                x,
                baseline + place * self.size * LEADING,
                line,
                self.size,
                self.color,
                self.bold,
                anchor,
                halo,
            )
            for place, line in enumerate(self.lines)
        ]


class Detail(Enum):
    """Whose rules and words are told: a full sheet tells whole texts of fewer moments."""

    ALL = auto()
    DECISIVE = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class Setting:
    """One way to set a poster: what is said, in which words, and how large."""

    document: Document
    words: Words
    look: Look
    em: float
    """The body type in millimetres."""
    lines: int
    """At most so many lines for a text that is not a name."""
    dense: bool = False
    """The brand's words are set in small type."""
    detail: Detail = Detail.ALL

    @property
    def theme(self) -> Theme:
        """The colours."""
        return self.look.theme

    @property
    def small(self) -> float:
        """The small type in millimetres."""
        return self.em * SMALL

    @property
    def speech(self) -> float:
        """The type of the brand's words in millimetres."""
        return self.small if self.dense else self.em

    def tells(self, touchpoint: Touchpoint) -> bool:
        """Whether the rules and words of a touchpoint are told."""
        match self.detail:
            case Detail.ALL:
                return True
            case Detail.DECISIVE:
                return touchpoint.decisive
            case Detail.NONE:
                return False

    @property
    def gap(self) -> float:
        """Between parts that stand apart."""
        return self.em * 0.9

    def wide(self, text: str, size: float, bold: bool = False) -> float:
        """The width of one line in millimetres."""
        return self.look.measure.width(text, size, bold)

    def block(
        self,
        text: str,
        width: float,
        size: float,
        color: str = "",
        bold: bool = False,
        lines: int = 0,
    ) -> Block:
        """Text broken to a width; in ink unless a colour is given."""
        broken = wrap(text, width, size, self.look.measure, bold, lines)
        return Block(broken, size, color or self.theme.ink, bold)
