"""Finding the as-is map of a to-be map, and the to-be maps of an as-is map, on the disk."""

import os
from contextlib import suppress
from pathlib import Path

from journeymap.files.format import journey_line
from journeymap.files.saving import SUFFIX

_MOST_LOOKED_AT = 500
"""Files of one folder; a folder of more is no place where a person keeps two maps together."""


def as_is_of(path: Path, as_is_file: str) -> Path | None:
    """The as-is map that the to-be map at `path` names, where it is there."""
    found = path.parent / as_is_file
    return found if as_is_file and found.is_file() else None


def to_be_of(path: Path) -> tuple[Path, ...]:
    """The to-be maps in the folder of an as-is map that name it, by name."""
    found = []
    with suppress(OSError):
        for other in sorted(path.parent.glob(f"*{SUFFIX}"))[:_MOST_LOOKED_AT]:
            named = journey_line(other).get("as_is_file")
            as_is = as_is_of(other, named) if isinstance(named, str) else None
            if as_is is not None and os.path.samefile(as_is, path):
                found.append(other)
    return tuple(found)


def seen_from(path: Path, other: Path) -> str:
    """How the map at `path` names the file `other`: the name alone where they are neighbours."""
    try:
        return Path(os.path.relpath(other, path.parent)).as_posix()
    except ValueError:  # on another drive
        return str(other)
