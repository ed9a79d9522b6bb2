"""Why a value is not allowed, in words: what pydantic found, said for people."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from pydantic_core import ErrorDetails

from journeymap.i18n import Phrase, phrase
from journeymap.model.duration import DURATION_PATTERN
from journeymap.model.values import ID_PATTERN

_SHOWN = 40
"""How many characters of a refused value are shown."""

_CAUSES: Mapping[str, Phrase] = {
    "missing": phrase("cause", "This field is missing."),
    "extra_forbidden": phrase("cause", "No field has this name."),
    "enum": phrase("cause", "“{value}” is none of the allowed words: {expected}."),
    "literal_error": phrase("cause", "“{value}” is none of the allowed words: {expected}."),
    "union_tag_invalid": phrase("cause", "The type “{tag}” is none of: {expected}."),
    "union_tag_not_found": phrase("cause", "The field “type” is missing."),
    "string_type": phrase("cause", "This must be a text."),
    "string_unicode": phrase("cause", "This text holds half a character (a lone surrogate)."),
    "string_too_long": phrase(
        "cause", "This text has {length} characters; {max_length} are allowed."
    ),
    "int_type": phrase("cause", "This must be a whole number."),
    "int_from_float": phrase("cause", "This must be a whole number."),
    "int_parsing_size": phrase("cause", "This number is too large."),
    "float_type": phrase("cause", "This must be a number."),
    "finite_number": phrase("cause", "This must be a finite number."),
    "greater_than_equal": phrase("cause", "The smallest allowed number is {ge}, not {value}."),
    "less_than_equal": phrase("cause", "The largest allowed number is {le}, not {value}."),
    "bool_type": phrase("cause", "This must be true or false."),
    "tuple_type": phrase("cause", "This must be a list."),
    "too_long": phrase("cause", "This list has more than the {max_length} entries it may have."),
    "too_short": phrase("cause", "This list must not be empty."),
    "nested": phrase("cause", "Groups are nested deeper than {deepest} levels."),
    "model_type": phrase("cause", "This must be an object with named fields."),
    "model_attributes_type": phrase("cause", "This must be an object with named fields."),
    "date_type": phrase("cause", "This must be a date such as 2026-03-31."),
    "date_parsing": phrase("cause", "“{value}” is not a date such as 2026-03-31."),
    "date_from_datetime_parsing": phrase("cause", "“{value}” is not a date such as 2026-03-31."),
    "date_from_datetime_inexact": phrase("cause", "“{value}” is not a date such as 2026-03-31."),
}
_OTHER = phrase("cause", "This value is not allowed ({message}).")


def cause_of(error: ErrorDetails) -> Phrase:
    """What is wrong with a value, one sentence."""
    context: dict[str, Any] = dict(error.get("ctx", {}))
    value = error["input"]
    if error["type"] == "string_pattern_mismatch":
        return _form(str(value), context["pattern"])
    expected = str(context.get("expected_tags") or context.get("expected") or "")
    known = {
        **context,
        "value": shortened(value),
        "length": len(value) if isinstance(value, str) else 0,
        "expected": ", ".join(re.findall(r"'([^']*)'", expected)),
        "tag": shortened(context.get("tag", "")),
    }
    sentence = _CAUSES.get(error["type"], _OTHER.of(message=error["msg"]))
    names = re.findall(r"{(\w+)}", sentence.source)
    return sentence.of(**{name: known[name] for name in names if name in known})


def shortened(value: object) -> str:
    """A value as one short line that is safe to show: no control characters, 40 characters."""
    text = "".join(
        " " if unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") else character
        for character in str(value)[: _SHOWN + 1]
    )
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _form(value: str, pattern: str) -> Phrase:
    if pattern == DURATION_PATTERN:
        return phrase(
            "cause", "“{value}” is not a length of time such as PT4H (4 hours) or P2D (2 days)."
        ).of(value=shortened(value))
    if pattern == ID_PATTERN:
        return phrase(
            "cause",
            "“{value}” is not an id: at most 64 letters A to Z, digits, “-” and “_”, "
            "a letter first.",
        ).of(value=shortened(value))
    if not value.strip():
        return phrase("cause", "This must not be empty.")
    for character in value:
        if unicodedata.category(character) == "Cc" and character not in "\t\n":
            return phrase("cause", "This text holds a control character (U+{code}).").of(
                code=f"{ord(character):04X}"
            )
    if "\n" in value or "\t" in value:
        return phrase("cause", "This must be one line, without tabs.")
    return phrase("cause", "“{value}” does not have the form that is needed here.").of(
        value=shortened(value)
    )
