"""Lining up with what stands around."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.drawing.alignment import Alignment, Area, Guide

CARD = Area(100, 100, 176, 68)


def moved(dx: float, dy: float, area: Area = CARD) -> Area:
    return Area(area.x + dx, area.y + dy, area.width, area.height)


def test_near_the_same_line_it_is_drawn_in() -> None:
    right, down, guides = Alignment([CARD]).lined_up(moved(4, 200), within=6)
    assert (right, down) == (-4, None)
    assert guides == (Guide(188, 100, 188, 368),), "through both middles, over both"


def test_farther_away_nothing_draws() -> None:
    assert Alignment([CARD]).lined_up(moved(7, 200), within=6) == (None, None, ())
    assert Alignment([]).lined_up(CARD, within=6) == (None, None, ())


def test_both_ways_at_once() -> None:
    other = moved(400, 300)
    right, down, guides = Alignment([CARD, other]).lined_up(moved(3, 298), within=6)
    assert (right, down) == (-3, 2)
    assert guides == (Guide(188, 100, 188, 468), Guide(100, 434, 676, 434))


@pytest.mark.parametrize(("x", "expected"), [(104.0, -4.0), (151.0, -1.0), (196.0, 4.0)])
def test_starts_middles_and_ends_draw(x: float, expected: float) -> None:
    narrow = Area(x, 300, 76, 20)
    assert Alignment([CARD]).lined_up(narrow, within=6)[0] == expected


def test_the_guide_leads_to_the_nearest_in_line() -> None:
    far = moved(0, 1_000)
    _, _, guides = Alignment([CARD, far]).lined_up(moved(2, 120), within=6)
    assert guides == (Guide(188, 100, 188, 288),)


@given(
    st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), max_size=20),
    st.floats(0, 400),
    st.floats(0, 400),
)
def test_what_is_lined_up_stands_in_a_line_of_another(
    spots: list[tuple[int, int]], x: float, y: float
) -> None:
    still = [Area(8.0 * a, 8.0 * b, 176, 68) for a, b in spots]
    right, down, guides = Alignment(still).lined_up(Area(x, y, 176, 68), within=6)
    assert len(guides) == (right is not None) + (down is not None)
    if right is not None:
        assert abs(right) <= 6
        assert any(abs(area.x - x - right) < 1e-6 for area in still)
    elif still:
        assert min(abs(area.x - x) for area in still) > 6
    if down is not None:
        assert any(abs(area.y - y - down) < 1e-6 for area in still)
