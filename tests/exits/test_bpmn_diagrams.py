"""Diagrams of BPMN processes: everything is drawn, nothing overlaps, lines are told apart."""

from collections.abc import Iterator
from itertools import combinations, pairwise
from xml.etree.ElementTree import Element

import pytest

from journeymap.exits.bpmn import zeebe
from journeymap.handling.derive import spec_of
from tests.exits.conftest import SPECS
from tests.exits.test_bpmn import BPMN, grown, nodes, read, tag

DI = "{http://www.omg.org/spec/BPMN/20100524/DI}"
DC = "{http://www.omg.org/spec/DD/20100524/DC}"
WAYPOINT = "{http://www.omg.org/spec/DD/20100524/DI}waypoint"

MADE = {
    "chain": [(f"t{n}", f"t{n + 1}") for n in range(60)],
    "star": [("hub", f"t{n}") for n in range(25)] + [(f"t{n}", "hub") for n in range(25)],
    "all": [(f"t{a}", f"t{b}") for a in range(9) for b in range(9)],
    "circle": [("a", "a"), ("a", "b"), ("b", "a")],
    "long": [("x" * 60, "y" * 60), ("y" * 60, "z")],
}


Corners = tuple[int, int, int, int]


def corners(bounds: Element) -> Corners:
    x, y, width, height = (int(bounds.get(each, "")) for each in ("x", "y", "width", "height"))
    return x, y, x + width, y + height


def boxes(plane: Element) -> dict[str, Corners]:
    found = {}
    for shape in plane.findall(f"{DI}BPMNShape"):
        bounds = shape.find(f"{DC}Bounds")
        assert bounds is not None
        found[shape.get("bpmnElement", "")] = corners(bounds)
    return found


def diagrams(root: Element) -> Iterator[tuple[dict[str, Element], Element]]:
    for plane in root.iter(f"{DI}BPMNPlane"):
        yield nodes(root), plane


def overlap(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


DRAWN = {
    **{name: spec_of(document) for name, document in SPECS.items()},
    **{name: grown(ways, 3) for name, ways in MADE.items()},
}
drawn = pytest.mark.parametrize("name", DRAWN)


@drawn
def test_everything_is_drawn_and_nothing_overlaps(name: str) -> None:
    root = read(zeebe, DRAWN[name])
    seen: set[str] = set()
    for known, plane in diagrams(root):
        found = boxes(plane)
        seen |= found.keys()
        shown = {id: box for id, box in found.items() if id in known}
        insides = {id for id, each in known.items() if tag(each) == "subProcess"}
        for (one, a), (other, b) in combinations(shown.items(), 2):
            within = {one, other} & insides and (one.startswith(other) or other.startswith(one))
            if not within and tag(known[one]) != "boundaryEvent" != tag(known[other]):
                assert not overlap(a, b), (one, other)
    assert seen >= nodes(root).keys()
    edges = {each.get("bpmnElement") for each in root.iter(f"{DI}BPMNEdge")}
    assert edges == {each.get("id") for each in root.iter(f"{BPMN}sequenceFlow")}


@drawn
def test_lines_have_right_angles_touch_their_ends_and_cross_no_shape(name: str) -> None:
    root = read(zeebe, DRAWN[name])
    flows = {each.get("id"): each for each in root.iter(f"{BPMN}sequenceFlow")}
    for known, plane in diagrams(root):
        found = boxes(plane)
        whole = {"subProcess"} if plane.get("bpmnElement") != "collaboration" else set()
        shapes = {
            id: box for id, box in found.items() if id in known and tag(known[id]) not in whole
        }
        for edge in plane.findall(f"{DI}BPMNEdge"):
            points = [(int(p.get("x", "")), int(p.get("y", ""))) for p in edge.findall(WAYPOINT)]
            flow = flows[edge.get("bpmnElement")]
            ends = flow.get("sourceRef", ""), flow.get("targetRef", "")
            for (x, y), id in zip((points[0], points[-1]), ends, strict=True):
                left, top, right, bottom = found[id]
                assert left <= x <= right, edge.get("bpmnElement")
                assert top <= y <= bottom, edge.get("bpmnElement")
            for (x, y), (to_x, to_y) in pairwise(points):
                assert (x == to_x) != (y == to_y), edge.get("bpmnElement")
                part = min(x, to_x), min(y, to_y), max(x, to_x) + 1, max(y, to_y) + 1
                for id, box in shapes.items():
                    assert id in ends or not overlap(part, box), (edge.get("bpmnElement"), id)


@drawn
def test_lines_lie_on_each_other_only_where_they_part_or_meet(name: str) -> None:
    root = read(zeebe, DRAWN[name])
    flows = {each.get("id"): each for each in root.iter(f"{BPMN}sequenceFlow")}
    plane = next(root.iter(f"{DI}BPMNPlane"))
    parts: dict[tuple[str, int], list[tuple[int, int, str, str]]] = {}
    for edge in plane.findall(f"{DI}BPMNEdge"):
        flow = flows[edge.get("bpmnElement")]
        ends = flow.get("sourceRef", ""), flow.get("targetRef", "")
        points = [(int(p.get("x", "")), int(p.get("y", ""))) for p in edge.findall(WAYPOINT)]
        for (x, y), (to_x, to_y) in pairwise(points):
            key = ("x", x) if x == to_x else ("y", y)
            low, high = sorted((y, to_y) if x == to_x else (x, to_x))
            for other_low, other_high, source, target in parts.get(key, []):
                if low < other_high and other_low < high:
                    assert source == ends[0] or target == ends[1], (ends, source, target)
            parts.setdefault(key, []).append((low, high, *ends))


@drawn
def test_names_beside_shapes_cover_nothing(name: str) -> None:
    root = read(zeebe, DRAWN[name])
    for known, plane in diagrams(root):
        found = boxes(plane)
        solid = [box for id, box in found.items() if id in known and tag(known[id]) != "subProcess"]
        labels = [
            (of.get("bpmnElement"), corners(bounds))
            for of in plane
            if (bounds := of.find(f"{DI}BPMNLabel/{DC}Bounds")) is not None
        ]
        for place, (of, label) in enumerate(labels):
            assert not any(overlap(label, box) for box in solid), of
            assert not any(overlap(label, other) for _, other in labels[:place]), of
