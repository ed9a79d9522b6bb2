"""What a right click offers: the actions of the menus that fit what is under the pointer."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from journeymap.app.menu import Menu
from journeymap.i18n import phrase
from journeymap.model.records import Note, Touchpoint, Transition
from journeymap.model.vocabulary import FEELINGS, Basis, Mode

if TYPE_CHECKING:
    from journeymap.app.window import Window

_MOVE = ("", "cut", "copy", "paste", "duplicate", "delete")
_STAGE = ("fit_stage", "", "rename_stage", "add_stage", "stage_left", "stage_right", "drop_stage")


class ContextMenus:
    """The context menus of one window."""

    def __init__(self, window: "Window") -> None:
        self._window = window

    def on_map(self, at: QPoint) -> None:
        """Offer what fits the selection, or the ground at this point of the screen."""
        window = self._window
        chosen = [window.document[id] for id in window.scene.selected()]
        menu = Menu(window)
        if any(isinstance(record, Touchpoint) for record in chosen):
            self._fill(menu, ("rename", "grow", "branch", "grow_stage", "connect", ""))
            self._fill_feelings(menu)
            self._fill(menu, ("decisive", *(f"mode:{mode}" for mode in Mode)))
            self._fill(menu, ("", "rules", "preset"))
            self._fill(menu, ("", "fit_selection", *_MOVE))
        elif any(isinstance(record, Transition) for record in chosen):
            self._fill(menu, ("label", "insert", "connect", "reverse", "condition", "", "delete"))
        elif any(isinstance(record, Note) for record in chosen):
            self._fill(menu, ("rename", "notes_to_cards", "park_notes", *_MOVE))
        else:
            self._fill_ground(menu, at)
        menu.exec(at)

    def on_stage(self, at: QPoint) -> None:
        """Offer what can be done with the chosen stage."""
        menu = Menu(self._window)
        self._fill(menu, _STAGE)
        menu.exec(at)

    def _fill(self, menu: Menu, ids: Sequence[str]) -> None:
        """Add actions by their ids; "" separates."""
        for id in ids:
            menu.addAction(self._window.menus[id]) if id else menu.addSeparator()

    def _fill_feelings(self, menu: Menu) -> None:
        feelings = Menu(self._window.words.say(phrase("menu", "Feeling")), menu)
        self._fill(feelings, ("warmer", "colder", "untag", ""))
        self._fill(feelings, [f"feeling:{feeling}" for feeling in FEELINGS])
        self._fill(feelings, ("", *(f"basis:{basis}" for basis in Basis)))
        menu.addMenu(feelings)

    def _fill_ground(self, menu: Menu, at: QPoint) -> None:
        """What is added comes where the pointer is."""
        window = self._window
        view = window.view
        point = view.mapToScene(view.viewport().mapFromGlobal(at))
        for id, run in (
            ("add", lambda: view.growing.around(point)),
            ("note", lambda: window.editing.add_note(point)),
        ):
            menu.addAction(window.menus[id].text()).triggered.connect(run)
        self._fill(menu, ("add_stage", "", "paste", "all", "", "tidy", "fit"))
