"""Operations on transitions."""

from collections.abc import Collection
from itertools import pairwise

from journeymap.model.document import Document
from journeymap.model.records import JourneyPath, Transition
from journeymap.model.values import Record, new_id, revise
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
    """Turn transitions round; a rule belongs to the old start, so it no longer leads this way."""
    turned = [document.transitions[id] for id in ids if id in document.transitions]
    return document.with_records(
        revise(t, source=t.target, target=t.source, rule=None) for t in turned
    )


def reconnect(document: Document, id: str, source: str = "", target: str = "") -> Document:
    """Let a transition start or end at another touchpoint.

    One that comes back to where it starts becomes a loop, one that no longer does a normal one.
    A rule belongs to the start, so with another start it no longer leads this way.
    """
    was = document.transitions.get(id)
    if was is None:
        return document
    source, target = source or was.source, target or was.target
    kind = was.kind
    if source == target and kind is TransitionKind.NORMAL:
        kind = TransitionKind.LOOP
    elif source != target and was.source == was.target and kind is TransitionKind.LOOP:
        kind = TransitionKind.NORMAL
    rule = was.rule if source == was.source else None
    new = revise(was, source=source, target=target, kind=kind, rule=rule)
    return document.with_records([new])


def split(document: Document, id: str, touchpoint: str, onward: str = "") -> Document:
    """Let a transition lead through a touchpoint, and the kept paths along it too.

    What was said of the transition is said of its first half; `onward` is the id of the other,
    which is left out where the touchpoint leads there already. Nothing happens at its own ends.
    """
    whole = document.transitions.get(id)
    if whole is None or touchpoint in (whole.source, whole.target):
        return document
    loop = whole.source == whole.target and whole.kind is TransitionKind.LOOP
    first = TransitionKind.NORMAL if loop else whole.kind
    put: list[Record] = [revise(whole, target=touchpoint, kind=first)]
    if all(other.target != whole.target for other in document.leaving(touchpoint)):
        put.append(
            Transition(
                id=onward or new_id("transition"),
                source=touchpoint,
                target=whole.target,
                kind=TransitionKind.LOOP if loop else TransitionKind.NORMAL,
            )
        )
    ends = (whole.source, whole.target)
    if not any(t.target == whole.target and t.id != id for t in document.leaving(whole.source)):
        put += (_led_through(path, ends, touchpoint) for path in document.paths)
    return document.with_records(put)


def _led_through(path: JourneyPath, ends: tuple[str, str], touchpoint: str) -> JourneyPath:
    """A kept path with a touchpoint between these ends wherever it goes from one to the other."""
    steps = list(path.steps[:1])
    for here, there in pairwise(path.steps):
        steps += (touchpoint, there) if (here, there) == ends else (there,)
    return path if tuple(steps) == path.steps else revise(path, steps=tuple(steps))
