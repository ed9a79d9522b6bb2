"""The one check of what is legal in a journey: references, uniqueness, completeness.

Loops, branches, parallel transitions and self-loops are legal. Values within a record are
checked by the record itself.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from journeymap.i18n import Phrase, Problem, phrase, plain
from journeymap.model.document import Document
from journeymap.model.links import links
from journeymap.model.records import Journey, Touchpoint, Transition
from journeymap.model.values import Record
from journeymap.model.vocabulary import Mode


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
        yield from _missing(document, record)
        match record:
            case Touchpoint():
                yield from _touchpoint_faults(record)
                if not whole:
                    yield from _ways_without_rule(document, record)
            case Transition():
                yield from _transition_faults(document, record)


def _touchpoint_faults(touchpoint: Touchpoint) -> Iterator[Fault]:
    handling = touchpoint.handling
    if handling is not None and handling.mode is Mode.HYBRID and handling.pattern is None:
        yield Fault(
            "handling.pattern",
            (touchpoint.id,),
            phrase(
                "integrity",
                "“{name}” is handled by both, but how AI and person share it is not said.",
            ).of(name=touchpoint.name),
        )
    seen = set()
    for rule in () if handling is None else handling.rules:
        if rule.id in seen:
            yield Fault(
                "rule.id",
                (touchpoint.id, rule.id),
                phrase("integrity", "“{name}” has two hand-over rules with the id “{id}”.").of(
                    name=touchpoint.name, id=rule.id
                ),
            )
        seen.add(rule.id)


def _ways_without_rule(document: Document, touchpoint: Touchpoint) -> Iterator[Fault]:
    """Transitions that follow a rule which the touchpoint has lost."""
    for way in document.leaving(touchpoint.id):
        if way.rule is not None:
            yield from _transition_faults(document, way)


def _transition_faults(document: Document, transition: Transition) -> Iterator[Fault]:
    if transition.rule is None:
        return
    if transition.when is not None:
        yield Fault(
            "transition.condition",
            (transition.id,),
            phrase("integrity", "Transition “{name}” has two conditions: a rule and a trigger.").of(
                name=transition.id
            ),
        )
    source = document.touchpoints.get(transition.source)
    handling = None if source is None else source.handling
    if handling is None or all(rule.id != transition.rule for rule in handling.rules):
        yield _without_rule(transition, transition.rule)


def _without_rule(transition: Transition, rule: str) -> Fault:
    return Fault(
        "transition.rule",
        (transition.id, rule),
        phrase(
            "integrity",
            "Transition “{name}” follows a hand-over rule that its start does not have: {id}.",
        ).of(name=transition.id, id=rule),
    )


_MISSING = {
    "stage": phrase("integrity", "“{name}” stands in a stage that does not exist: {id}."),
    "channel": phrase("integrity", "“{name}” uses a channel that does not exist: {id}."),
    "team": phrase("integrity", "“{name}” is handled by a team that does not exist: {id}."),
    "calendar": phrase("integrity", "“{name}” follows a calendar that does not exist: {id}."),
    "signal": phrase("integrity", "“{name}” reads a signal that does not exist: {id}."),
    "source": phrase(
        "integrity", "Transition “{name}” starts at a touchpoint that does not exist: {id}."
    ),
    "target": phrase(
        "integrity", "Transition “{name}” ends at a touchpoint that does not exist: {id}."
    ),
    "touchpoint": phrase("integrity", "“{name}” names a touchpoint that does not exist: {id}."),
    "case": phrase("integrity", "The case “{name}” is about a touchpoint that is not there: {id}."),
    "override": phrase("integrity", "“{name}” overrides a check on what is not there: {id}."),
    "conflict": phrase("integrity", "The conflict “{name}” is about what is not there: {id}."),
}


def _missing(document: Document, record: Record) -> Iterator[Fault]:
    """The ids that point at nothing, or at a record of another type, each told once."""
    told: list[tuple[str, str]] = []
    for points, id in links(record):
        found = document.records.get(id)
        if found is not None and (found.type == points.at or not points.at):
            continue
        role = points.role or points.at
        if (role, id) not in told:
            told.append((role, id))
            what = _MISSING[role].of(name=plain(getattr(record, "name", record.id)), id=id)
            yield Fault(f"{record.type}.{role}", (record.id, id), what)
