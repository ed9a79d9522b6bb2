"""Operations by which a map grows: a touchpoint at the end of a chain, or in a transition."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from journeymap.edit.feelings import lift
from journeymap.edit.stages import add_stage
from journeymap.edit.touchpoints import add_touchpoint, place
from journeymap.edit.transitions import connect, split
from journeymap.model.document import Document


@dataclass(frozen=True, slots=True)
class Seed:
    """Where a touchpoint that has no name yet will stand, and what it will hang on.

    `stage` may be the id of a stage that is still to come, at the right end, as `new_stage`.
    """

    stage: str
    x: float
    y: float
    source: str = ""
    """The touchpoint from which customers come."""
    between: str = ""
    """The transition that it will split."""
    new_stage: str = ""
    valence: int | None = None
    """What customers feel, -2 cold to +2 warm, where its place says so."""
    aside: Mapping[str, tuple[str, float, float]] = field(default_factory=dict)
    """Where those go that stand in its way."""


def grow(document: Document, seed: Seed, name: str, id: str, line: str = "") -> Document:
    """Add a touchpoint where a seed says; `line` is the id of the transition that comes with it:
    the one that leads to it, or where it splits one the half that leaves it.

    What the seed named and is gone by now is left out: the touchpoint comes all the same.
    """
    stage = seed.stage
    if stage not in document:
        if document.stages and not seed.new_stage:
            stage = document.stages[-1].id
        else:
            document = add_stage(document, seed.new_stage or name, id=stage)
    document = add_touchpoint(document, stage, name, seed.x, seed.y, id=id)
    document = lift(document, [id], None, seed.valence)
    document = place(document, seed.aside)
    if seed.between in document.transitions:
        return split(document, seed.between, id, line)
    if seed.source in document.touchpoints:
        return connect(document, seed.source, id, id=line)
    return document
