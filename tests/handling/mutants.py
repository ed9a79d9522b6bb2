"""Specs that somebody has changed by hand, for asking whether models and schema say the same.

    python -m tests.handling.mutants 200000

tries so many changed parts and a hundredth as many changed specs, and prints where they differ.
"""

import copy
import json
import random
import re
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema import validators as jsonschema_validators
from jsonschema.exceptions import ValidationError
from pydantic import BaseModel

from journeymap.handling.published import schema
from journeymap.handling.spec import HandlingSpec

Json = Any
Place = tuple[str | int, ...]

SOME_NAMES = [
    "x_mine", "x_", "X_mine", "id", "not", "not_", "ai", "human", "message", "title", "share", "",
    "when", "reason", "unit", "amount", "within",
]  # fmt: skip
SOME_VALUES = [
    None, True, False, 0, 1, 2, -1, 3, 100, 101, 0.0, 0.5, 1.0, 2.0, -2.5, 1e300, 1e15, 2e15,
    "", " ", "\u3000", "a", "a\nb", "a\u0007", "P1D", "P1D\n", "P1M", "-PT5M", "PT0S", "x_y", "ai",
    "24:00", "Asia/Seoul", "KRW", "krw", "2026-13-01", "2026-11-24T23:10:00+09:00", "한글",
    "가" * 201, "b" * 20_001, [], {}, [None], [[]], {"asks_for_person": {}}, {"fallback": {}},
    {"all_of": [{"not": {"asks_for_person": {}}}]}, {"any_of": [{}]}, {"x_moon": {"phase": None}},
    {"within": "PT1H"}, {"callback": {"within": "PT1H"}, "fallback": {}}, {"resolved": {}},
    ["a"] * 51, {"keyword": {"exact": ["a"], "pattern": ["b"]}}, {"schedule": {}},
]  # fmt: skip


def _ecma_pattern(
    validator: object, pattern: str, instance: object, schema: object
) -> Iterator[ValidationError]:
    """JSON Schema's patterns are ECMA-262: `$` is the very end, not before a last newline."""
    if isinstance(instance, str) and not re.search(pattern.replace("$", r"\Z"), instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


VALIDATOR = jsonschema_validators.extend(Draft202012Validator, {"pattern": _ecma_pattern})(schema())


def validator_of(model: type[BaseModel]) -> Any:
    """A validator for the part of the schema that a model is."""
    return VALIDATOR.evolve(
        schema={"$defs": schema()["$defs"], "$ref": f"#/$defs/{model.__name__}"}
    )


def places(data: Json, here: Place = ()) -> Iterator[Place]:
    yield here
    if isinstance(data, dict):
        for name, inner in data.items():
            yield from places(inner, (*here, name))
    elif isinstance(data, list):
        for index, inner in enumerate(data):
            yield from places(inner, (*here, index))


def at(data: Json, place: Place) -> Json:
    for step in place:
        data = data[step]
    return data


def accepted(model: type[BaseModel], data: Json) -> bool:
    try:
        model.model_validate_json(json.dumps(data))
    except ValueError:
        return False
    return True


def parts_of(specs: Iterable[Json]) -> dict[type[BaseModel], list[Json]]:
    """What each model of the spec looks like in these."""
    found: dict[type[BaseModel], list[Json]] = {}
    waiting: list[object] = [HandlingSpec.model_validate_json(json.dumps(spec)) for spec in specs]
    while waiting:
        value = waiting.pop()
        if isinstance(value, BaseModel):
            made = json.loads(value.model_dump_json(by_alias=True))
            found.setdefault(type(value), []).append(made)
            waiting += [inner for _, inner in value]
        elif isinstance(value, tuple):
            waiting += value
    return found


def mutated(part: Json, chance: random.Random) -> Json:
    """The part with one thing changed, at any depth."""
    holder = {"part": part}
    known = list(places(part))
    place = chance.choice(known)
    target = at(part, place)
    where = ("part", *place)
    match chance.randrange(5):
        case 0 if place:
            del at(holder, where[:-1])[where[-1]]
        case 1 if isinstance(target, dict):
            target[chance.choice(SOME_NAMES)] = copy.deepcopy(chance.choice(SOME_VALUES))
        case 1 if isinstance(target, list):
            target.append(copy.deepcopy(chance.choice([*target, *SOME_VALUES])))
        case 2:
            at(holder, where[:-1])[where[-1]] = copy.deepcopy(at(part, chance.choice(known)))
        case _:
            at(holder, where[:-1])[where[-1]] = copy.deepcopy(chance.choice(SOME_VALUES))
    return holder["part"]


def main() -> int:
    """Try many, print what differs; the exit code says whether anything does."""
    from journeymap.files import read_journey
    from journeymap.handling.derive import spec_of
    from journeymap.resources import samples
    from tests.files.wholes import WHOLE

    wanted = int(sys.argv[1])
    chance = random.Random(wanted)
    wholes = [json.loads(json.dumps(spec_of(d))) for d in (WHOLE, *map(read_journey, samples()))]
    found = {model: parts for model, parts in parts_of(wholes).items() if model is not HandlingSpec}
    small = {
        model: [part for part in parts if len(json.dumps(part)) < 3_000] or parts[:1]
        for model, parts in found.items()
    }
    validators = {model: validator_of(model) for model in small}
    taken = differing = 0
    for count in range(wanted + wanted // 100):
        model: type[BaseModel] = HandlingSpec
        part, validator = chance.choice(wholes), VALIDATOR
        if count < wanted:
            model = chance.choice(list(small))
            part, validator = chance.choice(small[model]), validators[model]
        part = copy.deepcopy(part)
        for _ in range(chance.randint(1, 2)):
            part = mutated(part, chance)
        taken += accepted(model, part)
        if accepted(model, part) != validator.is_valid(part):
            differing += 1
            print(model.__name__, json.dumps(part, ensure_ascii=False)[:2_000])
    print(f"{wanted + wanted // 100} tried, {taken} accepted by both, {differing} differ")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
