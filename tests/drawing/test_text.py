from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.drawing.text import ApproximateMeasure, elide, hyphenated, wrap

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


class Kerned(ApproximateMeasure):
    """Letters at spaces move towards each other, or away, as in a real typeface."""

    def width(self, text: str, size: float, bold: bool = False) -> float:
        moved = 0.1 * text.count(" “") - 0.05 * text.count(". ")
        return super().width(text, size, bold) + moved * size


words = st.lists(st.sampled_from(["“Yes”", "no.", "“so", "it", "goes.”", "그래요."]), max_size=40)


@given(words, st.floats(12, 60))
def test_a_line_holds_as_many_words_as_fit_whatever_letters_do_at_spaces(said, width):
    measure = Kerned()
    lines = wrap(" ".join(said), width, 3.0, measure)
    assert " ".join(lines).split() == said
    for line, following in pairwise(lines):
        assert measure.width(line, 3.0) <= width
        assert measure.width(f"{line} {following.split()[0]}", 3.0) > width


def test_words_stay_whole_where_they_fit():
    assert wrap("혹시 오늘 마음에 들지 않으셨나요?", 22, 3.0, MEASURE) == (
        "혹시 오늘 마음에",
        "들지 않으셨나요?",
    )


@pytest.mark.parametrize("width", [2.0, 10.0, 30.0])
def test_what_does_not_fit_ends_in_an_ellipsis(width):
    assert elide("Something long enough", width, 3.0, MEASURE).endswith("…")
    assert elide("Short", 100, 3.0, MEASURE) == "Short"


def test_no_line_begins_with_what_ends_a_word():
    for width in (3.0, 3.6, 4.2, 5.0):
        for text in ("돌려드릴게요.", "Wednesday,", "84쪽이었어요."):
            lines = wrap(text, width, 1.0, ApproximateMeasure())
            assert all(line[0] not in ".,!?" for line in lines)
            assert "".join(lines) == text


def test_a_dash_stays_with_the_name_that_it_introduces():
    for width in range(4, 20):
        lines = wrap("제가 챙길게요. — 서윤 배상", float(width), 1.0, ApproximateMeasure())
        assert not any(line.endswith("—") for line in lines)


@pytest.mark.parametrize(
    "text",
    [
        "알림톡 · 전화 · 책방지기",
        "오류의 43 %가 이때",
        "A call → a letter ( soon )",
        "길이는 50 mm여야",
    ],
)
def test_what_parts_or_ends_stays_with_what_stands_before_it(text):
    for width in range(8, 20):
        lines = wrap(text, float(width), 1.0, ApproximateMeasure())
        assert not any(line[0] in "·→%)m" for line in lines)
        assert " ".join(lines) == text


def test_a_word_is_not_broken_for_the_sake_of_what_follows_it():
    measure = ApproximateMeasure()
    just = measure.width("Phone", 1.0)
    assert wrap("Phone · Chat", just, 1.0, measure)[0] == "Phone"


@given(st.text(st.sampled_from("abc 가나·-"), max_size=60), st.floats(3, 60))
def test_hyphens_stand_only_inside_words_too_wide_for_a_line(text: str, width: float) -> None:
    broken = hyphenated(text, width, 3.0, MEASURE)
    lines = wrap(broken, width, 3.0, MEASURE)
    assert broken.replace("- ", "") == " ".join(text.split()).replace("- ", "")
    if all(MEASURE.width(word, 3.0) <= width for word in text.split()):
        assert broken == " ".join(text.split())
    assert all(MEASURE.width(line, 3.0) <= width for line in lines if len(line) > 1)


def test_a_word_is_broken_with_three_letters_on_either_side() -> None:
    measure = ApproximateMeasure()
    word = "Recommendation"
    for width in range(3, 9):
        parts = hyphenated(word, float(width), 1.0, measure).split()
        assert "".join(part.removesuffix("-") for part in parts) == word
        assert all(len(part.removesuffix("-")) >= 3 for part in parts)
    assert hyphenated("Recommendation first", 5.0, 1.0, measure) == "Recomm- endation first"
    assert hyphenated("도서추천도서추천도서추천", 5.0, 1.0, measure) == "도서추천도서추천도서추천"
