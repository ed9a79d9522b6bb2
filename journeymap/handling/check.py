"""Checks a handling spec, ours or anybody's: its shape, then what its ids point at."""

import json
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from journeymap.handling.errors import SpecError, error_at, excess
from journeymap.handling.soundness import unsound
from journeymap.i18n import phrase
from journeymap.model.collecting import collector_resting
from journeymap.model.duration import DURATION_PATTERN

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_LONGEST_QUOTE = 60
MOST_ERRORS = 100
"""So many errors of one spec are told; a broken spec of a million parts ends there."""
_MOST_DETAILS = 1_000
_MOST_ITEMS = 40


def validate_spec(data: object, text: bytes | None = None) -> tuple[SpecError, ...]:
    """What is wrong with a handling spec (parsed JSON); empty when it can be built from.

    The shape is that of the published schema, strictly; where it holds, ids must be unique and
    point at something. `text` is the same as UTF-8, where somebody has it.
    """
    with collector_resting():
        return tuple(islice(_errors(data, text), MOST_ERRORS))


def _errors(data: object, text: bytes | None) -> Iterator[SpecError]:
    if (found := excess(data)) is not None:
        yield found
        return
    try:
        text = text or json.dumps(data, allow_nan=False).encode()
    except (TypeError, ValueError):
        yield SpecError("", "", phrase("spec", "This cannot be written as JSON."))
        return
    # These take longer to load than a window to open, which needs none of them.
    from pydantic import ValidationError

    from journeymap.handling.spec import HandlingSpec

    try:
        HandlingSpec.model_validate_json(text)
    except ValidationError as error:
        if error.error_count() <= _MOST_DETAILS:
            details = error.errors(include_url=False, include_context=True)
        else:
            details = _first_details(data)
        for detail in details:
            yield _shape_error(data, detail)
        return
    assert isinstance(data, dict), "the shape of a spec is an object"
    yield from unsound(data)


def _first_details(data: object) -> "list[ErrorDetails]":
    """Errors at the beginning of every list and object: there are too many to tell them all."""
    from pydantic import ValidationError

    from journeymap.handling.spec import HandlingSpec

    try:
        HandlingSpec.model_validate_json(json.dumps(_beginning(data)))
    except ValidationError as error:
        return error.errors(include_url=False, include_context=True)
    return []


def _beginning(data: object) -> object:
    if isinstance(data, list):
        return [_beginning(each) for each in data[:_MOST_ITEMS]]
    if isinstance(data, dict):
        return {name: _beginning(data[name]) for name in islice(data, _MOST_ITEMS)}
    return data


def _shape_error(data: object, detail: "ErrorDetails") -> SpecError:
    place = detail["loc"]
    context = detail.get("ctx", {})
    given = _quoted(detail["input"])
    match detail["type"]:
        case "missing":
            place, cause = place[:-1], phrase("spec", "“{name}” is missing.").of(name=place[-1])
        case "extra_forbidden":
            cause = _UNKNOWN.of(name=place[-1])
        case "string_pattern_mismatch" if place and place[-1] == detail["input"]:
            cause = _UNKNOWN.of(name=place[-1])
        case "string_pattern_mismatch" if context["pattern"] == DURATION_PATTERN:
            cause = phrase(
                "spec",
                "{value} is no length of time in days, hours, minutes and seconds, such as PT4H "
                "or P2D; months and years are ambiguous.",
            ).of(value=given)
        case "string_pattern_mismatch":
            cause = phrase("spec", "{value} does not have the form {form}.").of(
                value=given, form=context["pattern"]
            )
        case "literal_error":
            cause = phrase("spec", "{value} is not one of: {words}.").of(
                value=given, words=context["expected"].replace(" or ", ", ")
            )
        case "too_long":
            cause = phrase("spec", "There are {count}; {most} are allowed.").of(
                count=context["actual_length"], most=context["max_length"]
            )
        case "one_of":
            cause = phrase("spec", "Exactly one of these must be there: {names}.").of(
                names=context["names"]
            )
        case type if type.endswith("_type"):
            cause = phrase("spec", "{value} is not of the type needed here: {type}.").of(
                value=given, type=_TYPES.get(type.removesuffix("_type"), type)
            )
        case _:
            cause = phrase("spec", "{value} is not allowed: {cause}.").of(
                value=given, cause=detail["msg"]
            )
    return error_at(data, place, cause)


_UNKNOWN = phrase("spec", "“{name}” is not a name known here.")
_TYPES = {
    "string": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "tuple": "array",
    "model": "object",
}


def _quoted(value: object) -> str:
    """A value as it stands in the file; lists and objects only by their brackets."""
    if isinstance(value, dict | list):
        return "{…}" if isinstance(value, dict) else "[…]"
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…"
