"""What differs between two versions of a journey: records by id, and what changed in each.

Where a card stands within its stage says nothing about the journey and is passed over, as is how
a version names itself (its state and what it is based on).
"""

from collections.abc import Iterator, Mapping, Sequence
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
    moved = _moved_stages(before, after)
    found: list[Difference] = []
    for id in dict.fromkeys((*before.records, *after.records)):
        was, now = before.records.get(id), after.records.get(id)
        if was is now:
            continue
        if was is None or now is None:
            found.append(Difference(was, now))
        elif type(was) is not type(now):
            found += [Difference(was, None), Difference(None, now)]
        elif changes := tuple(_changes(was, now, id in moved)):
            found.append(Difference(was, now, changes))
    order = _Order(before, after)
    return Comparison(before, after, tuple(sorted(found, key=order.of)))


_SILENT: Mapping[type[Record], frozenset[str]] = {
    Journey: frozenset({"state", "based_on", "as_is_file"}),
    Touchpoint: frozenset({"x", "y"}),
    Note: frozenset({"x", "y"}),
    Stage: frozenset({"rank"}),
    ParkedNote: frozenset({"rank"}),
}
"""Fields that say nothing about the journey."""


def _changes(was: Record, now: Record, moved: bool) -> Iterator[FieldChange]:
    silent = _SILENT.get(type(was), frozenset())
    for name in type(was).model_fields:
        old, new = getattr(was, name), getattr(now, name)
        if old != new and name not in silent:
            old, new = _flat(name, _plain(was, name)), _flat(name, _plain(now, name))
            for field in dict.fromkeys((*old, *new)):
                if old.get(field) != new.get(field):
                    yield FieldChange(field, old.get(field), new.get(field))
    if moved and isinstance(was, Stage) and isinstance(now, Stage):
        yield FieldChange("rank", was.rank, now.rank)


def _plain(record: Record, name: str) -> Any:
    """A field as JSON would hold it, without what is empty."""
    return record.model_dump(mode="json", include={name}, exclude_defaults=True).get(name)


def _flat(path: str, value: Any) -> dict[str, Any]:
    """The values below a field by their paths; parts of lists by their id where they have one."""
    if isinstance(value, dict) and value:
        parts = [_flat(f"{path}.{key}", part) for key, part in value.items()]
    elif isinstance(value, list) and value and all(_has_id(part) for part in value):
        parts = [_flat(f"{path}[{part['id']}]", part) for part in value]
        parts.append({f"{path}[]": [part["id"] for part in value]})
    else:
        return {} if value is None else {path: value}
    return {field: part for each in parts for field, part in each.items()}


def _has_id(part: Any) -> bool:
    return isinstance(part, dict) and "id" in part


def _moved_stages(before: Document, after: Document) -> set[str]:
    """Stages that stand elsewhere in the order of those that are in both versions."""
    kept = {stage.id for stage in before.stages} & {stage.id for stage in after.stages}
    was = [stage.id for stage in before.stages if stage.id in kept]
    now = [stage.id for stage in after.stages if stage.id in kept]
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
