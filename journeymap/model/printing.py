"""How a team prints its journey: kept with it, so that the next print is one click away."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from journeymap.i18n import phrase
from journeymap.model.values import Id, Language, Line, Record, Value

Millimetres = Annotated[float, Field(gt=0, lt=1_000_000, allow_inf_nan=False)]
LOGO_BYTES = 256 * 1024
"""The largest logo: it is written with its journey, and with every change of its poster."""
WIDEST_BLEED = 20.0
"""Millimetres; print shops ask for 2 to 5, large banners for more."""


class Edition(StrEnum):
    """What a print shows."""

    JOURNEY = "journey"
    """The journey along one path: curve, who handles it, handovers, words."""
    MAP = "map"
    """The graph as it is drawn."""
    CHANGE = "change"
    """To-be against as-is."""
    HANDLING = "handling"
    """Rules and routes as sentences, for the engineering room."""
    SUMMARY = "summary"
    """One page."""
    CARDS = "cards"
    """A card for each touchpoint, to lay on a table."""


class Lane(StrEnum):
    """What stands below the curve, and can be left out."""

    HANDLING = "handling"
    HANDOVERS = "handovers"
    WORDS = "words"


class Ink(StrEnum):
    """How a print uses colour."""

    FULL = "full"
    SAVING = "saving"
    """No large coloured grounds."""
    GREY = "grey"
    """For printers without colour."""
    DARK = "dark"
    """Light type on a dark ground, for screens in dim rooms."""


EDITION_NAMES = {
    Edition.JOURNEY: phrase("edition", "Journey"),
    Edition.MAP: phrase("edition", "Map"),
    Edition.CHANGE: phrase("edition", "Change from as-is to to-be"),
    Edition.HANDLING: phrase("edition", "Handling"),
    Edition.SUMMARY: phrase("edition", "Summary on one page"),
    Edition.CARDS: phrase("edition", "Cards for the table"),
}
LANE_NAMES = {
    Lane.HANDLING: phrase("edition", "Who handles it"),
    Lane.HANDOVERS: phrase("edition", "When a person takes over"),
    Lane.WORDS: phrase("edition", "The brand’s words"),
}
INK_NAMES = {
    Ink.FULL: phrase("edition", "Full colour"),
    Ink.SAVING: phrase("edition", "Saves ink"),
    Ink.GREY: phrase("edition", "Grey"),
    Ink.DARK: phrase("edition", "Dark, for screens"),
}


class TitleBlock(Value):
    """Who answers for a print, as offices file it (after ISO 7200); each may stay empty."""

    team: Line = ""
    author: Line = ""
    approved_by: Line = ""
    date: Line = ""
    """As it is to be printed."""
    version: Line = ""


class Logo(Value):
    """A picture that is kept with the journey, so that it is never lost on the way.

    Here only its size is bounded; `drawing.poster.logo` makes it safe before anything paints it.
    """

    kind: Literal["png", "svg"]
    data: Annotated[
        str,
        StringConstraints(
            min_length=4, max_length=LOGO_BYTES * 4 // 3 + 4, pattern=r"^[A-Za-z0-9+/]+={0,2}$"
        ),
    ]
    """The file in base64."""


class Poster(Record):
    """How one edition of the journey is printed."""

    type: Literal["poster"] = "poster"
    edition: Edition
    width: Millimetres | None = None
    """None on a roll, which is as long as the edition needs."""
    height: Millimetres
    distance: Annotated[float, Field(ge=0.1, le=50, allow_inf_nan=False)] | None = None
    """From where it is read, in metres; None as is usual for the size of the sheet."""
    language: Language | None = None
    """None for the language of the journey."""
    path: Id | None = None
    """The kept path that the curve follows; the most likely one for None, and where it is gone."""
    ink: Ink
    without: tuple[Lane, ...] = ()
    """Lanes that are left out."""
    cards: Literal[4, 6, 9] | None = None
    """Cards on a page; None as many as are usual."""
    tiles: Line = ""
    """The paper of the pages that the sheet is put together from, for example `A4`; "" for one
    whole sheet."""
    imprint: Line = ""
    """A line of the team's own in the title block."""
    title_block: TitleBlock = TitleBlock.model_construct()
    logo: Logo | None = None
    url: Line = ""
    """What the QR code leads to, beside the revision."""
    bleed: Annotated[float, Field(gt=0, le=WIDEST_BLEED, allow_inf_nan=False)] | None = None
    """Millimetres of ground beyond the trimmed edge, for print shops."""
    crop_marks: bool = False
    """Marks around the sheet at which it is trimmed."""
    inches: bool = False
    """Its size is spoken of in inches; all numbers here are millimetres nevertheless."""
