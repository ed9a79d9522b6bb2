"""Which signals the triggers of a journey read, whether or not the team described them."""

from collections.abc import Iterator

from journeymap.handling.conditions import Signal, condition_of, signals_of
from journeymap.handling.derive_triggers import is_complete, trigger_json
from journeymap.model.document import Document
from journeymap.model.triggers import AnyTrigger


def signals_read(document: Document) -> dict[str, Signal]:
    """The signals by id, sorted; a trigger that is not complete reads none yet."""
    found: dict[str, Signal] = {}
    for trigger in _triggers(document):
        if is_complete(trigger):
            found.update(signals_of(condition_of(trigger_json(trigger))))
    return dict(sorted(found.items()))


def _triggers(document: Document) -> Iterator[AnyTrigger]:
    for touchpoint in document.touchpoints.values():
        if touchpoint.handling is not None:
            yield from (rule.trigger for rule in touchpoint.handling.rules)
    yield from (way.when for way in document.transitions.values() if way.when is not None)
