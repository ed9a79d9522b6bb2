"""Long work that cannot say how far it is: done beside the window, which stays alive."""

from collections.abc import Callable
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QProgressDialog

from journeymap.app.progress import GivenUp
from journeymap.i18n import Phrase, phrase

if TYPE_CHECKING:
    from journeymap.app.window import Window

_SHOW_AFTER = 0.3
"""Seconds of work after which the person is told to wait."""
_A_LOOK = 0.02
"""Seconds between two looks at the screen."""
_T = TypeVar("_T")


def waited_for(window: "Window", said: Phrase, work: Callable[[], _T]) -> _T:
    """What the work answers, or raises. It must change nothing, since it runs in a thread of its
    own and is left alone when the person cancels, which raises `GivenUp`.
    """
    answers: list[_T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            answers.append(work())
        except BaseException as error:  # whatever it is, it belongs to who waits
            errors.append(error)

    thread = Thread(target=run, daemon=True)
    thread.start()
    thread.join(_SHOW_AFTER)
    if thread.is_alive():
        _wait(window, said, thread)
    if errors:
        raise errors[0]
    return answers[0]


def _wait(window: "Window", said: Phrase, thread: Thread) -> None:
    words = window.words
    cancel = words.say(phrase("progress", "Cancel"))
    dialog = QProgressDialog(words.say(said), cancel, 0, 0, window)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(0)
    dialog.show()
    try:
        while thread.is_alive():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            if dialog.wasCanceled():
                raise GivenUp
            thread.join(_A_LOOK)
    finally:
        dialog.close()
        dialog.deleteLater()
