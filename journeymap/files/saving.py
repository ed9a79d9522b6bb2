"""Files on the disk: read whole, saved whole or not at all, never over somebody else's work."""

import hashlib
import os
import stat
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from journeymap.files.flaws import Flaw, Unreadable
from journeymap.files.format import LARGEST, TOO_LARGE, dumps, excess, loads
from journeymap.files.writing import (
    put,
    refuse_write_protected,
    sync_folder,
    temporary_name,
    what_to_do,
    why_not_read,
    why_not_written,
)
from journeymap.i18n import Phrase, Problem, phrase
from journeymap.model.document import Document

SUFFIX = ".journey.json"
BACKUP_SUFFIX = ".bak"
"""What is added to the name of the previous version of a file."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What was in a file. Equal for equal content, whenever it was written."""

    size: int
    """In bytes."""
    digest: str
    """SHA-256, hexadecimal."""
    mtime_ns: int = field(compare=False)
    """When it was written, nanoseconds since 1970."""


ABSENT = Fingerprint(0, "", 0)
"""The fingerprint where no file is."""


class ChangedOutside(Problem):
    """The file on the disk is not the one that was read or last saved; it was left as it is."""

    def __init__(self, path: Path, found: Fingerprint) -> None:
        self.path = path
        self.found = found
        """What is on the disk; save with it as `expected` to replace it knowingly."""
        what = phrase("files", "“{file}” was changed by another program; nothing was saved.")
        if found == ABSENT:
            what = phrase("files", "“{file}” is no longer there; nothing was saved.")
        super().__init__(
            what.of(file=path.name),
            phrase(
                "files",
                "Your work is safe in this window. Save it under another name, or decide which "
                "version should stay.",
            ),
        )


class NotSaved(Problem):
    """A file that could not be written; what was there before is still there."""

    def __init__(self, path: Path, cause: Phrase, advice: Phrase) -> None:
        self.path = path
        super().__init__(
            phrase("files", "“{file}” could not be saved. {cause}").of(file=path.name, cause=cause),
            phrase(
                "files", "Your work is safe in this window and in the crash journal. {advice}"
            ).of(advice=advice),
        )


def read_journey(path: Path) -> Document:
    """The document in a file; raises `Unreadable`."""
    return open_journey(path)[0]


def open_journey(path: Path) -> tuple[Document, Fingerprint]:
    """The document in a file and the fingerprint of exactly that; raises `Unreadable`."""
    name = path.name or str(path)  # "." has no name
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            cause = phrase("flaw", "This is not a file.")
            raise Unreadable(name, (Flaw("not-a-file", cause),))
        with path.open("rb") as file:
            found = os.fstat(file.fileno())
            if found.st_size > LARGEST:
                raise Unreadable(name, (TOO_LARGE,))
            data = file.read(LARGEST + 1)
    except OSError as error:
        flaw = Flaw("system", why_not_read(error))
        raise Unreadable(name, (flaw,)) from error
    return loads(data, name), _fingerprint(data, found)


def fingerprint(path: Path) -> Fingerprint:
    """The fingerprint of a file, `ABSENT` where there is none; raises OSError."""
    try:
        with path.open("rb") as file:
            return _fingerprint(file.read(), os.fstat(file.fileno()))
    except FileNotFoundError:
        return ABSENT


def has_changed(path: Path, known: Fingerprint) -> bool:
    """Whether a file is another than the known one; reads it only when its time is another."""
    try:
        found = path.stat()
        if (found.st_size, found.st_mtime_ns) == (known.size, known.mtime_ns):
            return False
        return fingerprint(path) != known
    except OSError:
        return known != ABSENT


def write_journey(
    path: Path, document: Document, expected: Fingerprint | None = None
) -> Fingerprint:
    """Save a document so that at every moment the whole old or the whole new file is there.

    With `expected`, the file on the disk must still be that one (`ABSENT`: there must be
    none). The version before is kept beside it with `BACKUP_SUFFIX`. Links are followed, the
    file's mode stays. Returns the fingerprint of what stands there now; raises `ChangedOutside`
    or `NotSaved`, and then the file is as it was.
    """
    target = Path(os.path.realpath(path))
    data = dumps(document)
    if flaw := excess(data):
        advice = phrase("files", "Move a part of it to a journey of its own.")
        raise NotSaved(path, flaw.cause, advice)
    try:
        return _replace(target, data, expected)
    except OSError as error:
        raise NotSaved(path, why_not_written(error), what_to_do(error)) from error


def _replace(target: Path, data: bytes, expected: Fingerprint | None) -> Fingerprint:
    old, found, mode = b"", ABSENT, None
    with suppress(FileNotFoundError), target.open("rb") as file:
        status = os.fstat(file.fileno())
        old, mode = file.read(), stat.S_IMODE(status.st_mode)
        found = _fingerprint(old, status)
    if expected is not None and found != expected:
        raise ChangedOutside(target, found)
    if old == data:
        return found
    backup = target.with_name(target.name + BACKUP_SUFFIX)
    for name in (target, backup):
        for left_over in target.parent.glob(temporary_name(name, "*")):
            left_over.unlink(missing_ok=True)
    if mode is not None:
        refuse_write_protected(target)
        put(backup, old, mode)
    status = put(target, data, mode)
    sync_folder(target.parent)
    return _fingerprint(data, status)


def _fingerprint(data: bytes, found: os.stat_result) -> Fingerprint:
    return Fingerprint(len(data), hashlib.sha256(data).hexdigest(), found.st_mtime_ns)
