"""Looks through the journey once nobody edits it, a little at a time: nobody waits for it."""

from collections.abc import Callable, Iterator
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from journeymap.model.document import Document

_AFTER = 250
"""Milliseconds of quiet after which it begins."""
_AT_A_TIME = 0.006
"""Seconds, less than a frame: keys and the mouse come in between."""


class Thinking(QObject):
    """A search through what is in front in one window: for findings, for what became of cases."""

    done = Signal(tuple)
    """Everything was looked through: all that was found, in its order."""

    def __init__(
        self,
        look: Callable[[Document], Iterator[tuple[Any, ...]]],
        document: Callable[[], Document],
        parent: QObject,
    ) -> None:
        """`look` does the work piece by piece, each with what it found."""
        super().__init__(parent)
        self._look = look
        self._document = document
        self._waiting = QTimer(self, singleShot=True, interval=_AFTER)
        self._waiting.timeout.connect(self._begin)
        self._going_on = QTimer(self, interval=0)
        self._going_on.timeout.connect(self._go_on)
        self._left: Iterator[tuple[Any, ...]] = iter(())
        self._found: list[Any] = []

    @property
    def busy(self) -> bool:
        """Whether something is still to come."""
        return self._waiting.isActive() or self._going_on.isActive()

    def start(self) -> None:
        """The document is another one; what was found in the last one does not count."""
        self.stop()
        self._waiting.start()

    def stop(self) -> None:
        """Look no further."""
        self._waiting.stop()
        self._going_on.stop()

    def _begin(self) -> None:
        self._left, self._found = self._look(self._document()), []
        self._going_on.start()

    def _go_on(self) -> None:
        until = perf_counter() + _AT_A_TIME
        for found in self._left:
            self._found += found
            if perf_counter() > until:
                return
        self._going_on.stop()
        self.done.emit(tuple(self._found))
