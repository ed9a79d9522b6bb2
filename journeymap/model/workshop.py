"""What a workshop leaves beside the map: its agenda, votes, parked notes, decisions, questions."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from journeymap.model.values import Duration, Id, Line, Name, Points, Record, Text, Value

TouchpointId = Annotated[Id, Points("touchpoint")]

MOST_DOTS = 10_000
"""The most dots on one touchpoint."""


class AgendaStep(Record):
    """A part of the workshop with the time it may take."""

    type: Literal["agenda_step"] = "agenda_step"
    name: Name
    planned: Duration
    spent: Duration | None = None
    """How long it took; None while it has not been finished."""
    rank: Annotated[float, Field(allow_inf_nan=False)]
    """Steps are taken in ascending rank (ties by id)."""


class Tally(Value):
    """The dots on one touchpoint."""

    touchpoint: TouchpointId
    dots: Annotated[int, Field(ge=1, le=MOST_DOTS)]


class VotingRound(Record):
    """A round of dot votes under a question."""

    type: Literal["voting_round"] = "voting_round"
    name: Name
    rank: Annotated[float, Field(allow_inf_nan=False)]
    """Rounds were held in ascending rank (ties by id)."""
    tally: tuple[Tally, ...] = ()
    """Touchpoints with at least one dot, each once."""


class ParkedNote(Record):
    """Something said that has no place on the map yet."""

    type: Literal["parked_note"] = "parked_note"
    text: Text
    rank: Annotated[float, Field(allow_inf_nan=False)]
    """Notes are listed in ascending rank (ties by id)."""


class Decision(Record):
    """Something the team has decided."""

    type: Literal["decision"] = "decision"
    text: Text
    about: tuple[TouchpointId, ...] = ()
    """The touchpoints it is about."""
    owner: Line = ""
    """Who sees to it."""
    decided_on: date | None = None


class Question(Record):
    """Something the team could not answer yet."""

    type: Literal["question"] = "question"
    text: Text
    about: tuple[TouchpointId, ...] = ()
    """The touchpoints it is about."""
    owner: Line = ""
    """Who finds out."""
    answer: Text = ""
    """What was found; open while this is empty."""

    @property
    def is_open(self) -> bool:
        """Whether nobody has answered it."""
        return not self.answer.strip()
