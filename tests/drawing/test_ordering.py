"""Putting cards elsewhere in the order of stages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.drawing.ordering import places_before, step_of
from journeymap.edit.touchpoints import add_touchpoint, place
from journeymap.model.document import Document
from journeymap.model.records import Stage


def journey(*columns: list[tuple[float, float]]) -> Document:
    """Stages a, b, ... with touchpoints a0, a1, ... at (x, y)."""
    document = Document.of(
        Stage(id=chr(97 + number), name="Stage", rank=float(number))
        for number in range(len(columns))
    )
    for stage, column in zip(document.stages, columns, strict=True):
        for number, (x, y) in enumerate(column):
            id = f"{stage.id}{number}"
            document = add_touchpoint(document, stage.id, id, x, y, id=id)
    return document


def order(document: Document, stage: str) -> list[str]:
    return [t.id for t in document.in_stage(stage)]


COLUMN = [(24.0, 40.0 + 120.0 * row) for row in range(4)]


@pytest.mark.parametrize(
    ("ids", "stage", "before", "expected"),
    [
        (["a3"], "a", "a1", ["a0", "a3", "a1", "a2"]),
        (["a0"], "a", "a3", ["a1", "a2", "a0", "a3"]),
        (["a0"], "a", None, ["a1", "a2", "a3", "a0"]),
        (["a2"], "a", "a0", ["a2", "a0", "a1", "a3"]),
        (["a3", "a1"], "a", "a0", ["a1", "a3", "a0", "a2"]),
        (["b0"], "a", "a2", ["a0", "a1", "b0", "a2", "a3"]),
        (["b0", "a3"], "a", None, ["a0", "a1", "a2", "a3", "b0"]),
        (["a1"], "b", "b0", ["a1", "b0"]),
        (["a1", "a2"], "c", None, ["a1", "a2"]),
    ],
)
def test_cards_stand_where_they_were_put(
    ids: list[str], stage: str, before: str | None, expected: list[str]
) -> None:
    document = journey(COLUMN, [(24.0, 40.0)], [])
    moved = place(document, places_before(document, ids, stage, before))
    assert order(moved, stage) == expected
    for id in order(moved, stage):
        others = [t for t in moved.in_stage(stage) if t.id != id]
        assert all(abs(t.y - moved.touchpoints[id].y) >= 68 for t in others)


def test_what_stands_there_already_does_not_move() -> None:
    document = journey(COLUMN)
    assert places_before(document, ["a1"], "a", "a2") == {}
    assert places_before(document, ["a3"], "a", None) == {}
    assert places_before(document, [], "a", None) == {}


def test_where_there_is_room_nothing_else_moves() -> None:
    document = journey([(24.0, 40.0), (24.0, 900.0)], [(24.0, 40.0)])
    assert set(places_before(document, ["b0"], "a", "a1")) == {"b0"}


def test_notes_change_their_stage_alone(shop: Document) -> None:
    places = places_before(shop, ["note"], "care", None)
    assert places == {"note": ("care", 10.0, 300.0)}
    assert places_before(shop, ["note"], "buy", None) == {}


PLACES = st.tuples(st.sampled_from([24.0, 240.0]), st.integers(0, 12).map(lambda row: row * 60.0))


@given(
    columns=st.lists(st.lists(PLACES, max_size=5), min_size=1, max_size=3),
    chance=st.randoms(use_true_random=False),
)
def test_any_order_can_be_made(columns: list[list[tuple[float, float]]], chance) -> None:
    document = journey(*columns)
    everything = list(document.touchpoints)
    ids = chance.sample(everything, min(2, len(everything)))
    stage = chance.choice(document.stages).id
    others = [t for t in order(document, stage) if t not in ids]
    before = chance.choice([*others, None])
    moved = place(document, places_before(document, ids, stage, before))
    at = others.index(before) if before is not None else len(others)
    read = [t for s in document.stages for t in order(document, s.id) if t in ids]
    assert order(moved, stage) == [*others[:at], *read, *others[at:]]


@pytest.mark.parametrize(
    ("id", "down", "expected"),
    [
        ("a0", True, ["a1", "a0"]),
        ("a1", False, ["a1", "a0"]),
        ("a1", True, ["a0"]),
        ("b0", False, ["a0", "a1", "b0"]),
        ("b1", True, ["b0"]),
        ("a0", False, None),
        ("c0", True, None),
    ],
)
def test_a_step_goes_on_into_the_next_stage(
    id: str, down: bool, expected: list[str] | None
) -> None:
    document = journey(COLUMN[:2], COLUMN[:2], COLUMN[:1])
    step = step_of(document, id, down)
    if expected is None:
        assert step is None
        return
    assert step is not None
    moved = place(document, places_before(document, [id], *step))
    assert [t for t in order(moved, "a" if expected[0][0] == "a" else "b")] == expected
    if step[0] == "c":
        assert order(moved, "c")[0] == id
