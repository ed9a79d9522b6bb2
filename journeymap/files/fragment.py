"""Part of a map as bytes, for the clipboard: records in the form of the journey file."""

from collections.abc import Iterable
from functools import cache

from pydantic import TypeAdapter, ValidationError

from journeymap.files.format import record_bytes
from journeymap.i18n import Problem, phrase
from journeymap.model.records import AnyRecord
from journeymap.model.values import Record


def fragment_bytes(records: Iterable[Record]) -> bytes:
    """Records as a JSON list."""
    return b"[" + b",\n".join(record_bytes(record) for record in records) + b"]"


def fragment_of(data: bytes) -> tuple[Record, ...]:
    """The records of a JSON list; raises `Problem` for anything else."""
    try:
        return _records().validate_json(data, strict=True)
    except ValidationError as error:
        raise Problem(
            phrase("fragment", "What is on the clipboard is not part of a map."),
            phrase("fragment", "Nothing was pasted."),
        ) from error


@cache
def _records() -> TypeAdapter[tuple[Record, ...]]:
    """Made when something is pasted: it takes as long as much of a window."""
    return TypeAdapter(tuple[AnyRecord, ...])
