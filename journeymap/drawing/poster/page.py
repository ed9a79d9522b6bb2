"""A drawn page, and everything that decides how it is drawn."""

from dataclasses import dataclass

from journeymap.drawing.card import Look
from journeymap.drawing.poster.sheet import Sheet
from journeymap.drawing.shapes import Shape, Text
from journeymap.i18n import Words
from journeymap.model.document import Document
from journeymap.model.printing import Lane


@dataclass(frozen=True)
class Page:
    """One sheet with everything on it, in millimetres from its top left corner."""

    sheet: Sheet
    shapes: tuple[Shape, ...]

    @property
    def smallest_type(self) -> float:
        """The smallest type on it, in millimetres; 0 without text."""
        return min((s.size for s in self.shapes if isinstance(s, Text)), default=0.0)


@dataclass(frozen=True)
class Brief:
    """What is to be drawn, for whom, on what."""

    document: Document
    words: Words
    """The language of the print."""
    look: Look
    revision: str
    """The revision of the handling spec of the same journey."""
    sheet: Sheet
    path: tuple[str, ...]
    """The touchpoints that the curve follows."""
    path_name: str = ""
    """The name of a kept path."""
    without: frozenset[Lane] = frozenset()
    as_is: Document | None = None
    """What the to-be journey is compared with."""
    cards: int = 6
    """Cards on a page."""
    imprint: str = ""
    url: str = ""
