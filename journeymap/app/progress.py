"""Long work: how far it is, and a way to give it up."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog

from journeymap.i18n import Phrase, phrase

if TYPE_CHECKING:
    from journeymap.app.window import Window

_SHOW_AFTER = 300
"""Milliseconds of work after which progress is shown."""


class GivenUp(Exception):
    """The person does not want the work any more; nothing has been changed."""


@contextmanager
def progress(window: "Window", said: Phrase) -> Iterator[Callable[[float], None]]:
    """Show how far work is that takes long; what it reports 0 to 1 to raises `GivenUp` when the
    person cancels. Meanwhile the window takes no other input.
    """
    words = window.words
    dialog = QProgressDialog(
        words.say(said), words.say(phrase("progress", "Cancel")), 0, 100, window
    )
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(_SHOW_AFTER)

    def report(part: float) -> None:
        dialog.setValue(min(99, int(part * 100)))
        if dialog.wasCanceled():
            raise GivenUp

    try:
        yield report
    finally:
        dialog.close()
        dialog.deleteLater()
