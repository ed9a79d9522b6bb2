"""The editions of a print: from what a team wants to the pages that show it."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from journeymap.analysis.paths import default_path
from journeymap.drawing.card import Look
from journeymap.drawing.poster.cards import cards
from journeymap.drawing.poster.change import change
from journeymap.drawing.poster.handling import handling
from journeymap.drawing.poster.journey import journey
from journeymap.drawing.poster.logo import safe_logo
from journeymap.drawing.poster.map import whole_map
from journeymap.drawing.poster.page import Brief, Page
from journeymap.drawing.poster.sheet import LONGEST_ROLL, THINNEST, Sheet
from journeymap.drawing.poster.summary import summary
from journeymap.drawing.poster.trim import for_print_shop
from journeymap.drawing.shapes import Picture, Shape, Text
from journeymap.handling.derive import revision
from journeymap.i18n import Words
from journeymap.model.document import Document
from journeymap.model.printing import Edition, Ink, Poster
from journeymap.model.records import JourneyPath

EDITIONS: Mapping[Edition, Callable[[Brief], tuple[Page, ...]]] = {
    Edition.JOURNEY: lambda brief: (journey(brief),),
    Edition.MAP: whole_map,
    Edition.CHANGE: change,
    Edition.HANDLING: handling,
    Edition.SUMMARY: summary,
    Edition.CARDS: cards,
}
"""How each edition is drawn."""

_USUAL_CARDS = 6


def pages(edition: Edition, brief: Brief) -> tuple[Page, ...]:
    """The pages of an edition, with no line thinner than a plotter draws."""
    drawn = EDITIONS[edition](brief)
    whole = (Page(page.sheet, tuple(map(_printable, page.shapes))) for page in drawn)
    return tuple(for_print_shop(page, brief) for page in whole)


def _printable(shape: Shape) -> Shape:
    if isinstance(shape, Text | Picture) or shape.stroke is None:
        return shape
    if shape.stroke.width >= THINNEST:
        return shape
    return replace(shape, stroke=replace(shape.stroke, width=THINNEST))


def sheet_of(poster: Poster) -> Sheet:
    """The sheet that a poster is drawn on."""
    if poster.width is None:
        return Sheet(LONGEST_ROLL, poster.height, poster.distance, roll=True)
    return Sheet(poster.width, poster.height, poster.distance)


def brief_of(
    document: Document,
    poster: Poster,
    words: Words,
    look: Look,
    as_is: Document | None = None,
    heard: Callable[[], None] = lambda: None,
) -> Brief:
    """What is to be drawn for a poster as the team keeps it; `as_is` for the change edition."""
    kept = document.get(JourneyPath, poster.path)
    return Brief(
        document=document,
        words=words,
        look=look,
        revision=revision(document),
        sheet=sheet_of(poster),
        path=default_path(document) if kept is None else kept.steps,
        path_name="" if kept is None else kept.name,
        without=frozenset(poster.without),
        as_is=as_is,
        cards=poster.cards or _USUAL_CARDS,
        imprint=poster.imprint,
        title_block=poster.title_block,
        logo=None if poster.logo is None else safe_logo(poster.logo),
        grey=poster.ink is Ink.GREY,
        url=poster.url,
        inches=poster.inches,
        # Pages to put together are cut by hand, along marks of their own.
        bleed=0.0 if poster.tiles else poster.bleed or 0.0,
        crop_marks=poster.crop_marks and not poster.tiles,
        heard=heard,
    )
