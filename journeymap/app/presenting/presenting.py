"""Beginning and ending a presentation of the path that a window shows."""

from typing import TYPE_CHECKING

from journeymap.analysis.walks import Through, steps_of
from journeymap.model.records import Touchpoint

if TYPE_CHECKING:
    from journeymap.app.presenting.presentation import Presentation
    from journeymap.app.window import Window

_ALSO_HERE = ("clock_start", "clock_next", "clock_back", "park", "decide", "ask")
"""What the keys of the window do here too: a workshop goes on while somebody presents."""


class Presenting:
    """The presentation of one window: on its screen, in its language and colours."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self.presentation: Presentation | None = None
        """What the room sees, while it does."""

    def from_start(self) -> None:
        """Tell the path from its first moment."""
        self._begin(self._window.walks.steps, 0)

    def from_here(self) -> None:
        """Tell the path from the selected card: the one that is shown, or where the card is not on
        that, the most likely one through it.
        """
        window = self._window
        steps = window.walks.steps
        here = next(iter(window.editing.selected(Touchpoint)), None)
        if here is not None and here not in steps:
            steps = steps_of(window.document, Through(here))
        self._begin(steps, 0 if here is None else steps.index(here))

    def end(self) -> None:
        """Close the presentation and leave the window as it is."""
        if self.presentation is not None:
            self.presentation.ended.disconnect(self._ended)
            self._window.workshop.hide_from(self.presentation)
            self.presentation.close()
            self.presentation = None

    def _begin(self, steps: tuple[str, ...], step: int) -> None:
        # Not needed by the first window.
        from journeymap.app.presenting.presentation import Presentation
        from journeymap.drawing.slide import Show

        self.end()
        window = self._window
        show = Show(window.document, steps)
        presentation = Presentation(show, step, window.scene.theme, window.words)
        presentation.ended.connect(self._ended)
        presentation.setScreen(window.screen())
        presentation.setGeometry(window.screen().geometry())
        presentation.setWindowTitle(window.windowTitle())
        for id in _ALSO_HERE:
            presentation.addAction(window.menus[id])
        self.presentation = presentation
        window.workshop.show_on(presentation)
        presentation.showFullScreen()
        presentation.activateWindow()

    def _ended(self, touchpoint: str) -> None:
        """Go on working where the room has stopped."""
        if self.presentation is not None:
            self._window.workshop.hide_from(self.presentation)
        self.presentation = None
        if touchpoint in self._window.document:
            self._window.go_to(touchpoint)
        self._window.activateWindow()
        self._window.view.setFocus()
