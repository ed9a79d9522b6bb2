"""Operations on dot votes, and who is ahead in them."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from journeymap.edit.order import placed
from journeymap.model.document import Document
from journeymap.model.values import new_id, revise
from journeymap.model.workshop import MOST_DOTS, Tally, VotingRound


@dataclass(frozen=True, slots=True)
class Standing:
    """How a touchpoint stands in a round."""

    place: int
    """From 1; touchpoints with as many dots share a place, and the places after it stay empty."""
    tied: bool
    """Whether another touchpoint has as many dots."""
    touchpoint: str
    dots: int


def add_round(document: Document, name: str, id: str = "") -> Document:
    """Begin a round behind the others."""
    round = VotingRound(id=id or new_id("round"), name=name, rank=0.0)
    return placed(document, round, document.voting_rounds, len(document.voting_rounds))


def cast(document: Document, round: str, touchpoints: Collection[str], dots: int = 1) -> Document:
    """Give each of some touchpoints so many dots more, or fewer; never less than none."""
    have = dots_of(document, round)
    return _tallied(document, round, {id: have.get(id, 0) + dots for id in touchpoints})


def count(document: Document, round: str, touchpoints: Collection[str], dots: int) -> Document:
    """Say how many dots each of some touchpoints has."""
    return _tallied(document, round, dict.fromkeys(touchpoints, dots))


def dots_of(document: Document, round: str) -> Mapping[str, int]:
    """The dots of a round by touchpoint; nothing for a round that does not exist."""
    record = document.get(VotingRound, round)
    found: Counter[str] = Counter()
    for one in record.tally if record is not None else ():
        found[one.touchpoint] += one.dots
    return found


def standings(document: Document, round: str) -> tuple[Standing, ...]:
    """The touchpoints with dots, those with the most first; equals in the order of the map."""
    dots = dots_of(document, round)
    order = {
        touchpoint.id: place
        for place, touchpoint in enumerate(
            touchpoint
            for stage in document.stages
            for touchpoint in document.in_stage(stage.id)
            if touchpoint.id in dots
        )
    }
    ranked = sorted(dots, key=lambda id: (-dots[id], order[id]))
    equals = Counter(dots.values())
    found: list[Standing] = []
    for number, id in enumerate(ranked, start=1):
        tied = equals[dots[id]] > 1
        shared = found and found[-1].dots == dots[id]
        place = found[-1].place if shared else number
        found.append(Standing(place, tied, id, dots[id]))
    return tuple(found)


def _tallied(document: Document, round: str, dots: Mapping[str, int]) -> Document:
    """A round with other numbers of dots for some touchpoints, in the order of the first dot."""
    record = document.get(VotingRound, round)
    if record is None:
        return document
    wished = {**dots_of(document, round), **dots}
    tally = tuple(
        Tally(touchpoint=id, dots=min(number, MOST_DOTS))
        for id, number in wished.items()
        if number > 0 and id in document.touchpoints
    )
    return document.with_records([revise(record, tally=tally)])
