"""JSON that says something: absent, not null or empty, where nothing is said."""

from datetime import date
from enum import StrEnum
from typing import Any

Json = dict[str, Any]


def said(**values: object) -> Json:
    """The properties that say something."""
    told: Json = {}
    for name, value in values.items():
        if type(value) is str:
            # The usual ones first: a large spec says this a hundred thousand times.
            if value and not value.isspace():
                told[name] = value
        elif value is not None:
            told[name] = _plain(value)
    return told


def _plain(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
