"""How versions differ, in words: for lists, the command line, posters."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum

from journeymap.handling.sentences import rule_sentence
from journeymap.i18n import Phrase, phrase, plain
from journeymap.model.document import Document
from journeymap.model.duration import DURATION_PATTERN, spoken
from journeymap.model.handover import Rule
from journeymap.model.records import Emotion, Handling, Stage, Touchpoint, Transition
from journeymap.model.values import Record, Value
from journeymap.model.vocabulary import Mode, name_of
from journeymap.versions.comparison import Aspect, Comparison, Difference, Fate

FATES = {
    Fate.ADDED: phrase("versions", "added"),
    Fate.REMOVED: phrase("versions", "removed"),
    Fate.CHANGED: phrase("versions", "changed"),
}
"""What became of a record, in a word."""
SIGNS = {Fate.ADDED: "+", Fate.REMOVED: "−", Fate.CHANGED: "≠"}
"""The same as a sign."""
ASPECTS = {
    Aspect.NAME: phrase("versions", "name"),
    Aspect.PLACE: phrase("versions", "place"),
    Aspect.FEELING: phrase("versions", "feeling"),
    Aspect.DECISIVE: phrase("versions", "decisive moment"),
    Aspect.HANDLING: phrase("versions", "handling"),
    Aspect.RULES: phrase("versions", "hand-over"),
    Aspect.WORDS: phrase("versions", "words"),
    Aspect.ENDS: phrase("versions", "from and to"),
    Aspect.DETAILS: phrase("versions", "details"),
}
"""What changed in a record, in a word."""
RECORD_NAMES = {
    "journey": phrase("versions", "Journey"),
    "stage": phrase("versions", "Stage"),
    "touchpoint": phrase("versions", "Touchpoint"),
    "transition": phrase("versions", "Transition"),
    "note": phrase("versions", "Note"),
    "journey_path": phrase("versions", "Path"),
    "persona": phrase("versions", "Persona"),
    "channel": phrase("versions", "Channel"),
    "calendar": phrase("versions", "Calendar"),
    "team": phrase("versions", "Team"),
    "signal": phrase("versions", "Signal"),
    "case": phrase("versions", "Case"),
    "override": phrase("versions", "Override"),
    "poster": phrase("versions", "Poster settings"),
    "conflict": phrase("versions", "Conflict"),
    "decision": phrase("versions", "Decision"),
    "question": phrase("versions", "Question"),
    "voting_round": phrase("versions", "Voting round"),
    "parked_note": phrase("versions", "Parked note"),
    "agenda_step": phrase("versions", "Agenda step"),
    "defaults": phrase("versions", "Defaults"),
}
"""What types of record, and the parts of a spec, are called."""
NOTHING = plain("—")
"""What is said where a version says nothing."""
_STEPS = re.compile(r"[^.\[\]]+")
"""Names and ids on the way to a place in a record."""


def title_of(difference: Difference, comparison: Comparison) -> Phrase:
    """What differs, with its type: "Touchpoint Damaged book"."""
    document = comparison.after if difference.after is not None else comparison.before
    return typed(difference.record, document)


def typed(record: Record, document: Document) -> Phrase:
    """What a record is called, with its type."""
    kind = RECORD_NAMES.get(record.type, plain(record.type))
    return phrase("versions", "{type} “{name}”").of(type=kind, name=called(record, document))


def field_name(field: str) -> Phrase:
    """What a field is called, given the way to it through the record."""
    return _FIELDS.get(field.removesuffix("[]"), plain(field))


def called(record: Record, document: Document) -> str:
    """What a record is called: its name, its text, or where it leads."""
    if isinstance(record, Transition):
        ends = (document.get(Touchpoint, id) for id in (record.source, record.target))
        return " → ".join(end.name if end is not None else "?" for end in ends)
    for field in ("name", "title", "text"):
        if said := str(getattr(record, field, "")).strip():
            return " ".join(said.split())
    return record.id


def summary_of(comparison: Comparison) -> Phrase:
    """How much differs, in one line."""
    return summary([difference.fate for difference in comparison.differences])


def summary(fates: Sequence[Fate]) -> Phrase:
    """How many of the things that differ had which fate, in one line."""
    if not fates:
        return phrase("versions", "No differences")
    return phrase("versions", "added {added} · removed {removed} · changed {changed}").of(
        added=fates.count(Fate.ADDED),
        removed=fates.count(Fate.REMOVED),
        changed=fates.count(Fate.CHANGED),
    )


def details_of(difference: Difference, comparison: Comparison) -> tuple[Phrase, ...]:
    """What changed in a record, a line each: "feeling: hurt −2 → relieved +1"."""
    return tuple(
        phrase("versions", "{aspect}: {change}").of(aspect=ASPECTS[aspect], change=change)
        for aspect in difference.aspects
        for change in _said(aspect, difference, comparison)
    )


def _said(aspect: Aspect, difference: Difference, versions: Comparison) -> Iterator[Phrase]:
    was, now = difference.before, difference.after
    if isinstance(was, Touchpoint) and isinstance(now, Touchpoint):
        match aspect:
            case Aspect.PLACE:
                yield _from_to(_stage(was, versions.before), _stage(now, versions.after))
                return
            case Aspect.FEELING:
                yield _from_to(feeling(was.emotion), feeling(now.emotion))
                return
            case Aspect.DECISIVE:
                yield phrase("versions", "yes") if now.decisive else phrase("versions", "no")
                return
            case Aspect.HANDLING if _mode(was.handling) != _mode(now.handling):
                yield _from_to(_mode(was.handling), _mode(now.handling))
                return
            case Aspect.RULES:
                yield from _rules(was, now, versions)
                return
            case Aspect.WORDS if was.words.after != now.words.after:
                yield _from_to(_quoted(was.words.after), _quoted(now.words.after))
                return
    if isinstance(was, Transition) and isinstance(now, Transition) and aspect is Aspect.ENDS:
        yield _from_to(plain(called(was, versions.before)), plain(called(now, versions.after)))
        return
    if aspect is Aspect.PLACE:
        yield phrase("versions", "moved")
        return
    for change in difference.fields:
        if Difference(was, now, (change,)).aspects == (aspect,):
            said = _from_to(
                worded(value_at(was, change.field), versions.before),
                worded(value_at(now, change.field), versions.after),
            )
            if aspect is not Aspect.NAME:
                said = phrase("versions", "{field} {change}").of(
                    field=field_name(change.field), change=said
                )
            yield said


def _from_to(was: Phrase, now: Phrase) -> Phrase:
    return phrase("versions", "{before} → {after}").of(before=was, after=now)


def _stage(touchpoint: Touchpoint, document: Document) -> Phrase:
    stage = document.get(Stage, touchpoint.stage)
    return plain(stage.name) if stage is not None else NOTHING


def feeling(emotion: Emotion | None) -> Phrase:
    """A feeling with its number and how it is known: "hurt −2 (observed)"."""
    if emotion is None:
        return NOTHING
    valence = f"{emotion.valence:+d}".replace("-", "−") if emotion.valence else "0"
    return phrase("versions", "{feeling} {valence} ({basis})").of(
        feeling=name_of(emotion.word), valence=valence, basis=name_of(emotion.basis)
    )


def _mode(handling: Handling | None) -> Phrase:
    if handling is None:
        return NOTHING
    if handling.pattern is None or handling.mode is not Mode.HYBRID:
        return name_of(handling.mode)
    return phrase("versions", "{mode} ({pattern})").of(
        mode=name_of(handling.mode), pattern=name_of(handling.pattern)
    )


def _rules(was: Touchpoint, now: Touchpoint, versions: Comparison) -> Iterator[Phrase]:
    before = {rule.id: rule for rule in was.handling.rules} if was.handling else {}
    after = {rule.id: rule for rule in now.handling.rules} if now.handling else {}
    same = True
    for id in dict.fromkeys((*before, *after)):
        old, new = before.get(id), after.get(id)
        if old == new:
            continue
        same = False
        # Rules have arrows of their own.
        for fate, rule, document in (
            (Fate.REMOVED, old, versions.before),
            (Fate.ADDED, new, versions.after),
        ):
            if rule is not None:
                said = rule_sentence(rule, document)
                yield phrase("versions", "{sign} {rule}").of(sign=SIGNS[fate], rule=said)
    if same:
        yield phrase("versions", "in another order")


def _quoted(text: str) -> Phrase:
    line = " ".join(text.split())
    return phrase("versions", "“{text}”").of(text=line) if line else NOTHING


def value_at(record: object, field: str) -> object:
    """What stands at a place in a record, None where there is no such place.

    Names lead on from field to part, and the id of a part from a list to it:
    `handling.rules[vip].message`.
    """
    value = record
    for name in _STEPS.findall(field):
        if isinstance(value, tuple):
            value = next((part for part in value if getattr(part, "id", None) == name), None)
        else:
            value = getattr(value, name, None)
    return value


def worded(value: object, document: Document) -> Phrase:
    """The value of a field in words; ids as what they name."""
    match value:
        case None | "" | ():
            return NOTHING
        case bool():
            return phrase("versions", "yes") if value else phrase("versions", "no")
        case Emotion():
            return feeling(value)
        case Rule():
            return rule_sentence(value, document)
        case StrEnum():
            return name_of(value)
        case str() if re.fullmatch(DURATION_PATTERN, value):
            return spoken(value)
        case str() if (named := document.records.get(value)) is not None:
            return plain(called(named, document))
        case date():
            return plain(value.isoformat())
        case tuple():
            return _joined([worded(part, document) for part in value])
        case Record() | Value():
            fields = [part for _, part in value if part not in (None, "", (), False)]
            return _joined([worded(part, document) for part in fields])
    return plain(" ".join(str(value).split()))


def _joined(parts: list[Phrase]) -> Phrase:
    joined = parts[0] if parts else NOTHING
    for part in parts[1:]:
        joined = phrase("merging", "{parts}, {part}").of(parts=joined, part=part)
    return joined


_FIELDS = {
    "about": phrase("versions", "about"),
    "computed_by": phrase("versions", "computed by"),
    "disclosure": phrase("versions", "AI says it is AI"),
    "expected": phrase("versions", "expected"),
    "handling.decided_by": phrase("versions", "decided by"),
    "handling.decided_on": phrase("versions", "decided on"),
    "handling.human.resolution": phrase("versions", "settled within"),
    "handling.human.skill": phrase("versions", "skill"),
    "importance": phrase("versions", "importance"),
    "initiator": phrase("versions", "who makes contact"),
    "language": phrase("versions", "language"),
    "medium": phrase("versions", "medium"),
    "touchpoint": phrase("versions", "touchpoint"),
    "volume": phrase("versions", "customers a month"),
    "words.written_on": phrase("versions", "written on"),
    "zone": phrase("versions", "time zone"),
    "answer": phrase("versions", "answer"),
    "attitude_over_answer": phrase("versions", "attitude over answer"),
    "context": phrase("versions", "context handed over"),
    "decisive": phrase("versions", "decisive moment"),
    "effect": phrase("versions", "effect"),
    "emotion": phrase("versions", "feeling"),
    "handling": phrase("versions", "handling"),
    "handling.mode": phrase("versions", "who handles it"),
    "handling.pattern": phrase("versions", "how AI and person share it"),
    "handling.rules": phrase("versions", "order of the hand-overs"),
    "message": phrase("versions", "message"),
    "name": phrase("versions", "name"),
    "route": phrase("versions", "route"),
    "source": phrase("versions", "from"),
    "stage": phrase("versions", "stage"),
    "target": phrase("versions", "to"),
    "title": phrase("versions", "title"),
    "trigger": phrase("versions", "trigger"),
    "words.after": phrase("versions", "what the brand says"),
    "channels": phrase("versions", "channels"),
    "delay": phrase("versions", "delay"),
    "description": phrase("versions", "description"),
    "does": phrase("versions", "what the customer does"),
    "emotion.note": phrase("versions", "how the team knows"),
    "evidence": phrase("versions", "evidence"),
    "handling.ai.allowed": phrase("versions", "AI may"),
    "handling.ai.data": phrase("versions", "data for AI"),
    "handling.ai.disclosure": phrase("versions", "AI says it is AI"),
    "handling.ai.forbidden": phrase("versions", "AI must not"),
    "handling.follow_up_after": phrase("versions", "person follows after"),
    "handling.human.clock": phrase("versions", "clock"),
    "handling.human.guidance": phrase("versions", "guidance"),
    "handling.human.response": phrase("versions", "response within"),
    "handling.human.role": phrase("versions", "role"),
    "handling.human.support": phrase("versions", "support for staff"),
    "handling.human.team": phrase("versions", "team"),
    "handling.why": phrase("versions", "why"),
    "calendar": phrase("versions", "calendar"),
    "weekly": phrase("versions", "opening hours"),
    "holidays": phrase("versions", "holidays"),
    "kind": phrase("versions", "kind"),
    "label": phrase("versions", "label"),
    "languages": phrase("versions", "languages"),
    "owner": phrase("versions", "owner"),
    "says": phrase("versions", "what the customer says"),
    "share": phrase("versions", "share"),
    "skills": phrase("versions", "skills"),
    "steps": phrase("versions", "steps"),
    "tally": phrase("versions", "votes"),
    "text": phrase("versions", "text"),
    "words.author": phrase("versions", "author"),
    "words.before": phrase("versions", "before"),
    "words.human_line": phrase("versions", "human line"),
    "words.reviewer": phrase("versions", "reviewer"),
    "words.sender": phrase("versions", "sender"),
    "words.status": phrase("versions", "status"),
}
"""What fields are called; others are told by their place in the file."""
