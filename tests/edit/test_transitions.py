import pytest

from journeymap.edit.transitions import connect, reverse
from journeymap.model.document import Document
from journeymap.model.records import Transition
from journeymap.model.vocabulary import TransitionKind


@pytest.mark.parametrize(
    ("target", "kind", "expected"),
    [
        ("pay", None, TransitionKind.NORMAL),
        ("visit", None, TransitionKind.LOOP),
        ("visit", TransitionKind.EXCEPTION, TransitionKind.EXCEPTION),
    ],
)
def test_touchpoints_are_connected(
    shop: Document, target: str, kind: TransitionKind | None, expected: TransitionKind
) -> None:
    document = connect(shop, "visit", target, kind, id="new")
    assert document["new"] == Transition(id="new", source="visit", target=target, kind=expected)


def test_a_second_transition_between_the_same_two_is_another(shop: Document) -> None:
    document = connect(shop, "visit", "pay")
    assert len(document.transitions) == len(shop.transitions) + 1


def test_transitions_turn_round_and_keep_the_rest(shop: Document) -> None:
    turned = reverse(shop, ["visit-pay", "again", "gone"])
    assert (turned.transitions["visit-pay"].source, turned.transitions["visit-pay"].target) == (
        "pay",
        "visit",
    )
    assert turned.transitions["visit-pay"].share == 0.8
    assert reverse(turned, ["visit-pay", "again"]) == shop
