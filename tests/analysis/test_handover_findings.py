"""Findings about hand-over rules and kept cases: two maps that have each, one that has not."""

from collections.abc import Callable
from typing import Any

import pytest

from journeymap.analysis import handover_checks as checks
from journeymap.analysis.finding import Check
from journeymap.analysis.findings import findings
from journeymap.edit.directory import remove_everywhere
from journeymap.edit.presets import PRESETS, insert_preset
from journeymap.edit.touchpoints import revise_records
from journeymap.handling.export import checked_spec
from journeymap.model.agreements import Calendar, Case, Expected, Reading
from journeymap.model.document import Document
from journeymap.model.handover import HandBack, HandedOver, NobodyThere, RouteStep, Rule, Unreached
from journeymap.model.records import AiLimits, BrandWords, Handling, HumanDuty
from journeymap.model.triggers import (
    AllOf,
    AnyOf,
    AsksForPerson,
    CartEmptied,
    ComplaintDetected,
    Crisis,
    FailedAttempts,
    Keyword,
    Not,
    RepeatContact,
    Schedule,
    Sentiment,
    Topic,
    ValueOver,
)
from journeymap.model.values import revise
from journeymap.model.vocabulary import (
    Effect,
    HandBackWhen,
    Handler,
    Match,
    Mode,
    Pattern,
    Promise,
    RouteKind,
)

Draw = Callable[..., Document]
Make = Callable[[Draw], Document]
OPEN = Keyword(match=Match.EXACT, words=("refund",))
STAYS = HandBack(when=HandBackWhen.NEVER)


def rule(trigger: Any = None, id: str = "rule", **parts: Any) -> Rule:
    """A rule with which nothing is wrong but for what is said."""
    usual: dict[str, Any] = {
        "effect": Effect.FORCE_HUMAN,
        "route": (RouteStep(kind=RouteKind.LIVE, role="Mina"),),
        "callback_within": "PT4H",
        "hand_back": STAYS,
    }
    return Rule(id=id, trigger=trigger or ComplaintDetected(), **{**usual, **parts})


def by_ai(*rules: Rule, **parts: Any) -> dict[str, Any]:
    return {"handling": Handling(mode=Mode.AI, rules=rules, **parts)}


def only(**touchpoint: Any) -> Make:
    return lambda draw: draw(a=touchpoint)


def with_way(when: Any, **target: Any) -> Make:
    def make(draw: Draw) -> Document:
        document = draw("a > b", a={}, b=target)
        return revise_records(document, ["way-0"], when=when)

    return make


def with_case(**expected: Any) -> Make:
    def make(draw: Draw) -> Document:
        case = Case(
            id="case",
            name="Angry",
            touchpoint="a",
            signals=(Reading(signal="complaint_detected", value=True),),
            expected=Expected(**expected),
        )
        return draw(a=by_ai(rule())).with_records([case])

    return make


def with_channel(longest: int | None, text: str) -> Make:
    def make(draw: Draw) -> Document:
        document = draw(a={"channels": ("chat",), "words": BrandWords(after=text)})
        return revise_records(document, ["chat"], longest=longest)

    return make


def with_hours(*channels: str, **touchpoint: Any) -> Make:
    def make(draw: Draw) -> Document:
        week = Calendar(id="week", name="Week", zone="UTC")
        document = draw(a=touchpoint).with_records([week])
        return revise_records(document, ["recovery"], calendar="week")

    return make


def promised(draw: Draw) -> Document:
    document = draw(a=by_ai(rule(callback_within=None)))
    return revise_records(document, ["journey"], fallback_within="P1D")


FULL = NobodyThere(
    **{
        why: Unreached(promise=Promise.CALLBACK, within="PT1H")
        for why in ("out_of_hours", "nobody_free", "queue_full", "transfer_failed")
    }
)
ASKED = rule(AsksForPerson(), "asks")
ROUTED = (RouteStep(kind=RouteKind.LIVE, team="recovery"),)
CASES: list[tuple[Check, list[Make], list[Make]]] = [
    (
        checks.INCOMPLETE,
        [
            only(**by_ai(rule(AnyOf(of=(Crisis(), Topic(topics=())))))),
            only(**by_ai(rule(hand_back=HandBack(when=HandBackWhen.INACTIVITY)))),
            with_way(Not(of=Schedule())),
        ],
        [
            only(**by_ai(rule(Topic(topics=("refund",))))),
            only(**by_ai(rule(hand_back=HandBack(when=HandBackWhen.INACTIVITY, after="PT5M")))),
            with_way(CartEmptied()),
        ],
    ),
    (
        checks.SHADOWED,
        [
            only(
                **by_ai(
                    rule(RepeatContact(count=2, within="P7D")),
                    rule(RepeatContact(count=3, within="P7D"), "second"),
                )
            ),
            only(
                **by_ai(
                    rule(AnyOf(of=(Crisis(), ComplaintDetected()))),
                    rule(AllOf(of=(ComplaintDetected(), AsksForPerson())), "second"),
                )
            ),
            only(**by_ai(rule(Sentiment(at_most=-1)), rule(Sentiment(at_most=-1.5), "second"))),
        ],
        [
            only(
                **by_ai(
                    rule(RepeatContact(count=3, within="P7D")),
                    rule(RepeatContact(count=2, within="P7D"), "second"),
                )
            ),
            only(
                **by_ai(
                    rule(RepeatContact(count=2, within="P7D")),
                    rule(RepeatContact(count=3, within="P30D"), "second"),
                )
            ),
            only(
                **by_ai(
                    rule(AllOf(of=(ComplaintDetected(), AsksForPerson()))),
                    rule(AnyOf(of=(Crisis(), ComplaintDetected())), "second"),
                )
            ),
            only(
                **by_ai(
                    rule(ValueOver(amount=10, currency="KRW")),
                    rule(ValueOver(amount=20, currency="EUR"), "second"),
                )
            ),
        ],
    ),
    (
        checks.KEYWORD_ONLY,
        [only(**by_ai(rule(OPEN))), only(**by_ai(ASKED, rule(AnyOf(of=(OPEN, OPEN)))))],
        [
            only(**by_ai(rule(OPEN), rule(ComplaintDetected(), "second"))),
            only(**by_ai(rule(AnyOf(of=(OPEN, Sentiment(at_most=-1)))))),
            only(**by_ai(rule(OPEN, effect=Effect.NOTIFY))),
        ],
    ),
    (
        checks.NOBODY_THERE,
        [
            only(**by_ai(rule(callback_within=None))),
            only(**by_ai(rule(callback_within=None, nobody_there=revise(FULL, queue_full=None)))),
        ],
        [only(**by_ai(rule(callback_within=None, nobody_there=FULL))), promised],
    ),
    (
        checks.PERSONAL,
        [
            only(**by_ai(rule(context=(HandedOver(what="Chat", personal=True),)))),
            only(
                **by_ai(
                    rule(
                        effect=Effect.NOTIFY,
                        context=(
                            HandedOver(what="Order"),
                            HandedOver(what="Chat", personal=True, reason=" "),
                        ),
                    )
                )
            ),
        ],
        [
            only(
                **by_ai(rule(context=(HandedOver(what="Chat", personal=True, reason="To answer"),)))
            ),
            only(**by_ai(rule(context=(HandedOver(what="Order"),)))),
        ],
    ),
    (
        checks.HAND_BACK,
        [
            only(**by_ai(rule(hand_back=None))),
            only(
                handling=Handling(
                    mode=Mode.HYBRID,
                    pattern=Pattern.AI_FIRST,
                    rules=(rule(hand_back=None, effect=Effect.OFFER_HUMAN),),
                )
            ),
        ],
        [
            only(**by_ai(rule())),
            only(handling=Handling(mode=Mode.HUMAN, rules=(rule(hand_back=None),))),
            only(
                **by_ai(
                    rule(hand_back=None),
                    rule(CartEmptied(), "back", effect=Effect.HAND_BACK, hand_back=None),
                )
            ),
        ],
    ),
    (
        checks.ENDLESS,
        [
            lambda draw: draw("a > a loop", a=by_ai(rule())),
            lambda draw: draw("a > b loop", a=by_ai(), b={}),
        ],
        [
            lambda draw: draw("a > a loop", a=by_ai(rule(FailedAttempts(count=2)))),
            lambda draw: draw("a > a loop", a={"handling": Handling(mode=Mode.HUMAN)}),
            lambda draw: revise_records(draw("a > a loop", a=by_ai()), ["way-0"], delay="P90D"),
            lambda draw: revise_records(
                draw("a > a loop", a={}),
                ["a"],
                handling=Handling(mode=Mode.AI, ai={"limits": AiLimits(turns=5)}),
            ),
        ],
    ),
    (
        checks.NO_HOURS,
        [
            only(handling=Handling(mode=Mode.HUMAN, human=HumanDuty(team="recovery"))),
            only(**by_ai(rule(route=ROUTED))),
        ],
        [
            with_hours(handling=Handling(mode=Mode.HUMAN, human=HumanDuty(team="recovery"))),
            only(handling=Handling(mode=Mode.AI, human=HumanDuty(team="recovery"))),
        ],
    ),
    (
        checks.CASE_CHANGED,
        [with_case(handler=Handler.ASSISTANT), with_case(handler=Handler.PERSON, rule="gone")],
        [with_case(handler=Handler.PERSON, rule="rule")],
    ),
    (
        checks.PUSH_BEFORE_ASK,
        [
            with_way(CartEmptied(), words=BrandWords(after="15 % off if you check out now!")),
            with_way(AnyOf(of=(CartEmptied(), Crisis())), words=BrandWords(after="쿠폰을 드려요.")),
        ],
        [
            with_way(CartEmptied(), words=BrandWords(after="Not to your liking today?")),
            with_way(Crisis(), words=BrandWords(after="A coupon for you.")),
        ],
    ),
    (
        checks.TOO_LONG,
        [with_channel(10, "a" * 11), with_channel(1, "ab")],
        [with_channel(10, "a" * 10), with_channel(None, "a" * 5_000)],
    ),
]


def of(check: Check, document: Document) -> list[Any]:
    return [finding for finding in findings(document) if finding.code == check.code]


@pytest.mark.parametrize(("check", "having", "lacking"), CASES, ids=[c[0].code for c in CASES])
def test_found_where_it_is_and_only_there(
    draw: Draw, check: Check, having: list[Make], lacking: list[Make]
) -> None:
    assert len(having) >= 2
    for make in having:
        (found,) = of(check, make(draw))
        assert found.ids[0] == ("b" if check is checks.PUSH_BEFORE_ASK else "a")
        assert "{" not in str(found.what)
        assert str(found.fix)
    for make in lacking:
        assert of(check, make(draw)) == []


def test_a_finding_names_the_rule_that_it_is_about(draw: Draw) -> None:
    (found,) = of(checks.NOBODY_THERE, draw(a=by_ai(ASKED, rule(callback_within=None))))
    assert found.rule == "rule"


def test_every_check_is_tested() -> None:
    known = {value.code for value in vars(checks).values() if isinstance(value, Check)}
    assert {case[0].code for case in CASES} == known


@pytest.mark.parametrize("preset", PRESETS)
def test_presets_come_with_nothing_to_say_of_their_rules(draw: Draw, preset: str) -> None:
    document = draw(a={"stage": "after"})
    document = remove_everywhere(document, "recovery")
    document, _ = insert_preset(document, preset, "a")
    known = {value.code for value in vars(checks).values() if isinstance(value, Check)}
    known |= {"staff.nobody-named", "staff.no-target", "words.unnamed-sender", "ai.undisclosed"}
    assert [f for f in findings(document) if f.code in known] == []
    checked_spec(document)
