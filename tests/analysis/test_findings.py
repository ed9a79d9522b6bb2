"""Each finding: one map that has it, one that differs in that alone and has not."""

from collections.abc import Callable
from typing import Any

import pytest

from journeymap.analysis import checks
from journeymap.analysis.finding import Check
from journeymap.analysis.findings import Severity, findings
from journeymap.model.conflicts import Conflict, Side
from journeymap.model.document import Document
from journeymap.model.handover import RouteStep, Rule
from journeymap.model.records import AiDuty, BrandWords, Emotion, Handling, HumanDuty
from journeymap.model.triggers import AsksForPerson, ComplaintDetected
from journeymap.model.vocabulary import Basis, Effect, Feeling, Kind, Mode, Pattern, RouteKind

Draw = Callable[..., Document]
Map = tuple[tuple[str, ...], dict[str, dict[str, Any]]]


def ai(**parts: Any) -> Handling:
    return Handling(mode=Mode.AI, **parts)


def human(**duty: Any) -> Handling:
    return Handling(mode=Mode.HUMAN, human=HumanDuty(**duty))


def both(pattern: Pattern, **parts: Any) -> Handling:
    return Handling(mode=Mode.HYBRID, pattern=pattern, **parts)


def rule(trigger: Any, effect: Effect = Effect.FORCE_HUMAN, routed: bool = True) -> Rule:
    route = (RouteStep(kind=RouteKind.LIVE, team="recovery"),) if routed else ()
    return Rule(id="rule", effect=effect, trigger=trigger, route=route)


def sure(basis: Basis) -> Emotion:
    return Emotion(word=Feeling.HAPPY, valence=2, intensity=2, basis=basis)


def cold() -> Emotion:
    return Emotion(word=Feeling.WORRIED, valence=-1, intensity=2, basis=Basis.OBSERVED)


def only(**touchpoint: Any) -> Map:
    return (), {"a": touchpoint}


def line(text: str, **fields: Any) -> dict[str, Any]:
    return {"words": BrandWords(human_line=text), **fields}


COLD = {"feels": -1, "handling": ai()}
CASES: list[tuple[Check, Map, Map, tuple[str, ...]]] = [
    (checks.NO_RECOVERY, (("a > b",), {"a": {"feels": -2}, "b": {}}),
     (("a > b recovery",), {"a": {"feels": -2}, "b": {}}), ("a",)),
    (checks.ASSUMED_DECISIVE, only(decisive=True, emotion=sure(Basis.ASSUMED)),
     only(decisive=True, emotion=sure(Basis.OBSERVED)), ("a",)),
    (checks.BREAK, (("a > b", "b > c"), {"a": COLD, "b": COLD, "c": {"feels": 1}}),
     (("a > b", "b > c"), {"a": COLD, "b": {"feels": -1, "handling": human()}, "c": COLD}),
     ("a", "b")),
    (checks.NO_HUMAN, (("a > b",), {"a": {"handling": ai()}, "b": {}}),
     (("a > b",), {"a": {"handling": ai()}, "b": {"handling": human()}}), ("a", "b")),
    (checks.DEAD_END, only(), only(kind=Kind.LEAVING), ("a",)),
    (checks.SHARES, (("a > b 0.7", "a > c 0.4"), {"a": {}, "b": {}, "c": {}}),
     (("a > b 0.7", "a > c 0.3"), {"a": {}, "b": {}, "c": {}}), ("a",)),
    (checks.ATTITUDE_BY_AI, only(attitude_over_answer=True, handling=ai()),
     only(attitude_over_answer=True, handling=both(Pattern.AI_DRAFTS)), ("a",)),
    (checks.COLD_BY_AI, only(handling=ai(), emotion=cold()),
     only(handling=human(), emotion=cold()), ("a",)),
    (checks.DECISIVE_BY_AI, only(decisive=True, handling=ai()),
     only(decisive=True, handling=human()), ("a",)),
    (checks.UNDECIDED, only(), only(handling=human()), ("a",)),
    (checks.NO_COMPLAINT_RULE, only(kind=Kind.INQUIRY, handling=ai()),
     only(kind=Kind.INQUIRY, handling=ai(rules=(rule(ComplaintDetected()),))), ("a",)),
    (checks.NO_EXIT, only(kind=Kind.INQUIRY, handling=ai()),
     only(kind=Kind.INQUIRY, handling=ai(rules=(rule(AsksForPerson()),))), ("a",)),
    (checks.NO_ROUTE, only(handling=ai(rules=(rule(AsksForPerson(), routed=False),))),
     only(handling=ai(rules=(rule(AsksForPerson()),))), ("a",)),
    (checks.UNDISCLOSED, only(handling=ai()), only(handling=ai(ai=AiDuty(disclosure="I am AI."))),
     ("a",)),
    (checks.NOBODY_NAMED, only(handling=human()), only(handling=human(role="Mina")), ("a",)),
    (checks.NO_TARGET, only(handling=human()), only(handling=human(response="P1D")), ("a",)),
    (checks.NO_OWNER, only(), only(owner="Mina"), ("a",)),
    (checks.NO_HUMAN_LINE, only(decisive=True, handling=both(Pattern.AI_DRAFTS)),
     only(decisive=True, handling=both(Pattern.AI_DRAFTS), **line("I was there too.")), ("a",)),
    (checks.REPEATED_LINE, ((), {"a": line("I am  here."), "b": {}, "c": line("i am here. ")}),
     ((), {"a": line("I am here."), "b": {}, "c": line("We are here.")}), ("a", "c")),
    (checks.UNNAMED_SENDER, only(kind=Kind.SURVEY),
     only(kind=Kind.SURVEY, words=BrandWords(sender="Mina Kim")), ("a",)),
    (checks.TEMPLATE_LINE, only(**line("Hello", channels=("alimtalk",))),
     only(**line("Hello", channels=("alimtalk", "chat"))), ("a",)),
]  # fmt: skip


SECOND: list[tuple[Check, Map, tuple[str, ...]]] = [
    (checks.NO_RECOVERY, only(feels=-2), ("a",)),
    (checks.ASSUMED_DECISIVE, only(decisive=True, feels=-1, basis=Basis.ASSUMED), ("a",)),
    (checks.BREAK, (("a > b", "b > c"), {"a": COLD, "b": COLD, "c": COLD}), ("a", "b", "c")),
    (checks.NO_HUMAN, only(handling=ai()), ("a",)),
    (checks.DEAD_END, (("a > a loop",), {"a": {}}), ("a",)),
    (checks.SHARES, (("a > b 1.0", "a > a loop 0.1"), {"a": {}, "b": {}}), ("a",)),
    (checks.ATTITUDE_BY_AI,
     only(kind=Kind.REFUND, attitude_over_answer=True, handling=ai()), ("a",)),
    (checks.COLD_BY_AI, only(handling=ai(), feels=-2), ("a",)),
    (checks.DECISIVE_BY_AI, only(decisive=True, handling=ai(), feels=-2), ("a",)),
    (checks.UNDECIDED, ((), {"a": {}, "b": {"handling": human()}, "c": {}}), ("a", "c")),
    (checks.NO_COMPLAINT_RULE,
     only(kind=Kind.INQUIRY, handling=ai(rules=(rule(AsksForPerson()),))), ("a",)),
    (checks.NO_EXIT,
     only(kind=Kind.INQUIRY, handling=ai(rules=(rule(ComplaintDetected()),))), ("a",)),
    (checks.NO_ROUTE,
     only(handling=ai(rules=(rule(AsksForPerson(), Effect.NOTIFY, routed=False),))), ("a",)),
    (checks.UNDISCLOSED, only(handling=both(Pattern.AI_FIRST)), ("a",)),
    (checks.NOBODY_NAMED, only(handling=both(Pattern.AI_DRAFTS)), ("a",)),
    (checks.NO_TARGET, only(handling=both(Pattern.HUMAN_LEADS)), ("a",)),
    (checks.NO_OWNER, ((), {"a": {"owner": " "}, "b": {"owner": "Mina"}}), ("a",)),
    (checks.NO_HUMAN_LINE,
     only(decisive=True, handling=both(Pattern.AI_DRAFTS), **line("  ")), ("a",)),
    (checks.REPEATED_LINE,
     ((), {"a": line("x"), "b": line("x"), "c": line("X ")}), ("a", "b", "c")),
    (checks.UNNAMED_SENDER,
     only(kind=Kind.FOLLOW_UP, words=BrandWords(sender="no-reply")), ("a",)),
    (checks.TEMPLATE_LINE,
     ((), {"a": {}, "b": line("Hi", channels=("alimtalk",))}), ("b",)),
]  # fmt: skip


def of(check: Check, document: Document) -> list[tuple[str, ...]]:
    return [finding.ids for finding in findings(document) if finding.code == check.code]


@pytest.mark.parametrize(
    ("check", "having", "lacking", "ids"), CASES, ids=[case[0].code for case in CASES]
)
def test_found_where_it_is_and_only_there(
    draw: Draw, check: Check, having: Map, lacking: Map, ids: tuple[str, ...]
) -> None:
    assert of(check, draw(*having[0], **having[1])) == [ids]
    assert of(check, draw(*lacking[0], **lacking[1])) == []


@pytest.mark.parametrize(("check", "having", "ids"), SECOND, ids=[case[0].code for case in SECOND])
def test_found_where_it_is_in_another_way(
    draw: Draw, check: Check, having: Map, ids: tuple[str, ...]
) -> None:
    assert of(check, draw(*having[0], **having[1])) == [ids]


def test_every_check_says_what_would_settle_it() -> None:
    known = [value for value in vars(checks).values() if isinstance(value, Check)]
    assert all(check.fix.source for check in known)
    assert {case[0] for case in SECOND} == {case[0] for case in CASES}


def test_a_stage_without_a_feeling(draw: Draw) -> None:
    document = draw(a={"feels": 1}, b={}, c={"stage": "during"})
    assert of(checks.STAGE_UNTAGGED, document) == [("during",), ("after",)]


def test_what_two_versions_could_not_agree_on_is_told_once_a_place(draw: Draw) -> None:
    document = draw("a > b", a={}, b={})
    assert of(checks.CONFLICT, document) == []
    way = next(iter(document.transitions))
    disputes = [("a", "name"), ("a", "words.after"), (way, "")]
    document = document.with_records(
        Conflict(id=f"conflict-{n}", about=about, field=field, stands=Side.OURS)
        for n, (about, field) in enumerate(disputes)
    )
    assert of(checks.CONFLICT, document) == [("a",), (way,)]


@pytest.mark.parametrize("sender", ["no-reply@shop.kr", "NoReply", "발신 전용", "do not reply"])
def test_a_sender_that_takes_no_answer_is_nobody(draw: Draw, sender: str) -> None:
    document = draw(a={"kind": Kind.FOLLOW_UP, "words": BrandWords(sender=sender)})
    assert of(checks.UNNAMED_SENDER, document) == [("a",)]


def test_a_way_to_a_person_is_an_exit_from_ai(draw: Draw) -> None:
    document = draw("a > b", a={"kind": Kind.INQUIRY, "handling": ai()}, b={"handling": human()})
    assert of(checks.NO_EXIT, document) == of(checks.NO_COMPLAINT_RULE, document) == []


def test_telling_somebody_is_not_handing_over(draw: Draw) -> None:
    rules = (rule(ComplaintDetected(), effect=Effect.NOTIFY),)
    document = draw(a={"kind": Kind.INQUIRY, "handling": ai(rules=rules)})
    assert of(checks.NO_COMPLAINT_RULE, document) == [("a",)]


def test_a_person_leading_hides_no_ai_from_the_customer(draw: Draw) -> None:
    document = draw(a={"handling": both(Pattern.HUMAN_LEADS)})
    assert of(checks.UNDISCLOSED, document) == []


def test_a_loop_is_no_way_on_and_the_last_stage_may_end(draw: Draw) -> None:
    document = draw("a > a loop", a={}, b={"stage": "after"})
    assert of(checks.DEAD_END, document) == [("a",)]


def test_a_map_with_nothing_decided_is_not_blamed_for_lacking_people(draw: Draw) -> None:
    assert of(checks.NO_HUMAN, draw(a={})) == []
    assert of(checks.NO_HUMAN, draw()) == []


def test_the_gravest_come_first_and_each_says_why(draw: Draw) -> None:
    document = draw(a={"kind": Kind.SURVEY, "feels": -2, "handling": human()}, b={})
    found = findings(document)
    order = [list(Severity).index(finding.severity) for finding in found]
    assert order == sorted(order)
    assert {*order} == {0, 1, 2}
    assert all(str(finding.what) and str(finding.why) for finding in found)
    assert "{" not in "".join(str(finding.what) for finding in found)


def test_every_check_is_tested_and_has_a_code_of_its_own() -> None:
    known = [value for value in vars(checks).values() if isinstance(value, Check)]
    assert len({check.code for check in known}) == len(known)
    assert {check.code for check in known} == {
        checks.STAGE_UNTAGGED.code,
        checks.CONFLICT.code,
        *(case[0].code for case in CASES),
    }
