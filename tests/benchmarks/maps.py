"""Journeys to measure with: the same for the same size, shaped as workshops draw them."""

import random

from journeymap.model.document import Document
from journeymap.model.records import (
    Channel,
    Emotion,
    Handling,
    Journey,
    Stage,
    Touchpoint,
    Transition,
)
from journeymap.model.values import Record
from journeymap.model.vocabulary import (
    FEELINGS,
    Basis,
    Feeling,
    Kind,
    Medium,
    Mode,
    Pattern,
    State,
    TransitionKind,
)

TRANSITIONS_EACH = 1.6
"""Transitions for every touchpoint."""
_IN_A_STAGE = 50
_FEWEST_STAGES = 6
_DOES = ("Compare", "Ask about", "Order", "Wait for", "Unpack", "Return", "Review", "Praise")
_WHAT = ("a gift", "the delivery", "two sizes", "an invoice", "a cancelled order", "the answer")
_KINDS = (TransitionKind.NORMAL,) * 7 + tuple(TransitionKind)


def journey(touchpoints: int) -> Document:
    """A journey with so many touchpoints, two beside each other in every stage."""
    chance = random.Random(touchpoints)
    stages = max(_FEWEST_STAGES, touchpoints // _IN_A_STAGE)
    records: list[Record] = [
        Journey(id="journey", title=f"{touchpoints} moments", language="en", state=State.TO_BE),
        *(Stage(id=f"s{n}", name=f"Stage {n + 1}", rank=float(n)) for n in range(stages)),
        Channel(id="web", name="Website", medium=Medium.WEB),
        Channel(id="chat", name="Chat", medium=Medium.CHAT),
    ]
    standing = [0] * stages
    for number in range(touchpoints):
        stage = number * stages // touchpoints
        row, column = divmod(standing[stage], 2)
        standing[stage] += 1
        records.append(_touchpoint(number, f"s{stage}", column, row, chance))
    records += [
        _transition(number, touchpoints, chance)
        for number in range(round(touchpoints * TRANSITIONS_EACH))
    ]
    return Document.of(records)


def _touchpoint(
    number: int, stage: str, column: int, row: int, chance: random.Random
) -> Touchpoint:
    feeling = chance.choice(list(Feeling))
    facts = FEELINGS[feeling]
    mode = chance.choice(list(Mode))
    return Touchpoint(
        id=f"t{number}",
        stage=stage,
        name=f"{chance.choice(_DOES)} {chance.choice(_WHAT)} {number}",
        kind=chance.choice(list(Kind)),
        channels=chance.choice((("web",), ("chat",), ("web", "chat"))),
        emotion=Emotion(
            word=feeling,
            valence=facts.valence,
            intensity=facts.intensity,
            basis=chance.choice(list(Basis)),
        ),
        handling=Handling(mode=mode, pattern=Pattern.AI_FIRST if mode is Mode.HYBRID else None),
        decisive=chance.random() < 0.1,
        x=24.0 + column * 240.0,
        y=40.0 + row * 120.0,
    )


def _transition(number: int, touchpoints: int, chance: random.Random) -> Transition:
    """Mostly onwards, now and then back, never far."""
    source = chance.randrange(touchpoints)
    target = min(touchpoints - 1, max(0, source + chance.randrange(-20, 60)))
    return Transition(
        id=f"e{number}",
        source=f"t{source}",
        target=f"t{target}",
        kind=chance.choice(_KINDS),
        share=round(chance.random() / 3, 2),
    )
