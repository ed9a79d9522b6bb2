"""Who handles a touchpoint in a handling spec, and when that changes: the shape of rules.

The docstrings are descriptions of the published schema, as in `spec`.
"""

from typing import Annotated, Literal

from pydantic import MISSING, Field

from journeymap.handling.parts import (
    Amount,
    AsWhole,
    Currency,
    Date,
    Id,
    Line,
    OneOf,
    Open,
    Part,
    Some,
    Span,
    Text,
)
from journeymap.handling.triggers import Cel, Empty, Reads, Trigger
from journeymap.model.bounds import MOST_RULES, MOST_STEPS


class RouteStep(Part):
    """One try at reaching a person."""

    kind: Literal["live", "callback", "async", "specialist", "supervisor", "emergency"]
    team: Id | MISSING = MISSING
    role: Line | MISSING = MISSING
    """A named person or a role."""
    skill: Line | MISSING = MISSING
    """What the person must be good at."""
    channel: Id | MISSING = MISSING
    priority: Literal["normal", "high", "urgent"] | MISSING = MISSING
    """Where in the team's queue. Absent: as usual."""
    timeout: Span | MISSING = MISSING
    """Go on to the next step after this long. Absent: wait for the step to succeed or fail."""


Steps = Annotated[tuple[RouteStep, ...], Field(max_length=MOST_STEPS)]


class Deadline(Part):
    """A person makes contact within this time, counted in the hours of the calendar of the team
    that was tried last, where it has one."""

    within: Span
    message: Text | MISSING = MISSING
    """What the customer is told then."""


class Unreached(OneOf):
    """What the customer gets when no person could be reached. Never a dead end."""

    callback: Deadline | MISSING = MISSING
    """A person calls back."""
    written_reply: Deadline | MISSING = MISSING
    """A person replies in writing."""
    fallback: Empty | MISSING = MISSING
    """What `defaults.fallback` says."""


class NobodyThere(Part):
    """The four ways in which a hand-over fails, by why the last step of its route did."""

    out_of_hours: Unreached
    nobody_free: Unreached
    queue_full: Unreached
    transfer_failed: Unreached


class HandedOver(Part):
    """Something the person is told, so that the customer need not tell it twice."""

    what: Line
    personal: bool
    """True for personal data."""
    reason: Line | MISSING = MISSING
    """Why the person needs it."""


class Silence(Part):
    """The customer says nothing for this long."""

    after: Span


class HandBackWhen(OneOf):
    """When the person gives the customer back to AI."""

    resolved: Empty | MISSING = MISSING
    """The person has settled the matter."""
    customer_agrees: Empty | MISSING = MISSING
    """The customer was asked and agrees."""
    inactivity: Silence | MISSING = MISSING
    never: Empty | MISSING = MISSING
    """The person stays until the end."""


class HandBack(Part):
    """How the customer comes back from a person to AI."""

    when: HandBackWhen
    message: Text | MISSING = MISSING
    """What the customer is told then."""


class Rule(Open):
    """When handling passes to a person, to whom, with what and in which words."""

    id: Id
    """Unique within the touchpoint."""
    severity: Literal["low", "medium", "high", "critical"] | MISSING = MISSING
    """How much is at stake."""
    effect: Literal["offer_human", "force_human", "notify", "block_transfer", "hand_back"]
    """`offer_human` lets the customer choose, `force_human` hands over, `notify` tells a person
    and leaves the handling as it is, `block_transfer` keeps the customer where they are,
    `hand_back` gives them back to AI."""
    when: Trigger
    cel: Cel
    """`when` as a CEL expression. Numbers are doubles; a missing signal is an error."""
    reads: Reads
    """The signals that `cel` reads. Declare them as variables of their types."""
    route: Steps
    """Steps in the order in which they are tried. Empty: `defaults.fallback`."""
    message: Text | MISSING = MISSING
    """What the customer is told when the rule fires."""
    hand_over: Annotated[tuple[HandedOver, ...], Field(max_length=MOST_STEPS)]
    """What the person gets to know."""
    nobody_there: NobodyThere
    hand_back: HandBack | MISSING = MISSING
    """Absent: the team has not said; the person stays."""


class AmountLimit(Part):
    """An amount of money."""

    most: Amount
    currency: Currency | MISSING = MISSING


class Limits(Part):
    """How far AI may go on its own. Beyond any of these a person takes over, by
    `exit_to_person`, whatever the rules say."""

    amount: AmountLimit | MISSING = MISSING
    """The most it may promise or pay."""
    turns: Annotated[int, Field(ge=1, le=1_000), AsWhole] | MISSING = MISSING
    """The most answers in one conversation."""
    attempts: Annotated[int, Field(ge=1, le=1_000), AsWhole] | MISSING = MISSING
    """The most tries at solving one thing."""
    cel: Cel
    """True when a limit is reached. Ask before AI acts."""
    reads: Reads


Rules = Annotated[tuple[Rule, ...], Field(max_length=MOST_RULES)]


class Assistant(Part):
    """What AI does here."""

    allowed: tuple[Line, ...]
    """What it may do. Empty: answer and inform, nothing that binds anybody."""
    forbidden: tuple[Line, ...]
    data: tuple[Line, ...]
    """The data it uses."""
    disclosure: Line | MISSING = MISSING
    """How the customer is told that this is AI. Absent: `defaults.ai_disclosure`."""
    limits: Limits | MISSING = MISSING


class Target(Part):
    """When something is due. Whoever is there answers within it, also after hours."""

    within: Span
    clock: Literal["business", "calendar"]
    """`business` counts the hours of the team's calendar, `calendar` counts every hour."""


class Person(Part):
    """What a person does here."""

    team: Id | MISSING = MISSING
    role: Line | MISSING = MISSING
    """A named person or a role."""
    skill: Line | MISSING = MISSING
    """What the person must be good at."""
    response: Target | MISSING = MISSING
    """The first response."""
    resolution: Target | MISSING = MISSING
    """The customer's matter is settled."""
    guidance: Text | MISSING = MISSING
    """For the people who handle it."""
    support: Text | MISSING = MISSING
    """What supports the people who carry this moment."""


class PersonExit(OneOf):
    """How the customer gets from AI to a person. Always there, at any time."""

    rule: Id | MISSING = MISSING
    """The rule of this touchpoint that says so."""
    route: Some[RouteStep] | MISSING = MISSING
    fallback: Empty | MISSING = MISSING
    """What `defaults.fallback` says."""


class Decision(Part):
    """Why it is handled like this."""

    why: Text | MISSING = MISSING
    decided_by: Line | MISSING = MISSING
    decided_on: Date | MISSING = MISSING


class ByAi(Part):
    """AI is there; a person is one step away."""

    assistant: Assistant
    exit_to_person: PersonExit
    rules: Rules
    """In order; the first that fires wins."""
    otherwise: Literal["assistant"]
    """Who acts when no rule fires."""
    decision: Decision | MISSING = MISSING


class ByHuman(Part):
    """A person is there."""

    person: Person
    rules: Rules
    """In order; the first that fires wins."""
    otherwise: Literal["person"]
    """Who acts when no rule fires."""
    decision: Decision | MISSING = MISSING


class ByBoth(Part):
    """AI and a person share the moment."""

    pattern: Literal["ai_first", "ai_drafts", "human_leads", "ai_now_human_later"]
    """`ai_first`: AI acts until a rule fires, then a person takes over. `ai_drafts`: AI drafts,
    a person adds a line, approves and signs; nothing is sent before. `human_leads`: a person
    acts, AI assists unseen. `ai_now_human_later`: AI confirms at once, a named person follows."""
    follow_up_after: Span | MISSING = MISSING
    """With `ai_now_human_later`: when the person follows. Absent: the team has not said."""
    assistant: Assistant
    person: Person
    exit_to_person: PersonExit
    rules: Rules
    """In order; the first that fires wins."""
    otherwise: Literal["assistant", "person"]
    """Who acts when no rule fires."""
    decision: Decision | MISSING = MISSING


class Handling(OneOf):
    """Who is there for the customer."""

    ai: ByAi | MISSING = MISSING
    human: ByHuman | MISSING = MISSING
    hybrid: ByBoth | MISSING = MISSING
