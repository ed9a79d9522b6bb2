"""What the parts of a handling spec are built from: closed objects, open ones, one-of objects.

Everything validates strictly and says the same as the published JSON Schema: nothing is
coerced, nothing is null, nothing has a default. An absent property is `MISSING`.
"""

from typing import Annotated, Any, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetJsonSchemaHandler,
    JsonValue,
    StringConstraints,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, PydanticKnownError

from journeymap.model.bounds import MOST_PARTS
from journeymap.model.duration import DURATION_PATTERN

_CONTROL = r"\x00-\x08\x0B-\x1F\x7F-\x9F"
_SPACES = r" \u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\u00A0"
_EXTENSION = r"^x_[a-z0-9_]{1,60}$"

Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9_-]{0,63}$")]
Line = Annotated[
    str,
    StringConstraints(
        max_length=200, pattern=rf"^[^{_CONTROL}\t\n]*[^{_SPACES}{_CONTROL}\t\n][^{_CONTROL}\t\n]*$"
    ),
]
Text = Annotated[
    str, StringConstraints(min_length=1, max_length=20_000, pattern=rf"^[^{_CONTROL}]*$")
]
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
Date = Annotated[
    str, StringConstraints(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
]
Span = Annotated[str, StringConstraints(pattern=DURATION_PATTERN)]
Opening = Annotated[str, StringConstraints(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
Closing = Annotated[str, StringConstraints(pattern=r"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")]
Zone = Annotated[str, StringConstraints(pattern=r"^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$")]
Uri = Annotated[str, StringConstraints(max_length=300, pattern=r"^https?://[!-~]+$")]
Revision = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{4}-[0-9a-f]{4}$")]
Unit = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
Amount = Annotated[float, Field(ge=0, le=1e15, allow_inf_nan=False)]
Currency = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
Bound = Annotated[float, Field(ge=-1e15, le=1e15, allow_inf_nan=False)]
Moment = Annotated[
    str,
    StringConstraints(
        pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$"
    ),
]
SignalId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,63}$")]


def _whole(value: object) -> object:
    """JSON has one kind of number, so 2.0 is the integer 2, as in JSON Schema; true is none."""
    if isinstance(value, bool):
        raise PydanticKnownError("int_type")
    return int(value) if isinstance(value, float) and value.is_integer() else value


AsWhole = BeforeValidator(_whole)
"""After the constraints of an integer, so that the schema shows them."""


def _not_empty(items: tuple[object, ...]) -> tuple[object, ...]:
    if not items:
        raise PydanticCustomError("empty", "at least one is needed")
    return items


_Item = TypeVar("_Item")
Some = Annotated[
    tuple[_Item, ...], AfterValidator(_not_empty), Field(json_schema_extra={"minItems": 1})
]
"""At least one. Unlike `min_length`, it does not complain once more about a wrong item."""
Few = Annotated[
    tuple[_Item, ...],
    Field(max_length=MOST_PARTS),
    AfterValidator(_not_empty),
    Field(json_schema_extra={"minItems": 1}),
]
"""At least one, and as many as people can keep in view."""


def mapped(name: Any) -> JsonSchemaValue:
    """The schema of an object of anything under such names, as makers of types read it best:
    most of them know no `patternProperties`.
    """
    return {
        "type": "object",
        "additionalProperties": True,
        "propertyNames": {"pattern": name.__metadata__[0].pattern},
    }


class Part(BaseModel):
    """An object that holds its own properties and no others."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        use_attribute_docstrings=True,
        # Whoever reads a spec needs the validator of the whole alone.
        defer_build=True,
    )


class Open(Part):
    """An object that may also hold properties of your own, named `x_...`."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[Annotated[str, StringConstraints(pattern=_EXTENSION)], JsonValue] = (
        Field(init=False)
    )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Say in JSON Schema which properties may be added."""
        made = super().__get_pydantic_json_schema__(core_schema, handler)
        _object(made, handler).update(
            additionalProperties=False, patternProperties={_EXTENSION: True}
        )
        return made


class OneOf(Part):
    """An object with exactly one of its properties; the property's name says which case it is."""

    @model_validator(mode="after")
    def _exactly_one(self) -> "OneOf":
        if len(self.model_fields_set) != 1:
            names = ", ".join(type(self).model_fields)
            raise PydanticCustomError("one_of", "exactly one of: {names}", {"names": names})
        return self

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Say in JSON Schema that exactly one property is there."""
        made = super().__get_pydantic_json_schema__(core_schema, handler)
        _object(made, handler).update(minProperties=1, maxProperties=1)
        return made


def _object(made: JsonSchemaValue, handler: GetJsonSchemaHandler) -> dict[str, Any]:
    """The schema of the object itself, which pydantic keeps behind a reference."""
    return handler.resolve_ref_schema(made)
