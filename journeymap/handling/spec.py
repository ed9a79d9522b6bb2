"""The handling spec: what an engineering team receives, and the source of its JSON Schema.

The docstrings here are the schema's descriptions. They speak to the engineer who has the file
and has not been in the workshop.
"""

from typing import Annotated, Literal

from pydantic import MISSING, Field

from journeymap.handling.handover import Handling, NobodyThere, RouteStep
from journeymap.handling.parts import (
    AsWhole,
    Closing,
    Date,
    Id,
    Language,
    Line,
    Open,
    Opening,
    Part,
    Revision,
    Span,
    Text,
    Unit,
    Uri,
    Zone,
)


class Generator(Part):
    """The program that wrote the file. Not part of the revision."""

    name: Literal["journeymap"]
    version: Line


class Journey(Part):
    """What the spec is about."""

    id: Id
    title: Line
    description: Text | MISSING = MISSING
    language: Language
    """The BCP 47 language in which the team wrote titles, messages and words."""
    state: Literal["as_is", "to_be"]
    """`as_is` describes what customers meet today, `to_be` what is to be built."""
    revision: Revision
    """The first 8 hex digits of the SHA-256 of the spec without `generator` and this field,
    as RFC 8785 canonical JSON. The poster of the same journey carries it too."""
    based_on: Line | MISSING = MISSING
    """The journey, with its revision, that this one started from."""


class Persona(Part):
    """A customer the journey was drawn for."""

    id: Id
    name: Line
    description: Text | MISSING = MISSING


class Stage(Part):
    """A part of the journey. Stages are listed in the order customers pass them."""

    id: Id
    name: Line


class Channel(Part):
    """Where customer and brand meet."""

    id: Id
    name: Line
    medium: Literal[
        "web",
        "app",
        "chat",
        "phone",
        "email",
        "text_message",
        "messenger",
        "social",
        "letter",
        "in_person",
        "other",
    ]
    template_only: bool
    """True where only texts approved beforehand may be sent; a free line by a person cannot
    travel here."""


class Hours(Part):
    """Opening hours that several days of the week share."""

    days: tuple[Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"], ...]
    opens: Opening
    """Local time, HH:MM."""
    closes: Closing
    """Local time, HH:MM; 24:00 is midnight at the end of the day. A time before `opens` is on the
    day after."""


class Calendar(Part):
    """When people are there. Business-hour targets count only these hours."""

    id: Id
    zone: Zone
    """The IANA time zone of all hours."""
    weekly: tuple[Hours, ...]
    holidays: tuple[Date, ...]
    """Days on which nobody is there."""


class Team(Part):
    """People who handle touchpoints."""

    id: Id
    name: Line
    skills: tuple[Line, ...]
    languages: tuple[Language, ...]
    calendar: Id | MISSING = MISSING
    """A calendar of this file. Absent: the team's hours are not known; ask before you build."""


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
    customer: Customer
    emotion: Emotion | MISSING = MISSING
    """Absent: nobody has tagged the feeling yet."""
    decisive: bool
    """A moment in which the customer makes up their mind about the brand."""
    attitude_over_answer: bool
    """How the customer is treated matters more than the right answer."""
    owner: Line | MISSING = MISSING
    """Who answers for the touchpoint. Ask them."""
    evidence: tuple[Evidence, ...]
    transitions: tuple[Transition, ...]
    handling: Handling | MISSING = MISSING
    """Absent: the team has not decided; `defaults.handling` applies."""
    words: Words | MISSING = MISSING


class Fallback(Part):
    """What happens when a rule or an exit names nobody, and when a trigger cannot be decided."""

    route: tuple[RouteStep, ...]
    """Empty: any person on duty."""
    nobody_there: NobodyThere


class Defaults(Part):
    """What applies where the team has said nothing."""

    handling: Handling
    """For touchpoints without `handling`."""
    fallback: Fallback
    ai_disclosure: Line
    """How the customer is told that they talk to AI, in the journey's language."""


class HandlingSpec(Open):
    """Which moment, what the customer feels there, who handles it, when that changes, to whom,
    with what, and in whose words.

    Rules are ordered: the first whose trigger fires wins, and `otherwise` says who acts when
    none does. Ids are stable and never reused. Durations count days, hours, minutes and
    seconds only.
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
    defaults: Defaults
    touchpoints: tuple[Touchpoint, ...]
    """Sorted by stage, then by id."""
