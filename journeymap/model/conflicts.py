"""What two versions of a journey could not agree on when they were merged."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from journeymap.model.values import Id, Points, Record

MOST_SAID = 1_000_000
"""The longest that the other version may say, in characters of JSON."""


class Side(StrEnum):
    """One of the two versions that were merged, as git calls them."""

    OURS = "ours"
    """The version that was worked on here."""
    THEIRS = "theirs"
    """The version that was merged into it."""


class Conflict(Record):
    """Two versions say different things in one place, and a person has to choose.

    Nothing is lost meanwhile: the document says what one side says, this record keeps the other.
    """

    type: Literal["conflict"] = "conflict"
    about: Annotated[Id, Points("", "conflict")]
    """The record that holds the place."""
    field: Annotated[str, StringConstraints(pattern=r"^([A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*)?$")] = ""
    """The way to the place through the fields of the record, parts of lists by their id, for
    example `handling.rules.asks.message`; empty for the whole record.
    """
    stands: Side
    """Whose word stands in the document."""
    other: Annotated[str, Field(max_length=MOST_SAID)] = ""
    """What the other side says there, as JSON; empty where it has nothing there."""
