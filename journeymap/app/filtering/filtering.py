"""What a window's filter does: light what matches, count it, step through it, select it."""

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from journeymap.analysis.filter import Filter, Library, Sign, tally
from journeymap.app.filtering.bar import FilterBar
from journeymap.i18n import phrase

if TYPE_CHECKING:
    from journeymap.app.window import Window


class Filtering(QObject):
    """The filter of one window; it belongs to the window, not to the document."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._library = Library(window.words)
        self.filter = Filter()
        self.matches: tuple[str, ...] = ()
        """What answers to the filter, as the map is read; nothing while nothing is asked for."""
        self.bar = FilterBar(window.words, self._tally)
        self.bar.asked.connect(self.apply)
        self.bar.stepped.connect(self.step)
        self.bar.closed.connect(self.close)
        window.view.installEventFilter(self)

    def open(self) -> None:
        """Open the bar, or go back into its field."""
        self.bar.enter()

    def close(self) -> None:
        """Show everything again."""
        self.apply(Filter())
        inside = self.bar.isAncestorOf(self._window.focusWidget() or self._window)
        self.bar.hide()
        if inside:
            self._window.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def apply(self, wanted: Filter) -> None:
        """Light what answers to this filter and let the rest fade."""
        self.filter = wanted
        self.bar.show_filter(wanted)
        if wanted:
            self.bar.show()
        self.refresh()

    def refresh(self) -> None:
        """Look again, because what is on the map may have changed."""
        window, wanted = self._window, self.filter
        if not wanted:
            self.matches = ()
            window.scene.spotlight(None, "filter")
            self._tell()
            return
        document = window.document
        self.matches = self._library.matches(document, wanted, self._checked())
        lit = set(self.matches)
        for transition in document.transitions.values():
            if transition.source in lit and transition.target in lit:
                lit.add(transition.id)
        window.scene.spotlight(lit, "filter")
        self._tell()

    def step(self, by: int) -> None:
        """Go to the next match (1) or to the one before (-1), round and round."""
        if not self.filter:
            self.open()
        if not self.matches:
            return
        selected = self._window.scene.selected()
        places = [place for place, id in enumerate(self.matches) if id in selected]
        if places:
            place = (places[-1 if by > 0 else 0] + by) % len(self.matches)
        else:
            place = 0 if by > 0 else len(self.matches) - 1
        self._window.go_to(self.matches[place])
        self._tell(place)

    def select(self) -> None:
        """Select everything that matches."""
        if self.matches:
            self._window.scene.select(self.matches)
            self._window.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc on the map, where it has nothing to let go of, shows everything again."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and self.bar.isVisible()
            and not self._window.selection()
            and QApplication.mouseButtons() == Qt.MouseButton.NoButton
        ):
            self.close()
            return True
        return super().eventFilter(watched, event)

    def _tell(self, place: int | None = None) -> None:
        found = len(self.matches)
        menus = self._window.menus
        for id in ("next_match", "previous_match", "select_matches"):
            menus[id].setEnabled(bool(self.matches))
        if not self.filter:
            menus["next_match"].setEnabled(True)  # it opens the bar
            self.bar.say(None)
        elif not self.matches:
            self.bar.say(phrase("filter", "Nothing matches"))
        elif place is None:
            everything = len(self._window.document.touchpoints)
            self.bar.say(phrase("filter", "{found} out of {all}").of(found=found, all=everything))
        else:
            said = phrase("filter", "{place} of {found}")
            self.bar.say(said.of(place=place + 1, found=found))

    def _tally(self, group: str) -> Counter[Sign]:
        return tally(self._window.document, group, self._checked())

    def _checked(self) -> set[str]:
        """The touchpoints that wear the triangle of a finding."""
        return {card.id for card in self._window.scene.cards() if card.finding}
