"""What a preset would bring to a touchpoint, as sentences, before it is inserted."""

from collections.abc import Iterator

from journeymap.edit.presets import insert_preset
from journeymap.edit.rules import rules_of
from journeymap.handling.sentences import rule_sentence, trigger_sentence
from journeymap.i18n import Phrase, phrase
from journeymap.model.document import Document
from journeymap.model.duration import spoken
from journeymap.model.records import Channel, Handling, Team, Touchpoint, Transition
from journeymap.model.vocabulary import Mode, name_of


def preview(document: Document, preset: str, touchpoint: str) -> tuple[Phrase, ...]:
    """What would come: rules, touchpoints, ways, words, teams; nothing where all is there."""
    after, touched = insert_preset(document, preset, touchpoint)
    said: list[Phrase] = []
    for id in touched:
        said += _touchpoint(document, after, id)
    for way in after.transitions.values():
        if way.id not in document:
            said.append(_way(way, after))
    for record in after.records.values():
        if record.id not in document and isinstance(record, Team | Channel):
            new = phrase("presets", "New team: {name}")
            if isinstance(record, Channel):
                new = phrase("presets", "New channel: {name}")
            said.append(new.of(name=record.name))
    return tuple(said)


def _touchpoint(before: Document, after: Document, id: str) -> Iterator[Phrase]:
    old, new = before.touchpoints.get(id), after.touchpoints[id]
    was = None if old is None else old.handling
    if old is None:
        yield phrase("presets", "New touchpoint “{name}”: {who}").of(
            name=new.name, who=_who(new.handling)
        )
    elif _who(was) != _who(new.handling):
        yield phrase("presets", "“{name}” is handled like this: {who}").of(
            name=new.name, who=_who(new.handling)
        )
    known = {rule.id for rule in rules_of(before, id)}
    for rule in rules_of(after, id):
        if rule.id not in known:
            yield phrase("presets", "Rule: {sentence}").of(sentence=rule_sentence(rule, after))
            if rule.message:
                yield phrase("presets", "The customer is told: “{text}”").of(text=rule.message)
    if new.words.after and (old is None or new.words.after != old.words.after):
        yield phrase("presets", "The brand says: “{text}”").of(text=new.words.after)
    if was is not None and new.handling is not None and was.human != new.handling.human:
        yield phrase("presets", "What the person does here is filled in where it was empty.")


def _who(handling: Handling | None) -> Phrase:
    if handling is None:
        return phrase("presets", "not decided")
    if handling.mode is Mode.HYBRID and handling.pattern is not None:
        return name_of(handling.pattern)
    return name_of(handling.mode)


def _way(way: Transition, document: Document) -> Phrase:
    names = {id: document.get(Touchpoint, id) for id in (way.source, way.target)}
    said = phrase("presets", "Way: {source} → {target}").of(
        source=getattr(names[way.source], "name", ""), target=getattr(names[way.target], "name", "")
    )
    if way.when is not None:
        return phrase("presets", "{way}, when: {condition}").of(
            way=said, condition=trigger_sentence(way.when, document)
        )
    if way.delay is not None:
        return phrase("presets", "{way}, after {time}").of(way=said, time=spoken(way.delay))
    return said
