"""Documents as bytes and back: one record a line, in a stable order, validated before belief.

    {"format": "journeymap", "version": 1, "app": "0.1.0", "records": [...]}

What is empty is left out. The order is that of `RECORD_TYPES`, then of ids, so that the same
journey is always the same bytes and version control shows and merges it record by record.
"""

from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Annotated, Any

from pydantic import FailFast, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails, from_json, to_json

from journeymap import __version__
from journeymap.files.flaws import Flaw, Unreadable
from journeymap.files.migrations import FORMAT_VERSION, migrated
from journeymap.files.syntax import lines_of_records, syntax_flaw
from journeymap.i18n import phrase
from journeymap.model.causes import cause_of, shortened
from journeymap.model.collecting import collector_resting
from journeymap.model.document import Document
from journeymap.model.integrity import Fault, faults
from journeymap.model.records import RECORD_TYPES, AnyRecord, any_record
from journeymap.model.values import Record

FORMAT = "journeymap"
LARGEST = 32 * 2**20
"""The largest file that is read, in bytes."""
MOST_COMMAS = 600_000
"""The most commas in a file, which bounds the number of its values before they are made: reading
64 MB of the smallest takes a minute and three gigabytes. 5,000 touchpoints as full as those of
the samples need some 380,000."""
TOO_LARGE = Flaw(
    "too-large", phrase("flaw", "The file is larger than {limit} MB.").of(limit=LARGEST // 2**20)
)
_HEAD = (
    f'{{\n"format": "{FORMAT}",\n"version": {FORMAT_VERSION},\n"app": "{__version__}",\n'
    '"records": [\n'
).encode()
_TAIL = b"\n]\n}\n"
_MOST_FLAWS = 100
"""So many flaws of one file are told; a broken file of a million records ends there."""

_HEAD_SIZE = 2**17
"""Bytes within which the line of the journey, the first record, ends."""

_ORDER = {type: place for place, type in enumerate(RECORD_TYPES)}


def record_bytes(record: Record) -> bytes:
    """A record as one line of JSON without what is empty."""
    return record.__pydantic_serializer__.to_json(record, exclude_defaults=True)


def dumps(document: Document) -> bytes:
    """The bytes of a journey file; the same document is always the same bytes."""
    ordered = sorted(document.records.values(), key=lambda r: (_ORDER[type(r)], r.id))
    lines = b",\n".join(record_bytes(record) for record in ordered)
    return _HEAD + lines + _TAIL


def loads(data: bytes, name: str) -> Document:
    """The document in the bytes of a journey file; `name` is what messages call the file.

    Raises `Unreadable` for everything else.
    """
    if flaw := excess(data):
        raise Unreadable(name, (flaw,))
    data = data.removeprefix(b"\xef\xbb\xbf")
    with collector_resting():
        try:
            file = from_json(data, allow_inf_nan=False)
        except ValueError as error:
            raise Unreadable(name, (syntax_flaw(data, str(error)),)) from None
        return document_of(file, name, data)


def document_of(file: object, name: str, data: bytes = b"") -> Document:
    """The document in the parsed data of a file; `data`, if known, tells the lines of flaws."""
    records = _records(file, name)
    try:
        found = _all_records().validate_json(to_json(records))
    except ValidationError:
        raise Unreadable(name, _value_flaws(records, data)) from None
    document = Document.of(found)
    if len(document.records) < len(found):
        raise Unreadable(name, _duplicates(records, data))
    if broken := faults(document, most=_MOST_FLAWS):
        raise Unreadable(name, _faults(records, broken, data))
    return document


def journey_line(path: Path) -> Mapping[str, object]:
    """What the head of a journey file says of the journey, without reading the whole file.

    Empty for a file that is not written as this program writes them. Raises OSError.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD_SIZE).split(b"\n")
    for line in head:
        if line.startswith(b'{"type":"journey",'):
            with suppress(ValueError):
                said = from_json(line.removesuffix(b","))
                return said if isinstance(said, dict) else {}
    return {}


def excess(data: bytes) -> Flaw | None:
    """Why bytes are more than a file may hold, if they are: for reading as for writing."""
    if len(data) > LARGEST:
        return TOO_LARGE
    if data.count(b",") > MOST_COMMAS:
        return Flaw("too-much", phrase("flaw", "It holds more than a journey can."))
    return None


def _records(file: object, name: str) -> list[Any]:
    """The records of a file of any version as plain data of this version."""
    if not isinstance(file, dict) or file.get("format") != FORMAT:
        cause = phrase("flaw", "This is JSON, but not a journey of journeymap.")
        raise Unreadable(name, (Flaw("not-ours", cause),))
    version = file.get("version")
    if type(version) is not int or version < 1:
        cause = phrase("flaw", "The file does not say the version of its format.")
        raise Unreadable(name, (Flaw("version", cause, field="version"),))
    if version > FORMAT_VERSION:
        raise _newer(file, version, name)
    file = migrated(file, version)
    for field in file.keys() - {"format", "version", "app", "records"}:
        cause = phrase("cause", "No field has this name.")
        raise Unreadable(name, (Flaw("value", cause, field=shortened(field)),))
    records = file.get("records")
    if not isinstance(records, list):
        cause = phrase("flaw", "The file holds no list of records.")
        raise Unreadable(name, (Flaw("value", cause, field="records"),))
    return records


def _newer(file: dict[str, Any], version: int, name: str) -> Unreadable:
    cause = phrase(
        "flaw",
        "It was written by journeymap {app} (file format {version}); "
        "this is journeymap {own}, which reads up to file format {known}.",
    ).of(
        app=shortened(file.get("app", "?")),
        version=version,
        own=__version__,
        known=FORMAT_VERSION,
    )
    advice = phrase("files", "Open it with journeymap {app} or newer.").of(
        app=shortened(file.get("app", "?"))
    )
    return Unreadable(name, (Flaw("newer", cause),), advice)


@cache
def _all_records() -> TypeAdapter[tuple[Record, ...]]:
    """What validates all records of a file; it stops at the first flaw, others tell them all."""
    return TypeAdapter(Annotated[tuple[AnyRecord, ...], FailFast()])


def _value_flaws(records: list[Any], data: bytes) -> tuple[Flaw, ...]:
    lines = lines_of_records(data)
    flaws: list[Flaw] = []
    for number, record in enumerate(records):
        try:
            any_record().validate_json(to_json(record))
        except ValidationError as error:
            place = _place(records, number, lines)
            if error.error_count() > _MOST_FLAWS:
                cause = phrase("flaw", "Hardly anything in it belongs there.")
                flaws.append(Flaw("value", cause, **place))
                continue
            for detail in error.errors(include_url=False):
                field = _path(record, detail)
                flaws.append(Flaw("value", cause_of(detail), field=field, **place))
        if len(flaws) >= _MOST_FLAWS:
            break
    return tuple(flaws[:_MOST_FLAWS])


def _faults(records: list[Any], faults: tuple[Fault, ...], data: bytes) -> tuple[Flaw, ...]:
    lines = lines_of_records(data)
    numbers = {record["id"]: number for number, record in enumerate(records)}
    flaws = []
    for fault in faults:
        number = numbers.get(fault.ids[0]) if fault.ids else None
        place = {} if number is None else _place(records, number, lines)
        flaws.append(Flaw(fault.code, fault.what, **place))
    return tuple(flaws)


def _duplicates(records: list[Any], data: bytes) -> tuple[Flaw, ...]:
    lines = lines_of_records(data)
    first: dict[str, int] = {}
    flaws = []
    for number, record in enumerate(records):
        if record["id"] in first:
            cause = phrase("flaw", "Record {number} has the same id, {id}.").of(
                number=first[record["id"]] + 1, id=record["id"]
            )
            flaws.append(Flaw("duplicate", cause, **_place(records, number, lines)))
            if len(flaws) == _MOST_FLAWS:
                break
        first.setdefault(record["id"], number)
    return tuple(flaws)


def _place(records: list[Any], number: int, lines: tuple[int, ...]) -> dict[str, Any]:
    record = records[number] if isinstance(records[number], dict) else {}
    name = next((record[key] for key in ("name", "title", "label") if record.get(key)), "")
    return {
        "line": lines[number] if lines else None,
        "record": number + 1,
        "id": shortened(record.get("id", "")),
        "name": shortened(name),
    }


def _path(record: object, error: ErrorDetails) -> str:
    """The place of an error within a record, as one writes it in JavaScript."""
    path = ""
    here: Any = record
    for part in error["loc"]:
        if isinstance(part, int):
            path += f"[{part}]"
            here = here[part] if isinstance(here, list) and part < len(here) else None
            continue
        if isinstance(here, dict) and part not in here and part == here.get("type"):
            continue
        path += f".{part}" if path else part
        here = here.get(part) if isinstance(here, dict) else None
    return shortened(path)
