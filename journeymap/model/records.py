"""The records a journey is made of: frozen, validated, each with an id that is never reused.

A field may default only to nothing (`None`, `""`, `()`, `False`), so a file can leave out what
is empty and still mean the same in every later version.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from journeymap.model.duration import Duration
from journeymap.model.values import (
    Coordinate,
    Id,
    Language,
    Line,
    Name,
    Record,
    Tagged,
    Text,
    Value,
)
from journeymap.model.vocabulary import (
    Basis,
    Clock,
    Effect,
    Feeling,
    Kind,
    Medium,
    Mode,
    Pattern,
    RouteKind,
    State,
    TransitionKind,
    Understood,
    Weekday,
    WordsStatus,
)
from journeymap.model.workshop import (
    AgendaStep,
    Decision,
    ParkedNote,
    Question,
    VotingRound,
)


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


class OpeningHours(Value):
    """When a team is there, in local time of an IANA zone."""

    zone: Annotated[str, StringConstraints(pattern=r"^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$")]
    days: tuple[Weekday, ...]
    opens: Annotated[str, StringConstraints(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    closes: Annotated[str, StringConstraints(pattern=r"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")]
    """A time before `opens` is on the day after."""


class Team(Record):
    """People who handle touchpoints."""

    type: Literal["team"] = "team"
    name: Name
    skills: tuple[Name, ...] = ()
    languages: tuple[Language, ...] = ()
    hours: OpeningHours | None = None


class Note(Record):
    """A sticky note on the map."""

    type: Literal["note"] = "note"
    stage: Id
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
    """Fires from this many contacts on."""
    within: Duration


class AfterDelay(Tagged):
    """So much time has passed since the customer reached the touchpoint (B25)."""

    type: Literal["after_delay"] = "after_delay"
    delay: Duration


Trigger = Annotated[
    AsksForPerson | ComplaintDetected | RepeatContact | AfterDelay, Field(discriminator="type")
]


class RouteStep(Value):
    """One try at reaching a person."""

    kind: RouteKind
    team: Id | None = None
    role: Line = ""
    """A named person or a role, where a team alone is not enough."""
    channel: Id | None = None
    timeout: Duration | None = None
    """When to go on to the next step."""


class HandedOver(Value):
    """Something the person is told, so that the customer need not tell it twice (B18)."""

    what: Name
    personal: bool = False
    """Personal data."""


class Rule(Value):
    """When handling passes to a person, to whom, with what, and in which words."""

    id: Id
    effect: Effect
    trigger: Trigger
    route: tuple[RouteStep, ...] = ()
    """Tried in order."""
    message: Text = ""
    """What the customer is told."""
    context: tuple[HandedOver, ...] = ()
    callback_within: Duration | None = None
    """What is promised when nobody can be reached."""


class AiDuty(Value):
    """What AI does in a moment."""

    allowed: tuple[Name, ...] = ()
    forbidden: tuple[Name, ...] = ()
    data: tuple[Name, ...] = ()
    """The data it uses."""
    disclosure: Line = ""
    """How the customer is told that this is AI (B19)."""


class HumanDuty(Value):
    """What a person does in a moment."""

    team: Id | None = None
    role: Line = ""
    """A named person or a role."""
    response: Duration | None = None
    """The first response is due within this time."""
    clock: Clock | None = None
    """Which hours `response` counts; business hours where nothing is said."""
    guidance: Text = ""
    support: Text = ""
    """What supports the people who carry this moment (B26)."""


class Handling(Value):
    """Who is there. Both duties are kept while a team changes its mind about the mode."""

    mode: Mode
    pattern: Pattern | None = None
    """How a hybrid is shared; needed for a hybrid, ignored otherwise."""
    ai: AiDuty = AiDuty()
    human: HumanDuty = HumanDuty()
    follow_up_after: Duration | None = None
    """With `ai_now_human_later`: when the person follows."""
    rules: tuple[Rule, ...] = ()
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
    stage: Id
    name: Name
    kind: Kind
    kind_name: Line = ""
    """What the team calls the kind when it is `other`."""
    channels: tuple[Id, ...] = ()
    does: Text = ""
    """What the customer does."""
    says: Text = ""
    """What the customer says."""
    emotion: Emotion | None = None
    decisive: bool = False
    attitude_over_answer: bool = False
    """Attitude matters more than the right answer (A28)."""
    handling: Handling | None = None
    words: BrandWords = BrandWords()
    evidence: tuple[Evidence, ...] = ()
    owner: Line = ""
    x: Coordinate
    """From the left edge of its stage."""
    y: Coordinate
    """From the top of the map."""


class Transition(Record):
    """A way customers go from one touchpoint to another (or back to the same one)."""

    type: Literal["transition"] = "transition"
    source: Id
    target: Id
    kind: TransitionKind
    label: Line = ""
    share: Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)] | None = None
    """The part of the customers at `source` who go this way, 0 to 1."""
    delay: Duration | None = None
    """How long after `source` the customer reaches `target`."""


class JourneyPath(Record):
    """One of the ways through the map that the team has named and kept."""

    type: Literal["journey_path"] = "journey_path"
    name: Name
    steps: tuple[Id, ...]
    """The touchpoints in the order in which a customer meets them; one may come again."""


AnyRecord = Annotated[
    Journey
    | Persona
    | Stage
    | Channel
    | Team
    | Touchpoint
    | Transition
    | Note
    | JourneyPath
    | AgendaStep
    | VotingRound
    | ParkedNote
    | Decision
    | Question,
    Field(discriminator="type"),
]
RECORD_TYPES: tuple[type[Record], ...] = (
    Journey,
    Persona,
    Stage,
    Channel,
    Team,
    Touchpoint,
    Transition,
    Note,
    JourneyPath,
    AgendaStep,
    VotingRound,
    ParkedNote,
    Decision,
    Question,
)
"""Every type of record, in the order of a file."""
