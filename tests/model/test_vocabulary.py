import inspect
from enum import StrEnum

import pytest

from journeymap.model import vocabulary
from journeymap.model.vocabulary import FEELINGS, NAMES, Feeling, Kind, name_of

VOCABULARIES = [
    word
    for _, word in inspect.getmembers(vocabulary, inspect.isclass)
    if issubclass(word, StrEnum) and word is not StrEnum
]


@pytest.mark.parametrize("words", VOCABULARIES, ids=lambda words: words.__name__)
def test_every_word_has_a_name_and_no_two_the_same(words: type[StrEnum]) -> None:
    names = [str(name_of(word)) for word in words]
    assert list(NAMES[words]) == list(words)
    assert len(set(names)) == len(names)


def test_the_thirteen_feelings_have_a_key_each_as_on_the_keyboard() -> None:
    assert {facts.key: feeling.value for feeling, facts in FEELINGS.items()} == {
        "1": "interested",
        "2": "excited",
        "3": "happy",
        "4": "content",
        "5": "relieved",
        "6": "touched",
        "0": "neutral",
        "q": "worried",
        "w": "annoyed",
        "e": "worn_out",
        "r": "disappointed",
        "t": "hurt",
        "y": "angry",
    }


def test_defaults_are_on_the_scales_and_the_neutral_word_is_the_only_one_at_zero() -> None:
    for feeling, facts in FEELINGS.items():
        assert -2 <= facts.valence <= 2
        assert 1 <= facts.intensity <= 3
        assert (facts.valence == 0) == (feeling is Feeling.NEUTRAL)


def test_each_feeling_is_one_item_of_a_published_vocabulary() -> None:
    items = [(facts.category_set, facts.item) for facts in FEELINGS.values()]
    assert len(set(items)) == len(Feeling)


def test_complaint_refund_and_review_are_where_attitude_matters_more() -> None:
    assert {Kind.COMPLAINT, Kind.REFUND, Kind.REVIEW} == vocabulary.ATTITUDE_KINDS
