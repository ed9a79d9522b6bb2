"""How a window looks at its document, to be taken up by the window that takes its place."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeymap.analysis.filter import Filter
from journeymap.analysis.walks import Walk

if TYPE_CHECKING:
    from journeymap.app.cases.asked import Asked
    from journeymap.app.window import Window


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


def outlook_of(window: "Window") -> Outlook:
    """How a window shows its document now."""
    across, down = window.view.horizontalScrollBar(), window.view.verticalScrollBar()
    return Outlook(
        emotion=window.views.emotion,
        selected=window.scene.selected(),
        stage=window.stage_bar.stage,
        zoom=window.view.zoom,
        scrolled=(across.value(), down.value()),
        comparing=window.states.comparing,
        filter=window.filtering.filter,
        path=window.walks.chosen,
        laid_over=window.walks.laid_over,
        focused=window.walks.focused,
        round=window.workshop.voting.round,
        asked=window.cases.asked,
    )


def take_up(window: "Window", outlook: Outlook) -> None:
    """Let a window show its document as another one on it, or on one like it, did."""
    window.filtering.apply(outlook.filter)
    window.views.show(outlook.emotion)
    window.scene.settle()
    window.view.zoom_to(outlook.zoom)
    window.view.horizontalScrollBar().setValue(outlook.scrolled[0])
    window.view.verticalScrollBar().setValue(outlook.scrolled[1])
    window.scene.select(outlook.selected)
    if outlook.stage in window.document:
        window.choose_stage(outlook.stage)
    window.walks.take_up(outlook.path, outlook.laid_over, outlook.focused)
    if outlook.comparing:
        window.states.compare()
    window.workshop.voting.show(outlook.round)
    window.cases.ask(outlook.asked)
