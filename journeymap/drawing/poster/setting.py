"""How text is set on a sheet: how large, in which words, and what is left out."""

from dataclasses import dataclass
from enum import Enum, auto

from journeymap.drawing.card import Look
from journeymap.drawing.poster.page import Brief
from journeymap.drawing.poster.sheet import SMALL
from journeymap.drawing.shapes import Anchor, Shape, Text
from journeymap.drawing.text import ASCENT, DESCENT, LEADING, wrap
from journeymap.drawing.theme import Theme
from journeymap.i18n import Words
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint


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

    brief: Brief
    em: float
    """The body type in millimetres."""
    lines: int
    """At most so many lines for a text that is not a name."""
    dense: bool = False
    """The brand's words are set in small type."""
    detail: Detail = Detail.ALL

    @property
    def document(self) -> Document:
        """The journey."""
        return self.brief.document

    @property
    def words(self) -> Words:
        """The language of the print."""
        return self.brief.words

    @property
    def look(self) -> Look:
        """Colours, and how text is measured."""
        return self.brief.look

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
