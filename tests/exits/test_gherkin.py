"""Acceptance tests in Gherkin. tests/clients runs them."""

import json
import re

from journeymap.exits.gherkin import gherkin
from journeymap.handling.derive import spec_of
from journeymap.handling.saying import Json
from tests.exits.conftest import SPECS


def test_every_kept_case_is_a_scenario(spec: Json) -> None:
    text = gherkin(spec).content.decode()
    for test in spec["acceptance_tests"]:
        assert text.count(f"  @{test['id']}\n") == 1


def test_every_rule_is_asked(spec: Json) -> None:
    text = gherkin(spec).content.decode()
    rules = [
        rule["id"]
        for touchpoint in spec["touchpoints"]
        for by in touchpoint.get("handling", {}).values()
        for rule in by["rules"]
    ]
    assert re.findall(r'^    Then the rule "([\w-]+)" says$', text, re.MULTILINE) == rules


def test_a_kept_case_reads_like_a_sentence() -> None:
    text = gherkin(spec_of(SPECS["bookshop.en.journey.json"])).content.decode()
    assert (
        """\
  Scenario: Second contact within a week, at night (Asking again)
    Given a customer at the touchpoint "repeat-inquiry"
    And the time is "2026-11-24T23:10:00+09:00"
    And these signals
      | signal | value |
      | contacts_p7d | 2.0 |
    When the case is decided
    Then a person handles it
    And the rule "repeat-contact" fires
    And nobody can be reached: out_of_hours
"""
        in text
    )


def test_vectors_that_no_rule_has_are_a_loss() -> None:
    losses = gherkin(spec_of(SPECS["bookshop.en.journey.json"])).losses
    assert str(losses[-1].what) == "Left out: test vectors of limits of AI and of ways on (4)"


def test_no_text_begins_a_line_of_its_own(nasty: Json) -> None:
    nasty["journey"]["title"] = "Shop\u2028Scenario: none\u2029@tag"
    nasty["acceptance_tests"][0]["name"] = "a | b \\ c"
    lines = gherkin(nasty).content.decode().splitlines()
    kinds = r"\s*(Feature:|Background:|Scenario:|@|Given|When|Then|And|\||$)"
    assert all(re.match(kinds, line) for line in lines)
    assert sum(line.strip().startswith("Feature:") for line in lines) == 1


def test_values_keep_what_would_mean_something_in_a_table(nasty: Json) -> None:
    value = ['a | "b" \\ c', "\n\u2028", "한글"]
    nasty["acceptance_tests"][0]["given"]["signals"] = {"segments": value}
    lines = gherkin(nasty).content.decode().split("\n")
    (row,) = (line for line in lines if line.startswith("      | segments | ["))
    cell = row.removeprefix("      | segments | ").removesuffix(" |")
    assert "\u2028" not in cell
    assert json.loads(cell.replace("\\|", "|").replace("\\\\", "\\")) == value
