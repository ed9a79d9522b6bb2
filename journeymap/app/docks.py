"""The panels that a window has, each under the name by which its being open is remembered.

A panel at an edge is imported and made when it is first opened: most windows open few of them.
"""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from journeymap.app.panels import Panel, docked
from journeymap.i18n import phrase

if TYPE_CHECKING:
    from journeymap.app.window import Window


def panels_of(window: "Window") -> dict[str, Panel]:
    """The panels of a new window, in the order in which those at one edge lie over each other."""
    words, home = window.words, window.view

    def history() -> QWidget:
        from journeymap.app.history import HistoryPanel

        return HistoryPanel(window.bench, words)

    def outline() -> QWidget:
        from journeymap.app.outline import OutlinePanel

        return OutlinePanel(window)

    def paths() -> QWidget:
        from journeymap.app.paths.panel import PathsPanel

        return PathsPanel(window)

    return {
        "inspector": Panel(phrase("menu", "Inspector"), window.inspector, "F9"),
        "strip": Panel(phrase("menu", "Emotion curve"), window.strip, "F10"),
        "minimap": Panel(phrase("menu", "Minimap"), window.minimap, "F7"),
        "history": docked(
            window, words, "history", phrase("menu", "History"), history, "Ctrl+H", home
        ),
        "outline": docked(
            window,
            words,
            "outline",
            phrase("menu", "Outline"),
            outline,
            "Ctrl+Shift+O",
            home,
        ),
        "paths": docked(
            window, words, "paths", phrase("menu", "Kept paths"), paths, "Ctrl+Shift+P", home
        ),
        "workshop": docked(
            window,
            words,
            "workshop",
            phrase("menu", "Workshop"),
            lambda: window.workshop.panel,
            "F4",
            home,
        ),
        "findings": docked(
            window,
            words,
            "findings",
            phrase("menu", "Findings"),
            lambda: window.findings.panel,
            "Ctrl+F8",
            home,
        ),
        "cases": docked(
            window,
            words,
            "cases",
            phrase("menu", "Who handles this?"),
            lambda: window.cases.panel,
            "Ctrl+Shift+H",
            home,
            lambda: window.cases.begin(),
        ),
    }
