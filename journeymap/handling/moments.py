"""The part of the spec about moments: what is felt and said there, and the ways on from there."""

from typing import Annotated, Literal

from pydantic import MISSING, Field

from journeymap.handling.handover import Handling
from journeymap.handling.parts import (
    AsWhole,
    Date,
    Id,
    Line,
    OneOf,
    Open,
    Part,
    Span,
    Text,
    Unit,
    Uri,
)
from journeymap.handling.triggers import Cel, Reads, Trigger


class Category(Part):
    """The feeling in the W3C EmotionML vocabularies, for other tools."""

    category_set: Uri
    category: Line
    dimension_set: Uri
    valence: Unit
    """0 cold to 1 warm."""
    arousal: Unit
    """0 calm to 1 strong."""
    confidence: Unit
    """0.3 assumed, 0.6 observed, 0.9 measured."""


class Emotion(Part):
    """What the customer feels in the moment, as the team tagged it."""

    word: Literal[
        "interested",
        "excited",
        "happy",
        "content",
        "relieved",
        "touched",
        "neutral",
        "worried",
        "annoyed",
        "worn_out",
        "disappointed",
        "hurt",
        "angry",
    ]
    valence: Annotated[int, Field(ge=-2, le=2), AsWhole]
    """-2 cold to 2 warm."""
    intensity: Annotated[int, Field(ge=1, le=3), AsWhole]
    basis: Literal["assumed", "observed", "measured"]
    """How the feeling is known. `assumed` is a hypothesis."""
    note: Text | MISSING = MISSING
    understood: Literal["yes", "unsure", "no"] | MISSING = MISSING
    """Does the customer feel understood?"""
    emotionml: Category


class Customer(Part):
    """The customer's side of the moment."""

    does: Text | MISSING = MISSING
    says: Text | MISSING = MISSING


class HumanLine(Part):
    """The one line a person adds to a machine's sentence. Written for this customer, not reused."""

    text: Text
    author: Line | MISSING = MISSING
    written_on: Date | MISSING = MISSING


class Words(Part):
    """What the brand says."""

    before: Text | MISSING = MISSING
    """The text in use before it was rewritten. Do not send it."""
    after: Text | MISSING = MISSING
    """The text to send."""
    human_line: HumanLine | MISSING = MISSING
    sender: Line | MISSING = MISSING
    """The name the message is signed with."""
    status: Literal["unreviewed", "in_review", "final"]
    """Only `final` words are ready to be sent."""
    reviewer: Line | MISSING = MISSING


class Evidence(Part):
    """Something that supports what is said about the touchpoint."""

    text: Line
    link: Line | MISSING = MISSING


class Triggered(Part):
    """A condition of its own."""

    when: Trigger
    cel: Cel
    """`when` as a CEL expression; see the rules."""
    reads: Reads


class WayCondition(OneOf):
    """When customers go this way."""

    rule: Id | MISSING = MISSING
    """When this rule of the touchpoint fires."""
    trigger: Triggered | MISSING = MISSING


class Transition(Part):
    """A way on from a touchpoint."""

    id: Id
    to: Id
    """A touchpoint of this file; the same one for a loop."""
    kind: Literal["normal", "exception", "recovery", "loop"]
    label: Line | MISSING = MISSING
    """The condition, in the team's words."""
    share: Unit | MISSING = MISSING
    """The part of the customers here who go this way."""
    delay: Span | MISSING = MISSING
    condition: WayCondition | MISSING = MISSING
    """Absent: `label` says it to people, or the customer decides."""


class Touchpoint(Open):
    """A moment in which customer and brand meet."""

    id: Id
    title: Line
    stage: Id
    kind: Literal[
        "first_contact",
        "browsing",
        "recommendation",
        "cart",
        "payment",
        "confirmation",
        "delivery",
        "use",
        "inquiry",
        "complaint",
        "refund",
        "review",
        "survey",
        "follow_up",
        "leaving",
        "other",
    ]
    kind_name: Line | MISSING = MISSING
    """What the team calls the kind when it is `other`."""
    channels: tuple[Id, ...]
    initiator: Literal["customer", "brand"] | MISSING = MISSING
    """Who makes contact."""
    customer: Customer
    emotion: Emotion | MISSING = MISSING
    """Absent: nobody has tagged the feeling yet."""
    decisive: bool
    """A moment in which the customer makes up their mind about the brand."""
    attitude_over_answer: bool
    """How the customer is treated matters more than the right answer."""
    importance: Annotated[int, Field(ge=1, le=3), AsWhole] | MISSING = MISSING
    """For the business, 1 to 3."""
    volume: Annotated[int, Field(ge=0, le=1_000_000_000), AsWhole] | MISSING = MISSING
    """Customers a month."""
    owner: Line | MISSING = MISSING
    """Who answers for the touchpoint. Ask them."""
    evidence: tuple[Evidence, ...]
    transitions: tuple[Transition, ...]
    handling: Handling | MISSING = MISSING
    """Absent: the team has not decided; `defaults.handling` applies."""
    words: Words | MISSING = MISSING
