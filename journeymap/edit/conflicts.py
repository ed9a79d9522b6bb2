"""Operations that settle what two merged versions could not agree on."""

import json
from typing import Any

from pydantic import ValidationError

from journeymap.edit.references import users_of, without_links
from journeymap.edit.rules import remove_rule
from journeymap.i18n import Problem, phrase
from journeymap.model.conflicts import Conflict, Side
from journeymap.model.document import Document
from journeymap.model.records import any_record


class Outdated(Problem):
    """What the other version says can no longer be put in its place."""

    def __init__(self, name: str) -> None:
        super().__init__(
            phrase(
                "merging", "“{name}” has changed so much that the other word no longer fits."
            ).of(name=name),
            phrase("merging", "Change it by hand, then keep what stands."),
        )


def choose(document: Document, conflict: str, side: Side) -> Document:
    """Let one side have its word where two disagree; nothing where no such conflict is left.

    Raises `Outdated` where the place of the other word is gone by now, and may give a document
    that is not legal where it no longer fits what others say.
    """
    found = document.get(Conflict, conflict)
    if found is None:
        return document
    document = document.with_records(without=[found.id])
    return document if side is found.stands else _with_other(document, found)


def choose_all(document: Document, side: Side) -> Document:
    """Let one side have its word wherever two disagree."""
    for conflict in document.conflicts:
        document = choose(document, conflict.id, side)
    return document


def _with_other(document: Document, conflict: Conflict) -> Document:
    """The document with what the other side says."""
    record = document[conflict.about]
    if not conflict.field:
        if not conflict.other:
            gone = {record.id}
            return without_links(document, users_of(document, gone), gone).with_records(
                without=gone
            )
        try:
            return document.with_records([any_record().validate_json(conflict.other)])
        except ValidationError:
            raise Outdated(document.name_of(record.id)) from None
    path = conflict.field.split(".")
    if path[:2] == ["handling", "rules"] and len(path) == 3 and not conflict.other:
        return remove_rule(document, record.id, path[2])
    plain = record.model_dump(mode="json")
    try:
        _put(plain, path, conflict.other)
        return document.with_records([any_record().validate_json(json.dumps(plain))])
    except (LookupError, TypeError, StopIteration, ValidationError):
        raise Outdated(document.name_of(record.id)) from None


def _put(plain: dict[str, Any], path: list[str], said: str) -> None:
    """Put a value, given as JSON or empty for none, at a place of plain data."""
    holder: Any = plain
    for name in path[:-1]:
        if isinstance(holder, list):
            holder = next(part for part in holder if part["id"] == name)
        else:
            holder = holder[name]
    last = path[-1]
    if isinstance(holder, list):
        others = [part for part in holder if part["id"] != last]
        place = next((n for n, part in enumerate(holder) if part["id"] == last), len(others))
        holder[:] = [*others[:place], *([json.loads(said)] if said else []), *others[place:]]
    else:
        holder[last] = json.loads(said) if said else None
