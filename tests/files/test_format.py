"""A document and its bytes: the same both ways, stable, one record a line."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from journeymap.files import FORMAT_VERSION, dumps, loads
from journeymap.files.format import LARGEST, MOST_COMMAS
from journeymap.files.migrations import migrated
from journeymap.model.document import Document
from journeymap.model.links import links
from journeymap.model.records import RECORD_TYPES
from journeymap.model.values import Value
from journeymap.resources import samples
from tests.files.wholes import WHOLE, WHOLES

GOLDEN = Path(__file__).parent / "golden"


def test_a_document_survives_its_bytes() -> None:
    data = dumps(WHOLE)
    assert loads(data, "whole") == WHOLE
    assert dumps(loads(data, "whole")) == data


def test_the_bytes_do_not_depend_on_the_order_of_the_records() -> None:
    assert dumps(Document.of(reversed(WHOLE.records.values()))) == dumps(WHOLE)


def test_each_record_has_its_line_with_type_and_id_first() -> None:
    lines = dumps(WHOLE).decode().splitlines()
    assert lines[:5] == [
        "{",
        '"format": "journeymap",',
        f'"version": {FORMAT_VERSION},',
        lines[3],
        '"records": [',
    ]
    assert lines[-2:] == ["]", "}"]
    records = [json.loads(line.removesuffix(",")) for line in lines[5:-2]]
    assert [list(record)[:2] for record in records] == [["type", "id"]] * len(WHOLE.records)
    assert [record["id"] for record in records[:4]] == ["journey", "reader", "first", "later"]


def test_empty_fields_are_left_out_and_numbers_that_are_zero_stay() -> None:
    (line,) = (line for line in dumps(WHOLE).decode().splitlines() if '"id":"note",' in line)
    assert json.loads(line.removesuffix(",")) == {
        "type": "note",
        "id": "note",
        "stage": "first",
        "x": 0.0,
        "y": 0.0,
        "text": "remember",
    }


def test_text_is_written_as_it_reads() -> None:
    assert "서점 여정 📚" in dumps(WHOLE).decode()
    assert dumps(WHOLE).endswith(b"}\n")


@pytest.mark.parametrize("version", range(1, FORMAT_VERSION + 1))
def test_a_file_of_every_version_reads_as_it_was_meant(version: int) -> None:
    # One frozen file a version: never rewrite it, a journey of that time must open for ever.
    # A migration is proven by the file of the version it starts from.
    data = (GOLDEN / f"v{version}.journey.json").read_bytes()
    assert json.loads(data)["version"] == version
    assert loads(data, "golden") == WHOLES[version]


def values(value: object) -> Iterator[Value]:
    """A record or part and everything within it."""
    if isinstance(value, Value):
        yield value
        for _, inner in value:
            yield from values(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from values(inner)


def test_the_whole_journey_says_something_in_every_field() -> None:
    said: dict[type[Value], set[str]] = {}
    for value in (v for record in WHOLE.records.values() for v in values(record)):
        said.setdefault(type(value), set()).update(value.model_fields_set)
    for type_, fields in said.items():
        assert set(type_.model_fields) - fields <= {"type"}, type_.__name__
    assert set(said) >= set(RECORD_TYPES)
    assert {points.at for record in WHOLE.records.values() for points, _ in links(record)}


def test_migrations_run_in_order_from_the_version_of_the_file() -> None:
    steps = [lambda file, n=n: {**file, "ran": [*file["ran"], n]} for n in (1, 2, 3)]
    assert migrated({"ran": []}, 2, steps) == {"ran": [2, 3]}
    assert migrated({"ran": []}, 4, steps) == {"ran": []}


def test_a_byte_order_mark_and_other_layouts_are_read() -> None:
    assert loads(b"\xef\xbb\xbf" + dumps(WHOLE), "marked") == WHOLE
    indented = json.dumps(json.loads(dumps(WHOLE)), indent=4).replace("\n", "\r\n")
    assert loads(indented.encode(), "indented") == WHOLE


def test_a_map_of_thousands_as_full_as_the_samples_is_no_more_than_a_file_may_hold() -> None:
    for sample in samples():
        data = sample.read_bytes()
        touchpoints = len(loads(data, sample.name).touchpoints)
        if touchpoints:
            assert data.count(b",") / touchpoints * 5_000 < MOST_COMMAS
            assert len(data) / touchpoints * 5_000 < LARGEST
