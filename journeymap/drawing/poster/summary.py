"""The summary edition: one page that a busy reader takes along."""

from collections.abc import Sequence
from functools import partial

from journeymap.drawing.poster.curves import Curve, curves_piece
from journeymap.drawing.poster.flow import Piece, flowed
from journeymap.drawing.poster.page import Brief, Page
from journeymap.drawing.poster.pieces import heading, paragraph, touchpoint_pieces
from journeymap.drawing.poster.setting import Setting
from journeymap.i18n import phrase
from journeymap.model.document import Document
from journeymap.model.printing import LANE_NAMES, Lane
from journeymap.model.records import Touchpoint
from journeymap.model.vocabulary import Basis, Mode

_MOMENTS = (12, 8, 5, 3, 1, 0)
"""So many decisive moments are told, the more the better."""


def summary(brief: Brief) -> tuple[Page, ...]:
    """The curve, the counts, the decisive moments with their words, decisions and questions.

    Always one page: what does not fit is left to the other editions.
    """
    pages: tuple[Page, ...] = ()
    for most in _MOMENTS:
        pages = flowed(brief, partial(_pieces, most), _top)
        if len(pages) == 1:
            break
    return pages[:1]


def _top(setting: Setting, width: float, tallest: float) -> Sequence[Piece]:
    brief = setting.brief
    piece = curves_piece(setting, width, (Curve(brief.document, brief.path, ""),), tallest)
    return [] if piece is None else [piece]


def _pieces(most: int, setting: Setting, width: float) -> Sequence[Piece]:
    document, say = setting.document, setting.words.say
    found = [
        heading(setting, width, say(phrase("poster", "In numbers"))),
        paragraph(setting, width, "\n".join(_numbers(setting)), ""),
    ]
    moments = _decisive(document)[:most]
    if moments:
        found.append(heading(setting, width, say(phrase("poster", "Decisive moments"))))
    for touchpoint in moments:
        found += touchpoint_pieces(setting, width, touchpoint, _said(setting, touchpoint))
    for title, texts in (
        (phrase("poster", "Decided"), [d.text for d in document.decisions]),
        (phrase("poster", "Still open"), [q.text for q in document.questions if not q.answer]),
    ):
        if texts and most:
            found.append(heading(setting, width, say(title)))
            found += [paragraph(setting, width, text, "") for text in texts[:most]]
    return found


def _decisive(document: Document) -> list[Touchpoint]:
    """Decisive moments as the map is read."""
    return [t for stage in document.stages for t in document.in_stage(stage.id) if t.decisive]


def _numbers(setting: Setting) -> list[str]:
    touchpoints = setting.document.touchpoints.values()
    modes = [t.handling.mode for t in touchpoints if t.handling is not None]
    feelings = [t.emotion for t in touchpoints if t.emotion is not None]
    lines = [phrase("poster", "Touchpoints: {count}").of(count=len(touchpoints))]
    if modes:
        said = phrase("poster", "AI {ai} · both {both} · a person {human}")
        ai, both, human = map(modes.count, (Mode.AI, Mode.HYBRID, Mode.HUMAN))
        lines.append(said.of(ai=ai, both=both, human=human))
    if feelings:
        said = phrase("poster", "{assumed} of {all} feelings assumed")
        assumed = sum(emotion.basis is Basis.ASSUMED for emotion in feelings)
        lines.append(said.of(assumed=assumed, all=len(feelings)))
    return [setting.words.say(line) for line in lines]


def _said(setting: Setting, touchpoint: Touchpoint) -> list[tuple[str, str]]:
    say, words = setting.words.say, touchpoint.words
    said = []
    without = setting.brief.without
    if Lane.HANDOVERS not in without:
        person = say(LANE_NAMES[Lane.HANDOVERS])
        said += [(person, sentence) for sentence in setting.brief.rules(touchpoint)[:1]]
    if words.after.strip() and Lane.WORDS not in without:
        said.append((say(phrase("poster", "What we say")), words.after))
    return said
