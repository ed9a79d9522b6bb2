"""The journeys through a graph: one path at a time, because no customer walks a whole map."""

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from itertools import pairwise
from math import log

from journeymap.model.document import Document
from journeymap.model.records import Touchpoint, Transition
from journeymap.model.vocabulary import Kind, TransitionKind

_KIND_RANK = {
    TransitionKind.NORMAL: 0,
    TransitionKind.RECOVERY: 1,
    TransitionKind.EXCEPTION: 1,
    TransitionKind.LOOP: 2,
}
_COMPLAINTS = (Kind.COMPLAINT, Kind.REFUND)
"""Where a person must answer for the brand (A28, B8, B16); a review may be a warm moment."""


def default_path(document: Document) -> tuple[str, ...]:
    """The touchpoints of the journey most customers take, from its entry to an end.

    Starts in the leftmost stage that is not empty, at the touchpoint where the fewest
    transitions arrive (of several the topmost), and follows the most likely transition to a
    touchpoint not yet visited. Empty when there are no touchpoints.
    """
    walk = _Walk(document)
    entry = walk.entry()
    return () if entry is None else walk.on_from((entry,))


def path_through(document: Document, touchpoint_id: str) -> tuple[str, ...]:
    """The most likely path that contains a touchpoint, from an entry to an end.

    The default path where it passes here. Otherwise back along the likeliest transitions to
    an entry, and on to an end, no touchpoint twice. Empty for an unknown touchpoint.
    """
    if touchpoint_id not in document.touchpoints:
        return ()
    usual = default_path(document)
    if touchpoint_id in usual:
        return usual
    walk = _Walk(document)
    return walk.on_from((*walk.back_from(touchpoint_id, usual), touchpoint_id))


def coldest_moment(document: Document) -> str | None:
    """The moment that a brand is judged by when something has gone wrong; None where nothing has.

    Looked for among the moments of negative valence and the complaints and refund requests whose
    feeling nobody has tagged. The coldest counts, because one bad moment is enough to be shunned
    (A13); of equals a complaint before a refund request before all else (A28, B8, B16), then a
    decisive moment (B24), then the most intense, then the first in reading order.
    """
    column = {stage.id: index for index, stage in enumerate(document.stages)}

    def rank(touchpoint: Touchpoint) -> tuple[object, ...]:
        emotion, kind = touchpoint.emotion, touchpoint.kind
        return (
            emotion.valence if emotion else 0,
            _COMPLAINTS.index(kind) if kind in _COMPLAINTS else len(_COMPLAINTS),
            not touchpoint.decisive,
            -emotion.intensity if emotion else 0,
            (column[touchpoint.stage], touchpoint.y, touchpoint.x, touchpoint.id),
        )

    found = (t for t in document.touchpoints.values() if _has_gone_wrong(t))
    coldest = min(found, key=rank, default=None)
    return None if coldest is None else coldest.id


def _has_gone_wrong(touchpoint: Touchpoint) -> bool:
    emotion = touchpoint.emotion
    return touchpoint.kind in _COMPLAINTS if emotion is None else emotion.valence < 0


def complaint_path(document: Document) -> tuple[str, ...]:
    """The most likely path through the coldest moment; empty where nothing goes wrong."""
    coldest = coldest_moment(document)
    return () if coldest is None else path_through(document, coldest)


def ways_on(document: Document, touchpoint: str) -> tuple[Transition, ...]:
    """The transitions that lead on from a touchpoint, the likeliest first; no loops to itself."""
    ways = (t for t in document.leaving(touchpoint) if t.target != touchpoint)
    return tuple(sorted(ways, key=_Walk(document).onward))


def ways_back(document: Document, touchpoint: str) -> tuple[Transition, ...]:
    """The transitions that lead to a touchpoint, the likeliest first; no loops from itself."""
    ways = (t for t in document.arriving(touchpoint) if t.source != touchpoint)
    return tuple(sorted(ways, key=_Walk(document).backward))


def path_between(document: Document, start: str, end: str) -> tuple[str, ...]:
    """The likeliest path from one touchpoint to another; empty where no way leads there.

    The one whose shares have the largest product (Dijkstra over their negative logarithms), so
    no touchpoint comes twice. A way that nobody is said to take is taken only where there is no
    other; of equally likely paths the shortest.
    """
    if start not in document.touchpoints or end not in document.touchpoints:
        return ()
    walk = _Walk(document)
    came_from: dict[str, str] = {}
    settled: set[str] = set()
    reached = {start: (0, 0.0, 0)}
    waiting = [(*reached[start], start)]
    while waiting:
        untrodden, cost, length, id = heappop(waiting)
        if id == end:
            break
        if id in settled:
            continue
        settled.add(id)
        for transition in document.leaving(id):
            share, target = walk.share(transition), transition.target
            far = (
                (untrodden + 1, cost, length + 1)
                if share <= 0
                else (untrodden, cost - log(share), length + 1)
            )
            if target not in reached or far < reached[target]:
                reached[target] = far
                came_from[target] = id
                heappush(waiting, (*far, target))
    if end not in reached:
        return ()
    path = [end]
    while path[-1] != start:
        path.append(came_from[path[-1]])
    return tuple(reversed(path))


def ways_along(document: Document, path: Sequence[str]) -> tuple[Transition | None, ...]:
    """The transition from each step of a path to the next, the likeliest of several.

    None where there is none: a gap, as in a kept path whose transition was deleted.
    """
    walk = _Walk(document)
    return tuple(
        min((t for t in document.leaving(here) if t.target == there), key=walk.onward, default=None)
        for here, there in pairwise(path)
    )


def gaps_in(document: Document, path: Sequence[str]) -> tuple[int, ...]:
    """The places (from 0) of the steps from which no transition leads to the next step."""
    ways = ways_along(document, path)
    return tuple(place for place, way in enumerate(ways) if way is None)


class _Walk:
    """Steps through one document, the likeliest first."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._column = {stage.id: index for index, stage in enumerate(document.stages)}

    def entry(self) -> str | None:
        for stage in self._document.stages:
            if column := self._document.in_stage(stage.id):
                return min(column, key=lambda t: (self._arrivals(t.id), t.y, t.x, t.id)).id
        return None

    def on_from(self, path: tuple[str, ...]) -> tuple[str, ...]:
        """The path walked on until every way out leads to where it has been."""
        visited = dict.fromkeys(path)
        id = path[-1]
        while ways := [t for t in self._document.leaving(id) if t.target not in visited]:
            id = (ways[0] if len(ways) == 1 else min(ways, key=self.onward)).target
            visited[id] = None
        return tuple(visited)

    def back_from(self, id: str, usual: tuple[str, ...]) -> tuple[str, ...]:
        """The way from an entry to `id`, without `id`.

        Joins the usual path where it meets it; tries other ways when one leads in a circle.
        Where no entry can be reached, the first way back that was tried.
        """
        place = {touchpoint: index for index, touchpoint in enumerate(usual)}
        seen = {id}
        trail = [id]
        choices = [self._ways_back(id)]
        first_try: tuple[str, ...] = ()
        while choices:
            source = next((source for source in choices[-1] if source not in seen), None)
            if source is None:
                first_try = first_try or tuple(reversed(trail[1:]))
                choices.pop()
                trail.pop()
            elif source in place:
                return (*usual[: place[source] + 1], *reversed(trail[1:]))
            else:
                seen.add(source)
                trail.append(source)
                if not self._arrivals(source):
                    return tuple(reversed(trail[1:]))
                choices.append(self._ways_back(source))
        return first_try

    def _ways_back(self, id: str) -> Iterator[str]:
        arriving = sorted(self._document.arriving(id), key=self.backward)
        return iter([transition.source for transition in arriving])

    def _arrivals(self, id: str) -> int:
        return sum(t.source != id for t in self._document.arriving(id))

    def onward(self, transition: Transition) -> tuple[object, ...]:
        """What puts the likeliest way onwards first."""
        here, there = self._position(transition.source), self._position(transition.target)
        return (
            -self.share(transition),
            _KIND_RANK[transition.kind],
            there <= here,
            there,
            transition.id,
        )

    def backward(self, transition: Transition) -> tuple[object, ...]:
        """Shares are parts of different crowds here, so the kind of transition comes first."""
        here, there = self._position(transition.target), self._position(transition.source)
        return (
            _KIND_RANK[transition.kind],
            there >= here,
            -self.share(transition),
            there,
            transition.id,
        )

    def share(self, transition: Transition) -> float:
        """The share of a transition; those without one divide the rest between them."""
        if transition.share is not None:
            return transition.share
        beside = self._document.leaving(transition.source)
        known = sum(t.share for t in beside if t.share is not None)
        unknown = sum(t.share is None for t in beside)
        return round(max(0.0, 1.0 - known) / unknown, 9)

    def _position(self, id: str) -> tuple[int, float, float]:
        touchpoint = self._document.touchpoints[id]
        return self._column[touchpoint.stage], touchpoint.y, touchpoint.x
