"""What hand-overs rest on: when people are there, what the host computes, which cases are kept,
and which errors of checks the team lets pass.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from journeymap.model.handover import ChannelId, TeamId
from journeymap.model.values import (
    SIGNAL_PATTERN,
    Id,
    Line,
    Name,
    Number,
    Points,
    Record,
    Text,
    Value,
)
from journeymap.model.vocabulary import Handler, SignalType, Unavailable, Weekday

Moment = Annotated[
    str,
    StringConstraints(
        pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$"
    ),
]
"""A point in time, ISO 8601 with its distance from UTC."""


class Hours(Value):
    """Opening hours that several days of the week share, in the calendar's local time."""

    days: tuple[Weekday, ...]
    opens: Annotated[str, StringConstraints(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    closes: Annotated[str, StringConstraints(pattern=r"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")]
    """A time before `opens` is on the day after."""


class Calendar(Record):
    """When people are there."""

    type: Literal["calendar"] = "calendar"
    name: Name
    zone: Annotated[str, StringConstraints(pattern=r"^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$")]
    """The IANA time zone of all its hours."""
    weekly: Annotated[tuple[Hours, ...], Field(max_length=50)] = ()
    holidays: Annotated[tuple[date, ...], Field(max_length=1_000)] = ()
    """Days on which nobody is there."""


class Signal(Record):
    """Something the host computes about a customer or a conversation, and triggers read."""

    type: Literal["signal"] = "signal"
    id: Annotated[str, StringConstraints(pattern=SIGNAL_PATTERN)]
    """Also its name in expressions and cases."""
    name: Name
    value: SignalType
    unit: Line = ""
    lowest: Number | None = None
    highest: Number | None = None
    computed_by: Line = ""
    """The system or team that computes it."""
    description: Text = ""


class Reading(Value):
    """What a signal says in a case."""

    signal: Annotated[str, StringConstraints(pattern=SIGNAL_PATTERN)]
    value: bool | Number | Name | tuple[Name, ...]


class Absence(Value):
    """A team that cannot take anybody in a case, and why."""

    team: TeamId
    why: Unavailable


class Expected(Value):
    """Who is to handle a case, and how they are to be reached."""

    handler: Handler
    rule: Id | None = None
    """The rule that is to fire; none where nothing is said."""
    undecided: bool = False
    """A rule is to be undecidable."""
    team: TeamId | None = None
    """The team that is to take the customer."""
    unreached: Unavailable | None = None
    """Nobody is to be reached, for this reason."""


class Case(Record):
    """A case worth keeping: who handles it must not change unnoticed."""

    type: Literal["case"] = "case"
    name: Name
    touchpoint: Annotated[Id, Points("touchpoint", "case")]
    signals: Annotated[tuple[Reading, ...], Field(max_length=200)] = ()
    time: Moment | None = None
    channel: ChannelId | None = None
    absences: Annotated[tuple[Absence, ...], Field(max_length=200)] = ()
    expected: Expected


class Override(Record):
    """An error of a check that the team lets pass, with the reason that travels in the spec."""

    type: Literal["override"] = "override"
    check: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*\.[a-z]+(-[a-z]+)*$")]
    """The code of the check."""
    about: Annotated[Id, Points("", "override")]
    """The record that it is about."""
    rule: Id | None = None
    """The rule that it is about."""
    reason: Name
    decided_by: Line = ""
    decided_on: date | None = None
