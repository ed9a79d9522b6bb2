"""Gives blocks their places: stages are groups of columns, lanes are groups of rows."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from journeymap.exits.bpmn.journey import LANES, Unit


@dataclass(slots=True)
class Places:
    """Where units stand in a grid of columns and rows."""

    cells: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Column and row, by unit."""
    first_columns: list[int] = field(default_factory=list)
    """Of each stage."""
    columns: int = 0
    lanes: list[tuple[str, int, int]] = field(default_factory=list)
    """Each lane that is used, with its first row and how many rows it has."""
    taken: set[tuple[int, int]] = field(default_factory=set)

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return sum(rows for _, _, rows in self.lanes)


def places(units: Sequence[Unit], stages: int) -> Places:
    """Places for units; ways within a stage lead to the right where nothing leads back."""
    forward = _forward(units)
    ranks = _ranks(units, forward)
    made = Places(columns=1)
    column_of: dict[str, int] = {}
    of_stage: dict[int, list[Unit]] = defaultdict(list)
    for unit in units:
        of_stage[unit.stage].append(unit)
        if unit.stage < 0:
            column_of[unit.id] = 0
    for stage in range(stages):
        here = of_stage[stage]
        made.first_columns.append(made.columns)
        for unit in here:
            column_of[unit.id] = made.columns + ranks[unit.id]
        made.columns += 1 + max((ranks[unit.id] for unit in here), default=0)
    rows = _rows(units, column_of, forward)
    first = 0
    for lane in LANES:
        there = [unit for unit in units if unit.lane == lane]
        if there:
            count = 1 + max(rows[unit.id] for unit in there)
            made.lanes.append((lane, first, count))
            for unit in there:
                made.cells[unit.id] = column_of[unit.id], first + rows[unit.id]
            first += count
    made.taken = set(made.cells.values())
    return made


def _forward(units: Sequence[Unit]) -> Mapping[str, list[str]]:
    """The ways that do not lead back to where a walk comes from."""
    ways = {unit.id: [leaving.to for leaving in unit.leaving if leaving.flow] for unit in units}
    kept: dict[str, list[str]] = {id: [] for id in ways}
    state: dict[str, int] = {}
    for root in ways:
        if root in state:
            continue
        walk: list[tuple[str, Iterator[str]]] = [(root, iter(ways[root]))]
        state[root] = 1
        while walk:
            at, left = walk[-1]
            to = next(left, None)
            if to is None:
                state[at] = 2
                walk.pop()
            elif state.get(to) != 1:
                kept[at].append(to)
                if to not in state:
                    state[to] = 1
                    walk.append((to, iter(ways[to])))
    return kept


def _ranks(units: Sequence[Unit], forward: Mapping[str, list[str]]) -> dict[str, int]:
    """How many ways lead to a unit within its stage, one after the other, at most."""
    stage = {unit.id: unit.stage for unit in units}
    coming: dict[str, int] = defaultdict(int)
    inner = {id: [to for to in tos if stage[to] == stage[id]] for id, tos in forward.items()}
    for tos in inner.values():
        for to in tos:
            coming[to] += 1
    ranks = dict.fromkeys(stage, 0)
    ready = [id for id in stage if not coming[id]]
    while ready:
        at = ready.pop()
        for to in inner[at]:
            ranks[to] = max(ranks[to], ranks[at] + 1)
            coming[to] -= 1
            if not coming[to]:
                ready.append(to)
    return ranks


def _rows(
    units: Sequence[Unit], column_of: Mapping[str, int], forward: Mapping[str, list[str]]
) -> dict[str, int]:
    """The row of each unit within its lane: that of a unit before it, where it is free."""
    lane = {unit.id: LANES.index(unit.lane) for unit in units}
    before: dict[str, list[str]] = defaultdict(list)
    for id, tos in forward.items():
        for to in tos:
            before[to].append(id)
    rows: dict[str, int] = {}
    taken: set[tuple[int, int, int]] = set()
    by_column: dict[int, list[str]] = defaultdict(list)
    for unit in units:
        by_column[column_of[unit.id]].append(unit.id)

    def height(id: str) -> float:
        known = [100 * lane[each] + rows[each] for each in before[id] if each in rows]
        return sum(known) / len(known) if known else 100.0 * lane[id]

    for column in sorted(by_column):
        for id in sorted(by_column[column], key=lambda id: (height(id), id)):
            wanted = [rows[each] for each in before[id] if each in rows and lane[each] == lane[id]]
            row = min(wanted, default=0)
            if (column, lane[id], row) in taken:
                row = 0
            while (column, lane[id], row) in taken:
                row += 1
            taken.add((column, lane[id], row))
            rows[id] = row
    return rows
