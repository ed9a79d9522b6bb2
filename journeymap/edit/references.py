"""Where touchpoints name channels and teams by id, in one place for all who follow or change it."""

from collections.abc import Callable

from journeymap.model.records import Handling, Touchpoint, revise

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
