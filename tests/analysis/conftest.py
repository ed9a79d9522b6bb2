"""Small named maps, drawn in a line or two."""

from collections.abc import Callable
from typing import Any

import pytest

from journeymap.model.document import Document
from journeymap.model.integrity import require_integrity
from journeymap.model.records import Channel, Emotion, Journey, Stage, Team, Touchpoint, Transition
from journeymap.model.values import Record
from journeymap.model.vocabulary import Basis, Feeling, Kind, Medium, State, TransitionKind

Draw = Callable[..., Document]

STAGES = ("before", "during", "after")


def draw(*ways: str, **touchpoints: dict[str, Any]) -> Document:
    """A map of touchpoints by id, and of ways like `a > b recovery 0.3`.

    A touchpoint is named like its id, stands in `before`, below the one before it, and feels
    what the number `feels` says unless `emotion` is given.
    """
    records: list[Record] = [
        Journey(id="journey", title="Small map", language="en", state=State.TO_BE),
        *(Stage(id=id, name=id, rank=float(rank)) for rank, id in enumerate(STAGES)),
        Channel(id="chat", name="Chat", medium=Medium.CHAT),
        Channel(id="alimtalk", name="Alimtalk", medium=Medium.MESSENGER, template_only=True),
        Team(id="recovery", name="Recovery team"),
    ]
    for place, (id, fields) in enumerate(touchpoints.items()):
        records.append(_touchpoint(id, **{"y": 100.0 * place, **fields}))
    for number, way in enumerate(ways):
        source, _, target, *rest = way.split()
        kinds = [word for word in rest if word in set(TransitionKind)]
        shares = [float(word) for word in rest if word not in kinds]
        records.append(
            Transition(
                id=f"way-{number}",
                source=source,
                target=target,
                kind=TransitionKind(kinds[0]) if kinds else TransitionKind.NORMAL,
                share=shares[0] if shares else None,
            )
        )
    document = Document.of(records)
    require_integrity(document)
    return document


def _touchpoint(
    id: str, feels: int | None = None, basis: Basis = Basis.OBSERVED, **fields: Any
) -> Touchpoint:
    if feels is not None:
        fields["emotion"] = Emotion(word=Feeling.NEUTRAL, valence=feels, intensity=1, basis=basis)
    usual = {"id": id, "name": id, "stage": "before", "kind": Kind.OTHER, "x": 0.0}
    return Touchpoint(**{**usual, **fields})


@pytest.fixture(name="draw")
def _draw() -> Draw:
    return draw
