"""The handling spec: what an engineering team receives, and the source of its JSON Schema.

The whole is here; its parts are in `setting`, `moments`, `handover`, `triggers`, `proofs` and
`changelog`. All their docstrings are the schema's descriptions. They speak to the engineer who has
the file and has not been in the workshop.
"""

from typing import Annotated, Literal

from pydantic import MISSING, StringConstraints

from journeymap.handling.changelog import Changelog
from journeymap.handling.handover import Handling, NobodyThere, RouteStep
from journeymap.handling.moments import Touchpoint
from journeymap.handling.parts import (
    AsWhole,
    Bound,
    Date,
    Id,
    Line,
    OneOf,
    Open,
    Part,
    SignalId,
    Text,
)
from journeymap.handling.proofs import AcceptanceTest, Vectors
from journeymap.handling.setting import Calendar, Channel, Journey, Persona, Stage, Team
from journeymap.handling.triggers import Empty


class Generator(Part):
    """The program that wrote the file. Not part of the revision."""

    name: Literal["journeymap"]
    version: Line


class Fallback(Part):
    """What happens when a rule or an exit names nobody, and when a trigger cannot be decided."""

    route: tuple[RouteStep, ...]
    """Empty: any person on duty."""
    nobody_there: NobodyThere


class Quantity(Part):
    """A number; JSON's 2 and 2.0 are the same."""

    unit: Line | MISSING = MISSING
    """`s` for seconds, an ISO 4217 code for money; absent for counts and parts of a whole."""
    lowest: Bound | MISSING = MISSING
    highest: Bound | MISSING = MISSING


class SignalValue(OneOf):
    """What sort of value a signal has, and how CEL calls that."""

    boolean: Empty | MISSING = MISSING
    """`bool`."""
    number: Quantity | MISSING = MISSING
    """`double`."""
    text: Empty | MISSING = MISSING
    """`string`."""
    texts: Empty | MISSING = MISSING
    """`list(string)`."""


class Signal(Part):
    """Something that you compute about a customer or a conversation, and rules read. Windows and
    rates are computed by you, so that conditions compare plain values."""

    id: SignalId
    """Its name in CEL and in cases."""
    means: Text
    value: SignalValue
    computed_by: Line | MISSING = MISSING
    """The system or team that computes it. Absent: nobody has said yet."""


class Defaults(Part):
    """What applies where the team has said nothing."""

    handling: Handling
    """For touchpoints without `handling`."""
    fallback: Fallback
    ai_disclosure: Line
    """How the customer is told that they talk to AI, in the journey's language."""


class Override(Part):
    """An error that a check found and the team let pass."""

    check: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*\.[a-z]+(-[a-z]+)*$")]
    """The code of the check, for example `path.no-recovery`."""
    about: Id
    """What it is about: an id of this file or of the journey."""
    rule: Id | MISSING = MISSING
    """The rule that it is about."""
    reason: Line
    decided_by: Line | MISSING = MISSING
    decided_on: Date | MISSING = MISSING


class HandlingSpec(Open):
    """Which moment, what the customer feels there, who handles it, when that changes, to whom,
    with what, and in whose words.

    Rules are ordered: the first that is not false decides. If its trigger fires, it wins; if
    that cannot be decided, a person takes over. `otherwise` says who acts when all are false.
    Afterwards the limits of AI are asked, whatever the rules said. Ids are stable and never
    reused. Durations count days, hours, minutes and seconds only.
    """

    format: Literal["journeymap-handling-spec"]
    version: Annotated[Literal[1], AsWhole]
    generator: Generator
    journey: Journey
    personas: tuple[Persona, ...]
    stages: tuple[Stage, ...]
    channels: tuple[Channel, ...]
    calendars: tuple[Calendar, ...]
    teams: tuple[Team, ...]
    signals: tuple[Signal, ...]
    """Every signal that this file reads, and those the team described beside."""
    defaults: Defaults
    touchpoints: tuple[Touchpoint, ...]
    """Sorted by stage, then by id."""
    acceptance_tests: tuple[AcceptanceTest, ...]
    vectors: tuple[Vectors, ...]
    """One for each condition of this file."""
    overrides: tuple[Override, ...]
    changelog: Changelog | MISSING = MISSING
    """There in the spec of a to-be journey that was exported beside its as-is journey."""
