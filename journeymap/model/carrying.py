"""Views of a document carried over to the next, where that is less work than making them anew.

In a map of thousands an edit touches a few records; whoever types must not wait for all others.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from journeymap.model.records import Stage, Touchpoint
from journeymap.model.values import Record

_R = TypeVar("_R", bound=Record)


class Step(NamedTuple):
    """A record put into a document, replaced or taken out, in this order."""

    id: str
    was: Record | None
    now: Record | None


class Unknown(Exception):
    """What a view becomes can only be told by making it anew."""


def by_id(view: Mapping[str, _R], type: type[_R], steps: Sequence[Step]) -> Mapping[str, _R]:
    """The records of a type by id after some steps; raises `Unknown`."""
    patched = dict(view)
    for id, was, now in steps:
        if isinstance(now, type):
            if not isinstance(was, type | None):
                raise Unknown
            patched[id] = now
        elif isinstance(was, type):
            del patched[id]
    return patched


def grouped(
    view: Mapping[str, tuple[_R, ...]],
    type: type[_R],
    key: Callable[[_R], str],
    steps: Sequence[Step],
) -> Mapping[str, tuple[_R, ...]]:
    """The same for records in groups, each in the one that `key` tells."""
    patched = dict(view)
    for _, was, now in steps:
        if isinstance(was, type) and isinstance(now, type):
            if key(was) != key(now):
                raise Unknown
            patched[key(now)] = tuple(now if r is was else r for r in patched[key(now)])
        elif isinstance(now, type):
            if was is not None:
                raise Unknown
            patched[key(now)] = (*patched.get(key(now), ()), now)
        elif isinstance(was, type):
            group = tuple(r for r in patched.pop(key(was)) if r is not was)
            if group:
                patched[key(was)] = group
    return patched


def columns(
    view: Mapping[str, tuple[Touchpoint, ...]], steps: Sequence[Step]
) -> Mapping[str, tuple[Touchpoint, ...]]:
    """The same for the touchpoints of each stage, from top to bottom."""
    patched: dict[str, dict[str, Touchpoint]] = {}
    for id, was, now in steps:
        if isinstance(was, Stage) or isinstance(now, Stage):
            raise Unknown
        for record in (was, now):
            if isinstance(record, Touchpoint) and record.stage not in patched:
                if record.stage not in view:
                    raise Unknown
                patched[record.stage] = {t.id: t for t in view[record.stage]}
        if isinstance(was, Touchpoint):
            del patched[was.stage][id]
        if isinstance(now, Touchpoint):
            patched[now.stage][id] = now
    return {**view, **{stage: from_top_down(column.values()) for stage, column in patched.items()}}


def from_top_down(touchpoints: Iterable[Touchpoint]) -> tuple[Touchpoint, ...]:
    """The touchpoints of a column as they are read."""
    return tuple(sorted(touchpoints, key=lambda t: (t.y, t.x, t.id)))
