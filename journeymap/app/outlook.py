"""How a window looks at its document, to be taken up by the window that takes its place."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.analysis.filter import Filter
from journeymap.analysis.walks import Walk

if TYPE_CHECKING:
    from journeymap.app.cases.asked import Asked


@dataclass(frozen=True, slots=True)
class Outlook:
    """What of a window is neither in the document nor in the settings."""

    emotion: bool
    """Whether it shows Emotion view."""
    selected: tuple[str, ...]
    """The records selected on the map."""
    stage: str
    """The chosen stage, "" for none."""
    zoom: float
    scrolled: tuple[int, int]
    """The scroll bars' values, in pixels."""
    comparing: bool
    """Whether the map shows how to-be differs from as-is."""
    filter: Filter
    """What is to be seen; the rest fades."""
    path: Walk | None
    """The path that was chosen; None where the selection decides."""
    laid_over: tuple[Walk, ...]
    """The paths whose curves lie over it."""
    focused: bool
    """Whether all but the path fades."""
    round: str
    """The voting round whose dots are on the map, "" for none."""
    asked: "Asked"
    """The case that is set in the panel of cases."""
