"""Two versions of a journey made one again, given the version that both started from.

What only one side changed is taken over, down to single fields and single hand-over rules. Where
both changed one thing differently, our word stands, theirs is kept as a `Conflict` beside it, and
a person chooses later. What one side removed and the other changed or still needs stays. Where a
card stands within its stage is worth no question: there, ours counts.
"""

import json
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from pydantic import ValidationError

from journeymap.i18n import Problem, phrase
from journeymap.model.conflicts import Conflict, Side
from journeymap.model.document import Document
from journeymap.model.integrity import Fault, faults, require_integrity
from journeymap.model.records import Handling, Touchpoint, Transition, any_record
from journeymap.model.values import Record, revise
from journeymap.model.vocabulary import Mode
from journeymap.versions.comparison import SILENT, changes_in

_WHOLE = frozenset({"emotion", "amount"})
"""Values whose parts mean nothing without each other."""
_SEQUENCES = frozenset({"steps", "route"})
"""Lists in which order is the meaning; the others are gatherings."""


class NotMerged(Problem):
    """Versions that cannot be made one; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Merged:
    """One journey of two versions."""

    document: Document
    conflicts: tuple[Conflict, ...]
    """Those that this merge found; they stand in the document too."""


def merge(base: Document | None, ours: Document, theirs: Document) -> Merged:
    """Merge `theirs` into `ours`; `base` is what both started from, None where nothing was.

    The same three versions give the same result. Raises `NotMerged` for different journeys.
    """
    if ours.journey.id != theirs.journey.id:
        raise NotMerged(
            phrase("merging", "“{ours}” and “{theirs}” are no versions of one journey.").of(
                ours=ours.journey.title, theirs=theirs.journey.title
            ),
            phrase("merging", "Versions of a journey have the same id in the line of the journey."),
        )
    return _Merge(base or Document(), ours, theirs).made()


@dataclass
class _Merge:
    """A merge in the making: the records so far and the conflicts found."""

    base: Document
    ours: Document
    theirs: Document
    records: dict[str, Record] = field(default_factory=dict)
    conflicts: dict[tuple[str, str], Conflict] = field(default_factory=dict)

    def made(self) -> Merged:
        for id in dict.fromkeys((*self.ours.records, *self.theirs.records)):
            record = self._record(id)
            if record is not None:
                self.records[id] = record
        self._mend()
        document = Document.of((*self.records.values(), *self.conflicts.values()))
        require_integrity(document)
        return Merged(document, tuple(self.conflicts.values()))

    def _record(self, id: str) -> Record | None:
        was, our, their = (side.records.get(id) for side in (self.base, self.ours, self.theirs))
        if our == their or was == their:
            return our
        if was == our:
            return their
        if our is None or their is None:
            kept = our or their
            assert was is not None
            assert kept is not None
            if type(was) is type(kept) and not any(changes_in(was, kept)):
                return None
            self._dispute(id, "", Side.THEIRS if our is None else Side.OURS, None)
            return kept
        if type(our) is not type(their):
            self._dispute(id, "", Side.OURS, _plain(their))
            return our
        return self._both_changed(was if type(was) is type(our) else None, our, their)

    def _both_changed(self, was: Record | None, our: Record, their: Record) -> Record:
        ours, theirs = _plain(our), _plain(their)
        if _led_apart(was, our, their):
            self._dispute(our.id, "", Side.OURS, theirs)
            return our
        before = dict(self.conflicts)
        plain = self._fields(our, "", {} if was is None else _plain(was), ours, theirs)
        if plain.get("stage") != ours.get("stage"):
            plain |= {"x": theirs["x"], "y": theirs["y"]}
        handling = plain.get("handling")
        if handling is not None and handling["mode"] == Mode.HYBRID:
            said = (side["handling"] or {} for side in (plain, ours, theirs))
            handling["pattern"] = next(filter(None, (each.get("pattern") for each in said)), None)
        try:
            return any_record().validate_json(_as_json(plain))
        except ValidationError:
            # Two changes that are fine alone can be too much together, such as two halves of
            # the most rules.
            self.conflicts = before
            self._dispute(our.id, "", Side.OURS, theirs)
            return our

    def _parts(self, record: Record, path: str, was: Any, our: Any, their: Any) -> Any:
        """The value at a place of which both sides have a version; None for nothing."""
        if our == their or was == their:
            return our
        if was == our:
            return their
        if _is_tree(path, our) and _is_tree(path, their):
            was = was if isinstance(was, dict) else {}
            return self._fields(record, path, was, our, their)
        if _are_named(our) and _are_named(their):
            return self._named(record, path, was if _are_named(was) else [], our, their)
        if _is_gathering(path, our) and _is_gathering(path, their):
            return _gathered(was if isinstance(was, list) else [], our, their)
        if path not in SILENT.get(type(record), frozenset()):
            self._dispute(record.id, path, Side.OURS, their)
        return our

    def _fields(self, record: Record, path: str, was: Any, our: Any, their: Any) -> dict[str, Any]:
        return {
            name: self._parts(
                record,
                f"{path}.{name}" if path else name,
                *(side.get(name) for side in (was, our, their)),
            )
            for name in our
        }

    def _named(self, record: Record, path: str, was: Any, our: Any, their: Any) -> list[Any]:
        """Lists of parts with ids, part by part: our order, unless only theirs is new."""
        by_id = [{part["id"]: part for part in side} for side in (was, our, their)]
        order = _ordered(*(list(side) for side in by_id))
        if order is None:
            self._dispute(record.id, path, Side.OURS, their)
            return list(our)
        merged = (
            self._parts(record, f"{path}.{id}", *(side.get(id) for side in by_id)) for id in order
        )
        return [part for part in merged if part is not None]

    def _dispute(self, about: str, path: str, stands: Side, other: Any) -> None:
        said = "" if other is None else _as_json(other)
        digest = sha256(f"{about} {path}".encode()).hexdigest()[:10]
        self.conflicts[about, path] = Conflict(
            id=f"conflict-{digest}", about=about, field=path, stands=stands, other=said
        )

    # What is legal in each version may not be in both together.

    def _mend(self) -> None:
        while broken := faults(Document(self.records)):
            before = len(self.records), len(self.conflicts)
            for fault in broken:
                self._mend_one(fault)
            if before == (len(self.records), len(self.conflicts)):
                return

    def _mend_one(self, fault: Fault) -> None:
        match fault.code:
            case "transition.rule":
                self._bring_rule_back(*fault.ids)
            case _ if len(fault.ids) == 2:
                self._bring_back(fault.ids[1])

    def _bring_back(self, id: str) -> None:
        """Keep what one side removed, because the other still needs it."""
        for side, version in ((Side.OURS, self.ours), (Side.THEIRS, self.theirs)):
            if id in version and id not in self.records:
                self.records[id] = version[id]
                self._dispute(id, "", side, None)

    def _bring_rule_back(self, transition: str, rule: str) -> None:
        way = self.records[transition]
        assert isinstance(way, Transition)
        source = self.records[way.source]
        assert isinstance(source, Touchpoint)
        if source.handling is not None and any(r.id == rule for r in source.handling.rules):
            return  # it came back with its touchpoint
        for side, version in ((Side.OURS, self.ours), (Side.THEIRS, self.theirs)):
            duty = _handling(version, way.source)
            kept = [each for each in duty.rules if each.id == rule] if duty else []
            if duty is None or not kept:
                continue
            handling = source.handling or revise(duty, rules=())
            handling = revise(handling, rules=(*handling.rules, *kept))
            self.records[source.id] = revise(source, handling=handling)
            self._dispute(source.id, f"handling.rules.{rule}", side, None)
            return


def _handling(document: Document, touchpoint: str) -> Handling | None:
    found = document.get(Touchpoint, touchpoint)
    return found.handling if found is not None else None


def _led_apart(was: Record | None, our: Record, their: Record) -> bool:
    """Whether both sides changed where a transition leads and when: that means one thing only
    together.
    """
    sides = []
    for side in (was, our, their):
        way = side if isinstance(side, Transition) else None
        sides.append(way and (way.source, way.target, way.rule, way.when))
    return sides[1] != sides[2] and sides[0] not in sides[1:]


def _plain(record: Record) -> dict[str, Any]:
    """A record as JSON would hold it; what is empty stands in it too."""
    plain: dict[str, Any] = record.model_dump(mode="json")
    return plain


def _as_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _is_tree(path: str, value: Any) -> bool:
    """Whether a value is merged field by field."""
    name = path.rpartition(".")[2]
    return isinstance(value, dict) and name not in _WHOLE and "type" not in value


def _are_named(value: Any) -> bool:
    """Whether a value is a list of parts with ids."""
    return isinstance(value, list) and all(isinstance(p, dict) and "id" in p for p in value)


def _is_gathering(path: str, value: Any) -> bool:
    """Whether a value is a list whose parts do not depend on each other."""
    name = path.rpartition(".")[2]
    if not isinstance(value, list) or name in _SEQUENCES:
        return False
    return name == "evidence" or not any(isinstance(part, dict) for part in value)


def _gathered(was: list[Any], our: list[Any], their: list[Any]) -> list[Any]:
    """What both kept and what either added, ours first."""
    kept = [part for part in our if part in their or part not in was]
    return kept + [part for part in their if part not in was and part not in our]


def _ordered(was: list[str], our: list[str], their: list[str]) -> list[str] | None:
    """The ids of both sides in one order; None where both have a new one for the same parts."""
    shared = set(our) & set(their)
    ours, theirs, before = ([i for i in side if i in shared] for side in (our, their, was))
    if ours != theirs and theirs != before:
        if ours != before:
            return None
        our, their = their, our
    order = list(our)
    for place, id in enumerate(their):
        if id in shared or id in order:
            continue
        at = order.index(their[place - 1]) + 1 if place else 0
        while at < len(order) and order[at] not in shared:
            at += 1
        order.insert(at, id)
    return order
