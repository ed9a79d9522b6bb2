"""Checks what a well-formed handling spec says: that its ids point at something, that nothing
leads in a circle, that conditions, signals and tests say the same.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from journeymap.handling.cel import RESERVED, cel
from journeymap.handling.conditions import (
    Condition,
    condition_of,
    limits_condition,
    signals_of,
)
from journeymap.handling.errors import Place, SpecError, error_at
from journeymap.handling.judging import fits, verdict
from journeymap.i18n import Phrase, phrase
from journeymap.model.bounds import DEEPEST

Json = Mapping[str, Any]

_LISTS = (
    "personas", "stages", "channels", "calendars", "teams", "signals", "touchpoints",
    "acceptance_tests",
)  # fmt: skip
_REACHING = ("offer_human", "force_human")
_VERDICTS = {True: "true", False: "false", None: "error"}


def unsound(spec: Json) -> Iterator[SpecError]:
    """What is wrong with a spec whose shape is that of the schema."""
    yield from _Soundness(spec).errors()


class _Soundness:
    def __init__(self, spec: Json) -> None:
        self._spec = spec
        self._known = {name: {record["id"] for record in spec[name]} for name in _LISTS}
        self._types = {each["id"]: next(iter(each["value"])) for each in spec["signals"]}
        self._conditions: dict[str, Condition] = {}

    def errors(self) -> Iterator[SpecError]:
        for name in _LISTS:
            yield from self._doubles(self._spec[name], (name,))
        for index, team in enumerate(self._spec["teams"]):
            yield from self._missing("calendars", team.get("calendar"), "teams", index, "calendar")
        for index, calendar in enumerate(self._spec["calendars"]):
            yield from self._of_calendar(calendar, ("calendars", index))
        for index, signal in enumerate(self._spec["signals"]):
            yield from self._of_signal(signal, ("signals", index))
        yield from self._of_defaults(self._spec["defaults"])
        for index, touchpoint in enumerate(self._spec["touchpoints"]):
            yield from self._of_touchpoint(touchpoint, ("touchpoints", index))
        for index, test in enumerate(self._spec["acceptance_tests"]):
            yield from self._of_test(test, ("acceptance_tests", index))
        for index, each in enumerate(self._spec["vectors"]):
            yield from self._of_vectors(each, ("vectors", index))

    # What the journey's parts are made of

    def _of_calendar(self, calendar: Json, place: Place) -> Iterator[SpecError]:
        try:
            ZoneInfo(calendar["zone"])
        except (ValueError, OSError, KeyError):
            cause = phrase("spec", "“{zone}” is not a time zone that is known here.")
            yield self._error((*place, "zone"), cause.of(zone=calendar["zone"]))
        for index, hours in enumerate(calendar["weekly"]):
            if hours["opens"] == hours["closes"]:
                cause = phrase("spec", "It opens and closes at {time}.").of(time=hours["opens"])
                yield self._error((*place, "weekly", index, "closes"), cause)
        for index, day in enumerate(calendar["holidays"]):
            if not _is_date(day):
                cause = phrase("spec", "There is no day “{day}”.").of(day=day)
                yield self._error((*place, "holidays", index), cause)

    def _of_signal(self, signal: Json, place: Place) -> Iterator[SpecError]:
        if signal["id"] in RESERVED:
            cause = phrase("spec", "“{name}” means something else in CEL.").of(name=signal["id"])
            yield self._error((*place, "id"), cause)
        number = signal["value"].get("number", {})
        if number.get("lowest", 0.0) > number.get("highest", number.get("lowest", 0.0)):
            cause = phrase("spec", "The lowest value is above the highest.")
            yield self._error((*place, "value", "number", "lowest"), cause)

    def _of_defaults(self, defaults: Json) -> Iterator[SpecError]:
        where: Place = ("defaults", "fallback")
        yield from self._of_route(defaults["fallback"]["route"], (*where, "route"))
        for why, outcome in defaults["fallback"]["nobody_there"].items():
            if "fallback" in outcome:
                cause = phrase("spec", "The fallback leads back to itself.")
                yield self._error((*where, "nobody_there", why), cause)
        yield from self._of_handling(defaults["handling"], ("defaults", "handling"))

    # Touchpoints

    def _of_touchpoint(self, touchpoint: Json, place: Place) -> Iterator[SpecError]:
        yield from self._missing("stages", touchpoint["stage"], *place, "stage")
        for number, channel in enumerate(touchpoint["channels"]):
            yield from self._missing("channels", channel, *place, "channels", number)
        rules: set[str] = set()
        for by in touchpoint.get("handling", {}).values():
            rules = {rule["id"] for rule in by["rules"]}
        yield from self._doubles(touchpoint["transitions"], (*place, "transitions"))
        for number, transition in enumerate(touchpoint["transitions"]):
            where = (*place, "transitions", number)
            yield from self._missing("touchpoints", transition["to"], *where, "to")
            condition = transition.get("condition", {})
            if "rule" in condition and condition["rule"] not in rules:
                yield self._points_nowhere(condition["rule"], (*where, "condition", "rule"))
            if "trigger" in condition:
                yield from self._of_trigger(condition["trigger"], (*where, "condition", "trigger"))
        if "handling" in touchpoint:
            yield from self._of_handling(touchpoint["handling"], (*place, "handling"))

    def _of_handling(self, handling: Json, place: Place) -> Iterator[SpecError]:
        for mode, by in handling.items():
            where = (*place, mode)
            yield from self._doubles(by["rules"], (*where, "rules"))
            for index, rule in enumerate(by["rules"]):
                yield from self._of_trigger(rule, (*where, "rules", index))
                yield from self._of_route(rule["route"], (*where, "rules", index, "route"))
            yield from self._of_exit(by, (*where, "exit_to_person"))
            team = by.get("person", {}).get("team")
            yield from self._missing("teams", team, *where, "person", "team")
            limits = by.get("assistant", {}).get("limits")
            if limits is not None:
                yield from self._of_limits(limits, (*where, "assistant", "limits"))

    def _of_exit(self, by: Json, place: Place) -> Iterator[SpecError]:
        exit_to_person = by.get("exit_to_person", {})
        yield from self._of_route(exit_to_person.get("route", ()), (*place, "route"))
        wanted = exit_to_person.get("rule")
        if wanted is None:
            return
        rule = next((rule for rule in by["rules"] if rule["id"] == wanted), None)
        if rule is None:
            yield self._points_nowhere(wanted, (*place, "rule"))
        elif rule["effect"] not in _REACHING:
            cause = phrase("spec", "The rule “{id}” does not lead to a person.").of(id=wanted)
            yield self._error((*place, "rule"), cause)

    def _of_route(self, route: Sequence[Json], place: Place) -> Iterator[SpecError]:
        for index, step in enumerate(route):
            for kind in ("team", "channel"):
                yield from self._missing(f"{kind}s", step.get(kind), *place, index, kind)

    # Conditions

    def _of_trigger(self, part: Json, place: Place) -> Iterator[SpecError]:
        """A part with a trigger (`when`) and what that means (`cel`, `reads`)."""
        before = len(place) + 1
        waiting: list[tuple[Json, Place, int]] = [(part["when"], (*place, "when"), 0)]
        while waiting:
            when, where, depth = waiting.pop()
            ((kind, said),) = when.items()
            where = (*where, kind)
            if depth > DEEPEST:
                cause = phrase("spec", "Triggers are nested deeper than {deepest} levels.")
                yield self._error(where[: before + 1], cause.of(deepest=DEEPEST))
                return
            if kind in ("all_of", "any_of"):
                inner = [(each, (*where, index), depth + 1) for index, each in enumerate(said)]
                waiting += reversed(inner)
            elif kind == "not":
                waiting.append((said, where, depth + 1))
            elif kind == "schedule":
                ((side, calendar),) = said.items()
                yield from self._missing("calendars", calendar, *where, side)
            elif kind == "channel":
                for index, channel in enumerate(said["channels"]):
                    yield from self._missing("channels", channel, *where, "channels", index)
        yield from self._of_condition(condition_of(part["when"]), part, place)

    def _of_limits(self, limits: Json, place: Place) -> Iterator[SpecError]:
        if not limits.keys() & {"amount", "turns", "attempts"}:
            yield self._error(place, phrase("spec", "No limit is given."))
        else:
            yield from self._of_condition(limits_condition(limits), limits, place)

    def _of_condition(self, condition: Condition, part: Json, place: Place) -> Iterator[SpecError]:
        expected = cel(condition)
        self._conditions[expected] = condition
        if part["cel"] != expected:
            cause = phrase("spec", "This says something else than the condition, which is: {cel}")
            cause = cause.of(cel=expected)
            yield self._error((*place, "cel"), cause)
        signals = signals_of(condition)
        if list(part["reads"]) != sorted(signals):
            cause = phrase("spec", "The condition reads other signals: {names}.")
            cause = cause.of(names=", ".join(sorted(signals)))
            yield self._error((*place, "reads"), cause)
        for name, signal in signals.items():
            known = self._types.get(name)
            if known is None:
                cause = phrase("spec", "The signal “{name}” is not among `signals`.")
                yield self._error((*place, "reads"), cause.of(name=name))
            elif known != signal.type:
                cause = phrase("spec", "The signal “{name}” is a {type}, here it is a {other}.")
                yield self._error(
                    (*place, "reads"), cause.of(name=name, type=known, other=signal.type)
                )

    # Tests

    def _of_test(self, test: Json, place: Place) -> Iterator[SpecError]:
        yield from self._missing("touchpoints", test["touchpoint"], *place, "touchpoint")
        given, where = test["given"], (*place, "given")
        yield from self._of_given(given, where)
        for index, absence in enumerate(given["absences"]):
            yield from self._missing("teams", absence["team"], *where, "absences", index, "team")
        yield from self._missing("teams", test["expect"].get("team"), *place, "expect", "team")

    def _of_given(self, given: Json, place: Place) -> Iterator[SpecError]:
        for name, value in given["signals"].items():
            if name not in self._types:
                cause = phrase("spec", "No rule reads a signal “{name}”.").of(name=name)
                yield self._error((*place, "signals", name), cause)
            elif not fits(value, self._types[name]):
                cause = phrase("spec", "The signal “{name}” is a {type}.")
                yield self._error(
                    (*place, "signals", name), cause.of(name=name, type=self._types[name])
                )
        if "time" in given and not _is_moment(given["time"]):
            cause = phrase("spec", "There is no moment “{time}”.").of(time=given["time"])
            yield self._error((*place, "time"), cause)
        yield from self._missing("channels", given.get("channel"), *place, "channel")

    def _of_vectors(self, each: Json, place: Place) -> Iterator[SpecError]:
        condition = self._conditions.get(each["cel"])
        if condition is None:
            cause = phrase("spec", "No rule, way or limit of this file has this condition.")
            yield self._error((*place, "cel"), cause)
            return
        reads = {name: signal.type for name, signal in signals_of(condition).items()}
        for index, vector in enumerate(each["cases"]):
            values = {
                name: value
                for name, value in vector["signals"].items()
                if name in reads and fits(value, reads[name])
            }
            expected = _VERDICTS[verdict(condition, values)]
            if vector["expect"] != expected:
                cause = phrase("spec", "The condition says “{verdict}” to this.")
                yield self._error((*place, "cases", index, "expect"), cause.of(verdict=expected))

    # Ids

    def _missing(self, kind: str, id: str | None, *place: str | int) -> Iterator[SpecError]:
        if id is not None and id not in self._known[kind]:
            yield self._points_nowhere(id, place)

    def _points_nowhere(self, id: str, place: Place) -> SpecError:
        return self._error(place, phrase("spec", "“{id}” does not exist in this file.").of(id=id))

    def _doubles(self, records: Sequence[Json], place: Place) -> Iterator[SpecError]:
        if len({record["id"] for record in records}) == len(records):
            return
        seen: set[str] = set()
        for index, record in enumerate(records):
            if record["id"] in seen:
                cause = phrase("spec", "The id “{id}” is used twice.").of(id=record["id"])
                yield self._error((*place, index, "id"), cause)
            seen.add(record["id"])

    def _error(self, place: Place, cause: Phrase) -> SpecError:
        return error_at(self._spec, place, cause)


def _is_date(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def _is_moment(moment: str) -> bool:
    try:
        datetime.fromisoformat(moment)
    except ValueError:
        return False
    return True
