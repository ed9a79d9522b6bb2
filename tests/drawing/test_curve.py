import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.drawing.curve import curve_facts, curve_steps, depict_curve, signed
from journeymap.drawing.shapes import Curve, Move, Path
from journeymap.drawing.theme import LIGHT
from journeymap.edit.touchpoints import add_touchpoint, set_valence
from journeymap.model.document import Document
from journeymap.model.records import Journey, Stage
from journeymap.model.vocabulary import State


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


@pytest.mark.parametrize(("feelings", "said"), [((-2, 2, 2, 2), False), ((-2, 2, -2, 1, 2), True)])
def test_it_is_said_where_peak_end_and_mean_differ(feelings, said):
    journey = Journey(id="journey", title="Shop", language="en", state=State.TO_BE)
    document = Document.of([journey, Stage(id="stage", name="Stage", rank=0.0)])
    path = [f"t{place}" for place in range(len(feelings))]
    for id, valence in zip(path, feelings, strict=True):
        document = add_touchpoint(document, "stage", id, 0, 0, id=id)
        document = set_valence(document, [id], valence)
    facts = [str(fact) for fact in curve_facts(document, path)]
    assert ("peak–end and mean disagree" in facts) is said
