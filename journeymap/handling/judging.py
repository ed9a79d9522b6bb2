"""Conditions as functions: fast where every signal is there, exact where one is missing."""

from collections.abc import Callable, Mapping, Sequence
from sys import float_info
from typing import Any

from journeymap.handling.conditions import (
    BOOLEAN,
    NUMBER,
    TEXT,
    TEXTS,
    All,
    AnyOne,
    Compare,
    Condition,
    Equals,
    Flag,
    Holds,
    Negated,
)

Values = Mapping[str, Any]
"""Signals that are there and of the type they should be, by name."""
_LARGEST = float_info.max
"""Numbers beyond it, and what is no number, fit no signal."""


def fits(value: object, type_: str) -> bool:
    """Whether a value is one of a signal of this type."""
    if isinstance(value, bool):
        return type_ == BOOLEAN
    if isinstance(value, int | float):
        return type_ == NUMBER and -_LARGEST <= value <= _LARGEST
    if isinstance(value, str):
        return type_ == TEXT
    texts = isinstance(value, list | tuple) and all(isinstance(each, str) for each in value)
    return type_ == TEXTS and texts


def taken(readings: Mapping[str, Any], wanted: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """The readings that are wanted (name and type) and fit; the others are as good as missing."""
    values = {}
    for name, type_ in wanted:
        value: Any = readings.get(name)
        kind: type = type(value)
        # The usual types first: this runs in every decision.
        if kind is bool:
            fitting = type_ == BOOLEAN
        elif kind is float:
            fitting = type_ == NUMBER and -_LARGEST <= value <= _LARGEST
        else:
            fitting = value is not None and fits(value, type_)
        if fitting:
            values[name] = value
    return values


def decider(condition: Condition) -> Callable[[Values], bool]:
    """A function that decides a condition; it needs every signal that the condition reads."""
    match condition:
        case Flag(signal):
            name = signal.id
            return lambda values: values[name]
        case Compare(signal, operator, bound):
            return _comparison(signal.id, operator, bound)
        case Holds(signal, words):
            name, wanted = signal.id, frozenset(words)
            return lambda values: not wanted.isdisjoint(values[name])
        case Equals():
            return _equality(condition)
        case Negated(part):
            test = decider(part)
            return lambda values: not test(values)
        case All(parts):
            tests = tuple(map(decider, parts))
            return lambda values: all(test(values) for test in tests)
        case AnyOne(parts):
            tests = tuple(map(decider, parts))
            return lambda values: any(test(values) for test in tests)


def verdict(condition: Condition, values: Values) -> bool | None:
    """Whether a condition is true; None where it is an error, because a signal is missing."""
    match condition:
        case Negated(part):
            found = verdict(part, values)
            return None if found is None else not found
        case All(parts):
            return _joined([verdict(part, values) for part in parts], decisive=False)
        case AnyOne(parts):
            return _joined([verdict(part, values) for part in parts], decisive=True)
        case _:
            return decider(condition)(values) if condition.signal.id in values else None


def _joined(verdicts: Sequence[bool | None], decisive: bool) -> bool | None:
    """ "Or" where True is decisive, "and" where False is: one such part outweighs errors."""
    if decisive in verdicts:
        return decisive
    return None if None in verdicts else not decisive


def _comparison(name: str, operator: str, bound: float) -> Callable[[Values], bool]:
    match operator:
        case ">=":
            return lambda values: values[name] >= bound
        case ">":
            return lambda values: values[name] > bound
        case "<=":
            return lambda values: values[name] <= bound
        case _:
            return lambda values: values[name] < bound


def _equality(condition: Equals) -> Callable[[Values], bool]:
    name, words = condition.signal.id, frozenset(condition.words)
    if not condition.tags:
        return lambda values: values[name] in words
    starts = tuple(f"{word}-" for word in condition.words)
    return lambda values: values[name] in words or values[name].startswith(starts)
