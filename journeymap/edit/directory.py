"""Operations on what others refer to: personas, channels, calendars, teams, signals."""

import re
import unicodedata

from journeymap.edit.references import users_of, without_links
from journeymap.i18n import Problem, phrase
from journeymap.model.agreements import Case, Reading, Signal
from journeymap.model.document import Document
from journeymap.model.links import relinked
from journeymap.model.values import revise


def remove_everywhere(document: Document, id: str) -> Document:
    """Remove a record, and the places where others name it.

    Those that cannot be without it go too, for example an override that was about it.
    """
    return without_links(document, users_of(document, {id}), {id}).with_records(without=[id])


def free_signal_id(document: Document, name: str) -> str:
    """A name for expressions, made from what a signal is called, that nothing else has."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "_", letters).strip("_")[:50].lstrip("0123456789_") or "signal"
    found, count = stem, 1
    while found in document:
        count += 1
        found = f"{stem}_{count}"
    return found


def rename_signal(document: Document, old: str, new: str) -> Document:
    """Give a signal another name in expressions; triggers and kept cases follow.

    Raises `Problem` where something else is called like this.
    """
    if old == new:
        return document
    if new in document:
        raise Problem(phrase("edit", "Something else has the id “{id}”.").of(id=new))
    signal = document[old]
    assert isinstance(signal, Signal)
    users = [
        relinked(user, lambda id: new if id == old else id) for user in users_of(document, {old})
    ]
    document = document.with_records([revise(signal, id=new)], without=[old])
    document = document.with_records(user for user in users if user is not None)
    return document.with_records(_reading(case, old, new) for case in document.cases)


def _reading(case: Case, old: str, new: str) -> Case:
    if all(reading.signal != old for reading in case.signals):
        return case
    return revise(
        case,
        signals=tuple(
            Reading(signal=new if reading.signal == old else reading.signal, value=reading.value)
            for reading in case.signals
        ),
    )
