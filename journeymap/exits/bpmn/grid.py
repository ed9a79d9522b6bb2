"""Draws the inside of a sub-process: nodes on a grid, lines with right angles.

A line runs straight within a row. To a row below it leaves its node downwards, to a row above it
arrives from below, and back to an earlier column it runs under everything.
"""

from itertools import pairwise

from journeymap.exits.bpmn.geometry import (
    LABEL_WIDTH,
    Box,
    Picture,
    Point,
    above,
    above_from,
    below,
    below_from,
    label_height,
    size,
)
from journeymap.exits.bpmn.scope import Flow, Kind, Node, Scope

_GAP, _ROW_GAP = 40, 34
_LABEL_GAP = LABEL_WIDTH + 24
_INSIDE = 30
_BORDER = 40
"""How far from its corners events stand on the border of a sub-process."""


def drawn(scope: Scope) -> tuple[Picture, int, int]:
    """The picture of a scope from 0, 0 on, with its width and height."""
    return _Drawing(scope).drawn()


class _Drawing:
    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._picture = Picture()
        self._sizes: dict[str, tuple[int, int]] = {}
        self._insides: dict[str, Picture] = {}
        for id in scope.cells:
            node = scope.nodes[id]
            if node.inside is not None:
                inside, width, height = drawn(node.inside)
                self._insides[id] = inside
                self._sizes[id] = width + 2 * _INSIDE, height + 2 * _INSIDE + 10
            else:
                self._sizes[id] = size(node)

    def drawn(self) -> tuple[Picture, int, int]:
        self._place()
        floor = max(box.bottom for box in self._picture.boxes.values())
        for flow in self._scope.flows:
            points = self._line(flow, floor)
            self._picture.lines[flow.id] = points
            floor = max(floor, *(y for _, y in points))
            if flow.name:
                self._picture.labels[flow.id] = _beside(flow.name, points)
        for id, inside in self._insides.items():
            box = self._picture.boxes[id]
            self._picture.take(inside, box.x + _INSIDE, box.y + _INSIDE + 10)
        everything = [*self._picture.boxes.values(), *self._picture.labels.values()]
        right, bottom = (max(box.right for box in everything), max(b.bottom for b in everything))
        return self._picture, right, max(floor, bottom)

    def _place(self) -> None:
        cells, nodes = self._scope.cells, self._scope.nodes
        lefts = self._lefts()
        tops = self._tops()
        for id, (column, row) in cells.items():
            left, widest = lefts[column]
            top, highest = tops[row]
            width, height = self._sizes[id]
            self._picture.boxes[id] = Box(
                left + (widest - width) // 2, top + (highest - height) // 2, width, height
            )
        on: dict[str, int] = {}
        for node in nodes.values():
            if node.kind is Kind.BOUNDARY:
                self._attach(node, on.get(node.on, 0))
                on[node.on] = on.get(node.on, 0) + 1
        for node in nodes.values():
            if node.under:
                box, border = self._picture.boxes[node.id], self._picture.boxes[node.under]
                moved = border.middle[0] - box.middle[0]
                self._picture.boxes[node.id] = box.moved(moved, 0)
            if node.name and node.kind is Kind.EXCLUSIVE:
                box = self._picture.boxes[node.id]
                self._picture.labels[node.id] = above(node.name, box.middle[0], box.y - 4)
            elif node.name and node.kind in (Kind.START, Kind.END):
                box = self._picture.boxes[node.id]
                self._picture.labels[node.id] = below(node.name, box.middle[0], box.bottom + 6)

    def _attach(self, node: Node, place: int) -> None:
        """The first event stands at the right of the border, the second at the left."""
        box = self._picture.boxes[node.on]
        middle = box.right - 2 * _BORDER if place == 0 else box.x + 2 * _BORDER
        width, height = size(node)
        at = Box(middle - width // 2, box.bottom - height // 2, width, height)
        self._picture.boxes[node.id] = at
        self._picture.labels[node.id] = below_from(node.name, at.right + 2, at.bottom - 14)

    def _lefts(self) -> dict[int, tuple[int, int]]:
        """The left border and the width of each column that is used."""
        nodes, cells = self._scope.nodes, self._scope.cells
        speaking = {cells[f.source][0] for f in self._scope.flows if f.name and f.source in cells}
        found: dict[int, tuple[int, int]] = {}
        left = 0
        for column in sorted({column for column, _ in cells.values()}):
            there = [id for id, cell in cells.items() if cell[0] == column]
            widest = max(self._sizes[id][0] for id in there)
            if any(nodes[id].name and nodes[id].kind is not Kind.USER for id in there):
                named = any(id in self._outside(there) for id in there)
                widest = max(widest, LABEL_WIDTH if named else 0)
            found[column] = left, widest
            left += widest + (_LABEL_GAP if column in speaking else _GAP)
        return found

    def _outside(self, ids: list[str]) -> list[str]:
        """Those whose names stand outside of them."""
        kinds = (Kind.EXCLUSIVE, Kind.START, Kind.END)
        nodes = self._scope.nodes
        return [id for id in ids if nodes[id].kind in kinds and nodes[id].name]

    def _tops(self) -> dict[int, tuple[int, int]]:
        """The upper border and the height of each row that is used."""
        cells, nodes = self._scope.cells, self._scope.nodes
        found: dict[int, tuple[int, int]] = {}
        top = 0
        for row in sorted({row for _, row in cells.values()}):
            there = [id for id, cell in cells.items() if cell[1] == row]
            highest = max(self._sizes[id][1] for id in there)
            names = [label_height(nodes[id].name) for id in self._outside(there)]
            # Names stand above gateways and below events; both need room beside the highest.
            room = max([0, *(50 + 2 * (name + 8) - highest for name in names)]) // 2
            found[row] = top + room, highest
            top += room + highest + room + _ROW_GAP
            if any(node.kind is Kind.BOUNDARY for node in nodes.values()) and row == 0:
                top += 2 * 14
        return found

    def _line(self, flow: Flow, floor: int) -> list[Point]:
        source, target = self._picture.boxes[flow.source], self._picture.boxes[flow.target]
        (sx, sy), (tx, ty) = source.middle, target.middle
        if flow.target == flow.source or tx < sx:
            under = floor + 24
            return [(sx, source.bottom), (sx, under), (tx, under), (tx, target.bottom)]
        if sy == ty:
            return [(source.right, sy), (target.x, ty)]
        if sx == tx:
            down = ty > sy
            return [
                (sx, source.bottom if down else source.y),
                (tx, target.y if down else target.bottom),
            ]
        if ty > sy:
            return [(sx, source.bottom), (sx, ty), (target.x, ty)]
        return [(source.right, sy), (tx, sy), (tx, target.bottom)]


def _beside(name: str, points: list[Point]) -> Box:
    """Above the first level part of a line, or beside a line that only falls."""
    for (x, y), (to, level) in pairwise(points):
        if y == level:
            return above_from(name, min(x, to) + 8, y - 4)
    x, y = points[0]
    return below_from(name, x + 6, y + 6)
