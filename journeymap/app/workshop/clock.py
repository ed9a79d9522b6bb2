"""The running clock of a workshop: how long each step of the agenda has taken so far.

It is no part of the document: what a step took is noted there when the step ends.
"""

import time
from collections.abc import Callable

Now = Callable[[], float]
"""Seconds on a clock that never goes back."""


class AgendaClock:
    """Counts the time of one step after the other."""

    def __init__(self, now: Now = time.monotonic) -> None:
        self._now = now
        self._counted: dict[str, float] = {}
        self._since: float | None = None
        self.step = ""
        """The id of the step that is counted, "" while none is."""

    @property
    def running(self) -> bool:
        """Whether time is counted now."""
        return self._since is not None

    def begin(self, step: str, already: float = 0.0) -> None:
        """Count for a step from now on.

        What was counted for it earlier stays; `already` is what it took where nothing was.
        """
        self.pause()
        self.step = step
        self._counted.setdefault(step, already)
        self._since = self._now()

    def pause(self) -> None:
        """Stop counting for a while."""
        if self._since is not None:
            self._counted[self.step] += self._now() - self._since
            self._since = None

    def go_on(self) -> None:
        """Count on after a pause."""
        if self.step and self._since is None:
            self._since = self._now()

    def end(self) -> None:
        """Count for no step any more."""
        self.pause()
        self.step = ""

    def forget(self) -> None:
        """Begin all counts anew."""
        self.end()
        self._counted.clear()

    def seconds(self, step: str) -> float:
        """How long a step has taken so far."""
        running = self._now() - self._since if self._since is not None and step == self.step else 0
        return self._counted.get(step, 0.0) + running
