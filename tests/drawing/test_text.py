import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.drawing.text import ApproximateMeasure, elide, wrap

MEASURE = ApproximateMeasure()


@given(st.text(), st.floats(5, 200), st.integers(0, 5))
def test_no_line_is_wider_than_the_width(text, width, lines):
    for line in wrap(text, width, 3.0, MEASURE, lines=lines):
        assert MEASURE.width(line, 3.0) <= width or len(line) == 1


@given(st.text(), st.floats(5, 200))
def test_wrapping_loses_nothing_but_spaces(text, width):
    assert "".join("".join(wrap(text, width, 3.0, MEASURE)).split()) == "".join(text.split())


@given(st.text(), st.floats(5, 200), st.integers(1, 5))
def test_there_are_at_most_so_many_lines(text, width, lines):
    assert len(wrap(text, width, 3.0, MEASURE, lines=lines)) <= lines


def test_words_stay_whole_where_they_fit():
    assert wrap("혹시 오늘 마음에 들지 않으셨나요?", 22, 3.0, MEASURE) == (
        "혹시 오늘 마음에",
        "들지 않으셨나요?",
    )


@pytest.mark.parametrize("width", [2.0, 10.0, 30.0])
def test_what_does_not_fit_ends_in_an_ellipsis(width):
    assert elide("Something long enough", width, 3.0, MEASURE).endswith("…")
    assert elide("Short", 100, 3.0, MEASURE) == "Short"
