import pytest

from journeymap.edit.stages import add_stage, move_stage, remove_stages
from journeymap.model.document import Document
from journeymap.model.integrity import faults
from journeymap.model.records import Stage
from journeymap.model.values import revise


def _order(document: Document) -> list[str]:
    return [stage.id for stage in document.stages]


@pytest.mark.parametrize(
    ("index", "order"),
    [
        (None, ["find", "buy", "care", "new"]),
        (0, ["new", "find", "buy", "care"]),
        (1, ["find", "new", "buy", "care"]),
        (3, ["find", "buy", "care", "new"]),
        (99, ["find", "buy", "care", "new"]),
        (-1, ["new", "find", "buy", "care"]),
    ],
)
def test_a_stage_is_added_where_it_is_wanted(
    shop: Document, index: int | None, order: list[str]
) -> None:
    assert _order(add_stage(shop, "New", index, id="new")) == order


def test_the_first_stage_of_a_map_needs_no_neighbour(shop: Document) -> None:
    empty = remove_stages(shop, {"find", "buy", "care"})
    assert _order(add_stage(empty, "New", id="new")) == ["new"]


def test_a_new_stage_has_an_id_of_its_own(shop: Document) -> None:
    twice = add_stage(add_stage(shop, "New"), "New")
    assert len(twice.stages) == 5


@pytest.mark.parametrize(
    ("id", "index", "order"),
    [
        ("find", 2, ["buy", "care", "find"]),
        ("find", 1, ["buy", "find", "care"]),
        ("care", 0, ["care", "find", "buy"]),
        ("buy", 99, ["find", "care", "buy"]),
    ],
)
def test_a_stage_moves_and_only_its_own_record_changes(
    shop: Document, id: str, index: int, order: list[str]
) -> None:
    moved = move_stage(shop, id, index)
    assert _order(moved) == order
    assert {i for i in moved.records if moved[i] is not shop[i]} == {id}


@pytest.mark.parametrize(("id", "index"), [("find", 0), ("buy", 1), ("care", 2), ("care", 99)])
def test_a_stage_that_stands_there_already_is_left_alone(
    shop: Document, id: str, index: int
) -> None:
    far = shop.with_records([revise(shop["care"], rank=7.0)])
    assert move_stage(far, id, index) is far


def test_a_stage_that_does_not_exist_is_not_moved(shop: Document) -> None:
    assert move_stage(shop, "gone", 0) is shop
    assert move_stage(shop, "visit", 0) is shop


@pytest.mark.parametrize(
    "ranks",
    [
        (0.0, 0.0, 0.0),
        (1.0, 1.0000000000000002, 2.0),
        (1e300, 1.1e300, 1.2e300),
        (-1.7e308, 1.7e308, 1.7e308),
    ],
)
@pytest.mark.parametrize("index", [0, 1, 2, 3])
def test_there_is_always_room_between_two_stages(
    shop: Document, ranks: tuple[float, float, float], index: int
) -> None:
    tight = shop.with_records(
        Stage(id=id, name=id, rank=rank)
        for id, rank in zip(("buy", "care", "find"), ranks, strict=True)
    )
    wanted = ["buy", "care", "find"]
    wanted.insert(index, "a-new")
    assert _order(add_stage(tight, "New", index, id="a-new")) == wanted


def test_ever_more_stages_fit_into_one_place(shop: Document) -> None:
    for n in range(200):
        shop = add_stage(shop, "New", 1, id=f"new-{n}")
    assert _order(shop) == ["find", *(f"new-{n}" for n in reversed(range(200))), "buy", "care"]


def test_a_stage_goes_with_everything_in_it(shop: Document) -> None:
    left = remove_stages(shop, {"buy", "gone"})
    assert set(shop.records) - set(left.records) == {
        "buy",
        "pay",
        "note",
        "visit-pay",
        "pay-complain",
    }
    assert faults(left) == ()
