from collections.abc import Callable
from types import MappingProxyType

import pytest

from journeymap.i18n import words_in
from journeymap.model.agreements import Case, Expected, Override
from journeymap.model.document import Document
from journeymap.model.integrity import Broken, faults, require_integrity
from journeymap.model.records import Handling, HumanDuty, JourneyPath, Touchpoint, Transition
from journeymap.model.triggers import AsksForPerson, Not, Schedule, ValueOver
from journeymap.model.values import Record, revise
from journeymap.model.vocabulary import Handler, Mode, TransitionKind
from journeymap.model.workshop import Decision, Question, Tally, VotingRound

Breakage = Callable[[Document], Document]


def _with(id: str, **changes: object) -> Breakage:
    return lambda shop: shop.with_records([revise(shop[id], **changes)])


def _without(id: str) -> Breakage:
    return lambda shop: shop.with_records(without=[id])


def _added(record: Record) -> Breakage:
    return lambda shop: shop.with_records([record])


def _dots(touchpoint: str) -> Tally:
    return Tally(touchpoint=touchpoint, dots=3)


def _handled(**changes: object) -> Breakage:
    def broken(shop: Document) -> Document:
        complain = shop.touchpoints["complain"]
        assert complain.handling is not None
        handling = revise(complain.handling, **changes)
        return shop.with_records([revise(complain, handling=handling)])

    return broken


def _routed(**changes: object) -> Breakage:
    def broken(shop: Document) -> Document:
        complain = shop.touchpoints["complain"]
        assert complain.handling is not None
        (rule,) = complain.handling.rules
        route = (rule.route[0], revise(rule.route[1], **changes))
        return _handled(rules=(revise(rule, route=route),))(shop)

    return broken


def _same_rule_twice(shop: Document) -> Document:
    handling = shop.touchpoints["complain"].handling
    assert handling is not None
    return _handled(rules=handling.rules * 2)(shop)


def _misfiled(shop: Document) -> Document:
    return Document(MappingProxyType({**shop.records, "elsewhere": shop["reader"]}))


BREAKAGES: dict[str, tuple[Breakage, list[tuple[str, tuple[str, ...]]]]] = {
    "no journey": (_without("journey"), [("journey.count", ())]),
    "two journeys": (
        lambda shop: shop.with_records([revise(shop.journey, id="second")]),
        [("journey.count", ("journey", "second"))],
    ),
    "misfiled": (_misfiled, [("record.id", ("elsewhere", "reader"))]),
    "touchpoint in no stage": (
        _with("visit", stage="gone"),
        [("touchpoint.stage", ("visit", "gone"))],
    ),
    "touchpoint in something that is no stage": (
        _with("visit", stage="pay"),
        [("touchpoint.stage", ("visit", "pay"))],
    ),
    "a kept path through nothing": (
        _added(JourneyPath(id="path", name="Usual", steps=("visit", "gone", "gone"))),
        [("journey_path.touchpoint", ("path", "gone"))],
    ),
    "dots on nothing": (
        _added(VotingRound(id="round", name="Coldest", rank=0, tally=(_dots("web"),))),
        [("voting_round.touchpoint", ("round", "web"))],
    ),
    "a decision about nothing": (
        _added(Decision(id="decision", text="Call", about=("visit", "gone"))),
        [("decision.touchpoint", ("decision", "gone"))],
    ),
    "a question about nothing": (
        _added(Question(id="question", text="Who?", about=("gone",))),
        [("question.touchpoint", ("question", "gone"))],
    ),
    "note in no stage": (_with("note", stage="gone"), [("note.stage", ("note", "gone"))]),
    "unknown channel": (
        _with("pay", channels=("web", "fax")),
        [("touchpoint.channel", ("pay", "fax"))],
    ),
    "unknown team": (
        _handled(human=HumanDuty(team="gone")),
        [("touchpoint.team", ("complain", "gone"))],
    ),
    "unknown team in a route": (
        _routed(team="gone"),
        [("touchpoint.team", ("complain", "gone"))],
    ),
    "unknown channel in a route": (
        _routed(channel="fax"),
        [("touchpoint.channel", ("complain", "fax"))],
    ),
    "a hybrid that cannot be built": (
        _handled(pattern=None),
        [("handling.pattern", ("complain",))],
    ),
    "two rules with one id": (_same_rule_twice, [("rule.id", ("complain", "asks"))]),
    "transition from nowhere": (
        _with("visit-pay", source="gone"),
        [("transition.source", ("visit-pay", "gone"))],
    ),
    "transition to a stage": (
        _with("visit-pay", target="buy"),
        [("transition.target", ("visit-pay", "buy"))],
    ),
    "a condition by a rule that is not there": (
        _with("complain-visit", rule="gone"),
        [("transition.rule", ("complain-visit", "gone"))],
    ),
    "a rule gone from under a transition": (
        lambda shop: _handled(rules=())(_with("complain-visit", rule="asks")(shop)),
        [("transition.rule", ("complain-visit", "asks"))],
    ),
    "two conditions": (
        _with("complain-visit", rule="asks", when=AsksForPerson()),
        [("transition.condition", ("complain-visit",))],
    ),
    "a trigger that reads nothing": (
        _with("visit-pay", when=ValueOver(amount=1, signal="gone")),
        [("transition.signal", ("visit-pay", "gone"))],
    ),
    "a schedule without hours": (
        _with("visit-pay", when=Not(of=Schedule(calendar="gone"))),
        [("transition.calendar", ("visit-pay", "gone"))],
    ),
    "a team that follows a channel": (
        _with("support", calendar="web"),
        [("team.calendar", ("support", "web"))],
    ),
    "a case of nothing": (
        _added(
            Case(id="case", name="?", touchpoint="gone", expected=Expected(handler=Handler.PERSON))
        ),
        [("case.case", ("case", "gone"))],
    ),
    "an override of nothing": (
        _added(Override(id="override", check="path.break", about="gone", reason="So")),
        [("override.override", ("override", "gone"))],
    ),
    "a touchpoint gone from under its transitions": (
        _without("pay"),
        [
            ("transition.target", ("visit-pay", "pay")),
            ("transition.source", ("pay-complain", "pay")),
        ],
    ),
}


def test_a_journey_with_every_kind_of_record_is_legal(shop: Document) -> None:
    assert faults(shop) == ()
    require_integrity(shop)


def test_loops_branches_parallels_and_self_loops_are_legal(shop: Document) -> None:
    more = [
        Transition(id=f"more-{n}", source=source, target=target, kind=TransitionKind.NORMAL)
        for n, (source, target) in enumerate(
            [("visit", "pay"), ("visit", "pay"), ("pay", "visit"), ("pay", "pay"), ("pay", "pay")]
        )
    ]
    assert faults(shop.with_records(more)) == ()


@pytest.mark.parametrize("mode", [Mode.AI, Mode.HUMAN])
def test_only_a_hybrid_needs_a_pattern(shop: Document, mode: Mode) -> None:
    pay = revise(shop.touchpoints["pay"], handling=Handling(mode=mode))
    assert faults(shop.with_records([pay])) == ()


@pytest.mark.parametrize("name", BREAKAGES)
def test_what_is_not_legal_has_a_code_the_ids_and_a_sentence(shop: Document, name: str) -> None:
    breakage, expected = BREAKAGES[name]
    broken = breakage(shop)
    assert [(fault.code, fault.ids) for fault in faults(broken)] == expected
    for language in ("en", "ko"):
        for fault in faults(broken):
            sentence = words_in(language).say(fault.what)
            assert sentence
            assert "{" not in sentence
    with pytest.raises(Broken) as caught:
        require_integrity(broken)
    assert caught.value.faults == faults(broken)
    assert str(caught.value) == str(faults(broken)[0].what)


def test_every_fault_is_reported_not_only_the_first(shop: Document) -> None:
    broken = shop.with_records(
        [
            Touchpoint(**{**dict(shop["visit"]), "stage": "gone"}),
            Touchpoint(**{**dict(shop["pay"]), "channels": ("fax", "telex")}),
        ]
    )
    assert [fault.ids for fault in faults(broken)] == [
        ("visit", "gone"),
        ("pay", "fax"),
        ("pay", "telex"),
    ]
    assert faults(broken, most=2) == faults(broken)[:2]


def test_a_touchpoint_alone_answers_for_the_rules_that_its_transitions_follow(
    shop: Document,
) -> None:
    following = _with("complain-visit", rule="asks")(shop)
    assert faults(following, ["complain"]) == ()
    (fault,) = faults(_handled(rules=())(following), ["complain"])
    assert (fault.code, fault.ids) == ("transition.rule", ("complain-visit", "asks"))
