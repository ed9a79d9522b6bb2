"""The models and the published schema accept the same specs, and refuse the same."""

import copy
import json
import random
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from journeymap.handling.check import validate_spec
from journeymap.handling.derive import spec_of
from journeymap.handling.published import schema, schema_bytes
from journeymap.handling.spec import HandlingSpec
from journeymap.model import vocabulary
from journeymap.model.document import Document
from journeymap.model.triggers import AnyTrigger
from journeymap.resources import asset
from tests.files.wholes import WHOLE
from tests.handling.mutants import (
    SOME_NAMES,
    VALIDATOR,
    Place,
    accepted,
    at,
    mutated,
    parts_of,
    places,
    validator_of,
)

Json = Any
TRIGGERS = get_args(get_args(AnyTrigger)[0])


def plain(data: Json) -> Json:
    """What a file would hold."""
    return json.loads(json.dumps(data))


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())


def test_the_published_file_is_the_schema() -> None:
    published = asset("schema", "handling-spec-1.schema.json").read_bytes()
    assert published == schema_bytes(), "a changed schema needs a new version of the spec"


def test_the_schema_holds_no_alternatives_nulls_or_defaults() -> None:
    text = schema_bytes().decode()
    for word in ("oneOf", "anyOf", "allOf", "null", '"default"'):
        assert word not in text


def test_every_object_is_closed_and_explained() -> None:
    for name, part in {**schema()["$defs"], "the spec": schema()}.items():
        assert part["additionalProperties"] is False, name
        assert part["description"], name


def test_the_words_are_those_of_the_model() -> None:
    parts = schema()["$defs"]
    for part, name, words in [
        ("Channel", "medium", vocabulary.Medium),
        ("Emotion", "word", vocabulary.Feeling),
        ("Emotion", "basis", vocabulary.Basis),
        ("Emotion", "understood", vocabulary.Understood),
        ("Touchpoint", "kind", vocabulary.Kind),
        ("Transition", "kind", vocabulary.TransitionKind),
        ("RouteStep", "kind", vocabulary.RouteKind),
        ("Rule", "effect", vocabulary.Effect),
        ("Rule", "severity", vocabulary.RuleSeverity),
        ("RouteStep", "priority", vocabulary.Priority),
        ("Absence", "why", vocabulary.Unavailable),
        ("Expected", "handler", vocabulary.Handler),
        ("Touchpoint", "initiator", vocabulary.Initiator),
        ("ByBoth", "pattern", vocabulary.Pattern),
        ("Target", "clock", vocabulary.Clock),
        ("Words", "status", vocabulary.WordsStatus),
    ]:
        assert parts[part]["properties"][name]["enum"] == list(words), (part, name)
    for part, words in [
        ("Handling", vocabulary.Mode),
        ("NobodyThere", vocabulary.Unavailable),
        ("Keyword", vocabulary.Match),
        ("HandBackWhen", vocabulary.HandBackWhen),
        ("SignalValue", vocabulary.SignalType),
    ]:
        assert set(parts[part]["properties"]) == set(words), part
    assert set(vocabulary.Promise) < set(parts["Unreached"]["properties"])
    triggers = {get_args(t.model_fields["type"].annotation)[0] for t in TRIGGERS}
    assert set(parts["Trigger"]["properties"]) == triggers


def test_a_derived_spec_validates(bookshop: Document) -> None:
    spec = json.loads(json.dumps(spec_of(bookshop)))
    assert list(Draft202012Validator(schema()).iter_errors(spec)) == []


WRONG: list[tuple[Place, Json]] = [
    (("version",), 2),
    (("version",), True),
    (("generator", "name"), None),
    (("stages", 0, "id"), "1st"),
    (("touchpoints", 0, "kind"), "chat"),
    (("touchpoints", 0, "emotion", "valence"), 3),
    (("touchpoints", 0, "emotion", "valence"), 0.5),
    (("touchpoints", 0, "emotion", "valence"), True),
    (("touchpoints", 0, "handling"), {}),
    (("touchpoints", 0, "handling"), {"robot": {}}),
    (("touchpoints", 0, "handling"), None),
    (("touchpoints", 0, "handling", "ai", "rules", 0, "when"), {}),
    (
        ("touchpoints", 0, "handling", "ai", "rules", 0, "when"),
        {"asks_for_person": {}, "complaint_detected": {}},
    ),
    (("touchpoints", 0, "handling", "ai", "rules", 0, "when"), {"all_of": []}),
    (
        ("touchpoints", 0, "handling", "ai", "rules", 0, "when"),
        {"not": {"any_of": [{"failed_attempts": {"count": 0}}]}},
    ),
    (("touchpoints", 0, "handling", "ai", "rules", 0, "when", "repeat_contact", "within"), "P1M"),
    (("touchpoints", 0, "handling", "ai", "rules", 0, "when", "repeat_contact", "within"), "P1D\n"),
    (("touchpoints", 0, "x-mine"), 1),
]


@pytest.mark.parametrize(("place", "value"), WRONG)
def test_one_wrong_value_is_one_error_in_both(
    bookshop: Document, place: Place, value: Json
) -> None:
    spec = json.loads(json.dumps(spec_of(bookshop)))
    at(spec, place[:-1])[place[-1]] = value
    assert len(validate_spec(spec)) == 1
    assert len(list(VALIDATOR.iter_errors(spec))) == 1


ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 4),
    st.sampled_from([0.0, 0.5, 1.0, 2.0, 1.5, -1.0, 1e300]),
    st.sampled_from(
        ["", " ", "\u3000", "a", "P1D", "P1D\n", "P1M", "PT0S", "x_y", "ai", "24:00", "Asia/Seoul"]
    ),
    st.sampled_from(
        ["a\nb", "a\u0007", "가" * 201, "b" * 20_001, "http://x", "2026-13-01", "한글"]
    ),
    st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=5),
    st.just([]),
    st.just({}),
    st.sampled_from(
        [
            {"asks_for_person": {}},
            {"all_of": [{"not": {"asks_for_person": {}}}]},
            {"any_of": [{}]},
            {"x_moon": {"phase": None}},
            {"fallback": {}},
            {"within": "PT1H"},
            {"callback": {"within": "PT1H"}, "fallback": {}},
        ]
    ),
)
NAMES = st.sampled_from(SOME_NAMES)


@st.composite
def mutations(draw: st.DrawFn) -> tuple[int, str, str, Json, int]:
    """Where (counted over all places), what to do, and with which name or value."""
    return (
        draw(st.integers(0, 5_000)),
        draw(st.sampled_from(["set", "set", "set", "drop", "add", "copy"])),
        draw(NAMES),
        draw(ODD),
        draw(st.integers(0, 5_000)),
    )


def mutate(spec: Json, mutation: tuple[int, str, str, Json, int]) -> None:
    where, how, name, value, other = mutation
    known = list(places(spec))
    place = known[where % len(known)]
    target = at(spec, place)
    value = copy.deepcopy(at(spec, known[other % len(known)]) if how == "copy" else value)
    if how == "add" and isinstance(target, dict):
        target[name] = value
    elif how == "add" and isinstance(target, list):
        target.append(value)
    elif place and how == "drop":
        del at(spec, place[:-1])[place[-1]]
    elif place:
        at(spec, place[:-1])[place[-1]] = value


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=st.lists(mutations(), min_size=1, max_size=3), whole=st.booleans())
def test_models_and_schema_agree_on_mutated_specs(
    bookshop: Document, steps: list[tuple[int, str, str, Json, int]], whole: bool
) -> None:
    spec = plain(whole_spec() if whole else spec_of(bookshop))
    for step in steps:
        mutate(spec, step)
    assert accepted(HandlingSpec, spec) == VALIDATOR.is_valid(spec)


def whole_spec() -> Json:
    """A spec in which every part of the format is there."""
    altered = {"aspects": ["feeling"], "says": ["feeling: hurt −2 → relieved +1"]}
    changes = [
        {"of": "stage", "id": "care", "title": "Care", "became": {"added": {}}},
        {"of": "touchpoint", "id": "pay", "title": "Pay", "became": {"removed": {}}},
        {"of": "touchpoint", "id": "ring", "title": "Ring", "became": {"changed": altered}},
    ]
    changelog = {"against": "7f3a-21c9", "title": "As is", "changes": changes}
    return {**spec_of(WHOLE), "changelog": changelog}


@pytest.mark.parametrize("seed", range(2))
def test_models_and_schema_agree_on_tens_of_thousands_of_mutated_parts(
    bookshop: Document, seed: int
) -> None:
    # Parts are small, so many can be tried; the whole is tried above.
    chance = random.Random(seed)
    count = 0
    found = parts_of([whole_spec(), spec_of(bookshop)])
    assert {model.__name__ for model in found} | {"HandlingSpec"} == {
        *schema()["$defs"],
        "HandlingSpec",
    }
    for model, parts in found.items():
        if model is HandlingSpec:
            continue
        validator = validator_of(model)
        small = [part for part in parts if len(json.dumps(part)) < 3_000] or parts
        for _ in range(220):
            part = copy.deepcopy(chance.choice(small))
            for _ in range(chance.randint(1, 2)):
                part = mutated(part, chance)
            count += 1
            assert accepted(model, part) == validator.is_valid(part), (model.__name__, part)
    assert count > 10_000


def test_ids_must_point_at_something_and_be_unique(bookshop: Document) -> None:
    def errors(place: Place, value: Json) -> list[tuple[str, str]]:
        spec = json.loads(json.dumps(spec_of(bookshop)))
        at(spec, place[:-1])[place[-1]] = value
        return [(error.pointer, error.touchpoint) for error in validate_spec(spec)]

    chatbot = ("touchpoints", 0)
    rules = (*chatbot, "handling", "ai", "rules")
    assert errors((*chatbot, "stage"), "gone") == [("/touchpoints/0/stage", "챗봇 문의")]
    assert errors((*chatbot, "channels", 0), "gone") == [("/touchpoints/0/channels/0", "챗봇 문의")]
    way = errors((*chatbot, "transitions", 0, "to"), "gone")
    assert way == [("/touchpoints/0/transitions/0/to", "챗봇 문의")]
    step = errors((*rules, 0, "route", 0, "team"), "gone")
    assert step == [("/touchpoints/0/handling/ai/rules/0/route/0/team", "챗봇 문의")]
    assert errors((*rules, 1, "id"), "repeated")[0][0].endswith("/rules/1/id")
    assert errors((*chatbot, "handling", "ai", "exit_to_person", "rule"), "gone")
    assert errors(("teams", 0, "calendar"), "gone") == [("/teams/0/calendar", "")]
    assert errors(("stages", 1, "id"), "early")[0] == ("/stages/1/id", "")
    assert errors((*rules, 0, "x_route"), {"team": "gone"}) == []


def test_an_error_names_the_place_the_touchpoint_and_the_cause(bookshop: Document) -> None:
    spec = json.loads(json.dumps(spec_of(bookshop)))
    del spec["touchpoints"][0]["customer"]
    (error,) = validate_spec(spec)
    assert str(error.what) == "“챗봇 문의” (/touchpoints/0): “customer” is missing."


@pytest.mark.parametrize("data", [None, [], 3, "spec", {"touchpoints": [None]}, {1: float("nan")}])
def test_what_is_no_spec_at_all_is_an_error_and_no_crash(data: Json) -> None:
    assert validate_spec(data)


def test_a_spec_nested_without_end_is_an_error_and_no_crash() -> None:
    deep: Json = {}
    for _ in range(100_000):
        deep = {"not": deep}
    assert validate_spec({"x_deep": deep})
    while deep:
        deep = deep.pop("not")
