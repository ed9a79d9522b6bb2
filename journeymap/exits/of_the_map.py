"""What tables and Mermaid diagrams do not say. They are written from the journey itself, finished
or not, and read back; what they leave out is told in the same words as for all other exits.
"""

from collections.abc import Mapping

from journeymap.exits.carried import Loss
from journeymap.exits.topics import left_out
from journeymap.handling.derive import spec_of
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
CARRIED: Mapping[str, frozenset[str]] = {
    "csv": _TABLE,
    "xlsx": _TABLE,
    "mermaid": frozenset((
        "journey/title", "stages/*", "touchpoints/*/title", "touchpoints/*/stage",
        "touchpoints/*/emotion/valence", "touchpoints/*/handling",
    )),
    "mermaid-flowchart": frozenset((
        "stages/*", "touchpoints/*/title", "touchpoints/*/stage",
        "touchpoints/*/transitions/*/to", "touchpoints/*/transitions/*/kind",
        "touchpoints/*/transitions/*/label",
    )),
}  # fmt: skip
"""The topics of each, by its name on the command line."""


def losses_of(document: Document, to: str) -> tuple[Loss, ...]:
    """What a table or a diagram of a journey leaves out, with places in the spec of the journey."""
    return left_out(spec_of(document), CARRIED[to])
