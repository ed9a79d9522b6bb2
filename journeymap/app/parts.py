"""F6: from part to part of the window, for those who never touch a mouse.

Tab goes from field to field, but on the map it draws an alternative to the selected card.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QWidget

if TYPE_CHECKING:
    from journeymap.app.window import Window


class Parts:
    """The parts of one window, in the order in which the eye meets them."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self._left: dict[QWidget, QWidget] = {}
        """What had the focus in a part when it was left."""

    def go(self, steps: int) -> None:
        """Give the focus to the next part (or, with -1, to the one before)."""
        parts = [part for part in self._all() if next(_stops(part), None) is not None]
        focused = self._window.focusWidget()
        here = next((p for p in parts if focused is p or p.isAncestorOf(focused)), None)
        if here is not None and focused is not None:
            self._left[here] = focused
        place = parts.index(here) + steps if here is not None else 0
        part = parts[place % len(parts)]
        stops = list(_stops(part))
        last = self._left.get(part)
        stop = last if last in stops else stops[0]
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _all(self) -> tuple[QWidget, ...]:
        window = self._window
        docks = [dock for dock in window.findChildren(QDockWidget) if dock.isVisible()]
        return (
            window.top_bar,
            window.filtering.bar,
            window.stage_bar,
            window.view,
            window.strip,
            *docks,
            window.inspector,
            window.statusBar(),
        )


def _stops(part: QWidget) -> Iterator[QWidget]:
    """What Tab reaches in a part, in its order."""
    widget = part
    while True:
        tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        inside = widget is part or part.isAncestorOf(widget)
        if inside and tab and widget.isVisible() and widget.isEnabled():
            yield widget
        widget = widget.nextInFocusChain()
        if widget is part:
            return
