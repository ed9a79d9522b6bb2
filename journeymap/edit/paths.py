"""Operations on the paths that a team keeps: naming one, and changing where it leads."""

from collections.abc import Sequence

from journeymap.model.document import Document
from journeymap.model.records import JourneyPath
from journeymap.model.values import new_id, revise


def keep_path(document: Document, name: str, steps: Sequence[str], id: str = "") -> Document:
    """Keep a path through these touchpoints under a name; without any there is none to keep."""
    if not steps:
        return document
    path = JourneyPath(id=id or new_id("path"), name=name, steps=tuple(steps))
    return document.with_records([path])


def lead_path(document: Document, path: str, steps: Sequence[str]) -> Document:
    """Let a kept path lead through these touchpoints; without any, it is no longer kept."""
    kept = document.get(JourneyPath, path)
    if kept is None:
        return document
    if not steps:
        return document.with_records(without=[path])
    return document.with_records([revise(kept, steps=tuple(steps))])


def move_step(document: Document, path: str, place: int, to: int) -> Document:
    """Let the step at one place (from 0) come at another; places beyond the ends are the ends."""
    kept = document.get(JourneyPath, path)
    if kept is None or not 0 <= place < len(kept.steps):
        return document
    steps = list(kept.steps)
    steps.insert(max(0, to), steps.pop(place))
    return lead_path(document, path, steps)


def drop_step(document: Document, path: str, place: int) -> Document:
    """Take the step at a place (from 0) out; without its last step a path is no longer kept."""
    kept = document.get(JourneyPath, path)
    if kept is None or not 0 <= place < len(kept.steps):
        return document
    return lead_path(document, path, (*kept.steps[:place], *kept.steps[place + 1 :]))


def insert_step(document: Document, path: str, place: int, touchpoint: str) -> Document:
    """Let a path lead through a touchpoint before the step at a place (from 0), or at its end."""
    kept = document.get(JourneyPath, path)
    if kept is None:
        return document
    return lead_path(document, path, (*kept.steps[:place], touchpoint, *kept.steps[place:]))
