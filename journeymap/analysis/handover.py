"""Looks through hand-over rules, kept cases and what they rest on."""

from collections.abc import Iterator

from journeymap.analysis import handover_checks as checks
from journeymap.analysis.finding import Finding
from journeymap.handling.cases import outcomes_in_turn
from journeymap.handling.conditions import Condition, condition_of
from journeymap.handling.derive_triggers import is_complete, trigger_json
from journeymap.handling.implication import implies
from journeymap.handling.sentences import rule_sentence
from journeymap.handling.trigger_sentences import trigger_sentence
from journeymap.model.document import Document
from journeymap.model.handover import Rule
from journeymap.model.records import Channel, Handling, Team, Touchpoint
from journeymap.model.triggers import (
    AnyTrigger,
    CartEmptied,
    ComplaintDetected,
    FailedAttempts,
    Keyword,
    RepeatContact,
    Sentiment,
    parts_of,
    walk,
)
from journeymap.model.vocabulary import (
    Effect,
    HandBackWhen,
    Mode,
    Pattern,
    TransitionKind,
    Unavailable,
)

REACHING = frozenset({Effect.OFFER_HUMAN, Effect.FORCE_HUMAN})
"""Effects that lead the customer to a person."""
_FACING = frozenset({Pattern.AI_FIRST, Pattern.AI_NOW_HUMAN_LATER})
"""Hybrids in which AI acts until a rule says otherwise."""
_PUSH = ("%", "coupon", "discount", "쿠폰", "할인")


def of_rules(document: Document, touchpoint: Touchpoint) -> Iterator[Finding]:
    """What a team should look at in the rules of a touchpoint."""
    handling = touchpoint.handling
    if handling is not None:
        for rule in handling.rules:
            yield from _of_rule(document, touchpoint, handling, rule)
        yield from _shadowed(document, touchpoint, handling)
        yield from _words_alone(document, touchpoint, handling)
        yield from _endless(document, touchpoint, handling)
        yield from _without_hours(document, touchpoint, handling)
    for way in document.leaving(touchpoint.id):
        if way.when is not None and not is_complete(way.when):
            said = trigger_sentence(way.when, document)
            yield checks.INCOMPLETE.at([touchpoint.id, way.id], name=touchpoint.name, rule=said)


def of_cases(document: Document) -> Iterator[tuple[Finding, ...]]:
    """Kept cases that are handled otherwise now, touchpoint by touchpoint."""
    for some in outcomes_in_turn(document):
        yield tuple(
            checks.CASE_CHANGED.at(
                [outcome.touchpoint, outcome.id],
                name=document.name_of(outcome.touchpoint),
                case=outcome.name,
            )
            for outcome in some
            if not outcome.passed
        )


def of_messages(document: Document, touchpoint: Touchpoint) -> Iterator[Finding]:
    """What rules and channels say about a touchpoint's words."""
    here, text = [touchpoint.id], touchpoint.words.after
    emptied = any(
        way.when is not None and any(isinstance(t, CartEmptied) for t in walk(way.when))
        for way in document.arriving(touchpoint.id)
    )
    pushes = any(word in text.casefold() for word in _PUSH)
    if emptied and pushes and "?" not in text:
        yield checks.PUSH_BEFORE_ASK.at(here, name=touchpoint.name)
    for id in touchpoint.channels:
        channel = document.get(Channel, id)
        if channel is not None and channel.longest is not None and len(text) > channel.longest:
            yield checks.TOO_LONG.at(
                here, name=touchpoint.name, channel=channel.name, most=channel.longest
            )


def _of_rule(
    document: Document, touchpoint: Touchpoint, handling: Handling, rule: Rule
) -> Iterator[Finding]:
    here, name = [touchpoint.id], touchpoint.name
    said = rule_sentence(rule, document)
    back = rule.hand_back
    silent = back is not None and back.when is HandBackWhen.INACTIVITY and back.after is None
    if not is_complete(rule.trigger) or silent:
        yield checks.INCOMPLETE.at(here, rule.id, name=name, rule=said)
    for fact in rule.context:
        if fact.personal and not fact.reason.strip():
            yield checks.PERSONAL.at(here, rule.id, name=name, what=fact.what)
    if rule.effect not in REACHING:
        return
    promised = rule.callback_within is not None or document.journey.fallback_within is not None
    if not promised and any(getattr(rule.nobody_there, why.value) is None for why in Unavailable):
        yield checks.NOBODY_THERE.at(here, rule.id, name=name, rule=said)
    goes_back = any(other.effect is Effect.HAND_BACK for other in handling.rules)
    if back is None and not goes_back and _ai_acts(handling):
        yield checks.HAND_BACK.at(here, rule.id, name=name, rule=said)


def _shadowed(document: Document, touchpoint: Touchpoint, handling: Handling) -> Iterator[Finding]:
    before: list[tuple[Rule, Condition]] = []
    for rule in handling.rules:
        if not is_complete(rule.trigger):
            continue
        condition = condition_of(trigger_json(rule.trigger))
        other = next((each for each, earlier in before if implies(condition, earlier)), None)
        if other is not None:
            yield checks.SHADOWED.at(
                [touchpoint.id],
                rule.id,
                name=touchpoint.name,
                rule=rule_sentence(rule, document),
                other=rule_sentence(other, document),
            )
        before.append((rule, condition))


def _words_alone(
    document: Document, touchpoint: Touchpoint, handling: Handling
) -> Iterator[Finding]:
    """Rules that lead to a person by words alone, where nothing else hears dissatisfaction."""
    reaching = [rule for rule in handling.rules if rule.effect in REACHING]
    hears = (ComplaintDetected, Sentiment)
    if any(isinstance(t, hears) for rule in reaching for t in walk(rule.trigger)):
        return
    for rule in reaching:
        if all(isinstance(each, Keyword) for each in _leaves(rule.trigger)):
            said = rule_sentence(rule, document)
            yield checks.KEYWORD_ONLY.at([touchpoint.id], rule.id, name=touchpoint.name, rule=said)


def _endless(document: Document, touchpoint: Touchpoint, handling: Handling) -> Iterator[Finding]:
    limits = handling.ai.limits
    ends = limits.turns is not None or limits.attempts is not None
    counted = (FailedAttempts, RepeatContact)
    ends = ends or any(
        isinstance(t, counted)
        for rule in handling.rules
        if rule.effect in REACHING
        for t in walk(rule.trigger)
    )
    # A loop with a delay is no conversation that goes round: next season's letter is a new one.
    loops = any(
        way.delay is None and (way.kind is TransitionKind.LOOP or way.target == touchpoint.id)
        for way in document.leaving(touchpoint.id)
    )
    if loops and _ai_acts(handling) and not ends:
        yield checks.ENDLESS.at([touchpoint.id], name=touchpoint.name)


def _without_hours(
    document: Document, touchpoint: Touchpoint, handling: Handling
) -> Iterator[Finding]:
    named = [handling.human.team] if handling.mode is not Mode.AI else []
    named += [step.team for rule in handling.rules for step in rule.route]
    for id in dict.fromkeys(named):
        team = document.get(Team, id)
        if team is not None and team.calendar is None:
            yield checks.NO_HOURS.at([touchpoint.id], name=touchpoint.name, team=team.name)


def _ai_acts(handling: Handling) -> bool:
    """Whether AI is there unless a rule says otherwise."""
    return handling.mode is Mode.AI or (
        handling.mode is Mode.HYBRID and handling.pattern in _FACING
    )


def _leaves(trigger: AnyTrigger) -> Iterator[AnyTrigger]:
    return (each for each in walk(trigger) if not parts_of(each))
