"""The ids within a record that point at other records: found, and pointed elsewhere.

Fields say it themselves (`Points`), so whoever follows or changes ids need not know the records.
"""

from collections.abc import Callable
from functools import cache, partial
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from journeymap.model.values import Points, Value, revise

Redirect = Callable[[str], str | None]
"""What an id becomes; None takes it away where that is allowed."""

_V = TypeVar("_V", bound=Value)


def links(value: Value) -> list[tuple[Points, str]]:
    """Every id that a record or part names, with what it points at, in the order of the fields."""
    found: list[tuple[Points, str]] = []
    _collect(value, found)
    return found


def _collect(value: Value, found: list[tuple[Points, str]]) -> None:
    """Put the links of a value into a list: removing a card looks through every record."""
    fields = value.__dict__
    for name, points in _pointing(type(value)):
        held = fields[name]
        if not held:
            continue
        if points is None:
            for part in held if isinstance(held, tuple) else (held,):
                if isinstance(part, Value):
                    _collect(part, found)
        elif isinstance(held, tuple):
            found.extend((points, id) for id in held)
        else:
            found.append((points, held))


def relinked(value: _V, other: Redirect) -> _V | None:
    """The same record or part with every id in it changed by `other`; itself where none changes.

    None where an id is taken away that it cannot be without, or all of a list that must be there.
    A list loses parts that cannot be without theirs.
    """
    changes: dict[str, Any] = {}
    for name, points in _pointing(type(value)):
        held = getattr(value, name)
        changed: Callable[[Any], Any] = other if points else partial(_relinked_part, other=other)
        new: Any = None
        if isinstance(held, tuple):
            new = tuple(part for part in map(changed, held) if part is not None)
        elif held is not None:
            new = changed(held)
        if held and not new and type(value).model_fields[name].is_required():
            return None
        if new != held:
            changes[name] = new
    return revise(value, **changes) if changes else value


def _relinked_part(part: object, other: Redirect) -> object:
    return relinked(part, other) if isinstance(part, Value) else part


@cache
def _pointing(type: type[Value]) -> tuple[tuple[str, Points | None], ...]:
    """The fields of a type that hold ids (with what these point at) or parts that may (None)."""
    found: list[tuple[str, Points | None]] = []
    for name, field in _fields(type).items():
        marks = [mark for mark in field.metadata if isinstance(mark, Points)]
        marks += _marks(field.annotation)
        if marks:
            found.append((name, marks[0]))
        elif any(_may_point(part) for part in _parts(field.annotation)):
            found.append((name, None))
    return tuple(found)


@cache
def _may_point(type: type[Value]) -> bool:
    """Whether a part, or anything within it, may hold ids; a tree of itself counts as one."""
    seen: set[Any] = set()
    waiting = [type]
    while waiting:
        if (part := waiting.pop()) in seen:
            continue
        seen.add(part)
        for field in _fields(part).values():
            if any(isinstance(m, Points) for m in field.metadata) or _marks(field.annotation):
                return True
            waiting += _parts(field.annotation)
    return False


def _fields(type: type[Value]) -> dict[str, FieldInfo]:
    """The fields of a type; those of a trigger that holds triggers are known once it is built."""
    if not type.__pydantic_fields_complete__:
        type.model_rebuild()
    return type.model_fields


def _marks(annotation: Any) -> list[Points]:
    """The marks on ids within an annotation such as `tuple[ChannelId, ...] | None`."""
    if get_origin(annotation) is Annotated:
        inner, *metadata = get_args(annotation)
        return [m for m in metadata if isinstance(m, Points)] + _marks(inner)
    if get_origin(annotation) in (tuple, Union, UnionType):
        return [mark for inner in get_args(annotation) for mark in _marks(inner)]
    return []


def _parts(annotation: Any) -> list[type[Value]]:
    """The types of value within an annotation."""
    if isinstance(annotation, type) and issubclass(annotation, Value):
        return [annotation]
    if get_origin(annotation) in (Annotated, tuple, Union, UnionType):
        return [part for inner in get_args(annotation) for part in _parts(inner)]
    return []
