"""A finding: a default that a team can argue with, never a verdict."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from journeymap.i18n import Phrase, phrase


class Severity(StrEnum):
    """How much a finding weighs."""

    ERROR = "error"
    WARNING = "warning"
    SUGGESTION = "suggestion"


SEVERITIES = {
    Severity.ERROR: phrase("severity", "error"),
    Severity.WARNING: phrase("severity", "warning"),
    Severity.SUGGESTION: phrase("severity", "suggestion"),
}
"""What severities are called."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a team should look at."""

    code: str
    """Stable, for example `path.break`."""
    severity: Severity
    ids: tuple[str, ...]
    """The records it is about."""
    what: Phrase
    why: Phrase
    """Why it matters, and how strong the evidence is."""
    source: str
    """The requirement row, study or law it comes from; empty where it needs none."""
    fix: Phrase
    """What would settle it."""
    rule: str = ""
    """The hand-over rule of the first record that it is about, if it is about one."""


@dataclass(frozen=True, slots=True)
class Check:
    """A kind of finding: everything but the place."""

    code: str
    severity: Severity
    what: Phrase
    why: Phrase
    source: str
    fix: Phrase

    def at(self, ids: Iterable[str], rule_id: str = "", **values: object) -> Finding:
        """The finding at these records, and at a rule; `values` fill its sentence."""
        return Finding(
            self.code,
            self.severity,
            tuple(ids),
            self.what.of(**values),
            self.why,
            self.source,
            self.fix,
            rule_id,
        )


def by_gravity(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The gravest first, otherwise as they come."""
    order = list(Severity)
    return tuple(sorted(findings, key=lambda finding: order.index(finding.severity)))


KINDS = {
    "design": phrase("kind of finding", "Stages"),
    "emotion": phrase("kind of finding", "Feeling"),
    "path": phrase("kind of finding", "Ways"),
    "handling": phrase("kind of finding", "Who is there"),
    "handover": phrase("kind of finding", "Handing over"),
    "ai": phrase("kind of finding", "Telling that it is AI"),
    "staff": phrase("kind of finding", "The people"),
    "words": phrase("kind of finding", "Words"),
    "step1": phrase("kind of finding", "Asking first"),
    "cases": phrase("kind of finding", "Kept cases"),
    "merge": phrase("kind of finding", "Merging"),
}
"""What kinds of findings are called, by the first part of their codes."""


def kind_of(code: str) -> str:
    """The kind of a finding, a key of `KINDS`."""
    return code.partition(".")[0]
