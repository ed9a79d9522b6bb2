"""Operations on hand-over rules."""

import pytest

from journeymap.edit.rules import (
    add_rule,
    duplicate_rule,
    move_rule,
    remove_rule,
    revise_rule,
    rule_of,
    rules_of,
)
from journeymap.model.document import Document
from journeymap.model.handover import Rule
from journeymap.model.records import Handling, Journey, Stage, Touchpoint
from journeymap.model.triggers import AsksForPerson, ComplaintDetected
from journeymap.model.vocabulary import Effect, Kind, Mode, State


def rule(id: str) -> Rule:
    return Rule(id=id, effect=Effect.FORCE_HUMAN, trigger=AsksForPerson())


@pytest.fixture
def document() -> Document:
    rules = (rule("a"), rule("b"), rule("c"))
    return Document.of(
        [
            Journey(id="journey", title="Map", language="en", state=State.TO_BE),
            Stage(id="help", name="Help", rank=0.0),
            Touchpoint(
                id="call",
                stage="help",
                name="Call",
                kind=Kind.INQUIRY,
                handling=Handling(mode=Mode.AI, rules=rules),
                x=0,
                y=0,
            ),
            Touchpoint(id="cart", stage="help", name="Cart", kind=Kind.CART, x=0, y=0),
        ]
    )


def order(document: Document) -> str:
    return "".join(rule.id for rule in rules_of(document, "call"))


def test_a_new_rule_is_asked_last(document):
    assert order(add_rule(document, "call", rule("d"))) == "abcd"


@pytest.mark.parametrize(
    ("id", "index", "expected"),
    [("a", 1, "bac"), ("c", 0, "cab"), ("b", 9, "acb"), ("b", -4, "bac"), ("x", 0, "abc")],
)
def test_a_rule_moves(document, id, index, expected):
    assert order(move_rule(document, "call", id, index)) == expected


def test_one_rule_is_removed(document):
    assert order(remove_rule(document, "call", "b")) == "ac"


def test_one_rule_is_revised(document):
    new = revise_rule(document, "call", "b", trigger=ComplaintDetected())
    triggers = [type(rule.trigger) for rule in rules_of(new, "call")]
    assert triggers == [AsksForPerson, ComplaintDetected, AsksForPerson]


def test_undecided_touchpoints_have_no_rules_and_get_none(document):
    assert rules_of(document, "cart") == ()
    assert add_rule(document, "cart", rule("d")) == document


def test_a_copy_comes_after_its_rule(document):
    new = duplicate_rule(document, "call", "b", "d")
    assert order(new) == "abdc"
    assert rule_of(new, "call", "d").trigger == rule_of(new, "call", "b").trigger
    assert rule_of(new, "call", "x") is None
