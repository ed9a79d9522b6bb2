from itertools import pairwise
from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.drawing.morph import Morph, moved
from journeymap.drawing.route import Bend, Route, route

POINT = st.tuples(st.integers(-500, 500), st.integers(-500, 500)).map(
    lambda point: (float(point[0]), float(point[1]))
)
ROUTE = st.builds(
    Route,
    POINT,
    st.lists(st.builds(Bend, POINT, POINT, POINT), min_size=1, max_size=5).map(tuple),
)


def corners(found: Route) -> list[tuple[float, float]]:
    return [found.start, *(bend.end for bend in found.bends)]


@given(ROUTE, ROUTE)
def test_it_begins_as_one_line_and_ends_as_the_other(one: Route, other: Route) -> None:
    morph = Morph(one, other)
    for found, wanted in ((morph.at(0.0), one), (morph.at(1.0), other)):
        assert len(found.bends) == max(len(one.bends), len(other.bends))
        assert found.start == pytest.approx(wanted.start)
        assert found.end == pytest.approx(wanted.end)
        # Every corner of the line is still one, and new ones lie on it.
        for corner in corners(wanted):
            assert min(dist(corner, point) for point in corners(found)) < 1e-6
        for point in found.points:
            assert min(dist(point, near) for near in wanted.points) < 300


@given(ROUTE, ROUTE, st.floats(0, 1))
def test_its_ends_go_straight(one: Route, other: Route, part: float) -> None:
    found = Morph(one, other).at(part)
    for start, end, at in ((one.start, other.start, found.start), (one.end, other.end, found.end)):
        straight = tuple(a + (b - a) * part for a, b in zip(start, end, strict=True))
        assert at == pytest.approx(straight, abs=1e-6)


def test_it_never_jumps() -> None:
    one, other = route((0, 0), (600, 300)), route((0, 400), (900, 0))
    steps = [Morph(one, other).at(step / 50) for step in range(51)]
    for before, after in pairwise(steps):
        pairs = zip(before.points, after.points, strict=True)
        assert max(dist(*pair) for pair in pairs) < 20


def test_the_same_line_elsewhere() -> None:
    assert moved(route((0, 0), (600, 300)), 30, -20) == route((30, -20), (630, 280))
