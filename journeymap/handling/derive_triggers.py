"""Derives the triggers of a handling spec from those of a journey."""

from journeymap.handling.saying import Json, said
from journeymap.model.records import AllOf, AnyOf, AnyTrigger, AsksForPerson, Keyword, Not, Schedule


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


def fires_when_asked(trigger: AnyTrigger) -> bool:
    """Whether the customer's asking for a person is enough to make a trigger fire."""
    if isinstance(trigger, AnyOf):
        return any(fires_when_asked(part) for part in trigger.of)
    return isinstance(trigger, AsksForPerson)
