"""Writes a process and its diagrams as BPMN 2.0 XML."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement

from journeymap.exits.bpmn import notes
from journeymap.exits.bpmn.diagrams import diagrams
from journeymap.exits.bpmn.flavours import FLOWABLE, SPIFF, ZEEBE, Flavour
from journeymap.exits.bpmn.identifiers import escalation
from journeymap.exits.bpmn.journey import Process, process, process_id
from journeymap.exits.bpmn.losses import losses
from journeymap.exits.bpmn.plane import plane
from journeymap.exits.bpmn.scope import ESCALATION, MESSAGE, Flow, Node, Scope
from journeymap.exits.carried import Carried
from journeymap.exits.markup import allowed, xml_bytes
from journeymap.handling.saying import Json
from journeymap.i18n import Phrase, Words, phrase, words_in

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
    return _Writing(spec, flavour, words_in(spec["journey"]["language"])).written()


class _Writing:
    def __init__(self, spec: Json, flavour: Flavour, words: Words) -> None:
        self._spec = spec
        self._flavour = flavour
        self._words = words
        self._process = process(spec, words)

    def written(self) -> bytes:
        spaces = {**_NAMESPACES, **self._flavour.namespaces}
        root = Element("bpmn:definitions", {f"xmlns:{name}": uri for name, uri in spaces.items()})
        root.set("id", f"definitions-{self._spec['journey']['id']}")
        root.set("name", allowed(self._spec["journey"]["title"]))
        root.set("targetNamespace", notes.NAMESPACE)
        root.set("exporter", "journeymap")
        root.set("exporterVersion", self._spec["generator"]["version"])
        for name, value in self._flavour.root.items():
            root.set(name, value)
        drawn = plane(self._process)
        self._roots(root)
        self._pool(root)
        self._body(root, self._process)
        for diagram in diagrams(self._process, drawn, self._spec):
            root.append(diagram)
        return xml_bytes(root)

    def _roots(self, root: Element) -> None:
        events = list(_events(self._process.scope))
        thrown = (escalation(each.id) for each in events if each.event == ESCALATION)
        for code in dict.fromkeys(thrown):
            SubElement(root, "bpmn:escalation", id=code, name=code, escalationCode=code)
        if any(each.event == MESSAGE for each in events):
            made = SubElement(root, "bpmn:message", id=ASKS_FOR_PERSON, name=ASKS_FOR_PERSON)
            _extend(made, self._flavour.message())
        if self._process.stages:
            category = SubElement(root, "bpmn:category", id="stages", name="stages")
            for place, name in enumerate(self._process.stages):
                SubElement(
                    category, "bpmn:categoryValue", id=f"stage.{place}.name", value=allowed(name)
                )

    def _pool(self, root: Element) -> None:
        pool = SubElement(root, "bpmn:collaboration", id="collaboration")
        SubElement(
            pool,
            "bpmn:participant",
            id="pool",
            name=allowed(self._spec["journey"]["title"]),
            processRef=process_id(self._spec),
        )
        for place, _ in enumerate(self._process.stages):
            SubElement(
                pool, "bpmn:group", id=f"stage.{place}", categoryValueRef=f"stage.{place}.name"
            )

    def _body(self, root: Element, process: Process) -> None:
        body = SubElement(root, "bpmn:process", id=process.scope.id, isExecutable="true")
        body.set("name", allowed(self._spec["journey"]["title"]))
        if description := self._spec["journey"].get("description"):
            SubElement(body, "bpmn:documentation").text = allowed(description)
        _extend(body, notes.of_spec(self._spec))
        lanes = SubElement(body, "bpmn:laneSet", id="lanes")
        for lane, name in _LANES.items():
            units = [unit for unit in process.units if unit.lane == lane]
            if not units:
                continue
            made = SubElement(lanes, "bpmn:lane", id=f"lane.{lane}", name=self._words.say(name))
            for unit in units:
                for id in unit.nodes:
                    SubElement(made, "bpmn:flowNodeRef").text = id
        self._fill(body, process.scope)

    def _fill(self, parent: Element, scope: Scope) -> None:
        coming: dict[str, list[Flow]] = {}
        for flow in scope.flows:
            coming.setdefault(flow.target, []).append(flow)
        for node in scope.nodes.values():
            self._node(parent, node, coming.get(node.id, []), scope.leaving(node.id))
        for flow in scope.flows:
            self._flow(parent, flow)

    def _node(self, parent: Element, node: Node, coming: list[Flow], leaving: list[Flow]) -> None:
        element = SubElement(parent, f"bpmn:{node.kind.value}", id=node.id)
        if node.name:
            element.set("name", allowed(node.name))
        if node.on:
            element.set("attachedToRef", node.on)
        for flow in leaving:
            if flow.default:
                element.set("default", flow.id)
        if node.touchpoint is not None and (said := _documentation(node.touchpoint)):
            SubElement(element, "bpmn:documentation").text = allowed(said)
        extensions = notes.of_node(node)
        if node.id == "start":
            extensions += notes.of_start(self._process.starts)
        if node.work is not None:
            extensions = self._flavour.bind(element, node, node.work) + extensions
        _extend(element, extensions)
        for flow in coming:
            SubElement(element, "bpmn:incoming").text = flow.id
        for flow in leaving:
            SubElement(element, "bpmn:outgoing").text = flow.id
        if node.inside is not None:
            self._fill(element, node.inside)
        if node.after:
            timer = SubElement(element, "bpmn:timerEventDefinition", id=f"{node.id}.timer")
            duration = SubElement(timer, "bpmn:timeDuration", {"xsi:type": _EXPRESSION})
            duration.text = self._flavour.duration(node.after)
        elif node.event == ESCALATION:
            SubElement(
                element,
                "bpmn:escalationEventDefinition",
                id=f"{node.id}.event",
                escalationRef=escalation(node.id),
            )
        elif node.event:
            SubElement(
                element,
                "bpmn:messageEventDefinition",
                id=f"{node.id}.event",
                messageRef=ASKS_FOR_PERSON,
            )

    def _flow(self, parent: Element, flow: Flow) -> None:
        element = SubElement(parent, "bpmn:sequenceFlow", id=flow.id)
        if flow.name:
            element.set("name", allowed(flow.name))
        element.set("sourceRef", flow.source)
        element.set("targetRef", flow.target)
        _extend(element, notes.of_flow(flow))
        if flow.when:
            condition = SubElement(element, "bpmn:conditionExpression", {"xsi:type": _EXPRESSION})
            condition.text = self._flavour.condition(flow.when)


_EXPRESSION = "bpmn:tFormalExpression"


def _events(scope: Scope) -> Iterator[Node]:
    """Events that throw or catch something, at every depth."""
    for node in scope.nodes.values():
        if node.event:
            yield node
        if node.inside is not None:
            yield from _events(node.inside)


def _extend(element: Element, extensions: list[Element]) -> None:
    if extensions:
        SubElement(element, "bpmn:extensionElements").extend(extensions)


def _documentation(touchpoint: Json) -> str:
    """What the customer does, says and feels."""
    customer, emotion = touchpoint["customer"], touchpoint.get("emotion", {})
    said = [customer.get("does"), customer.get("says"), emotion.get("note")]
    return "\n".join(text for text in said if text)
