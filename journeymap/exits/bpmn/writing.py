"""Writes a process and its diagrams as BPMN 2.0 XML."""

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from journeymap.exits.bpmn import notes
from journeymap.exits.bpmn.diagrams import write_diagrams
from journeymap.exits.bpmn.flavours import FLOWABLE, SPIFF, ZEEBE, Bound, Flavour
from journeymap.exits.bpmn.identifiers import escalation
from journeymap.exits.bpmn.journey import process
from journeymap.exits.bpmn.losses import losses
from journeymap.exits.bpmn.plane import plane
from journeymap.exits.bpmn.scope import ESCALATION, MESSAGE, Flow, Node, Scope
from journeymap.exits.carried import Carried
from journeymap.exits.markup import Markup, allowed
from journeymap.handling.saying import Json
from journeymap.i18n import Phrase, Words, phrase, words_in
from journeymap.model.collecting import collector_resting

_NAMESPACES = {
    "bpmn": "http://www.omg.org/spec/BPMN/20100524/MODEL",
    "bpmndi": "http://www.omg.org/spec/BPMN/20100524/DI",
    "dc": "http://www.omg.org/spec/DD/20100524/DC",
    "di": "http://www.omg.org/spec/DD/20100524/DI",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "color": "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
    "journey": notes.NAMESPACE,
}
ASKS_FOR_PERSON = "asks-for-person"
"""The message that brings a person at any time while AI acts."""
_LANES: dict[str, Phrase] = {
    "ai": phrase("bpmn", "AI"),
    "hybrid": phrase("bpmn", "AI and a person"),
    "human": phrase("bpmn", "A person"),
}


def spiff(spec: Json) -> Carried:
    """BPMN for SpiffWorkflow."""
    return Carried(_written(spec, SPIFF), losses(spec, "spiff"))


def zeebe(spec: Json) -> Carried:
    """BPMN for Camunda 8 (Zeebe)."""
    return Carried(_written(spec, ZEEBE), losses(spec, "zeebe"))


def flowable(spec: Json) -> Carried:
    """BPMN for Flowable."""
    return Carried(_written(spec, FLOWABLE), losses(spec, "flowable"))


def _written(spec: Json, flavour: Flavour) -> bytes:
    with collector_resting():
        return _Writing(spec, flavour, words_in(spec["journey"]["language"])).written()


class _Writing:
    def __init__(self, spec: Json, flavour: Flavour, words: Words) -> None:
        self._spec = spec
        self._flavour = flavour
        self._words = words
        self._process = process(spec, words)
        self._markup = Markup()

    def written(self) -> bytes:
        spec, markup = self._spec, self._markup
        spaces = {**_NAMESPACES, **self._flavour.namespaces}
        about = {
            "id": f"definitions-{spec['journey']['id']}",
            "name": allowed(spec["journey"]["title"]),
            "targetNamespace": notes.NAMESPACE,
            "exporter": "journeymap",
            "exporterVersion": spec["generator"]["version"],
        }
        named = {f"xmlns:{name}": uri for name, uri in spaces.items()}
        markup.begin("bpmn:definitions", {**named, **about, **self._flavour.root})
        self._roots()
        self._pool()
        self._body()
        write_diagrams(markup, self._process, plane(self._process))
        markup.end()
        return markup.content()

    def _roots(self) -> None:
        markup = self._markup
        events = list(_events(self._process.scope))
        thrown = (escalation(each.id) for each in events if each.event == ESCALATION)
        for code in dict.fromkeys(thrown):
            markup.leaf("bpmn:escalation", {"id": code, "name": code, "escalationCode": code})
        if any(each.event == MESSAGE for each in events):
            markup.begin("bpmn:message", {"id": ASKS_FOR_PERSON, "name": ASKS_FOR_PERSON})
            self._extend(self._flavour.message(), [])
            markup.end()
        if self._process.stages:
            markup.begin("bpmn:category", {"id": "stages", "name": "stages"})
            for place, name in enumerate(self._process.stages):
                said = {"id": f"stage.{place}.name", "value": allowed(name)}
                markup.leaf("bpmn:categoryValue", said)
            markup.end()

    def _pool(self) -> None:
        markup = self._markup
        markup.begin("bpmn:collaboration", {"id": "collaboration"})
        about = {
            "id": "pool",
            "name": allowed(self._spec["journey"]["title"]),
            "processRef": self._process.scope.id,
        }
        markup.leaf("bpmn:participant", about)
        for place, _ in enumerate(self._process.stages):
            id = f"stage.{place}"
            markup.leaf("bpmn:group", {"id": id, "categoryValueRef": f"{id}.name"})
        markup.end()

    def _body(self) -> None:
        markup, process = self._markup, self._process
        name = allowed(self._spec["journey"]["title"])
        about = {"id": process.scope.id, "isExecutable": "true", "name": name}
        markup.begin("bpmn:process", about)
        if description := self._spec["journey"].get("description"):
            markup.leaf("bpmn:documentation", {}, allowed(description))
        self._extend((), notes.of_spec(self._spec))
        self._lanes()
        self._fill(process.scope)
        markup.end()

    def _lanes(self) -> None:
        markup = self._markup
        markup.begin("bpmn:laneSet", {"id": "lanes"})
        for lane, name in _LANES.items():
            units = [unit for unit in self._process.units if unit.lane == lane]
            if not units:
                continue
            markup.begin("bpmn:lane", {"id": f"lane.{lane}", "name": self._words.say(name)})
            for unit in units:
                for id in unit.nodes:
                    markup.leaf("bpmn:flowNodeRef", {}, id)
            markup.end()
        markup.end()

    def _fill(self, scope: Scope) -> None:
        """Write the nodes of a scope, then its flows."""
        coming: dict[str, list[Flow]] = {}
        for flow in scope.flows:
            coming.setdefault(flow.target, []).append(flow)
        for node in scope.nodes.values():
            self._node(node, coming.get(node.id, []), scope.leaving(node.id))
        for flow in scope.flows:
            self._flow(flow)

    def _node(self, node: Node, coming: list[Flow], leaving: list[Flow]) -> None:
        markup = self._markup
        attributes = {"id": node.id}
        if node.name:
            attributes["name"] = allowed(node.name)
        if node.on:
            attributes["attachedToRef"] = node.on
        for flow in leaving:
            if flow.default:
                attributes["default"] = flow.id
        bound = Bound() if node.work is None else self._flavour.bind(node, node.work)
        attributes.update(bound.attributes)
        tag = f"bpmn:{node.kind.value}"
        markup.begin(tag, attributes)
        if node.touchpoint is not None and (said := _documentation(node.touchpoint)):
            markup.leaf("bpmn:documentation", {}, allowed(said))
        noted = notes.of_node(node)
        if node.id == "start":
            noted += notes.of_start(self._process.starts)
        self._extend(bound.extensions, noted)
        for flow in coming:
            markup.leaf("bpmn:incoming", {}, flow.id)
        for flow in leaving:
            markup.leaf("bpmn:outgoing", {}, flow.id)
        if node.inside is not None:
            self._fill(node.inside)
        self._event(node)
        markup.end()

    def _event(self, node: Node) -> None:
        """Write what a node waits for, throws or catches."""
        markup = self._markup
        if node.after:
            markup.begin("bpmn:timerEventDefinition", {"id": f"{node.id}.timer"})
            duration = self._flavour.duration(node.after)
            markup.leaf("bpmn:timeDuration", {"xsi:type": _EXPRESSION}, duration)
            markup.end()
        elif node.event == ESCALATION:
            event = {"id": f"{node.id}.event", "escalationRef": escalation(node.id)}
            markup.leaf("bpmn:escalationEventDefinition", event)
        elif node.event:
            event = {"id": f"{node.id}.event", "messageRef": ASKS_FOR_PERSON}
            markup.leaf("bpmn:messageEventDefinition", event)

    def _flow(self, flow: Flow) -> None:
        markup = self._markup
        attributes = {"id": flow.id}
        if flow.name:
            attributes["name"] = allowed(flow.name)
        attributes["sourceRef"] = flow.source
        attributes["targetRef"] = flow.target
        markup.begin("bpmn:sequenceFlow", attributes)
        self._extend((), notes.of_flow(flow))
        if flow.when:
            condition = self._flavour.condition(flow.when)
            markup.leaf("bpmn:conditionExpression", {"xsi:type": _EXPRESSION}, condition)
        markup.end()

    def _extend(self, elements: Sequence[Element], noted: notes.Notes) -> None:
        if not elements and not noted:
            return
        self._markup.begin("bpmn:extensionElements", {})
        for element in elements:
            self._markup.put(element)
        for name, said in noted:
            notes.write_note(self._markup, name, said)
        self._markup.end()


_EXPRESSION = "bpmn:tFormalExpression"


def _events(scope: Scope) -> Iterator[Node]:
    """Events that throw or catch something, at every depth."""
    for node in scope.nodes.values():
        if node.event:
            yield node
        if node.inside is not None:
            yield from _events(node.inside)


def _documentation(touchpoint: Json) -> str:
    """What the customer does, says and feels."""
    customer, emotion = touchpoint["customer"], touchpoint.get("emotion", {})
    said = [customer.get("does"), customer.get("says"), emotion.get("note")]
    return "\n".join(text for text in said if text)
