"""Transitions that glide begin as they ran and end as they will run."""

from math import dist

import pytest
from PySide6.QtCore import QPointF

from journeymap.canvas.lines import TransitionItem
from journeymap.edit.touchpoints import place
from journeymap.i18n import phrase
from tests.canvas.conftest import Canvas

ROW = {
    "visit": ("find", 24.0, 200.0),
    "pay": ("buy", 24.0, 200.0),
    "complain": ("care", 24.0, 200.0),
}
LINE = "complain-visit"


def move(canvas: Canvas, places: dict[str, tuple[str, float, float]]) -> None:
    canvas.session.edit(phrase("test", "Move"), lambda document: place(document, places))


def line(canvas: Canvas) -> TransitionItem:
    found = canvas.scene.item_of(LINE)
    assert isinstance(found, TransitionItem)
    return found


def points(canvas: Canvas) -> list[tuple[float, float]]:
    """The ends of the line and its middle, by which a way around shows."""
    found = line(canvas)
    return [point.toTuple() for point in (*found.ends, found.middle)]


def apart(some: list[tuple[float, float]], others: list[tuple[float, float]]) -> float:
    return max(dist(*pair) for pair in zip(some, others, strict=True))


@pytest.fixture
def row(canvas: Canvas) -> Canvas:
    """A line that leads around a card in the middle of its way."""
    move(canvas, ROW)
    (_, y1), (_, y2), (_, middle) = points(canvas)
    assert abs(middle - (y1 + y2) / 2) > 30
    return canvas


def glides(canvas: Canvas, time: int) -> list[tuple[float, float]]:
    glide = canvas.scene._glide
    assert glide is not None
    glide.setCurrentTime(time)
    return points(canvas)


@pytest.mark.parametrize(
    "places",
    [
        {"complain": ("care", 24.0, 500.0)},
        {"pay": ("buy", 24.0, 600.0)},
        {"complain": ("find", 24.0, 500.0), "visit": ("care", 24.0, 100.0)},
    ],
)
def test_a_line_leads_from_its_old_way_to_its_new_one(
    row: Canvas, places: dict[str, tuple[str, float, float]]
) -> None:
    before, stood = points(row), row.scene.places()
    move(row, places)
    after = points(row)
    row.scene.glide_from(stood)
    if not {"complain", "visit"} & places.keys():
        assert points(row) == after  # its own cards stand still
        return
    assert apart(glides(row, 0), before) < 0.1
    assert apart(glides(row, 1), before) < 2
    half = glides(row, 100)
    assert apart(half, before) > 20 < apart(half, after)
    assert apart(glides(row, 199), after) < 2
    assert apart(glides(row, 200), after) < 0.1


def test_between_the_views_too_and_when_turned_on_the_way(row: Canvas) -> None:
    before, stood = points(row), row.scene.places()
    row.scene.show_emotion(True)
    felt = points(row)
    row.scene.glide_from(stood)
    assert apart(glides(row, 0), before) < 0.1
    assert apart(glides(row, 199), felt) < 2
    glides(row, 100)
    row.scene.settle()
    stood = row.scene.places()
    row.scene.show_emotion(False)
    assert apart(points(row), before) < 0.1
    row.scene.glide_from({id: place + QPointF(0.0, 40.0) for id, place in stood.items()})
    felt = [(x, y + 40.0) for x, y in felt]
    assert apart(glides(row, 0), felt) < 0.1
    assert apart(glides(row, 199), before) < 2
