"""Operations on what touchpoints refer to: personas, channels, teams."""

from journeymap.model.document import Document
from journeymap.model.records import Handling, Touchpoint, revise


def users_of(document: Document, id: str) -> tuple[Touchpoint, ...]:
    """The touchpoints that refer to a channel or a team."""
    return tuple(t for t in document.touchpoints.values() if id in _named(t))


def remove_everywhere(document: Document, id: str) -> Document:
    """Remove a persona, channel or team, and the places where touchpoints name it."""
    changed = [_without(touchpoint, id) for touchpoint in users_of(document, id)]
    return document.with_records(changed, without=[id])


def _named(touchpoint: Touchpoint) -> set[str | None]:
    named: set[str | None] = {*touchpoint.channels}
    if touchpoint.handling is not None:
        named.add(touchpoint.handling.human.team)
        for rule in touchpoint.handling.rules:
            for step in rule.route:
                named |= {step.team, step.channel}
    return named


def _without(touchpoint: Touchpoint, id: str) -> Touchpoint:
    handling = touchpoint.handling
    return revise(
        touchpoint,
        channels=tuple(channel for channel in touchpoint.channels if channel != id),
        handling=None if handling is None else _handled_without(handling, id),
    )


def _handled_without(handling: Handling, id: str) -> Handling:
    def kept(named: str | None) -> str | None:
        return None if named == id else named

    rules = tuple(
        revise(
            rule,
            route=tuple(
                revise(step, team=kept(step.team), channel=kept(step.channel))
                for step in rule.route
            ),
        )
        for rule in handling.rules
    )
    human = revise(handling.human, team=kept(handling.human.team))
    return revise(handling, human=human, rules=rules)
