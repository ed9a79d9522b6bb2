"""Operations that make feelings warmer and colder."""

from collections.abc import Collection

from journeymap.edit.touchpoints import revise_records, set_valence
from journeymap.model.document import Document

WARMEST, COLDEST = 2, -2


def shift_valence(document: Document, ids: Collection[str], steps: int) -> Document:
    """Make feelings warmer by so many steps (colder below 0), as far as the scale reaches.

    Touchpoints without a feeling start from indifference.
    """
    groups: dict[int, list[str]] = {}
    for id in ids:
        if (touchpoint := document.touchpoints.get(id)) is not None:
            now = touchpoint.emotion.valence if touchpoint.emotion is not None else 0
            groups.setdefault(max(COLDEST, min(now + steps, WARMEST)), []).append(id)
    for valence, group in groups.items():
        document = set_valence(document, group, valence)
    return document


def lift(document: Document, ids: Collection[str], start: int | None, end: int | None) -> Document:
    """Take feelings along with one that goes from `start` to `end`; None is no feeling.

    They become as many steps warmer or colder. Where it had none, all get the new one; where it
    has none any more, all lose theirs.
    """
    if start == end:
        return document
    if end is None:
        return revise_records(document, ids, emotion=None)
    if start is None:
        return set_valence(document, ids, end)
    return shift_valence(document, ids, end - start)
