"""Operations on the hand-over rules of a touchpoint, which are read from first to last."""

from typing import Any

from journeymap.edit.touchpoints import revise_handling
from journeymap.model.document import Document
from journeymap.model.handover import Rule
from journeymap.model.values import revise


def rules_of(document: Document, touchpoint: str) -> tuple[Rule, ...]:
    """The rules of a touchpoint; none where nobody decided who handles it."""
    found = document.touchpoints.get(touchpoint)
    return found.handling.rules if found is not None and found.handling is not None else ()


def add_rule(document: Document, touchpoint: str, rule: Rule) -> Document:
    """Add a rule that is asked last."""
    return revise_handling(document, [touchpoint], rules=(*rules_of(document, touchpoint), rule))


def rule_of(document: Document, touchpoint: str, rule: str) -> Rule | None:
    """The rule with the id `rule` of a touchpoint, or None."""
    return next((each for each in rules_of(document, touchpoint) if each.id == rule), None)


def duplicate_rule(document: Document, touchpoint: str, rule: str, id: str) -> Document:
    """Put a copy of a rule after it, as `id`. The copy is never reached until it is changed."""
    rules = rules_of(document, touchpoint)
    ordered: list[Rule] = []
    for other in rules:
        ordered.append(other)
        if other.id == rule:
            ordered.append(revise(other, id=id))
    return revise_handling(document, [touchpoint], rules=tuple(ordered))


def revise_rule(document: Document, touchpoint: str, rule: str, **changes: Any) -> Document:
    """Set parts of the rule with the id `rule`."""
    rules = tuple(
        revise(other, **changes) if other.id == rule else other
        for other in rules_of(document, touchpoint)
    )
    return revise_handling(document, [touchpoint], rules=rules)


def move_rule(document: Document, touchpoint: str, rule: str, index: int) -> Document:
    """Move a rule so that it becomes the one at `index`, counted without itself."""
    rules = rules_of(document, touchpoint)
    moved = tuple(other for other in rules if other.id == rule)
    others = tuple(other for other in rules if other.id != rule)
    index = max(0, min(index, len(others)))
    ordered = (*others[:index], *moved, *others[index:])
    return revise_handling(document, [touchpoint], rules=ordered)


def remove_rule(document: Document, touchpoint: str, rule: str) -> Document:
    """Remove a rule; transitions that followed it lose their condition."""
    rules = tuple(other for other in rules_of(document, touchpoint) if other.id != rule)
    document = revise_handling(document, [touchpoint], rules=rules)
    return document.with_records(
        revise(way, rule=None) for way in document.leaving(touchpoint) if way.rule == rule
    )
