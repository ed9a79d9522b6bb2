"""What every field of a form has in common.

Data flows one way: a field shows what the document says and asks for another value. Typing keeps
every stroke, and what cannot be kept yet is never lost.
"""

from enum import Enum
from itertools import count
from typing import Protocol

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from journeymap.i18n import phrase


class Several(Enum):
    """What a field shows when the selected records do not agree."""

    SEVERAL = "several"


SEVERAL = Several.SEVERAL
UNKNOWN = object()
"""No value of any field: nothing was shown yet, or what stands there means nothing."""
MIXED = phrase("inspector", "several")
"""How `SEVERAL` reads."""
next_visit = count(1).__next__
"""The number of a visit to a field, which no other visit has, to whichever field of whatever
window: what is done in two visits never becomes one step of the history.
"""


class Field(Protocol):
    """What a form needs to know of any field."""

    edited: Signal
    """Somebody wants another value."""
    burst: int | None
    """Counts the visits of somebody typing, so that one visit is one step of the history; None
    where every edit is a step of its own."""

    def show_value(self, value: object) -> None:
        """Show what the document says; `SEVERAL` where records differ."""

    def forget(self) -> None:
        """Another selection comes."""


def asks_for_history(event: QEvent) -> bool:
    """Whether a field is about to claim the keys of undo or redo, which are the window's."""
    return event.type() is QEvent.Type.ShortcutOverride and is_undo_or_redo(event)


def is_undo_or_redo(event: QKeyEvent) -> bool:
    """Whether these are the keys of undo or redo."""
    keys = QKeySequence.StandardKey
    return event.matches(keys.Undo) or event.matches(keys.Redo)
