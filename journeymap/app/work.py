"""A document being worked on: its session, its file, its crash journal."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from journeymap.edit.change import Change
from journeymap.edit.session import Session
from journeymap.files import (
    ABSENT,
    Fingerprint,
    fingerprint,
    has_changed,
    open_journey,
    write_journey,
)
from journeymap.files.claims import Claim, claim
from journeymap.files.journal import Abandoned, Journal
from journeymap.i18n import Problem, phrase
from journeymap.model.document import Document


@dataclass(frozen=True, slots=True)
class Folders:
    """Where the program keeps what is not a document."""

    config: Path
    state: Path

    @property
    def journals(self) -> Path:
        """The crash journals."""
        return self.state / "journals"

    @property
    def claims(self) -> Path:
        """Which files are open."""
        return self.state / "claims"


class OpenElsewhere(Problem):
    """Another window or program has this file open."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            phrase("work", "“{file}” is already open in another journeymap.").of(file=path.name),
            phrase("work", "Work on there, or open a copy here and save it under another name."),
        )


class Work:
    """One document with everything that keeps it safe. Every committed change is journaled."""

    def __init__(
        self,
        document: Document,
        folders: Folders,
        path: Path | None = None,
        known: Fingerprint = ABSENT,
        held: Claim | None = None,
    ) -> None:
        self.session = Session(document)
        self.path = path
        self._folders = folders
        self._known = known
        self._seen = known
        """What was in the file when it was last looked at."""
        self._held = held
        self.journal = Journal(folders.journals, document, path, known)
        self.session.listen(self.journal.append)

    @staticmethod
    def opened(path: Path, folders: Folders, copy: bool = False) -> "Work":
        """Open a file; raises `Unreadable` or `OpenElsewhere`. A copy has no file yet."""
        if copy:
            return Work(open_journey(path)[0], folders)
        held = claim(path, folders.claims)
        if held is None:
            raise OpenElsewhere(path)
        try:
            document, known = open_journey(path)
        except Problem:
            held.release()
            raise
        return Work(document, folders, path, known, held)

    @staticmethod
    def recovered(abandoned: Abandoned, folders: Folders) -> "Work":
        """Bring back what a crash left; the work is unsaved, undo leads to the last save."""
        restored = abandoned.restore()
        before = abandoned.before()
        path = abandoned.path
        held = claim(path, folders.claims) if path is not None else None
        if held is None:
            path = None
        work = Work(before, folders, path, abandoned.expected if path else ABSENT, held)
        change = Change.between(before, restored)
        work.session.edit(phrase("work", "Recover after a crash"), change.apply)
        work.sync()
        abandoned.discard()
        return work

    @property
    def is_blank(self) -> bool:
        """Whether nobody would miss it: never saved, never edited, nothing on the map."""
        return self.is_new and not self.session.history

    @property
    def is_new(self) -> bool:
        """Whether it is as a new journey begins: never saved, all edits taken back."""
        session = self.session
        return self.path is None and not session.position and not session.document.touchpoints

    def save(self, path: Path | None = None, over: Fingerprint | None = None) -> None:
        """Save to the file, or to another that becomes the file.

        Raises `ChangedOutside` (save again `over` what it found to replace it), `NotSaved` or
        `OpenElsewhere`.
        """
        target = path or self.path
        if target is None:
            raise ValueError("a document without a file needs a path")
        new = not self.is_at(target)
        held = claim(target, self._folders.claims) if new else self._held
        if new and held is None:
            raise OpenElsewhere(target)
        document = self.session.document
        try:
            # A path that a person has just chosen has been confirmed there.
            expected = over if over is not None else (None if new else self._known)
            known = write_journey(target, document, expected)
        except Problem:
            if new and held is not None:
                held.release()
            raise
        if new and self._held is not None:
            self._held.release()
        self.path, self._known, self._seen, self._held = target, known, known, held
        self.session.mark_saved(document)
        self.journal.rebase(document, target, known)

    def is_at(self, path: Path) -> bool:
        """Whether this is the document's file, by whatever name."""
        return self.path is not None and os.path.realpath(path) == os.path.realpath(self.path)

    def notice_changes(self) -> bool:
        """Whether somebody else has changed the file since it was last looked at.

        What is here is then unsaved, until it is saved or the other version is loaded.
        """
        if self.path is None or not has_changed(self.path, self._seen):
            return False
        self._seen = ABSENT
        with suppress(OSError):
            self._seen = fingerprint(self.path)
        self.session.mark_saved(None)
        return True

    def reload(self) -> None:
        """Go on from what stands in the file now, as a step that can be undone.

        Raises `Unreadable`.
        """
        if self.path is None:
            raise ValueError("a document without a file cannot be loaded again")
        document, known = open_journey(self.path)
        change = Change.between(self.session.document, document)
        self.session.edit(phrase("work", "Load the other version"), change.apply)
        self._known = self._seen = known
        self.session.mark_saved(document)
        self.journal.rebase(document, self.path, known)

    def sync(self) -> None:
        """Bring the journal to the disk; raises `Problem` once when that fails."""
        if self.journal.needs_sync:
            self.journal.sync()

    def close(self) -> None:
        """End the work: it is saved or given up."""
        self.journal.close()
        if self._held is not None:
            self._held.release()
