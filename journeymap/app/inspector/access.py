"""How the parts of a touchpoint, and of any record, are read and written."""

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from journeymap.edit.touchpoints import (
    revise_ai,
    revise_emotion,
    revise_handling,
    revise_human,
    revise_records,
    revise_words,
)
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint


@dataclass(frozen=True, slots=True)
class Access:
    """How one part of a record is read and written."""

    key: str
    read: Callable[[Any], object]
    write: Callable[[Document, tuple[str, ...], Any], Document]


def part(name: str) -> Access:
    """A field of the record itself."""
    return Access(
        name,
        attrgetter(name),
        lambda document, ids, value: revise_records(document, ids, **{name: value}),
    )


def inner(outer: str, name: str) -> Any:
    """Reads a part of a part that may be missing."""

    def read(touchpoint: Touchpoint) -> object:
        value = getattr(touchpoint, outer)
        return None if value is None else getattr(value, name)

    return read


def emotion_part(name: str) -> Access:
    """A part of the emotion; None where nothing is tagged."""
    return Access(
        f"emotion.{name}",
        inner("emotion", name),
        lambda document, ids, value: revise_emotion(document, ids, **{name: value}),
    )


def handling_part(name: str) -> Access:
    """A part of the handling; None where nobody decided."""
    return Access(
        f"handling.{name}",
        inner("handling", name),
        lambda document, ids, value: revise_handling(document, ids, **{name: value}),
    )


def human_part(name: str) -> Access:
    """A part of what a person does; None where nobody decided."""
    return _duty_part("human", name, revise_human)


def ai_part(name: str) -> Access:
    """A part of what AI does; None where nobody decided."""
    return _duty_part("ai", name, revise_ai)


def _duty_part(who: str, name: str, revise_duty: Callable[..., Document]) -> Access:
    def read(touchpoint: Touchpoint) -> object:
        return touchpoint.handling and getattr(getattr(touchpoint.handling, who), name)

    return Access(
        f"{who}.{name}",
        read,
        lambda document, ids, value: revise_duty(document, ids, **{name: value}),
    )


def brand_part(name: str) -> Access:
    """A part of the brand's words."""
    return Access(
        f"words.{name}",
        attrgetter(f"words.{name}"),
        lambda document, ids, value: revise_words(document, ids, **{name: value}),
    )
