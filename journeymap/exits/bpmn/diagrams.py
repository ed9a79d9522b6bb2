"""Writes diagrams: that of the journey, and one for each sub-process that it shows closed."""

from journeymap.exits.bpmn.geometry import Box, Picture
from journeymap.exits.bpmn.grid import drawn
from journeymap.exits.bpmn.journey import Process
from journeymap.exits.bpmn.plane import Plane
from journeymap.exits.bpmn.scope import Kind, Node, Scope
from journeymap.exits.markup import Markup

_FILLS = {-2: "#b9d3ee", -1: "#dbe8f5", 0: "#f0ede8", 1: "#fcebcb", 2: "#f6cf94"}
"""By valence, from cold to warm, light enough for black letters."""
_LINE = "#23252e"
_LEFT, _TOP = 160, 100


def write_diagrams(markup: Markup, process: Process, plane: Plane) -> None:
    """Write all diagrams of a process, that of the journey first."""
    _begin(markup, "journey", "collaboration")
    _shape(markup, "pool", plane.pool, {"isHorizontal": "true"})
    for lane, box in plane.lanes.items():
        _shape(markup, f"lane.{lane}", box, {"isHorizontal": "true"})
    _fill(markup, process.scope, plane.picture)
    for place, (frame, label) in enumerate(plane.stages):
        _shape(markup, f"stage.{place}", frame, {}, label)
    _end(markup)
    for node in process.scope.nodes.values():
        if node.inside is not None:
            _begin(markup, node.id, node.id)
            inside, _, _ = drawn(node.inside)
            moved = Picture()
            moved.take(inside, _LEFT, _TOP)
            _fill(markup, node.inside, moved)
            _end(markup)


def _begin(markup: Markup, id: str, of: str) -> None:
    markup.begin("bpmndi:BPMNDiagram", {"id": f"{id}.diagram"})
    markup.begin("bpmndi:BPMNPlane", {"id": f"{id}.plane", "bpmnElement": of})


def _end(markup: Markup) -> None:
    markup.end()
    markup.end()


def _fill(markup: Markup, scope: Scope, picture: Picture) -> None:
    for node in scope.nodes.values():
        label = picture.labels.get(node.id)
        _shape(markup, node.id, picture.boxes[node.id], _looks(node), label)
        if node.inside is not None and not node.collapsed:
            _fill(markup, node.inside, picture)
    for flow in scope.flows:
        about = {"id": f"{flow.id}.edge", "bpmnElement": flow.id}
        markup.begin("bpmndi:BPMNEdge", about)
        for x, y in picture.lines[flow.id]:
            markup.line(f'<di:waypoint x="{x}" y="{y}" />')
        if (label := picture.labels.get(flow.id)) is not None:
            _label(markup, label)
        markup.end()


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


def _shape(
    markup: Markup, of: str, box: Box, looks: dict[str, str], label: Box | None = None
) -> None:
    markup.begin("bpmndi:BPMNShape", {"id": f"{of}.shape", "bpmnElement": of, **looks})
    _bounds(markup, box)
    if label is not None:
        _label(markup, label)
    markup.end()


def _label(markup: Markup, box: Box) -> None:
    markup.begin("bpmndi:BPMNLabel", {})
    _bounds(markup, box)
    markup.end()


def _bounds(markup: Markup, box: Box) -> None:
    x, y, width, height = box
    markup.line(f'<dc:Bounds x="{x}" y="{y}" width="{width}" height="{height}" />')
