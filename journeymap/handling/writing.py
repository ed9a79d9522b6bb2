"""Writes the handling spec and its schema as files: whole, or not at all."""

import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

from journeymap.handling.check import SpecError, validate_spec
from journeymap.handling.derive import bytes_of, spec_of
from journeymap.i18n import Phrase, Problem, phrase, plain
from journeymap.model.document import Document


class NotExported(Problem):
    """A handling spec that was not written; what was there before is still there."""

    def __init__(self, what: Phrase, errors: tuple[SpecError, ...] = ()) -> None:
        super().__init__(what, phrase("spec", "Nothing was written; the journey is as it was."))
        self.errors = errors


def write_spec(path: Path, document: Document) -> None:
    """Write the handling spec of a journey, checked first; raises `NotExported`."""
    write_whole(path, checked_spec_bytes(document))


def checked_spec_bytes(document: Document) -> bytes:
    """The handling spec of a journey as a file, checked; raises `NotExported`."""
    spec = spec_of(document)
    if errors := validate_spec(spec):
        raise NotExported(
            phrase("spec", "The handling spec of this journey would not be valid. {first}").of(
                first=errors[0].what
            ),
            errors,
        )
    return bytes_of(spec)


def write_whole(path: Path, data: bytes) -> None:
    """Put bytes into a file in one step, durable before they have its name; or `NotExported`.

    What is no regular file, such as `/dev/null` or a pipe, is written to and never replaced.
    """
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".journeymap-{secrets.token_hex(6)}.tmp")
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(data)
            return
        try:
            with temporary.open("xb") as file:
                if target.exists():
                    # A rename would replace a write-protected file without asking.
                    os.close(os.open(target, os.O_WRONLY))
                    os.fchmod(file.fileno(), stat.S_IMODE(target.stat().st_mode))
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, target)
        finally:
            with suppress(FileNotFoundError):
                temporary.unlink()
    except OSError as error:
        raise NotExported(
            phrase("spec", "“{file}” could not be written: {cause}.").of(
                file=path.name, cause=plain(error.strerror or str(error))
            )
        ) from error
