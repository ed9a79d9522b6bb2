"""JSON in the one form that RFC 8785 gives it, for hashing: sorted names, numbers as ECMAScript
writes them, no spaces. A third of the time of the `rfc8785` package, which the tests compare it
with.
"""

from json.encoder import encode_basestring as quoted
from math import isfinite
from typing import Any


def canonical(value: Any) -> bytes:
    """JSON-able data as RFC 8785 bytes; raises TypeError or ValueError for what is none."""
    parts: list[str] = []
    _write(value, parts.append, {})
    return "".join(parts).encode()


_Orders = dict[tuple[str, ...], list[tuple[str, str]]]
"""By the names of an object: the names in their order, each with itself as it is written. A spec
has thousands of objects of a few kinds."""


def _write(value: Any, put: Any, orders: _Orders) -> None:
    kind = type(value)
    if kind is str:
        put(quoted(value))
    elif kind is dict:
        before = "{"
        for name, written in _ordered(value, orders):
            inner = value[name]
            if type(inner) is str:
                put(f"{before}{written}:{quoted(inner)}")
            else:
                put(f"{before}{written}:")
                _write(inner, put, orders)
            before = ","
        put("}" if value else "{}")
    elif kind is list:
        before = "["
        for each in value:
            put(before)
            _write(each, put, orders)
            before = ","
        put("]" if value else "[]")
    elif value is True or value is False:
        put("true" if value else "false")
    elif kind is int or kind is float:
        put(_number(value))
    elif value is None:
        put("null")
    else:
        raise TypeError(f"no JSON: {kind.__name__}")


def _ordered(value: dict[str, Any], orders: _Orders) -> list[tuple[str, str]]:
    key = tuple(value)
    found = orders.get(key)
    if found is None:
        found = orders[key] = [(name, quoted(name)) for name in _names(value)]
    return found


def _names(value: dict[str, Any]) -> list[str]:
    """Names sorted by their UTF-16 units, which differs from Python's order beyond U+FFFF."""
    names = sorted(value)
    if "".join(names).isascii():
        return names
    return sorted(value, key=lambda name: name.encode("utf-16-be"))


def _number(value: float) -> str:
    if isinstance(value, int):
        return str(value)
    digits, _, exponent = repr(value).partition("e")
    if not isfinite(value):
        raise ValueError(f"no JSON: {value}")
    if not exponent:
        return "0" if value == 0 else digits.removesuffix(".0")
    power = int(exponent)
    if power < -6 or power >= 21:
        return f"{digits}e{power:+d}"
    sign = "-" if value < 0 else ""
    shown = digits.lstrip("-").replace(".", "")
    if power < 0:
        return f"{sign}0.{'0' * (-power - 1)}{shown}"
    return f"{sign}{shown:0<{power + 1}}"
