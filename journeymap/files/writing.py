"""Bytes into files: whole or not at all, and why not in words."""

import errno
import hashlib
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

from journeymap.i18n import Phrase, Problem, phrase, plain


class NotWritten(Problem):
    """A file that was not written; what was there before is still there."""

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(
            phrase("files", "“{file}” could not be written. {cause}").of(
                file=path.name, cause=why_not_written(error)
            ),
            phrase("files", "Nothing was written; the journey is as it was."),
        )


def write_whole(path: Path, data: bytes) -> None:
    """Put bytes into a file in one step, durable before they have its name; or `NotWritten`.

    What is no regular file, such as `/dev/null` or a pipe, is written to and never replaced.
    """
    target = Path(os.path.realpath(path))
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(data)
            return
        mode = None
        if target.exists():
            mode = stat.S_IMODE(target.stat().st_mode)
            refuse_write_protected(target)
        put(target, data, mode)
        sync_folder(target.parent)
    except OSError as error:
        raise NotWritten(path, error) from error


def refuse_write_protected(target: Path) -> None:
    """Raise OSError for a write-protected file, which a rename would replace without asking."""
    os.close(os.open(target, os.O_WRONLY))


def put(target: Path, data: bytes, mode: int | None) -> os.stat_result:
    """Make `target` hold `data`, durable before it has the name."""
    temporary = target.with_name(temporary_name(target, secrets.token_hex(4)))
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


def temporary_name(target: Path, token: str) -> str:
    """The name of the temporary file beside a target, short whatever the target is called."""
    key = hashlib.sha256(os.fsencode(target.name)).hexdigest()[:8]
    return f".journeymap-{key}-{token}.tmp"


def sync_folder(folder: Path) -> None:
    """Make a rename durable, where the file system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


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
_NOT_WRITTEN = {
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


def why_not_read(error: OSError) -> Phrase:
    """Why a file could not be read, in a sentence."""
    return _cause(error, _NOT_READ)


def why_not_written(error: OSError) -> Phrase:
    """Why a file could not be written, in a sentence."""
    return _cause(error, _NOT_WRITTEN)


def what_to_do(error: OSError) -> Phrase:
    """What helps when a file could not be written."""
    return _ADVICE.get(_kind(error), _ELSEWHERE)


def _kind(error: OSError) -> str:
    return _KINDS.get(error.errno or 0, "")


def _cause(error: OSError, causes: dict[str, Phrase]) -> Phrase:
    return causes.get(_kind(error), plain(f"{error.strerror or error}."))
