"""What differs between two versions of a journey: records by id, and what changed in each.

Where a card stands within its stage says nothing about the journey and is passed over, as is how
a version names itself (its state and what it is based on).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cached_property
from typing import Any

from journeymap.model.agreements import Calendar, Case, Override, Signal
from journeymap.model.document import Document
from journeymap.model.records import (
    Channel,
    Journey,
    JourneyPath,
    Note,
    Persona,
    Stage,
    Team,
    Touchpoint,
    Transition,
)
from journeymap.model.values import Record
from journeymap.model.workshop import AgendaStep, Decision, ParkedNote, Question, VotingRound


class Fate(StrEnum):
    """What became of a record."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class Aspect(StrEnum):
    """What of a record changed, as people would say it."""

    NAME = "name"
    PLACE = "place"
    """Another stage, or another order of stages."""
    FEELING = "feeling"
    DECISIVE = "decisive"
    HANDLING = "handling"
    RULES = "rules"
    WORDS = "words"
    ENDS = "ends"
    """A transition leads elsewhere."""
    DETAILS = "details"
    """Everything else."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a record, by the path that JSON would take to it, for example
    `emotion.valence` or `handling.rules[asks].effect`; None where there is no value.
    """

    field: str
    before: Any
    after: Any


@dataclass(frozen=True)
class Difference:
    """A record that is not the same in both versions; at least one of the two is there."""

    before: Record | None
    after: Record | None
    fields: tuple[FieldChange, ...] = ()
    """What changed in a record that is in both."""

    @property
    def record(self) -> Record:
        """The record as it is, or as it was when it is gone."""
        found = self.after or self.before
        assert found is not None
        return found

    @property
    def id(self) -> str:
        """Its id."""
        return self.record.id

    @property
    def fate(self) -> Fate:
        """What became of it."""
        if self.before is None:
            return Fate.ADDED
        return Fate.REMOVED if self.after is None else Fate.CHANGED

    @cached_property
    def aspects(self) -> tuple[Aspect, ...]:
        """What changed in it, in the order of `Aspect`."""
        found = {_aspect(self.record, change.field) for change in self.fields}
        return tuple(aspect for aspect in Aspect if aspect in found)


@dataclass(frozen=True)
class Comparison:
    """Two versions of a journey and how they differ, in the order in which a map is read."""

    before: Document
    after: Document
    differences: tuple[Difference, ...]

    @cached_property
    def by_id(self) -> Mapping[str, Difference]:
        """The difference of each record that differs."""
        return {difference.id: difference for difference in self.differences}

    def count(self, fate: Fate) -> int:
        """How many records had this fate."""
        return sum(difference.fate is fate for difference in self.differences)


def compare(before: Document, after: Document) -> Comparison:
    """How `after` differs from `before`."""
    elsewhere = moved(*([stage.id for stage in side.stages] for side in (before, after)))
    found: list[Difference] = []
    for id in dict.fromkeys((*before.records, *after.records)):
        was, now = before.records.get(id), after.records.get(id)
        if was is now:
            continue
        if was is None or now is None:
            found.append(Difference(was, now))
        elif type(was) is not type(now):
            found += [Difference(was, None), Difference(None, now)]
        elif changes := tuple(changes_in(was, now, id in elsewhere)):
            found.append(Difference(was, now, changes))
    return Comparison(before, after, tuple(in_reading_order(found, before, after)))


def in_reading_order(
    differences: Iterable[Difference], before: Document, after: Document
) -> list[Difference]:
    """Differences as the map is read: what it is about, then stage by stage, then the rest."""
    order = _Order(before, after)
    return sorted(differences, key=order.of)


SILENT: Mapping[type[Record], frozenset[str]] = {
    Journey: frozenset({"state", "based_on", "as_is_file"}),
    Touchpoint: frozenset({"x", "y"}),
    Note: frozenset({"x", "y"}),
    Stage: frozenset({"rank"}),
    ParkedNote: frozenset({"rank"}),
}
"""Fields that say nothing about the journey."""


def changes_in(was: Record, now: Record, elsewhere: bool = False) -> Iterator[FieldChange]:
    """What changed in a record; `elsewhere` says that a stage has another place."""
    silent = SILENT.get(type(was), frozenset())
    for name in type(was).model_fields:
        old, new = getattr(was, name), getattr(now, name)
        if old != new and name not in silent:
            old, new = flat(name, _plain(was, name)), flat(name, _plain(now, name))
            for field in dict.fromkeys((*old, *new)):
                if old.get(field) != new.get(field):
                    yield FieldChange(field, old.get(field), new.get(field))
    if elsewhere and isinstance(was, Stage) and isinstance(now, Stage):
        yield FieldChange("rank", was.rank, now.rank)


def _plain(record: Record, name: str) -> Any:
    """A field as JSON would hold it, without what is empty."""
    return record.model_dump(mode="json", include={name}, exclude_defaults=True).get(name)


def flat(path: str, value: Any) -> dict[str, Any]:
    """The values below a field by their paths; parts of lists by their id where they have one."""
    if isinstance(value, dict) and value:
        parts = [flat(f"{path}.{key}", part) for key, part in value.items()]
    elif isinstance(value, list) and value and all(_has_id(part) for part in value):
        parts = [flat(f"{path}[{part['id']}]", part) for part in value]
        parts.append({f"{path}[]": [part["id"] for part in value]})
    else:
        return {} if value is None else {path: value}
    return {field: part for each in parts for field, part in each.items()}


def _has_id(part: Any) -> bool:
    return isinstance(part, dict) and "id" in part


def moved(was: Sequence[str], now: Sequence[str]) -> set[str]:
    """Which of the ids in both orders stand elsewhere among the others in both; as few as can."""
    kept = set(was) & set(now)
    was, now = ([id for id in side if id in kept] for side in (was, now))
    still = SequenceMatcher(None, was, now, autojunk=False).get_matching_blocks()
    return kept - {was[block.a + step] for block in still for step in range(block.size)}


_TOUCHPOINT_ASPECTS: Mapping[str, Aspect] = {
    "name": Aspect.NAME,
    "stage": Aspect.PLACE,
    "emotion": Aspect.FEELING,
    "decisive": Aspect.DECISIVE,
    "handling": Aspect.HANDLING,
    "words": Aspect.WORDS,
}


def _aspect(record: Record, field: str) -> Aspect:
    if field.startswith("handling.rules"):
        return Aspect.RULES
    first = field.split(".")[0].split("[")[0]
    match record:
        case Touchpoint():
            return _TOUCHPOINT_ASPECTS.get(first, Aspect.DETAILS)
        case Transition() if first in ("source", "target"):
            return Aspect.ENDS
        case Stage() if first == "rank":
            return Aspect.PLACE
    return Aspect.NAME if first in ("name", "title") else Aspect.DETAILS


_TYPES: Sequence[type[Record]] = (
    Journey,
    Stage,
    Touchpoint,
    Transition,
    Note,
    JourneyPath,
    Persona,
    Channel,
    Calendar,
    Team,
    Signal,
    Case,
    Override,
    Decision,
    Question,
    VotingRound,
    ParkedNote,
    AgendaStep,
)
"""In which order differences are told; types that are not named come last."""


class _Order:
    """Where in the reading order of both versions a record has its place."""

    def __init__(self, before: Document, after: Document) -> None:
        self._type = {type: place for place, type in enumerate(_TYPES)}
        self._stage: dict[str, int] = {}
        for stage in (*after.stages, *before.stages):
            self._stage.setdefault(stage.id, len(self._stage))
        self._card: dict[str, tuple[int, float, float]] = {}
        for touchpoint in (*after.touchpoints.values(), *before.touchpoints.values()):
            place = (self._stage[touchpoint.stage], touchpoint.y, touchpoint.x)
            self._card.setdefault(touchpoint.id, place)

    def of(self, difference: Difference) -> tuple[object, ...]:
        record = difference.record
        place: tuple[float, ...] = ()
        match record:
            case Stage():
                place = (self._stage[record.id],)
            case Touchpoint():
                place = self._card[record.id]
            case Transition():
                place = (*self._card[record.source], *self._card[record.target])
            case Note():
                place = (self._stage[record.stage], record.y, record.x)
        return self._type.get(type(record), len(_TYPES)), place, record.id
