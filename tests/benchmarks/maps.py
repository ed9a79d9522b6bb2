"""Journeys to measure with: the same for the same size, shaped as workshops draw them."""

import random

from journeymap.edit.touchpoints import remove
from journeymap.model.document import Document
from journeymap.model.handover import RouteStep, Rule
from journeymap.model.records import (
    BrandWords,
    Channel,
    Emotion,
    Handling,
    Journey,
    Stage,
    Team,
    Touchpoint,
    Transition,
)
from journeymap.model.triggers import AsksForPerson, ComplaintDetected, RepeatContact
from journeymap.model.values import Record, revise
from journeymap.model.vocabulary import (
    FEELINGS,
    Basis,
    Effect,
    Feeling,
    Kind,
    Medium,
    Mode,
    Pattern,
    RouteKind,
    State,
    TransitionKind,
)

TRANSITIONS_EACH = 1.6
"""Transitions for every touchpoint."""
_IN_A_STAGE = 50
_FEWEST_STAGES = 6
_STAGES, _GROWTH = 0.2, 0.7
"""Of the map to tidy: 16 stages at 500 touchpoints, 78 at 5,000."""
_ASIDE = 0.027
"""How far from its own height a transition ends, as a part of the column (one sigma)."""
_PAST, _BACK = 0.3, 0.15
"""Parts of the further transitions that pass one or two stages, and that lead back."""
_DOES = ("Compare", "Ask about", "Order", "Wait for", "Unpack", "Return", "Review", "Praise")
_WHAT = ("a gift", "the delivery", "two sizes", "an invoice", "a cancelled order", "the answer")
_ROUTE = (RouteStep(kind=RouteKind.LIVE, team="care", channel="chat", timeout="PT5M"),)
_RULES = (
    Rule(id="complaint", effect=Effect.FORCE_HUMAN, trigger=ComplaintDetected(), route=_ROUTE),
    Rule(
        id="repeat",
        effect=Effect.FORCE_HUMAN,
        trigger=RepeatContact(count=2, within="P7D"),
        route=_ROUTE,
        message="I see that you have asked before. I’ll call you myself.",
    ),
    Rule(id="asks", effect=Effect.OFFER_HUMAN, trigger=AsksForPerson(), route=_ROUTE),
)
_KINDS = (TransitionKind.NORMAL,) * 7 + tuple(TransitionKind)


def journey(touchpoints: int) -> Document:
    """A journey with so many touchpoints, two beside each other in every stage."""
    chance = random.Random(touchpoints)
    stages = max(_FEWEST_STAGES, touchpoints // _IN_A_STAGE)
    records = _beginning(touchpoints, stages)
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


def told(touchpoints: int) -> Document:
    """The same journey with what the brand says everywhere, and with rules where AI is there."""
    plain = journey(touchpoints)
    team = Team(id="care", name="Customer care")
    words = BrandWords(
        after="In your situation I would have been uncomfortable too. I’ll take care of it now.",
        human_line="I have looked at your order myself.",
        author="Seoyun",
    )
    told: list[Record] = [team]
    for number, touchpoint in enumerate(plain.touchpoints.values()):
        handling = touchpoint.handling
        assert handling is not None, "all benchmark touchpoints have one"
        if handling.mode is not Mode.HUMAN:
            handling = revise(handling, rules=_RULES[: 1 + number % len(_RULES)])
        told.append(revise(touchpoint, handling=handling, words=words, does="Looks for an answer."))
    return plain.with_records(told)


def before(later: Document) -> Document:
    """The as-is map of a journey: without every third touchpoint, and colder."""
    kept = remove(later, list(later.touchpoints)[::3])
    colder = [
        revise(t, emotion=revise(t.emotion, valence=max(-2, t.emotion.valence - 1)))
        for t in kept.touchpoints.values()
        if t.emotion is not None
    ]
    return kept.with_records(colder)


def in_columns(touchpoints: int, shuffled: bool = False) -> Document:
    """A journey to tidy: every stage one column, most transitions to the next stage at about the
    same part of its height, some past a stage or two, some back. Every card but the first ones
    is reached from the stage before, and every card but the last ones leads to the next.

    The shares are chosen so that dot and igraph find about as many crossings as on the graph that
    this program was first measured against: dot 6,731 and igraph 19,466 at 5,000 touchpoints, 234
    and 802 at 500 (`python -m tests.benchmarks.tidy`). `shuffled` stirs the columns and the
    records, as if the moments had been written down in any order.
    """
    chance = random.Random(touchpoints)
    stages = round(_STAGES * touchpoints**_GROWTH)
    columns: list[list[int]] = [[] for _ in range(stages)]
    stage = [number * stages // touchpoints for number in range(touchpoints)]
    part: list[float] = []
    for number in range(touchpoints):
        columns[stage[number]].append(number)
    for column in columns:
        part += [(row + 0.5) / len(column) for row in range(len(column))]

    def near(number: int, there: int) -> int:
        """A card of another stage at about the same part of the height."""
        while True:
            at = chance.gauss(part[number], _ASIDE)
            if 0 <= at < 1:
                return columns[there][int(at * len(columns[there]))]

    ways: dict[tuple[int, int], None] = {}
    for number in range(touchpoints - len(columns[-1])):
        ways[number, near(number, stage[number] + 1)] = None
    reached = {target for _, target in ways}
    for number in range(len(columns[0]), touchpoints):
        if number not in reached:
            ways[near(number, stage[number] - 1), number] = None
    while len(ways) < round(touchpoints * TRANSITIONS_EACH):
        number, kind = chance.randrange(touchpoints), chance.random()
        step = 1
        if kind < _BACK:
            step = -chance.randint(1, 3)
        elif kind < _BACK + _PAST:
            step = chance.randint(2, 3)
        if 0 <= stage[number] + step < stages:
            ways[number, near(number, stage[number] + step)] = None
    cards: list[Record] = []
    for column in columns:
        rows = list(range(len(column)))
        if shuffled:
            chance.shuffle(rows)
        for number, row in zip(column, rows, strict=True):
            cards.append(_touchpoint(number, f"s{stage[number]}", 0, row, chance))
    if shuffled:
        chance.shuffle(cards)
    lines = [
        Transition(
            id=f"e{number}",
            source=f"t{source}",
            target=f"t{target}",
            kind=TransitionKind.LOOP if stage[target] < stage[source] else TransitionKind.NORMAL,
            share=round(chance.random() / 3, 2),
        )
        for number, (source, target) in enumerate(ways)
    ]
    return Document.of([*_beginning(touchpoints, stages), *cards, *lines])


def _beginning(touchpoints: int, stages: int) -> list[Record]:
    """All that comes before the first card."""
    return [
        Journey(id="journey", title=f"{touchpoints} moments", language="en", state=State.TO_BE),
        *(Stage(id=f"s{n}", name=f"Stage {n + 1}", rank=float(n)) for n in range(stages)),
        Channel(id="web", name="Website", medium=Medium.WEB),
        Channel(id="chat", name="Chat", medium=Medium.CHAT),
    ]


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
