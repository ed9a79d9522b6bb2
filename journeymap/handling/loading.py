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
        return json.loads(
            data.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_constant
        )
    except _Twice as error:
        raise Unusable(
            phrase("spec", "The name “{name}” is used twice in one object.").of(name=error)
        ) from None
    except UnicodeDecodeError as error:
        raise Unusable(phrase("spec", "Byte {place} is no UTF-8.").of(place=error.start)) from None
    except json.JSONDecodeError as error:
        raise Unusable(
            phrase("spec", "Line {line}, column {column}: this is no JSON.").of(
                line=error.lineno, column=error.colno
            )
        ) from None
    except RecursionError:
        line, column = _too_deep(data.decode("utf-8-sig"))
        raise Unusable(
            phrase(
                "spec", "Line {line}, column {column}: this is nested deeper than {deepest} levels."
            ).of(line=line, column=column, deepest=DEEPEST_JSON)
        ) from None
    except ValueError:
        raise Unusable(phrase("spec", "This is no JSON that can be read.")) from None


_MARK = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[{\]}]', re.DOTALL)


def _too_deep(text: str) -> tuple[int, int]:
    """The line and column, from 1, of the first bracket that is nested too deep."""
    depth = 0
    for mark in _MARK.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(mark[0], 0)
        if depth > DEEPEST_JSON:
            before = text[: mark.start()]
            return before.count("\n") + 1, mark.start() - before.rfind("\n")
    return 1, 1


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
