"""The handling spec: what engineering builds from. Derived from the journey, never edited.

What stands here is for those who received a spec and need nothing else of this program:

    from journeymap.handling import load_spec

    spec = load_spec("shop.spec.json")
    decision = spec.decide("chatbot-inquiry", {"complaint_detected": True, ...})

It needs neither a window nor the journey's records. The program itself uses the rooms behind:
`derive` and `export` make specs, `check` checks them, `published` is their schema, `sentences`
says rules in words.
"""

from journeymap.handling.acceptance import Acceptance, acceptance
from journeymap.handling.asking import Question, decision_json, question_of
from journeymap.handling.decision import Asked, Because, Decision, Passed, Step, Unreached
from journeymap.handling.errors import SpecError
from journeymap.handling.evaluator import Evaluator
from journeymap.handling.loading import Unusable, load_spec

__all__ = [
    "Acceptance",
    "Asked",
    "Because",
    "Decision",
    "Evaluator",
    "Passed",
    "Question",
    "SpecError",
    "Step",
    "Unreached",
    "Unusable",
    "acceptance",
    "decision_json",
    "load_spec",
    "question_of",
]
