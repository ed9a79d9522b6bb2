"""Feelings made warmer and colder."""

import pytest

from journeymap.edit.feelings import lift, shift_valence
from journeymap.edit.touchpoints import set_valence
from journeymap.model.document import Document
from journeymap.model.integrity import faults
from journeymap.model.vocabulary import Feeling


def valence(document: Document, id: str) -> int | None:
    emotion = document.touchpoints[id].emotion
    return None if emotion is None else emotion.valence


@pytest.mark.parametrize(("steps", "after"), [(1, -1), (2, 0), (9, 2), (-1, -2), (0, -2)])
def test_a_feeling_shifts_as_far_as_the_scale_reaches(
    shop: Document, steps: int, after: int
) -> None:
    shifted = shift_valence(shop, ["complain"], steps)
    assert valence(shifted, "complain") == after
    assert faults(shifted) == ()


def test_each_feeling_shifts_from_where_it_is(shop: Document) -> None:
    document = set_valence(shop, ["pay"], 1)
    shifted = shift_valence(document, ["pay", "complain", "visit", "note", "gone"], 1)
    assert [valence(shifted, id) for id in ("pay", "complain", "visit")] == [2, -1, 1]


def test_what_is_as_cold_as_can_be_stays_the_same(shop: Document) -> None:
    assert shift_valence(shop, ["complain"], -1) == shop


def test_the_word_changes_with_the_side_of_the_scale(shop: Document) -> None:
    warm = shift_valence(shop, ["complain"], 3).touchpoints["complain"].emotion
    cool = shift_valence(shop, ["complain"], 1).touchpoints["complain"].emotion
    assert warm is not None
    assert cool is not None
    assert (warm.word, cool.word) == (Feeling.CONTENT, Feeling.HURT)


def test_others_are_lifted_by_as_much_as_one(shop: Document) -> None:
    document = set_valence(shop, ["pay"], 0)
    lifted = lift(document, ["pay", "complain"], -2, -1)
    assert [valence(lifted, id) for id in ("pay", "complain")] == [1, -1]
    assert lift(document, ["pay", "complain"], -1, -1) is document


def test_from_and_to_no_feeling_all_become_alike(shop: Document) -> None:
    tagged = lift(shop, ["visit", "pay"], None, -1)
    assert [valence(tagged, id) for id in ("visit", "pay")] == [-1, -1]
    assert lift(tagged, ["visit", "pay"], -1, None) == shop
