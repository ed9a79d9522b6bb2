"""The handling spec: what an engineering team receives, and the source of its JSON Schema.

The docstrings here are the schema's descriptions. They speak to the engineer who has the file
and has not been in the workshop.
"""

from typing import Annotated, Literal

from pydantic import MISSING, Field, JsonValue, StringConstraints, WithJsonSchema

from journeymap.handling.handover import Handling, NobodyThere, RouteStep
from journeymap.handling.parts import (
    AsWhole,
    Bound,
    Closing,
    Date,
    Id,
    Language,
    Line,
    Moment,
    OneOf,
    Open,
    Opening,
    Part,
    Revision,
    SignalId,
    Span,
    Text,
    Unit,
    Uri,
    Zone,
    mapped,
)
from journeymap.handling.triggers import Cel, Empty, Reads, Trigger


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
    one_way: bool
    """True where customers cannot answer."""
    longest: Annotated[int, Field(ge=1, le=20_000), AsWhole] | MISSING = MISSING
    """The longest message, in characters."""


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
    name: Line
    zone: Zone
    """The IANA time zone of all hours."""
    weekly: Annotated[tuple[Hours, ...], Field(max_length=50)]
    holidays: Annotated[tuple[Date, ...], Field(max_length=1_000)]
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


class Altered(Part):
    """What became different in a thing that was there before."""

    aspects: tuple[
        Literal[
            "name",
            "place",
            "feeling",
            "decisive",
            "handling",
            "rules",
            "words",
            "ends",
            "details",
        ],
        ...,
    ]
    says: tuple[Text, ...]
    """The same in sentences, in the language of the journey."""


class Fate(OneOf):
    """What became of a thing."""

    added: Empty | MISSING = MISSING
    removed: Empty | MISSING = MISSING
    changed: Altered | MISSING = MISSING


class Change(Part):
    """A thing that is not as it was. Ids are those of this file, or of the earlier one."""

    of: Literal[
        "journey",
        "stage",
        "touchpoint",
        "transition",
        "persona",
        "channel",
        "calendar",
        "team",
        "signal",
        "case",
    ]
    """What it is. A case is an acceptance test."""
    id: Id
    title: Text
    became: Fate


class Changelog(Part):
    """How this spec differs from the one it is based on. Not part of the revision."""

    against: Revision
    """The revision of the earlier spec."""
    title: Line
    changes: tuple[Change, ...]
    """In reading order."""


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
