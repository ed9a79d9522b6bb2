"""What differs between two handling specs, for those who have the files and not the journeys.

What the spec derives from itself (CEL, vectors, EmotionML, revision, generator, changelog) is
passed over: it differs where its source does. Gatherings may come in any order, and equal
durations may be written differently.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from journeymap.i18n import Phrase, phrase, plain
from journeymap.model.duration import seconds_of
from journeymap.versions.comparison import Fate, FieldChange, flat, moved
from journeymap.versions.sentences import NOTHING, RECORD_NAMES

Json = Mapping[str, Any]

_SECTIONS: Mapping[str, str] = {
    "stages": "stage",
    "touchpoints": "touchpoint",
    "personas": "persona",
    "channels": "channel",
    "calendars": "calendar",
    "teams": "team",
    "signals": "signal",
    "acceptance_tests": "case",
}
"""The lists of things with ids, and what one of them is."""
_DERIVED = frozenset({"cel", "reads", "emotionml", "revision"})
_SEQUENCES = frozenset({"route", "fallback"})
"""Lists in which order is the meaning."""


@dataclass(frozen=True, slots=True)
class SpecDifference:
    """Something that is not the same in both specs."""

    type: str
    """What it is, for example `touchpoint`."""
    id: str
    title: str
    fate: Fate
    fields: tuple[FieldChange, ...] = ()
    """What changed in it, by the paths in the file."""


def compare_specs(before: Json, after: Json) -> tuple[SpecDifference, ...]:
    """How the spec `after` differs from `before`; both are whole and valid."""
    return tuple(_differences(before, after))


def _differences(before: Json, after: Json) -> Iterator[SpecDifference]:
    for part in ("journey", "defaults"):
        if changes := tuple(_changes(before[part], after[part])):
            id, title = before["journey"]["id"], after["journey"]["title"]
            yield SpecDifference(part, id, title, Fate.CHANGED, changes)
    for section, type in _SECTIONS.items():
        was, now = ({each["id"]: each for each in spec[section]} for spec in (before, after))
        elsewhere = moved(list(was), list(now)) if section == "stages" else frozenset()
        for id in dict.fromkeys((*now, *was)):
            old, new = was.get(id), now.get(id)
            title = _title(new or old or {})
            if old is None or new is None:
                yield SpecDifference(type, id, title, Fate.ADDED if new else Fate.REMOVED)
                continue
            changes = tuple(_changes(old, new))
            if id in elsewhere:
                places = (list(side).index(id) + 1 for side in (was, now))
                changes += (FieldChange("place", *places),)
            if changes:
                yield SpecDifference(type, id, title, Fate.CHANGED, changes)
    was, now = ({_override(each): each for each in spec["overrides"]} for spec in (before, after))
    for id in dict.fromkeys((*now, *was)):
        old, new = was.get(id), now.get(id)
        if old is None or new is None:
            yield SpecDifference("override", id, id, Fate.ADDED if new else Fate.REMOVED)
        elif changes := tuple(_changes(old, new)):
            yield SpecDifference("override", id, id, Fate.CHANGED, changes)


def _override(override: Json) -> str:
    parts = (override["check"], override["about"], override.get("rule", ""))
    return " ".join(part for part in parts if part)


def _title(thing: Json) -> str:
    said = thing.get("title") or thing.get("name") or thing.get("means") or thing["id"]
    return str(said)


def _changes(old: Json, new: Json) -> Iterator[FieldChange]:
    was, now = _fields(old), _fields(new)
    for field in dict.fromkeys((*was, *now)):
        if _meaning(field, was.get(field)) != _meaning(field, now.get(field)):
            yield FieldChange(field, was.get(field), now.get(field))


def _fields(thing: Json) -> dict[str, Any]:
    return {
        field: value
        for name, part in _told(thing).items()
        for field, value in flat(name, part).items()
    }


def _told(value: Any) -> Any:
    """A value without what is derived."""
    if isinstance(value, dict):
        return {name: _told(part) for name, part in value.items() if name not in _DERIVED}
    if isinstance(value, list):
        return [_told(part) for part in value]
    return value


def _meaning(field: str, value: Any) -> Any:
    """A value so that two that mean the same are equal."""
    if isinstance(value, dict):
        return {name: _meaning(name, part) for name, part in value.items()}
    if isinstance(value, list):
        parts = [_meaning("", part) for part in value]
        ordered = field.endswith("[]") or field.rpartition(".")[2] in _SEQUENCES
        return parts if ordered else sorted(parts, key=repr)
    if isinstance(value, str) and value.startswith("P"):
        try:
            return ("duration", seconds_of(value))
        except ValueError:
            return value
    return value


def spec_title(difference: SpecDifference) -> Phrase:
    """What differs, with its type."""
    kind = RECORD_NAMES.get(difference.type, plain(difference.type))
    return phrase("versions", "{type} “{name}”").of(type=kind, name=difference.title)


def spec_details(difference: SpecDifference) -> tuple[Phrase, ...]:
    """What changed, a line each: the path in the file, before and after."""
    return tuple(
        phrase("versions", "{field}: {before} → {after}").of(
            field=plain(change.field), before=_said(change.before), after=_said(change.after)
        )
        for change in difference.fields
    )


def _said(value: Any) -> Phrase:
    if value is None:
        return NOTHING
    if isinstance(value, bool):
        return phrase("versions", "yes") if value else phrase("versions", "no")
    if isinstance(value, Sequence) and not isinstance(value, str):
        return plain(", ".join(str(_said(part)) for part in value))
    if isinstance(value, dict):
        return plain(", ".join(f"{name} {_said(part)}" for name, part in value.items()))
    return plain(" ".join(str(value).split()))
