"""A valid handling spec made ready for deciding: triggers as functions, routes as chains."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from journeymap.handling.conditions import (
    BOOLEAN,
    Condition,
    Flag,
    Signal,
    condition_of,
    limits_condition,
    signals_of,
)
from journeymap.handling.decision import Step
from journeymap.handling.judging import decider
from journeymap.i18n import plain
from journeymap.model.duration import seconds_of

Json = Mapping[str, Any]


class Outcome:
    """What the customer gets instead of a person."""

    __slots__ = ("message", "promise", "within")

    def __init__(self, promise: str, said: Json) -> None:
        self.promise = promise
        self.within = float(seconds_of(said["within"]))
        self.message: str = said.get("message", "")


class Route:
    """Steps, and what the customer gets when none of them reaches anybody; None: the fallback."""

    __slots__ = ("chain", "message", "nobody_there", "steps")

    def __init__(
        self,
        steps: Sequence[Json],
        fallback: "Route | None",
        nobody_there: Json | None = None,
        message: str = "",
    ) -> None:
        self.message = message
        self.steps: tuple[Step, ...] = tuple(map(_step, steps))
        self.nobody_there: dict[str, Outcome | None] = dict.fromkeys(_WAYS)
        for why, outcome in (nobody_there or {}).items():
            ((promise, said),) = outcome.items()
            if promise != "fallback":
                self.nobody_there[why] = Outcome(promise, said)
        self.chain: tuple[Route, ...] = (self,)
        if fallback is not None and self.steps:
            self.chain = (self, fallback)
        elif fallback is not None:
            self.steps = fallback.steps
            for why, own in self.nobody_there.items():
                self.nobody_there[why] = own or fallback.nobody_there[why]


_WAYS = ("out_of_hours", "nobody_free", "queue_full", "transfer_failed")


def _step(said: Json) -> Step:
    timeout = said.get("timeout")
    return Step(
        said["kind"],
        said.get("team", ""),
        said.get("role", ""),
        said.get("skill", ""),
        said.get("channel", ""),
        said.get("priority", ""),
        None if timeout is None else float(seconds_of(timeout)),
    )


def _condition(said: Json) -> Condition:
    """What a trigger means; one that is not complete, while a team is at it, is an error."""
    return condition_of(said["when"]) if "cel" in said else _INCOMPLETE


_INCOMPLETE = Flag(Signal("", BOOLEAN, plain("")))


class Rule:
    """A rule with its trigger as a function."""

    __slots__ = ("condition", "effect", "id", "route", "test")

    def __init__(self, said: Json, fallback: Route) -> None:
        self.id: str = said["id"]
        self.effect: str = said["effect"]
        self.condition = _condition(said)
        self.test = decider(self.condition)
        message = said.get("message", "")
        self.route = Route(said["route"], fallback, said["nobody_there"], message)


class Way:
    """A transition that has a condition."""

    __slots__ = ("condition", "id", "rule")

    def __init__(self, said: Json) -> None:
        self.id: str = said["id"]
        condition = said["condition"]
        self.rule: str | None = condition.get("rule")
        trigger = condition.get("trigger")
        self.condition = None if trigger is None else _condition(trigger)


class Moment:
    """A touchpoint: what it reads, its rules, its ways out."""

    def __init__(
        self, said: Json, handling: Json, fallback: Route, calendars: Collection[str]
    ) -> None:
        ((_, by),) = handling.items()
        self.rules = tuple(Rule(rule, fallback) for rule in by["rules"])
        self.otherwise: str = by["otherwise"]
        self.ways = tuple(Way(way) for way in said["transitions"] if "condition" in way)
        person = by.get("person", {})
        self.team: str = person.get("team", "")
        response = person.get("response")
        self.response: tuple[float, bool] | None = None
        if response is not None:
            within = float(seconds_of(response["within"]))
            self.response = within, response["clock"] == "business"
        named = {key: person[key] for key in ("team", "role", "skill") if key in person}
        self.person = Route([{"kind": "live", **named}] if named else [], fallback)
        self.exit = self._exit(by.get("exit_to_person"), fallback)
        limits = by.get("assistant", {}).get("limits")
        self.limits = None if limits is None else limits_condition(limits)
        self.is_over = decider(self.limits) if self.limits is not None else bool
        conditions = [rule.condition for rule in self.rules]
        conditions += [way.condition for way in self.ways if way.condition is not None]
        conditions += [] if self.limits is None else [self.limits]
        signals = {name: s for each in conditions for name, s in signals_of(each).items()}
        self.reads = tuple((name, signal.type) for name, signal in signals.items())
        self.names = frozenset(signals)
        self.open_signals = tuple(name for name in signals if name in calendars)
        self.says_more = bool(self.open_signals) or "channel" in self.names

    def _exit(self, said: Json | None, fallback: Route) -> Route:
        match said:
            case None:
                return self.person
            case {"rule": id}:
                return next(rule.route for rule in self.rules if rule.id == id)
            case {"route": steps}:
                return Route(steps, fallback)
        return fallback
