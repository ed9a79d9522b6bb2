from hypothesis import given
from hypothesis import strategies as st

from journeymap.drawing.curve import curve_steps, depict_curve, signed
from journeymap.drawing.shapes import Curve, Move, Path
from journeymap.drawing.theme import LIGHT


@given(st.lists(st.integers(-2, 2), min_size=2, max_size=12))
def test_the_line_never_leaves_the_band_between_two_moments(valences):
    points = [(10.0 * place, -valence * 5.0) for place, valence in enumerate(valences)]
    for shape in depict_curve(points, valences, 1.0, LIGHT):
        assert isinstance(shape, Path)
        start, curve = shape.steps
        assert isinstance(start, Move)
        assert isinstance(curve, Curve)
        place = min(int((start.x + curve.x) / 20), len(valences) - 2)
        low, high = sorted((points[place][1], points[place + 1][1]))
        for y in (start.y, curve.y1, curve.y2, curve.y):
            assert low - 1e-6 <= y <= high + 1e-6


def test_the_line_is_level_at_every_moment():
    _, first, second = curve_steps([(0, 0), (10, -5), (20, 5)])
    assert (first.y1, first.y2) == (0, -5)
    assert (second.y1, second.y2) == (-5, 5)


def test_one_moment_is_no_line():
    assert depict_curve([(0, 0)], [1], 1.0, LIGHT) == ()


def test_numbers_are_typeset_with_their_sign():
    assert [signed(v) for v in (-2, 0, -0.0, 0.4, 2)] == ["−2", "0", "0", "+0.4", "+2"]
