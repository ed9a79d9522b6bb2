"""Triggers as trees: joined, wrapped, moved, cut, and never anything but a trigger."""

import hypothesis.strategies as st
import pytest
from hypothesis import given

from journeymap.edit.trigger_trees import (
    can_move,
    can_unwrap,
    is_there,
    joined,
    levels,
    moved,
    part_at,
    replaced,
    unwrapped,
    without,
    wrapped,
)
from journeymap.model.triggers import (
    AllOf,
    AnyOf,
    AnyTrigger,
    AsksForPerson,
    Crisis,
    FailedAttempts,
    Not,
    Vulnerable,
    parts_of,
    walk,
)

A, B, C = AsksForPerson(), Crisis(), Vulnerable()
LEAVES = st.builds(FailedAttempts, count=st.integers(1, 100))
TREES = st.recursive(
    LEAVES,
    lambda inner: (
        st.builds(AllOf, of=st.lists(inner, min_size=1, max_size=3).map(tuple))
        | st.builds(AnyOf, of=st.lists(inner, min_size=1, max_size=3).map(tuple))
        | st.builds(Not, of=inner)
    ),
    max_leaves=8,
)


def paths(trigger: AnyTrigger, here: tuple[int, ...] = ()) -> list[tuple[int, ...]]:
    found = [here]
    for place, part in enumerate(parts_of(trigger)):
        found += paths(part, (*here, place))
    return found


def leaves(trigger: AnyTrigger) -> list[int]:
    return sorted(each.count for each in walk(trigger) if isinstance(each, FailedAttempts))


def test_a_single_trigger_becomes_a_group_with_what_is_joined() -> None:
    assert joined(A, (), B, AnyOf) == (AnyOf(of=(A, B)), (1,))


def test_what_is_joined_comes_into_a_group_of_the_same_kind() -> None:
    tree = AnyOf(of=(A, B))
    assert joined(tree, (0,), C, AnyOf) == (AnyOf(of=(A, C, B)), (1,))
    assert joined(tree, (), C, AnyOf) == (AnyOf(of=(A, B, C)), (2,))
    assert joined(tree, (0,), C, AllOf) == (AnyOf(of=(AllOf(of=(A, C)), B)), (0, 1))


def test_removing_the_last_part_removes_its_group() -> None:
    tree = AllOf(of=(A, AnyOf(of=(Not(of=B),))))
    assert without(tree, (1, 0, 0)) == AllOf(of=(A,))
    assert without(A, ()) is None


def test_parts_take_the_place_of_their_group() -> None:
    tree = AllOf(of=(A, AnyOf(of=(B, C))))
    assert unwrapped(tree, (1,)) == AllOf(of=(A, B, C))
    assert unwrapped(Not(of=A), ()) == A
    assert not can_unwrap(tree, ())
    assert unwrapped(tree, ()) == tree


@pytest.mark.parametrize(
    ("path", "group", "place", "tree", "then"),
    [
        ((0,), (), 2, AllOf(of=(AnyOf(of=(B, C)), A)), (1,)),
        ((0,), (1,), 1, AllOf(of=(AnyOf(of=(B, A, C)),)), (0, 1)),
        ((1, 0), (), 0, AllOf(of=(B, A, AnyOf(of=(C,)))), (0,)),
        ((1,), (1,), 0, AllOf(of=(A, AnyOf(of=(B, C)))), (1,)),
        ((), (1,), 0, AllOf(of=(A, AnyOf(of=(B, C)))), ()),
    ],
)
def test_a_part_moves(
    path: tuple[int, ...],
    group: tuple[int, ...],
    place: int,
    tree: AnyTrigger,
    then: tuple[int, ...],
) -> None:
    assert moved(AllOf(of=(A, AnyOf(of=(B, C)))), path, group, place) == (tree, then)


@given(tree=TREES, data=st.data())
def test_what_is_moved_is_neither_lost_nor_doubled(tree: AnyTrigger, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(paths(tree)))
    group = data.draw(st.sampled_from(paths(tree)))
    size = len(parts_of(part_at(tree, group)))
    place = data.draw(st.integers(0, size))
    new, then = moved(tree, path, group, place)
    assert leaves(new) == leaves(tree)
    assert part_at(new, then) == part_at(tree, path)
    if not can_move(tree, path, group):
        assert (new, then) == (tree, path)


@given(tree=TREES, data=st.data())
def test_wrapping_is_undone_by_unwrapping(tree: AnyTrigger, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(paths(tree)))
    kind = data.draw(st.sampled_from([AllOf, AnyOf, Not]))
    assert unwrapped(wrapped(tree, path, kind), path) == tree


@given(tree=TREES, data=st.data())
def test_removing_takes_one_part_and_leaves_no_empty_group(
    tree: AnyTrigger, data: st.DataObject
) -> None:
    path = data.draw(st.sampled_from(paths(tree)))
    left = without(tree, path)
    kept = [] if left is None else leaves(left)
    assert sorted(kept + leaves(part_at(tree, path))) == leaves(tree)


@given(tree=TREES, data=st.data())
def test_a_part_is_found_where_it_was_put(tree: AnyTrigger, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(paths(tree)))
    new = replaced(tree, path, A)
    assert part_at(new, path) == A
    assert is_there(new, path)
    assert not is_there(new, (*path, 0))
    assert levels(new) >= 1 + len(path)
