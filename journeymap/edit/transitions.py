"""Operations on transitions."""

from collections.abc import Collection

from journeymap.model.document import Document
from journeymap.model.records import Transition
from journeymap.model.values import new_id, revise
from journeymap.model.vocabulary import TransitionKind


def connect(
    document: Document,
    source: str,
    target: str,
    kind: TransitionKind | None = None,
    id: str = "",
) -> Document:
    """Add a transition; without a kind, one to the same touchpoint is a loop, others normal."""
    if kind is None:
        kind = TransitionKind.LOOP if source == target else TransitionKind.NORMAL
    transition = Transition(id=id or new_id("transition"), source=source, target=target, kind=kind)
    return document.with_records([transition])


def reverse(document: Document, ids: Collection[str]) -> Document:
    """Turn transitions round."""
    turned = [document.transitions[id] for id in ids if id in document.transitions]
    return document.with_records(revise(t, source=t.target, target=t.source) for t in turned)
