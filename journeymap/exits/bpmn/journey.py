"""The journey as a process: touchpoints, the gateways between them, timers, starts and ends."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from journeymap.exits.bpmn.identifiers import moment, start_variables, way_variables
from journeymap.exits.bpmn.moments import ENDS, STARTS, Moment
from journeymap.exits.bpmn.scope import Kind, Node, Scope
from journeymap.exits.bpmn.ways import Out, outs
from journeymap.handling.saying import Json
from journeymap.i18n import Words, phrase
from journeymap.model.duration import spoken

LANES = ("ai", "hybrid", "human")
"""Who is there, from the top."""
_WHERE_TO = phrase("bpmn", "Where to?")


@dataclass(frozen=True, slots=True)
class Leaving:
    """A way out of a unit."""

    name: str
    through: tuple[str, ...]
    """Nodes of the unit that it passes: a timer, an end."""
    flow: str
    """The flow that goes on to another unit; empty where the journey ends."""
    to: str
    """That unit."""


@dataclass(slots=True)
class Unit:
    """A touchpoint with what stands around it, or the start; diagrams place it as a whole."""

    id: str
    stage: int
    """Its place among the stages; -1 is before the first."""
    lane: str
    spine: list[str]
    """Nodes in a row: a gateway where ways meet, the touchpoint, a gateway where they part."""
    leaving: list[Leaving] = field(default_factory=list)
    follow_up: list[str] = field(default_factory=list)
    """Nodes in a row below: a timer, a task, an end."""

    @property
    def nodes(self) -> tuple[str, ...]:
        """All its nodes."""
        through = (id for leaving in self.leaving for id in leaving.through)
        return (*self.spine, *through, *self.follow_up)


@dataclass(frozen=True, slots=True)
class Process:
    """The whole process, in units."""

    scope: Scope
    units: tuple[Unit, ...]
    stages: tuple[str, ...]
    """The names of the stages."""
    starts: tuple[str, ...]
    """The booleans that say where a journey starts; none where it always starts at one place."""


def process(spec: Json, words: Words) -> Process:
    """The process of a handling spec."""
    return _Making(spec, words).made()


def handling_of(touchpoint: Json, spec: Json) -> Json:
    """Who handles a touchpoint, said or by default."""
    handling: Json = touchpoint.get("handling", spec["defaults"]["handling"])
    return handling


def process_id(spec: Json) -> str:
    """The id of the process."""
    return f"journey-{spec['journey']['id']}"


class _Making:
    def __init__(self, spec: Json, words: Words) -> None:
        self._spec = spec
        self._words = words
        self._scope = Scope(process_id(spec))
        self._stages = {each["id"]: place for place, each in enumerate(spec["stages"])}
        self._variables = way_variables(spec)
        self._teams = {each["id"]: each["name"] for each in spec["teams"]}
        self._touchpoints: list[Json] = spec["touchpoints"]
        self._titles = {each["id"]: each["title"] for each in self._touchpoints}
        self._starts = tuple(starts(self._touchpoints))
        self._coming = Counter(
            way["to"] for each in self._touchpoints for way in each["transitions"]
        )
        self._coming.update(self._starts)
        self._entries = {each["id"]: self._entry(each["id"]) for each in self._touchpoints}

    def made(self) -> Process:
        units = [self._start(), *(self._unit(each) for each in self._touchpoints)]
        names = tuple(each["name"] for each in self._spec["stages"])
        variables = start_variables(self._starts).values() if len(self._starts) > 1 else ()
        return Process(self._scope, tuple(units), names, tuple(variables))

    def _entry(self, touchpoint: str) -> str:
        whole = moment(touchpoint)
        return f"{whole}.meet" if self._coming[touchpoint] > 1 else whole

    def _start(self) -> Unit:
        start = self._scope.put(Node("start", Kind.START, self._words.say(STARTS)))
        unit = Unit("", -1, LANES[0], [start])
        if not self._starts:
            end = self._scope.put(Node("end", Kind.END, self._words.say(ENDS)))
            self._scope.lead(start, end)
            unit.leaving.append(Leaving("", (end,), "", ""))
            return unit
        first = next(each for each in self._touchpoints if each["id"] == self._starts[0])
        unit.lane = next(iter(handling_of(first, self._spec)))
        last = start
        if len(self._starts) > 1:
            last = self._scope.put(Node("where", Kind.EXCLUSIVE, self._words.say(_WHERE_TO)))
            self._scope.lead(start, last)
            unit.spine.append(last)
        variables = start_variables(self._starts)
        for touchpoint in (*self._starts[1:], self._starts[0]):
            usual = touchpoint == self._starts[0]
            name = self._titles[touchpoint] if last != start else ""
            self._scope.lead(
                last,
                self._entries[touchpoint],
                name,
                when="" if usual else variables[touchpoint],
                default=usual and last != start,
            )
            flow = self._scope.flows[-1].id
            unit.leaving.append(Leaving(name, (), flow, touchpoint))
        return unit

    def _unit(self, touchpoint: Json) -> Unit:
        scope = self._scope
        handling = handling_of(touchpoint, self._spec)
        ways = outs(touchpoint, self._variables, self._titles, self._words)
        made = Moment(touchpoint, handling, ways, self._teams, self._words)
        node = made.node()
        unit = Unit(touchpoint["id"], self._stages[touchpoint["stage"]], made.mode, [])
        if self._coming[touchpoint["id"]] > 1:
            unit.spine.append(scope.put(Node(f"{node.id}.meet", Kind.EXCLUSIVE)))
            scope.lead(unit.spine[-1], node.id)
        last = scope.put(node)
        unit.spine.append(last)
        if (follow := made.follow_up()) is not None:
            fork = scope.put(Node(f"{node.id}.fork", Kind.PARALLEL))
            scope.lead(last, fork)
            unit.spine.append(fork)
            last = fork
            row = [fork]
            if follow.after:
                row.append(self._timer(f"{node.id}.later", follow.after))
            row.append(scope.put(follow.task))
            done = Node(f"{node.id}.followed-up", Kind.END, self._words.say(ENDS))
            row.append(scope.put(done))
            for source, target in pairwise(row):
                scope.lead(source, target)
            unit.follow_up = row[1:]
        if len(ways) > 1:
            where_to = self._words.say(_WHERE_TO)
            parts = scope.put(Node(f"{node.id}.next", Kind.EXCLUSIVE, where_to))
            scope.lead(last, parts)
            unit.spine.append(parts)
            last = parts
        for out in ways:
            self._leave(unit, touchpoint["id"], last, out, parting=len(ways) > 1)
        if not ways:
            self._leave(unit, touchpoint["id"], last, Out(None, "", ""), parting=False)
        return unit

    def _leave(self, unit: Unit, touchpoint: str, last: str, out: Out, *, parting: bool) -> None:
        scope, way = self._scope, out.way
        default = parting and not out.when
        if way is None:
            stops = Node(f"{moment(touchpoint)}.stops", Kind.END, self._words.say(ENDS))
            end = scope.put(stops)
            scope.lead(last, end, out.name, default=default)
            unit.leaving.append(Leaving(out.name, (end,), "", ""))
            return
        through: tuple[str, ...] = ()
        target = self._entries[way["to"]]
        if "delay" in way:
            timer = self._timer(f"{moment(touchpoint)}.after.{way['id']}", way["delay"])
            scope.lead(last, timer, out.name, out.when, default, way)
            through = (timer,)
            scope.lead(timer, target)
        else:
            scope.lead(last, target, out.name, out.when, default, way)
        unit.leaving.append(Leaving(out.name, through, scope.flows[-1].id, way["to"]))

    def _timer(self, id: str, after: str) -> str:
        return self._scope.put(Node(id, Kind.TIMER, self._words.say(spoken(after)), after=after))


def starts(touchpoints: Iterable[Json]) -> Iterator[str]:
    """Touchpoints where journeys start: those to which no way leads, and in a part that has none
    the first one.
    """
    ways = {each["id"]: [way["to"] for way in each["transitions"]] for each in touchpoints}
    led_to = {to for source, targets in ways.items() for to in targets if to != source}
    reached: set[str] = set()
    first = [each for each in ways if each not in led_to]
    for candidates in (first, ways):
        for each in candidates:
            if each in reached:
                continue
            yield each
            left = [each]
            while left:
                at = left.pop()
                if at not in reached:
                    reached.add(at)
                    left += ways[at]
