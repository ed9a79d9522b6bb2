"""Paths that a team keeps: named, led elsewhere, gone with their last step."""

import pytest

from journeymap.edit.paths import drop_step, insert_step, keep_path, lead_path, move_step
from journeymap.edit.session import Session
from journeymap.i18n import Problem, plain
from journeymap.model.document import Document


@pytest.fixture
def walked(shop: Document) -> Document:
    return keep_path(shop, "Usual", ("visit", "pay", "complain"), id="usual")


def steps(document: Document) -> tuple[str, ...]:
    (path,) = document.paths
    return path.steps


@pytest.mark.parametrize(
    ("place", "to", "led"),
    [
        (0, 1, ("pay", "visit", "complain")),
        (2, 0, ("complain", "visit", "pay")),
        (0, 9, ("pay", "complain", "visit")),
        (1, -3, ("pay", "visit", "complain")),
        (1, 1, ("visit", "pay", "complain")),
        (3, 0, ("visit", "pay", "complain")),
    ],
)
def test_a_step_comes_elsewhere(
    walked: Document, place: int, to: int, led: tuple[str, ...]
) -> None:
    assert steps(move_step(walked, "usual", place, to)) == led


def test_a_step_may_come_again_and_be_dropped(walked: Document) -> None:
    again = insert_step(walked, "usual", 2, "visit")
    assert steps(again) == ("visit", "pay", "visit", "complain")
    assert steps(drop_step(again, "usual", 0)) == ("pay", "visit", "complain")
    assert steps(insert_step(walked, "usual", 9, "visit"))[-1] == "visit"


def test_without_its_last_step_a_path_is_no_longer_kept(walked: Document) -> None:
    short = lead_path(walked, "usual", ("pay",))
    assert drop_step(short, "usual", 0).paths == ()
    assert drop_step(short, "usual", 1) == short


def test_what_is_not_a_path_is_left_alone(walked: Document) -> None:
    for left in (
        lead_path(walked, "pay", ("visit",)),
        move_step(walked, "gone", 0, 1),
        drop_step(walked, "gone", 0),
        insert_step(walked, "gone", 0, "pay"),
    ):
        assert left == walked


@pytest.mark.parametrize(("name", "through"), [("", ("pay",)), ("Lost", ("nowhere",))])
def test_a_path_has_a_name_and_leads_through_touchpoints(
    shop: Document, name: str, through: tuple[str, ...]
) -> None:
    session = Session(shop)
    with pytest.raises(Problem):
        session.edit(plain("keep"), lambda d: keep_path(d, name, through))
    assert session.document == shop
