"""Derives the triggers of a handling spec from those of a journey."""

from journeymap.handling.cel import cel
from journeymap.handling.conditions import Condition, condition_of, signals_of
from journeymap.handling.saying import Json, said
from journeymap.model.triggers import (
    AllOf,
    AnyOf,
    AnyTrigger,
    AsksForPerson,
    Keyword,
    Not,
    Schedule,
    walk,
)


def trigger_json(trigger: AnyTrigger) -> Json:
    """A trigger as a spec says it: an object whose one property is the trigger's type."""
    match trigger:
        case AllOf() | AnyOf():
            return {trigger.type: [trigger_json(part) for part in trigger.of]}
        case Not():
            return {trigger.type: trigger_json(trigger.of)}
        case Keyword():
            return {trigger.type: {trigger.match.value: list(trigger.words)}}
        case Schedule():
            side = "outside" if trigger.outside else "within"
            return {trigger.type: said(**{side: trigger.calendar})}
    return {trigger.type: said(**{name: value for name, value in trigger if name != "type"})}


def triggered_json(trigger: AnyTrigger) -> Json:
    """A trigger with its condition; a trigger that is not complete has none."""
    when = trigger_json(trigger)
    return {"when": when, **(condition_json(condition_of(when)) if is_complete(trigger) else {})}


def is_complete(trigger: AnyTrigger) -> bool:
    """Whether a trigger names everything that it needs."""
    return all(
        not (isinstance(part, Schedule) and part.calendar is None) and () not in vars(part).values()
        for part in walk(trigger)
    )


def condition_json(condition: Condition) -> Json:
    """A condition in CEL, with the signals that it reads."""
    return {"cel": cel(condition), "reads": sorted(signals_of(condition))}


def fires_when_asked(trigger: AnyTrigger) -> bool:
    """Whether the customer's asking for a person is enough to make a trigger fire."""
    if isinstance(trigger, AnyOf):
        return any(fires_when_asked(part) for part in trigger.of)
    return isinstance(trigger, AsksForPerson)
