"""Looks through a journey for what a team should look at."""

from collections import defaultdict
from collections.abc import Iterator

from journeymap.analysis import checks
from journeymap.analysis.finding import SEVERITIES, Finding, Severity, by_gravity
from journeymap.analysis.handover import REACHING, of_cases, of_messages, of_rules
from journeymap.analysis.paths import default_path
from journeymap.model.document import Document
from journeymap.model.handover import Rule
from journeymap.model.records import Channel, Stage, Touchpoint
from journeymap.model.triggers import AnyOf, AnyTrigger, AsksForPerson, ComplaintDetected
from journeymap.model.vocabulary import (
    Basis,
    Effect,
    Kind,
    Mode,
    Pattern,
    TransitionKind,
    name_of,
)

__all__ = ["SEVERITIES", "Finding", "Severity", "findings"]

_NO_REPLY = ("noreply", "donotreply", "발신전용", "회신불가")
_FACING = frozenset({Pattern.AI_FIRST, Pattern.AI_NOW_HUMAN_LATER})
"""Hybrids in which customers meet AI itself."""
_ROUNDING = 1e-6


def findings(document: Document) -> tuple[Finding, ...]:
    """What a team should look at: the gravest first, otherwise as the map is read."""
    return by_gravity(finding for found in looked_through(document) for finding in found)


def looked_through(document: Document) -> Iterator[tuple[Finding, ...]]:
    """The findings as the map is read, piece by piece of the work; many pieces have none."""
    for stage in document.stages:
        yield tuple(_of_stage(document, stage))
    yield tuple(_of_the_path(document))
    for touchpoint in _in_reading_order(document):
        yield tuple(_of_touchpoint(document, touchpoint))
    yield from of_cases(document)
    yield tuple(_of_the_whole(document))


def _in_reading_order(document: Document) -> Iterator[Touchpoint]:
    for stage in document.stages:
        yield from document.in_stage(stage.id)


def _of_stage(document: Document, stage: Stage) -> Iterator[Finding]:
    if all(t.emotion is None for t in document.in_stage(stage.id)):
        yield checks.STAGE_UNTAGGED.at([stage.id], name=stage.name)


def _of_the_path(document: Document) -> Iterator[Finding]:
    path = [document.touchpoints[id] for id in default_path(document)]
    run: list[Touchpoint] = []
    for touchpoint in [*path, None]:
        if touchpoint is not None and _mode(touchpoint) is Mode.AI and _valence(touchpoint) < 0:
            run.append(touchpoint)
            continue
        if len(run) > 1:
            ids = [t.id for t in run]
            yield checks.BREAK.at(ids, first=run[0].name, last=run[-1].name)
        run = []
    modes = {_mode(touchpoint) for touchpoint in path}
    if modes and modes <= {Mode.AI, None} and modes != {None}:
        yield checks.NO_HUMAN.at([t.id for t in path])
    first = next((t for t in path if _customer_meets_ai(t)), None)
    if first is not None and first.handling is not None and not first.handling.ai.disclosure:
        yield checks.UNDISCLOSED.at([first.id], name=first.name)


def _of_touchpoint(document: Document, touchpoint: Touchpoint) -> Iterator[Finding]:
    yield from _of_feeling(document, touchpoint)
    yield from _of_handling(document, touchpoint)
    yield from of_rules(document, touchpoint)
    yield from _of_words(document, touchpoint)
    here, name = [touchpoint.id], touchpoint.name
    ways = document.leaving(touchpoint.id)
    total = sum(way.share for way in ways if way.share is not None)
    if total > 1 + _ROUNDING:
        yield checks.SHARES.at(here, name=name, percent=round(100 * total))
    goes_on = any(way.target != touchpoint.id for way in ways)
    is_end = touchpoint.kind is Kind.LEAVING or touchpoint.stage == document.stages[-1].id
    if not goes_on and not is_end:
        yield checks.DEAD_END.at(here, name=name)


def _of_feeling(document: Document, touchpoint: Touchpoint) -> Iterator[Finding]:
    emotion = touchpoint.emotion
    if emotion is None:
        return
    here, name = [touchpoint.id], touchpoint.name
    ways = document.leaving(touchpoint.id)
    if emotion.valence == -2 and all(way.kind is not TransitionKind.RECOVERY for way in ways):
        yield checks.NO_RECOVERY.at(here, name=name)
    if touchpoint.decisive and emotion.basis is Basis.ASSUMED:
        yield checks.ASSUMED_DECISIVE.at(here, name=name)


def _of_handling(document: Document, touchpoint: Touchpoint) -> Iterator[Finding]:
    handling = touchpoint.handling
    if handling is None:
        return
    here, name = [touchpoint.id], touchpoint.name
    if handling.mode is Mode.AI:
        if touchpoint.attitude_over_answer:
            yield checks.ATTITUDE_BY_AI.at(here, name=name)
        if touchpoint.decisive:
            yield checks.DECISIVE_BY_AI.at(here, name=name)
        elif _valence(touchpoint) < 0 and not touchpoint.attitude_over_answer:
            yield checks.COLD_BY_AI.at(here, name=name)
        if touchpoint.kind is Kind.INQUIRY and not _leads_to_a_person(document, touchpoint):
            if not _hands_over(handling.rules, ComplaintDetected):
                yield checks.NO_COMPLAINT_RULE.at(here, name=name)
            if not _hands_over(handling.rules, AsksForPerson):
                yield checks.NO_EXIT.at(here, name=name)
    else:
        if handling.human.team is None and not handling.human.role.strip():
            yield checks.NOBODY_NAMED.at(here, name=name)
        if handling.human.response is None:
            yield checks.NO_TARGET.at(here, name=name)
    for rule in handling.rules:
        needed = rule.effect in REACHING or rule.effect is Effect.NOTIFY
        if needed and not rule.route and not document.journey.fallback:
            yield checks.NO_ROUTE.at(here, rule.id, name=name, rule=name_of(rule.effect))


def _of_words(document: Document, touchpoint: Touchpoint) -> Iterator[Finding]:
    here, name, words = [touchpoint.id], touchpoint.name, touchpoint.words
    if touchpoint.kind in (Kind.SURVEY, Kind.FOLLOW_UP) and not _can_be_answered(words.sender):
        yield checks.UNNAMED_SENDER.at(here, name=name)
    line = words.human_line.strip()
    handling = touchpoint.handling
    drafted = handling is not None and (handling.mode, handling.pattern) == (
        Mode.HYBRID,
        Pattern.AI_DRAFTS,
    )
    if drafted and touchpoint.decisive and not line:
        yield checks.NO_HUMAN_LINE.at(here, name=name)
    yield from of_messages(document, touchpoint)
    channels = [document.get(Channel, id) for id in touchpoint.channels]
    if line and channels and all(c is not None and c.template_only for c in channels):
        yield checks.TEMPLATE_LINE.at(here, name=name)


def _of_the_whole(document: Document) -> Iterator[Finding]:
    touchpoints = tuple(_in_reading_order(document))
    lines: dict[str, list[Touchpoint]] = defaultdict(list)
    for touchpoint in touchpoints:
        if line := " ".join(touchpoint.words.human_line.split()):
            lines[line.casefold()].append(touchpoint)
    for same in lines.values():
        if len(same) > 1:
            line = same[0].words.human_line.strip()
            yield checks.REPEATED_LINE.at([t.id for t in same], line=line)
    for about in dict.fromkeys(conflict.about for conflict in document.conflicts):
        yield checks.CONFLICT.at([about], name=document.name_of(about))
    if undecided := [t.id for t in touchpoints if t.handling is None]:
        yield checks.UNDECIDED.at(undecided, count=len(undecided))
    if unowned := [t.id for t in touchpoints if not t.owner.strip()]:
        yield checks.NO_OWNER.at(unowned, count=len(unowned))


def _mode(touchpoint: Touchpoint) -> Mode | None:
    return None if touchpoint.handling is None else touchpoint.handling.mode


def _valence(touchpoint: Touchpoint) -> int:
    return 0 if touchpoint.emotion is None else touchpoint.emotion.valence


def _customer_meets_ai(touchpoint: Touchpoint) -> bool:
    handling = touchpoint.handling
    if handling is None:
        return False
    return handling.mode is Mode.AI or (
        handling.mode is Mode.HYBRID and handling.pattern in _FACING
    )


def _leads_to_a_person(document: Document, touchpoint: Touchpoint) -> bool:
    ways = document.leaving(touchpoint.id)
    return any(_mode(document.touchpoints[w.target]) in (Mode.HUMAN, Mode.HYBRID) for w in ways)


def _hands_over(rules: tuple[Rule, ...], trigger: type) -> bool:
    """Whether a trigger of this type is enough to lead to a person."""
    return any(rule.effect in REACHING and _fires_by(rule.trigger, trigger) for rule in rules)


def _fires_by(trigger: AnyTrigger, type: type) -> bool:
    if isinstance(trigger, AnyOf):
        return any(_fires_by(part, type) for part in trigger.of)
    return isinstance(trigger, type)


def _can_be_answered(sender: str) -> bool:
    squeezed = "".join(c for c in sender.casefold() if c.isalnum())
    return bool(squeezed) and not any(word in squeezed for word in _NO_REPLY)
