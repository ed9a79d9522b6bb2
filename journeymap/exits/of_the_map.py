"""Tables and Mermaid diagrams: written from the journey itself, finished or not, and read back.
What they leave out is told in the same words as for all other exits.
"""

from collections.abc import Iterator, Sequence

from journeymap.exchange import mermaid
from journeymap.exchange.spreadsheets import csv_bytes, xlsx_bytes
from journeymap.exits.carried import Carried, Loss
from journeymap.exits.topics import left_out, places
from journeymap.handling.derive import spec_of
from journeymap.handling.errors import pointer_to
from journeymap.handling.saying import Json
from journeymap.i18n import Words, phrase
from journeymap.model.document import Document

_TABLE = frozenset((
    "journey/language",
    "channels/*/name",
    "teams/*/name",
    "stages/*",
    "touchpoints/*/title", "touchpoints/*/stage", "touchpoints/*/kind", "touchpoints/*/kind_name",
    "touchpoints/*/channels/*", "touchpoints/*/customer/does", "touchpoints/*/customer/says",
    "touchpoints/*/emotion/word", "touchpoints/*/emotion/valence",
    "touchpoints/*/emotion/intensity", "touchpoints/*/emotion/basis",
    "touchpoints/*/emotion/note", "touchpoints/*/decisive", "touchpoints/*/owner",
    "touchpoints/*/transitions/*/to",
    "touchpoints/*/handling", "touchpoints/*/handling/*/pattern",
    "touchpoints/*/words/before", "touchpoints/*/words/after", "touchpoints/*/words/human_line",
))  # fmt: skip
_FLOWCHART = frozenset((
    "stages/*", "touchpoints/*/title", "touchpoints/*/stage",
    "touchpoints/*/transitions/*/to", "touchpoints/*/transitions/*/kind",
    "touchpoints/*/transitions/*/label",
))  # fmt: skip
_JOURNEY_DIAGRAM = frozenset((
    "journey/title", "stages/*", "touchpoints/*/title", "touchpoints/*/stage",
    "touchpoints/*/emotion/valence", "touchpoints/*/handling",
))  # fmt: skip


def csv_table(document: Document, words: Words) -> Carried:
    """The touchpoints as CSV, its headings in these words."""
    return Carried(csv_bytes(document, words), left_out(spec_of(document), _TABLE))


def xlsx_table(document: Document, words: Words) -> Carried:
    """The touchpoints as an Excel workbook, its headings in these words."""
    return Carried(xlsx_bytes(document, words), left_out(spec_of(document), _TABLE))


def flowchart(document: Document) -> Carried:
    """The whole map as a Mermaid flowchart."""
    spec = spec_of(document)
    losses = (*left_out(spec, _FLOWCHART), *_loops(spec))
    return Carried(mermaid.flowchart(document).encode(), losses)


def journey_diagram(document: Document, path: Sequence[str]) -> Carried:
    """The touchpoints on a path, by their ids, as a Mermaid user journey diagram."""
    spec = spec_of(document)
    losses = (*left_out(spec, _JOURNEY_DIAGRAM), *_beside(spec, path))
    return Carried(mermaid.journey_diagram(document, path).encode(), losses)


def _loops(spec: Json) -> Iterator[Loss]:
    """Mermaid has three kinds of arrows, transitions have four."""
    if found := list(places(spec, "touchpoints/*/transitions/*/kind", "loop")):
        what = phrase("exits", "Drawn like any transition: loops ({count})")
        yield Loss(pointer_to(found[0]), what.of(count=len(found)))


def _beside(spec: Json, path: Sequence[str]) -> Iterator[Loss]:
    """A user journey diagram shows one path, and no task without a score."""
    on_it = set(path)
    off = [n for n, each in enumerate(spec["touchpoints"]) if each["id"] not in on_it]
    if off:
        what = phrase("exits", "Left out: touchpoints beside the path ({count})")
        yield Loss(pointer_to(("touchpoints", off[0])), what.of(count=len(off)))
    untagged = [
        n
        for n, each in enumerate(spec["touchpoints"])
        if each["id"] in on_it and "emotion" not in each
    ]
    if untagged:
        what = phrase("exits", "Scored as neutral: touchpoints without a feeling ({count})")
        yield Loss(pointer_to(("touchpoints", untagged[0])), what.of(count=len(untagged)))
