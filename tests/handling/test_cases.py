"""Cases as files and as kept tests; what is wrong with them, and where."""

import json
from typing import Any

import pytest

from journeymap.edit.touchpoints import revise_handling, revise_records
from journeymap.handling import Question, Unusable, acceptance, decision_json, question_of
from journeymap.handling.cases import evaluator_of, kept, outcomes
from journeymap.handling.check import validate_spec
from journeymap.handling.derive import deciding, spec_bytes
from journeymap.model.agreements import Case, Expected
from journeymap.model.document import Document
from journeymap.model.handover import Rule
from journeymap.model.integrity import require_integrity
from journeymap.model.triggers import Schedule
from journeymap.model.vocabulary import Effect, Handler, Unavailable

NIGHT = {
    "touchpoint": "chatbot",
    "time": "2026-11-24T23:10:00+09:00",
    "channel": "phone",
    "signals": {"contacts_p7d": 2, "asks_for_person": False},
    "absences": [{"team": "nightly", "why": "queue_full"}],
}


@pytest.fixture
def night(bookshop: Document) -> Document:
    """A bookshop with a kept case: the second contact, at night."""
    spec = evaluator_of(bookshop)
    question = question_of(NIGHT, spec)
    case = kept(question, question.put_to(spec), "Second contact at night", "case-night")
    document = bookshop.with_records([case])
    require_integrity(document)
    return document


def test_a_case_is_kept_with_what_was_decided(night: Document) -> None:
    (case,) = night.cases
    assert case.expected == Expected(
        handler=Handler.PERSON, rule="repeated", unreached=None, team=None
    )
    assert [reading.signal for reading in case.signals] == ["contacts_p7d", "asks_for_person"]
    (outcome,) = outcomes(night)
    assert outcome.passed
    assert outcome.id == "case-night"


def test_a_case_that_changes_its_outcome_is_named(night: Document) -> None:
    changed = revise_handling(night, ["chatbot"], rules=())
    (outcome,) = outcomes(changed)
    assert not outcome.passed
    assert (outcome.name, outcome.expected["handler"], outcome.found["handler"]) == (
        "Second contact at night",
        "person",
        "assistant",
    )


def test_only_what_a_case_names_is_tested(night: Document) -> None:
    (case,) = night.cases
    lenient = Case(
        id="lenient",
        name="Somebody",
        touchpoint=case.touchpoint,
        signals=case.signals,
        time="2026-11-23T10:00:00+09:00",
        expected=Expected(handler=Handler.PERSON, rule="repeated"),
    )
    strict = lenient.model_copy(
        update={
            "id": "strict",
            "expected": Expected(
                handler=Handler.PERSON, rule="repeated", unreached=Unavailable.QUEUE_FULL
            ),
        }
    )
    found = {o.id: o.passed for o in outcomes(night.with_records([lenient, strict]))}
    assert found == {"case-night": True, "lenient": True, "strict": False}


def test_kept_cases_travel_in_the_spec_and_run_there(night: Document) -> None:
    spec = json.loads(spec_bytes(night))
    assert validate_spec(spec) == ()
    (test,) = spec["acceptance_tests"]
    assert test["given"] == {
        name: NIGHT[name] for name in ("signals", "time", "channel", "absences")
    }
    assert test["expect"] == {"handler": "person", "rule": "repeated", "undecided": False}
    (result,) = acceptance(evaluator_of(night))
    assert result.passed


def test_a_trigger_that_is_not_complete_yet_means_a_person(bookshop: Document) -> None:
    rule = Rule(id="soon", effect=Effect.OFFER_HUMAN, trigger=Schedule())
    decision = Question("chatbot").put_to(
        evaluator_of(revise_handling(bookshop, ["chatbot"], rules=(rule,)))
    )
    assert (decision.because, decision.rule, decision.missing) == ("error", "soon", ())


WRONG: list[tuple[Any, str, str]] = [
    ([], "", "JSON object"),
    ({}, "/touchpoint", "chatbot"),
    ({"touchpoint": 3}, "/touchpoint", "chatbot"),
    ({"touchpoint": "gone"}, "/touchpoint", "chatbot"),
    ({"touchpoint": "chatbot", "when": 1}, "/when", "signals"),
    ({"touchpoint": "chatbot", "channel": "fax"}, "/channel", "phone"),
    ({"touchpoint": "chatbot", "time": "23:10"}, "/time", "UTC"),
    ({"touchpoint": "chatbot", "time": "2026-11-24T23:10:00"}, "/time", "UTC"),
    ({"touchpoint": "chatbot", "time": 3}, "/time", "UTC"),
    ({"touchpoint": "chatbot", "signals": []}, "/signals", "object"),
    ({"touchpoint": "chatbot", "signals": {"moon": 1}}, "/signals/moon", "moon"),
    ({"touchpoint": "chatbot", "signals": {"contacts_p7d": "2"}}, "/signals/contacts_p7d",
     "number"),
    ({"touchpoint": "chatbot", "signals": {"asks_for_person": 1}}, "/signals/asks_for_person",
     "true"),
    ({"touchpoint": "chatbot", "signals": {"contacts_p7d": True}}, "/signals/contacts_p7d",
     "number"),
    ({"touchpoint": "chatbot", "absences": {}}, "/absences", "list"),
    ({"touchpoint": "chatbot", "absences": [{"team": "recovery"}]}, "/absences/0", "why"),
    (
        {"touchpoint": "chatbot", "absences": [{"team": "gone", "why": "queue_full"}]},
        "/absences/0/team",
        "nightly",
    ),
    (
        {"touchpoint": "chatbot", "absences": [{"team": "desk", "why": "asleep"}]},
        "/absences/0/why",
        "queue_full",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("data", "pointer", "word"), WRONG, ids=[ascii(w[0])[:60] for w in WRONG])
def test_what_is_wrong_with_a_case_is_said_at_its_place(
    bookshop: Document, data: Any, pointer: str, word: str
) -> None:
    with pytest.raises(Unusable, match=word) as caught:
        question_of(data, evaluator_of(bookshop))
    assert [error.pointer for error in caught.value.errors] == [pointer]


def test_an_answer_in_json_holds_what_there_is(night: Document) -> None:
    spec = evaluator_of(night)
    answer = decision_json(question_of(NIGHT, spec).put_to(spec))
    assert answer["reached"] == {"kind": "callback", "role": "김서연"}
    assert answer["passed"] == [
        {
            "kind": "live", "team": "recovery", "channel": "phone", "timeout": 120.0,
            "why": "out_of_hours",
        }
    ]  # fmt: skip
    assert "unreached" not in answer
    json.dumps(answer)


def test_outcomes_of_a_large_map_look_at_few_touchpoints(night: Document) -> None:
    renamed = revise_records(night, ["survey"], name="Other")
    assert outcomes(renamed) == outcomes(night)
    assert [t["id"] for t in deciding(night, {"chatbot"})["touchpoints"]] == ["chatbot"]
