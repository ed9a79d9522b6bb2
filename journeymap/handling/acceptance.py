"""Acceptance tests of a handling spec: cases that the team kept, decided anew."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from journeymap.handling.decision import Because, Decision
from journeymap.handling.evaluator import Evaluator

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What became of an acceptance test."""

    id: str
    name: str
    touchpoint: str
    expected: Json
    found: Json
    """What the decision comes to, as far as it is tested, in the words of the spec."""
    decision: Decision

    @property
    def passed(self) -> bool:
        """Whether the case is handled as the team expects."""
        return self.expected == self.found


def acceptance(spec: Evaluator) -> tuple[Acceptance, ...]:
    """What became of every acceptance test of a spec, in their order."""
    return tuple(_tried(test, spec) for test in spec.acceptance_tests)


def expectation(decision: Decision) -> dict[str, Any]:
    """Everything that an acceptance test can expect of a case that is decided like this."""
    told: dict[str, Any] = {
        "handler": decision.handler,
        "undecided": decision.because is Because.ERROR,
    }
    if decision.rule is not None:
        told["rule"] = decision.rule
    if decision.step is not None and decision.step.team:
        told["team"] = decision.step.team
    if decision.unreached is not None:
        told["unreached"] = decision.unreached.why
    return told


def _tried(test: Json, spec: Evaluator) -> Acceptance:
    given, expected = test["given"], test["expect"]
    time = given.get("time")
    decision = spec.decide(
        test["touchpoint"],
        given["signals"],
        None if time is None else datetime.fromisoformat(time),
        given.get("channel"),
        {each["team"]: each["why"] for each in given["absences"]},
    )
    found = expectation(decision)
    for untested in {"team", "unreached"} - expected.keys():
        found.pop(untested, None)
    return Acceptance(test["id"], test["name"], test["touchpoint"], expected, found, decision)
