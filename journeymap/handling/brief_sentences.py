"""Hand-over rules in few words, for places where a whole sentence has no room."""

from journeymap.handling.figures import number, signed
from journeymap.handling.sentences import outcome_sentence, reached_sentence, route_sentence
from journeymap.handling.trigger_sentences import trigger_sentence
from journeymap.i18n import Phrase, phrase
from journeymap.model.document import Document
from journeymap.model.duration import spoken
from journeymap.model.handover import Rule
from journeymap.model.records import Channel
from journeymap.model.triggers import (
    AllOf,
    AnyOf,
    AnyTrigger,
    AsksForPerson,
    CartAbandoned,
    ComplaintDetected,
    FailedAttempts,
    LowConfidence,
    LowResponse,
    RepeatContact,
    Sentiment,
    ValueOver,
    Vulnerable,
)
from journeymap.model.vocabulary import RouteKind


def brief_trigger(trigger: AnyTrigger, document: Document) -> Phrase:
    """When, in few words: "≥ 2 contacts in 7 days"; the whole sentence where that is short."""
    match trigger:
        case AllOf() | AnyOf():
            return _group(trigger, document)
        case AsksForPerson():
            return phrase("brief rule", "Wants a person")
        case ComplaintDetected():
            return phrase("brief rule", "Complaint")
        case Vulnerable():
            return phrase("brief rule", "Needs particular care")
        case RepeatContact():
            return phrase("brief rule", "≥ {count} contacts in {time}").of(
                count=trigger.count, time=spoken(trigger.within)
            )
        case FailedAttempts() if trigger.count > 1:
            return phrase("brief rule", "AI failed ≥ {count}×").of(count=trigger.count)
        case LowConfidence():
            return phrase("brief rule", "AI < {percent} % sure").of(
                percent=number(100 * trigger.below)
            )
        case Sentiment():
            return phrase("brief rule", "Mood ≤ {level}").of(level=signed(trigger.at_most))
        case LowResponse():
            return phrase("brief rule", "Answers < {percent} %").of(
                percent=number(100 * trigger.rate)
            )
        case CartAbandoned():
            return phrase("brief rule", "Cart left for {time}").of(time=spoken(trigger.after))
        case ValueOver(signal=None):
            amount = f"{number(trigger.amount)} {trigger.currency}".strip()
            return phrase("brief rule", "Over {amount}").of(amount=amount)
    return trigger_sentence(trigger, document)


def _group(group: AllOf | AnyOf, document: Document) -> Phrase:
    """Its parts side by side; groups within it in brackets, as in the whole sentence."""
    joint = phrase("brief rule", "{first} + {next}")
    if isinstance(group, AnyOf):
        joint = phrase("brief rule", "{first} / {next}")
    said = _within(group.of[0], document)
    for part in group.of[1:]:
        said = joint.of(first=said, next=_within(part, document))
    return said


def _within(part: AnyTrigger, document: Document) -> Phrase:
    said = brief_trigger(part, document)
    grouped = isinstance(part, AllOf | AnyOf) and len(part.of) > 1
    return phrase("rule", "({group})").of(group=said) if grouped else said


def outcomes(rule: Rule, document: Document) -> tuple[Phrase, ...]:
    """What follows, in fewer and fewer words: the whole route, its first step, how that reaches
    somebody, and that without the channel where it says enough.
    """
    if not rule.route:
        return (outcome_sentence(rule.effect, route_sentence((), document)),)
    first = rule.route[0]
    channel = document.get(Channel, first.channel)
    routes = (
        route_sentence(rule.route, document),
        route_sentence(rule.route[:1], document),
        reached_sentence(first.kind, channel, ""),
        reached_sentence(first.kind, channel if first.kind is RouteKind.LIVE else None, ""),
    )
    return tuple(dict.fromkeys(outcome_sentence(rule.effect, who) for who in routes))
