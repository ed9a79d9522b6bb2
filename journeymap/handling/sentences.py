"""Hand-over rules as sentences for cards, lists and posters."""

from collections.abc import Sequence

from journeymap.i18n import Phrase, phrase, plain
from journeymap.model.document import Document
from journeymap.model.duration import spoken
from journeymap.model.records import (
    AfterDelay,
    AsksForPerson,
    Channel,
    ComplaintDetected,
    RepeatContact,
    RouteStep,
    Rule,
    Team,
    Trigger,
)
from journeymap.model.vocabulary import Effect, name_of


def rule_sentence(rule: Rule, document: Document) -> Phrase:
    """When and to whom: "Same customer contacts ≥ 2 times (7 days) → Phone, Recovery team"."""
    return _EFFECTS[rule.effect].of(
        when=trigger_sentence(rule.trigger), who=_route(rule.route, document)
    )


def trigger_sentence(trigger: Trigger) -> Phrase:
    """When a rule fires."""
    match trigger:
        case AsksForPerson():
            return phrase("rule", "Customer asks for a person")
        case ComplaintDetected():
            return phrase("rule", "Complaint detected")
        case RepeatContact():
            return phrase("rule", "Same customer contacts ≥ {count} times ({time})").of(
                count=trigger.count, time=spoken(trigger.within)
            )
        case AfterDelay():
            return phrase("rule", "{time} later").of(time=spoken(trigger.delay))


_EFFECTS = {
    Effect.FORCE_HUMAN: phrase("rule", "{when} → {who}"),
    Effect.OFFER_HUMAN: phrase("rule", "{when} → offer: {who}"),
    Effect.NOTIFY: phrase("rule", "{when} → notify: {who}"),
}


def _route(route: Sequence[RouteStep], document: Document) -> Phrase:
    if not route:
        return phrase("rule", "a person")
    said = _step(route[0], document)
    for step in route[1:]:
        said = phrase("rule", "{first}, then {next}").of(first=said, next=_step(step, document))
    return said


def _step(step: RouteStep, document: Document) -> Phrase:
    channel = document.get(Channel, step.channel)
    team = document.get(Team, step.team)
    how = name_of(step.kind) if channel is None else plain(channel.name)
    who = step.role.strip() or (team.name if team is not None else "")
    return phrase("rule", "{how}, {who}").of(how=how, who=who) if who else how
