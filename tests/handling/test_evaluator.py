"""Who handles a case: the rule, the route by the clock, the message, the time that is due."""

import json
import subprocess
import sys
from datetime import datetime
from typing import Any

import pytest

from journeymap.edit.touchpoints import revise_ai, revise_handling, revise_records
from journeymap.handling import Because, Decision, Evaluator, Unusable, load_spec
from journeymap.handling.check import validate_spec
from journeymap.handling.derive import spec_bytes
from journeymap.model.document import Document
from journeymap.model.handover import NobodyThere, RouteStep, Rule, Unreached
from journeymap.model.records import AiLimits, Transition
from journeymap.model.triggers import AsksForPerson, CartEmptied, Crisis, LowConfidence, Schedule
from journeymap.model.vocabulary import (
    Effect,
    Pattern,
    Promise,
    RouteKind,
    TransitionKind,
)

TUESDAY = datetime.fromisoformat("2026-11-24T14:00:00+09:00")
MONDAY = datetime.fromisoformat("2026-11-23T14:00:00+09:00")
"""The calendar of the bookshop has Mondays and Fridays, 9 to 18."""
NIGHT = datetime.fromisoformat("2026-11-24T23:10:00+09:00")
CALM = {
    "contacts_p7d": 1.0,
    "asks_for_person": False,
    "complaint_detected": False,
    "time_here": 60.0,
}


def evaluator(document: Document) -> Evaluator:
    spec = json.loads(spec_bytes(document))
    assert validate_spec(spec) == ()
    return Evaluator(spec)


def decide(document: Document, at: str = "chatbot", **given: Any) -> Decision:
    """A decision on a calm case but for what is given."""
    facts = {name: given.pop(name) for name in ("time", "channel", "absences") if name in given}
    return evaluator(document).decide(at, {**CALM, **given}, **facts)


def with_rules(document: Document, *rules: Rule, at: str = "chatbot") -> Document:
    return revise_handling(document, [at], rules=rules)


def rule(id: str, trigger: Any, effect: Effect = Effect.FORCE_HUMAN, **parts: Any) -> Rule:
    return Rule(id=id, trigger=trigger, effect=effect, **parts)


CARE = RouteStep(kind=RouteKind.LIVE, team="recovery", channel="phone")
NIGHTLY = RouteStep(kind=RouteKind.CALLBACK, team="nightly")


def test_when_no_rule_fires_whoever_is_there_acts(bookshop: Document) -> None:
    decision = decide(bookshop)
    assert (decision.because, decision.handler, decision.rule) == (
        Because.OTHERWISE,
        "assistant",
        None,
    )
    assert decide(bookshop, "reply").handler == "person"
    assert decide(bookshop, "party").handler == "assistant"


def test_the_first_rule_that_fires_decides(bookshop: Document) -> None:
    decision = decide(bookshop, contacts_p7d=2, complaint_detected=True, time=MONDAY)
    assert (decision.because, decision.rule, decision.handler) == ("rule", "repeated", "person")
    assert decision.message == "담당자가 직접 연락드리겠습니다."
    assert decision.step is not None
    assert (decision.step.team, decision.step.channel, decision.step.timeout) == (
        "recovery",
        "phone",
        120.0,
    )


def test_offering_a_person_is_not_forcing_one(bookshop: Document) -> None:
    decision = decide(bookshop, asks_for_person=True)
    assert (decision.effect, decision.handler, decision.offered) == (
        "offer_human",
        "assistant",
        True,
    )


def test_notifying_leaves_the_handling_as_it_is(bookshop: Document) -> None:
    decision = decide(bookshop, time_here=3 * 86_400.0)
    assert (decision.rule, decision.effect) == ("later", "notify")
    assert (decision.handler, decision.offered) == ("assistant", False)


def test_a_transfer_is_blocked_and_a_customer_handed_back(bookshop: Document) -> None:
    blocking = with_rules(
        bookshop,
        rule("paying", CartEmptied(), Effect.BLOCK_TRANSFER, message="One moment."),
        rule("asks", AsksForPerson()),
    )
    decision = decide(blocking, cart_emptied=True, asks_for_person=True)
    assert (decision.rule, decision.handler, decision.message) == (
        "paying",
        "assistant",
        "One moment.",
    )
    back = with_rules(bookshop, rule("done", CartEmptied(), Effect.HAND_BACK), at="call")
    assert decide(back, "call", cart_emptied=True).handler == "assistant"
    assert decide(back, "call", cart_emptied=False).handler == "person"


@pytest.mark.parametrize("wrong", [None, "yes", 1])
def test_what_cannot_be_decided_means_a_person(bookshop: Document, wrong: Any) -> None:
    decision = decide(bookshop, complaint_detected=wrong, time_here=3 * 86_400.0)
    assert (decision.because, decision.handler, decision.rule) == ("error", "person", "complaint")
    assert decision.missing == ("complaint_detected",)
    # by the way out that asking for a person takes
    assert decision.step is None
    named = with_rules(bookshop, rule("asks", AsksForPerson(), route=(CARE,), message="Here."))
    decision = evaluator(named).decide("chatbot", {})
    assert decision.step is not None
    assert (decision.step.team, decision.message) == ("recovery", "Here.")


def test_a_rule_that_fires_before_needs_no_more(bookshop: Document) -> None:
    decision = evaluator(bookshop).decide("chatbot", {"contacts_p7d": 5})
    assert (decision.because, decision.rule, decision.missing) == ("rule", "repeated", ())


def test_beyond_the_limits_of_ai_a_person_takes_over(bookshop: Document) -> None:
    limited = revise_ai(bookshop, ["chatbot"], limits=AiLimits(turns=10))
    assert decide(limited, turns=9).because is Because.OTHERWISE
    over = decide(limited, turns=10)
    assert (over.because, over.handler, over.rule) == ("limit", "person", None)
    offered = decide(limited, turns=10, asks_for_person=True)
    assert (offered.because, offered.handler, offered.offered) == ("limit", "person", False)
    unknown = decide(limited, time_here=3 * 86_400.0)
    assert (unknown.because, unknown.missing) == ("error", ("turns",))
    forced = decide(limited, turns=10, contacts_p7d=2)
    assert forced.because is Because.RULE


def test_a_team_that_is_closed_is_passed_over(bookshop: Document) -> None:
    night = with_rules(bookshop, rule("crisis", Crisis(), route=(CARE, NIGHTLY)))
    decision = decide(night, crisis=True, time=NIGHT)
    assert decision.step is not None
    assert decision.step.team == "nightly"
    assert [(each.step.team, each.why) for each in decision.passed] == [
        ("recovery", "out_of_hours")
    ]
    by_day = decide(night, crisis=True, time=MONDAY)
    assert by_day.step is not None
    assert by_day.step.team == "recovery"
    without_time = decide(night, crisis=True)
    assert without_time.step is not None
    assert without_time.step.team == "recovery"


def test_when_nobody_is_there_the_promise_is_due_in_working_hours(bookshop: Document) -> None:
    rules = rule(
        "crisis",
        Crisis(),
        route=(CARE,),
        message="A person comes.",
        callback_within="PT4H",
        nobody_there=NobodyThere(
            queue_full=Unreached(promise=Promise.WRITTEN_REPLY, within="PT1H", message="Full.")
        ),
    )
    document = with_rules(bookshop, rules)
    closed = decide(document, crisis=True, time=NIGHT)
    assert closed.unreached is not None
    assert (closed.unreached.why, closed.unreached.promise) == ("out_of_hours", "callback")
    # closed on Tuesday night, open on Friday at nine
    assert closed.due == datetime.fromisoformat("2026-11-27T13:00:00+09:00")
    assert closed.message == "A person comes."
    full = decide(document, crisis=True, time=MONDAY, absences={"recovery": "queue_full"})
    assert full.unreached is not None
    assert (full.unreached.promise, full.message) == ("written_reply", "Full.")
    assert full.due == datetime.fromisoformat("2026-11-23T15:00:00+09:00")


def test_a_route_that_reaches_nobody_goes_on_to_the_fallback(bookshop: Document) -> None:
    document = with_rules(bookshop, rule("crisis", Crisis(), route=(CARE,)))
    anybody = decide(document, crisis=True, time=NIGHT)
    assert (anybody.handler, anybody.step, anybody.unreached) == ("person", None, None)
    named = revise_records(document, ["journey"], fallback=(NIGHTLY,), fallback_within="PT8H")
    decision = decide(named, crisis=True, time=NIGHT)
    assert decision.step is not None
    assert decision.step.team == "nightly"
    absent = decide(named, crisis=True, time=NIGHT, absences={"nightly": "nobody_free"})
    assert absent.unreached is not None
    assert (absent.unreached.why, absent.unreached.within) == ("nobody_free", 28_800.0)
    assert [each.step.team for each in absent.passed] == ["recovery", "nightly"]


def test_a_rule_that_names_nobody_takes_the_fallback_with_its_own_promise(
    bookshop: Document,
) -> None:
    rules = rule("crisis", Crisis(), callback_within="PT2H")
    document = revise_records(with_rules(bookshop, rules), ["journey"], fallback=(CARE,))
    reached = decide(document, crisis=True, time=MONDAY)
    assert reached.step is not None
    assert reached.step.team == "recovery"
    closed = decide(document, crisis=True, time=NIGHT)
    assert closed.unreached is not None
    assert closed.unreached.within == 7_200.0


def test_the_first_response_is_due_on_the_calendar_of_the_team(bookshop: Document) -> None:
    call = decide(bookshop, "call", time=MONDAY)
    assert (call.handler, call.due) == (
        "person",
        datetime.fromisoformat("2026-11-23T18:00:00+09:00"),
    )
    late = decide(bookshop, "call", time=NIGHT)
    assert (late.unreached, late.due) == (
        None,
        datetime.fromisoformat("2026-11-27T13:00:00+09:00"),
    )
    anytime = revise_handling(bookshop, ["survey"], pattern=Pattern.AI_DRAFTS)
    assert decide(anytime, "survey", time=NIGHT).due == datetime.fromisoformat(
        "2026-11-25T23:10:00+09:00"
    )
    assert decide(bookshop, "call").due is None


def test_a_schedule_follows_from_the_time(bookshop: Document) -> None:
    document = with_rules(
        bookshop, rule("closed", Schedule(calendar="weekdays", outside=True)), at="chatbot"
    )
    assert decide(document, time=NIGHT).rule == "closed"
    assert decide(document, time=MONDAY).rule is None
    assert decide(document).because is Because.ERROR
    assert decide(document, time=MONDAY, open_weekdays=False).rule == "closed"


def test_the_way_on_the_map_follows_the_rule_or_its_own_condition(bookshop: Document) -> None:
    way = bookshop.transitions["gets-angry"]
    emptied = Transition(
        id="emptied",
        source="chatbot",
        target="survey",
        kind=TransitionKind.NORMAL,
        when=CartEmptied(),
    )
    document = revise_records(bookshop, [way.id], rule="repeated").with_records([emptied])
    assert decide(document, contacts_p7d=2, cart_emptied=False).way == "gets-angry"
    assert decide(document, contacts_p7d=2).way == "gets-angry"
    assert decide(document, cart_emptied=True).way == "emptied"
    assert decide(document, cart_emptied=False).way is None


def test_every_rule_can_be_asked_why(bookshop: Document) -> None:
    document = with_rules(
        bookshop, rule("unsure", LowConfidence(below=0.5)), rule("asks", AsksForPerson())
    )
    unsure, asks = evaluator(document).explain("chatbot", {"confidence": 0.7})
    assert (unsure.rule, unsure.verdict) == ("unsure", False)
    assert unsure.readings == (("confidence < 0.5", 0.7, False),)
    assert (asks.verdict, asks.readings) == (None, (("asks_for_person", None, None),))


def test_reads_says_what_a_host_must_know(bookshop: Document) -> None:
    spec = evaluator(bookshop)
    assert spec.touchpoints == ("chatbot", "party", "call", "reply", "survey")
    assert spec.reads("chatbot") == {
        "contacts_p7d": "number",
        "asks_for_person": "boolean",
        "complaint_detected": "boolean",
        "time_here": "number",
    }


def test_a_case_that_cannot_be_is_an_error_of_the_host(bookshop: Document) -> None:
    spec = evaluator(bookshop)
    with pytest.raises(KeyError):
        spec.decide("gone", {})
    with pytest.raises(ValueError, match="UTC"):
        spec.decide("chatbot", CALM, datetime(2026, 11, 24, 12))


def test_load_spec_takes_bytes_and_files_and_nothing_unsound(
    bookshop: Document, tmp_path: Any
) -> None:
    data = spec_bytes(bookshop)
    file = tmp_path / "spec.json"
    file.write_bytes(b"\xef\xbb\xbf" + data)
    assert load_spec(file).touchpoints == load_spec(data).touchpoints
    with pytest.raises(Unusable, match=r"챗봇 문의.*P1M") as caught:
        load_spec(data.replace(b'"P7D"', b'"P1M"'))
    assert caught.value.errors[0].pointer.endswith("/when/repeat_contact/within")


WITHOUT = """
import sys
from journeymap.handling import load_spec
heavy = {"pydantic", "PySide6", "networkx", "journeymap.model.records"} & set(sys.modules)
assert not heavy, heavy
spec = load_spec(sys.argv[1])
assert spec.decide("call", {}).handler == "person"
assert "PySide6" not in sys.modules and "journeymap.model.records" not in sys.modules
"""


def test_it_needs_neither_qt_nor_the_records(bookshop: Document, tmp_path: Any) -> None:
    file = tmp_path / "spec.json"
    file.write_bytes(spec_bytes(bookshop))
    subprocess.run([sys.executable, "-c", WITHOUT, str(file)], check=True)
