"""Conditions mean on other engines what they mean here."""

import random
from typing import Any

import pytest

from journeymap.files import read_journey
from journeymap.handling.cel import cel
from journeymap.handling.conditions import condition_of, signals_of
from journeymap.handling.derive import spec_of
from journeymap.handling.vectors import vectors
from journeymap.resources import samples
from tests.clients.conftest import Client
from tests.files.wholes import WHOLE
from tests.handling.test_conditions import IN_CEL

engine = pytest.mark.parametrize("script", ["cel_cpp.py", "cel_es.mjs"])


def differing(client: Client, script: str, signals: dict[str, str], made: list[Any]) -> list[Any]:
    answers = client(script, {"signals": signals, "vectors": made})
    return [
        (each["cel"], case, answer)
        for each, said in zip(made, answers, strict=True)
        for case, answer in zip(each["cases"], said, strict=True)
        if case["expect"] != answer
    ]


@engine
def test_the_vectors_of_every_sample(client: Client, script: str) -> None:
    for document in (WHOLE, *map(read_journey, samples())):
        spec = spec_of(document)
        signals = {each["id"]: next(iter(each["value"])) for each in spec["signals"]}
        assert differing(client, script, signals, spec["vectors"]) == []


@engine
def test_random_conditions_of_every_kind(client: Client, script: str) -> None:
    chance = random.Random(7)
    simple = [when for when, _ in IN_CEL]

    def tree(depth: int) -> dict[str, Any]:
        kind = chance.choice(["leaf", "all_of", "any_of", "not"]) if depth else "leaf"
        if kind == "leaf":
            return chance.choice(simple)
        if kind == "not":
            return {"not": tree(depth - 1)}
        return {kind: [tree(depth - 1) for _ in range(chance.randint(1, 3))]}

    conditions = [condition_of(tree(4)) for _ in range(150)]
    made = [{"cel": cel(each), "cases": vectors(each)} for each in conditions]
    signals = {name: s.type for each in conditions for name, s in signals_of(each).items()}
    assert differing(client, script, signals, made) == []
