"""The clock of a workshop, the dots of its votes and the sign of a question, as shapes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sheets import extent

from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH, Look
from journeymap.drawing.clock import ClockFace, clock_digits, depict_clock
from journeymap.drawing.shapes import Box, Dot, Shape, Text
from journeymap.drawing.text import ApproximateMeasure
from journeymap.drawing.theme import DARK, LIGHT, Theme, contrast
from journeymap.drawing.workshop import (
    FAR_RADIUS,
    MOST_SINGLE_DOTS,
    QUESTION_RADIUS,
    VOTE_HEIGHT,
    depict_question,
    depict_votes,
    depict_votes_from_afar,
)

MEASURE = ApproximateMeasure()
LOOK = Look(LIGHT, MEASURE)
both_themes = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


def face(left: float, running: bool = True, name: str = "Feelings") -> ClockFace:
    return ClockFace(name, left, 900, running)


def texts(shapes: tuple[Shape, ...]) -> list[str]:
    return [shape.text for shape in shapes if isinstance(shape, Text)]


def within(shapes: tuple[Shape, ...], left: float, top: float, right: float, bottom: float) -> bool:
    return all(
        x1 >= left - 0.01 and y1 >= top - 0.01 and x2 <= right + 0.01 and y2 <= bottom + 0.01
        for x1, y1, x2, y2 in (extent(shape, MEASURE) for shape in shapes)
    )


@pytest.mark.parametrize(
    ("left", "digits"),
    [
        (900, "15:00"),
        (899.1, "15:00"),
        (899, "14:59"),
        (60.2, "1:01"),
        (59.9, "1:00"),
        (0.1, "0:01"),
        (0, "+0:00"),
        (-0.9, "+0:00"),
        (-80.5, "+1:20"),
        (3600, "1:00:00"),
        (-3725, "+1:02:05"),
    ],
)
def test_a_clock_counts_down_and_then_what_is_over(left: float, digits: str) -> None:
    assert face(left).digits == digits
    assert texts(depict_clock(face(left), 20, LOOK, 200)[0]) == ["Feelings", digits]


def test_what_is_gone_grows_from_nothing_to_all() -> None:
    assert [face(left).gone for left in (900, 450, 0, -5)] == [0, 0.5, 1, 1]
    assert ClockFace("", 0, 0, True).gone == 1
    assert clock_digits(0) == "0:00"


@given(
    st.floats(-1e6, 1e6), st.floats(8, 200), st.text(max_size=60), st.booleans(), st.floats(0, 300)
)
def test_a_clock_stays_within_its_size(
    left: float, size: float, name: str, running: bool, room: float
) -> None:
    shapes, width, height = depict_clock(face(left, running, name), size, LOOK, room)
    assert within(shapes, 0, -size * 0.1, width, height + size * 0.1)


def test_a_pause_is_seen_without_reading() -> None:
    def bars(running: bool) -> int:
        shapes = depict_clock(face(100, running), 20, LOOK, 0)[0]
        return sum(isinstance(shape, Box) and shape.height > shape.width for shape in shapes)

    assert (bars(True), bars(False)) == (0, 2)


def test_while_digits_change_the_clock_does_not_move() -> None:
    widths = {depict_clock(face(left), 20, LOOK, 100)[1] for left in range(600, 900)}
    assert len(widths) == 1


@both_themes
@pytest.mark.parametrize("glow", [0.0, 0.2, 0.5, 0.8, 1.0])
def test_a_time_that_is_up_can_be_read_while_its_ground_glows(theme: Theme, glow: float) -> None:
    shapes = depict_clock(face(-5), 20, Look(theme, MEASURE), 100, glow)[0]
    (ground,) = [shape for shape in shapes if isinstance(shape, Box)]
    for shape in shapes:
        if isinstance(shape, Text):
            assert contrast(shape.color, str(ground.fill)) >= 4.5


@both_themes
def test_a_running_clock_can_be_read(theme: Theme) -> None:
    for shape in depict_clock(face(100), 20, Look(theme, MEASURE), 100)[0]:
        if isinstance(shape, Text):
            assert contrast(shape.color, theme.paper) >= 4.5


@pytest.mark.parametrize("leads", [False, True])
@pytest.mark.parametrize("dots", [1, 3, MOST_SINGLE_DOTS, MOST_SINGLE_DOTS + 1, 10_000])
def test_votes_say_their_number_within_the_card(dots: int, leads: bool) -> None:
    shapes = depict_votes(dots, leads, LOOK)
    single = [shape for shape in shapes if isinstance(shape, Dot)]
    assert len(single) == (dots if dots <= MOST_SINGLE_DOTS else 1)
    assert texts(shapes) == [str(dots)]
    assert within(shapes, 0, 0, CARD_WIDTH - 30, VOTE_HEIGHT)
    far = depict_votes_from_afar(dots, leads, LOOK)
    assert texts(far) == [str(dots)]
    assert within(far, 0, CARD_HEIGHT * 0.7, CARD_WIDTH - 30, CARD_HEIGHT * 1.4)


@both_themes
@pytest.mark.parametrize("leads", [False, True])
def test_who_leads_is_told_by_more_than_colour_and_can_be_read(theme: Theme, leads: bool) -> None:
    ground, *_, number = depict_votes(7, leads, Look(theme, MEASURE))
    assert isinstance(ground, Box)
    assert isinstance(number, Text)
    assert (ground.fill == theme.ink) == leads
    assert contrast(number.color, str(ground.fill)) >= 4.5


@pytest.mark.parametrize("radius", [QUESTION_RADIUS, FAR_RADIUS])
def test_a_question_is_a_question_mark(radius: float) -> None:
    shapes = depict_question(LOOK, radius)
    assert texts(shapes) == ["?"]
    assert within(shapes, -radius, -radius, radius, radius)
