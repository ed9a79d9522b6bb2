"""Conditions in CEL (cel.dev), in the part of it on which every engine agrees.

All numbers are doubles and their literals carry a point or an exponent; there are no timestamps,
no regular expressions and no macros. Signals are variables; one that is missing is an error.
"""

import unicodedata

from journeymap.handling.conditions import (
    All,
    AnyOne,
    Compare,
    Condition,
    Equals,
    Flag,
    Holds,
    Negated,
)

RESERVED = frozenset((
    "as", "bool", "break", "bytes", "const", "continue", "double", "dyn", "else", "false", "for",
    "function", "has", "if", "import", "in", "int", "let", "list", "loop", "map", "matches",
    "namespace", "null", "null_type", "package", "return", "size", "string", "true", "type",
    "uint", "var", "void", "while",
))  # fmt: skip
"""What no signal can be called, because CEL means something else by it."""


def cel(condition: Condition) -> str:
    """A condition as a CEL expression."""
    match condition:
        case Flag(signal):
            return signal.id
        case Compare(signal, operator, bound):
            return f"{signal.id} {operator} {_number(bound)}"
        case Holds(signal, words):
            return " || ".join(f"{_text(word)} in {signal.id}" for word in words)
        case Equals(signal, words, tags):
            found = [f"{signal.id} == {_text(word)}" for word in words]
            if tags:
                found += [f"{signal.id}.startsWith({_text(word + '-')})" for word in words]
            return " || ".join(found)
        case All(parts):
            return " && ".join(_within(part) for part in parts)
        case AnyOne(parts):
            return " || ".join(_within(part) for part in parts)
        case Negated(part):
            said = cel(part)
            return f"!{said}" if isinstance(part, Flag) else f"!({said})"


def _within(part: Condition) -> str:
    """A part of a group, in brackets unless it is one comparison."""
    said = cel(part)
    return said if isinstance(part, Flag | Compare | Negated) else f"({said})"


def _number(value: float) -> str:
    return repr(float(value))


def _text(value: str) -> str:
    return '"' + "".join(map(_character, value)) + '"'


def _character(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    if character != " " and unicodedata.category(character)[0] in "CZ":
        code = ord(character)
        return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
    return character
