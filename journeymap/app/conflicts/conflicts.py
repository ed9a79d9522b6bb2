"""Settling in the window what two merged versions could not agree on."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDockWidget

from journeymap.app.panels import docked
from journeymap.edit.session import Operation
from journeymap.i18n import Phrase, phrase
from journeymap.model.conflicts import Conflict, Side
from journeymap.model.records import Stage

if TYPE_CHECKING:
    from journeymap.app.conflicts.panel import ConflictPanel
    from journeymap.app.window import Window


class Conflicts:
    """The list of conflicts of the map in front; it opens by itself where there are some."""

    def __init__(self, window: "Window") -> None:
        self._window = window
        self._dock: QDockWidget | None = None
        self._told = ""
        """The journey whose conflicts were put before a person already."""

    def refresh(self) -> None:
        """Show the conflicts as they are now; open the list where a map has come with some."""
        document = self._window.document
        left = bool(document.conflicts)
        self._window.menus["conflicts"].setEnabled(left)
        if left and self._told != document.journey.id:
            self._show()
        elif self._dock is not None:
            self._panel().show_conflicts(document)

    def open(self) -> None:
        """Put the list before a person, with the keyboard in it."""
        self._show()
        self._panel().list.setFocus()

    def _show(self) -> None:
        self._told = self._window.document.journey.id
        self._panel().show_conflicts(self._window.document)
        assert self._dock is not None
        self._dock.show()
        self._dock.raise_()

    def _panel(self) -> "ConflictPanel":
        """The list, made when it is first wanted: few journeys ever need it."""
        if self._dock is None:
            from journeymap.app.conflicts.panel import ConflictPanel

            window = self._window
            panel = ConflictPanel(window.words)
            panel.wanted.connect(self._go_to)
            panel.chosen.connect(self._choose)
            panel.all_chosen.connect(self._choose_all)
            name = phrase("merging", "Conflicts")
            docked(window, window.words, "conflicts", name, lambda: panel, "")
            self._dock = window.findChild(QDockWidget, "conflicts")
        assert self._dock is not None
        panel = self._dock.content
        return panel

    def _choose(self, id: str, side: str) -> None:
        from journeymap.edit.conflicts import choose  # as above
        from journeymap.versions.conflicts import SIDES, place_of

        document = self._window.document
        conflict = document.get(Conflict, id)
        if conflict is None:
            return
        label = phrase("merging", "Settle {place}: {side}").of(
            place=place_of(document, conflict), side=SIDES[Side(side)]
        )
        self._edited(label, lambda now: choose(now, id, Side(side)))

    def _choose_all(self, side: str) -> None:
        from journeymap.edit.conflicts import choose_all  # as above
        from journeymap.versions.conflicts import SIDES

        label = phrase("merging", "Settle all conflicts: {side}").of(side=SIDES[Side(side)])
        self._edited(label, lambda now: choose_all(now, Side(side)))

    def _edited(self, label: Phrase, operation: Operation) -> None:
        if self._window.edit(label, operation):
            self._panel().show_conflicts(self._window.document)

    def _go_to(self, id: str) -> None:
        if self._window.document.get(Stage, id) is not None:
            self._window.choose_stage(id)
        elif self._window.scene.item_of(id) is not None:
            self._window.go_to(id)
