"""Triggers: when a hand-over rule fires or a customer takes a way. A typed tree, never free text.

Every trigger reads signals that the host computes, windows and rates included, and is decided
from their values alone; `journeymap.handling.conditions` says how.
"""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from journeymap.model.bounds import DEEPEST, MOST_PARTS
from journeymap.model.values import (
    SIGNAL_PATTERN,
    Currency,
    Duration,
    Id,
    Language,
    Name,
    Number,
    Points,
    Share,
    Tagged,
)
from journeymap.model.vocabulary import Match

SignalId = Annotated[str, StringConstraints(pattern=SIGNAL_PATTERN), Points("signal")]
ChannelIds = tuple[Annotated[Id, Points("channel")], ...]
Count = Annotated[int, Field(ge=1, le=100)]
Names = Annotated[tuple[Name, ...], Field(max_length=MOST_PARTS)]


class AsksForPerson(Tagged):
    """The customer asks for a person."""

    type: Literal["asks_for_person"] = "asks_for_person"


class ComplaintDetected(Tagged):
    """Dissatisfaction or a complaint is detected in what the customer says (B16)."""

    type: Literal["complaint_detected"] = "complaint_detected"


class RepeatContact(Tagged):
    """The same customer makes contact again (A23)."""

    type: Literal["repeat_contact"] = "repeat_contact"
    count: Annotated[int, Field(ge=2, le=100)]
    """Fires from this many contacts on, the present one included."""
    within: Duration
    same_topic: bool = False
    """Only contacts about the same topic count."""


class FailedAttempts(Tagged):
    """AI has not solved it so many times in this conversation."""

    type: Literal["failed_attempts"] = "failed_attempts"
    count: Count


class LowConfidence(Tagged):
    """AI is less sure of its answer than this."""

    type: Literal["low_confidence"] = "low_confidence"
    below: Share


class Sentiment(Tagged):
    """The customer's mood is measured to be this cold or colder."""

    type: Literal["sentiment"] = "sentiment"
    at_most: Annotated[float, Field(ge=-2, le=2, allow_inf_nan=False)]
    """-2 cold to 2 warm, as valence."""


class Topic(Tagged):
    """The conversation is about one of these topics."""

    type: Literal["topic"] = "topic"
    topics: Names


class Keyword(Tagged):
    """What the customer says holds one of these words."""

    type: Literal["keyword"] = "keyword"
    match: Match
    words: Names


class Segment(Tagged):
    """The customer belongs to one of these segments."""

    type: Literal["segment"] = "segment"
    segments: Names


class ValueOver(Tagged):
    """More than this amount is at stake."""

    type: Literal["value_over"] = "value_over"
    amount: Annotated[Number, Field(ge=0)]
    currency: Currency = ""
    signal: SignalId | None = None
    """Which amount, where it is not that of the order."""


class LowResponse(Tagged):
    """The customer answers fewer of the brand's messages than this (B17)."""

    type: Literal["low_response"] = "low_response"
    rate: Share
    """Fires below this part of the messages."""
    after: Duration
    """A message counts as unanswered after this long."""


class AfterDelay(Tagged):
    """So much time has passed since the customer reached the touchpoint (B25)."""

    type: Literal["after_delay"] = "after_delay"
    delay: Duration


class CartEmptied(Tagged):
    """The customer took everything out of the cart (A27)."""

    type: Literal["cart_emptied"] = "cart_emptied"


class CartAbandoned(Tagged):
    """The customer left a full cart alone for this long: something else than emptying it."""

    type: Literal["cart_abandoned"] = "cart_abandoned"
    after: Duration


class Dwell(Tagged):
    """The customer stays in one place for at least this long (B2)."""

    type: Literal["dwell"] = "dwell"
    at_least: Duration


class WaitingOver(Tagged):
    """The customer has been waiting for longer than this."""

    type: Literal["waiting_over"] = "waiting_over"
    time: Duration


class Inactivity(Tagged):
    """The customer has done nothing for at least this long."""

    type: Literal["inactivity"] = "inactivity"
    time: Duration


class Schedule(Tagged):
    """It is within the hours of a calendar, or outside of them."""

    type: Literal["schedule"] = "schedule"
    calendar: Annotated[Id, Points("calendar")] | None = None
    outside: bool = False


class LanguageIs(Tagged):
    """The customer speaks one of these languages."""

    type: Literal["language"] = "language"
    languages: Annotated[tuple[Language, ...], Field(max_length=MOST_PARTS)]


class ChannelIs(Tagged):
    """The customer is on one of these channels."""

    type: Literal["channel"] = "channel"
    channels: Annotated[ChannelIds, Field(max_length=MOST_PARTS)] = ()
    """Any that is removed from the journey leaves this list."""


class Vulnerable(Tagged):
    """The customer is in a situation that needs particular care."""

    type: Literal["vulnerable"] = "vulnerable"


class ExceptionalCase(Tagged):
    """Something happened that nobody has planned for (B12)."""

    type: Literal["exception"] = "exception"


class Crisis(Tagged):
    """Somebody's safety, health or money is in danger now (B12)."""

    type: Literal["crisis"] = "crisis"


class TechnicalFailure(Tagged):
    """AI or what it depends on does not work."""

    type: Literal["technical_failure"] = "technical_failure"


class AllOf(Tagged):
    """Every one of these."""

    type: Literal["all_of"] = "all_of"
    of: "Annotated[tuple[AnyTrigger, ...], Field(min_length=1, max_length=MOST_PARTS)]"


class AnyOf(Tagged):
    """At least one of these."""

    type: Literal["any_of"] = "any_of"
    of: "Annotated[tuple[AnyTrigger, ...], Field(min_length=1, max_length=MOST_PARTS)]"


class Not(Tagged):
    """Not this."""

    type: Literal["not"] = "not"
    of: "AnyTrigger"


AnyTrigger = Annotated[
    AsksForPerson
    | ComplaintDetected
    | RepeatContact
    | FailedAttempts
    | LowConfidence
    | Sentiment
    | Topic
    | Keyword
    | Segment
    | ValueOver
    | LowResponse
    | AfterDelay
    | CartEmptied
    | CartAbandoned
    | Dwell
    | WaitingOver
    | Inactivity
    | Schedule
    | LanguageIs
    | ChannelIs
    | Vulnerable
    | ExceptionalCase
    | Crisis
    | TechnicalFailure
    | AllOf
    | AnyOf
    | Not,
    Field(discriminator="type"),
]


def parts_of(trigger: "AnyTrigger") -> tuple["AnyTrigger", ...]:
    """What a group is made of; nothing for any other trigger."""
    match trigger:
        case AllOf() | AnyOf():
            return trigger.of
        case Not():
            return (trigger.of,)
    return ()


def walk(trigger: "AnyTrigger") -> Iterator["AnyTrigger"]:
    """A trigger and everything within it."""
    yield trigger
    for part in parts_of(trigger):
        yield from walk(part)


def _readable(trigger: "AnyTrigger") -> "AnyTrigger":
    layer: tuple[AnyTrigger, ...] = (trigger,)
    for _ in range(DEEPEST):
        layer = tuple(part for group in layer for part in parts_of(group))
        if not layer:
            return trigger
    raise PydanticCustomError("nested", "nested deeper than {deepest}", {"deepest": DEEPEST})


Trigger = Annotated[AnyTrigger, AfterValidator(_readable)]
"""A trigger as records hold it: of any type, nested no deeper than `DEEPEST`."""
