"""Who handles a case, told to people: who, why, why not otherwise, how, in which words, by when."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from journeymap.handling.asking import Question
from journeymap.handling.conditions import leaves
from journeymap.handling.decision import Because, Decision, Step
from journeymap.handling.evaluator import Evaluator
from journeymap.handling.judging import fits
from journeymap.handling.known import limits_of
from journeymap.handling.reasons import Reason, limit_reason, reasons
from journeymap.handling.sentences import (
    reached_sentence,
    rule_sentence,
    unreached_sentences,
)
from journeymap.i18n import Phrase, phrase, plain
from journeymap.model.agreements import Calendar, Hours
from journeymap.model.document import Document
from journeymap.model.duration import duration_of, spoken
from journeymap.model.handover import RouteStep, Rule
from journeymap.model.records import Channel, Team
from journeymap.model.vocabulary import (
    Clock,
    Effect,
    Handler,
    Mode,
    Promise,
    RouteKind,
    Unavailable,
    Weekday,
    name_of,
)


class Sign(StrEnum):
    """What a line of an answer comes to."""

    NONE = ""
    YES = "✓"
    NO = "✗"
    UNKNOWN = "?"
    NEXT = "→"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an answer."""

    said: Phrase
    sign: Sign = Sign.NONE
    depth: int = 0
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """Everything that there is to say about a decision."""

    headline: Phrase
    lines: tuple[Line, ...]
    decision: Decision
    lit: frozenset[str]
    """The touchpoint, the transition that the customer takes from here, and where it leads."""


def answer(document: Document, question: Question, spec: Evaluator, language: str = "") -> Answer:
    """Who handles a case at a touchpoint of a journey, as an evaluator for it decides.

    `language` is what the customer speaks, also where no rule asks for it.
    """
    decision = question.put_to(spec)
    lines = [
        *_why(document, question, spec, decision),
        *_how(document, question, decision, language),
        *_told(decision),
        *_due(document, question, decision),
        *_way_on(document, decision),
    ]
    lit = _lit(document, decision)
    return Answer(_headline(document, decision), tuple(lines), decision, lit)


def outcome_said(document: Document, touchpoint: str, found: dict[str, object]) -> Phrase:
    """What a kept case expects or comes to, in a few words; `found` as the spec says it."""
    who = name_of(Handler(str(found["handler"])))
    rule = found.get("rule")
    if found.get("undecided"):
        who = phrase("answer", "{who}, because it cannot be decided").of(who=who)
    elif rule is not None:
        record = _rule(document, touchpoint, str(rule))
        said = phrase("answer", "a rule that is gone")
        if record is not None:
            said = rule_sentence(record, document)
        who = phrase("answer", "{who}, by: {rule}").of(who=who, rule=said)
    else:
        who = phrase("answer", "{who}, no rule").of(who=who)
    team = found.get("team")
    if team:
        who = phrase("answer", "{who}; {team}").of(who=who, team=document.name_of(str(team)))
    unreached = found.get("unreached")
    if unreached:
        why = name_of(Unavailable(str(unreached)))
        who = phrase("answer", "{who}; nobody there: {why}").of(who=who, why=why)
    return who


# Who


def _headline(document: Document, decision: Decision) -> Phrase:
    if decision.handler == "assistant":
        if decision.offered:
            return phrase("answer", "AI handles it and offers a person")
        return phrase("answer", "AI handles it")
    if decision.unreached is not None:
        return phrase("answer", "A person handles it, but nobody is there now")
    if decision.step is None:
        return phrase("answer", "A person handles it")
    who = _who(document, decision.step)
    return phrase("answer", "A person handles it: {who}").of(who=who)


def _who(document: Document, step: Step | RouteStep) -> Phrase:
    channel, team = document.get(Channel, step.channel), document.get(Team, step.team)
    names = (step.role.strip(), "" if team is None else team.name, step.skill.strip())
    who = ", ".join(name for name in names if name)
    return reached_sentence(RouteKind(step.kind), channel, who)


# Why


def _why(
    document: Document, question: Question, spec: Evaluator, decision: Decision
) -> Iterator[Line]:
    rules = _rules(document, decision.touchpoint)
    yield Line(phrase("answer", "Why"), heading=True)
    yield Line(_because(document, decision))
    asked = question.explained_by(spec)
    for number, (rule, each) in enumerate(zip(rules, asked, strict=True), start=1):
        said = phrase("rules", "{number}. {sentence}").of(
            number=number, sentence=rule_sentence(rule, document)
        )
        yield Line(said, _signed(each.verdict))
        for reason in reasons(rule.trigger, each, document):
            yield _line(reason, 1)
        if each.verdict is not False:
            if later := len(rules) - number:
                said = phrase("answer", "Rules that are not asked any more: {count}")
                yield Line(said.of(count=later))
            break
    if decision.because is Because.LIMIT or (
        decision.because is Because.ERROR and decision.rule is None
    ):
        yield Line(phrase("answer", "Limits of AI:"))
        condition = limits_of(document, decision.touchpoint)
        for leaf in () if condition is None else leaves(condition):
            value = question.signals.get(leaf.signal.id)
            known = value if fits(value, leaf.signal.type) else None
            yield _line(limit_reason(leaf, known, document), 1)


def _because(document: Document, decision: Decision) -> Phrase:
    effect = "" if decision.effect is None else decision.effect
    if decision.because is Because.RULE and effect:
        return _EFFECTS[Effect(effect)]
    if decision.because is Because.LIMIT:
        return phrase("answer", "AI has come to its limits, so a person takes over.")
    if decision.because is Because.ERROR:
        return phrase(
            "answer",
            "Not enough is known to decide this, and what cannot be decided means a person.",
        )
    handling = document.touchpoints[decision.touchpoint].handling
    if handling is None:
        return phrase("answer", "Nobody has decided who is there; until then a person is.")
    if not handling.rules:
        mode = name_of(handling.mode)
        return phrase("answer", "There is no rule; who is there: {mode}").of(mode=mode)
    mode = name_of(handling.mode)
    return phrase("answer", "No rule fires; who is there: {mode}").of(mode=mode)


_EFFECTS = {
    Effect.FORCE_HUMAN: phrase("answer", "A rule fires that hands over to a person."),
    Effect.OFFER_HUMAN: phrase("answer", "A rule fires that offers a person."),
    Effect.NOTIFY: phrase("answer", "A rule fires that tells somebody; who is there stays."),
    Effect.BLOCK_TRANSFER: phrase("answer", "A rule fires that keeps from handing over now."),
    Effect.HAND_BACK: phrase("answer", "A rule fires that gives back to AI."),
}


def _line(reason: Reason, depth: int) -> Line:
    return Line(reason.said, _signed(reason.verdict), depth + reason.depth)


def _signed(verdict: bool | None) -> Sign:
    return {True: Sign.YES, False: Sign.NO, None: Sign.UNKNOWN}[verdict]


# How


def _how(
    document: Document, question: Question, decision: Decision, language: str
) -> Iterator[Line]:
    rule = _rule(document, decision.touchpoint, decision.rule or "")
    if decision.step is None and not decision.passed and decision.handler != "person":
        return
    yield Line(phrase("answer", "How a person is reached"), heading=True)
    for passed in decision.passed:
        said = phrase("answer", "{who}: {why}").of(
            who=_who(document, passed.step), why=name_of(Unavailable(passed.why))
        )
        yield Line(said, Sign.NO)
    if decision.step is not None:
        yield Line(_with_timeout(_who(document, decision.step), decision.step.timeout), Sign.YES)
        team = document.get(Team, decision.step.team)
        if language and team is not None and team.languages and not _speaks(team, language):
            said = phrase("answer", "{team} speaks {languages}, not {language}.").of(
                team=team.name, languages=", ".join(team.languages), language=language
            )
            yield Line(said, Sign.UNKNOWN, 1)
        route = rule.route if rule is not None else ()
        for step in route[len(decision.passed) + 1 :]:
            then = phrase("answer", "then {who}").of(who=_who(document, step))
            yield Line(then, Sign.NEXT)
    elif not decision.passed:
        yield Line(phrase("answer", "Nobody is named who is reached."), Sign.UNKNOWN)
    if decision.unreached is not None:
        said = phrase("answer", "Nobody is there ({why}): {promise} within {time}").of(
            why=name_of(Unavailable(decision.unreached.why)),
            promise=name_of(Promise(decision.unreached.promise)),
            time=spoken(duration_of(int(decision.unreached.within))),
        )
        yield Line(said, Sign.NEXT)
    elif decision.because is Because.RULE and rule is not None:
        for sentence in unreached_sentences(rule):
            yield Line(sentence, Sign.NEXT)


def _with_timeout(who: Phrase, timeout: float | None) -> Phrase:
    if timeout is None:
        return who
    time = spoken(duration_of(int(timeout)))
    return phrase("answer", "{who}, for {time} at most").of(who=who, time=time)


def _speaks(team: Team, language: str) -> bool:
    primary = language.split("-")[0].lower()
    return any(each.split("-")[0].lower() == primary for each in team.languages)


# In which words, and by when


def _told(decision: Decision) -> Iterator[Line]:
    if decision.message:
        yield Line(phrase("answer", "What the customer is told"), heading=True)
        yield Line(phrase("answer", "“{message}”").of(message=decision.message))


def _due(document: Document, question: Question, decision: Decision) -> Iterator[Line]:
    if decision.handler != "person":
        return
    yield Line(phrase("answer", "By when"), heading=True)
    due = decision.due
    if due is not None:
        what = phrase("answer", "First response by {time}")
        if decision.unreached is not None:
            what = phrase("answer", "Promised by {time}")
        yield Line(what.of(time=moment_said(due)))
    elif question.time is None:
        yield Line(phrase("answer", "No time is given, so nothing is due."))
    else:
        yield Line(phrase("answer", "Nobody has said how fast a person answers."), Sign.UNKNOWN)
    for team in _teams(document, decision):
        calendar = document.get(Calendar, team.calendar)
        if calendar is not None:
            said = phrase("answer", "{team} is there: {hours} ({zone})").of(
                team=team.name, hours=hours_said(calendar.weekly), zone=calendar.zone
            )
            yield Line(said)
    handling = document.touchpoints[decision.touchpoint].handling
    human = None if handling is None or handling.mode is Mode.AI else handling.human
    counted = due is not None and decision.unreached is None
    if counted and human is not None and human.response is not None:
        clock = name_of(human.clock or Clock.BUSINESS)
        said = phrase("answer", "{time}, counted in {clock}")
        yield Line(said.of(time=spoken(human.response), clock=clock))


def _teams(document: Document, decision: Decision) -> list[Team]:
    """The team that is reached, or those that were passed over."""
    steps = [decision.step] if decision.step is not None else [p.step for p in decision.passed]
    found = (document.get(Team, id) for id in dict.fromkeys(step.team for step in steps))
    return [team for team in found if team is not None]


def moment_said(moment: datetime) -> Phrase:
    """A point in time, with its weekday and its zone."""
    return phrase("answer", "{weekday} {date}, {time} ({zone})").of(
        weekday=name_of(list(Weekday)[moment.weekday()]),
        date=f"{moment:%Y-%m-%d}",
        time=f"{moment:%H:%M}",
        zone=getattr(moment.tzinfo, "key", None) or f"{moment:%Z}",
    )


def hours_said(weekly: Sequence[Hours]) -> Phrase:
    """Weekly hours: "Mon–Fri 09:00–18:00"."""
    said = phrase("answer", "never")
    for place, hours in enumerate(weekly):
        days = phrase("answer", "{days} {opens}–{closes}").of(
            days=_days_said(hours.days), opens=hours.opens, closes=hours.closes
        )
        joint = phrase("answer", "{first}, {next}").of(first=said, next=days)
        said = joint if place else days
    return said


def _days_said(days: Sequence[Weekday]) -> Phrase:
    order = list(Weekday)
    places = sorted(order.index(day) for day in days)
    if len(places) > 2 and places[-1] - places[0] == len(places) - 1:
        first, last = (name_of(order[place]) for place in (places[0], places[-1]))
        return phrase("answer", "{first}–{last}").of(first=first, last=last)
    said = plain("")
    for count, place in enumerate(places):
        joint = phrase("answer", "{first}, {next}").of(first=said, next=name_of(order[place]))
        said = joint if count else name_of(order[place])
    return said


# The way on


def _way_on(document: Document, decision: Decision) -> Iterator[Line]:
    ways = document.leaving(decision.touchpoint)
    way = next((each for each in ways if each.id == decision.way), None)
    if way is None:
        return
    yield Line(phrase("answer", "The way on"), heading=True)
    target = document.name_of(way.target)
    said = phrase("answer", "To “{target}”").of(target=target)
    if way.label.strip():
        said = phrase("answer", "To “{target}” ({label})").of(target=target, label=way.label)
    yield Line(said, Sign.NEXT)


def _lit(document: Document, decision: Decision) -> frozenset[str]:
    lit = {decision.touchpoint}
    for way in document.leaving(decision.touchpoint):
        if way.id == decision.way:
            lit |= {way.id, way.target}
    return frozenset(lit)


def _rules(document: Document, touchpoint: str) -> tuple[Rule, ...]:
    found = document.touchpoints.get(touchpoint)
    return () if found is None or found.handling is None else found.handling.rules


def _rule(document: Document, touchpoint: str, id: str) -> Rule | None:
    return next((rule for rule in _rules(document, touchpoint) if rule.id == id), None)
