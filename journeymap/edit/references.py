"""Where records name others by id, in one place for all who follow or change it."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet

from journeymap.model.document import Document
from journeymap.model.records import Handling, Touchpoint
from journeymap.model.values import Record, revise
from journeymap.model.workshop import Decision, Question

Redirect = Callable[[str], str | None]
"""What an id becomes; None takes the reference away."""


def references(touchpoint: Touchpoint) -> tuple[str, ...]:
    """The channels and teams that a touchpoint names, each once."""
    named: list[str | None] = [*touchpoint.channels]
    if touchpoint.handling is not None:
        named.append(touchpoint.handling.human.team)
        for rule in touchpoint.handling.rules:
            for step in rule.route:
                named += (step.team, step.channel)
    return tuple(dict.fromkeys(id for id in named if id is not None))


def redirected(touchpoint: Touchpoint, other: Redirect) -> Touchpoint:
    """The same touchpoint with every reference to a channel or team changed by `other`."""
    found = (other(id) for id in touchpoint.channels)
    handling = touchpoint.handling
    return revise(
        touchpoint,
        channels=tuple(id for id in found if id is not None),
        handling=None if handling is None else _rerouted(handling, other),
    )


def without_mentions(document: Document, gone: AbstractSet[str]) -> Document:
    """Take touchpoints that are going away out of kept paths, votes, decisions and questions.

    A path that led through them alone goes too.
    """
    put: list[Record] = []
    ended: list[str] = []
    for path in document.paths:
        steps = tuple(id for id in path.steps if id not in gone)
        put.append(revise(path, steps=steps)) if steps else ended.append(path.id)
    for round in document.voting_rounds:
        tally = tuple(one for one in round.tally if one.touchpoint not in gone)
        put.append(revise(round, tally=tally))
    said: tuple[Decision | Question, ...] = (*document.decisions, *document.questions)
    for record in said:
        put.append(revise(record, about=tuple(id for id in record.about if id not in gone)))
    changed = (record for record in put if record != document[record.id])
    return document.with_records(changed, without=ended)


def _rerouted(handling: Handling, other: Redirect) -> Handling:
    def changed(id: str | None) -> str | None:
        return None if id is None else other(id)

    human = revise(handling.human, team=changed(handling.human.team))
    rules = tuple(
        revise(
            rule,
            route=tuple(
                revise(step, team=changed(step.team), channel=changed(step.channel))
                for step in rule.route
            ),
        )
        for rule in handling.rules
    )
    return revise(handling, human=human, rules=rules)
