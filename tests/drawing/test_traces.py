"""Curves over each other: where moments stand, how lines differ, where names are put."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.drawing.columns import Columns
from journeymap.drawing.curve import curve_steps
from journeymap.drawing.shapes import Path
from journeymap.drawing.theme import DARK, LIGHT, contrast
from journeymap.drawing.traces import (
    MOST,
    Trace,
    depict_mark,
    depict_trace,
    end_in_sight,
    is_near,
    moments,
    named_beside,
    place_labels,
    trace_color,
)
from journeymap.edit.paths import keep_path
from journeymap.edit.touchpoints import add_touchpoint, remove
from journeymap.model.document import Document

POINTS = [(0.0, 0.0), (10.0, 5.0), (20.0, -5.0)]
VALENCES = [0.0, -1.0, 1.0]


def trace(document: Document, *path: str) -> Trace:
    return Trace(document, path, "Name", ())


def xs(document: Document, *paths: tuple[str, ...]) -> list[list[float]]:
    columns = Columns.of(document)
    found = moments([trace(document, *path) for path in paths], columns)
    return [[moment.x for moment in one] for one in found]


def test_moments_spread_evenly_within_their_stages(shop: Document) -> None:
    more = add_touchpoint(shop, "buy", "Thanks", 0, 200, id="thanks")
    columns = Columns.of(more)
    (found,) = xs(more, ("visit", "pay", "thanks", "complain"))
    left, width = columns.left("buy"), columns.columns[1].width
    assert found[1:3] == [left + width / 4, left + width * 3 / 4]
    assert found == sorted(found)


def test_a_touchpoint_that_comes_again_stands_beside_itself(shop: Document) -> None:
    (found,) = xs(shop, ("visit", "pay", "visit", "complain"))
    assert found[0] < found[2] < found[1]


def test_what_two_paths_share_stands_at_one_place(shop: Document) -> None:
    more = add_touchpoint(shop, "buy", "Thanks", 0, 200, id="thanks")
    long, short = xs(more, ("visit", "pay", "thanks", "complain"), ("pay", "complain"))
    assert short == [long[1], long[3]]


def test_another_version_of_the_map_may_lie_over_it(shop: Document) -> None:
    before = add_touchpoint(shop, "buy", "Old", 0, 200, id="old")
    after = remove(shop, ["care", "complain"])
    columns = Columns.of(after)
    found = moments(
        [trace(after, "visit", "pay"), trace(before, "pay", "old", "complain")], columns
    )
    assert [[moment.touchpoint.id for moment in one] for one in found] == [
        ["visit", "pay"],
        ["pay", "old"],
    ]


def test_a_step_that_is_gone_is_left_out_and_the_others_keep_their_places(shop: Document) -> None:
    kept = keep_path(shop, "Kept", ("visit", "pay", "complain"))
    left = remove(kept, ["pay"])
    (found,) = moments([trace(left, "visit", "pay", "complain")], Columns.of(left))
    assert [moment.step for moment in found] == [0, 2]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_lines_and_names_of_curves_differ_by_more_than_colour(theme) -> None:
    lines = [depict_trace(POINTS, VALENCES, (), place, theme)[0] for place in range(MOST)]
    assert len({line.stroke.dashes for line in lines}) == MOST
    marks = [type(depict_mark(0, 0, place, 8, theme)[0]) for place in (1, 2)]
    assert len(set(marks)) == 2
    for place in range(MOST):
        assert contrast(trace_color(place, theme), theme.paper) >= 4.5
    for one, other in combinations(range(MOST), 2):
        assert trace_color(one, theme) != trace_color(other, theme)


@pytest.mark.parametrize("place", range(MOST))
def test_a_gap_is_thin_and_dotted_on_every_curve(place: int) -> None:
    whole = [shape.stroke for shape in depict_trace(POINTS, VALENCES, (), place, LIGHT)]
    broken = depict_trace(POINTS, VALENCES, {1}, place, LIGHT)
    gap = broken[-1]
    assert isinstance(gap, Path)
    assert gap.steps[0][:2] == POINTS[1]
    assert gap.stroke.dashes not in {stroke.dashes for stroke in whole}
    assert gap.stroke.width < min(stroke.width for stroke in whole)
    assert not any(shape.steps[-1][-2:] == POINTS[2] for shape in broken[:-1])


@pytest.mark.parametrize("place", range(MOST))
def test_one_moment_or_none_is_no_line(place: int) -> None:
    assert depict_trace([], [], (), place, LIGHT) == ()
    assert depict_trace([(0, 0)], [1], (), place, LIGHT) == ()


@pytest.mark.parametrize(
    ("points", "end"),
    [
        ([(10, 5), (50, 9)], (50, 9)),
        ([(10, 5), (190, 15)], (100, 10)),
        ([(-10, 5), (-5, 6)], None),
        ([(110, 5)], None),
        ([(-50, 5), (250, 7)], (100, 6)),
        ([(50, 5), (-9, 7)], (50, 5)),
        ([], None),
    ],
)
def test_the_end_of_a_curve_or_where_it_leaves(points, end) -> None:
    found = end_in_sight(points, 100.0)
    assert found is end or found == pytest.approx(end, abs=0.01)


def test_a_curve_runs_past_a_point() -> None:
    points = [(0.0, 0.0), (100.0, 80.0), (40.0, 20.0)]
    start, turn, _ = (shape[-2:] for shape in curve_steps(points))
    assert (start, turn) == (points[0], points[1])
    assert is_near(points, 50, 40, 1)
    assert is_near(points, 24.8, 8.3, 1)
    assert not is_near(points, 25, 20, 1)
    assert is_near(points, 70, 50, 1)
    assert not is_near(points, 120, 80, 1)
    assert not is_near(points[:1], 0, 0, 1)


ends = st.lists(
    st.tuples(st.floats(0, 500), st.floats(60, 200), st.floats(10, 180)), min_size=1, max_size=MOST
)


@given(ends)
def test_names_at_the_ends_stay_in_sight_and_apart(found) -> None:
    points = [(x, y) for x, y, _ in found]
    places = place_labels(points, [width for _, _, width in found], 500.0, 60.0, 200.0)
    for (x, y), (_, _, width) in zip(places, found, strict=True):
        assert x >= 0
        assert x + width <= 500.0 + 1e-6
        assert 60.0 <= y <= 200.0
    heights = sorted(y for _, y in places)
    assert all(second - first >= 15.99 for first, second in pairwise(heights))


def test_the_name_of_a_curve_covers_no_moment_without_a_feeling_after_it() -> None:
    points = [(10.0, 5.0), (40.0, 9.0), (70.0, 20.0), (120.0, 20.0)]
    assert named_beside(points, [True, True, True, True], 100.0) == end_in_sight(points, 100.0)
    assert named_beside(points, [True, True, False, False], 100.0) == (70.0, 9.0)
    assert named_beside(points, [True, True, False, False], 200.0) == (120.0, 9.0)
    assert named_beside(points, [False, False, True, False], 60.0) is None
    assert named_beside(points, [False] * 4, 100.0) is None
