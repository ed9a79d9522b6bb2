"""What stands beside what: every touchpoint a column, the journey from left to right.

The path gives the order. A stage to which the path returns comes again; a touchpoint beside the
path stands in its own stage, after the one from which customers come to it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from journeymap.model.document import Document
from journeymap.model.records import Stage, Touchpoint


@dataclass(frozen=True, slots=True)
class Moment:
    """One column of the poster."""

    stage: Stage
    visit: int
    """Columns of one visit to a stage share this number."""
    touchpoint: Touchpoint | None
    """None in a stage without touchpoints."""
    on_path: bool


def moments(document: Document, path: Sequence[str]) -> tuple[Moment, ...]:
    """Every touchpoint of the map in the order of the poster."""
    rank = {stage.id: place for place, stage in enumerate(document.stages)}
    visits = [
        (stage, list(ids))
        for stage, ids in groupby(path, key=lambda id: document.touchpoints[id].stage)
    ]
    met = {stage for stage, _ in visits}
    for stage in document.stages:
        if stage.id not in met:
            later = (
                place for place, (other, _) in enumerate(visits) if rank[other] > rank[stage.id]
            )
            visits.insert(next(later, len(visits)), (stage.id, []))
    on_path = frozenset(path)
    told: set[str] = set()
    found: list[Moment] = []
    for number, (id, ids) in enumerate(visits):
        stage = document.stages[rank[id]]
        beside = [t for t in document.in_stage(id) if t.id not in on_path and id not in told]
        told.add(id)
        order = _joined(document, ids, beside)
        found += [Moment(stage, number, document.touchpoints[t], t in on_path) for t in order]
        if not order:
            found.append(Moment(stage, number, None, False))
    return tuple(found)


def _joined(document: Document, ids: list[str], beside: list[Touchpoint]) -> list[str]:
    """The path's touchpoints of a visit with the others of the stage after their sources."""
    order = list(ids)
    for touchpoint in beside:
        sources = {transition.source for transition in document.arriving(touchpoint.id)}
        places = [place for place, id in enumerate(order) if id in sources]
        place = places[-1] + 1 if places else len(order)
        while places and place < len(order) and order[place] not in ids:
            place += 1
        order.insert(place, touchpoint.id)
    return order


def divided(needs: Sequence[float], breaks: Sequence[bool], parts: int) -> tuple[int, ...]:
    """Where to divide columns into rows of about the same width, at stages where one is near.

    `needs` are the columns' widths, `breaks[i]` says that a stage begins with column i. Returns
    the first column of each row.
    """
    starts = [0]
    sums = list(accumulate(needs, initial=0.0))
    total = sums[-1]
    stages = [place for place, begins in enumerate(breaks) if begins]
    at_stages = [sums[place] for place in stages]
    for part in range(1, parts):
        aim = total * part / parts
        reach = total / parts * 0.25
        first, last = starts[-1] + 1, len(needs) - (parts - part)
        after = bisect_left(sums, aim, first, last)
        near = {max(first, after - 1), min(after, last)}
        low, high = bisect_left(stages, first), bisect_right(stages, last)
        after = bisect_left(at_stages, aim, low, high)
        near.update(stages[max(low, after - 1) : min(after + 1, high)])

        def badness(place: int, aim: float = aim, reach: float = reach) -> float:
            return abs(sums[place] - aim) + (0.0 if breaks[place] else reach)

        starts.append(min(sorted(near), key=badness))
    return tuple(starts)
