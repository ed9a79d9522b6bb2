"""The sensible journeys through a map."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from math import prod
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.analysis.paths import (
    coldest_moment,
    complaint_path,
    default_path,
    path_between,
    path_through,
    ways_along,
)
from journeymap.model.document import Document
from journeymap.model.records import Emotion
from journeymap.model.vocabulary import Basis, Feeling, Kind
from tests.analysis.conftest import draw as drawn

Draw = Callable[..., Document]


def test_nothing_drawn_has_no_path(draw: Draw) -> None:
    assert default_path(draw()) == ()


def test_starts_left_where_nothing_arrives_and_ends_at_an_end(draw: Draw) -> None:
    document = draw(
        "b > a", "a > c", "c > d", a={}, b={}, c={"stage": "during"}, d={"stage": "after"}
    )
    assert default_path(document) == ("b", "a", "c", "d")


def test_of_two_entries_the_topmost_starts(draw: Draw) -> None:
    assert default_path(draw(a={"y": 50.0}, b={"y": 10.0})) == ("b",)


def test_an_empty_stage_on_the_left_is_passed_over(draw: Draw) -> None:
    document = draw(a={"stage": "after"}, b={"stage": "during"})
    assert default_path(document) == ("b",)


def test_a_self_loop_does_not_make_an_entry_less_of_one(draw: Draw) -> None:
    document = draw("a > a loop", "a > b", a={}, b={})
    assert default_path(document) == ("a", "b")


def test_follows_the_greater_share_whatever_its_kind(draw: Draw) -> None:
    document = draw("a > b 0.2", "a > c exception 0.7", a={}, b={}, c={})
    assert default_path(document) == ("a", "c")


def test_transitions_without_a_share_divide_what_is_left(draw: Draw) -> None:
    assert default_path(draw("a > b 0.3", "a > c", a={}, b={}, c={})) == ("a", "c")
    assert default_path(draw("a > b 0.6", "a > c", a={}, b={}, c={})) == ("a", "b")


def test_without_shares_normal_comes_before_exception_before_loop(draw: Draw) -> None:
    def kinds(first: str, second: str) -> Document:
        return draw(f"a > b {first}", f"a > c {second}", a={}, b={}, c={})

    assert default_path(kinds("exception", "normal")) == ("a", "c")
    assert default_path(kinds("loop", "recovery")) == ("a", "c")


def test_of_equal_ways_the_one_forward_wins(draw: Draw) -> None:
    document = draw(
        "a > b", "b > c", "b > d", a={}, b={"stage": "during"}, c={}, d={"stage": "after"}
    )
    assert default_path(document) == ("a", "b", "d")


def test_no_touchpoint_twice(draw: Draw) -> None:
    document = draw("a > b", "b > c", "c > a loop 0.9", "c > d 0.1", a={}, b={}, c={}, d={})
    assert default_path(document) == ("a", "b", "c", "d")


def test_the_path_does_not_depend_on_the_order_of_records(draw: Draw) -> None:
    document = draw("a > b", "a > c", "b > c", "c > b", a={}, b={}, c={})
    turned = Document.of(reversed(tuple(document.records.values())))
    assert default_path(turned) == default_path(document)


def test_through_a_touchpoint_of_the_default_path_is_the_default_path(draw: Draw) -> None:
    document = draw("a > b", "a > c exception", a={}, b={}, c={})
    assert path_through(document, "b") == ("a", "b")


def test_through_a_side_branch_leaves_and_rejoins(draw: Draw) -> None:
    document = draw(
        "a > b",
        "b > c",
        "b > side exception",
        "side > more",
        "more > c recovery",
        a={},
        b={},
        c={},
        side={},
        more={},
    )
    assert path_through(document, "more") == ("a", "b", "side", "more", "c")


def test_through_another_entry(draw: Draw) -> None:
    document = draw("a > b", "late > b", a={}, b={}, late={"stage": "during"})
    assert path_through(document, "late") == ("late", "b")


def test_walking_back_gets_out_of_a_circle(draw: Draw) -> None:
    document = draw(
        "a > end",
        "entry > x exception",
        "x > y",
        "y > x",
        "y > goal",
        a={},
        end={},
        entry={"stage": "after"},
        x={"stage": "during"},
        y={"stage": "during"},
        goal={"stage": "after"},
    )
    assert path_through(document, "goal") == ("entry", "x", "y", "goal")


def test_walking_back_in_a_closed_circle_ends(draw: Draw) -> None:
    document = draw("x > y", "y > x", a={}, x={"stage": "during"}, y={"stage": "during"})
    assert path_through(document, "x") == ("y", "x")


def test_through_something_unknown_is_no_path(draw: Draw) -> None:
    assert path_through(draw(a={}), "nowhere") == ()


# The coldest moment


def test_nothing_cold_is_no_complaint_path(draw: Draw) -> None:
    document = draw("a > b", a={"feels": 1}, b={"feels": 0}, review={"kind": Kind.REVIEW})
    assert coldest_moment(document) is None
    assert complaint_path(document) == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"feels": -2}, {"feels": -1, "kind": Kind.COMPLAINT, "decisive": True}),
        ({"feels": -1, "kind": Kind.COMPLAINT}, {"feels": -1, "kind": Kind.REFUND}),
        ({"feels": -1, "kind": Kind.REFUND}, {"feels": -1, "decisive": True}),
        ({"feels": -1, "decisive": True}, {"feels": -1}),
        ({"feels": -1}, {"feels": -1, "stage": "during"}),
        ({"feels": -1}, {"kind": Kind.COMPLAINT}),
        ({"kind": Kind.REFUND}, {"feels": 1, "kind": Kind.COMPLAINT}),
    ],
    ids=["colder", "complaint", "refund", "decisive", "earlier", "tagged", "not turned warm"],
)
def test_the_coldest_moment(draw: Draw, first: dict[str, Any], second: dict[str, Any]) -> None:
    one, other = {"y": 0.0, **first}, {"y": 0.0, **second}
    assert coldest_moment(draw(one=one, other=other)) == "one"
    assert coldest_moment(draw(other=other, one=one)) == "one"


def test_of_equally_cold_moments_the_most_intense(draw: Draw) -> None:
    mild, wild = (
        Emotion(word=Feeling.ANNOYED, valence=-1, intensity=n, basis=Basis.ASSUMED) for n in (1, 3)
    )
    assert coldest_moment(draw(a={"emotion": mild}, b={"emotion": wild})) == "b"


def test_the_complaint_path_leads_through_the_coldest_moment(draw: Draw) -> None:
    document = draw(
        "a > b 0.9",
        "a > cold exception 0.1",
        "cold > c recovery",
        a={},
        b={},
        cold={"feels": -2},
        c={},
    )
    assert complaint_path(document) == ("a", "cold", "c")


# Between two ends


def test_the_likeliest_way_wins_over_the_shortest(draw: Draw) -> None:
    document = draw("a > z 0.2", "a > b 0.8", "b > c 0.9", "c > z 0.9", a={}, b={}, c={}, z={})
    assert path_between(document, "a", "z") == ("a", "b", "c", "z")


def test_of_equally_likely_ways_the_shortest(draw: Draw) -> None:
    document = draw("a > b 0.5", "b > z", "a > z 0.5", a={}, b={}, z={})
    assert path_between(document, "a", "z") == ("a", "z")


def test_a_way_that_nobody_takes_is_the_last_resort(draw: Draw) -> None:
    document = draw("a > z 0", "a > b 0.01", "b > z 0.01", a={}, b={}, z={})
    assert path_between(document, "a", "z") == ("a", "b", "z")
    assert path_between(draw("a > z 0", a={}, z={}), "a", "z") == ("a", "z")


def test_circles_do_not_catch_the_search(draw: Draw) -> None:
    document = draw("a > a loop", "a > b", "b > a", "b > c", "c > b", a={}, b={}, c={}, d={})
    assert path_between(document, "a", "c") == ("a", "b", "c")
    assert path_between(document, "a", "a") == ("a",)
    assert path_between(document, "a", "d") == ()
    assert path_between(document, "a", "nowhere") == ()


@given(st.data())
def test_no_other_way_is_likelier(data: st.DataObject) -> None:
    """Beside every way that there is, on maps small enough to try them all."""
    ids = "abcdef"
    ways = data.draw(
        st.lists(
            st.tuples(st.sampled_from(ids), st.sampled_from(ids), st.integers(1, 20)), max_size=14
        )
    )
    lines = [f"{a} > {b} {share / 20}" for a, b, share in ways]
    document = drawn(*lines, **{id: {} for id in ids})
    likeliest: dict[tuple[str, str], float] = {}
    for a, b, share in ways:
        likeliest[a, b] = max(likeliest.get((a, b), 0.0), share / 20)

    def products(here: str, been: str, product: float) -> Iterator[float]:
        if here == "f":
            yield product
            return
        for (a, b), share in likeliest.items():
            if a == here and b not in been:
                yield from products(b, been + b, product * share)

    best = max(products("a", "a", 1.0), default=0.0)
    found = path_between(document, "a", "f")
    assert bool(found) is (best > 0)
    assert prod(likeliest[step] for step in pairwise(found)) == pytest.approx(best or 1.0)


# The ways along a path


def test_of_several_ways_the_likeliest_is_walked_and_a_gap_is_none(draw: Draw) -> None:
    document = draw("a > b 0.1", "a > b 0.6", "b > b loop", a={}, b={}, c={})
    ways = ways_along(document, ("a", "b", "b", "c"))
    assert [way and way.id for way in ways] == ["way-1", "way-2", None]
    assert ways_along(document, ("a",)) == ()
