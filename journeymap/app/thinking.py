"""Looks through the journey once nobody edits it, a little at a time: nobody waits for it."""

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from journeymap.analysis.finding import Finding, by_gravity
from journeymap.analysis.findings import looked_through
from journeymap.model.document import Document

_AFTER = 250
"""Milliseconds of quiet after which it begins."""
_AT_A_TIME = 0.006
"""Seconds, less than a frame: keys and the mouse come in between."""


class Thinking(QObject):
    """The search for findings in one window."""

    done = Signal(tuple)
    """Everything was looked through: all findings, the gravest first."""

    def __init__(self, document: Callable[[], Document], parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._waiting = QTimer(self, singleShot=True, interval=_AFTER)
        self._waiting.timeout.connect(self._begin)
        self._going_on = QTimer(self, interval=0)
        self._going_on.timeout.connect(self._go_on)
        self._left: Iterator[tuple[Finding, ...]] = iter(())
        self._found: list[Finding] = []

    @property
    def busy(self) -> bool:
        """Whether findings are still to come."""
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
        self._left, self._found = looked_through(self._document()), []
        self._going_on.start()

    def _go_on(self) -> None:
        until = perf_counter() + _AT_A_TIME
        for found in self._left:
            self._found += found
            if perf_counter() > until:
                return
        self._going_on.stop()
        self.done.emit(by_gravity(self._found))
