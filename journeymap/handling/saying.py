"""JSON that says something: absent, not null or empty, where nothing is said."""

from datetime import date
from enum import StrEnum
from typing import Any

Json = dict[str, Any]


def said(**values: object) -> Json:
    """The properties that say something."""
    return {name: _plain(value) for name, value in values.items() if not _silent(value)}


def _silent(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _plain(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
