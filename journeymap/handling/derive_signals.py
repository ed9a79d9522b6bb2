"""Derives the signals, test vectors and acceptance tests of a handling spec."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from journeymap.handling.cel import cel
from journeymap.handling.conditions import (
    Condition,
    Signal,
    condition_of,
    limits_condition,
    signals_of,
)
from journeymap.handling.saying import Json, said
from journeymap.handling.vectors import vectors
from journeymap.i18n import Words
from journeymap.model import agreements
from journeymap.model.document import Document


def conditions_in(touchpoints: Iterable[Mapping[str, Any]]) -> dict[str, Condition]:
    """The conditions of touchpoints of a spec by their CEL, each once, sorted."""
    found: dict[str, Condition] = {}
    for part in _conditional(touchpoints):
        if part.get("cel") not in found and "cel" in part:
            made = condition_of(part["when"]) if "when" in part else limits_condition(part)
            found[cel(made)] = made
    return dict(sorted(found.items()))


def _conditional(touchpoints: Iterable[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """The parts that hold a condition; a trigger that is not complete has none."""
    for touchpoint in touchpoints:
        for way in touchpoint["transitions"]:
            if "trigger" in way.get("condition", {}):
                yield way["condition"]["trigger"]
        for handling in touchpoint.get("handling", {}).values():
            yield from handling["rules"]
            limits = handling.get("assistant", {}).get("limits")
            if limits is not None:
                yield limits


def signals_json(document: Document, conditions: Iterable[Condition], words: Words) -> list[Json]:
    """Every signal that conditions read or the team described, in the words of a language."""
    read = {name: signal for each in conditions for name, signal in signals_of(each).items()}
    described = document.signals
    return [
        _signal(name, read.get(name), described.get(name), words)
        for name in sorted({*read, *described})
    ]


def _signal(
    name: str, read: Signal | None, described: agreements.Signal | None, words: Words
) -> Json:
    """What the program knows of a signal, and what the team said of it instead."""
    means = "" if read is None else words.say(read.means)
    unit, lowest, highest = (
        ("", None, None)
        if read is None
        else (
            read.unit,
            read.lowest,
            read.highest,
        )
    )
    type_, computed_by = "" if read is None else read.type, ""
    if described is not None:
        means = described.description.strip() or means or described.name
        unit = described.unit or unit
        lowest = lowest if described.lowest is None else described.lowest
        highest = highest if described.highest is None else described.highest
        type_, computed_by = described.value.value, described.computed_by
    facts = said(unit=unit, lowest=lowest, highest=highest) if type_ == "number" else {}
    return said(id=name, means=means, value={type_: facts}, computed_by=computed_by)


def vectors_json(conditions: Mapping[str, Condition]) -> list[Json]:
    """The test vectors of every condition."""
    return [
        {"cel": text, "reads": sorted(signals_of(condition)), "cases": vectors(condition)}
        for text, condition in conditions.items()
    ]


def acceptance_json(case: agreements.Case) -> Json:
    """A kept case as an acceptance test."""
    expected = case.expected
    return said(
        id=case.id,
        name=case.name,
        touchpoint=case.touchpoint,
        given=given_json(case),
        expect=said(
            handler=expected.handler,
            rule=expected.rule,
            undecided=expected.undecided,
            team=expected.team,
            unreached=expected.unreached,
        ),
    )


def given_json(case: agreements.Case) -> Json:
    """What is known in a kept case."""
    return said(
        signals={
            reading.signal: list(reading.value)
            if isinstance(reading.value, tuple)
            else reading.value
            for reading in case.signals
        },
        time=case.time,
        channel=case.channel,
        absences=[{"team": absence.team, "why": absence.why.value} for absence in case.absences],
    )
