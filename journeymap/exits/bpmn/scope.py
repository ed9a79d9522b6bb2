"""A BPMN process before it is written: nodes on a grid, flows between them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from journeymap.handling.saying import Json


class Kind(StrEnum):
    """Elements of BPMN that a journey needs, by their names in XML."""

    START = "startEvent"
    END = "endEvent"
    TIMER = "intermediateCatchEvent"
    BOUNDARY = "boundaryEvent"
    SERVICE = "serviceTask"
    USER = "userTask"
    SUB_PROCESS = "subProcess"
    EXCLUSIVE = "exclusiveGateway"
    PARALLEL = "parallelGateway"


class Does(StrEnum):
    """What a task is there for; engines bind their workers by it."""

    DECIDE = "decide"
    """Asks the rules, and writes who acts."""
    ASSISTANT = "assistant"
    """AI acts."""
    TELL = "tell"
    """A person is told, and need not act."""
    PERSON = "person"
    """A person acts."""


ESCALATION, MESSAGE = "escalation", "message"
"""What an end throws, or a boundary catches."""


@dataclass(frozen=True, slots=True)
class Work:
    """What a task does."""

    does: Does
    touchpoint: str
    writes: tuple[str, ...] = ()
    """The booleans that it leaves behind."""
    person: Json = field(default_factory=dict)
    """Who acts, as `person` of a spec; empty for machines."""
    teams: tuple[str, ...] = ()
    """Teams whose people may take the task, by id."""
    handling: Json | None = None
    """What a decision decides by."""
    ways: Mapping[str, str] = field(default_factory=dict)
    """For a decision: the booleans of the touchpoint's ways, by the ids of transitions."""
    conditions: Mapping[str, Json] = field(default_factory=dict)
    """For a decision: the conditions of ways that have one, by the ids of transitions."""
    assistant: Json | None = None
    """For AI: what it may do."""


@dataclass(frozen=True, slots=True)
class Node:
    """An element of a process."""

    id: str
    kind: Kind
    name: str = ""
    work: Work | None = None
    after: str = ""
    """How long a timer waits."""
    event: str = ""
    on: str = ""
    """The activity at whose border a boundary event is."""
    under: str = ""
    """The boundary event that it stands below."""
    inside: "Scope | None" = None
    """Of a sub-process."""
    collapsed: bool = False
    """Whether the inside has a diagram of its own."""
    touchpoint: Json | None = None
    """The touchpoint that it is, with all that the spec says of it."""


@dataclass(frozen=True, slots=True)
class Flow:
    """A sequence flow; `when` names the boolean that it tests."""

    id: str
    source: str
    target: str
    name: str = ""
    when: str = ""
    default: bool = False
    way: Json | None = None
    """The transition that it is."""


Cell = tuple[int, int]
"""Column and row."""


@dataclass(slots=True)
class Scope:
    """A process, or the inside of a sub-process, while it is being made."""

    id: str
    nodes: dict[str, Node] = field(default_factory=dict)
    flows: list[Flow] = field(default_factory=list)
    cells: dict[str, Cell] = field(default_factory=dict)
    """Where nodes stand. Boundary events stand at their activities."""
    _leaving: dict[str, list[Flow]] = field(default_factory=dict)
    _between: Counter[str] = field(default_factory=Counter)
    """How many flows lead from a node to another."""

    def put(self, node: Node, at: Cell | None = None) -> str:
        """Add a node; its id."""
        self.nodes[node.id] = node
        if at is not None:
            self.cells[node.id] = at
        return node.id

    def lead(
        self,
        source: str,
        target: str,
        name: str = "",
        when: str = "",
        default: bool = False,
        way: Json | None = None,
    ) -> None:
        """Add a flow."""
        id = f"{source}.to.{target.removeprefix(self.id + '.')}"
        self._between[id] += 1
        if self._between[id] > 1:
            id = f"{id}.{self._between[id]}"
        made = Flow(id, source, target, name, when, default, way)
        self.flows.append(made)
        self._leaving.setdefault(source, []).append(made)

    def leaving(self, node: str) -> list[Flow]:
        """The flows that leave a node."""
        return self._leaving.get(node, [])
