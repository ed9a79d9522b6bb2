"""Paths by what they are named by, on maps that have changed since."""

from collections.abc import Callable

import pytest

from journeymap.analysis.walks import (
    Between,
    Complaint,
    Kept,
    MostLikely,
    Through,
    Walk,
    called,
    exists,
    steps_of,
)
from journeymap.edit.paths import keep_path
from journeymap.edit.touchpoints import remove
from journeymap.model.document import Document

WALKS = {
    "Most likely path": MostLikely(),
    "Complaint path": Complaint(),
    "Through cold": Through("cold"),
    "b to cold": Between("b", "cold"),
    "Bad luck": Kept("bad"),
}
STEPS = {
    "Most likely path": ("a", "b"),
    "Complaint path": ("a", "cold", "b"),
    "Through cold": ("a", "cold", "b"),
    "b to cold": ("cold", "b"),
    "Bad luck": ("b", "cold"),
}


@pytest.fixture
def document(draw: Callable[..., Document]) -> Document:
    small = draw("a > b 0.9", "a > cold exception", "cold > b", a={}, b={}, cold={"feels": -2})
    return keep_path(small, "Bad luck", ("b", "cold"), id="bad")


@pytest.mark.parametrize(("name", "walk"), WALKS.items())
def test_a_path_has_a_name_and_steps(document: Document, name: str, walk: Walk) -> None:
    assert exists(document, walk)
    assert str(called(document, walk)) == name
    assert steps_of(document, walk) == STEPS[name]


@pytest.mark.parametrize("name", ["Complaint path", "Through cold", "b to cold"])
def test_what_it_is_named_by_may_go(document: Document, name: str) -> None:
    left = remove(document, ["cold"])
    assert not exists(left, WALKS[name])
    assert steps_of(left, WALKS[name]) == ()


def test_a_kept_path_may_go(document: Document) -> None:
    left = remove(document, ["bad"])
    assert not exists(left, Kept("bad"))
    assert steps_of(left, Kept("bad")) == ()
