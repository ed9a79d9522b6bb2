"""Decides who handles a case, from a handling spec alone.

The first rule that is not false decides. A rule that cannot be decided means a person, by the
way out that the customer would have taken by asking for one. What AI may do has limits: beyond
them a person takes over, whatever the rules said.
"""

from collections.abc import Mapping
from datetime import datetime

from journeymap.handling.cel import cel
from journeymap.handling.compiled import Json, Moment, Outcome, Route, Rule
from journeymap.handling.conditions import (
    Condition,
    Reading,
    leaves,
    open_signal,
    signals_of,
)
from journeymap.handling.decision import Asked, Because, Decision, Passed, Unreached
from journeymap.handling.hours import Calendar, calendar_of, elapsed
from journeymap.handling.judging import Values, taken, verdict

Absences = Mapping[str, str]
"""Teams that cannot take anybody, and why: `nobody_free`, `queue_full`, `transfer_failed`."""

_REACHING = ("force_human", "offer_human", "notify")
_NO_ABSENCES: Absences = {}


class Evaluator:
    """A valid handling spec, made ready to decide cases quickly. Safe to share among threads."""

    def __init__(self, spec: Json) -> None:
        self._calendars = {each["id"]: calendar_of(each) for each in spec["calendars"]}
        self._hours = {
            team["id"]: self._calendars[team["calendar"]]
            for team in spec["teams"]
            if "calendar" in team
        }
        self.channels = frozenset(each["id"] for each in spec["channels"])
        self.teams = frozenset(each["id"] for each in spec["teams"])
        self.signals: Mapping[str, str] = {
            each["id"]: next(iter(each["value"])) for each in spec["signals"]
        }
        """The signals of the spec, with their types."""
        self.acceptance_tests: tuple[Json, ...] = tuple(spec["acceptance_tests"])
        self._open = {open_signal(id): each for id, each in self._calendars.items()}
        fallback = spec["defaults"]["fallback"]
        self._fallback = Route(fallback["route"], None, fallback["nobody_there"])
        usual = spec["defaults"]["handling"]
        self._touchpoints = {
            each["id"]: Moment(each, each.get("handling", usual), self._fallback, self._open)
            for each in spec["touchpoints"]
        }

    @property
    def touchpoints(self) -> tuple[str, ...]:
        """The ids of the touchpoints, in the order of the spec."""
        return tuple(self._touchpoints)

    def reads(self, touchpoint: str) -> Mapping[str, str]:
        """The signals that decide a touchpoint, with their types; raises KeyError."""
        return dict(self._touchpoints[touchpoint].reads)

    def decide(
        self,
        touchpoint: str,
        signals: Mapping[str, Reading],
        time: datetime | None = None,
        channel: str | None = None,
        absences: Absences = _NO_ABSENCES,
    ) -> Decision:
        """Who handles a case at a touchpoint.

        `time` must know its distance from UTC; without it nobody is out of hours and nothing is
        due. Raises KeyError for a touchpoint that the spec does not have, and ValueError for a
        time without a zone.
        """
        at = self._touchpoints[touchpoint]
        now = None if time is None else _seconds(time)
        values = self._values(at, signals, now, channel)
        whole = len(values) == len(at.reads)
        decision = Decision(touchpoint, Because.OTHERWISE, at.otherwise)
        route: Route | None = None
        for rule in at.rules:
            found = rule.test(values) if whole else verdict(rule.condition, values)
            if found is False:
                continue
            decision.rule = rule.id
            if found is None:
                route = self._to_a_person(decision, Because.ERROR, at)
                decision.missing = _missing(rule.condition, values)
            else:
                route = _fire(decision, rule)
            break
        if decision.handler == "assistant" and at.limits is not None:
            over = at.is_over(values) if whole else verdict(at.limits, values)
            if over is not False:
                decision.rule = None
                decision.missing = () if over else _missing(at.limits, values)
                because = Because.LIMIT if over else Because.ERROR
                route = self._to_a_person(decision, because, at)
        if route is None and decision.handler == "person":
            route = at.person
        if route is at.person and at.response is not None:
            # Whoever is there anyway answers within the target, also after hours.
            decision.step = at.person.steps[0] if at.person.steps else None
            if now is not None:
                self._respond(decision, at, now, None)
        elif route is not None:
            self._reach(decision, at, route, now, absences)
        if decision.due_at is not None and decision.zone is None and time is not None:
            decision.zone = time.tzinfo
        if at.ways:
            decision.way = self._way(decision, at, values)
        return decision

    def explain(
        self,
        touchpoint: str,
        signals: Mapping[str, Reading],
        time: datetime | None = None,
        channel: str | None = None,
    ) -> tuple[Asked, ...]:
        """What every rule of a touchpoint says to a case, in their order; see `decide`."""
        at = self._touchpoints[touchpoint]
        now = None if time is None else _seconds(time)
        values = self._values(at, signals, now, channel)
        return tuple(
            Asked(
                rule.id,
                verdict(rule.condition, values),
                tuple(
                    (cel(leaf), values.get(leaf.signal.id), verdict(leaf, values))
                    for leaf in leaves(rule.condition)
                ),
            )
            for rule in at.rules
        )

    def _values(
        self,
        at: Moment,
        signals: Mapping[str, Reading],
        now: float | None,
        channel: str | None,
    ) -> Values:
        """The signals that are there and fit; what the case itself says is added."""
        values = taken(signals, at.reads)
        if at.says_more:
            if channel is not None and "channel" in at.names:
                values.setdefault("channel", channel)
            if now is not None:
                for name in at.open_signals:
                    if name not in values:
                        values[name] = self._open[name].is_open(now)
        return values

    def _to_a_person(self, decision: Decision, because: Because, at: Moment) -> Route:
        decision.because, decision.handler = because, "person"
        decision.offered, decision.effect = False, None
        return at.exit

    def _reach(
        self,
        decision: Decision,
        at: Moment,
        route: Route,
        now: float | None,
        absences: Absences,
    ) -> None:
        """Go through a route, and on to the fallback where the route says so."""
        decision.message = route.message
        passed: list[Passed] = []
        hours: Calendar | None = None
        outcome: Outcome | None = None
        for tried in route.chain:
            for step in tried.steps:
                hours = self._hours.get(step.team)
                why = absences.get(step.team)
                if hours is not None and now is not None and not hours.is_open(now):
                    why = "out_of_hours"
                if why is None:
                    decision.step = step
                    break
                passed.append(Passed(step, why))
            if decision.step is not None or not tried.steps:
                break
            outcome = tried.nobody_there[passed[-1].why]
            if outcome is not None:
                break
        decision.passed = tuple(passed)
        if outcome is not None and decision.effect != "notify":
            why = passed[-1].why
            decision.unreached = Unreached(why, outcome.promise, outcome.within)
            decision.message = outcome.message or route.message
            if now is not None:
                decision.due_at = elapsed(now, outcome.within, hours)
                decision.zone = None if hours is None else hours.zone
        elif now is not None and decision.handler == "person":
            self._respond(decision, at, now, hours if decision.step else None)

    def _respond(self, decision: Decision, at: Moment, now: float, hours: Calendar | None) -> None:
        """Say when the first response of a touchpoint is due, where it has a target."""
        if at.response is not None:
            within, business = at.response
            hours = (hours or self._hours.get(at.team)) if business else None
            decision.due_at = elapsed(now, within, hours)
            decision.zone = None if hours is None else hours.zone

    def _way(self, decision: Decision, at: Moment, values: Values) -> str | None:
        if decision.because is Because.RULE:
            for way in at.ways:
                if way.rule == decision.rule:
                    return way.id
        for way in at.ways:
            if way.condition is not None and verdict(way.condition, values):
                return way.id
        return None


def _seconds(time: datetime) -> float:
    if time.tzinfo is None:
        raise ValueError("a time needs its distance from UTC, for example +09:00")
    return time.timestamp()


def _fire(decision: Decision, rule: Rule) -> Route | None:
    decision.because, decision.effect = Because.RULE, rule.effect
    decision.message = rule.route.message
    if rule.effect == "force_human":
        decision.handler = "person"
    elif rule.effect == "hand_back":
        decision.handler = "assistant"
    decision.offered = rule.effect == "offer_human"
    return rule.route if rule.effect in _REACHING else None


def _missing(condition: Condition, values: Values) -> tuple[str, ...]:
    return tuple(name for name in signals_of(condition) if name and name not in values)
