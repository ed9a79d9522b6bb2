"""Kept cases of a journey: decided anew, and compared with what the team expects."""

from collections.abc import Collection

from journeymap.handling.acceptance import Acceptance, acceptance, expectation
from journeymap.handling.asking import Question
from journeymap.handling.decision import Decision
from journeymap.handling.derive import spec_of
from journeymap.handling.evaluator import Evaluator
from journeymap.model.agreements import Absence, Case, Expected, Reading
from journeymap.model.document import Document
from journeymap.model.values import new_id
from journeymap.model.vocabulary import Handler, Unavailable


def outcomes(document: Document) -> tuple[Acceptance, ...]:
    """What became of every kept case, by the ids of the cases.

    Only the touchpoints that cases are about are looked at, so this can follow every edit.
    """
    if not document.cases:
        return ()
    return acceptance(evaluator_of(document, {case.touchpoint for case in document.cases}))


def evaluator_of(document: Document, touchpoints: Collection[str] | None = None) -> Evaluator:
    """An evaluator for a journey as it is, or for some of its touchpoints."""
    return Evaluator(spec_of(document, touchpoints))


def kept(question: Question, decision: Decision, name: str, id: str = "") -> Case:
    """A case that expects from now on what was decided."""
    expected = expectation(decision)
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
        expected=Expected(
            handler=Handler(expected["handler"]),
            rule=expected.get("rule"),
            undecided=expected["undecided"],
            team=expected.get("team"),
            unreached=Unavailable(expected["unreached"]) if "unreached" in expected else None,
        ),
    )
