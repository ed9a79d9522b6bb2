import pytest

from journeymap.drawing.poster.distance import POINT, readable_from, type_for


@pytest.mark.parametrize(
    ("metres", "points"), [(0.35, 8), (0.7, 16), (1.1, 24), (1.5, 32), (7.5, 160), (15, 320)]
)
def test_type_grows_with_the_distance_and_back(metres: float, points: float) -> None:
    assert type_for(metres) / POINT == pytest.approx(points)
    assert readable_from(points * POINT) == pytest.approx(metres)
