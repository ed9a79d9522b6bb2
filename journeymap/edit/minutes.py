"""Operations on what is written down while people talk: decisions and open questions."""

import re
from collections.abc import Collection
from datetime import date

from journeymap.model.document import Document
from journeymap.model.values import NAME_LENGTH, new_id, revise
from journeymap.model.workshop import Decision, Question

_OWNER = re.compile(r"\s@([^@\s][^@]*)$")


def add_decision(
    document: Document,
    text: str,
    about: Collection[str] = (),
    owner: str = "",
    on: date | None = None,
    id: str = "",
) -> Document:
    """Note a decision about touchpoints."""
    decision = Decision(
        id=id or new_id("decision"),
        text=text,
        about=_touchpoints(document, about),
        owner=owner,
        decided_on=on,
    )
    return document.with_records([decision])


def add_question(
    document: Document, text: str, about: Collection[str] = (), owner: str = "", id: str = ""
) -> Document:
    """Note a question about touchpoints that nobody can answer yet."""
    question = Question(
        id=id or new_id("question"),
        text=text,
        about=_touchpoints(document, about),
        owner=owner,
    )
    return document.with_records([question])


def link(document: Document, id: str, touchpoints: Collection[str]) -> Document:
    """Say that a decision or a question is about some touchpoints too."""
    record = document.records.get(id)
    if not isinstance(record, Decision | Question):
        return document
    about = _touchpoints(document, (*record.about, *touchpoints))
    return document.with_records([revise(record, about=about)])


def unlink(document: Document, id: str, touchpoint: str) -> Document:
    """Say that a decision or a question is not about a touchpoint."""
    record = document.records.get(id)
    if not isinstance(record, Decision | Question):
        return document
    about = tuple(one for one in record.about if one != touchpoint)
    return document.with_records([revise(record, about=about)])


def owned(typed: str) -> tuple[str, str]:
    """A line as it is typed, "Call back within a day @Mina": what it says and its owner, or ""."""
    said = " ".join(typed.split())
    found = _OWNER.search(said)
    if found is None:
        return said, ""
    return said[: found.start()].rstrip(), found[1].strip()[:NAME_LENGTH]


def _touchpoints(document: Document, ids: Collection[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(id for id in ids if id in document.touchpoints))
