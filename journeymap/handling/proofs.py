"""The part of the spec that can be run: kept cases, and vectors for every condition."""

from typing import Annotated, Literal

from pydantic import MISSING, JsonValue, WithJsonSchema

from journeymap.handling.parts import Id, Line, Moment, Part, SignalId, mapped
from journeymap.handling.triggers import Cel, Reads

Signals = Annotated[dict[SignalId, JsonValue], WithJsonSchema(mapped(SignalId))]


class Absence(Part):
    """A team that cannot take anybody."""

    team: Id
    why: Literal["out_of_hours", "nobody_free", "queue_full", "transfer_failed"]


class Given(Part):
    """A case: what is known when it is to be decided."""

    signals: Signals
    """Their values by name: true or false, a number, a text or a list of texts. Signals that say
    whether a calendar is open follow from `time`, and `channel` from `channel`."""
    time: Moment | MISSING = MISSING
    """ISO 8601 with the distance from UTC."""
    channel: Id | MISSING = MISSING
    absences: tuple[Absence, ...]


class Expected(Part):
    """Who is to handle a case."""

    handler: Literal["assistant", "person"]
    """Who acts next."""
    rule: Id | MISSING = MISSING
    """The rule that fires, or cannot be decided. Absent: none."""
    undecided: bool
    """True: a rule, or a limit of AI, cannot be decided."""
    team: Id | MISSING = MISSING
    """The team that takes the customer. Absent: not tested."""
    unreached: Literal["out_of_hours", "nobody_free", "queue_full", "transfer_failed"] | MISSING = (
        MISSING
    )
    """Why nobody can be reached. Absent: not tested."""


class AcceptanceTest(Part):
    """A case that the team kept. What you build must decide it like this."""

    id: Id
    name: Line
    touchpoint: Id
    given: Given
    expect: Expected


class Vector(Part):
    """Signals, and what a condition says to them."""

    signals: Signals
    expect: Literal["true", "false", "error"]


class Vectors(Part):
    """Test data for one condition: bounds, zeros, missing signals. Run them on your CEL engine."""

    cel: Cel
    reads: Reads
    cases: tuple[Vector, ...]
