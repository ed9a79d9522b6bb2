"""Makes actions: each with an id, a name, a place in a menu, and its keys."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from journeymap.app.menu import Menu
from journeymap.i18n import Phrase

if TYPE_CHECKING:
    from journeymap.app.window import Window

_Keys = str | QKeySequence.StandardKey | Sequence[str]


class Actions:
    """Every action of one window by its id, and how more are made.

    Actions of the map have single keys, so they work only while the map has the focus; elsewhere
    the same keys type letters.
    """

    def __init__(self, window: "Window") -> None:
        self._window = window
        self.actions: dict[str, QAction] = {}

    def __getitem__(self, id: str) -> QAction:
        return self.actions[id]

    def _menu(self, name: Phrase) -> QMenu:
        menu = Menu(self._window.words.say(name), self._window.menuBar())
        self._window.menuBar().addMenu(menu)
        return menu

    def _submenu(self, menu: QMenu, name: Phrase) -> QMenu:
        submenu = Menu(self._window.words.say(name), menu)
        menu.addMenu(submenu)
        return submenu

    def _add(
        self,
        menu: QMenu,
        id: str,
        name: Phrase,
        run: Callable[..., object],
        keys: _Keys = (),
    ) -> QAction:
        action = QAction(self._window.words.say(name), self._window)
        action.triggered.connect(lambda: run())
        if isinstance(keys, QKeySequence.StandardKey):
            action.setShortcuts(keys)
        else:
            one = (keys,) if isinstance(keys, str) else keys
            action.setShortcuts([QKeySequence(key) for key in one])
        menu.addAction(action)
        self.actions[id] = action
        return action

    def _add_on_map(
        self, menu: QMenu, id: str, name: Phrase, run: Callable[..., object], keys: _Keys
    ) -> QAction:
        def unless_asked() -> None:
            # A dialog that is coming up has not got the keyboard yet: keys are meant for it.
            if QApplication.activeModalWidget() is None:
                run()

        action = self._add(menu, id, name, unless_asked, keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._window.view.addAction(action)
        return action

    def _choices(
        self,
        menu: QMenu,
        title: Phrase,
        id: str,
        names: dict[str, Phrase],
        current: str,
        choose: Callable[[str], None],
    ) -> None:
        submenu = self._submenu(menu, title)
        group = QActionGroup(self._window)
        for value, name in names.items():
            action = self._add(submenu, f"{id}:{value}", name, lambda value=value: choose(value))
            action.setCheckable(True)
            action.setChecked(value == current)
            group.addAction(action)
