"""The change edition: to-be against as-is, both curves, and what changed and why."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from journeymap.analysis.paths import default_path
from journeymap.drawing.poster.curves import Curve, curves_piece
from journeymap.drawing.poster.flow import Piece, flowed
from journeymap.drawing.poster.page import Brief, Page
from journeymap.drawing.poster.pieces import heading, paragraph
from journeymap.drawing.poster.setting import Setting
from journeymap.i18n import phrase
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint
from journeymap.model.vocabulary import State, name_of
from journeymap.versions.comparison import Comparison, Difference, Fate, compare
from journeymap.versions.sentences import FATES, SIGNS, details_of, summary_of, title_of


def change(brief: Brief) -> tuple[Page, ...]:
    """What the team wants to change; raises ValueError without the as-is journey."""
    if brief.as_is is None:
        raise ValueError("the change edition needs the as-is journey")
    as_is = brief.as_is
    told = tuple(_told(brief, compare(as_is, brief.document)))
    return flowed(
        brief,
        partial(_pieces, told),
        lambda setting, width, tallest: _curves(setting, width, tallest, as_is),
    )


def _curves(setting: Setting, width: float, tallest: float, as_is: Document) -> Sequence[Piece]:
    say, brief = setting.words.say, setting.brief
    piece = curves_piece(
        setting,
        width,
        (
            Curve(as_is, _same_way(as_is, brief), say(name_of(State.AS_IS)), quiet=True),
            Curve(brief.document, brief.path, say(name_of(State.TO_BE))),
        ),
        tallest,
    )
    return [] if piece is None else [piece]


def _same_way(as_is: Document, brief: Brief) -> tuple[str, ...]:
    """The chosen path as far as it was there before, or else the most likely one of then."""
    if brief.path == default_path(brief.document):
        return default_path(as_is)
    kept = tuple(id for id in brief.path if id in as_is.touchpoints)
    return kept if len(kept) > 1 else default_path(as_is)


class _Said(NamedTuple):
    title: str
    text: str = ""
    above: bool = False
    """It is the title of what follows."""


def _pieces(told: Sequence[_Said], setting: Setting, width: float) -> Sequence[Piece]:
    return [
        heading(setting, width, title) if above else paragraph(setting, width, text, title)
        for title, text, above in told
    ]


def _told(brief: Brief, comparison: Comparison) -> Iterator[_Said]:
    """What changed, most of all what is still there."""
    say = brief.words.say
    yield _Said("", say(summary_of(comparison)))
    for fate in (Fate.CHANGED, Fate.ADDED, Fate.REMOVED):
        some = [d for d in comparison.differences if d.fate is fate]
        if some:
            title = phrase("poster", "{sign} {fate}").of(sign=SIGNS[fate], fate=FATES[fate])
            yield _Said(say(title), above=True)
        for difference in some:
            why = _why(brief, difference, comparison)
            yield _Said(say(title_of(difference, comparison)), why)


def _why(brief: Brief, difference: Difference, comparison: Comparison) -> str:
    """What changed in it, and why the team decided so."""
    lines = [brief.words.say(said) for said in details_of(difference, comparison)]
    after = difference.after
    if isinstance(after, Touchpoint) and after.handling is not None and after.handling.why:
        why = phrase("poster", "Why: {reason}").of(reason=" ".join(after.handling.why.split()))
        lines.append(brief.words.say(why))
    return "\n".join(lines)
