"""Hostile and broken specs: a precise error at the place, in bounded time and memory."""

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from journeymap.edit.touchpoints import revise_ai, revise_handling, revise_records
from journeymap.handling import Unusable, load_spec
from journeymap.handling.check import MOST_ERRORS, validate_spec
from journeymap.handling.derive import spec_of
from journeymap.handling.loading import LARGEST, parsed
from journeymap.model.bounds import DEEPEST, MOST_RULES
from journeymap.model.document import Document
from journeymap.model.records import AiLimits
from journeymap.model.triggers import Schedule
from journeymap.model.values import revise
from tests.files.wholes import WHOLE

Json = Any
RULES = ("touchpoints", 0, "handling", "hybrid", "rules")
TRIGGER = (*RULES, 2, "when")


@pytest.fixture(scope="module")
def whole() -> Json:
    """The spec of a journey with everything; its complaint is the first touchpoint but one."""
    spec = json.loads(json.dumps(spec_of(WHOLE)))
    spec["touchpoints"].reverse()
    assert spec["touchpoints"][0]["id"] == "complaint"
    assert validate_spec(spec) == ()
    return spec


def at(data: Json, place: tuple[str | int, ...]) -> Json:
    for step in place:
        data = data[step]
    return data


def put(spec: Json, place: tuple[str | int, ...], value: Json) -> Json:
    """The spec with one value changed."""
    broken = copy.deepcopy(spec)
    at(broken, place[:-1])[place[-1]] = value
    return broken


def pointers(spec: Json) -> list[str]:
    return [error.pointer for error in validate_spec(spec)]


def nested(depth: int) -> Json:
    trigger: Json = {"crisis": {}}
    for _ in range(depth):
        trigger = {"not": trigger}
    return trigger


FIRST = "/touchpoints/0/handling/hybrid"
BROKEN: list[tuple[str, tuple[str | int, ...], Json, str]] = [
    ("a month", (*RULES, 1, "when", "repeat_contact", "within"), "P1M",
     f"{FIRST}/rules/1/when/repeat_contact/within"),
    ("a negative time", (*RULES, 0, "route", 0, "timeout"), "-PT5M",
     f"{FIRST}/rules/0/route/0/timeout"),
    ("a time that is none", (*RULES, 2, "nobody_there", "queue_full"),
     {"callback": {"within": "soon"}}, f"{FIRST}/rules/2/nobody_there/queue_full/callback/within"),
    ("a team that is not there", (*RULES, 0, "route", 0, "team"), "gone",
     f"{FIRST}/rules/0/route/0/team"),
    ("a second rule with its id", (*RULES, 1, "id"), "asks", f"{FIRST}/rules/1/id"),
    ("an exit by no rule", ("touchpoints", 0, "handling", "hybrid", "exit_to_person"),
     {"rule": "gone"}, f"{FIRST}/exit_to_person/rule"),
    ("an exit that tells somebody only",
     ("touchpoints", 0, "handling", "hybrid", "exit_to_person"), {"rule": "again"},
     f"{FIRST}/exit_to_person/rule"),
    ("a fallback that leads back to itself", ("defaults", "fallback", "nobody_there", "queue_full"),
     {"fallback": {}}, "/defaults/fallback/nobody_there/queue_full"),
    ("another condition", (*RULES, 0, "cel"), "true", f"{FIRST}/rules/0/cel"),
    ("other signals", (*RULES, 0, "reads"), [], f"{FIRST}/rules/0/reads"),
    ("a way by no rule", ("touchpoints", 0, "transitions", 0, "condition"), {"rule": "gone"},
     "/touchpoints/0/transitions/0/condition/rule"),
    ("a way to nowhere", ("touchpoints", 0, "transitions", 0, "to"), "gone",
     "/touchpoints/0/transitions/0/to"),
    ("an unknown zone", ("calendars", 0, "zone"), "Mars/Base", "/calendars/0/zone"),
    ("a day that is none", ("calendars", 0, "holidays", 0), "2026-02-31",
     "/calendars/0/holidays/0"),
    ("hours without length", ("calendars", 0, "weekly", 0, "closes"), "09:00",
     "/calendars/0/weekly/0/closes"),
    ("a test of nothing", ("acceptance_tests", 0, "touchpoint"), "gone",
     "/acceptance_tests/0/touchpoint"),
    ("a test of an unknown signal", ("acceptance_tests", 0, "given", "signals", "moon"), 1,
     "/acceptance_tests/0/given/signals/moon"),
    ("a test of another type", ("acceptance_tests", 0, "given", "signals", "contacts_p7d"), "2",
     "/acceptance_tests/0/given/signals/contacts_p7d"),
    ("a moment that is none", ("acceptance_tests", 0, "given", "time"),
     "2026-13-24T23:10:00+09:00", "/acceptance_tests/0/given/time"),
    ("a vector that lies", ("vectors", 1, "cases", 0, "expect"), "true",
     "/vectors/1/cases/0/expect"),
    ("a vector of nothing", ("vectors", 1, "cel"), "x > 1.0", "/vectors/1/cel"),
    ("a limit that is none",
     ("touchpoints", 0, "handling", "hybrid", "assistant", "limits", "turns"), 0,
     f"{FIRST}/assistant/limits/turns"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("place", "value", "pointer"), [b[1:] for b in BROKEN], ids=[b[0] for b in BROKEN]
)
def test_what_is_broken_is_told_at_its_place(
    whole: Json, place: tuple[str | int, ...], value: Json, pointer: str
) -> None:
    found = validate_spec(put(whole, place, value))
    assert [error.pointer for error in found] == [pointer]
    if pointer.startswith("/touchpoints/0/"):
        assert found[0].touchpoint == "Complains"
    assert "{" not in str(found[0].what).replace("{…}", "")


def test_a_signal_of_two_types_is_told_where_it_is_read(whole: Json) -> None:
    broken = copy.deepcopy(whole)
    (signal,) = (each for each in broken["signals"] if each["id"] == "claim_value")
    signal["value"] = {"text": {}}
    assert pointers(broken) == [f"{FIRST}/rules/2/reads"]
    signal["id"] = "duration"
    assert f"{FIRST}/rules/2/reads" in pointers(broken)


def test_a_name_that_cel_means_otherwise_is_no_signal(whole: Json) -> None:
    more = [*whole["signals"], {"id": "string", "means": "?", "value": {"boolean": {}}}]
    assert pointers({**whole, "signals": more}) == [f"/signals/{len(more) - 1}/id"]


def test_groups_may_be_nested_as_deep_as_people_read(whole: Json) -> None:
    at(broken := put(whole, TRIGGER, nested(DEEPEST)), RULES)[2]["cel"] = "?"
    assert f"{FIRST}/rules/2/when/not" not in pointers(broken)
    deeper = pointers(put(whole, TRIGGER, nested(DEEPEST + 1)))
    assert deeper[0] == f"{FIRST}/rules/2/when/not"


@pytest.mark.parametrize("depth", [60, 1_000, 100_000])
def test_nesting_without_end_is_told_and_harms_nobody(whole: Json, depth: int) -> None:
    deep = nested(depth)
    (pointer,) = pointers(put_shallow(whole, deep))
    assert pointer.startswith(f"{FIRST}/rules/2/when/not/not")
    while "not" in deep:
        deep = deep.pop("not")


def put_shallow(spec: Json, trigger: Json) -> Json:
    """A copy with this trigger, which is too deep to be copied."""
    broken = copy.deepcopy(spec)
    at(broken, TRIGGER[:-1])["when"] = trigger
    return broken


def test_data_that_contains_itself_is_told(whole: Json) -> None:
    broken = copy.deepcopy(whole)
    loop: dict[str, Json] = {}
    loop["not"] = loop
    at(broken, TRIGGER[:-1])["when"] = loop
    (pointer,) = pointers(broken)
    assert pointer.startswith(f"{FIRST}/rules/2/when/not")


def test_ten_thousand_rules_are_too_many(whole: Json) -> None:
    rule = at(whole, (*RULES, 0))
    many = [{**rule, "id": f"rule-{number}"} for number in range(10_000)]
    (error,) = validate_spec(put(whole, RULES, many))
    assert error.pointer == f"{FIRST}/rules"
    assert f"10000; {MOST_RULES} are allowed" in str(error.what)


def test_so_many_errors_are_told_and_no_more(whole: Json) -> None:
    found = validate_spec({**whole, "touchpoints": [1] * 200_000})
    assert 0 < len(found) <= MOST_ERRORS
    assert found[0].pointer == "/touchpoints/0"
    missing = validate_spec({**whole, "personas": [{}] * 50_000})
    assert 0 < len(missing) <= MOST_ERRORS


Wrong = Callable[[bytes], bytes]
FILES: list[tuple[str, Wrong, str]] = [
    ("nothing", lambda data: b"", "line 1, column 1"),
    ("half", lambda data: data[: len(data) // 2], "JSON"),
    ("no UTF-8", lambda data: data.replace("불".encode(), b"\xff"), "UTF-8"),
    ("a name twice", lambda data: data.replace(b'"format"', b'"version"', 1),
     "line 1, column [0-9]+: the name “version”"),
    ("no number", lambda data: data.replace(b'"version": 1', b'"version": NaN', 1),
     "line 1, column [0-9]+: this is no number"),
    ("a number without end",
     lambda data: data.replace(b'"version": 1', b'"version": ' + b"1" * 5_000, 1),
     "line 1, column [0-9]+: this is no number"),
    ("deep", lambda data: b"[" * 200_000, "nested"),
    ("a list", lambda data: b"[]", "/"),
    ("another version", lambda data: data.replace(b'"version": 1', b'"version": 2', 1), "version"),
]  # fmt: skip


@pytest.mark.parametrize(("spoil", "word"), [f[1:] for f in FILES], ids=[f[0] for f in FILES])
def test_files_that_hold_no_spec(whole: Json, spoil: Wrong, word: str) -> None:
    data = json.dumps(whole, ensure_ascii=False).encode()
    spoiled = spoil(data)
    assert spoiled != data
    with pytest.raises(Unusable, match=f"(?i){word}"):
        load_spec(spoiled)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{"a": 1,\n "b": "NaN \\" {",\n  "c": NaN}', "Line 3, column 8"),
        ('[{"a": 1}, {"a": [-Infinity]}]', "Line 1, column 19"),
        ('{"a": {"b": "\\"a\\": 1"},\n "b": [{"b": 1}],\n "a": 2}', "Line 3, column 2"),
        ('[{"a": 1},\n{"b": 1, "b": 2}]', "Line 2, column 10"),
        ('\n {"\\u0061": 1, "a": 2}', "Line 2, column 16"),
    ],
)
def test_what_python_would_swallow_is_told_where_it_is(text: str, place: str) -> None:
    with pytest.raises(Unusable, match=place):
        parsed(text.encode())


def test_a_file_larger_than_any_spec_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("journeymap.handling.loading.LARGEST", 1_000)
    with pytest.raises(Unusable, match="larger"):
        load_spec(b"[" + b"1," * 1_000)
    assert LARGEST > 1_000


def test_a_journey_that_is_not_complete_makes_no_spec_and_says_where(bookshop: Document) -> None:
    handling = bookshop.touchpoints["chatbot"].handling
    assert handling is not None
    rules = (revise(handling.rules[0], trigger=Schedule()), *handling.rules[1:])
    spec = json.loads(json.dumps(spec_of(revise_handling(bookshop, ["chatbot"], rules=rules))))
    found = pointers(spec)
    assert "/touchpoints/0/handling/ai/rules/0/when/schedule" in found


def test_limits_that_say_something_are_sound(bookshop: Document) -> None:
    limited = revise_ai(bookshop, ["chatbot"], limits=AiLimits(attempts=2))
    named = revise_records(limited, ["journey"], fallback_within="PT8H")
    assert validate_spec(json.loads(json.dumps(spec_of(named)))) == ()
