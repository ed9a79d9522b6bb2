"""Those who follow a document, and how they hear of its changes."""

from collections import deque
from collections.abc import Callable

from journeymap.edit.change import Change

Listener = Callable[[Change], None]


class Listeners:
    """Told each change in turn: one made by a listener waits until all have heard this one."""

    def __init__(self) -> None:
        self._all: list[Listener] = []
        self._untold: deque[Change] = deque()

    def add(self, listener: Listener) -> Callable[[], None]:
        """Tell this one too; returns a function that stops it."""
        self._all.append(listener)
        return lambda: self._all.remove(listener)

    def tell(self, change: Change) -> None:
        """Tell everybody.

        A listener that fails does not keep the others from hearing; what failed comes out last,
        as an ExceptionGroup.
        """
        self._untold.append(change)
        if len(self._untold) > 1:
            return
        failures: list[Exception] = []
        while self._untold:
            for listener in tuple(self._all):
                try:
                    listener(self._untold[0])
                except Exception as failure:  # whatever it is, the others must hear too
                    failures.append(failure)
            self._untold.popleft()
        if failures:
            raise ExceptionGroup("what follows the document failed", failures)
