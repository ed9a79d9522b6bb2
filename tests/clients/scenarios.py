"""Scenarios for process engines: ways of customers through a journey, as our evaluator sees them.

A scenario says what tasks are to be done one after the other, and what happens in each: the
signals when rules are asked, whether the customer asks for a person, takes an offer, comes back
to AI, and which way they choose. People who follow up later are told apart, since nobody knows
in which order. All comes from the spec alone, not from the BPMN file.
"""

import random
from collections.abc import Iterable, Iterator
from typing import Any

from journeymap.exits.bpmn.journey import starts
from journeymap.handling import Because, Decision, Evaluator
from journeymap.handling.conditions import condition_of, limits_condition
from journeymap.handling.vectors import vectors

Json = dict[str, Any]
_NOTHING = {"boolean": False, "number": 0.0, "text": "", "texts": ()}
_TRIES, _LONG, _LONGEST, _FAR = 800, 25, 80, 1_000


def scenarios(spec: Json, seed: int = 1) -> list[Json]:
    """Scenarios that together take every way, fire every rule that can fire, and meet every error
    and limit that the vectors of the spec lead to.
    """
    making = _Making(spec, seed)
    found: list[tuple[Json, set[object]]] = []
    for _ in range(_TRIES):
        scenario = making.scenario()
        if scenario is not None:
            found.append((scenario, making.met))
    made: list[Json] = []
    left = set(making.seen)
    while left or not made:
        scenario, met = max(
            found, key=lambda each: len(each[1] & left) / (len(each[0]["tasks"]) + 5)
        )
        made.append(scenario)
        left -= met
    return made


class _Making:
    def __init__(self, spec: Json, seed: int) -> None:
        self._spec = spec
        self._evaluator = Evaluator(spec)
        self._chance = random.Random(seed)
        self._touchpoints = {each["id"]: each for each in spec["touchpoints"]}
        self._starts = list(starts(spec["touchpoints"]))
        self._decisions = {
            id: [(each, self._evaluator.decide(id, each)) for each in self._cases(id)]
            for id in self._touchpoints
        }
        self.seen: set[object] = set()
        """What has come up in all scenarios."""
        self.met: set[object] = set()
        """What comes up in the last one."""

    def scenario(self) -> Json | None:
        """One way through the journey; none where it does not end soon enough."""
        if not self._starts:
            return {"start": "", "tasks": [], "later": []}
        self._distances = self._far_from(filter(self._has_news, self._touchpoints))
        self._tired = False
        self._wanders = self._chance.random() < 0.5
        at: str | None = self._chance.choice(self._starts)
        start = f"start_{at}".replace("-", "_")
        self._tasks: list[Json] = []
        self._later: list[str] = []
        self.met: set[object] = {("start", at)}
        while at is not None:
            if len(self._tasks) > _LONGEST:
                return None
            if len(self._tasks) > _LONG and not self._tired:
                self._tired, self._wanders = True, False
                self._distances = self._far_from(filter(self._may_end, self._touchpoints))
            at = self._through(self._touchpoints[at])
        self.seen |= self.met
        return {"start": start, "tasks": self._tasks, "later": sorted(self._later)}

    def _through(self, touchpoint: Json) -> str | None:
        """Go through a touchpoint; where the customer goes then."""
        by, asks = self._by(touchpoint), self._asks(touchpoint)
        again = True
        way: str | None = None
        while again:
            decision = self._decision(touchpoint) if asks else None
            way = None if decision is None else decision.way
            if way is None:
                way = self._choice(touchpoint)
            if by["otherwise"] == "assistant":
                again = self._assistant(touchpoint, by, decision, way)
            else:
                again = False
                self._people(touchpoint, by, decision, way)
        if by.get("pattern") == "ai_now_human_later":
            self._later.append(f"person {touchpoint['id']}")
        self.met.add((touchpoint["id"], "way", way))
        return next((each["to"] for each in touchpoint["transitions"] if each["id"] == way), None)

    def _assistant(
        self, touchpoint: Json, by: Json, decision: Decision | None, way: str | None
    ) -> bool:
        """AI meets the customer; whether a person gives the customer back to it."""
        id = touchpoint["id"]
        to_person = decision is not None and decision.handler == "person"
        if not to_person:
            if decision is not None and decision.effect == "notify":
                self._do("tell", id)
            if self._chance.random() < 0.15:
                self.met.add((id, "interrupted"))
                self._do("assistant", id, interrupted=True)
                to_person = True
            else:
                offered = decision is not None and decision.offered
                to_person = offered and self._chance.random() < 0.5
                self.met.add((id, "accepts", to_person))
                self._do("assistant", id, accepts=to_person, way=way)
        if not to_person:
            return False
        returns = any(
            when != "never"
            for rule in by["rules"]
            for when in rule.get("hand_back", {}).get("when", {})
        )
        back = returns and not self._tired and self._chance.random() < 0.3
        self.met.add((id, "back", back))
        self._do("person", id, back=back, way=way)
        return back

    def _people(
        self, touchpoint: Json, by: Json, decision: Decision | None, way: str | None
    ) -> None:
        """A person is there; rules bring another one."""
        id = touchpoint["id"]
        if decision is not None:
            if decision.because is Because.ERROR or decision.effect == "force_human":
                self._do("person", id, way=way)
                return
            if decision.handler == "assistant":
                self._do("assistant", id, way=way)
                return
            if decision.effect == "notify":
                self._do("tell", id)
        if "pattern" in by:
            self._do("assistant", id)
        offered = decision is not None and decision.offered
        accepts = offered and self._chance.random() < 0.5
        self._do("person", id, accepts=accepts, way=way)
        if accepts:
            self._do("person", id, way=way)

    def _do(self, does: str, touchpoint: str, **how: object) -> None:
        interrupted = " interrupted" if how.get("interrupted") else ""
        self._tasks.append({"task": f"{does} {touchpoint}{interrupted}", **how})

    def _decision(self, touchpoint: Json) -> Decision:
        """Ask the rules, with signals that lead to something new where there are some."""
        found = self._decisions[touchpoint["id"]]
        known = self.seen | self.met
        new = [each for each in found if self._fact(each[1]) not in known]
        if new and not self._tired:
            signals, decision = self._chance.choice(new)
        else:
            signals, decision = self._nearest(touchpoint, found)
        self.met.add(self._fact(decision))
        self._do("decide", touchpoint["id"], signals=signals)
        return decision

    def _fact(self, decision: Decision) -> object:
        return decision.touchpoint, decision.because, decision.rule, decision.effect, decision.way

    def _nearest(self, touchpoint: Json, found: list[Any]) -> Any:
        """A decision that leads on to something new; often one that leaves the way open."""
        targets = {way["id"]: way["to"] for way in touchpoint["transitions"]}
        free = min((self._distance(to) for to in targets.values()), default=_FAR)

        def far(each: Any) -> int:
            return free if each[1].way is None else self._distance(targets[each[1].way])

        least = _FAR if self._wanders else min(map(far, found))
        return self._chance.choice([each for each in found if far(each) <= least])

    def _far_from(self, goals: Iterable[str]) -> dict[str, int]:
        """How many ways lead from each touchpoint to one of the goals."""
        coming: dict[str, list[str]] = {}
        for each in self._touchpoints.values():
            for way in each["transitions"]:
                coming.setdefault(way["to"], []).append(each["id"])
        reached = dict.fromkeys(goals, 0)
        border = list(reached)
        for id in border:
            for before in coming.get(id, []):
                if before not in reached:
                    reached[before] = reached[id] + 1
                    border.append(before)
        return reached

    def _has_news(self, id: str) -> bool:
        asks = self._asks(self._touchpoints[id])
        facts = [self._fact(decision) for _, decision in self._decisions[id] if asks]
        ways = [(id, "way", way) for way in self._choices(self._touchpoints[id])]
        return not {*facts, *ways} <= self.seen

    def _may_end(self, id: str) -> bool:
        return None in self._choices(self._touchpoints[id])

    def _asks(self, touchpoint: Json) -> bool:
        """Whether anything is to be decided."""
        by = self._by(touchpoint)
        return bool(
            by["rules"]
            or "limits" in by.get("assistant", {})
            or any("condition" in way for way in touchpoint["transitions"])
        )

    def _by(self, touchpoint: Json) -> Json:
        ((_, by),) = touchpoint.get("handling", self._spec["defaults"]["handling"]).items()
        return dict(by)

    def _distance(self, id: str) -> int:
        return self._distances.get(id, _FAR)

    def _choice(self, touchpoint: Json) -> str | None:
        """A way without a condition, or none where the spec lets customers end here."""
        choices = self._choices(touchpoint)
        known = self.seen | self.met
        new = [way for way in choices if (touchpoint["id"], "way", way) not in known]
        if new and not self._tired:
            return self._chance.choice(new)
        targets = {way["id"]: way["to"] for way in touchpoint["transitions"]}
        if self._wanders:
            return self._chance.choice(choices)
        end = 0 if self._tired else _FAR
        return min(choices, key=lambda way: end if way is None else self._distance(targets[way]))

    def _choices(self, touchpoint: Json) -> list[str | None]:
        ways = [way for way in touchpoint["transitions"] if "condition" not in way]
        choices: list[str | None] = [way["id"] for way in ways]
        shares = [way.get("share", 1.0) for way in touchpoint["transitions"]]
        if not ways or sum(shares) < 0.995:
            choices.append(None)
        return choices

    def _cases(self, touchpoint: str) -> Iterator[Json]:
        """Signals for a touchpoint: calm ones, and those of vectors beside calm ones."""
        reads = self._evaluator.reads(touchpoint)
        calm = {name: _NOTHING[kind] for name, kind in reads.items()}
        yield calm
        said = self._touchpoints[touchpoint]
        by = self._by(said)
        conditions = [condition_of(rule["when"]) for rule in by["rules"] if "cel" in rule]
        if (limits := by.get("assistant", {}).get("limits")) is not None:
            conditions.append(limits_condition(limits))
        for way in said["transitions"]:
            if (
                trigger := way.get("condition", {}).get("trigger")
            ) is not None and "cel" in trigger:
                conditions.append(condition_of(trigger["when"]))
        for condition in conditions:
            made = vectors(condition)
            every = {name for each in made for name in each["signals"]}
            rest = {name: value for name, value in calm.items() if name not in every}
            yield from (rest | vector["signals"] for vector in made)
