"""Draws a touchpoint with what stands around it as one block, to be placed as a whole."""

from dataclasses import dataclass, field
from itertools import pairwise

from journeymap.exits.bpmn.geometry import (
    LABEL_WIDTH,
    Box,
    Picture,
    Point,
    above,
    above_from,
    below,
    label_height,
    size,
)
from journeymap.exits.bpmn.journey import Leaving, Unit
from journeymap.exits.bpmn.scope import Kind, Scope

_GAP = 30
_ROW = 50
"""How far ways are from each other, at least."""
_LABEL_ZONE = LABEL_WIDTH + 22


@dataclass(slots=True)
class Block:
    """A block; its way in is at 0, 0, and everything else is given from there."""

    picture: Picture = field(default_factory=Picture)
    width: int = 0
    top: int = 0
    bottom: int = 0
    ports: list[tuple[Leaving, list[Point]]] = field(default_factory=list)
    """Ways to other blocks, with their first points; the last of these is where it goes on."""


def block(unit: Unit, scope: Scope) -> Block:
    """The block of a unit."""
    return _Making(unit, scope).made()


class _Making:
    def __init__(self, unit: Unit, scope: Scope) -> None:
        self._unit = unit
        self._scope = scope
        self._block = Block()
        self._picture = self._block.picture

    def made(self) -> Block:
        x = 0
        for id in self._unit.spine:
            x = self._put(id, x, 0).right + _GAP
        for source, target in pairwise(self._unit.spine):
            self._level(source, target)
        self._leave()
        if self._unit.follow_up:
            self._follow_up()
        boxes = [*self._picture.boxes.values(), *self._picture.labels.values()]
        ends = [points[-1] for _, points in self._block.ports]
        self._block.width = max([*(box.right for box in boxes), *(x for x, _ in ends)])
        self._block.top = min([*(box.y for box in boxes), 0])
        self._block.bottom = max([*(box.bottom for box in boxes), *(y for _, y in ends)])
        return self._block

    def _put(self, id: str, x: int, y: int) -> Box:
        node = self._scope.nodes[id]
        width, height = size(node)
        box = Box(x, y - height // 2, width, height)
        self._picture.boxes[id] = box
        if node.name and node.kind in (Kind.TIMER, Kind.START, Kind.END):
            self._picture.labels[id] = below(node.name, box.middle[0], box.bottom + 2)
        elif node.name and node.kind is Kind.EXCLUSIVE:
            # The names of its ways stand at its right.
            name = above(node.name, box.middle[0], box.y - 4)
            self._picture.labels[id] = name.moved(min(0, box.right - name.right), 0)
        return box

    def _leave(self) -> None:
        """Ways in rows, the usual one straight on and the one that ends here last."""
        last = self._picture.boxes[self._unit.spine[-1]]
        ways = self._unit.leaving
        usual = ways[-1:] if ways and ways[-1].to else []
        ways = usual + [way for way in ways if way not in usual]
        middle, _ = last.middle
        gateway = self._scope.nodes[self._unit.spine[-1]].kind is Kind.EXCLUSIVE
        y = floor = 0
        for place, way in enumerate(ways):
            tall = label_height(way.name)
            if place or (not way.to and len(ways) > 1):
                y = max(y + _ROW, floor + tall + 14, last.bottom + 20)
            points = [(last.right, 0)] if y == 0 else [(middle, last.bottom), (middle, y)]
            first = (last.right, 0) if y == 0 else (middle, y)
            floor = self._lead(way, points, first, zone=gateway and len(ways) > 1)
        self._floor = max(floor, last.bottom)

    def _lead(self, way: Leaving, points: list[Point], first: Point, *, zone: bool) -> int:
        """Draw a way up to where it leaves the block; how far down it reaches."""
        y = first[1]
        right = self._picture.boxes[self._unit.spine[-1]].right
        x = right + (_LABEL_ZONE if zone or way.name else _GAP)
        flow = self._flow(way)
        if way.name:
            self._picture.labels[flow] = above_from(way.name, right + 8, y - 4)
        reach = y + 8
        if way.through:
            box = self._put(way.through[0], x, y)
            self._picture.lines[flow] = [*points, (box.x, y)]
            points = [(box.right, y)]
            reach = box.bottom
            if (label_of := self._picture.labels.get(way.through[0])) is not None:
                reach = label_of.bottom
        elif way.name:
            points = [*points, (x, y)]
        if way.to:
            self._block.ports.append((way, points))
        return reach

    def _flow(self, way: Leaving) -> str:
        """The first flow of a way."""
        source = self._unit.spine[-1]
        if not way.through:
            return way.flow
        return next(f.id for f in self._scope.leaving(source) if f.target == way.through[0])

    def _follow_up(self) -> None:
        """The person who follows later, in a row below all ways."""
        fork = next(id for id in self._unit.spine if self._scope.nodes[id].kind is Kind.PARALLEL)
        start = self._picture.boxes[fork]
        tallest = max(size(self._scope.nodes[id])[1] for id in self._unit.follow_up)
        y = self._floor + 16 + tallest // 2
        x = start.right + _GAP
        source = fork
        for id in self._unit.follow_up:
            box = self._put(id, x, y)
            flow = next(f.id for f in self._scope.leaving(source) if f.target == id)
            if source == fork:
                middle = start.middle[0]
                self._picture.lines[flow] = [(middle, start.bottom), (middle, y), (box.x, y)]
            else:
                before = self._picture.boxes[source]
                self._picture.lines[flow] = [(before.right, y), (box.x, y)]
            source, x = id, box.right + _GAP

    def _level(self, source: str, target: str) -> None:
        flow = next(f.id for f in self._scope.leaving(source) if f.target == target)
        left, right = self._picture.boxes[source], self._picture.boxes[target]
        self._picture.lines[flow] = [(left.right, 0), (right.x, 0)]
