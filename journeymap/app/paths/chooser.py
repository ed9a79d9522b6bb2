"""Choosing the path that is shown: the menu at the head of the curve, opened by click or key."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from journeymap.analysis.walks import Walk, called
from journeymap.app.menu import Menu
from journeymap.app.paths.walks import Walks
from journeymap.drawing.text import elide
from journeymap.i18n import Phrase, phrase
from journeymap.paint.measure import QtMeasure

if TYPE_CHECKING:
    from journeymap.app.window import Window

_WIDEST = 380.0
"""Pixels of a path's name in the menu."""
_WITH_DIGIT = 9
"""The first so many entries can be picked by a digit."""


class Chooser:
    """The menu of paths of one window. It is filled when it opens."""

    def __init__(self, window: "Window", walks: Walks) -> None:
        self._window = window
        self._walks = walks
        self._measure = QtMeasure()
        self._menu = Menu(window.strip.chooser)
        self._over = Menu(self._menu)
        self._over.setTitle(self._say(phrase("paths", "Lay over it")))
        self._menu.aboutToShow.connect(self._fill)
        window.strip.chooser.setMenu(self._menu)
        window.strip.chooser.setToolTip(self._say(phrase("paths", "Choose a path (P)")))

    def open(self) -> None:
        """Show the menu at the head of the curve, or on the map where the curve is hidden."""
        strip, view = self._window.strip, self._window.view
        if strip.isVisible():
            at = strip.chooser.mapToGlobal(strip.chooser.rect().bottomLeft() + QPoint(0, 2))
        else:
            at = view.mapToGlobal(view.viewport().rect().bottomLeft() + QPoint(16, -16))
        self._menu.popup(at)

    def _fill(self) -> None:
        menu, walks = self._menu, self._walks
        menu.clear()
        one = QActionGroup(menu)
        follow = self._add(menu, self._say(phrase("paths", "Follow the selection")), 1)
        follow.setChecked(walks.chosen is None)
        follow.triggered.connect(lambda: walks.choose(None))
        one.addAction(follow)
        offered = walks.on_offer()
        for number, walk in enumerate(offered, 2):
            action = self._add(menu, self._name(walk), number)
            action.setChecked(walks.chosen is not None and walk == walks.walk)
            action.triggered.connect(lambda _=False, walk=walk: walks.choose(walk))
            one.addAction(action)
        menu.addSeparator()
        over = self._over
        over.clear()
        menu.addMenu(over)
        for number, walk in enumerate((w for w in offered if w != walks.walk), 1):
            action = self._add(over, self._name(walk), number)
            action.setChecked(walk in walks.laid_over)
            action.triggered.connect(lambda _=False, walk=walk: walks.lay_over(walk))
        over.setEnabled(not over.isEmpty())
        menu.addSeparator()
        for id in ("hold_path", "draw_path", "keep_path", "paths"):
            menu.addAction(self._window.menus[id])

    def _add(self, menu: QMenu, name: str, number: int) -> QAction:
        shown = name.replace("&", "&&")
        action = menu.addAction(f"&{number}  {shown}" if number <= _WITH_DIGIT else shown)
        action.setCheckable(True)
        return action

    def _name(self, walk: Walk) -> str:
        name = self._say(called(self._window.document, walk))
        return elide(name, _WIDEST, 13.0, self._measure)

    def _say(self, said: Phrase) -> str:
        return self._window.words.say(said)
