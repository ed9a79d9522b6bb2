"""A drawn page, and everything that decides how it is drawn."""

from collections.abc import Callable
from dataclasses import dataclass, field

from journeymap.drawing.card import Look
from journeymap.drawing.poster.extent import Extent
from journeymap.drawing.poster.logo import SafeLogo
from journeymap.drawing.poster.sheet import Sheet
from journeymap.drawing.shapes import Shape, Text
from journeymap.handling.sentences import rule_sentence
from journeymap.i18n import Words
from journeymap.model.document import Document
from journeymap.model.printing import Lane, TitleBlock
from journeymap.model.records import Touchpoint

_NO_TITLE_BLOCK = TitleBlock()


@dataclass(frozen=True)
class Page:
    """One sheet with everything on it, in millimetres from its top left corner."""

    sheet: Sheet
    shapes: tuple[Shape, ...]
    trim: Extent | None = None
    """Where it is trimmed, on a sheet that is larger for bleed and marks; None at its edges."""
    bleed: Extent | None = None
    """How far its ground reaches beyond that."""

    @property
    def smallest_type(self) -> float:
        """The smallest type of what stays when it is trimmed, in millimetres; 0 without text."""
        top, bottom = (self.trim.top, self.trim.bottom) if self.trim else (0.0, self.sheet.height)
        return min(
            (s.size for s in self.shapes if isinstance(s, Text) and top < s.y < bottom),
            default=0.0,
        )


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
    title_block: TitleBlock = _NO_TITLE_BLOCK
    logo: SafeLogo | None = None
    grey: bool = False
    """Pictures lose their hues."""
    url: str = ""
    """What the QR code leads to, with the revision behind it."""
    inches: bool = False
    """Sizes are spoken of in inches."""
    bleed: float = 0.0
    """Millimetres of ground beyond the trimmed edge."""
    crop_marks: bool = False
    heard: Callable[[], None] = lambda: None
    """Called now and then where much is drawn without measuring text; may raise to give up."""
    said_rules: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)
    """What `rules` has said by touchpoint: a layout asks for it in every type that it tries."""

    def rules(self, touchpoint: Touchpoint) -> tuple[str, ...]:
        """When a person takes over from AI in a touchpoint, a sentence for each rule."""
        if (said := self.said_rules.get(touchpoint.id)) is None:
            rules = touchpoint.handling.rules if touchpoint.handling else ()
            said = tuple(self.words.say(rule_sentence(rule, self.document)) for rule in rules)
            self.said_rules[touchpoint.id] = said
        return said
