"""Fixes: each settles its finding by one edit, and makes nothing worse."""

from collections.abc import Callable
from typing import Any

import pytest

from journeymap.analysis import checks, handover_checks
from journeymap.analysis.finding import KINDS, Check, Finding, Severity, kind_of
from journeymap.analysis.findings import findings
from journeymap.analysis.fixes import fix_of
from journeymap.model.document import Document
from journeymap.model.integrity import require_integrity
from journeymap.model.vocabulary import Kind
from tests.analysis import test_findings, test_handover_findings

Draw = Callable[..., Document]
Make = Callable[[Draw], Document]


def drawn(map: Any) -> Make:
    return lambda draw: draw(*map[0], **map[1])


MAPS: list[tuple[Check, Make]] = [
    *((case[0], drawn(case[1])) for case in (*test_findings.CASES, *test_findings.SECOND)),
    *((case[0], make) for case in test_handover_findings.CASES for make in case[1]),
]
SETTLED = {
    *(checks.SHARES, checks.ATTITUDE_BY_AI, checks.DECISIVE_BY_AI, checks.COLD_BY_AI),
    *(checks.NO_COMPLAINT_RULE, checks.NO_EXIT, checks.UNDISCLOSED, checks.NO_TARGET),
    *(handover_checks.SHADOWED, handover_checks.KEYWORD_ONLY, handover_checks.NOBODY_THERE),
    *(handover_checks.HAND_BACK, handover_checks.ENDLESS, handover_checks.CASE_CHANGED),
}
"""Checks whose findings can be settled on every map that has them."""


def having(check: Check, document: Document) -> Finding:
    return next(found for found in findings(document) if found.code == check.code)


@pytest.mark.parametrize(
    ("check", "make"), MAPS, ids=[f"{m[0].code}-{n}" for n, m in enumerate(MAPS)]
)
def test_a_fix_settles_its_finding_and_makes_no_error(draw: Draw, check: Check, make: Make) -> None:
    document = make(draw)
    found = having(check, document)
    fix = fix_of(document, found)
    if fix is None:
        assert check not in SETTLED
        return
    fixed = fix.operation(document)
    require_integrity(fixed)
    left = {(each.code, each.ids, each.rule) for each in findings(fixed)}
    assert (found.code, found.ids, found.rule) not in left
    errors = {f.code for f in findings(document) if f.severity is Severity.ERROR}
    assert {f.code for f in findings(fixed) if f.severity is Severity.ERROR} <= errors
    assert "{" not in str(fix.name)


def test_a_rule_that_says_the_same_is_removed(draw: Draw) -> None:
    rule = test_handover_findings.rule
    twice = test_handover_findings.by_ai(rule(), rule(id="second"))
    document = draw(a=twice)
    fix = fix_of(document, having(handover_checks.SHADOWED, document))
    assert fix is not None
    handling = fix.operation(document).touchpoints["a"].handling
    assert handling is not None
    assert [each.id for each in handling.rules] == ["rule"]


def test_hours_are_given_where_the_journey_has_one_calendar(draw: Draw) -> None:
    document = test_handover_findings.with_hours(
        handling=test_findings.human(team="recovery", response="P1D")
    )(draw)
    without = document.with_records(
        team.model_copy(update={"calendar": None}) for team in document.teams
    )
    fix = fix_of(without, having(handover_checks.NO_HOURS, without))
    assert fix is not None
    assert fix.operation(without) == document


def test_whoever_is_in_charge_signs(draw: Draw) -> None:
    document = draw(a={"kind": Kind.SURVEY, "handling": test_findings.human(role="Mina")})
    fix = fix_of(document, having(checks.UNNAMED_SENDER, document))
    assert fix is not None
    assert fix.operation(document).touchpoints["a"].words.sender == "Mina"


def test_every_check_is_of_a_kind_that_has_a_name() -> None:
    known = [
        value
        for module in (checks, handover_checks)
        for value in vars(module).values()
        if isinstance(value, Check)
    ]
    assert {kind_of(check.code) for check in known} == set(KINDS)
