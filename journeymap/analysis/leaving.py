"""Lets a handling spec leave: errors of checks stop it, unless the team let them pass."""

from collections.abc import Iterable

from journeymap.analysis.finding import Finding, Severity
from journeymap.analysis.findings import findings
from journeymap.handling.export import Checked, checked_spec
from journeymap.handling.saying import Json
from journeymap.i18n import Problem, phrase
from journeymap.model.agreements import Override
from journeymap.model.collecting import collector_resting
from journeymap.model.document import Document


class Stopped(Problem):
    """Errors of checks that nobody let pass."""

    def __init__(self, found: tuple[Finding, ...]) -> None:
        what = phrase("leaving", "The handling spec cannot leave yet. {first}").of(
            first=found[0].what
        )
        if len(found) > 1:
            what = phrase("leaving", "{first} Further errors: {count}.").of(
                first=what, count=len(found) - 1
            )
        advice = phrase("leaving", "{fix} Or let it pass with a reason, which the spec will carry.")
        super().__init__(what, advice.of(fix=found[0].fix))
        self.findings = found


def stopping(document: Document) -> tuple[Finding, ...]:
    """The errors that keep a handling spec from leaving."""
    return tuple(
        found
        for found in findings(document)
        if found.severity is Severity.ERROR and override_of(document, found) is None
    )


def override_of(document: Document, finding: Finding) -> Override | None:
    """Why the team let a finding pass, if it did."""
    for override in document.overrides:
        fits = override.check == finding.code and override.about in finding.ids
        if fits and override.rule in (None, finding.rule):
            return override
    return None


def let_through(
    document: Document, found: Iterable[Finding]
) -> tuple[tuple[Finding, ...], tuple[tuple[Finding, Override], ...]]:
    """Findings that are open, and those that the team let pass with the reason, in their order."""
    still_open: list[Finding] = []
    passed: list[tuple[Finding, Override]] = []
    checks = {override.check for override in document.overrides}
    for finding in found:
        override = override_of(document, finding) if finding.code in checks else None
        if override is None:
            still_open.append(finding)
        else:
            passed.append((finding, override))
    return tuple(still_open), tuple(passed)


def leaving_spec(document: Document, changelog: Json | None = None) -> Checked:
    """The handling spec of a journey, with what changed since the one it is based on.

    Raises `Stopped` for errors that nobody let pass, and `NotExported` for what is no valid spec.
    """
    with collector_resting():
        if found := stopping(document):
            raise Stopped(found)
        return checked_spec(document, changelog)
