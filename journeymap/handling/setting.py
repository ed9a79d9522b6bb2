"""The part of the spec that says where it all happens: stages, channels, hours, teams."""

from typing import Annotated, Literal

from pydantic import MISSING, Field

from journeymap.handling.parts import (
    AsWhole,
    Closing,
    Date,
    Id,
    Language,
    Line,
    Opening,
    Part,
    Revision,
    Text,
    Zone,
)


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
