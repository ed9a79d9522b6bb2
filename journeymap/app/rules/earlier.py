"""What the team has written in other rules already, to be offered where the same is typed again.

One spelling each: what is written twice in two ways is two things to whoever builds it.
"""

from collections.abc import Iterator

from journeymap.model.document import Document
from journeymap.model.handover import HandedOver, RouteStep, Rule


def skills(document: Document) -> frozenset[str]:
    """What people must be good at, and what teams are."""
    needed = (step.skill for step in _steps(document))
    return _said((*needed, *(skill for team in document.teams for skill in team.skills)))


def roles(document: Document) -> frozenset[str]:
    """Persons and roles that are asked for."""
    return _said(step.role for step in _steps(document))


def facts(document: Document) -> frozenset[str]:
    """What is handed over."""
    return _said(fact.what for fact in _facts(document))


def reasons(document: Document) -> frozenset[str]:
    """Why personal data is handed over."""
    return _said(fact.reason for fact in _facts(document))


def _rules(document: Document) -> Iterator[Rule]:
    for touchpoint in document.touchpoints.values():
        if touchpoint.handling is not None:
            yield from touchpoint.handling.rules


def _steps(document: Document) -> Iterator[RouteStep]:
    yield from document.journey.fallback
    for rule in _rules(document):
        yield from rule.route


def _facts(document: Document) -> Iterator[HandedOver]:
    for rule in _rules(document):
        yield from rule.context


def _said(texts: Iterator[str] | tuple[str, ...]) -> frozenset[str]:
    return frozenset(text for text in map(str.strip, texts) if text)
