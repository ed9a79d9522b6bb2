"""Settles findings by one edit each, where there is only one sensible thing to do.

A fix never invents what only the team can know: no names, no words to customers. Where a fix
takes a usual value, such as "within a day", its name says so.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from journeymap.analysis import checks, handover_checks
from journeymap.analysis.finding import Finding
from journeymap.edit.presets import insert_preset
from journeymap.edit.rules import move_rule, remove_rule, revise_rule, rules_of
from journeymap.edit.session import Operation
from journeymap.edit.touchpoints import (
    revise_ai,
    revise_human,
    revise_records,
    revise_words,
    set_mode,
)
from journeymap.handling.cases import retaken
from journeymap.handling.conditions import condition_of
from journeymap.handling.derive_triggers import trigger_json
from journeymap.handling.implication import implies
from journeymap.i18n import Phrase, phrase, words_in
from journeymap.model.document import Document
from journeymap.model.handover import HandBack, Rule
from journeymap.model.records import AiLimits
from journeymap.model.triggers import AnyOf, ComplaintDetected
from journeymap.model.values import revise
from journeymap.model.vocabulary import HandBackWhen, Mode

_DAY = "P1D"
_ATTEMPTS = 2
"""After two failures customers prefer a person, whatever the task (Lu & Min 2025)."""


@dataclass(frozen=True, slots=True)
class Fix:
    """An edit that settles a finding."""

    name: Phrase
    """What it does; also what the history calls it."""
    operation: Operation


def fix_of(document: Document, finding: Finding) -> Fix | None:
    """What settles a finding by one edit; None where only the team can."""
    find = _FIXES.get(finding.code)
    return None if find is None else find(document, finding)


def _share_out(document: Document, finding: Finding) -> Fix:
    def operation(document: Document) -> Document:
        ways = document.leaving(finding.ids[0])
        total = sum(way.share or 0.0 for way in ways)
        return document.with_records(
            revise(way, share=way.share / total) for way in ways if way.share is not None
        )

    return Fix(phrase("fix", "Lower the shares to 100 % in all"), operation)


def _put_both(document: Document, finding: Finding) -> Fix:
    at = finding.ids[:1]
    return Fix(
        phrase("fix", "Put both there"), lambda document: set_mode(document, at, Mode.HYBRID)
    )


def _hand_complaints_over(document: Document, finding: Finding) -> Fix:
    at = finding.ids[0]
    return Fix(
        phrase("fix", "Hand complaints to a person"),
        lambda document: insert_preset(document, "complaint", at)[0],
    )


def _give_a_way_out(document: Document, finding: Finding) -> Fix:
    at = finding.ids[0]
    return Fix(
        phrase("fix", "Give customers a way out of AI"),
        lambda document: insert_preset(document, "out-of-scope", at)[0],
    )


def _disclose(document: Document, finding: Finding) -> Fix:
    told = phrase("preset", "AI answers here. You can ask for a person at any time.")
    text, at = words_in(document.journey.language).say(told), finding.ids[:1]
    return Fix(
        phrase("fix", "Say “{text}”").of(text=text),
        lambda document: revise_ai(document, at, disclosure=text),
    )


def _respond_within_a_day(document: Document, finding: Finding) -> Fix:
    at = finding.ids[:1]
    return Fix(
        phrase("fix", "Respond within a day"),
        lambda document: revise_human(document, at, response=_DAY),
    )


def _sign(document: Document, finding: Finding) -> Fix | None:
    """Sign as who is in charge, where that is known."""
    touchpoint = document.touchpoints[finding.ids[0]]
    handling = touchpoint.handling
    role = "" if handling is None else handling.human.role.strip()
    if not role:
        return None
    return Fix(
        phrase("fix", "Sign as “{name}”").of(name=role),
        lambda document: revise_words(document, [touchpoint.id], sender=role),
    )


def _ask_earlier(document: Document, finding: Finding) -> Fix | None:
    """Ask a narrower rule before the wider one; one that says the same is removed."""
    at, rules = finding.ids[0], rules_of(document, finding.ids[0])
    place = next((n for n, rule in enumerate(rules) if rule.id == finding.rule), None)
    if place is None:
        return None
    own = condition_of(trigger_json(rules[place].trigger))
    wider = [condition_of(trigger_json(rule.trigger)) for rule in rules[:place]]
    before = next((n for n, other in enumerate(wider) if implies(own, other)), None)
    if before is None:
        return None
    if implies(wider[before], own):
        name = phrase("fix", "Remove the rule that never fires")
        return Fix(name, lambda document: remove_rule(document, at, finding.rule))
    name = phrase("fix", "Ask the narrower rule first")
    return Fix(name, lambda document: move_rule(document, at, finding.rule, before))


def _hear_complaints(document: Document, finding: Finding) -> Fix | None:
    rule = _rule(document, finding)
    if rule is None:
        return None
    widened = AnyOf(of=(rule.trigger, ComplaintDetected()))
    return Fix(
        phrase("fix", "Add “complaint detected”"),
        lambda document: revise_rule(document, finding.ids[0], finding.rule, trigger=widened),
    )


def _call_back_within_a_day(document: Document, finding: Finding) -> Fix | None:
    if _rule(document, finding) is None:
        return None
    return Fix(
        phrase("fix", "Promise a call back within a day"),
        lambda document: revise_rule(document, finding.ids[0], finding.rule, callback_within=_DAY),
    )


def _back_when_settled(document: Document, finding: Finding) -> Fix | None:
    if _rule(document, finding) is None:
        return None
    back = HandBack(when=HandBackWhen.RESOLVED)
    return Fix(
        phrase("fix", "Back to AI when it is settled"),
        lambda document: revise_rule(document, finding.ids[0], finding.rule, hand_back=back),
    )


def _limit_attempts(document: Document, finding: Finding) -> Fix | None:
    touchpoint = document.touchpoints[finding.ids[0]]
    if touchpoint.handling is None:
        return None
    limits: AiLimits = revise(touchpoint.handling.ai.limits, attempts=_ATTEMPTS)
    return Fix(
        phrase("fix", "Let AI try twice at most"),
        lambda document: revise_ai(document, [touchpoint.id], limits=limits),
    )


def _give_hours(document: Document, finding: Finding) -> Fix | None:
    """Give teams of the touchpoint the hours of the journey, where there are only one."""
    if len(document.calendars) != 1:
        return None
    (calendar,) = document.calendars
    handling = document.touchpoints[finding.ids[0]].handling
    if handling is None:
        return None
    named = {handling.human.team, *(step.team for rule in handling.rules for step in rule.route)}
    teams = [team.id for team in document.teams if team.id in named and team.calendar is None]
    return Fix(
        phrase("fix", "Give the hours “{calendar}”").of(calendar=calendar.name),
        lambda document: revise_records(document, teams, calendar=calendar.id),
    )


def _take_over(document: Document, finding: Finding) -> Fix | None:
    """Expect from now on what a kept case comes to."""
    case = finding.ids[1]
    return Fix(
        phrase("fix", "Take over the new outcome"), lambda document: retaken(document, [case])
    )


def _rule(document: Document, finding: Finding) -> Rule | None:
    rules = rules_of(document, finding.ids[0])
    return next((rule for rule in rules if rule.id == finding.rule), None)


_FIXES: Mapping[str, Callable[[Document, Finding], Fix | None]] = {
    checks.SHARES.code: _share_out,
    checks.ATTITUDE_BY_AI.code: _put_both,
    checks.DECISIVE_BY_AI.code: _put_both,
    checks.COLD_BY_AI.code: _put_both,
    checks.NO_COMPLAINT_RULE.code: _hand_complaints_over,
    checks.NO_EXIT.code: _give_a_way_out,
    checks.UNDISCLOSED.code: _disclose,
    checks.NO_TARGET.code: _respond_within_a_day,
    checks.UNNAMED_SENDER.code: _sign,
    handover_checks.SHADOWED.code: _ask_earlier,
    handover_checks.KEYWORD_ONLY.code: _hear_complaints,
    handover_checks.NOBODY_THERE.code: _call_back_within_a_day,
    handover_checks.HAND_BACK.code: _back_when_settled,
    handover_checks.ENDLESS.code: _limit_attempts,
    handover_checks.NO_HOURS.code: _give_hours,
    handover_checks.CASE_CHANGED.code: _take_over,
}
