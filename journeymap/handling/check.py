"""Checks a handling spec, ours or anybody's: its shape, then what its ids point at."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from journeymap.i18n import Phrase, phrase

_LONGEST_QUOTE = 60

Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class SpecError:
    """One thing that is wrong in a handling spec."""

    pointer: str
    """Where: a JSON pointer (RFC 6901), empty for the whole file."""
    touchpoint: str
    """The title of the touchpoint on the map; empty elsewhere."""
    cause: Phrase

    @property
    def what(self) -> Phrase:
        """Place and cause in one sentence."""
        if self.touchpoint:
            return phrase("spec", "“{touchpoint}” ({place}): {cause}").of(
                touchpoint=self.touchpoint, place=self.pointer, cause=self.cause
            )
        return phrase("spec", "{place}: {cause}").of(place=self.pointer or "/", cause=self.cause)


def validate_spec(data: object) -> tuple[SpecError, ...]:
    """What is wrong with a handling spec (parsed JSON); empty when it can be built from.

    The shape is that of the published schema, strictly; where it holds, ids must be unique and
    point at something.
    """
    try:
        text = json.dumps(data, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        return (SpecError("", "", phrase("spec", "This cannot be written as JSON.")),)
    # Its many models take longer to make than a window to open, which needs none of them.
    from journeymap.handling.spec import HandlingSpec

    try:
        HandlingSpec.model_validate_json(text)
    except ValidationError as error:
        details = error.errors(include_url=False, include_context=True)
        return tuple(_shape_error(data, detail) for detail in details)
    assert isinstance(data, dict), "the shape of a spec is an object"
    return tuple(_References(data).errors())


def _shape_error(data: object, detail: ErrorDetails) -> SpecError:
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
        case "string_pattern_mismatch":
            cause = phrase("spec", "{value} does not have the form {form}.").of(
                value=given, form=context["pattern"]
            )
        case "literal_error":
            cause = phrase("spec", "{value} is not one of: {words}.").of(
                value=given, words=context["expected"]
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
    return SpecError(_pointer(place), _title(data, place), cause)


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
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…"


def _pointer(place: Place) -> str:
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in place)


def _title(data: object, place: Place) -> str:
    """The title of the touchpoint that a place lies in."""
    match place, data:
        case ("touchpoints", int(index), *_), {"touchpoints": [*touchpoints]}:
            touchpoint = touchpoints[index]
            title = touchpoint.get("title") if isinstance(touchpoint, dict) else None
            return title if isinstance(title, str) else ""
    return ""


class _References:
    """The ids of a well-formed spec: unique where they are given, known where they are used."""

    def __init__(self, spec: Mapping[str, Any]) -> None:
        self._spec = spec
        self._known = {
            name: {record["id"] for record in spec[name]}
            for name in ("personas", "stages", "channels", "calendars", "teams", "touchpoints")
        }

    def errors(self) -> Iterator[SpecError]:
        for name in self._known:
            yield from self._doubles(self._spec[name], (name,))
        for index, team in enumerate(self._spec["teams"]):
            yield from self._missing("calendars", team.get("calendar"), "teams", index, "calendar")
        yield from self._named_within(self._spec["defaults"], ("defaults",))
        for index, touchpoint in enumerate(self._spec["touchpoints"]):
            yield from self._of_touchpoint(touchpoint, ("touchpoints", index))

    def _of_touchpoint(self, touchpoint: Mapping[str, Any], place: Place) -> Iterator[SpecError]:
        yield from self._missing("stages", touchpoint["stage"], *place, "stage")
        for number, channel in enumerate(touchpoint["channels"]):
            yield from self._missing("channels", channel, *place, "channels", number)
        yield from self._doubles(touchpoint["transitions"], (*place, "transitions"))
        for number, transition in enumerate(touchpoint["transitions"]):
            way = (*place, "transitions", number, "to")
            yield from self._missing("touchpoints", transition["to"], *way)
        for mode, handling in touchpoint.get("handling", {}).items():
            where = (*place, "handling", mode)
            yield from self._doubles(handling["rules"], (*where, "rules"))
            wanted = handling.get("exit_to_person", {}).get("rule")
            if wanted is not None and wanted not in {rule["id"] for rule in handling["rules"]}:
                yield self._points_nowhere(wanted, (*where, "exit_to_person", "rule"))
            yield from self._named_within(handling, where)

    def _named_within(self, part: object, place: Place) -> Iterator[SpecError]:
        """Teams and channels named anywhere within a part; `x_...` is not ours to read."""
        if isinstance(part, dict):
            for name, inner in part.items():
                if name in ("team", "channel"):
                    yield from self._missing(f"{name}s", inner, *place, name)
                elif not name.startswith("x_"):
                    yield from self._named_within(inner, (*place, name))
        elif isinstance(part, list):
            for index, inner in enumerate(part):
                yield from self._named_within(inner, (*place, index))

    def _missing(self, kind: str, id: str | None, *place: str | int) -> Iterator[SpecError]:
        if id is not None and id not in self._known[kind]:
            yield self._points_nowhere(id, place)

    def _points_nowhere(self, id: str, place: Place) -> SpecError:
        cause = phrase("spec", "“{id}” does not exist in this file.").of(id=id)
        return SpecError(_pointer(place), _title(self._spec, place), cause)

    def _doubles(self, records: Sequence[Mapping[str, Any]], place: Place) -> Iterator[SpecError]:
        seen: set[str] = set()
        for index, record in enumerate(records):
            if record["id"] in seen:
                where = (*place, index, "id")
                cause = phrase("spec", "The id “{id}” is used twice.").of(id=record["id"])
                yield SpecError(_pointer(where), _title(self._spec, where), cause)
            seen.add(record["id"])
