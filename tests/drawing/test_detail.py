"""How much is drawn at which zoom."""

import pytest

from journeymap.drawing.detail import Detail, detail_at


@pytest.mark.parametrize(
    ("zoom", "detail"),
    [
        (0.05, Detail.SPECK),
        (0.15, Detail.FAR),
        (0.34, Detail.FAR),
        (0.35, Detail.MIDDLE),
        (0.64, Detail.MIDDLE),
        (0.65, Detail.NEAR),
        (0.94, Detail.NEAR),
        (0.95, Detail.CLOSE),
        (1.39, Detail.CLOSE),
        (1.4, Detail.CLOSEST),
        (4.0, Detail.CLOSEST),
    ],
)
def test_closer_shows_more(zoom: float, detail: Detail) -> None:
    assert detail_at(zoom) is detail
