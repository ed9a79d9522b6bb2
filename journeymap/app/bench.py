"""What a window works on: the work in front, and the other state of the same journey behind it.

As-is and to-be keep their ids, so turning from one to the other is a change like any other to
everything that follows: cards glide to their new places, what is selected stays selected.
"""

import time
from collections.abc import Callable, Hashable

from journeymap.app.work import Work
from journeymap.app.workshop.clock import AgendaClock, Now
from journeymap.edit.change import Change
from journeymap.edit.listeners import Listener, Listeners
from journeymap.edit.session import Operation, Session, Step
from journeymap.i18n import Phrase, Problem
from journeymap.model.document import Document


class Bench:
    """A session for those who look at it, whichever work is in front."""

    def __init__(self, work: Work, behind: Work | None = None, now: Now = time.monotonic) -> None:
        self._front = work
        self._behind = behind
        self.clock = AgendaClock(now)
        """The clock of the workshop; it goes on whichever map is in front."""
        self._listeners = Listeners()
        self._stop = work.session.listen(self._listeners.tell)

    @property
    def front(self) -> Work:
        """The work that is shown and edited."""
        return self._front

    @property
    def behind(self) -> Work | None:
        """The other state of the journey, where it is open."""
        return self._behind

    @property
    def works(self) -> tuple[Work, ...]:
        """What is open, the one in front first."""
        return (self._front,) if self._behind is None else (self._front, self._behind)

    def lay_behind(self, work: Work) -> None:
        """Open the other state of the journey; raises ValueError where one is open already."""
        if self._behind is not None:
            raise ValueError("there is a work behind already")
        self._behind = work

    def turn(self) -> None:
        """Bring the work behind to the front; nothing happens where there is none."""
        if self._behind is None:
            return
        self._stop()
        before = self.document
        self._front, self._behind = self._behind, self._front
        self._stop = self.session.listen(self._listeners.tell)
        self._listeners.tell(Change.between(before, self.document))

    def sync(self) -> None:
        """Bring the journals to the disk; raises `Problem` when that fails."""
        failures = []
        for work in self.works:
            try:
                work.sync()
            except Problem as problem:
                failures.append(problem)
        if failures:
            raise failures[0]

    def close(self) -> None:
        """End the work on all that is open."""
        for work in self.works:
            work.close()

    # What is in front, as a session

    @property
    def session(self) -> Session:
        """The session of the work in front."""
        return self._front.session

    @property
    def document(self) -> Document:
        """The document in front as it is now."""
        return self.session.document

    @property
    def history(self) -> tuple[Step, ...]:
        """The steps of the work in front."""
        return self.session.history

    @property
    def position(self) -> int:
        """How many of these steps are done."""
        return self.session.position

    def edit(self, label: Phrase, operation: Operation, fold: Hashable = None) -> Change:
        """Edit the document in front, as `Session.edit` does."""
        return self.session.edit(label, operation, fold)

    def undo(self) -> Change:
        """Take the last step of the work in front back."""
        return self.session.undo()

    def redo(self) -> Change:
        """Do its next step again."""
        return self.session.redo()

    def step_to(self, position: int) -> Change:
        """Go to a place in its history."""
        return self.session.step_to(position)

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change of what is in front; returns what stops it."""
        return self._listeners.add(listener)
