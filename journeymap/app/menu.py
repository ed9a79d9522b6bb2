"""Menus whose keys are their own while they are open."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMenu


class Menu(QMenu):
    """A menu that takes every key before a shortcut does.

    The map keeps the focus while a menu is open, and its single keys would tag feelings or add
    touchpoints when somebody types the first letter of an entry.
    """

    def event(self, event: QEvent) -> bool:
        """Let no shortcut take a key."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)
