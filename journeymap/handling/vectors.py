"""Test data for conditions: signals at their bounds, at zero, beside what is named, and missing.

The vectors are few and chosen, not all combinations: around two cases, one in which comparisons
tend to be true and one in which they tend to be false, one signal at a time takes every value
that matters.
"""

from collections.abc import Iterable, Mapping
from math import inf, nextafter
from typing import Any

from journeymap.handling.conditions import Compare, Condition, Equals, Flag, Holds, Leaf, leaves
from journeymap.handling.judging import verdict

MOST = 200
"""So many vectors of one condition are made."""
_ELSE = "something else"

Vector = dict[str, Any]
_EXPECTED = {True: "true", False: "false", None: "error"}


def vectors(condition: Condition) -> list[Vector]:
    """Signals and what the condition says to them: `true`, `false` or `error`."""
    chosen: dict[str, list[Any]] = {}
    for leaf in leaves(condition):
        values = chosen.setdefault(leaf.signal.id, [])
        values += [value for value in _values(leaf) if value not in values]
    bases = [{name: values[place] for name, values in chosen.items()} for place in (0, 1)]
    made: dict[str, Vector] = {}
    for signals in _cases(bases, chosen):
        expect = _EXPECTED[verdict(condition, signals)]
        made.setdefault(repr(sorted(signals.items())), {"signals": signals, "expect": expect})
        if len(made) == MOST:
            break
    return list(made.values())


def _cases(
    bases: Iterable[Mapping[str, Any]], chosen: Mapping[str, Iterable[Any]]
) -> Iterable[dict[str, Any]]:
    yield {}
    for base in bases:
        yield dict(base)
    for base in bases:
        for name in base:
            yield {other: value for other, value in base.items() if other != name}
    for base in bases:
        for name, values in chosen.items():
            for value in values:
                yield {**base, name: value}


def _values(leaf: Leaf) -> tuple[Any, ...]:
    """Values that matter to a comparison; the first makes it true, the second false."""
    match leaf:
        case Flag():
            return True, False
        case Compare(_, operator, bound):
            above, below = nextafter(bound, inf), nextafter(bound, -inf)
            if operator == ">=":
                return bound, below, above, 0.0
            if operator == ">":
                return above, bound, below, 0.0
            if operator == "<=":
                return bound, above, below, 0.0
            return below, bound, above, 0.0
        case Holds(_, words):
            return [words[0]], [], [_ELSE], [_ELSE, words[-1]]
        case Equals(_, words, tags):
            more = (f"{words[0]}-KR", f"{words[0]}x") if tags else ()
            return words[0], _ELSE, words[-1], *more
