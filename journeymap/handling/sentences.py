"""Hand-over rules as sentences for cards, lists and posters."""

from collections.abc import Sequence

from journeymap.handling.trigger_sentences import trigger_sentence
from journeymap.i18n import Phrase, phrase, plain
from journeymap.model.document import Document
from journeymap.model.duration import spoken
from journeymap.model.handover import HandBack, RouteStep, Rule, Unreached
from journeymap.model.records import Channel, Team
from journeymap.model.vocabulary import (
    Effect,
    HandBackWhen,
    Promise,
    RouteKind,
    Unavailable,
    name_of,
)

__all__ = [
    "hand_back_sentence",
    "outcome_sentence",
    "reached_sentence",
    "route_sentence",
    "rule_sentence",
    "trigger_sentence",
    "unreached_sentences",
]


def rule_sentence(rule: Rule, document: Document) -> Phrase:
    """When and to whom: "Same customer contacts ≥ 2 times (7 days) → Phone, Recovery team"."""
    return phrase("rule", "{when} → {what}").of(
        when=trigger_sentence(rule.trigger, document),
        what=outcome_sentence(rule.effect, route_sentence(rule.route, document)),
    )


def outcome_sentence(effect: Effect, who: Phrase) -> Phrase:
    """What a rule does, with whom: "offer: Phone"."""
    if effect is Effect.FORCE_HUMAN:
        return who
    sentence = _OUTCOMES[effect]
    return sentence.of(who=who) if "{who}" in sentence.source else sentence


_OUTCOMES = {
    Effect.OFFER_HUMAN: phrase("rule", "offer: {who}"),
    Effect.NOTIFY: phrase("rule", "notify: {who}"),
    Effect.BLOCK_TRANSFER: phrase("rule", "no hand-over now"),
    Effect.HAND_BACK: phrase("rule", "back to AI"),
}


def route_sentence(route: Sequence[RouteStep], document: Document) -> Phrase:
    """Who is tried in turn: "Phone, Recovery team, then call back (Phone), Mina"."""
    if not route:
        return phrase("rule", "a person")
    said = _step(route[0], document)
    for step in route[1:]:
        said = phrase("rule", "{first}, then {next}").of(first=said, next=_step(step, document))
    return said


def _step(step: RouteStep, document: Document) -> Phrase:
    team = document.get(Team, step.team)
    who = step.role.strip() or (team.name if team is not None else step.skill.strip())
    return reached_sentence(step.kind, document.get(Channel, step.channel), who)


def reached_sentence(kind: RouteKind, channel: Channel | None, who: str) -> Phrase:
    """How somebody is reached, and who: "call back (Phone), Mina"."""
    how = name_of(kind)
    if channel is not None and kind is RouteKind.LIVE:
        how = plain(channel.name)
    elif channel is not None:
        how = phrase("rule", "{how} ({channel})").of(how=how, channel=channel.name)
    return phrase("rule", "{how}, {who}").of(how=how, who=who) if who else how


def unreached_sentences(rule: Rule) -> tuple[Phrase, ...]:
    """What the customer gets when nobody is there, case by case; equal cases are said once."""
    usual: Unreached | None = None
    if rule.callback_within is not None:
        usual = Unreached(promise=Promise.CALLBACK, within=rule.callback_within)
    cases = {why: getattr(rule.nobody_there, why.value) or usual for why in Unavailable}
    if all(case == usual for case in cases.values()):
        return (_NOBODY.of(promise=_promise(usual)),) if usual else ()
    return tuple(
        phrase("rule", "If {why}: {promise}").of(why=name_of(why), promise=_promise(case))
        for why, case in cases.items()
        if case is not None
    )


_NOBODY = phrase("rule", "If nobody is there: {promise}")


def _promise(case: Unreached) -> Phrase:
    return phrase("rule", "{promise} within {time}").of(
        promise=name_of(case.promise), time=spoken(case.within)
    )


def hand_back_sentence(hand_back: HandBack) -> Phrase:
    """When the person gives the customer back: "Back to AI when it is settled"."""
    if hand_back.when is HandBackWhen.INACTIVITY and hand_back.after is not None:
        return phrase("rule", "Back to AI after {time} of silence").of(time=spoken(hand_back.after))
    if hand_back.when is HandBackWhen.NEVER:
        return phrase("rule", "The person stays until the end")
    return phrase("rule", "Back to AI {when}").of(when=name_of(hand_back.when))
