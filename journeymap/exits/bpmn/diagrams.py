"""Writes diagrams: that of the journey, and one for each sub-process that it shows closed."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement

from journeymap.exits.bpmn.geometry import Box, Picture
from journeymap.exits.bpmn.grid import drawn
from journeymap.exits.bpmn.journey import Process
from journeymap.exits.bpmn.plane import Plane
from journeymap.exits.bpmn.scope import Kind, Node, Scope
from journeymap.handling.saying import Json

_FILLS = {-2: "#b9d3ee", -1: "#dbe8f5", 0: "#f0ede8", 1: "#fcebcb", 2: "#f6cf94"}
"""By valence, from cold to warm, light enough for black letters."""
_LINE = "#23252e"
_LEFT, _TOP = 160, 100


def diagrams(process: Process, plane: Plane, spec: Json) -> Iterator[Element]:
    """All diagrams of a process, that of the journey first."""
    diagram, shapes = _diagram("journey", "collaboration")
    _shape(shapes, "pool", plane.pool, isHorizontal="true")
    for lane, box in plane.lanes.items():
        _shape(shapes, f"lane.{lane}", box, isHorizontal="true")
    _fill(shapes, process.scope, plane.picture)
    for place, (frame, label) in enumerate(plane.stages):
        _label(_shape(shapes, f"stage.{place}", frame), label)
    yield diagram
    for node in process.scope.nodes.values():
        if node.inside is not None:
            diagram, shapes = _diagram(node.id, node.id)
            inside, _, _ = drawn(node.inside)
            moved = Picture()
            moved.take(inside, _LEFT, _TOP)
            _fill(shapes, node.inside, moved)
            yield diagram


def _diagram(id: str, of: str) -> tuple[Element, Element]:
    diagram = Element("bpmndi:BPMNDiagram", id=f"{id}.diagram")
    return diagram, SubElement(diagram, "bpmndi:BPMNPlane", id=f"{id}.plane", bpmnElement=of)


def _fill(shapes: Element, scope: Scope, picture: Picture) -> None:
    for node in scope.nodes.values():
        made = _shape(shapes, node.id, picture.boxes[node.id], **_looks(node))
        if node.id in picture.labels:
            _label(made, picture.labels[node.id])
        if node.inside is not None and not node.collapsed:
            _fill(shapes, node.inside, picture)
    for flow in scope.flows:
        edge = SubElement(shapes, "bpmndi:BPMNEdge", id=f"{flow.id}.edge", bpmnElement=flow.id)
        for x, y in picture.lines[flow.id]:
            SubElement(edge, "di:waypoint", x=str(x), y=str(y))
        if flow.id in picture.labels:
            _label(edge, picture.labels[flow.id])


def _looks(node: Node) -> dict[str, str]:
    looks: dict[str, str] = {}
    if node.kind is Kind.EXCLUSIVE:
        looks["isMarkerVisible"] = "true"
    if node.inside is not None:
        looks["isExpanded"] = "false" if node.collapsed else "true"
    if node.touchpoint is not None and (emotion := node.touchpoint.get("emotion")):
        looks["color:background-color"] = _FILLS[int(emotion["valence"])]
        looks["color:border-color"] = _LINE
    return looks


def _shape(shapes: Element, of: str, box: Box, **looks: str) -> Element:
    attributes = {"id": f"{of}.shape", "bpmnElement": of, **looks}
    shape = SubElement(shapes, "bpmndi:BPMNShape", attributes)
    _bounds(shape, box)
    return shape


def _label(of: Element, box: Box) -> None:
    _bounds(SubElement(of, "bpmndi:BPMNLabel"), box)


def _bounds(of: Element, box: Box) -> None:
    SubElement(
        of,
        "dc:Bounds",
        x=str(box.x),
        y=str(box.y),
        width=str(box.width),
        height=str(box.height),
    )
