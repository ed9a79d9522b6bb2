"""The one check of what is legal in a journey: references, uniqueness, completeness.

Loops, branches, parallel transitions and self-loops are legal. Values within a record are
checked by the record itself.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from journeymap.i18n import Phrase, Problem, phrase, plain
from journeymap.model.document import Document
from journeymap.model.records import (
    Channel,
    Journey,
    JourneyPath,
    Note,
    Stage,
    Team,
    Touchpoint,
    Transition,
)
from journeymap.model.values import Record
from journeymap.model.vocabulary import Mode
from journeymap.model.workshop import Decision, Question, VotingRound


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not legal, with a stable code and the records it is about."""

    code: str
    ids: tuple[str, ...]
    what: Phrase


class Broken(Problem):
    """A document that is not legal."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(faults[0].what)
        self.faults = faults


def faults(
    document: Document, ids: Iterable[str] | None = None, most: int | None = None
) -> tuple[Fault, ...]:
    """Everything that is not legal in a document, in the order of its records.

    With `ids`, only what is not legal about those records; with `most`, the first so many.
    """
    return tuple(islice(_faults(document, document.records if ids is None else ids), most))


def require_integrity(document: Document, ids: Iterable[str] | None = None) -> None:
    """Raise `Broken` when the document, or what `ids` name of it, is not legal."""
    if found := faults(document, ids):
        raise Broken(found)


def _faults(document: Document, ids: Iterable[str]) -> Iterator[Fault]:
    ids = tuple(ids)
    whole = len(ids) == len(document.records)
    about_journey = whole or any(isinstance(document.records[id], Journey) for id in ids)
    journeys = document.all(Journey) if about_journey else ()
    if about_journey and len(journeys) != 1:
        yield Fault(
            "journey.count",
            tuple(journey.id for journey in journeys),
            phrase("integrity", "A map holds exactly one journey; this one holds {count}.").of(
                count=len(journeys)
            ),
        )
    for id in ids:
        record = document.records[id]
        if id != record.id:
            yield Fault(
                "record.id",
                (id, record.id),
                phrase("integrity", "The record “{id}” is filed under “{other}”.").of(
                    id=record.id, other=id
                ),
            )
        match record:
            case Touchpoint():
                yield from _touchpoint_faults(document, record)
            case Transition():
                yield from _missing(document, record, Touchpoint, record.source, "source")
                yield from _missing(document, record, Touchpoint, record.target, "target")
            case Note():
                yield from _missing(document, record, Stage, record.stage, "stage")
            case JourneyPath() | VotingRound() | Decision() | Question():
                for touchpoint in named_touchpoints(record):
                    yield from _missing(document, record, Touchpoint, touchpoint, "touchpoint")


def named_touchpoints(record: Record) -> tuple[str, ...]:
    """The touchpoints that a record lists beside the map, each once."""
    match record:
        case JourneyPath():
            found = record.steps
        case VotingRound():
            found = tuple(tally.touchpoint for tally in record.tally)
        case Decision() | Question():
            found = record.about
        case _:
            found = ()
    return tuple(dict.fromkeys(found))


def _touchpoint_faults(document: Document, touchpoint: Touchpoint) -> Iterator[Fault]:
    yield from _missing(document, touchpoint, Stage, touchpoint.stage, "stage")
    for channel in touchpoint.channels:
        yield from _missing(document, touchpoint, Channel, channel, "channel")
    handling = touchpoint.handling
    if handling is None:
        return
    if handling.mode is Mode.HYBRID and handling.pattern is None:
        yield Fault(
            "handling.pattern",
            (touchpoint.id,),
            phrase(
                "integrity",
                "“{name}” is handled by both, but how AI and person share it is not said.",
            ).of(name=touchpoint.name),
        )
    yield from _missing(document, touchpoint, Team, handling.human.team, "team")
    seen = set()
    for rule in handling.rules:
        if rule.id in seen:
            yield Fault(
                "rule.id",
                (touchpoint.id, rule.id),
                phrase("integrity", "“{name}” has two hand-over rules with the id “{id}”.").of(
                    name=touchpoint.name, id=rule.id
                ),
            )
        seen.add(rule.id)
        for step in rule.route:
            yield from _missing(document, touchpoint, Team, step.team, "team")
            yield from _missing(document, touchpoint, Channel, step.channel, "channel")


_MISSING = {
    "stage": phrase("integrity", "“{name}” stands in a stage that does not exist: {id}."),
    "channel": phrase("integrity", "“{name}” uses a channel that does not exist: {id}."),
    "team": phrase("integrity", "“{name}” is handled by a team that does not exist: {id}."),
    "source": phrase(
        "integrity", "Transition “{name}” starts at a touchpoint that does not exist: {id}."
    ),
    "target": phrase(
        "integrity", "Transition “{name}” ends at a touchpoint that does not exist: {id}."
    ),
    "touchpoint": phrase("integrity", "“{name}” names a touchpoint that does not exist: {id}."),
}


def _missing(
    document: Document, record: Record, type: type[Record], id: str | None, role: str
) -> tuple[Fault, ...]:
    if id is None or isinstance(document.records.get(id), type):
        return ()
    name = plain(getattr(record, "name", record.id))
    what = _MISSING[role].of(name=name, id=id)
    return (Fault(f"{type_name(record)}.{role}", (record.id, id), what),)


def type_name(record: Record) -> str:
    """The type of a record as files write it, for example `touchpoint`."""
    return record.type
