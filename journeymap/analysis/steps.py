"""One step from touchpoint to touchpoint, by what the map means: what the arrow keys do."""

from collections.abc import Callable, Iterable
from enum import Enum, auto

from journeymap.analysis.paths import ways_back, ways_on
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint, Transition

Place = Callable[[Touchpoint], tuple[float, float]]
"""Where a touchpoint stands on the map as it is shown: x to the right, y down."""


class Direction(Enum):
    """Where a step leads."""

    ONWARD = auto()
    """Along the likeliest transition."""
    BACK = auto()
    """Against the likeliest transition that leads here."""
    UP = auto()
    """To the alternative before, or what stands above in the stage."""
    DOWN = auto()
    """To the next alternative, or what stands below in the stage."""
    NEXT_STAGE = auto()
    """One stage further, at about the same height."""
    LAST_STAGE = auto()
    """One stage back, at about the same height."""


_ALONG = {
    Direction.ONWARD: (1, 0),
    Direction.BACK: (-1, 0),
    Direction.UP: (0, -1),
    Direction.DOWN: (0, 1),
}


def opposite(direction: Direction) -> Direction:
    """The direction that leads back."""
    return {
        Direction.ONWARD: Direction.BACK,
        Direction.BACK: Direction.ONWARD,
        Direction.UP: Direction.DOWN,
        Direction.DOWN: Direction.UP,
        Direction.NEXT_STAGE: Direction.LAST_STAGE,
        Direction.LAST_STAGE: Direction.NEXT_STAGE,
    }[direction]


def step(
    document: Document, here: str, direction: Direction, place: Place, via: str = ""
) -> str | None:
    """The touchpoint to which a step leads; None where there is none.

    Where no transition says it, the nearest touchpoint on that side. `via` is the touchpoint from
    which one came, where that decides what the alternatives are.
    """
    touchpoint = document.touchpoints[here]
    match direction:
        case Direction.ONWARD:
            along = [way.target for way in ways_on(document, here)]
        case Direction.BACK:
            along = [way.source for way in ways_back(document, here)]
        case Direction.UP | Direction.DOWN:
            found = _alternative(document, here, direction, place, via)
            along = [] if found is None else [found]
        case _:
            return _in_other_stage(document, touchpoint, direction, place)
    if along:
        return along[0]
    beside: Iterable[Touchpoint] = document.touchpoints.values()
    if direction in (Direction.UP, Direction.DOWN):
        beside = document.in_stage(touchpoint.stage)
    return _nearest(beside, touchpoint, direction, place)


def transitions_at(document: Document, touchpoint: str) -> tuple[Transition, ...]:
    """The transitions at a touchpoint: those that lead on, then loops, then those that arrive."""
    loops = (t for t in document.leaving(touchpoint) if t.target == touchpoint)
    return (*ways_on(document, touchpoint), *loops, *ways_back(document, touchpoint))


def _alternative(
    document: Document, here: str, direction: Direction, place: Place, via: str
) -> str | None:
    """What comes before or after a touchpoint among those to which the same one leads."""
    sources = [way.source for way in ways_back(document, here)]
    if not sources:
        return None
    source = via if via in sources else sources[0]
    column = {stage.id: number for number, stage in enumerate(document.stages)}

    def order(id: str) -> tuple[object, ...]:
        touchpoint = document.touchpoints[id]
        x, y = place(touchpoint)
        return column[touchpoint.stage], y, x, id

    beside = sorted({way.target for way in ways_on(document, source)}, key=order)
    at = beside.index(here) + (1 if direction is Direction.DOWN else -1)
    return beside[at] if 0 <= at < len(beside) else None


def _in_other_stage(
    document: Document, here: Touchpoint, direction: Direction, place: Place
) -> str | None:
    order = [stage.id for stage in document.stages]
    at = order.index(here.stage)
    further = order[at + 1 :] if direction is Direction.NEXT_STAGE else order[:at][::-1]
    height = place(here)[1]

    def far(other: Touchpoint) -> tuple[object, ...]:
        x, y = place(other)
        return abs(y - height), x, other.id

    for stage in further:
        if column := document.in_stage(stage):
            return min(column, key=far).id
    return None


def _nearest(
    others: Iterable[Touchpoint], here: Touchpoint, direction: Direction, place: Place
) -> str | None:
    """The nearest one on a side; what lies straight ahead is nearer than what lies aslant."""
    right, down = _ALONG[direction]
    x, y = place(here)
    best: tuple[float, str] | None = None
    for other in others:
        other_x, other_y = place(other)
        along = (other_x - x) * right + (other_y - y) * down
        aside = abs((other_x - x) * down) + abs((other_y - y) * right)
        if along > 1 and other.id != here.id:
            far = (along + 2 * aside, other.id)
            best = far if best is None else min(best, far)
    return None if best is None else best[1]
