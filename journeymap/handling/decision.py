"""What an evaluator answers: who handles a case, why, how they are reached, what is said."""

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from enum import StrEnum


class Because(StrEnum):
    """Why a case is handled as it is."""

    RULE = "rule"
    """A rule fired."""
    OTHERWISE = "otherwise"
    """No rule fired."""
    LIMIT = "limit"
    """AI has come to one of its limits."""
    ERROR = "error"
    """A rule could not be decided, because a signal is missing or of another type."""


@dataclass(frozen=True, slots=True)
class Step:
    """One try at reaching a person, as the spec says it; what it does not say is empty."""

    kind: str
    team: str
    role: str
    skill: str
    channel: str
    priority: str
    timeout: float | None
    """Seconds until the next step is tried."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A step that is passed over, and why: `out_of_hours`, `nobody_free` and so on."""

    step: Step
    why: str


@dataclass(frozen=True, slots=True)
class Unreached:
    """Nobody can be reached: why, and what the customer is promised instead."""

    why: str
    promise: str
    """`callback` or `written_reply`."""
    within: float
    """In seconds."""


@dataclass(slots=True)
class Decision:
    """Who handles a case. Handlers are `assistant` and `person`."""

    touchpoint: str
    because: Because
    handler: str
    """Who acts next."""
    rule: str | None = None
    """The rule that fired, or that could not be decided."""
    effect: str | None = None
    offered: bool = False
    """The customer may choose a person, and stays where they are until they do."""
    step: Step | None = None
    """How a person is reached. None where nobody need be, nobody is named, or nobody is there."""
    passed: tuple[Passed, ...] = ()
    """Steps that were passed over."""
    unreached: Unreached | None = None
    message: str = ""
    """What the customer is told."""
    due_at: float | None = None
    """When the first response, or what was promised, is due, in seconds since 1970; None where
    nothing says so."""
    zone: tzinfo | None = None
    """The time zone of the calendar that counts, or of the case."""
    way: str | None = None
    """The transition that the customer takes."""
    missing: tuple[str, ...] = ()
    """Signals that were needed, and are missing or of another type."""

    @property
    def due(self) -> datetime | None:
        """When the first response, or what was promised, is due; in `zone`."""
        if self.due_at is None:
            return None
        try:
            return datetime.fromtimestamp(self.due_at, self.zone or UTC)
        except (OverflowError, ValueError, OSError):
            return None  # in a year that no date can be in


@dataclass(frozen=True, slots=True)
class Asked:
    """What a rule said to a case."""

    rule: str
    verdict: bool | None
    """True: fires. None: cannot be decided."""
    readings: tuple[tuple[str, object, bool | None], ...]
    """Each comparison of its trigger: as CEL, the value of its signal (None where it is missing),
    and whether it is true."""
