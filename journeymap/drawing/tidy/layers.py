"""Which sub-column of its stage a touchpoint stands in, and which ones stand right above others.

Inside a stage, transitions run from a sub-column to the next; a touchpoint that follows only one
other stands right below it instead, which keeps stages narrow: a *run*. What goes wrong falls
below first, so that the usual way goes on to the right.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import pairwise
from math import ceil, isqrt

from journeymap.model.document import Document
from journeymap.model.records import Touchpoint, Transition
from journeymap.model.vocabulary import TransitionKind

SHORTEST_LIMIT = 4
"""So many cards may always stand in one run."""
_LONGEST_CHAIN = 8
"""So many where each only leads to the next, which is how a map grows by keys."""
_BACKWARD = (TransitionKind.RECOVERY, TransitionKind.LOOP)


@dataclass(frozen=True)
class Layers:
    """Every run with the layer it stands in; layers count the sub-columns of the whole map."""

    runs: tuple[tuple[str, ...], ...]
    """Touchpoints that stand right below each other, from top to bottom."""
    layer: tuple[int, ...]
    """The layer of each run."""
    stages: tuple[tuple[str, int], ...]
    """Of each layer, its stage and which sub-column of the stage it is."""


def layers_of(document: Document, ids: Collection[str]) -> Layers:
    """The runs and layers of these touchpoints."""
    order = {stage.id: number for number, stage in enumerate(document.stages)}
    columns = [_Column() for _ in document.stages]
    column_of: dict[str, int] = {}
    for touchpoint in document.touchpoints.values():
        column_of[touchpoint.id] = order[touchpoint.stage]
        if touchpoint.id in ids:
            columns[column_of[touchpoint.id]].touchpoints.append(touchpoint)
    lean = dict.fromkeys(column_of, 0)
    partners: dict[str, set[str]] = defaultdict(set)
    for transition in document.transitions.values():
        source, target = transition.source, transition.target
        partners[source].add(target)
        partners[target].add(source)
        start, end = column_of[source], column_of[target]
        if start != end:
            lean[source] += 1 if start < end else -1
            lean[target] += 1 if start > end else -1
        elif source != target and source in ids and target in ids:
            columns[start].edges.append(transition)
    runs: list[tuple[str, ...]] = []
    layer: list[int] = []
    stages: list[tuple[str, int]] = []
    for stage, column in zip(document.stages, columns, strict=True):
        found = _Stage(column, lean, partners)
        for run, level in found.settled():
            runs.append(run)
            layer.append(len(stages) + level)
        stages += [(stage.id, level) for level in range(found.width)]
    return Layers(tuple(runs), tuple(layer), tuple(stages))


@dataclass(frozen=True, slots=True)
class _Column:
    """What stands in a stage, and the transitions inside it."""

    touchpoints: list[Touchpoint] = field(default_factory=list)
    edges: list[Transition] = field(default_factory=list)


class _Stage:
    """The touchpoints of one stage on their way into sub-columns."""

    def __init__(
        self, column: _Column, lean: Mapping[str, int], partners: Mapping[str, Set[str]]
    ) -> None:
        self._ids = [touchpoint.id for touchpoint in column.touchpoints]
        self._limit = max(SHORTEST_LIMIT, isqrt(2 * len(self._ids)))
        """The most cards in a run; a stage grows about as wide as high."""
        pieces = max(1, ceil(len(self._ids) / _LONGEST_CHAIN))
        self._chain_limit = max(self._limit, ceil(len(self._ids) / pieces))
        """The most where each only leads to the next; a long chain is cut into equal pieces."""
        self._partners = partners
        """What each is connected with on the whole map."""
        self._lean = lean
        """How many more transitions go to later stages than come from earlier ones."""
        self._alone = {id for id in self._ids if id not in partners}
        edges = column.edges
        self._near: dict[str, set[str]] = {id: set() for id in self._ids}
        for edge in edges:
            self._near[edge.source].add(edge.target)
            self._near[edge.target].add(edge.source)
        self._before, self._after, self._falls = _forward(self._ids, edges)
        self._runs: list[list[str]] = []
        self._run: dict[str, int] = {}
        self._level: list[int] = []
        self.width = 0
        self._height = {touchpoint.id: touchpoint.y for touchpoint in column.touchpoints}

    def settled(self) -> Iterable[tuple[tuple[str, ...], int]]:
        """Every run with its sub-column."""
        if any(self._near.values()):
            for id in _in_order(self._ids, self._before, self._after, self._falls):
                if id not in self._alone:
                    self._settle(id)
            self._lean_right()
            self._balance()
        else:
            self._runs = [[id] for id in self._ids if id not in self._alone]
            self._level = [0] * len(self._runs)
        for run in self._runs:
            if self._height[run[0]] > self._height[run[-1]] and not self._goes_down(run):
                run.reverse()  # It reads as well this way round, which is how it stands.
        width = max(self._level, default=-1) + 1
        standing = [0] * max(1, width)
        for run, level in zip(self._runs, self._level, strict=True):
            standing[level] += len(run)
        for id in self._ids:
            if id in self._alone:
                column = min(range(len(standing)), key=standing.__getitem__)
                if standing[column] >= max(self._limit, max(standing)):
                    column = len(standing)
                    standing.append(0)
                standing[column] += 1
                self._runs.append([id])
                self._level.append(column)
        self.width = max(1, *(level + 1 for level in self._level)) if self._level else 1
        return [(tuple(run), level) for run, level in zip(self._runs, self._level, strict=True)]

    def _settle(self, id: str) -> None:
        """Let a touchpoint join the run of what leads to it, or open one to the right of that."""
        last, highest = list(self._before[id]), -1
        if last:
            levels = [self._level[self._run[before]] for before in last]
            highest = max(levels)
            if len(last) > 1:
                last = [
                    before for before, level in zip(last, levels, strict=True) if level == highest
                ]
        if len(last) == 1 and self._join(last[0], id):
            return
        if len(last) == 2 and self._between(last[0], id, last[1]):
            return
        self._run[id] = len(self._runs)
        self._runs.append([id])
        self._level.append(highest + 1)

    def _join(self, before: str, id: str) -> bool:
        """Stand right below (or else above) the one that comes before."""
        number = self._run[before]
        run = self._runs[number]
        if before not in (run[0], run[-1]) or self._is_full(run):
            return False
        if len(run) > 1 and self._near[id] & set(run) != {before}:
            return False
        run.insert(len(run) if run[-1] == before else 0, id)
        self._run[id] = number
        return True

    def _goes_down(self, run: Sequence[str]) -> bool:
        """Whether each card of a run leads to the next below it."""
        return all(below in self._after[above] for above, below in pairwise(run))

    def _is_full(self, run: Sequence[str]) -> bool:
        """Whether no more may stand in a run."""
        if len(run) < self._limit:
            return False
        return len(run) >= self._chain_limit or any(map(self._branches, run))

    def _branches(self, id: str) -> bool:
        """Whether there are more ways from and to it than one in and one on."""
        partners = self._partners[id]
        return len(partners) - (id in partners) > 2

    def _between(self, above: str, id: str, below: str) -> bool:
        """Stand between the two that come before."""
        upper, lower = self._runs[self._run[above]], self._runs[self._run[below]]
        if (
            upper is lower
            or upper[-1] != above
            or len(lower) > 1
            or len(upper) + 2 > self._limit
            or self._near[below] & set(upper)
            or self._after[below].keys() != {id}
            or self._near[id] & {*upper, *lower} != {above, below}
        ):
            return False
        number, gone = self._run[above], self._run[below]
        upper += [id, below]
        self._run[id] = self._run[below] = number
        lower.clear()
        self._level[gone] = 0
        return True

    def _lean_right(self) -> None:
        """Where there is room, stand nearer to what comes after than to what came before."""
        width = max(self._level, default=0) + 1
        for number in sorted(range(len(self._runs)), key=lambda n: -self._level[n]):
            run = self._runs[number]
            after = {self._run[a] for id in run for a in self._after[id]} - {number}
            room = min((self._level[a] for a in after), default=width) - 1
            before = sum(self._run[b] != number for id in run for b in self._before[id])
            lean = sum(self._lean[id] for id in run) + len(after) - before
            if lean > 0:
                self._level[number] = max(self._level[number], room)
        kept = [number for number, run in enumerate(self._runs) if run]
        self._runs = [self._runs[number] for number in kept]
        self._level = [self._level[number] for number in kept]
        self._run = {id: number for number, run in enumerate(self._runs) for id in run}

    def _balance(self) -> None:
        """Let a sub-column that is too full give to others what may stand there as well: whole
        runs, or the ends of runs to the next one.
        """
        standing = [0] * (max(self._level, default=0) + 1)
        for run, level in zip(self._runs, self._level, strict=True):
            standing[level] += len(run)
        for number in sorted(range(len(self._runs)), key=lambda n: len(self._runs[n])):
            run, level = self._runs[number], self._level[number]
            if standing[level] <= self._limit:
                continue
            first, last = self._room(run)
            best = min(range(first, last + 1), key=lambda n: (standing[n], abs(n - level)))
            if standing[best] + len(run) < standing[level]:
                standing[level] -= len(run)
                standing[best] += len(run)
                self._level[number] = best
            elif level + 1 < len(standing):
                self._cut(number, standing)

    def _room(self, run: Collection[str]) -> tuple[int, int]:
        """The first and the last sub-column where a run may stand."""
        inside = set(run)
        before = {b for id in run for b in self._before[id]} - inside
        after = {a for id in run for a in self._after[id]} - inside
        first = max((self._level[self._run[b]] for b in before), default=-1) + 1
        end = max(self._level) + 1
        return first, min((self._level[self._run[a]] for a in after), default=end) - 1

    def _cut(self, number: int, standing: list[int]) -> None:
        """Let the end of a run stand in the next sub-column, with what goes on there, if that
        makes both about as full.
        """
        run, level = self._runs[number], self._level[number]
        after = [
            n
            for n, other in enumerate(self._runs)
            if other and self._level[n] == level + 1 and self._before[other[0]].keys() == {run[-1]}
        ]
        onward = self._runs[after[0]] if len(after) == 1 else []
        if any(self._near[id] & set(run) for id in onward[1:]):
            return
        cut = len(run)
        for start in range(len(run) - 1, 0, -1):
            count = len(run) - start
            if run[start] not in self._after[run[start - 1]]:
                break
            if standing[level + 1] + count > standing[level] - count:
                break
            if self._room(run[start:] + onward)[1] > level:
                cut = start
        if end := run[cut:]:
            del run[cut:]
            if onward:
                onward[:0] = end
            else:
                after = [len(self._runs)]
                self._runs.append(end)
                self._level.append(level + 1)
            self._run.update(dict.fromkeys(end, after[0]))
            standing[level] -= len(end)
            standing[level + 1] += len(end)


_Links = dict[str, dict[str, None]]


def _forward(ids: Sequence[str], edges: Sequence[Transition]) -> tuple[_Links, _Links, set[str]]:
    """What comes before and after what, without the transitions that lead back; and what is
    reached only when something goes wrong.
    """
    before: _Links = {id: {} for id in ids}
    after: _Links = {id: {} for id in ids}
    falls: set[str] = set()
    usual: set[str] = set()
    for edge in sorted(edges, key=lambda edge: edge.kind in _BACKWARD):
        source, target = edge.source, edge.target
        leads_back = target not in after[source] and before[source] and after[target]
        if not leads_back or not _reaches(after, target, source):
            after[source][target] = None
            before[target][source] = None
            (falls if edge.kind is TransitionKind.EXCEPTION else usual).add(target)
    return before, after, falls - usual


def _reaches(after: _Links, start: str, end: str) -> bool:
    seen = {start}
    waiting = [start]
    while waiting:
        id = waiting.pop()
        if id == end:
            return True
        fresh = [next for next in after[id] if next not in seen]
        seen.update(fresh)
        waiting += fresh
    return False


def _in_order(ids: Sequence[str], before: _Links, after: _Links, first: set[str]) -> Iterable[str]:
    """Everything after what comes before it, those in `first` as soon as they can."""
    number = {id: place for place, id in enumerate(ids)}
    open = {id: len(before[id]) for id in ids}
    ready: list[tuple[bool, int, str]] = []
    for id in ids:
        if not open[id]:
            heappush(ready, (id not in first, number[id], id))
    while ready:
        id = heappop(ready)[2]
        yield id
        for next in after[id]:
            open[next] -= 1
            if not open[next]:
                heappush(ready, (next not in first, number[next], next))
