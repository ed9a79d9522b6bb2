"""Why a rule fires for a case or does not: its trigger, read part by part."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from journeymap.handling.conditions import Leaf, condition_of, leaves
from journeymap.handling.decision import Asked
from journeymap.handling.derive_triggers import is_complete, trigger_json
from journeymap.handling.judging import verdict
from journeymap.handling.known import called, leaf_of, limit_called, needed, reading_said
from journeymap.handling.trigger_sentences import trigger_sentence
from journeymap.i18n import Phrase, phrase
from journeymap.model.document import Document
from journeymap.model.triggers import AllOf, AnyOf, AnyTrigger, Not, Schedule, parts_of


@dataclass(frozen=True, slots=True)
class Reason:
    """One part of a trigger, and what it comes to."""

    said: Phrase
    verdict: bool | None
    """None: cannot be decided."""
    depth: int = 0
    """How deep it lies in groups."""


def reasons(trigger: AnyTrigger, asked: Asked, document: Document) -> Iterator[Reason]:
    """A trigger part by part, groups before what they hold."""
    if not is_complete(trigger):
        what = trigger_sentence(trigger, document)
        yield Reason(phrase("known", "{what}: not complete yet").of(what=what), None)
        return
    condition = condition_of(trigger_json(trigger))
    read = zip(leaves(condition), asked.readings, strict=True)
    values = {leaf.signal.id: value for leaf, (_, value, _) in read if value is not None}
    yield from _parts(trigger, values, document, 0)


def _parts(
    trigger: AnyTrigger, values: Mapping[str, Any], document: Document, depth: int
) -> Iterator[Reason]:
    found = verdict(condition_of(trigger_json(trigger)), values)
    group = _GROUPS.get(type(trigger))
    if group is not None:
        yield Reason(group, found, depth)
        for part in parts_of(trigger):
            yield from _parts(part, values, document, depth + 1)
        return
    leaf = leaf_of(trigger)
    value = values.get(leaf.signal.id)
    need = needed(leaf, document)
    if isinstance(trigger, Schedule):
        need = phrase("known", "no") if trigger.outside else phrase("known", "yes")
    yield Reason(_compared(called(trigger, document), leaf, value, need, document), found, depth)


_GROUPS: Mapping[type, Phrase] = {
    AllOf: phrase("known", "All of these:"),
    AnyOf: phrase("known", "At least one of these:"),
    Not: phrase("known", "Not this:"),
}


def limit_reason(leaf: Leaf, value: object, document: Document) -> Reason:
    """A limit of AI, and how far it has come."""
    values = {} if value is None else {leaf.signal.id: value}
    said = _compared(limit_called(leaf), leaf, value, needed(leaf, document), document)
    return Reason(said, verdict(leaf, values))


def _compared(
    name: Phrase, leaf: Leaf, value: object, need: Phrase | None, document: Document
) -> Phrase:
    reading = reading_said(leaf.signal, value, document)
    if need is None:
        return phrase("known", "{what}: {reading}").of(what=name, reading=reading)
    compared = phrase("known", "{what}: {reading}, needs {need}")
    return compared.of(what=name, reading=reading, need=need)
