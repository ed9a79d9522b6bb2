"""One document being worked on: edits, undo, history, and telling those who watch."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Protocol

from pydantic import ValidationError

from journeymap.edit.change import Change
from journeymap.edit.listeners import Listener, Listeners
from journeymap.i18n import Phrase, Problem, phrase
from journeymap.model.causes import cause_of
from journeymap.model.document import Document
from journeymap.model.integrity import require_integrity

Operation = Callable[[Document], Document]
"""A pure function from a document to the next; may raise `Problem` to refuse."""


class Edit(Protocol):
    """Applies an operation for a person: True when something changed.

    A refusal is told to the person by whoever provides this, so callers only go on.
    """

    def __call__(self, label: Phrase, operation: Operation, fold: Hashable = None) -> bool:
        """Apply `operation` as `Session.edit` does."""
        ...


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the history."""

    label: Phrase
    change: Change
    fold: Hashable = None


class Session:
    """A document with its history. Undo and redo have no limit."""

    def __init__(self, document: Document) -> None:
        """Start from a legal document; raises `Broken` for another."""
        require_integrity(document)
        self._document = document
        self._saved: Document | None = document
        self._steps: list[Step] = []
        self._done = 0
        self._listeners = Listeners()

    @property
    def document(self) -> Document:
        """The document as it is now."""
        return self._document

    @property
    def history(self) -> tuple[Step, ...]:
        """Every step, those that were undone included, the oldest first."""
        return tuple(self._steps)

    @property
    def position(self) -> int:
        """How many steps of the history are done."""
        return self._done

    @property
    def undo_label(self) -> Phrase | None:
        """What undo would take back."""
        return self._steps[self._done - 1].label if self._done else None

    @property
    def redo_label(self) -> Phrase | None:
        """What redo would do again."""
        return self._steps[self._done].label if self._done < len(self._steps) else None

    @property
    def is_saved(self) -> bool:
        """Whether the document equals the one last saved, by value."""
        return self._document is self._saved or self._document == self._saved

    def mark_saved(self, document: Document | None) -> None:
        """Say which document stands in the file now; None for one that never was here.

        Typing goes on as a new step.
        """
        self._saved = document
        self._seal()

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change; returns a function that stops it."""
        return self._listeners.add(listener)

    def edit(self, label: Phrase, operation: Operation, fold: Hashable = None) -> Change:
        """Apply an operation as one step of the history.

        Nothing happens when the operation changes nothing (an empty change is returned) or is
        refused (its `Problem`, or `Broken`, is raised). With `fold`, a step that follows one
        with the same `fold` joins it, as typing in one field does.
        """
        try:
            new = operation(self._document)
        except ValidationError as error:
            raise Refused(error) from error
        change = Change.between(self._document, new)
        if not change:
            return change
        require_integrity(new, change.ids if change.is_local else None)
        last = self._steps[self._done - 1] if self._done else None
        del self._steps[self._done :]
        if fold is not None and last is not None and last.fold == fold:
            self._steps[-1] = Step(last.label, last.change.then(change), fold)
            if not self._steps[-1].change:
                self._steps.pop()
        else:
            self._steps.append(Step(label, change, fold))
        self._done = len(self._steps)
        self._become(new, change)
        return change

    def undo(self) -> Change:
        """Take the last step back; an empty change when there is none."""
        return self.step_to(self._done - 1)

    def redo(self) -> Change:
        """Do the next step again; an empty change when there is none."""
        return self.step_to(self._done + 1)

    def step_to(self, position: int) -> Change:
        """Go to a place in the history: so many of its steps are done afterwards.

        Listeners hear of it even when the steps on the way cancel each other out, because the
        history has moved.
        """
        position = max(0, min(position, len(self._steps)))
        if position == self._done:
            return Change()
        total = Change()
        while self._done > position:
            self._done -= 1
            total = total.then(self._steps[self._done].change.inverted())
        while self._done < position:
            total = total.then(self._steps[self._done].change)
            self._done += 1
        self._seal()
        self._become(total.apply(self._document), total)
        return total

    def _become(self, document: Document, change: Change) -> None:
        self._document = document
        self._listeners.tell(change)

    def _seal(self) -> None:
        """Let nothing more fold into the last step."""
        if self._done:
            last = self._steps[self._done - 1]
            self._steps[self._done - 1] = Step(last.label, last.change)


class Refused(Problem):
    """A value that a record does not allow."""

    def __init__(self, error: ValidationError) -> None:
        first = error.errors(include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        super().__init__(
            phrase("edit", "This value is not allowed ({place}): {cause}").of(
                place=place, cause=cause_of(first)
            ),
            phrase("edit", "Nothing was changed."),
        )
