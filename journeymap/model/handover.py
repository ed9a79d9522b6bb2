"""Hand-over rules: when handling passes to a person, to whom, with what, and in which words."""

from typing import Annotated

from pydantic import Field

from journeymap.model.bounds import MOST_STEPS
from journeymap.model.triggers import Trigger
from journeymap.model.values import Duration, Id, Line, Name, Points, Text, Value
from journeymap.model.vocabulary import (
    Effect,
    HandBackWhen,
    Priority,
    Promise,
    RouteKind,
    RuleSeverity,
)

TeamId = Annotated[Id, Points("team")]
ChannelId = Annotated[Id, Points("channel")]


class RouteStep(Value):
    """One try at reaching a person."""

    kind: RouteKind
    team: TeamId | None = None
    role: Line = ""
    """A named person or a role, where a team alone is not enough."""
    skill: Line = ""
    """What the person must be good at."""
    channel: ChannelId | None = None
    priority: Priority | None = None
    """Where in the team's queue; as usual where nothing is said."""
    timeout: Duration | None = None
    """When to go on to the next step."""


class HandedOver(Value):
    """Something the person is told, so that the customer need not tell it twice (B18)."""

    what: Name
    personal: bool = False
    """Personal data."""
    reason: Line = ""
    """Why the person needs it; personal data does not travel without one."""


class Unreached(Value):
    """What the customer gets when nobody can be reached, and is told then."""

    promise: Promise
    within: Duration
    message: Text = ""


class NobodyThere(Value):
    """The four ways in which a hand-over fails after the last step of its route."""

    out_of_hours: Unreached | None = None
    nobody_free: Unreached | None = None
    queue_full: Unreached | None = None
    transfer_failed: Unreached | None = None


class HandBack(Value):
    """When the person gives the customer back to AI, and what the customer is told."""

    when: HandBackWhen
    after: Duration | None = None
    """With `inactivity`: how long the customer says nothing."""
    message: Text = ""


class Rule(Value):
    """When handling passes to a person, to whom, with what, and in which words."""

    id: Id
    effect: Effect
    trigger: Trigger
    severity: RuleSeverity | None = None
    route: Annotated[tuple[RouteStep, ...], Field(max_length=MOST_STEPS)] = ()
    """Tried in order."""
    message: Text = ""
    """What the customer is told."""
    context: Annotated[tuple[HandedOver, ...], Field(max_length=MOST_STEPS)] = ()
    callback_within: Duration | None = None
    """What is promised when nobody can be reached, where `nobody_there` says nothing else."""
    nobody_there: NobodyThere = NobodyThere.model_construct()
    hand_back: HandBack | None = None
