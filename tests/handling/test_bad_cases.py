"""Hostile and broken cases: a precise error at the place, in bounded time and memory."""

import json
from pathlib import Path
from typing import Any

import pytest

from journeymap.cli import main
from journeymap.files import dumps
from journeymap.handling import Question, Unusable, question_of
from journeymap.handling.cases import evaluator_of
from journeymap.handling.check import MOST_ERRORS
from journeymap.handling.derive import spec_bytes
from journeymap.handling.loading import parsed
from journeymap.model.document import Document

Json = Any
Out = pytest.CaptureFixture[str]
DEEP = "[" * 100 + "]" * 100
HUGE = "9" * 5_000


def at(pointer: str, word: str, **case: Json) -> tuple[str, str, str]:
    return json.dumps({"touchpoint": "chatbot", **case}), pointer, word


BROKEN: dict[str, tuple[str, str, str]] = {
    "an unknown signal": at("/signals/moon", "moon", signals={"moon": True}),
    "a month where a number is": at("/signals/contacts_p7d", "number",
                                    signals={"contacts_p7d": "P1M"}),
    "a negative time where a number is": at("/signals/time_here", "number",
                                            signals={"time_here": "-PT5M"}),
    "a list where yes or no is": at("/signals/asks_for_person", "true",
                                    signals={"asks_for_person": [True]}),
    "nothing where yes or no is": at("/signals/asks_for_person", "true",
                                     signals={"asks_for_person": None}),
    "an object where a touchpoint is": at("/touchpoint", "one of", touchpoint={}),
    "a time of no day": at("/time", "UTC", time="2026-02-31T10:00:00+09:00"),
    "a team twice": at("/absences/1/team", "twice", absences=[
        {"team": "desk", "why": "queue_full"}, {"team": "desk", "why": "nobody_free"}]),
    "nested a hundred deep": ('{"touchpoint": "chatbot", "signals": {"turns": ' + DEEP + "}}",
                               "/signals/turns/0/0", "nested"),
    "a name with a slash": at("/signals/a~1b", "a/b", signals={"a/b": 1}),
    "more than any number": ('{"touchpoint": "chatbot", "signals": {"contacts_p7d": 1e999}}',
                             "/signals/contacts_p7d", "number"),
}  # fmt: skip
NO_JSON: dict[str, tuple[str, str]] = {
    "nothing": ("", "JSON"),
    "half": ('{"touchpoint": "chat', "JSON"),
    "not a number": (
        '{"touchpoint": "chatbot", "signals": {"contacts_p7d": NaN}}',
        "Line 1, column 55: this is no number",
    ),
    "a name twice": (
        '{"touchpoint": "chatbot", "touchpoint": "call"}',
        "Line 1, column 27: the name",
    ),
    "five thousand digits": (
        f'{{"signals": {{"contacts_p7d": {HUGE}}}}}',
        "Line 1, column 30: this is no number",
    ),
    "nested a thousand deep": ('{"signals":\n ' + "[" * 1_000, "Line 2, column 65: this is nested"),
    "nested without end": ("[" * 100_000, "Line 1, column 65: this is nested"),
    "brackets in texts": ('{"a": "[\\"["}', "touchpoint"),
}


@pytest.fixture
def files(bookshop: Document, tmp_path: Path) -> tuple[Path, Path, Path]:
    """A journey, its spec, and the place of a case."""
    journey, spec = tmp_path / "shop.journey.json", tmp_path / "shop.spec.json"
    journey.write_bytes(dumps(bookshop))
    spec.write_bytes(spec_bytes(bookshop))
    return journey, spec, tmp_path / "case.json"


@pytest.mark.parametrize(("text", "pointer", "word"), BROKEN.values(), ids=BROKEN)
def test_what_is_broken_is_told_at_its_place(
    files: tuple[Path, Path, Path], bookshop: Document, capsys: Out,
    text: str, pointer: str, word: str,
) -> None:  # fmt: skip
    with pytest.raises(Unusable, match=word) as caught:
        question_of(parsed(text.encode()), evaluator_of(bookshop))
    assert caught.value.errors[0].pointer.startswith(pointer)
    *sources, case = files
    case.write_text(text, "utf-8")
    for source in sources:
        assert main(["decide", str(source), "--case", str(case)]) == 2
        told = capsys.readouterr()
        assert pointer in told.err
        assert "Traceback" not in told.err
        assert told.out == ""


@pytest.mark.parametrize(("text", "word"), NO_JSON.values(), ids=NO_JSON)
def test_what_is_no_case_is_told(
    files: tuple[Path, Path, Path], capsys: Out, text: str, word: str
) -> None:
    _, spec, case = files
    case.write_text(text, "utf-8")
    assert main(["decide", str(spec), "--case", str(case)]) == 2
    told = capsys.readouterr().err
    assert word in told
    assert "case.json" in told


def test_so_many_errors_are_told_and_no_more(bookshop: Document) -> None:
    many = {"touchpoint": "chatbot", "signals": {f"signal_{n}": 1 for n in range(200_000)}}
    with pytest.raises(Unusable) as caught:
        question_of(many, evaluator_of(bookshop))
    assert len(caught.value.errors) == MOST_ERRORS


@pytest.mark.parametrize(
    "time",
    ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "1970-01-01T00:00:00+00:00"],
)
def test_the_ends_of_time_are_decided(bookshop: Document, time: str) -> None:
    spec = evaluator_of(bookshop)
    question = question_of({"touchpoint": "call", "time": time}, spec)
    assert question.put_to(spec).handler == "person"


def test_signals_that_do_not_fit_are_as_good_as_missing(bookshop: Document) -> None:
    """An engineer's host may hand over anything; nothing of it decides by accident."""
    spec = evaluator_of(bookshop)
    odd: list[Json] = ["1", None, [], {}, True, float("nan"), float("inf"), 10**400, b"2"]
    for value in odd:
        decision = Question("chatbot", {"contacts_p7d": value}).put_to(spec)
        assert (decision.because, decision.missing) == ("error", ("contacts_p7d",))


Spoil = dict[str, tuple[str, Json, str]]
SPECS: Spoil = {
    "a month": ("within", "P1M", "within"),
    "a negative time": ("within", "-PT5M", "within"),
    "a circle": ("circle", None, "/defaults/fallback/nobody_there/queue_full"),
    "a rule twice": ("twice", None, "/rules/1/id"),
    "ten thousand rules": ("many", None, "/rules"),
    "nested a hundred deep": ("deep", 100, "/when"),
    "nested a thousand deep": ("deep", 1_000, "Line 1, column"),
}


@pytest.mark.parametrize(("how", "value", "pointer"), SPECS.values(), ids=SPECS)
def test_a_broken_spec_decides_nothing(
    files: tuple[Path, Path, Path], capsys: Out, how: str, value: Json, pointer: str
) -> None:
    _, spec, case = files
    case.write_text('{"touchpoint": "chatbot"}', "utf-8")
    data = json.loads(spec.read_bytes())
    chatbot = next(each for each in data["touchpoints"] if each["id"] == "chatbot")
    rules = chatbot["handling"]["ai"]["rules"]
    if how == "within":
        rules[0]["when"]["repeat_contact"]["within"] = value
    elif how == "circle":
        data["defaults"]["fallback"]["nobody_there"]["queue_full"] = {"fallback": {}}
    elif how == "twice":
        rules[1]["id"] = rules[0]["id"]
    elif how == "many":
        chatbot["handling"]["ai"]["rules"] = [{**rules[0], "id": f"r{n}"} for n in range(10_000)]
    else:
        rules[0]["when"] = "DEEP"
    depth = value if how == "deep" else 0
    deep = '{"not": ' * depth + '{"crisis": {}}' + "}" * depth
    text = json.dumps(data).replace('"DEEP"', deep)
    spec.write_text(text, "utf-8")
    assert main(["decide", str(spec), "--case", str(case)]) == 2
    told = capsys.readouterr().err
    assert pointer in told
    assert "Traceback" not in told
