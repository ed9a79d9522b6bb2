"""Operations on touchpoints: adding, moving, tagging, handling, removing."""

from collections.abc import Collection, Mapping
from typing import Any

from journeymap.edit.references import without_mentions
from journeymap.model.document import Document
from journeymap.model.records import Emotion, Evidence, Handling, Note, Touchpoint
from journeymap.model.values import new_id, revise
from journeymap.model.vocabulary import (
    ATTITUDE_KINDS,
    FEELINGS,
    Basis,
    Feeling,
    Kind,
    Mode,
    Pattern,
)

FEELING_AT: Mapping[int, Feeling] = {
    -2: Feeling.ANGRY,
    -1: Feeling.DISAPPOINTED,
    0: Feeling.NEUTRAL,
    1: Feeling.CONTENT,
    2: Feeling.HAPPY,
}
"""The word that stands for a valence until somebody finds a better one."""


def add_touchpoint(
    document: Document,
    stage: str,
    name: str,
    x: float,
    y: float,
    kind: Kind = Kind.OTHER,
    id: str = "",
) -> Document:
    """Add a touchpoint at (x, y) scene units from the stage's left edge and the map's top."""
    touchpoint = Touchpoint(
        id=id or new_id("touchpoint"),
        stage=stage,
        name=name,
        kind=kind,
        attitude_over_answer=kind in ATTITUDE_KINDS,
        x=x,
        y=y,
    )
    return document.with_records([touchpoint])


def add_note(
    document: Document, stage: str, text: str, x: float, y: float, id: str = ""
) -> Document:
    """Add a sticky note, placed like a touchpoint."""
    return document.with_records([Note(id=id or new_id("note"), stage=stage, text=text, x=x, y=y)])


def revise_records(document: Document, ids: Collection[str], **changes: Any) -> Document:
    """Set fields of records; raises pydantic.ValidationError for a value they do not allow."""
    return document.with_records(revise(document[id], **changes) for id in ids if id in document)


def place(document: Document, places: Mapping[str, tuple[str, float, float]]) -> Document:
    """Put touchpoints and notes at (stage, x, y)."""
    return document.with_records(
        revise(document[id], stage=stage, x=x, y=y)
        for id, (stage, x, y) in places.items()
        if id in document
    )


def remove(document: Document, ids: Collection[str]) -> Document:
    """Remove records; transitions go with the touchpoints at their ends, as do mentions."""
    ends = {t.id for id in ids if id in document.touchpoints for t in document.at(id)}
    gone = {*ids, *ends}
    return without_mentions(document, gone).with_records(without=gone)


def add_evidence(document: Document, id: str, found: Collection[Evidence]) -> Document:
    """Add evidence to a touchpoint, except where it has the same link already."""
    touchpoint = document.touchpoints.get(id)
    if touchpoint is None:
        return document
    evidence = list(touchpoint.evidence)
    for one in found:
        if not one.link or all(other.link != one.link for other in evidence):
            evidence.append(one)
    return revise_records(document, [id], evidence=tuple(evidence))


def set_kind(document: Document, ids: Collection[str], kind: Kind) -> Document:
    """Set the kind; "attitude over answer" follows it unless the team had decided otherwise."""
    changed = []
    for touchpoint in _touchpoints(document, ids):
        attitude = touchpoint.attitude_over_answer
        if attitude == (touchpoint.kind in ATTITUDE_KINDS):
            attitude = kind in ATTITUDE_KINDS
        changed.append(revise(touchpoint, kind=kind, attitude_over_answer=attitude))
    return document.with_records(changed)


def tag(document: Document, ids: Collection[str], feeling: Feeling) -> Document:
    """Tag a feeling with its default valence and intensity; what is known of its basis stays."""
    return document.with_records(
        revise(touchpoint, emotion=_tagged(touchpoint.emotion, feeling))
        for touchpoint in _touchpoints(document, ids)
    )


def set_valence(document: Document, ids: Collection[str], valence: int) -> Document:
    """Set the valence; the word stays while its sign fits, otherwise a plain one stands in."""
    changed = []
    for touchpoint in _touchpoints(document, ids):
        emotion = touchpoint.emotion
        if emotion is None or _sign(FEELINGS[emotion.word].valence) != _sign(valence):
            emotion = _tagged(emotion, FEELING_AT[valence])
        changed.append(revise(touchpoint, emotion=revise(emotion, valence=valence)))
    return document.with_records(changed)


def revise_emotion(document: Document, ids: Collection[str], **changes: Any) -> Document:
    """Set parts of the emotion of touchpoints that have one."""
    return document.with_records(
        revise(touchpoint, emotion=revise(touchpoint.emotion, **changes))
        for touchpoint in _touchpoints(document, ids)
        if touchpoint.emotion is not None
    )


def set_mode(document: Document, ids: Collection[str], mode: Mode) -> Document:
    """Say who handles touchpoints; a hybrid starts as "AI first"."""
    changed = []
    for touchpoint in _touchpoints(document, ids):
        handling = touchpoint.handling or Handling(mode=mode)
        pattern = handling.pattern
        if mode is Mode.HYBRID and pattern is None:
            pattern = Pattern.AI_FIRST
        handling = revise(handling, mode=mode, pattern=pattern)
        changed.append(revise(touchpoint, handling=handling))
    return document.with_records(changed)


def revise_handling(document: Document, ids: Collection[str], **changes: Any) -> Document:
    """Set parts of the handling of touchpoints that have one."""
    return document.with_records(
        revise(touchpoint, handling=revise(touchpoint.handling, **changes))
        for touchpoint in _touchpoints(document, ids)
        if touchpoint.handling is not None
    )


def revise_human(document: Document, ids: Collection[str], **changes: Any) -> Document:
    """Set parts of what a person does, where it is decided who handles a touchpoint."""
    for touchpoint in _touchpoints(document, ids):
        if touchpoint.handling is not None:
            human = revise(touchpoint.handling.human, **changes)
            document = revise_handling(document, [touchpoint.id], human=human)
    return document


def revise_ai(document: Document, ids: Collection[str], **changes: Any) -> Document:
    """Set parts of what AI does, where it is decided who handles a touchpoint."""
    for touchpoint in _touchpoints(document, ids):
        if touchpoint.handling is not None:
            ai = revise(touchpoint.handling.ai, **changes)
            document = revise_handling(document, [touchpoint.id], ai=ai)
    return document


def revise_words(document: Document, ids: Collection[str], **changes: Any) -> Document:
    """Set parts of the brand's words."""
    return document.with_records(
        revise(touchpoint, words=revise(touchpoint.words, **changes))
        for touchpoint in _touchpoints(document, ids)
    )


def _tagged(emotion: Emotion | None, feeling: Feeling) -> Emotion:
    """Another feeling with its defaults, known as the one before was."""
    facts = FEELINGS[feeling]
    if emotion is None:
        emotion = Emotion(
            word=feeling, valence=facts.valence, intensity=facts.intensity, basis=Basis.ASSUMED
        )
    return revise(emotion, word=feeling, valence=facts.valence, intensity=facts.intensity)


def _touchpoints(document: Document, ids: Collection[str]) -> list[Touchpoint]:
    return [document.touchpoints[id] for id in ids if id in document.touchpoints]


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)
