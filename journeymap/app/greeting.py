"""Greets in a window on an empty map, until something stands on it."""

from typing import TYPE_CHECKING

from journeymap.app.welcome import Welcome

if TYPE_CHECKING:
    from journeymap.app.window import Window


class Greeting:
    """Shows the greeting of one window over its map, and takes it away."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self.welcome: Welcome | None = None
        """The greeting, while it stands there."""

    def show(self) -> None:
        """Show it, or no longer, as the map is now."""
        window, document = self._window, self._window.document
        wanted = not (document.touchpoints or document.notes or window.view.growing.is_naming)
        if wanted and self.welcome is None:
            program = window.program
            self.welcome = Welcome(
                window.centralWidget(),
                window.words,
                window.editing.add_touchpoint,
                program.samples(),
                program.recent_names(),
                program.open,
            )
            self.welcome.show()
            self.place()
        elif not wanted and self.welcome is not None:
            self.welcome.hide()  # a dialog may come before it is gone
            self.welcome.deleteLater()
            self.welcome = None

    def place(self) -> None:
        """Keep it in the middle."""
        if self.welcome is not None:
            window = self._window
            self.welcome.adjustSize()
            place, over = self.welcome.rect(), window.view
            if over.height() <= place.height():  # on a small screen over map and strip
                over = window.left
            place.moveCenter(over.mapTo(window.centralWidget(), over.rect().center()))
            self.welcome.move(place.topLeft())
            self.welcome.raise_()
