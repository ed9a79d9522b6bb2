"""Triggers in a handling spec: their shape. The docstrings describe the published schema."""

from typing import Annotated

from pydantic import MISSING, Field, StringConstraints

from journeymap.handling.parts import (
    Amount,
    AsWhole,
    Currency,
    Few,
    Id,
    Language,
    Line,
    OneOf,
    Open,
    Part,
    SignalId,
    Span,
    Unit,
)

Cel = Annotated[str, StringConstraints(min_length=1, max_length=100_000)]
Reads = tuple[SignalId, ...]


class Empty(Part):
    """Nothing more to say: `{}`."""


class RepeatContact(Part):
    """The same customer makes contact again."""

    count: Annotated[int, Field(ge=2, le=100), AsWhole]
    """Fires from this many contacts on, the present one included."""
    within: Span
    """Contacts are counted back over this time."""
    same_topic: bool
    """True: only contacts about the same topic count."""


class FailedAttempts(Part):
    """AI has not solved it in this conversation."""

    count: Annotated[int, Field(ge=1, le=100), AsWhole]
    """Fires from this many failed attempts on."""


class LowConfidence(Part):
    """AI is not sure of its answer."""

    below: Unit
    """Fires below this."""


class Sentiment(Part):
    """The customer's mood is cold."""

    at_most: Annotated[float, Field(ge=-2, le=2, allow_inf_nan=False)]
    """-2 cold to 2 warm. Fires at this and below."""


class Topic(Part):
    """The conversation is about one of these."""

    topics: Few[Line]


class Keyword(OneOf):
    """The customer's words hold one of these. The host looks for them."""

    exact: Few[Line] | MISSING = MISSING
    """As they stand, without regard to upper and lower case."""
    pattern: Few[Line] | MISSING = MISSING
    """Patterns in the host's own notation."""
    semantic: Few[Line] | MISSING = MISSING
    """Anything that means the same."""


class Segment(Part):
    """The customer belongs to one of these groups."""

    segments: Few[Line]


class ValueOver(Part):
    """More than an amount is at stake."""

    amount: Amount
    """Fires above this."""
    currency: Currency | MISSING = MISSING
    signal: SignalId | MISSING = MISSING
    """The signal that says the amount. Absent: the value of the order."""


class LowResponse(Part):
    """The customer hardly answers the brand's messages."""

    rate: Unit
    """Fires below this part of the messages."""
    after: Span
    """A message counts as unanswered after this long."""


class AfterDelay(Part):
    """Time has passed."""

    delay: Span
    """Counted from the moment the customer reached the touchpoint."""


class CartAbandoned(Part):
    """A cart that holds something is left alone. Emptying it is another trigger."""

    after: Span


class Dwell(Part):
    """The customer stays in one place."""

    at_least: Span


class WaitingOver(Part):
    """The customer waits for an answer or a person."""

    time: Span
    """Fires above this."""


class Inactivity(Part):
    """The customer does nothing."""

    time: Span
    """Fires from this on."""


class Schedule(OneOf):
    """What time it is. Names a calendar of this file."""

    within: Id | MISSING = MISSING
    """Fires within its hours."""
    outside: Id | MISSING = MISSING
    """Fires outside of its hours."""


class LanguageIs(Part):
    """The customer speaks one of these languages; `ko` also stands for `ko-KR`."""

    languages: Few[Language]


class ChannelIs(Part):
    """The customer is on one of these channels of this file."""

    channels: Few[Id]


class Trigger(OneOf, Open):
    """When a rule fires or a way is taken. A trigger of your own is an `x_...` property, and
    reads a boolean signal of the same name.

    A trigger that cannot be decided, because a signal that it reads is missing or of another
    type, is an error, and an error means a person: by `exit_to_person`, or whoever is there. As
    in CEL, `any_of` is still true where one part is, and `all_of` still false.
    """

    asks_for_person: Empty | MISSING = MISSING
    """The customer asks for a person, in whatever words."""
    complaint_detected: Empty | MISSING = MISSING
    """Dissatisfaction or a complaint is detected in what the customer says. Keywords alone are
    not enough to detect one."""
    repeat_contact: RepeatContact | MISSING = MISSING
    failed_attempts: FailedAttempts | MISSING = MISSING
    low_confidence: LowConfidence | MISSING = MISSING
    sentiment: Sentiment | MISSING = MISSING
    topic: Topic | MISSING = MISSING
    keyword: Keyword | MISSING = MISSING
    segment: Segment | MISSING = MISSING
    value_over: ValueOver | MISSING = MISSING
    low_response: LowResponse | MISSING = MISSING
    after_delay: AfterDelay | MISSING = MISSING
    cart_emptied: Empty | MISSING = MISSING
    """The customer took everything out of the cart."""
    cart_abandoned: CartAbandoned | MISSING = MISSING
    dwell: Dwell | MISSING = MISSING
    waiting_over: WaitingOver | MISSING = MISSING
    inactivity: Inactivity | MISSING = MISSING
    schedule: Schedule | MISSING = MISSING
    language: LanguageIs | MISSING = MISSING
    channel: ChannelIs | MISSING = MISSING
    vulnerable: Empty | MISSING = MISSING
    """The customer is in a situation that needs particular care."""
    exception: Empty | MISSING = MISSING
    """Something happened that nobody has planned for."""
    crisis: Empty | MISSING = MISSING
    """Somebody's safety, health or money is in danger now."""
    technical_failure: Empty | MISSING = MISSING
    """AI or what it depends on does not work."""
    all_of: "Few[Trigger] | MISSING" = MISSING
    """Every one of these."""
    any_of: "Few[Trigger] | MISSING" = MISSING
    """At least one of these."""
    not_: "Trigger | MISSING" = Field(default=MISSING, alias="not")
    """Not this."""
