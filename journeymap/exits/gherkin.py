"""Acceptance tests in Gherkin: the team's kept cases, and what each rule says to the values that
matter to it. The words of the steps are English and always the same, so that one set of step
definitions runs every file; names and titles are the team's own.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from journeymap.exits.carried import Carried, Loss
from journeymap.exits.topics import left_out
from journeymap.handling.errors import pointer_to
from journeymap.handling.saying import Json
from journeymap.i18n import phrase

CARRIED = frozenset((
    "journey/title", "journey/revision",
    "touchpoints/*/id", "touchpoints/*/title",
    "touchpoints/*/handling/*/rules/*/id",
    "touchpoints/*/handling/*/rules/*/cel", "touchpoints/*/handling/*/rules/*/reads",
    "acceptance_tests/*", "vectors/*",
))  # fmt: skip

_BREAK = re.compile("[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_ANSWERS = {"true": "fires", "false": "does not fire", "error": "cannot be decided"}
_MISSING = "-"
"""In a table: the signal is missing. JSON has no such value."""


def gherkin(spec: Json) -> Carried:
    """A feature file of a handling spec."""
    lines = [*_feature(spec), *_kept(spec), *_said(spec)]
    return Carried(("\n".join(lines) + "\n").encode(), left_out(spec, CARRIED) + _untested(spec))


def _feature(spec: Json) -> Iterator[str]:
    yield f"Feature: {_line(spec['journey']['title'])}"
    yield ""
    yield "  Background:"
    yield f'    Given the handling spec of revision "{spec["journey"]["revision"]}"'


def _kept(spec: Json) -> Iterator[str]:
    titles = {each["id"]: each["title"] for each in spec["touchpoints"]}
    for test in spec["acceptance_tests"]:
        yield ""
        yield f"  @{test['id']}"
        yield f"  Scenario: {_line(test['name'])} ({_line(titles[test['touchpoint']])})"
        yield f'    Given a customer at the touchpoint "{test["touchpoint"]}"'
        given, expected = test["given"], test["expect"]
        if "time" in given:
            yield f'    And the time is "{given["time"]}"'
        if "channel" in given:
            yield f'    And the channel is "{given["channel"]}"'
        for absence in given["absences"]:
            yield f'    And the team "{absence["team"]}" cannot take anybody: {absence["why"]}'
        if given["signals"]:
            yield "    And these signals"
            yield from _table(["signal", "value"], _readings(given["signals"]))
        yield "    When the case is decided"
        yield from _expected(expected)


def _expected(expected: Json) -> Iterator[str]:
    yield (
        "    Then " + {"assistant": "AI", "person": "a person"}[expected["handler"]] + " handles it"
    )
    undecided = expected["undecided"]
    if "rule" in expected:
        says = "cannot be decided" if undecided else "fires"
        yield f'    And the rule "{expected["rule"]}" {says}'
    else:
        yield "    And " + ("a limit of AI cannot be decided" if undecided else "no rule fires")
    if "team" in expected:
        yield f'    And the team "{expected["team"]}" takes the customer'
    if "unreached" in expected:
        yield f"    And nobody can be reached: {expected['unreached']}"


def _said(spec: Json) -> Iterator[str]:
    """What each rule says to the vectors of its condition."""
    vectors = {each["cel"]: each for each in spec["vectors"]}
    for touchpoint, rule in _rules(spec):
        tested = vectors.get(rule["cel"])
        if tested is None or not tested["cases"]:
            continue
        yield ""
        yield f"  @{touchpoint['id']} @{rule['id']}"
        yield f"  Scenario: the rule {rule['id']} ({_line(touchpoint['title'])})"
        yield f'    Given a customer at the touchpoint "{touchpoint["id"]}"'
        yield f'    Then the rule "{rule["id"]}" says'
        names = list(rule["reads"])
        rows = [
            [*(_cell(case["signals"], name) for name in names), _ANSWERS[case["expect"]]]
            for case in tested["cases"]
        ]
        yield from _table([*names, "answer"], rows)


def _rules(spec: Json) -> Iterator[tuple[Json, Json]]:
    for touchpoint in spec["touchpoints"]:
        for by in touchpoint.get("handling", {}).values():
            for rule in by["rules"]:
                yield touchpoint, rule


def _untested(spec: Json) -> tuple[Loss, ...]:
    """Vectors of conditions that no rule has: limits of AI, and ways on."""
    of_rules = {rule["cel"] for _, rule in _rules(spec)}
    others = [place for place, each in enumerate(spec["vectors"]) if each["cel"] not in of_rules]
    if not others:
        return ()
    what = phrase("exits", "Left out: test vectors of limits of AI and of ways on ({count})")
    return (Loss(pointer_to(("vectors", others[0])), what.of(count=len(others))),)


def _readings(signals: Mapping[str, Any]) -> Iterator[list[str]]:
    for name, value in sorted(signals.items()):
        yield [name, _json(value)]


def _cell(signals: Mapping[str, Any], name: str) -> str:
    return _json(signals[name]) if name in signals else _MISSING


def _json(value: object) -> str:
    """A value as JSON on one line."""
    text = json.dumps(value, ensure_ascii=False)
    return _BREAK.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    for row in (headings, *rows):
        yield "      | " + " | ".join(map(_escaped, row)) + " |"


def _escaped(text: str) -> str:
    """A cell in which a bar and a backslash mean nothing."""
    return text.replace("\\", "\\\\").replace("|", "\\|")


def _line(text: str) -> str:
    """Text on one line."""
    return " ".join(_BREAK.sub(" ", text).split())
