"""Long work: how far it is, and a way to give it up."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressDialog, QWidget

from journeymap.i18n import Phrase, Words, phrase

if TYPE_CHECKING:
    from journeymap.app.window import Window

_SHOW_AFTER = 300
"""Milliseconds of work after which progress is shown."""

_LOOK_EVERY = 0.05
"""Seconds after which a person is listened to again."""


class GivenUp(Exception):
    """The person does not want the work any more; nothing has been changed."""


@contextmanager
def progress(window: "Window", said: Phrase) -> Iterator[Callable[[float], None]]:
    """Show how far work is that takes long; what it reports 0 to 1 to raises `GivenUp` when the
    person cancels. Meanwhile the window takes no other input.
    """
    with progress_over(window, window.words, said) as report:
        yield report


@contextmanager
def progress_over(parent: QWidget, words: Words, said: Phrase) -> Iterator[Callable[[float], None]]:
    """The same over a dialog."""
    dialog = QProgressDialog(
        words.say(said), words.say(phrase("progress", "Cancel")), 0, 100, parent
    )
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(_SHOW_AFTER)

    looked = monotonic()

    def report(part: float) -> None:
        nonlocal looked
        percent, now = min(99, int(part * 100)), monotonic()
        if percent != dialog.value():
            dialog.setValue(percent)
        elif dialog.isVisible() and now - looked >= _LOOK_EVERY:
            # Qt itself listens only where the number has changed.
            looked = now
            QApplication.processEvents()
        if dialog.wasCanceled():
            raise GivenUp

    try:
        yield report
    finally:
        dialog.close()
        dialog.deleteLater()


@contextmanager
def busy(parent: QWidget, words: Words, said: Phrase) -> Iterator[Callable[[], None]]:
    """Show that work goes on that takes long and does not know how far it is; what it calls again
    and again raises `GivenUp` when the person cancels.
    """
    begun = monotonic()
    looked = begun
    dialog: QProgressDialog | None = None

    def heard() -> None:
        nonlocal dialog, looked
        now = monotonic()
        if now - begun < _SHOW_AFTER / 1000 or now - looked < _LOOK_EVERY:
            return
        looked = now
        if dialog is None:
            cancel = words.say(phrase("progress", "Cancel"))
            dialog = QProgressDialog(words.say(said), cancel, 0, 0, parent)
            dialog.setWindowModality(Qt.WindowModality.WindowModal)
            dialog.show()
        QApplication.processEvents()
        if dialog.wasCanceled():
            raise GivenUp

    try:
        yield heard
    finally:
        if dialog is not None:
            dialog.close()
            dialog.deleteLater()
