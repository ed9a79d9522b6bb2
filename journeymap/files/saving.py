"""Files on the disk: read whole, saved whole or not at all, never over somebody else's work."""

import errno
import hashlib
import os
import secrets
import stat
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from journeymap.files.flaws import Flaw, Unreadable
from journeymap.files.format import LARGEST, TOO_LARGE, dumps, excess, loads
from journeymap.i18n import Phrase, Problem, phrase, plain
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
        flaw = Flaw("system", _cause(error, _NOT_READ))
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
        cause, advice = _cause(error, _NOT_SAVED), _ADVICE.get(_kind(error), _ELSEWHERE)
        raise NotSaved(path, cause, advice) from error


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
        for left_over in target.parent.glob(_temporary(name, "*")):
            left_over.unlink(missing_ok=True)
    if mode is not None:
        # A rename would replace a write-protected file without asking.
        os.close(os.open(target, os.O_WRONLY))
        _put(backup, old, mode)
    status = _put(target, data, mode)
    _sync_folder(target.parent)
    return _fingerprint(data, status)


def _put(target: Path, data: bytes, mode: int | None) -> os.stat_result:
    """Make `target` hold `data`, durable before it has the name."""
    temporary = target.with_name(_temporary(target, secrets.token_hex(4)))
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        try:
            write_all(handle, data)
            if mode is not None:
                os.fchmod(handle, mode)
            os.fsync(handle)
            status = os.fstat(handle)
        finally:
            os.close(handle)
        os.replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise
    return status


def write_all(handle: int, data: bytes) -> None:
    """Give all of `data` to the operating system."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(handle, rest) :]


def _temporary(target: Path, token: str) -> str:
    """The name of the temporary file beside a target, short whatever the target is called."""
    key = hashlib.sha256(os.fsencode(target.name)).hexdigest()[:8]
    return f".journeymap-{key}-{token}.tmp"


def _sync_folder(folder: Path) -> None:
    """Make a rename durable, where the file system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _fingerprint(data: bytes, found: os.stat_result) -> Fingerprint:
    return Fingerprint(len(data), hashlib.sha256(data).hexdigest(), found.st_mtime_ns)


_FULL, _FORBIDDEN, _GONE, _LONG, _FOLDER = "full", "forbidden", "gone", "long", "folder"
_KINDS = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EROFS: _FORBIDDEN,
    errno.ENOENT: _GONE,
    errno.ENOTDIR: _GONE,
    errno.ENAMETOOLONG: _LONG,
    errno.EISDIR: _FOLDER,
}
_NOT_READ = {
    _FORBIDDEN: phrase("files", "You are not allowed to read it."),
    _GONE: phrase("files", "There is no such file."),
    _LONG: phrase("files", "Its name is too long."),
}
_NOT_SAVED = {
    _FULL: phrase("files", "The disk is full."),
    _FORBIDDEN: phrase("files", "You are not allowed to write there."),
    _GONE: phrase("files", "Its folder is not there."),
    _LONG: phrase("files", "Its name is too long."),
    _FOLDER: phrase("files", "A folder has this name."),
}
_ELSEWHERE = phrase("files", "Save it in another place.")
_ADVICE = {
    _FULL: phrase("files", "Make room on the disk and save again, or save in another place."),
    _LONG: phrase("files", "Save it under a shorter name."),
    _FOLDER: phrase("files", "Save it under another name."),
}


def _kind(error: OSError) -> str:
    return _KINDS.get(error.errno or 0, "")


def _cause(error: OSError, causes: dict[str, Phrase]) -> Phrase:
    return causes.get(_kind(error), plain(f"{error.strerror or error}."))
