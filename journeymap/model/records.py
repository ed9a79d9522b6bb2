"""The records a journey is made of: frozen, validated, each with an id that is never reused.

`triggers` and `handover` hold the parts of hand-over rules, `agreements` what those rest on, and
`workshop` what a workshop leaves beside the map.
"""

from datetime import date
from functools import cache
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from journeymap.model.agreements import Calendar, Case, Override, Signal
from journeymap.model.bounds import MOST_RULES, MOST_STEPS
from journeymap.model.conflicts import Conflict
from journeymap.model.handover import (
    ChannelId,
    RouteStep,
    Rule,
    TeamId,
)
from journeymap.model.printing import Poster
from journeymap.model.triggers import (
    Trigger,
)
from journeymap.model.values import (
    TEXT_LENGTH,
    Coordinate,
    Currency,
    Duration,
    Id,
    Language,
    Line,
    Name,
    Number,
    Points,
    Record,
    Share,
    Text,
    Value,
)
from journeymap.model.vocabulary import (
    Basis,
    Clock,
    Feeling,
    Initiator,
    Kind,
    Medium,
    Mode,
    Pattern,
    State,
    TransitionKind,
    Understood,
    WordsStatus,
)
from journeymap.model.workshop import (
    AgendaStep,
    Decision,
    ParkedNote,
    Question,
    TouchpointId,
    VotingRound,
)

StageId = Annotated[Id, Points("stage")]
Route = Annotated[tuple[RouteStep, ...], Field(max_length=MOST_STEPS)]
Count = Annotated[int, Field(ge=1, le=1_000)]


class Journey(Record):
    """What the map is about. Every document holds exactly one."""

    type: Literal["journey"] = "journey"
    title: Name
    description: Text = ""
    language: Language
    """The language the team writes in."""
    state: State
    based_on: Line = ""
    """The journey (and its revision) that a to-be map started from."""
    as_is_file: Line = ""
    """The name of that journey's file, which is looked for beside a to-be map's own."""
    disclosure: Line = ""
    """How customers are told that they talk to AI, where a touchpoint says nothing (B19)."""
    fallback: Route = ()
    """Who takes over where a rule names nobody, and when a rule cannot be decided."""
    fallback_within: Duration | None = None
    """When a person makes contact where the fallback reaches nobody."""


class Persona(Record):
    """A customer the journey is drawn for."""

    type: Literal["persona"] = "persona"
    name: Name
    description: Text = ""


class Stage(Record):
    """A column of the map."""

    type: Literal["stage"] = "stage"
    name: Name
    rank: Annotated[float, Field(allow_inf_nan=False)]
    """Stages are read in ascending rank (ties by id)."""


class Channel(Record):
    """Where customer and brand meet."""

    type: Literal["channel"] = "channel"
    name: Name
    medium: Medium
    template_only: bool = False
    """Only texts approved beforehand may be sent, so a free human line cannot travel here."""
    one_way: bool = False
    """Customers cannot answer here, so nobody can be asked for either."""
    longest: Annotated[int, Field(ge=1, le=TEXT_LENGTH)] | None = None
    """The longest message, in characters."""


class Team(Record):
    """People who handle touchpoints."""

    type: Literal["team"] = "team"
    name: Name
    skills: tuple[Name, ...] = ()
    languages: tuple[Language, ...] = ()
    calendar: Annotated[Id, Points("calendar")] | None = None


class Note(Record):
    """A sticky note on the map."""

    type: Literal["note"] = "note"
    stage: StageId
    x: Coordinate
    """From the left edge of its stage."""
    y: Coordinate
    """From the top of the map."""
    text: Text = ""


class Emotion(Value):
    """The emotional moment: one word, one level, one proof."""

    word: Feeling
    valence: Annotated[int, Field(ge=-2, le=2)]
    """-2 cold to +2 warm."""
    intensity: Annotated[int, Field(ge=1, le=3)]
    basis: Basis
    note: Text = ""
    """How the team knows."""
    understood: Understood | None = None


class Money(Value):
    """An amount in a currency."""

    amount: Annotated[Number, Field(ge=0)]
    currency: Currency = ""


class AiLimits(Value):
    """How far AI may go on its own; beyond any of these a person takes over."""

    amount: Money | None = None
    """The most it may promise or pay."""
    turns: Count | None = None
    """The most answers in one conversation."""
    attempts: Count | None = None
    """The most tries at solving one thing."""


class AiDuty(Value):
    """What AI does in a moment."""

    allowed: tuple[Name, ...] = ()
    forbidden: tuple[Name, ...] = ()
    data: tuple[Name, ...] = ()
    """The data it uses."""
    disclosure: Line = ""
    """How the customer is told that this is AI (B19)."""
    limits: AiLimits = AiLimits.model_construct()


class HumanDuty(Value):
    """What a person does in a moment."""

    team: TeamId | None = None
    role: Line = ""
    """A named person or a role."""
    skill: Line = ""
    """What the person must be good at."""
    response: Duration | None = None
    """The first response is due within this time."""
    resolution: Duration | None = None
    """The customer's matter is settled within this time."""
    clock: Clock | None = None
    """Which hours both count; business hours where nothing is said."""
    guidance: Text = ""
    support: Text = ""
    """What supports the people who carry this moment (B26)."""


class Handling(Value):
    """Who is there. Both duties are kept while a team changes its mind about the mode."""

    mode: Mode
    pattern: Pattern | None = None
    """How a hybrid is shared; needed for a hybrid, ignored otherwise."""
    ai: AiDuty = AiDuty.model_construct()
    human: HumanDuty = HumanDuty.model_construct()
    follow_up_after: Duration | None = None
    """With `ai_now_human_later`: when the person follows."""
    rules: Annotated[tuple[Rule, ...], Field(max_length=MOST_RULES)] = ()
    """First match wins."""
    why: Text = ""
    decided_by: Line = ""
    decided_on: date | None = None


class BrandWords(Value):
    """What the brand says in a moment, before and after it was made to sound human."""

    before: Text = ""
    after: Text = ""
    human_line: Text = ""
    """The one line a person adds to a machine's sentence (A34)."""
    author: Line = ""
    """Who wrote the human line."""
    written_on: date | None = None
    sender: Line = ""
    """The name the message is signed with (B25)."""
    status: WordsStatus | None = None
    reviewer: Line = ""


class Evidence(Value):
    """Something that supports what the team says about a touchpoint."""

    text: Name
    link: Line = ""


class Touchpoint(Record):
    """A moment in which customer and brand meet."""

    type: Literal["touchpoint"] = "touchpoint"
    stage: StageId
    name: Name
    kind: Kind
    kind_name: Line = ""
    """What the team calls the kind when it is `other`."""
    channels: tuple[ChannelId, ...] = ()
    initiator: Initiator | None = None
    """Who makes contact."""
    does: Text = ""
    """What the customer does."""
    says: Text = ""
    """What the customer says."""
    emotion: Emotion | None = None
    decisive: bool = False
    importance: Annotated[int, Field(ge=1, le=3)] | None = None
    """For the business, 1 to 3."""
    volume: Annotated[int, Field(ge=0, le=1_000_000_000)] | None = None
    """Customers a month."""
    attitude_over_answer: bool = False
    """Attitude matters more than the right answer (A28)."""
    handling: Handling | None = None
    words: BrandWords = BrandWords.model_construct()
    evidence: tuple[Evidence, ...] = ()
    owner: Line = ""
    x: Coordinate
    """From the left edge of its stage."""
    y: Coordinate
    """From the top of the map."""


class Transition(Record):
    """A way customers go from one touchpoint to another (or back to the same one)."""

    type: Literal["transition"] = "transition"
    source: Annotated[Id, Points("touchpoint", "source")]
    target: Annotated[Id, Points("touchpoint", "target")]
    kind: TransitionKind
    label: Line = ""
    share: Share | None = None
    """The part of the customers at `source` who go this way, 0 to 1."""
    delay: Duration | None = None
    """How long after `source` the customer reaches `target`."""
    rule: Id | None = None
    """Customers go this way when this rule of `source` fires."""
    when: Trigger | None = None
    """Customers go this way when this is so."""


class JourneyPath(Record):
    """One of the ways through the map that the team has named and kept."""

    type: Literal["journey_path"] = "journey_path"
    name: Name
    steps: tuple[TouchpointId, ...]
    """The touchpoints in the order in which a customer meets them; one may come again."""


AnyRecord = Annotated[
    Journey
    | Persona
    | Stage
    | Channel
    | Calendar
    | Team
    | Signal
    | Touchpoint
    | Transition
    | Note
    | JourneyPath
    | AgendaStep
    | VotingRound
    | ParkedNote
    | Decision
    | Question
    | Case
    | Override
    | Poster
    | Conflict,
    Field(discriminator="type"),
]
RECORD_TYPES: tuple[type[Record], ...] = (
    Journey,
    Persona,
    Stage,
    Channel,
    Calendar,
    Team,
    Signal,
    Touchpoint,
    Transition,
    Note,
    JourneyPath,
    AgendaStep,
    VotingRound,
    ParkedNote,
    Decision,
    Question,
    Case,
    Override,
    Poster,
    Conflict,
)
"""Every type of record, in the order of a file."""


@cache
def any_record() -> TypeAdapter[Record]:
    """What validates a record of any type; made when it is first needed."""
    return TypeAdapter(AnyRecord)
