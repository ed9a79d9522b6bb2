"""The crash journal: every committed change is on its way to the disk before the next event.

A session has one file, outside the document's folder, and a lock that tells whether its
process lives. Line 1 says which file the work belongs to, line 2 holds the document as it was
then, every further line one change: ids with the record they have now, or null. Each line
begins with the CRC-32 of the rest, so a line torn by a crash or damaged later is noticed.

After `append` returns a killed process loses nothing; after `sync` a power cut neither.
"""

import json
import os
import secrets
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from journeymap.edit.change import Change
from journeymap.files.flaws import Flaw, Unreadable
from journeymap.files.format import document_of, dumps, record_bytes
from journeymap.files.locks import Held, hold
from journeymap.files.saving import ABSENT, Fingerprint
from journeymap.files.writing import write_all
from journeymap.i18n import Problem, phrase
from journeymap.model.document import Document

_LAYOUT = 1
"""The version of the layout of a journal; its records have the version of the file format."""
_JOURNAL, _LOCK, _NEW = ".journal", ".lock", ".new"


class Journal:
    """The journal of one session. That it cannot be written never stops the work."""

    def __init__(
        self,
        root: Path,
        document: Document,
        path: Path | None = None,
        expected: Fingerprint = ABSENT,
    ) -> None:
        """A journal in `root` for a document that came from `path`, if from a file.

        It begins on the disk with the first change or `sync`: until then nothing can be lost,
        and what has just been opened is shown before all of it is written.
        """
        self._root = root
        self._held: Held | None = None
        self._base = root
        self._handle: int | None = None
        self._end = 0
        self._pending = b""
        self._unsynced = False
        self._told = False
        self.failed: Problem | None = None
        """Why the journal cannot be written just now."""
        self._start: Callable[[], bytes] | None = partial(_start, document, path, expected)

    @property
    def needs_sync(self) -> bool:
        """Whether `sync` has anything to do."""
        waiting = self._start is not None or bool(self._pending)
        return self._unsynced or waiting or self.failed is not None

    def append(self, change: Change) -> None:
        """Hand a change to the operating system; never raises, never waits for the disk.

        What cannot be written is kept and tried again with the next change or `sync`.
        """
        self._pending += _line(_change(change))
        self._attempt()

    def sync(self) -> None:
        """Wait until everything is on the disk; call it about once a second.

        Raises `Problem` once when the journal cannot be written, and again only after it could.
        """
        self._attempt()
        if self._handle is not None and self._unsynced and self.failed is None:
            try:
                os.fsync(self._handle)
                self._unsynced = False
            except OSError as error:
                self._fail(error)
        if self.failed is not None and not self._told:
            self._told = True
            raise self.failed

    def rebase(self, document: Document, path: Path | None, expected: Fingerprint) -> None:
        """Start anew from the document as it is now, which has just been saved to `path`.

        Where that cannot be written the old journal goes on: it leads to the same document.
        """
        start = partial(_start, document, path, expected)
        try:
            self._begin(start())
            self._pending = b""
        except OSError as error:
            if self._handle is None:
                self._start, self._pending = start, b""
            self._fail(error)

    def close(self) -> None:
        """End the journal: the work is saved or given up."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
        if self._held is not None:
            with suppress(OSError):
                os.unlink(self._base.with_suffix(_JOURNAL))
            self._held.let_go()

    def _attempt(self) -> None:
        """Write what is not written yet."""
        try:
            if self._start is not None:
                self._begin(self._start())
            if self._handle is not None and self._pending:
                os.lseek(self._handle, self._end, os.SEEK_SET)
                write_all(self._handle, self._pending)
                self._end += len(self._pending)
                self._pending, self._unsynced = b"", True
        except OSError as error:
            self._fail(error)
        else:
            self.failed, self._told = None, False

    def _begin(self, start: bytes) -> None:
        """Put a new journal in the place of the old one, whole or not at all."""
        if self._held is None:
            self._base = self._root / secrets.token_hex(8)
            self._held = hold(self._base.with_suffix(_LOCK))
            if self._held is None:
                raise BlockingIOError
        new = self._base.with_suffix(_NEW)
        handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            write_all(handle, start)
            os.replace(new, self._base.with_suffix(_JOURNAL))
        except BaseException:
            os.close(handle)
            raise
        if self._handle is not None:
            os.close(self._handle)
        self._handle, self._end = handle, len(start)
        self._start, self._unsynced = None, True

    def _fail(self, error: OSError) -> None:
        self.failed = Problem(
            phrase("journal", "The crash journal cannot be written: {cause}.").of(
                cause=error.strerror or str(error)
            ),
            phrase(
                "journal",
                "You can go on working, but after a crash only what you saved would be there. "
                "Save now, and make room on the disk.",
            ),
        )


@dataclass(frozen=True)
class Abandoned:
    """Work that a process left behind when it ended without closing its journal.

    It is held, so that no other start offers it too, until it is discarded or left.
    """

    title: str
    """Of the journey."""
    path: Path | None
    """The file it belongs to."""
    expected: Fingerprint
    """What was in that file; save with it so that nothing newer is overwritten."""
    when: datetime
    """The last time something was written."""
    edits: int
    """How many changes since the last save can be restored."""
    lost: int
    """How many changes cannot, because the journal is damaged."""
    _base: Mapping[str, Any] | None
    _restored: Mapping[str, Any] | None
    _held: Held
    _journal: Path

    def restore(self) -> Document:
        """The document after the last change that can be read; raises `Unreadable`."""
        return self._document(self._restored)

    def before(self) -> Document:
        """The document as it was last saved; raises `Unreadable`."""
        return self._document(self._base)

    def discard(self) -> None:
        """Remove the journal, when the work is safe in another one or not wanted."""
        with suppress(OSError):
            os.unlink(self._journal)
        self._held.let_go()

    def leave(self) -> None:
        """Keep the journal for the next start."""
        self._held.let_go()

    def _document(self, file: Mapping[str, Any] | None) -> Document:
        name = self.path.name if self.path else self._journal.name
        if file is None:
            cause = phrase("journal", "Its crash journal is damaged from the beginning.")
            raise Unreadable(name, (Flaw("journal", cause),))
        return document_of({**file, "records": list(file["records"].values())}, name)


def abandoned(root: Path) -> tuple[Abandoned, ...]:
    """What dead processes left in `root`, newest first; what holds no work is cleaned away."""
    found = []
    for base in {file.with_suffix("") for file in root.glob("*.*")}:
        with suppress(OSError):
            held = hold(base.with_suffix(_LOCK))
            if held is not None and (work := _work(base.with_suffix(_JOURNAL), held)):
                found.append(work)
    return tuple(sorted(found, key=lambda work: work.when, reverse=True))


def _work(journal: Path, held: Held) -> Abandoned | None:
    """The work in a journal that nobody writes to; None, and the journal is gone, if none."""
    journal.with_suffix(_NEW).unlink(missing_ok=True)
    data = journal.read_bytes() if journal.exists() else b""
    lines = tuple(_whole_lines(data))
    head = lines[0] if lines and lines[0]["journal"] == _LAYOUT else {}
    base = restored = None
    if head and len(lines) > 1:
        base = {**lines[1], "records": {record["id"]: record for record in lines[1]["records"]}}
        restored = {**base, "records": _replayed(base["records"], lines[2:])}
    if not data or (base is not None and base == restored):
        journal.unlink(missing_ok=True)
        held.let_go()
        return None
    edits = max(len(lines) - 2, 0)
    records = restored["records"].values() if restored else ()
    return Abandoned(
        title=next((str(r["title"]) for r in records if r.get("type") == "journey"), ""),
        path=Path(head["path"]) if head.get("path") else None,
        expected=Fingerprint(**head["expected"]) if head else ABSENT,
        when=datetime.fromtimestamp(journal.stat().st_mtime).astimezone(),
        edits=edits,
        lost=max(data.count(b"\n") - 2 - edits, 0),
        _base=base,
        _restored=restored,
        _held=held,
        _journal=journal,
    )


def _start(document: Document, path: Path | None, expected: Fingerprint) -> bytes:
    head = {
        "journal": _LAYOUT,
        "path": None if path is None else os.path.abspath(path),
        "expected": asdict(expected),
    }
    return _line(json.dumps(head).encode()) + _line(dumps(document).replace(b"\n", b""))


def _change(change: Change) -> bytes:
    pairs = (
        b'"%s":%s' % (id.encode(), b"null" if record is None else record_bytes(record))
        for id, record in change.after.items()
    )
    return b"{%s}" % b",".join(pairs)


def _line(payload: bytes) -> bytes:
    return b"%08x %s\n" % (zlib.crc32(payload), payload)


def _whole_lines(data: bytes) -> Iterator[Any]:
    """What the lines say, up to the first that is torn or damaged."""
    for line in data.split(b"\n")[:-1]:
        checksum, _, payload = line.partition(b" ")
        if checksum != b"%08x" % zlib.crc32(payload):
            return
        yield json.loads(payload)


def _replayed(
    records: Mapping[str, Any], changes: Iterable[Mapping[str, Any]]
) -> Mapping[str, Any]:
    """The records by id after some changes, as plain data: an older version is migrated later."""
    replayed = dict(records)
    for change in changes:
        for id, record in change.items():
            if record is None:
                replayed.pop(id, None)
            else:
                replayed[id] = record
    return replayed
