"""The checks before a spec leaves: every one that is promised, two faults found for each."""

import copy
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from journeymap.analysis import checks, handover_checks
from journeymap.analysis.finding import Check, Severity
from journeymap.analysis.findings import findings
from journeymap.analysis.leaving import Stopped, leaving_spec, let_through, stopping
from journeymap.edit.overrides import let_pass
from journeymap.files import read_journey
from journeymap.handling.check import validate_spec
from journeymap.handling.derive import spec_of
from journeymap.i18n import words_in
from journeymap.model.conflicts import Conflict, Side
from journeymap.model.document import Document
from journeymap.model.integrity import Broken, require_integrity
from journeymap.model.records import Handling
from journeymap.model.vocabulary import Mode
from journeymap.resources import samples
from tests.analysis import test_findings, test_handover_findings

Draw = Callable[..., Document]
PROMISED: dict[str, tuple[Check, ...]] = {
    "trigger without destination": (checks.NO_ROUTE,),
    "no path when nobody is available": (handover_checks.NOBODY_THERE,),
    "AI alone on a negative moment": (checks.COLD_BY_AI, checks.BREAK),
    "AI alone on a decisive moment": (checks.DECISIVE_BY_AI, checks.ATTITUDE_BY_AI),
    "keyword-only complaint trigger": (handover_checks.KEYWORD_ONLY,),
    "a rule shadowed by an earlier one": (handover_checks.SHADOWED,),
    "loop without a limit": (handover_checks.ENDLESS,),
    "human moment without a response target": (checks.NO_TARGET,),
    "human moment without a team with hours": (checks.NOBODY_NAMED, handover_checks.NO_HOURS),
    "personal data handed over without a reason": (handover_checks.PERSONAL,),
    "hand-back undefined": (handover_checks.HAND_BACK,),
    "disclosure missing on the first AI moment of a path": (checks.UNDISCLOSED,),
    "assumed feeling on a decisive moment": (checks.ASSUMED_DECISIVE,),
    "nobody owns it": (checks.NO_OWNER,),
    "a dead end that is not an exit": (checks.DEAD_END,),
}
EVERY = [
    check
    for module in (checks, handover_checks)
    for check in vars(module).values()
    if isinstance(check, Check)
]
"""What the program can find at all: more than was promised."""


def disputed(draw: Draw, *fields: str) -> Document:
    """Two versions of a touchpoint disagree on these fields."""
    return draw(a={}).with_records(
        Conflict(id=f"conflict-{n}", about="a", field=field, stands=Side.OURS)
        for n, field in enumerate(fields)
    )


FAULTS: list[tuple[Check, Callable[[Draw], Document]]] = [
    *(
        (case[0], lambda draw, map=case[1]: draw(*map[0], **map[1]))
        for case in (*test_findings.CASES, *test_findings.SECOND)
    ),
    *((case[0], make) for case in test_handover_findings.CASES for make in case[1]),
    (checks.STAGE_UNTAGGED, lambda draw: draw(a={})),
    (checks.STAGE_UNTAGGED, lambda draw: draw(a={"feels": 1}, b={"stage": "during"})),
    (checks.CONFLICT, lambda draw: disputed(draw, "name")),
    (checks.CONFLICT, lambda draw: disputed(draw, "words.after", "owner")),
]


@pytest.mark.parametrize("check", EVERY, ids=lambda check: check.code)
def test_two_faults_are_found_with_place_reason_and_fix(draw: Draw, check: Check) -> None:
    faults = [make(draw) for known, make in FAULTS if known == check]
    different = [one for n, one in enumerate(faults) if one not in faults[:n]]
    assert len(different) >= 2
    for document in faults:
        found = [each for each in findings(document) if each.code == check.code]
        assert found
        for each in found:
            assert all(id in document for id in each.ids)
            for said in (each.what, each.why, each.fix):
                assert str(said)
                assert str(said) != words_in("ko").say(said)


def test_every_promised_check_is_one_of_them() -> None:
    promised = [check for checks_of_one in PROMISED.values() for check in checks_of_one]
    assert len({check.code for check in promised}) == len(promised)
    assert all(check in EVERY for check in promised)


def test_a_hybrid_without_a_pattern_is_never_even_kept(draw: Draw) -> None:
    document = draw(a={})
    without = document.touchpoints["a"].model_copy(update={"handling": Handling(mode=Mode.HYBRID)})
    with pytest.raises(Broken):
        require_integrity(document.with_records([without]))
    both = test_findings.both(test_findings.Pattern.AI_FIRST)
    spec = json.loads(json.dumps(spec_of(draw(a={"handling": both}))))
    broken = copy.deepcopy(spec)
    del broken["touchpoints"][0]["handling"]["hybrid"]["pattern"]
    (error,) = validate_spec(broken)
    assert error.pointer == "/touchpoints/0/handling/hybrid"


@pytest.mark.parametrize("path", samples(), ids=lambda path: path.name)
def test_no_sample_is_stopped_by_a_false_alarm(path: Path) -> None:
    document = read_journey(path)
    assert stopping(document) == ()
    leaving_spec(document)


def test_an_error_stops_the_spec_until_it_is_let_pass(draw: Draw) -> None:
    document = draw("a > b", a={"feels": -2, "owner": "Mina"}, b={})
    with pytest.raises(Stopped) as caught:
        leaving_spec(document)
    assert [each.code for each in caught.value.findings] == [checks.NO_RECOVERY.code]
    (error,) = stopping(document)
    passed = let_pass(document, [(error.code, error.ids[0], error.rule)], "They call anyway")
    assert stopping(passed) == ()
    (override,) = leaving_spec(passed).spec["overrides"]
    assert override["reason"] == "They call anyway"
    still_open, let = let_through(passed, findings(passed))
    assert [(each.code, why.reason) for each, why in let] == [(error.code, "They call anyway")]
    assert {*still_open, error} == set(findings(document))


def test_every_check_can_be_let_pass(draw: Draw) -> None:
    """Its code must fit the record and the published schema."""
    document = draw(a={"owner": "Mina"})
    passed = let_pass(document, [(check.code, "a", "") for check in EVERY], "Agreed")
    assert validate_spec(json.loads(json.dumps(spec_of(passed)))) == ()
    assert {check.severity for check in EVERY} == set(Severity)
