"""Kept cases of a journey: decided anew, and compared with what the team expects."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from journeymap.handling.acceptance import Acceptance, acceptance, expectation
from journeymap.handling.asking import Question
from journeymap.handling.decision import Decision
from journeymap.handling.derive import deciding
from journeymap.handling.evaluator import Evaluator
from journeymap.model.agreements import Absence, Case, Expected, Reading
from journeymap.model.document import Document
from journeymap.model.values import new_id, revise
from journeymap.model.vocabulary import Handler, Unavailable


def outcomes(document: Document) -> tuple[Acceptance, ...]:
    """What became of every kept case, by the ids of the cases.

    Only the touchpoints that cases are about are looked at, so this can follow every edit.
    """
    found = [outcome for some in outcomes_in_turn(document) for outcome in some]
    return tuple(sorted(found, key=lambda outcome: outcome.id))


def outcomes_in_turn(document: Document) -> Iterator[tuple[Acceptance, ...]]:
    """What became of the kept cases, touchpoint by touchpoint: a little work each."""
    for touchpoint in dict.fromkeys(case.touchpoint for case in document.cases):
        yield acceptance(evaluator_of(document, {touchpoint}))


def evaluator_of(document: Document, touchpoints: Collection[str] | None = None) -> Evaluator:
    """An evaluator for a journey as it is, or for some of its touchpoints."""
    return Evaluator(deciding(document, touchpoints))


def kept(question: Question, decision: Decision, name: str, id: str = "") -> Case:
    """A case that expects from now on what was decided."""
    return Case(
        id=id or new_id("case"),
        name=name,
        touchpoint=question.touchpoint,
        signals=tuple(
            Reading(signal=signal, value=tuple(value) if isinstance(value, list) else value)
            for signal, value in question.signals.items()
        ),
        time=None if question.time is None else question.time.isoformat(timespec="seconds"),
        channel=question.channel,
        absences=tuple(
            Absence(team=team, why=Unavailable(why)) for team, why in question.absences.items()
        ),
        expected=expected_of(expectation(decision)),
    )


def expected_of(found: Mapping[str, Any]) -> Expected:
    """What an acceptance test expects, as the journey keeps it."""
    return Expected(
        handler=Handler(found["handler"]),
        rule=found.get("rule"),
        undecided=found["undecided"],
        team=found.get("team"),
        unreached=Unavailable(found["unreached"]) if "unreached" in found else None,
    )


def retaken(document: Document, cases: Collection[str]) -> Document:
    """Let kept cases expect from now on what they come to."""
    kept = {case.id: case for case in document.cases if case.id in cases}
    about = {case.touchpoint for case in kept.values()}
    return document.with_records(
        revise(kept[outcome.id], expected=expected_of(expectation(outcome.decision)))
        for outcome in acceptance(evaluator_of(document, about))
        if outcome.id in kept
    )
