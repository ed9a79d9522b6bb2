"""Putting a ranked record at a place among its like."""

from collections.abc import Sequence
from typing import TypeVar

from journeymap.model.document import Document
from journeymap.model.records import Stage
from journeymap.model.values import revise
from journeymap.model.workshop import AgendaStep, ParkedNote, VotingRound

_R = TypeVar("_R", bound=Stage | AgendaStep | VotingRound | ParkedNote)


def placed(document: Document, record: _R, order: Sequence[_R], index: int) -> Document:
    """The record at `index` of `order`, counted without itself; it is added where it is new.

    It is ranked between its neighbours, so that no other record changes, or all are ranked anew
    where no number is left between them.
    """
    others = [other for other in order if other.id != record.id]
    index = max(0, min(index, len(others)))
    ranks = [other.rank for other in others]
    wished = [*others[:index], record, *others[index:]]
    if wished == list(order):
        return document
    left = ranks[index - 1] if index else ranks[0] - 2 if ranks else -1.0
    right = ranks[index] if index < len(ranks) else left + 2
    middle = (left + right) / 2
    if left < middle < right:
        return document.with_records([revise(record, rank=middle)])
    return document.with_records(
        revise(other, rank=float(place)) for place, other in enumerate(wished)
    )
