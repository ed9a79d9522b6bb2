"""Who handles a touchpoint in a handling spec, and when that changes: the shape of rules.

The docstrings are descriptions of the published schema, as in `spec`.
"""

from typing import Annotated, Literal

from pydantic import MISSING, Field

from journeymap.handling.parts import (
    AsWhole,
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


class RouteStep(Part):
    """One try at reaching a person."""

    kind: Literal["live", "callback", "async", "specialist", "supervisor", "emergency"]
    team: Id | MISSING = MISSING
    role: Line | MISSING = MISSING
    """A named person or a role."""
    channel: Id | MISSING = MISSING
    timeout: Span | MISSING = MISSING
    """Go on to the next step after this long. Absent: wait for the step to succeed or fail."""


class Deadline(Part):
    """A person makes contact within this time."""

    within: Span


class Empty(Part):
    """Nothing more to say: `{}`."""


class Unreached(OneOf):
    """What the customer gets when no person could be reached. Never a dead end."""

    callback: Deadline | MISSING = MISSING
    """A person calls back."""
    written_reply: Deadline | MISSING = MISSING
    """A person replies in writing."""
    fallback: Empty | MISSING = MISSING
    """What `defaults.fallback` says."""


class NobodyThere(Part):
    """The four ways in which a hand-over fails after the last step of its route."""

    out_of_hours: Unreached
    nobody_free: Unreached
    queue_full: Unreached
    transfer_failed: Unreached


class RepeatContact(Part):
    """The same customer makes contact again."""

    count: Annotated[int, Field(ge=2, le=100), AsWhole]
    """Fires from this many contacts on, the present one included."""
    within: Span
    """Contacts are counted back over this time."""


class AfterDelay(Part):
    """Time has passed."""

    delay: Span
    """Counted from the moment the customer reached the touchpoint."""


class Trigger(OneOf, Open):
    """When a rule fires. A trigger of your own is an `x_...` property.

    A trigger that cannot be decided, because what it reads is missing or because it is an
    `x_...` you do not know, is an error, and an error means a person.
    """

    asks_for_person: Empty | MISSING = MISSING
    """The customer asks for a person, in whatever words."""
    complaint_detected: Empty | MISSING = MISSING
    """Dissatisfaction or a complaint is detected in what the customer says. Keywords alone are
    not enough to detect one."""
    repeat_contact: RepeatContact | MISSING = MISSING
    after_delay: AfterDelay | MISSING = MISSING
    all_of: "Some[Trigger] | MISSING" = MISSING
    """Every one of these."""
    any_of: "Some[Trigger] | MISSING" = MISSING
    """At least one of these."""
    not_: "Trigger | MISSING" = Field(default=MISSING, alias="not")
    """Not this."""


class HandedOver(Part):
    """Something the person is told, so that the customer need not tell it twice."""

    what: Line
    personal: bool
    """True for personal data."""


class Rule(Open):
    """When handling passes to a person, to whom, with what and in which words."""

    id: Id
    """Unique within the touchpoint."""
    effect: Literal["offer_human", "force_human", "notify"]
    """`offer_human` lets the customer choose, `force_human` hands over, `notify` tells a person
    and leaves the handling as it is."""
    when: Trigger
    route: tuple[RouteStep, ...]
    """Steps in the order in which they are tried. Empty: `defaults.fallback`."""
    message: Text | MISSING = MISSING
    """What the customer is told when the rule fires."""
    hand_over: tuple[HandedOver, ...]
    """What the person gets to know."""
    nobody_there: NobodyThere


class Assistant(Part):
    """What AI does here."""

    allowed: tuple[Line, ...]
    """What it may do. Empty: answer and inform, nothing that binds anybody."""
    forbidden: tuple[Line, ...]
    data: tuple[Line, ...]
    """The data it uses."""
    disclosure: Line | MISSING = MISSING
    """How the customer is told that this is AI. Absent: `defaults.ai_disclosure`."""


class ResponseTarget(Part):
    """When the first response is due."""

    within: Span
    clock: Literal["business", "calendar"]
    """`business` counts the hours of the team's calendar, `calendar` counts every hour."""


class Person(Part):
    """What a person does here."""

    team: Id | MISSING = MISSING
    role: Line | MISSING = MISSING
    """A named person or a role."""
    response: ResponseTarget | MISSING = MISSING
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
    rules: tuple[Rule, ...]
    """In order; the first that fires wins."""
    otherwise: Literal["assistant"]
    """Who acts when no rule fires."""
    decision: Decision | MISSING = MISSING


class ByHuman(Part):
    """A person is there."""

    person: Person
    rules: tuple[Rule, ...]
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
    rules: tuple[Rule, ...]
    """In order; the first that fires wins."""
    otherwise: Literal["assistant", "person"]
    """Who acts when no rule fires."""
    decision: Decision | MISSING = MISSING


class Handling(OneOf):
    """Who is there for the customer."""

    ai: ByAi | MISSING = MISSING
    human: ByHuman | MISSING = MISSING
    hybrid: ByBoth | MISSING = MISSING
