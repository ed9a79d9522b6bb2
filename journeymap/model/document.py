"""A whole journey: an immutable map from id to record, with the views everybody needs."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any, TypeVar
from weakref import ref

from journeymap.model.agreements import Calendar, Case, Override, Signal
from journeymap.model.carrying import Step, Unknown, by_id, columns, from_top_down, grouped
from journeymap.model.conflicts import Conflict
from journeymap.model.printing import Edition, Poster
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
from journeymap.model.workshop import (
    AgendaStep,
    Decision,
    ParkedNote,
    Question,
    VotingRound,
)

_R = TypeVar("_R", bound=Record)
_Kin = tuple[tuple["ref[Document]", frozenset[str]], ...]
_NONE: tuple[Transition, ...] = ()
_NEAREST = 6
"""So many documents from which one was made are remembered."""


@dataclass(frozen=True)
class Document:
    """The records of one journey by id. Equal when the records are equal; never changed."""

    records: Mapping[str, Record] = field(default_factory=dict)

    @staticmethod
    def of(records: Iterable[Record]) -> "Document":
        """The document of these records; of two with one id the later counts."""
        return Document(MappingProxyType({record.id: record for record in records}))

    def with_records(self, put: Iterable[Record] = (), without: Iterable[str] = ()) -> "Document":
        """A document with some records added or replaced and others left out."""
        records = _copied(self.records)
        steps: list[Step] = []
        for id in without:
            if (gone := records.pop(id, None)) is not None:
                steps.append(Step(id, gone, None))
        for record in put:
            if (was := records.get(record.id)) is not record:
                steps.append(Step(record.id, was, record))
                records[record.id] = record
        document = Document(MappingProxyType(records))
        document.__dict__.update(self._carried(steps))
        document.__dict__["_kin"] = self._kin_after(steps)
        return document

    def _carried(self, steps: Sequence[Step]) -> Iterator[tuple[str, object]]:
        """The cached views as they are after these steps, where that is quickly told."""
        touched = {type(record) for _, *both in steps for record in both if record is not None}
        for view, types in _VIEWS.items():
            if view not in self.__dict__:
                continue
            if types.isdisjoint(touched):
                yield view, self.__dict__[view]
            elif view in _AFTER:
                with suppress(Unknown):
                    yield view, _AFTER[view](self.__dict__[view], steps)

    def _kin_after(self, steps: Sequence[Step]) -> _Kin:
        ids = frozenset(step.id for step in steps)
        known = ((then, ids | since) for then, since in self._kin[: _NEAREST - 1] if then())
        return ((ref(self), ids), *known)

    @cached_property
    def _kin(self) -> _Kin:
        """The documents this one was made from, with what may differ since."""
        return ()

    def may_differ(self, other: "Document") -> Set[str] | None:
        """The ids of all records in which two documents can differ, where both were made from one
        of them or from a third not long ago; None where that is not known.
        """
        since = {id(then()): ids for then, ids in self._kin} | {id(self): frozenset()}
        for document, ids in ((other, frozenset()), *((then(), ids) for then, ids in other._kin)):
            if document is not None and id(document) in since:
                return since[id(document)] | ids
        return None

    def __getitem__(self, id: str) -> Record:
        return self.records[id]

    def __contains__(self, id: object) -> bool:
        return id in self.records

    def get(self, type: type[_R], id: str | None) -> _R | None:
        """The record of this type with this id, or None."""
        record = self.records.get(id) if id is not None else None
        return record if isinstance(record, type) else None

    def all(self, type: type[_R]) -> tuple[_R, ...]:
        """Every record of a type, in the order in which they came."""
        return tuple(record for record in self.records.values() if isinstance(record, type))

    @cached_property
    def journey(self) -> Journey:
        """What the map is about."""
        return next(record for record in self.records.values() if isinstance(record, Journey))

    @cached_property
    def stages(self) -> tuple[Stage, ...]:
        """The columns from left to right."""
        return tuple(sorted(self.all(Stage), key=lambda stage: (stage.rank, stage.id)))

    @cached_property
    def personas(self) -> tuple[Persona, ...]:
        """The customers the journey is drawn for."""
        return self.all(Persona)

    @cached_property
    def channels(self) -> tuple[Channel, ...]:
        """Where customer and brand meet."""
        return self.all(Channel)

    @cached_property
    def teams(self) -> tuple[Team, ...]:
        """Who handles touchpoints."""
        return self.all(Team)

    @cached_property
    def calendars(self) -> tuple[Calendar, ...]:
        """The hours that teams and schedules follow."""
        return self.all(Calendar)

    @cached_property
    def signals(self) -> Mapping[str, Signal]:
        """The signals that the team described, by id."""
        return {signal.id: signal for signal in self.all(Signal)}

    @cached_property
    def cases(self) -> tuple[Case, ...]:
        """The cases worth keeping."""
        return self.all(Case)

    @cached_property
    def overrides(self) -> tuple[Override, ...]:
        """The errors of checks that the team lets pass."""
        return self.all(Override)

    @cached_property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What two merged versions could not agree on, place by place."""
        return tuple(sorted(self.all(Conflict), key=lambda c: (c.about, c.field, c.id)))

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """The sticky notes."""
        return self.all(Note)

    @cached_property
    def paths(self) -> tuple[JourneyPath, ...]:
        """The paths that the team has kept, in the order of their names."""
        return tuple(sorted(self.all(JourneyPath), key=lambda path: (path.name, path.id)))

    @cached_property
    def agenda(self) -> tuple[AgendaStep, ...]:
        """The parts of the workshop in their order."""
        return tuple(sorted(self.all(AgendaStep), key=lambda step: (step.rank, step.id)))

    @cached_property
    def voting_rounds(self) -> tuple[VotingRound, ...]:
        """The rounds of dot votes in their order."""
        return tuple(sorted(self.all(VotingRound), key=lambda round: (round.rank, round.id)))

    @cached_property
    def parked_notes(self) -> tuple[ParkedNote, ...]:
        """What waits in the parking lot, in its order."""
        return tuple(sorted(self.all(ParkedNote), key=lambda note: (note.rank, note.id)))

    @cached_property
    def decisions(self) -> tuple[Decision, ...]:
        """What the team has decided."""
        return self.all(Decision)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """What the team could not answer yet."""
        return self.all(Question)

    @cached_property
    def open_questions(self) -> Mapping[str, tuple[Question, ...]]:
        """The questions that nobody has answered, by the touchpoints they are about."""
        return _grouped((id, q) for q in self.questions if q.is_open for id in q.about)

    @cached_property
    def posters(self) -> Mapping[Edition, Poster]:
        """How each edition was printed last; of two for one edition the later by id counts."""
        by_id = sorted(self.all(Poster), key=lambda poster: poster.id)
        return {poster.edition: poster for poster in by_id}

    @cached_property
    def touchpoints(self) -> Mapping[str, Touchpoint]:
        """The touchpoints by id."""
        return {r.id: r for r in self.records.values() if isinstance(r, Touchpoint)}

    @cached_property
    def transitions(self) -> Mapping[str, Transition]:
        """The transitions by id."""
        return {r.id: r for r in self.records.values() if isinstance(r, Transition)}

    @cached_property
    def _by_stage(self) -> Mapping[str, tuple[Touchpoint, ...]]:
        columns: dict[str, list[Touchpoint]] = {stage.id: [] for stage in self.stages}
        for touchpoint in self.touchpoints.values():
            columns.setdefault(touchpoint.stage, []).append(touchpoint)
        return {id: from_top_down(column) for id, column in columns.items()}

    def in_stage(self, stage: str) -> tuple[Touchpoint, ...]:
        """The touchpoints of a column from top to bottom."""
        return self._by_stage.get(stage, ())

    @cached_property
    def _by_source(self) -> Mapping[str, tuple[Transition, ...]]:
        return _grouped((t.source, t) for t in self.transitions.values())

    @cached_property
    def _by_target(self) -> Mapping[str, tuple[Transition, ...]]:
        return _grouped((t.target, t) for t in self.transitions.values())

    def name_of(self, id: str) -> str:
        """What a record is called: its name or title, for a transition those of its ends."""
        match self.records.get(id):
            case None:
                return id
            case Journey() as journey:
                return journey.title
            case Transition() as way:
                return f"{self.name_of(way.source)} → {self.name_of(way.target)}"
            case record:
                return str(getattr(record, "name", id))

    def leaving(self, touchpoint: str) -> tuple[Transition, ...]:
        """The transitions that start at a touchpoint."""
        return self._by_source.get(touchpoint, _NONE)

    def arriving(self, touchpoint: str) -> tuple[Transition, ...]:
        """The transitions that end at a touchpoint."""
        return self._by_target.get(touchpoint, _NONE)

    def at(self, touchpoint: str) -> tuple[Transition, ...]:
        """The transitions at a touchpoint, a self-loop once."""
        return tuple(dict.fromkeys((*self.leaving(touchpoint), *self.arriving(touchpoint))))


_VIEWS: Mapping[str, frozenset[type[Record]]] = {
    "journey": frozenset({Journey}),
    "stages": frozenset({Stage}),
    "personas": frozenset({Persona}),
    "channels": frozenset({Channel}),
    "teams": frozenset({Team}),
    "calendars": frozenset({Calendar}),
    "signals": frozenset({Signal}),
    "cases": frozenset({Case}),
    "overrides": frozenset({Override}),
    "conflicts": frozenset({Conflict}),
    "notes": frozenset({Note}),
    "paths": frozenset({JourneyPath}),
    "agenda": frozenset({AgendaStep}),
    "voting_rounds": frozenset({VotingRound}),
    "parked_notes": frozenset({ParkedNote}),
    "decisions": frozenset({Decision}),
    "questions": frozenset({Question}),
    "posters": frozenset({Poster}),
    "open_questions": frozenset({Question}),
    "touchpoints": frozenset({Touchpoint}),
    "transitions": frozenset({Transition}),
    "_by_stage": frozenset({Stage, Touchpoint}),
    "_by_source": frozenset({Transition}),
    "_by_target": frozenset({Transition}),
}
"""Which records each cached view of a document is made from."""

_AFTER: Mapping[str, Callable[[Any, Sequence[Step]], object]] = {
    "touchpoints": lambda view, steps: by_id(view, Touchpoint, steps),
    "transitions": lambda view, steps: by_id(view, Transition, steps),
    "_by_stage": columns,
    "_by_source": lambda view, steps: grouped(view, Transition, lambda t: t.source, steps),
    "_by_target": lambda view, steps: grouped(view, Transition, lambda t: t.target, steps),
}
"""What large views become when records were touched; in maps of thousands making them anew is what
whoever types would wait for.
"""


def _copied(records: Mapping[str, Record]) -> dict[str, Record]:
    """A dictionary of the records; through the proxy it would take thirty times as long."""
    return records.copy() if isinstance(records, MappingProxyType) else dict(records)


def _grouped(pairs: Iterable[tuple[str, _R]]) -> Mapping[str, tuple[_R, ...]]:
    groups: dict[str, list[_R]] = {}
    for key, record in pairs:
        groups.setdefault(key, []).append(record)
    return {key: tuple(group) for key, group in groups.items()}
