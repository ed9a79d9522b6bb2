"""Derives the handling spec from a journey."""

import json
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from hashlib import sha256
from typing import Any

from journeymap import __version__
from journeymap.i18n import phrase, words_in
from journeymap.model.document import Document
from journeymap.model.records import (
    AfterDelay,
    AiDuty,
    AsksForPerson,
    BrandWords,
    ComplaintDetected,
    Emotion,
    Handling,
    HumanDuty,
    OpeningHours,
    RepeatContact,
    RouteStep,
    Rule,
    Touchpoint,
    Transition,
    Trigger,
)
from journeymap.model.values import revise
from journeymap.model.vocabulary import (
    FEELINGS,
    Basis,
    Clock,
    Effect,
    Mode,
    Pattern,
    Weekday,
    WordsStatus,
)

FORMAT = "journeymap-handling-spec"
VERSION = 1
EMOTIONML = "http://www.w3.org/TR/emotion-voc/xml#"
"""Where the W3C keeps the EmotionML vocabularies."""
CONFIDENCE = {Basis.ASSUMED: 0.3, Basis.OBSERVED: 0.6, Basis.MEASURED: 0.9}
"""How sure a feeling is, as EmotionML's confidence. Our own scale."""
FALLBACK_WITHIN = "P1D"
"""When a person makes contact where a journey names nobody. Our own default."""

Json = dict[str, Any]

_OTHERWISE = {
    Pattern.AI_FIRST: "assistant",
    Pattern.AI_DRAFTS: "person",
    Pattern.HUMAN_LEADS: "person",
    Pattern.AI_NOW_HUMAN_LATER: "assistant",
}


def spec_of(document: Document) -> Json:
    """The handling spec of a journey, as JSON-able data."""
    content = _content(document)
    content["journey"]["revision"] = _revision(content)
    return {**content, "generator": {"name": "journeymap", "version": __version__}}


def spec_bytes(document: Document) -> bytes:
    """The handling spec of a journey as a file; the same journey is always the same bytes."""
    return bytes_of(spec_of(document))


def bytes_of(spec: Json) -> bytes:
    """A handling spec as a file: UTF-8, sorted keys, two spaces."""
    text = json.dumps(spec, ensure_ascii=False, sort_keys=True, indent=2)
    return (text + "\n").encode()


def revision(document: Document) -> str:
    """The revision of a journey's handling spec, for example `7f3a-21c9`.

    The first 8 hex digits of the SHA-256 of the spec without generator and revision, as
    RFC 8785 canonical JSON. Where a card stands within its stage does not change it.
    """
    return _revision(_content(document))


def _revision(content: Json) -> str:
    import rfc8785

    digits = sha256(rfc8785.dumps(content)).hexdigest()
    return f"{digits[:4]}-{digits[4:8]}"


def _content(document: Document) -> Json:
    """Everything but generator and revision."""
    journey = document.journey
    order = {stage.id: place for place, stage in enumerate(document.stages)}
    calendars: dict[str, OpeningHours] = {}
    teams = []
    for team in sorted(document.teams, key=lambda team: team.id):
        said = _said(id=team.id, name=team.name, skills=team.skills, languages=team.languages)
        if team.hours is not None and team.hours.days:
            hours = _in_order(team.hours)
            said["calendar"] = _calendar_id(hours)
            calendars[said["calendar"]] = hours
        teams.append(said)
    return {
        "format": FORMAT,
        "version": VERSION,
        "journey": _said(
            id=journey.id,
            title=journey.title,
            description=journey.description,
            language=journey.language,
            state=journey.state,
            based_on=journey.based_on,
        ),
        "personas": [
            _said(id=persona.id, name=persona.name, description=persona.description)
            for persona in sorted(document.personas, key=lambda persona: persona.id)
        ],
        "stages": [_said(id=stage.id, name=stage.name) for stage in document.stages],
        "channels": [
            _said(
                id=channel.id,
                name=channel.name,
                medium=channel.medium,
                template_only=channel.template_only,
            )
            for channel in sorted(document.channels, key=lambda channel: channel.id)
        ],
        "calendars": [_calendar(id, hours) for id, hours in sorted(calendars.items())],
        "teams": teams,
        "defaults": _defaults(journey.language),
        "touchpoints": [
            _touchpoint(touchpoint, document.leaving(touchpoint.id))
            for touchpoint in sorted(
                document.touchpoints.values(), key=lambda t: (order[t.stage], t.id)
            )
        ],
    }


def _said(**values: object) -> Json:
    """The properties that say something; absent, not null or empty, where nothing is said."""
    return {name: _plain(value) for name, value in values.items() if not _silent(value)}


def _silent(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _plain(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _in_order(hours: OpeningHours) -> OpeningHours:
    """The same hours with each day once, from Monday on."""
    return revise(hours, days=tuple(day for day in Weekday if day in hours.days))


def _calendar_id(hours: OpeningHours) -> str:
    """Teams with the same hours share a calendar."""
    return f"hours-{sha256(hours.model_dump_json().encode()).hexdigest()[:10]}"


def _calendar(id: str, hours: OpeningHours) -> Json:
    week = _said(days=hours.days, opens=hours.opens, closes=hours.closes)
    return {"id": id, "zone": hours.zone, "weekly": [week], "holidays": []}


def _defaults(language: str) -> Json:
    """What applies where the team has said nothing: AI, with a person one step away (A7)."""
    disclosure = phrase(
        "spec", "You are talking to an AI assistant. You can ask for a person at any time."
    )
    promise = {"callback": {"within": FALLBACK_WITHIN}}
    return {
        "handling": {
            "ai": {
                "assistant": _assistant(AiDuty()),
                "exit_to_person": {"fallback": {}},
                "rules": [],
                "otherwise": "assistant",
            }
        },
        "fallback": {"route": [], "nobody_there": _nobody_there(promise)},
        "ai_disclosure": words_in(language).say(disclosure),
    }


def _nobody_there(outcome: Json) -> Json:
    return dict.fromkeys(("out_of_hours", "nobody_free", "queue_full", "transfer_failed"), outcome)


def _touchpoint(touchpoint: Touchpoint, leaving: Sequence[Transition]) -> Json:
    said = _said(
        id=touchpoint.id,
        title=touchpoint.name,
        stage=touchpoint.stage,
        kind=touchpoint.kind,
        kind_name=touchpoint.kind_name,
        channels=touchpoint.channels,
        customer=_said(does=touchpoint.does, says=touchpoint.says),
        decisive=touchpoint.decisive,
        attitude_over_answer=touchpoint.attitude_over_answer,
        owner=touchpoint.owner,
        evidence=[_said(text=e.text, link=e.link) for e in touchpoint.evidence],
        transitions=[_transition(t) for t in sorted(leaving, key=lambda t: t.id)],
    )
    if touchpoint.emotion is not None:
        said["emotion"] = _emotion(touchpoint.emotion)
    if touchpoint.handling is not None:
        said["handling"] = _handling(touchpoint.handling)
    if words := _words(touchpoint.words):
        said["words"] = words
    return said


def _transition(transition: Transition) -> Json:
    return _said(
        id=transition.id,
        to=transition.target,
        kind=transition.kind,
        label=transition.label,
        share=transition.share,
        delay=transition.delay,
    )


def _emotion(emotion: Emotion) -> Json:
    facts = FEELINGS[emotion.word]
    return _said(
        word=emotion.word,
        valence=emotion.valence,
        intensity=emotion.intensity,
        basis=emotion.basis,
        note=emotion.note,
        understood=emotion.understood,
        emotionml={
            "category_set": EMOTIONML + facts.category_set,
            "category": facts.item,
            "dimension_set": EMOTIONML + "fsre-dimensions",
            "valence": (emotion.valence + 2) / 4,
            "arousal": (emotion.intensity - 1) / 2,
            "confidence": CONFIDENCE[emotion.basis],
        },
    )


def _words(words: BrandWords) -> Json:
    said = _said(
        before=words.before, after=words.after, sender=words.sender, reviewer=words.reviewer
    )
    if words.human_line.strip():
        said["human_line"] = _said(
            text=words.human_line, author=words.author, written_on=words.written_on
        )
    if said or words.status is not None:
        said["status"] = (words.status or WordsStatus.UNREVIEWED).value
    return said


def _handling(handling: Handling) -> Json:
    said: Json = {"rules": [_rule(rule) for rule in handling.rules]}
    if decision := _said(
        why=handling.why, decided_by=handling.decided_by, decided_on=handling.decided_on
    ):
        said["decision"] = decision
    if handling.mode is Mode.AI:
        said |= _with_assistant(handling) | {"otherwise": "assistant"}
    elif handling.mode is Mode.HUMAN:
        said |= {"person": _person(handling.human), "otherwise": "person"}
    else:
        assert handling.pattern is not None, "integrity: a hybrid has a pattern"
        said |= _with_assistant(handling) | {"person": _person(handling.human)}
        said |= {"pattern": handling.pattern.value, "otherwise": _OTHERWISE[handling.pattern]}
        if handling.pattern is Pattern.AI_NOW_HUMAN_LATER:
            said |= _said(follow_up_after=handling.follow_up_after)
    return {handling.mode.value: said}


def _with_assistant(handling: Handling) -> Json:
    return {"assistant": _assistant(handling.ai), "exit_to_person": _exit(handling)}


def _assistant(duty: AiDuty) -> Json:
    return _said(
        allowed=duty.allowed,
        forbidden=duty.forbidden,
        data=duty.data,
        disclosure=duty.disclosure,
    )


def _person(duty: HumanDuty) -> Json:
    said = _said(team=duty.team, role=duty.role, guidance=duty.guidance, support=duty.support)
    if duty.response is not None:
        clock = duty.clock or Clock.BUSINESS
        said["response"] = {"within": duty.response, "clock": clock.value}
    return said


def _exit(handling: Handling) -> Json:
    """From AI to a person: by the rule that says so, to who is named, or to anybody."""
    for rule in handling.rules:
        if isinstance(rule.trigger, AsksForPerson) and rule.effect is not Effect.NOTIFY:
            return {"rule": rule.id}
    named = _said(kind="live", team=handling.human.team, role=handling.human.role)
    return {"route": [named]} if len(named) > 1 else {"fallback": {}}


def _rule(rule: Rule) -> Json:
    outcome: Json = (
        {"fallback": {}}
        if rule.callback_within is None
        else {"callback": {"within": rule.callback_within}}
    )
    return _said(
        id=rule.id,
        effect=rule.effect,
        when=_trigger(rule.trigger),
        route=[_step(step) for step in rule.route],
        message=rule.message,
        hand_over=[{"what": item.what, "personal": item.personal} for item in rule.context],
        nobody_there=_nobody_there(outcome),
    )


def _trigger(trigger: Trigger) -> Json:
    match trigger:
        case AsksForPerson() | ComplaintDetected():
            return {trigger.type: {}}
        case RepeatContact():
            return {trigger.type: {"count": trigger.count, "within": trigger.within}}
        case AfterDelay():
            return {trigger.type: {"delay": trigger.delay}}


def _step(step: RouteStep) -> Json:
    return _said(
        kind=step.kind,
        team=step.team,
        role=step.role,
        channel=step.channel,
        timeout=step.timeout,
    )
