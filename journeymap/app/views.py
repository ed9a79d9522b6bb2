"""The two views of one map: Flow, as the team has drawn it, and Emotion, by what is felt."""

from typing import TYPE_CHECKING

from journeymap.canvas.switching import looked_at, show_emotion
from journeymap.i18n import phrase

if TYPE_CHECKING:
    from journeymap.app.window import Window


class Views:
    """Which view a window shows, and what goes with it."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self._strip_open = {"flow": True, "emotion": False}
        """Emotion view is a curve itself, so it needs the room more than a second one."""

    @property
    def emotion(self) -> bool:
        """Whether it is Emotion view."""
        return self._window.scene.bands is not None

    def show_flow(self) -> None:
        """Show the map as the team has drawn it."""
        self.show(emotion=False)

    def show_emotion(self) -> None:
        """Show the map by what is felt."""
        self.show(emotion=True)

    def show(self, emotion: bool) -> None:
        """Show one of the views."""
        window = self._window
        if emotion is not self.emotion:
            kept = looked_at(window.scene, window.view)
            if window.view.isAncestorOf(window.focusWidget()):
                window.view.setFocus()  # a name that is being typed would stay where its card was
            self._strip_open[self._shown] = not window.strip.isHidden()
            window.strip.setVisible(self._strip_open["emotion" if emotion else "flow"])
            window.left.refresh()
            show_emotion(window.scene, window.view, emotion, kept)
            if window.states.comparing:
                window.scene.settle()  # what is gone cannot glide along
                window.states.compare_again()
        window.menus[self._shown].setChecked(True)
        tidy = phrase("menu", "Tidy in Flow view") if emotion else phrase("menu", "Tidy")
        window.menus["tidy"].setText(window.words.say(tidy))
        window.menus["tidy"].setIconText(window.words.say(phrase("menu", "Tidy")))

    def open_panels(self) -> dict[str, bool]:
        """Which panels of the window are open in Flow view, with which windows begin."""
        open = {name: not panel.widget.isHidden() for name, panel in self._window.panels.items()}
        return open | ({"strip": self._strip_open["flow"]} if self.emotion else {})

    @property
    def _shown(self) -> str:
        return "emotion" if self.emotion else "flow"
