"""Whether one condition is surely true whenever another is: by what they say, not by trying."""

from journeymap.handling.conditions import (
    All,
    AnyOne,
    Compare,
    Condition,
    Equals,
    Flag,
    Holds,
    Negated,
    leaves,
)

_MOST = 100
"""Conditions with more comparisons than people read are not looked into."""


def implies(first: Condition, second: Condition) -> bool:
    """Whether `second` is true whenever `first` is. False also where that cannot be told."""
    if any(sum(1 for _ in leaves(each)) > _MOST for each in (first, second)):
        return first == second
    return _implies(first, second)


def _implies(first: Condition, second: Condition) -> bool:
    if first == second:
        return True
    match first, second:
        case _, All(parts) if all(_implies(first, part) for part in parts):
            return True
        case AnyOne(parts), _ if all(_implies(part, second) for part in parts):
            return True
        case _, AnyOne(parts) if any(_implies(first, part) for part in parts):
            return True
        case All(parts), _ if any(_implies(part, second) for part in parts):
            return True
        case Negated(one), Negated(other):
            return _implies(other, one)
        case Compare(), Compare():
            return _compare(first, second)
        case (Holds(one, some), Holds(other, more)) | (Equals(one, some), Equals(other, more)):
            tagged = getattr(first, "tags", False) and not getattr(second, "tags", False)
            return one.id == other.id and set(some) <= set(more) and not tagged
        case Flag(one), Flag(other):
            return one.id == other.id
    return False


def _compare(first: Compare, second: Compare) -> bool:
    if first.signal.id != second.signal.id or first.operator[0] != second.operator[0]:
        return False
    if first.bound == second.bound:
        return first.operator == second.operator or second.operator.endswith("=")
    beyond = first.bound > second.bound
    return beyond if first.operator[0] == ">" else not beyond
