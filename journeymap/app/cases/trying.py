"""Tries the kept cases after every edit of a window, and tells which are handled otherwise now."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journeymap.app.hearing import say_aloud
from journeymap.app.thinking import Thinking
from journeymap.edit.change import Change
from journeymap.i18n import phrase
from journeymap.model.document import Document

if TYPE_CHECKING:
    from journeymap.app.window import Window
    from journeymap.app.work import Work
    from journeymap.handling.acceptance import Acceptance

_TOLD_FOR = 15_000
"""Milliseconds for which the status bar names a case that changed."""


class Trying(QObject):
    """What becomes of the kept cases of one window."""

    done = Signal()
    """All have been tried since the last edit."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.outcomes: dict[str, Acceptance] = {}
        """What became of the kept cases, as far as they have been tried since the last edit."""
        self.sound: dict[str, Document] = {}
        """The journey with which each case last came out as expected: it knows rules by name that
        are gone by now."""
        self._passed: dict[str, bool] | None = None
        """How each case came out when it was last tried; None before the first time."""
        self._tried_in: Work | None = None
        """What was in front then: a case of the other map has not changed."""
        self._thinking = Thinking(_outcomes, lambda: window.document, self)
        self._thinking.done.connect(self._tried)

    @property
    def busy(self) -> bool:
        """Whether something is still to be tried."""
        return self._thinking.busy

    def start(self) -> None:
        """Try all cases of the document as it is now."""
        self._thinking.start()

    def stop(self) -> None:
        """Try no further."""
        self._thinking.stop()

    def follow(self, change: Change) -> None:
        """The document has changed."""
        if self._window.document.cases or self.outcomes:
            self.start()

    def _tried(self, found: "tuple[Acceptance, ...]") -> None:
        document = self._window.document
        self.outcomes = {outcome.id: outcome for outcome in found}
        for outcome in found:
            if outcome.passed or outcome.id not in self.sound:
                self.sound[outcome.id] = document
        before, self._passed = self._passed, {o.id: o.passed for o in found}
        work, self._tried_in = self._tried_in, self._window.work
        if before is not None and work is self._tried_in:
            turned = [o for o in found if not o.passed and before.get(o.id, True)]
            if turned:
                self._tell(document, turned)
        self.done.emit()

    def _tell(self, document: Document, turned: "list[Acceptance]") -> None:
        """Name a case that is handled otherwise now."""
        from journeymap.handling.answering import outcome_said  # as below

        first, window = turned[0], self._window
        said = phrase("cases", "The kept case “{name}” changed. Before: {before}. Now: {now}.").of(
            name=first.name,
            before=outcome_said(self.sound[first.id], first.touchpoint, dict(first.expected)),
            now=outcome_said(document, first.touchpoint, dict(first.found)),
        )
        if len(turned) > 1:
            more = phrase("cases", "{first} Further cases that changed: {count}")
            said = more.of(first=said, count=len(turned) - 1)
        text = window.words.say(said)
        window.statusBar().showMessage(text, _TOLD_FOR)
        say_aloud(window, text)


def _outcomes(document: Document) -> "Iterator[tuple[Acceptance, ...]]":
    from journeymap.handling.cases import outcomes_in_turn  # not needed by the first window

    return outcomes_in_turn(document)
