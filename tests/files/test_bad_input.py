"""Files that are no journeys: named, placed and explained, never a traceback."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.files import FORMAT_VERSION, Unreadable, dumps, loads, read_journey
from journeymap.files.format import LARGEST, MOST_COMMAS
from journeymap.i18n import words_in

STAGE: dict[str, Any] = {"type": "stage", "id": "first", "name": "First", "rank": 0.0}
CARD: dict[str, Any] = {
    "type": "touchpoint",
    "id": "pay",
    "stage": "first",
    "name": "Pay",
    "kind": "payment",
    "x": 0.0,
    "y": 0.0,
}
JOURNEY = {"type": "journey", "id": "journey", "title": "T", "language": "en", "state": "as_is"}


def file_of(*records: object, **envelope: object) -> bytes:
    """A file with these records, the first in line 2."""
    head = {"format": "journeymap", "version": 1, **envelope}
    lines = ",\n".join(json.dumps(record) for record in records)
    return (json.dumps(head)[:-1] + ', "records": [\n' + lines + "\n]}").encode()


GOOD = file_of(JOURNEY, STAGE, CARD)


def refusal(data: bytes) -> Unreadable:
    with pytest.raises(Unreadable) as caught:
        loads(data, "map.journey.json")
    problem = caught.value
    for language in ("en", "ko"):
        said = words_in(language).say(problem.what)
        assert "map.journey.json" in said
    return problem


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"", "empty", None),
        (b" \n\n", "empty", None),
        (b"Dear team,\nhello", "json", 1),
        (b'{"format": "journeymap",\n"version": one}', "json", 2),
        (b"%PDF-1.7\n\0\1", "binary", None),
        (b"\0" * 4096, "binary", None),
        (GOOD.decode().encode("utf-16"), "encoding", None),
        (GOOD.decode().encode("utf-32"), "encoding", None),
        ('{\n"format": "여정"}'.encode("cp949"), "encoding", 2),
        (b"[" * 100_000, "nesting", 1),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "nesting", 1),
        (b'{"rank":\n NaN}', "number", 2),
        (b'{"rank": -Infinity}', "number", 1),
        (b"[" + b"9" * 10_000 + b"]", "number", 1),
        (rb'{"name": "\ud800"}', "surrogate", 1),
        (b'{"name": "\xed\xa0\x80"}', "encoding", 1),
        (b'{"name": "a\x01b"}', "control", 1),
        (b"[]", "not-ours", None),
        (b'"journeymap"', "not-ours", None),
        (b'{"name": "package", "version": "1.0"}', "not-ours", None),
        (b'{"format": "journeymap"}', "version", None),
        (b'{"format": "journeymap", "version": true}', "version", None),
        (b'{"format": "journeymap", "version": 0}', "version", None),
        (b'{"format": "journeymap", "version": 1}', "value", None),
        (b'{"format": "journeymap", "version": 1, "records": {}}', "value", None),
        (file_of(JOURNEY, extra=1), "value", None),
        (b" " * (LARGEST + 1), "too-large", None),
        (b"[" + b"1," * (MOST_COMMAS + 1) + b"1]", "too-much", None),
    ],
    ids=lambda value: str(value)[:24] if isinstance(value, bytes) else None,
)
def test_what_is_not_a_journey_is_refused(data: bytes, code: str, line: int | None) -> None:
    flaw = refusal(data).flaws[0]
    assert (flaw.code, flaw.line) == (code, line)


def test_a_newer_file_names_the_version_that_opens_it() -> None:
    problem = refusal(file_of(version=FORMAT_VERSION + 1, app="9.4.2", anything=[1]))
    assert problem.flaws[0].code == "newer"
    assert "9.4.2" in str(problem.what)
    assert "9.4.2" in str(problem.advice)


def ruled(within: str = "P7D", id: str = "r") -> dict[str, Any]:
    trigger = {"type": "repeat_contact", "count": 2, "within": within}
    return {"id": id, "effect": "notify", "trigger": trigger}


def nested(depth: int) -> dict[str, Any]:
    trigger: dict[str, Any] = {"type": "crisis"}
    for _ in range(depth):
        trigger = {"type": "not", "of": trigger}
    return trigger


EMPTY = {"type": "all_of", "of": []}


@pytest.mark.parametrize(
    ("changes", "field", "cause"),
    [
        ({"name": None}, "name", "This must be a text."),
        ({"name": "x" * 10_000}, "name", "This text has 10000 characters; 200 are allowed."),
        ({"name": "a\u0007b"}, "name", "This text holds a control character (U+0007)."),
        ({"name": "a\u0085b"}, "name", "This text holds a control character (U+0085)."),
        ({"name": "a\nb"}, "name", "This must be one line, without tabs."),
        ({"name": "  "}, "name", "This must not be empty."),
        ({"stage": ["first"]}, "stage", "This must be a text."),
        ({"kind": "paying"}, "kind", None),
        ({"x": "left"}, "x", "This must be a number."),
        ({"x": 1e300}, "x", "The largest allowed number is 1000000.0, not 1e+300."),
        ({"decisive": 1}, "decisive", "This must be true or false."),
        ({"channels": "web"}, "channels", "This must be a list."),
        ({"channels": ["web", 7]}, "channels[1]", "This must be a text."),
        ({"colour": "red"}, "colour", "No field has this name."),
        ({"words": []}, "words", "This must be an object with named fields."),
        ({"words": {"written_on": "soon"}}, "words.written_on", None),
        ({"emotion": {"word": "hurt"}}, "emotion.valence", "This field is missing."),
        (
            {"emotion": {"word": "hurt", "valence": -3, "intensity": 1, "basis": "assumed"}},
            "emotion.valence",
            "The smallest allowed number is -2, not -3.",
        ),
        (
            {"emotion": {"word": "hurt", "valence": 0.5, "intensity": 1, "basis": "assumed"}},
            "emotion.valence",
            "This must be a whole number.",
        ),
        (
            {"handling": {"mode": "ai", "human": {"response": "P1M"}}},
            "handling.human.response",
            "“P1M” is not a length of time such as PT4H (4 hours) or P2D (2 days).",
        ),
        (
            {"handling": {"mode": "ai", "rules": [{"id": "r", "effect": "notify"}]}},
            "handling.rules[0].trigger",
            "This field is missing.",
        ),
        (
            {
                "handling": {
                    "mode": "ai",
                    "rules": [
                        {
                            "id": "r",
                            "effect": "notify",
                            "trigger": {"type": "repeat_contact", "count": 1, "within": "P1D"},
                        }
                    ],
                }
            },
            "handling.rules[0].trigger.count",
            "The smallest allowed number is 2, not 1.",
        ),
        (
            {"handling": {"mode": "ai", "rules": [ruled("P-1D")]}},
            "handling.rules[0].trigger.within",
            "“P-1D” is not a length of time such as PT4H (4 hours) or P2D (2 days).",
        ),
        (
            {"handling": {"mode": "ai", "rules": [ruled(id=f"r{n}") for n in range(10_000)]}},
            "handling.rules",
            "This list has more than the 100 entries it may have.",
        ),
        (
            {"handling": {"mode": "ai", "rules": [{**ruled(), "trigger": nested(7)}]}},
            "handling.rules[0].trigger",
            "Groups are nested deeper than 6 levels.",
        ),
        (
            {"handling": {"mode": "ai", "rules": [{**ruled(), "trigger": nested(100)}]}},
            "handling.rules[0].trigger",
            "Groups are nested deeper than 6 levels.",
        ),
        (
            {"handling": {"mode": "ai", "rules": [{**ruled(), "trigger": EMPTY}]}},
            "handling.rules[0].trigger.of",
            "This list must not be empty.",
        ),
    ],
)
def test_a_wrong_value_is_placed_and_explained(
    changes: dict[str, Any], field: str, cause: str | None
) -> None:
    problem = refusal(file_of(JOURNEY, STAGE, {**CARD, **changes}))
    flaw = problem.flaws[0]
    assert (flaw.code, flaw.line, flaw.record, flaw.id) == ("value", 4, 3, "pay")
    assert flaw.field == field
    assert cause is None or str(flaw.cause) == cause
    assert field in str(problem.what)


def test_infinity_by_overflow_is_no_number_either() -> None:
    flaw = refusal(file_of(JOURNEY, STAGE, CARD).replace(b'"x": 0.0', b'"x": 1e999')).flaws[0]
    assert (flaw.code, flaw.field) == ("value", "x")


@pytest.mark.parametrize(
    "record", [None, 1, "x", [], {}, {"type": 1}, {"type": "planet"}, {"type": ["stage"]}]
)
def test_a_record_that_is_none_is_refused(record: object) -> None:
    flaw = refusal(file_of(JOURNEY, record)).flaws[0]
    assert (flaw.code, flaw.record, flaw.line) == ("value", 2, 3)


def test_all_flaws_are_kept_and_counted() -> None:
    problem = refusal(file_of(JOURNEY, {**STAGE, "rank": "x"}, {**CARD, "x": "a", "y": "b"}))
    assert [(flaw.record, flaw.field) for flaw in problem.flaws] == [
        (2, "rank"),
        (3, "x"),
        (3, "y"),
    ]
    assert "Further problems in this file: 2" in str(problem.what)


def test_a_file_full_of_flaws_is_told_shortly() -> None:
    assert len(refusal(file_of(*[{}] * 5000)).flaws) == 100
    assert (
        len(refusal(file_of({**STAGE, "name": {}, **{f"f{n}": 1 for n in range(500)}})).flaws) == 1
    )


def test_two_records_with_one_id_are_refused() -> None:
    flaw = refusal(file_of(JOURNEY, STAGE, {**STAGE, "name": "Again"})).flaws[0]
    assert (flaw.code, flaw.line, flaw.record, flaw.name) == ("duplicate", 4, 3, "Again")


def test_a_record_that_names_one_that_is_not_there_is_refused() -> None:
    flaw = refusal(file_of(JOURNEY, STAGE, {**CARD, "stage": "gone"})).flaws[0]
    assert (flaw.code, flaw.line, flaw.id) == ("touchpoint.stage", 4, "pay")
    assert "gone" in str(flaw.what)


def test_a_file_without_a_journey_is_refused() -> None:
    assert refusal(file_of()).flaws[0].code == "journey.count"


def test_what_a_message_shows_of_a_file_is_short_and_safe() -> None:
    problem = refusal(file_of({**STAGE, "name": "a\u001b[31m" + "b" * 500, "rank": "x"}))
    assert "\u001b" not in str(problem)
    assert len(str(problem)) < 400


@pytest.mark.parametrize(
    "text", ["한국어 여정", "👩🏽\u200d💻 🎉", "رحلة العميل", "\u202eabc", "é́"]
)
def test_every_script_is_welcome(text: str) -> None:
    document = loads(file_of(JOURNEY, {**STAGE, "name": text}), "scripts")
    assert loads(dumps(document), "scripts") == document
    assert document.stages[0].name == text


@given(st.integers(0, len(GOOD) - 2))
def test_a_part_of_a_file_is_never_a_journey(length: int) -> None:
    refusal(GOOD[:length])


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_bytes_of_any_kind_are_refused_in_words(data: bytes) -> None:
    refusal(data)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=8,
    ),
    st.sampled_from(sorted(CARD)),
)
def test_values_of_any_kind_are_refused_in_words(value: object, field: str) -> None:
    data = file_of(JOURNEY, STAGE, {**CARD, field: value})
    try:
        assert loads(dumps(loads(data, "any")), "any")
    except Unreadable:
        refusal(data)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert reason(tmp_path) == "not-a-file"
    with pytest.raises(Unreadable, match=r"“\.” cannot"):
        read_journey(Path("."))


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert reason(tmp_path / "pipe") == "not-a-file"


def test_a_vanished_file_and_a_name_too_long_are_explained(tmp_path: Path) -> None:
    assert reason(tmp_path / "gone") == "system"
    assert reason(tmp_path / ("x" * 300)) == "system"


def test_a_file_that_may_not_be_read_is_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "secret.journey.json"
    path.write_bytes(GOOD)
    path.chmod(0)
    tmp_path.chmod(0o755)
    if os.geteuid() == 0:
        os.seteuid(65534)  # root may read everything; nobody may not
    try:
        with pytest.raises(Unreadable, match="not allowed"):
            read_journey(path)
    finally:
        if os.getuid() == 0:
            os.seteuid(0)


def test_200_megabytes_are_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "large.journey.json"
    with path.open("wb") as file:
        file.truncate(200 * 2**20)
    assert reason(path) == "too-large"


def reason(path: Path) -> str:
    with pytest.raises(Unreadable) as caught:
        read_journey(path)
    assert path.name in str(caught.value)
    return caught.value.flaws[0].code
