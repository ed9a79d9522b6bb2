"""Derives the handling spec from a journey."""

from collections.abc import Collection, Mapping, Sequence
from hashlib import sha256

from pydantic_core import to_json

from journeymap import __version__
from journeymap.handling.canonical import canonical
from journeymap.handling.conditions import Condition
from journeymap.handling.derive_rules import handling_json, nobody_there, route_json
from journeymap.handling.derive_signals import (
    acceptance_json,
    conditions_in,
    signals_json,
    vectors_json,
)
from journeymap.handling.derive_triggers import triggered_json
from journeymap.handling.saying import Json, said
from journeymap.i18n import phrase, words_in
from journeymap.model.agreements import Calendar, Override
from journeymap.model.document import Document
from journeymap.model.records import (
    BrandWords,
    Channel,
    Emotion,
    Handling,
    Journey,
    Team,
    Touchpoint,
    Transition,
)
from journeymap.model.values import Record
from journeymap.model.vocabulary import FEELINGS, Basis, Mode, Weekday, WordsStatus

FORMAT = "journeymap-handling-spec"
VERSION = 1
EMOTIONML = "http://www.w3.org/TR/emotion-voc/xml#"
"""Where the W3C keeps the EmotionML vocabularies."""
CONFIDENCE = {Basis.ASSUMED: 0.3, Basis.OBSERVED: 0.6, Basis.MEASURED: 0.9}
"""How sure a feeling is, as EmotionML's confidence. Our own scale."""
FALLBACK_WITHIN = "P1D"
"""When a person makes contact where a journey names nobody. Our own default."""


def spec_of(document: Document) -> Json:
    """The handling spec of a journey, as JSON-able data."""
    content = _content(document)
    content["journey"]["revision"] = _revision(content)
    return {**content, "generator": {"name": "journeymap", "version": __version__}}


def deciding(document: Document, touchpoints: Collection[str] | None = None) -> Json:
    """The parts of the handling spec that decide cases, or of some of its touchpoints alone.

    What engineering is told besides takes longer to derive than every edit can wait for.
    """
    found = _touchpoints(document, touchpoints)
    return {**_around(document, conditions_in(found)), "touchpoints": found} | {
        "acceptance_tests": _tests(document, touchpoints)
    }


def spec_bytes(document: Document) -> bytes:
    """The handling spec of a journey as a file; the same journey is always the same bytes."""
    return bytes_of(spec_of(document))


def bytes_of(spec: Json) -> bytes:
    """A handling spec as a file: UTF-8, sorted keys, two spaces."""
    # Pydantic's core writes many times as quickly as Python, but does not sort.
    return to_json(_sorted(spec, {}), indent=2) + b"\n"


def _sorted(value: object, orders: dict[tuple[str, ...], list[str]]) -> object:
    """The same with all names sorted. `orders` has the order of every set of names met so far: a
    spec has thousands of objects of a few kinds.
    """
    if type(value) is dict:
        names = orders.get(key := tuple(value))
        if names is None:
            names = orders[key] = sorted(value)
        made = {}
        for name in names:
            inner = value[name]
            plain = type(inner) is str or type(inner) is bool
            made[name] = inner if plain else _sorted(inner, orders)
        return made
    return [_sorted(each, orders) for each in value] if type(value) is list else value


def revision(document: Document) -> str:
    """The revision of a journey's handling spec, for example `7f3a-21c9`.

    The first 8 hex digits of the SHA-256 of the spec without generator and revision, as
    RFC 8785 canonical JSON. Where a card stands within its stage does not change it.
    """
    return _revision(_content(document))


def _revision(content: Json) -> str:
    digits = sha256(canonical(content)).hexdigest()
    return f"{digits[:4]}-{digits[4:8]}"


def _content(document: Document) -> Json:
    """Everything but generator and revision."""
    journey = document.journey
    touchpoints = _touchpoints(document, None)
    conditions = conditions_in(touchpoints)
    return {
        "format": FORMAT,
        "version": VERSION,
        "journey": said(
            id=journey.id,
            title=journey.title,
            description=journey.description,
            language=journey.language,
            state=journey.state,
            based_on=journey.based_on,
        ),
        "personas": [
            said(id=persona.id, name=persona.name, description=persona.description)
            for persona in sorted(document.personas, key=_id)
        ],
        "stages": [said(id=stage.id, name=stage.name) for stage in document.stages],
        **_around(document, conditions),
        "touchpoints": touchpoints,
        "acceptance_tests": _tests(document, None),
        "vectors": vectors_json(conditions),
        "overrides": [_override(each) for each in sorted(document.overrides, key=_id)],
    }


def _around(document: Document, conditions: Mapping[str, Condition]) -> Json:
    """What touchpoints rest on."""
    journey = document.journey
    return {
        "channels": [_channel(each) for each in sorted(document.channels, key=_id)],
        "calendars": [_calendar(each) for each in sorted(document.calendars, key=_id)],
        "teams": [_team(each) for each in sorted(document.teams, key=_id)],
        "defaults": _defaults(journey),
        "signals": signals_json(document, conditions.values(), words_in(journey.language)),
    }


def _touchpoints(document: Document, chosen: Collection[str] | None) -> list[Json]:
    order = {stage.id: place for place, stage in enumerate(document.stages)}
    found = document.touchpoints if chosen is None else dict.fromkeys(chosen)
    return [
        _touchpoint(touchpoint, document.leaving(touchpoint.id))
        for touchpoint in sorted(
            (document.touchpoints[id] for id in found), key=lambda t: (order[t.stage], t.id)
        )
    ]


def _tests(document: Document, chosen: Collection[str] | None) -> list[Json]:
    return [
        acceptance_json(each)
        for each in sorted(document.cases, key=_id)
        if chosen is None or each.touchpoint in chosen
    ]


def _id(record: Record) -> str:
    return record.id


def _channel(channel: Channel) -> Json:
    return said(
        id=channel.id,
        name=channel.name,
        medium=channel.medium,
        template_only=channel.template_only,
        one_way=channel.one_way,
        longest=channel.longest,
    )


def _team(team: Team) -> Json:
    return said(
        id=team.id,
        name=team.name,
        skills=team.skills,
        languages=team.languages,
        calendar=team.calendar,
    )


def _override(override: Override) -> Json:
    return said(
        check=override.check,
        about=override.about,
        rule=override.rule,
        reason=override.reason,
        decided_by=override.decided_by,
        decided_on=override.decided_on,
    )


def _calendar(calendar: Calendar) -> Json:
    return said(
        id=calendar.id,
        name=calendar.name,
        zone=calendar.zone,
        weekly=[
            said(
                days=[day.value for day in Weekday if day in hours.days],
                opens=hours.opens,
                closes=hours.closes,
            )
            for hours in calendar.weekly
        ],
        holidays=sorted({day.isoformat() for day in calendar.holidays}),
    )


def _defaults(journey: Journey) -> Json:
    """What applies where the team has said nothing: AI, with a person one step away (A7)."""
    disclosure = phrase(
        "spec", "You are talking to an AI assistant. You can ask for a person at any time."
    )
    promise = {"callback": {"within": journey.fallback_within or FALLBACK_WITHIN}}
    return {
        "handling": handling_json(Handling(mode=Mode.AI)),
        "fallback": {
            "route": route_json(journey.fallback),
            "nobody_there": nobody_there(promise),
        },
        "ai_disclosure": journey.disclosure.strip() or words_in(journey.language).say(disclosure),
    }


def _touchpoint(touchpoint: Touchpoint, leaving: Sequence[Transition]) -> Json:
    told = said(
        id=touchpoint.id,
        title=touchpoint.name,
        stage=touchpoint.stage,
        kind=touchpoint.kind,
        kind_name=touchpoint.kind_name,
        channels=touchpoint.channels,
        initiator=touchpoint.initiator,
        customer=said(does=touchpoint.does, says=touchpoint.says),
        decisive=touchpoint.decisive,
        attitude_over_answer=touchpoint.attitude_over_answer,
        importance=touchpoint.importance,
        volume=touchpoint.volume,
        owner=touchpoint.owner,
        evidence=[said(text=e.text, link=e.link) for e in touchpoint.evidence],
        transitions=[_transition(t) for t in sorted(leaving, key=lambda t: t.id)],
    )
    if touchpoint.emotion is not None:
        told["emotion"] = _emotion(touchpoint.emotion)
    if touchpoint.handling is not None:
        told["handling"] = handling_json(touchpoint.handling)
    if words := _words(touchpoint.words):
        told["words"] = words
    return told


def _transition(transition: Transition) -> Json:
    return said(
        id=transition.id,
        to=transition.target,
        kind=transition.kind,
        label=transition.label,
        share=transition.share,
        delay=transition.delay,
        condition=_condition(transition),
    )


def _condition(transition: Transition) -> Json | None:
    if transition.rule is not None:
        return {"rule": transition.rule}
    if transition.when is not None:
        return {"trigger": triggered_json(transition.when)}
    return None


def _emotion(emotion: Emotion) -> Json:
    facts = FEELINGS[emotion.word]
    return said(
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
    told = said(
        before=words.before, after=words.after, sender=words.sender, reviewer=words.reviewer
    )
    if words.human_line.strip():
        told["human_line"] = said(
            text=words.human_line, author=words.author, written_on=words.written_on
        )
    if told or words.status is not None:
        told["status"] = (words.status or WordsStatus.UNREVIEWED).value
    return told
