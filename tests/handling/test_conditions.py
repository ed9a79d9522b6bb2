"""What triggers mean: as CEL, as signals, as functions."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.handling.cel import RESERVED, cel
from journeymap.handling.conditions import condition_of, leaves, signals_of
from journeymap.handling.derive_triggers import is_complete, trigger_json
from journeymap.handling.judging import decider, fits, taken, verdict
from journeymap.handling.vectors import MOST, vectors
from journeymap.model.triggers import Not, Schedule, Topic, walk
from tests.files.wholes import WHOLE

When = dict[str, Any]

IN_CEL: list[tuple[When, str]] = [
    ({"asks_for_person": {}}, "asks_for_person"),
    ({"complaint_detected": {}}, "complaint_detected"),
    (
        {"repeat_contact": {"count": 2, "within": "PT168H", "same_topic": False}},
        "contacts_p7d >= 2.0",
    ),
    (
        {"repeat_contact": {"count": 3, "within": "PT90M", "same_topic": True}},
        "contacts_same_topic_pt1h30m >= 3.0",
    ),
    ({"failed_attempts": {"count": 2}}, "failed_attempts >= 2.0"),
    ({"low_confidence": {"below": 0.6}}, "confidence < 0.6"),
    ({"sentiment": {"at_most": -1}}, "sentiment <= -1.0"),
    ({"topic": {"topics": ["환불"]}}, '"환불" in topics'),
    ({"segment": {"segments": ["VIP", 'a "b"']}}, '"VIP" in segments || "a \\"b\\"" in segments'),
    ({"value_over": {"amount": 300_000, "currency": "KRW"}}, "order_value_krw > 300000.0"),
    ({"value_over": {"amount": 1e15, "signal": "claim"}}, "claim > 1000000000000000.0"),
    ({"low_response": {"rate": 0.25, "after": "P3D"}}, "response_rate_p3d < 0.25"),
    ({"after_delay": {"delay": "P3D"}}, "time_here >= 259200.0"),
    ({"cart_emptied": {}}, "cart_emptied"),
    ({"cart_abandoned": {"after": "PT1H"}}, "cart_idle >= 3600.0"),
    ({"dwell": {"at_least": "PT20S"}}, "dwell >= 20.0"),
    ({"waiting_over": {"time": "PT2M"}}, "waiting > 120.0"),
    ({"inactivity": {"time": "PT10M"}}, "inactivity >= 600.0"),
    ({"schedule": {"within": "desk_hours"}}, "open_desk_hours"),
    ({"schedule": {"outside": "desk_hours"}}, "!open_desk_hours"),
    (
        {"language": {"languages": ["ko", "en"]}},
        'language == "ko" || language == "en" || language.startsWith("ko-")'
        ' || language.startsWith("en-")',
    ),
    ({"channel": {"channels": ["phone"]}}, 'channel == "phone"'),
    ({"vulnerable": {}}, "vulnerable"),
    ({"exception": {}}, "exception"),
    ({"crisis": {}}, "crisis"),
    ({"technical_failure": {}}, "technical_failure"),
    ({"x_moon": {"phase": "full"}}, "x_moon"),
    ({"not": {"sentiment": {"at_most": 0}}}, "!(sentiment <= 0.0)"),
    (
        {
            "all_of": [
                {"crisis": {}},
                {"any_of": [{"vulnerable": {}}, {"not": {"x_moon": {}}}]},
                {"topic": {"topics": ["a", "b"]}},
            ]
        },
        'crisis && (vulnerable || !x_moon) && ("a" in topics || "b" in topics)',
    ),
]


@pytest.mark.parametrize(("when", "text"), IN_CEL, ids=[text for _, text in IN_CEL])
def test_in_cel(when: When, text: str) -> None:
    assert cel(condition_of(when)) == text


def test_every_trigger_of_a_journey_has_a_meaning() -> None:
    handling = WHOLE.touchpoints["complaint"].handling
    assert handling is not None
    for trigger in walk(handling.rules[-1].trigger):
        condition = condition_of(trigger_json(trigger))
        assert cel(condition)
        assert signals_of(condition).keys() == {leaf.signal.id for leaf in leaves(condition)}
        assert not signals_of(condition).keys() & RESERVED


def test_words_are_looked_for_by_the_host() -> None:
    exact = condition_of({"keyword": {"exact": ["환불", "refund"]}})
    meant = condition_of({"keyword": {"semantic": ["환불", "refund"]}})
    (one,), (other,) = signals_of(exact).values(), signals_of(meant).values()
    assert one.id != other.id
    assert one.id.startswith("says_")
    assert "환불, refund" in str(one.means)


def test_calendars_that_look_alike_are_different_signals() -> None:
    names = {
        cel(condition_of({"schedule": {"within": id}}))
        for id in ("a-b", "a_b", "A-b", "a" * 64, "a" * 63)
    }
    assert len(names) == 5
    assert all(len(name) <= 64 for name in names)


def test_what_no_engine_reads_alike_is_escaped() -> None:
    assert cel(condition_of({"topic": {"topics": ["a\u2028b\\\u3000😀"]}})) == (
        '"a\\u2028b\\\\\\u3000😀" in topics'
    )


@pytest.mark.parametrize(
    ("signals", "expected"),
    [
        ({}, None),
        ({"crisis": True}, True),
        ({"vulnerable": True}, True),
        ({"crisis": False}, None),
        ({"crisis": False, "vulnerable": False}, False),
    ],
)
def test_one_part_that_is_true_outweighs_what_is_missing(signals, expected) -> None:
    either = condition_of({"any_of": [{"crisis": {}}, {"vulnerable": {}}]})
    assert verdict(either, signals) is expected
    neither = condition_of({"not": {"any_of": [{"crisis": {}}, {"vulnerable": {}}]}})
    assert verdict(neither, signals) is (None if expected is None else not expected)
    flipped = {name: not value for name, value in signals.items()}
    both = condition_of({"all_of": [{"crisis": {}}, {"vulnerable": {}}]})
    assert verdict(both, flipped) is (None if expected is None else not expected)


@pytest.mark.parametrize(
    ("value", "type"),
    [
        ("yes", "boolean"),
        (1, "boolean"),
        (True, "number"),
        ("2", "number"),
        (float("nan"), "number"),
        (float("inf"), "number"),
        (10**400, "number"),
        (3, "text"),
        ("VIP", "texts"),
        (["a", 1], "texts"),
        (None, "boolean"),
        ({}, "texts"),
    ],
)
def test_a_value_of_another_type_is_as_good_as_missing(value: object, type: str) -> None:
    assert not fits(value, type)
    assert taken({"signal": value}, [("signal", type)]) == {}


@pytest.mark.parametrize(
    ("value", "type"),
    [
        (False, "boolean"),
        (2, "number"),
        (-2.5, "number"),
        ("", "text"),
        ((), "texts"),
        (["a"], "texts"),
    ],
)
def test_a_value_of_its_type_counts(value: object, type: str) -> None:
    assert fits(value, type)
    assert taken({"signal": value, "more": 1}, [("signal", type)]) == {"signal": value}


leaf_triggers = st.sampled_from([when for when, _ in IN_CEL if not when.keys() & {"not", "all_of"}])
triggers = st.recursive(
    leaf_triggers,
    lambda inner: st.lists(inner, min_size=1, max_size=3).flatmap(
        lambda parts: st.sampled_from([{"all_of": parts}, {"any_of": parts}, {"not": parts[0]}])
    ),
    max_leaves=6,
)


@given(triggers)
def test_vectors_show_every_side_of_a_condition(when: When) -> None:
    condition = condition_of(when)
    made = vectors(condition)
    assert 0 < len(made) <= MOST
    assert made[0] == {"signals": {}, "expect": "error"}
    for vector in made:
        found = verdict(condition, vector["signals"])
        assert vector["expect"] == {True: "true", False: "false", None: "error"}[found]
        if signals_of(condition).keys() <= vector["signals"].keys():
            assert decider(condition)(vector["signals"]) is found


def test_vectors_lie_on_both_sides_of_a_bound() -> None:
    made = vectors(condition_of({"failed_attempts": {"count": 2}}))
    said = {vector["signals"].get("failed_attempts"): vector["expect"] for vector in made}
    assert said == {
        None: "error",
        2.0: "true",
        1.9999999999999998: "false",
        2.0000000000000004: "true",
        0.0: "false",
    }


def test_a_trigger_that_names_nothing_is_not_complete() -> None:
    assert not is_complete(Not(of=Topic(topics=())))
    assert not is_complete(Schedule())
    assert is_complete(Schedule(calendar="week"))
