"""Reads handling specs and cases from files, checked before they are believed."""

import json
import re
from codecs import BOM_UTF8
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from journeymap.handling.check import validate_spec
from journeymap.handling.errors import DEEPEST_JSON, SpecError
from journeymap.handling.evaluator import Evaluator
from journeymap.i18n import Phrase, Problem, phrase
from journeymap.model.collecting import collector_resting

LARGEST = 128 * 2**20
"""The largest file that is read, in bytes."""


class Unusable(Problem):
    """A handling spec, or a case, that cannot be used."""

    def __init__(self, what: Phrase, errors: Sequence[SpecError] = ()) -> None:
        super().__init__(what)
        self.errors = tuple(errors)


def load_spec(source: Path | str | bytes) -> Evaluator:
    """An evaluator for the handling spec in a file (a path) or in bytes.

    Raises `Unusable` for what is no valid spec, and OSError.
    """
    with collector_resting():
        spec, errors = received(source)
        if errors:
            what = errors[0].what
            if len(errors) > 1:
                what = phrase("spec", "{first} Further errors: {count}.").of(
                    first=what, count=len(errors) - 1
                )
            raise Unusable(what, errors)
        return Evaluator(spec)


def received(source: Path | str | bytes) -> tuple[Any, tuple[SpecError, ...]]:
    """The JSON in a file (a path) or in bytes, and what is wrong with it as a handling spec.

    Raises `Unusable` for what is no JSON, and OSError.
    """
    with collector_resting():
        data = _bytes(source)
        spec = parsed(data)
        return spec, validate_spec(spec, data.removeprefix(BOM_UTF8))


def _bytes(source: Path | str | bytes) -> bytes:
    if isinstance(source, bytes):
        data = source
    else:
        with Path(source).open("rb") as file:
            data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise Unusable(
            phrase("spec", "The file is larger than {limit} MB.").of(limit=LARGEST // 2**20)
        )
    return data


def parsed(source: Path | str | bytes) -> Any:
    """The JSON in a file (a path) or in bytes; raises `Unusable`, and OSError."""
    data = _bytes(source)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unusable(phrase("spec", "Byte {place} is no UTF-8.").of(place=error.start)) from None
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_constant)
    except _Twice as error:
        said = phrase(
            "spec", "Line {line}, column {column}: the name “{name}” is used twice in one object."
        )
        raise _at(said.of(name=error), text, _second(text)) from None
    except json.JSONDecodeError as error:
        raise _at(
            phrase("spec", "Line {line}, column {column}: this is no JSON."), text, error.pos
        ) from None
    except RecursionError:
        said = phrase(
            "spec", "Line {line}, column {column}: this is nested deeper than {deepest} levels."
        )
        raise _at(said.of(deepest=DEEPEST_JSON), text, _too_deep(text)) from None
    except ValueError:
        said = phrase("spec", "Line {line}, column {column}: this is no number that can be read.")
        raise _at(said, text, _strange_number(text)) from None


def _at(said: Phrase, text: str, place: int) -> Unusable:
    """What is wrong, with the line and the column, from 1, of a place in a text."""
    before = text[:place]
    line, column = before.count("\n") + 1, place - before.rfind("\n")
    return Unusable(said.of(line=line, column=column))


_MARK = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[{\]}]', re.DOTALL)
_NAME = re.compile(r"\s*:")
_NUMBER = re.compile(r'"(?:[^"\\]|\\.)*+"?|(-?Infinity|NaN|-?[0-9]{4300,})', re.DOTALL)
"""What Python reads as a number and JSON does not know, or not even Python reads."""


def _too_deep(text: str) -> int:
    """Where the first bracket is that is nested too deep."""
    depth = 0
    for mark in _MARK.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(mark[0], 0)
        if depth > DEEPEST_JSON:
            return mark.start()
    return 0


def _second(text: str) -> int:
    """Where a name is that its object holds already."""
    names: list[set[str]] = []
    for mark in _MARK.finditer(text):
        if mark[0] in "[{":
            names.append(set())
        elif mark[0] in "]}":
            names.pop()
        elif _NAME.match(text, mark.end()):
            name = json.loads(mark[0])
            if name in names[-1]:
                return mark.start()
            names[-1].add(name)
    return 0


def _strange_number(text: str) -> int:
    """Where the first number is that JSON does not know."""
    return next((mark.start() for mark in _NUMBER.finditer(text) if mark[1]), 0)


class _Twice(ValueError):
    """A name that is used twice."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                raise _Twice(name[:60])
            seen.add(name)
    return made


def _constant(name: str) -> float:
    raise ValueError(name)
