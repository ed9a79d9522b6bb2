"""What the pointer is told about rules: on a card, and on a transition that follows one."""

from journeymap.canvas.tips import tip_of
from journeymap.edit.rules import duplicate_rule
from journeymap.edit.touchpoints import revise_records
from journeymap.i18n import words_in
from journeymap.model.document import Document
from journeymap.model.records import Note, Touchpoint, Transition
from journeymap.model.triggers import Crisis


def told(document: Document, id: str, language: str = "en") -> list[str]:
    record = document[id]
    assert isinstance(record, Touchpoint | Note | Transition)
    return list(tip_of(document, record, (), words_in(language)))


def test_a_card_tells_its_rules_in_their_order(shop: Document) -> None:
    sentence = "Customer asks for a person → Phone, Support, then supervisor, Managers"
    assert f"1. {sentence}" in told(shop, "complain")
    for copy in "bcdef":
        shop = duplicate_rule(shop, "complain", "asks", copy)
    lines = told(shop, "complain")
    assert [f"{place}. {sentence}" in lines for place in range(1, 6)] == [True] * 4 + [False]
    assert "and more rules: 2" in lines


def test_a_transition_tells_when_it_is_taken(shop: Document) -> None:
    assert not any(line.startswith("taken when") for line in told(shop, "complain-visit"))
    follows = revise_records(shop, ["complain-visit"], rule="asks")
    assert "taken when: Customer asks for a person" in told(follows, "complain-visit")
    own = revise_records(shop, ["complain-visit"], when=Crisis())
    assert "가는 조건: 위기 상황" in told(own, "complain-visit", "ko")
