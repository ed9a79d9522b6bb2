"""The sensible journeys through a map."""

from collections.abc import Callable

from journeymap.analysis.paths import default_path, path_through
from journeymap.model.document import Document

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
