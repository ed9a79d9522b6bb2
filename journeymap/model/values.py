"""What records are made of: ids, names, texts, and the frozen, validated values that hold them.

A field may default only to nothing (`None`, `""`, `()`, `False`), so a file can leave out what
is empty and still mean the same in every later version. A part that may be left out defaults to
one that `model_construct` makes: there is nothing in it to validate.
"""

import secrets
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    StringConstraints,
    model_serializer,
)

from journeymap.model.duration import DURATION_PATTERN

NAME_LENGTH = 200
"""The longest name, in characters."""
TEXT_LENGTH = 20_000
"""The longest text, in characters."""
FAR = 1_000_000.0
"""The farthest coordinate, in scene units."""

_CONTROL = r"\x00-\x08\x0B-\x1F\x7F-\x9F"
_IN_LINE = rf"[^{_CONTROL}\t\n\u2028\u2029]"
ID_PATTERN = r"^[A-Za-z][A-Za-z0-9_-]{0,63}$"
LANGUAGE_PATTERN = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
SIGNAL_PATTERN = r"^[a-z][a-z0-9_]{0,63}$"
"""What a signal is called in expressions and cases, so it must be a name in all of them."""
Id = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
Name = Annotated[
    str,
    StringConstraints(
        max_length=NAME_LENGTH,
        pattern=rf"^{_IN_LINE}*[^\s{_CONTROL}]{_IN_LINE}*$",
    ),
]
"""One line that says something."""
Line = Annotated[str, StringConstraints(max_length=NAME_LENGTH, pattern=rf"^{_IN_LINE}*$")]
"""One line, possibly empty."""
Text = Annotated[str, StringConstraints(max_length=TEXT_LENGTH, pattern=rf"^[^{_CONTROL}]*$")]
"""Several lines, possibly empty."""
Coordinate = Annotated[float, Field(ge=-FAR, le=FAR, allow_inf_nan=False)]
"""Scene units: one is a pixel at 100 %."""
Language = Annotated[str, StringConstraints(pattern=LANGUAGE_PATTERN)]
"""A BCP 47 language tag."""
Duration = Annotated[str, StringConstraints(pattern=DURATION_PATTERN, strict=True)]
"""An ISO 8601 duration of days, hours, minutes and seconds."""
Share = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
"""A part of a whole, 0 to 1."""
Number = Annotated[float, Field(ge=-1e15, le=1e15, allow_inf_nan=False)]
"""A quantity; up to 1e15 every whole number is exact."""
Currency = Annotated[str, StringConstraints(pattern=r"^([A-Z]{3})?$")]
"""An ISO 4217 code, possibly empty."""


@dataclass(frozen=True, slots=True)
class Points:
    """Marks an id as that of another record, in one place for all who follow or change it."""

    at: str
    """The type of that record as files write it, for example `team`."""
    role: str = ""
    """What the record is to the one that names it, where that is more than its type."""


class Value(BaseModel):
    """A frozen part of a record; unknown fields and wrong types are refused.

    Its validator is made when the first value is, or every start would wait for those of all.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)


class Tagged(Value):
    """One of several kinds of value, told apart by its `type`.

    The type is always written, also where defaults are left out, or nobody could read it back.
    """

    type: str

    @model_serializer(mode="wrap")
    def _with_type(self, rest: SerializerFunctionWrapHandler) -> dict[str, Any]:
        return {"type": self.type, **rest(self)}


class Record(Tagged):
    """Something in a journey with an identity of its own."""

    id: Id


_V = TypeVar("_V", bound=Value)


def revise(value: _V, **changes: Any) -> _V:
    """The same record or part with some fields changed, validated as if it were new.

    Raises pydantic.ValidationError for a value that the field does not allow.
    """
    return type(value).model_validate({**dict(value), **changes})


def new_id(kind: str) -> str:
    """A fresh id that begins with the kind of the record, for example `touchpoint-3f09a1c2be`."""
    return f"{kind}-{secrets.token_hex(5)}"
