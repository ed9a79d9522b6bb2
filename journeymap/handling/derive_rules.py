"""Derives who handles a touchpoint, and when that changes, from a journey."""

from collections.abc import Sequence

from journeymap.handling.conditions import limits_condition
from journeymap.handling.derive_triggers import condition_json, fires_when_asked, triggered_json
from journeymap.handling.saying import Json, said
from journeymap.model.handover import HandBack, RouteStep, Rule, Unreached
from journeymap.model.records import AiDuty, AiLimits, Handling, HumanDuty
from journeymap.model.vocabulary import Clock, Effect, HandBackWhen, Mode, Pattern, Unavailable

_OTHERWISE = {
    Pattern.AI_FIRST: "assistant",
    Pattern.AI_DRAFTS: "person",
    Pattern.HUMAN_LEADS: "person",
    Pattern.AI_NOW_HUMAN_LATER: "assistant",
}
REACHING = (Effect.OFFER_HUMAN, Effect.FORCE_HUMAN)
"""The effects that lead the customer to a person."""


def handling_json(handling: Handling) -> Json:
    """Who is there: an object whose one property is the mode."""
    told: Json = {"rules": [_rule(rule) for rule in handling.rules]}
    if decision := said(
        why=handling.why, decided_by=handling.decided_by, decided_on=handling.decided_on
    ):
        told["decision"] = decision
    if handling.mode is Mode.AI:
        told |= _with_assistant(handling) | {"otherwise": "assistant"}
    elif handling.mode is Mode.HUMAN:
        told |= {"person": _person(handling.human), "otherwise": "person"}
    else:
        assert handling.pattern is not None, "integrity: a hybrid has a pattern"
        told |= _with_assistant(handling) | {"person": _person(handling.human)}
        told |= {"pattern": handling.pattern.value, "otherwise": _OTHERWISE[handling.pattern]}
        if handling.pattern is Pattern.AI_NOW_HUMAN_LATER:
            told |= said(follow_up_after=handling.follow_up_after)
    return {handling.mode.value: told}


def nobody_there(outcome: Json) -> Json:
    """The same outcome in all four cases."""
    return {why.value: outcome for why in Unavailable}


def route_json(route: Sequence[RouteStep]) -> list[Json]:
    """The steps of a route in their order."""
    return [
        said(
            kind=step.kind,
            team=step.team,
            role=step.role,
            skill=step.skill,
            channel=step.channel,
            priority=step.priority,
            timeout=step.timeout,
        )
        for step in route
    ]


def _with_assistant(handling: Handling) -> Json:
    return {"assistant": _assistant(handling.ai), "exit_to_person": _exit(handling)}


def _assistant(duty: AiDuty) -> Json:
    return said(
        allowed=duty.allowed,
        forbidden=duty.forbidden,
        data=duty.data,
        disclosure=duty.disclosure,
        limits=_limits(duty.limits),
    )


def limits_json(handling: Handling) -> Json | None:
    """How far AI may go on its own at a touchpoint; None where it is not there or has no limit."""
    return None if handling.mode is Mode.HUMAN else _limits(handling.ai.limits)


def _limits(limits: AiLimits) -> Json | None:
    amount = limits.amount
    told = said(turns=limits.turns, attempts=limits.attempts)
    if amount is not None:
        told["amount"] = said(most=amount.amount, currency=amount.currency)
    return told | condition_json(limits_condition(told)) if told else None


def _person(duty: HumanDuty) -> Json:
    clock = (duty.clock or Clock.BUSINESS).value
    return said(
        team=duty.team,
        role=duty.role,
        skill=duty.skill,
        response=duty.response and {"within": duty.response, "clock": clock},
        resolution=duty.resolution and {"within": duty.resolution, "clock": clock},
        guidance=duty.guidance,
        support=duty.support,
    )


def _exit(handling: Handling) -> Json:
    """From AI to a person: by the rule that says so, to who is named, or to anybody."""
    for rule in handling.rules:
        if fires_when_asked(rule.trigger) and rule.effect in REACHING:
            return {"rule": rule.id}
    human = handling.human
    named = said(kind="live", team=human.team, role=human.role, skill=human.skill)
    return {"route": [named]} if len(named) > 1 else {"fallback": {}}


def _rule(rule: Rule) -> Json:
    return said(
        id=rule.id,
        severity=rule.severity,
        effect=rule.effect,
        **triggered_json(rule.trigger),
        route=route_json(rule.route),
        message=rule.message,
        hand_over=[
            said(what=item.what, personal=item.personal, reason=item.reason)
            for item in rule.context
        ],
        nobody_there=_outcomes(rule),
        hand_back=_hand_back(rule.hand_back),
    )


def _outcomes(rule: Rule) -> Json:
    usual: Json = {"fallback": {}}
    if rule.callback_within is not None:
        usual = {"callback": {"within": rule.callback_within}}
    cases: dict[Unavailable, Unreached | None] = {
        why: getattr(rule.nobody_there, why.value) for why in Unavailable
    }
    return {
        why.value: usual
        if case is None
        else {case.promise.value: said(within=case.within, message=case.message)}
        for why, case in cases.items()
    }


def _hand_back(hand_back: HandBack | None) -> Json | None:
    if hand_back is None:
        return None
    after = said(after=hand_back.after) if hand_back.when is HandBackWhen.INACTIVITY else {}
    return said(when={hand_back.when.value: after}, message=hand_back.message)
