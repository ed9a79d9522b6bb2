import pytest
from sheets import extent

from journeymap.drawing import marks
from journeymap.drawing.shapes import Curve, Dot, Path, Shape
from journeymap.drawing.text import ApproximateMeasure
from journeymap.drawing.theme import LIGHT
from journeymap.model.vocabulary import Mode

MEASURE = ApproximateMeasure()


def mouth(shapes: tuple[Shape, ...]) -> tuple[float, float]:
    """The height of the mouth's corners and of its control points."""
    start, curve = next(s.steps for s in shapes if isinstance(s, Path) and len(s.steps) == 2)[:2]
    assert isinstance(curve, Curve)
    return start.y, curve.y1


@pytest.mark.parametrize("valence", [-2, -1, 0, 1, 2])
def test_the_mouth_is_the_valence(valence):
    corners, middle = mouth(marks.face(0, 0, 10, valence, LIGHT))
    bend = middle - corners
    assert (bend > 0) == (valence > 0)
    assert (bend < 0) == (valence < 0)


def test_warmer_faces_smile_more():
    bends = [
        middle - corners
        for corners, middle in (mouth(marks.face(0, 0, 10, v, LIGHT)) for v in (-2, -1, 0, 1, 2))
    ]
    assert bends == sorted(bends)
    assert len(set(bends)) == 5


def test_an_assumed_feeling_is_hatched():
    assert len(marks.face(0, 0, 10, 1, LIGHT, assumed=True)) > len(marks.face(0, 0, 10, 1, LIGHT))


def test_without_a_feeling_the_face_is_an_empty_ring_of_dashes():
    (ring,) = marks.face(0, 0, 10, None, LIGHT)
    assert isinstance(ring, Dot)
    assert ring.fill is None
    assert ring.stroke is not None
    assert ring.stroke.dashes


@pytest.mark.parametrize("mode", Mode)
def test_who_is_as_wide_as_it_says(mode):
    extents = [extent(shape, MEASURE) for shape in marks.who(100, 50, 16, mode, LIGHT)]
    assert max(e.right for e in extents) == pytest.approx(100)
    assert min(e.left for e in extents) == pytest.approx(100 - marks.who_width(16, mode))
    assert min(e.top for e in extents) == pytest.approx(50)
    assert max(e.bottom for e in extents) == pytest.approx(66)
