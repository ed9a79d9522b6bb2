"""Measures as people type them, in both languages."""

import pytest

from journeymap.app.inspector import measures
from journeymap.i18n import Problem, words_in
from journeymap.model.duration import spoken


@pytest.mark.parametrize(
    ("typed", "duration"),
    [
        ("30 min", "PT30M"),
        ("90분", "PT1H30M"),
        ("2 hours and 30 minutes", "PT2H30M"),
        ("1시간 30분", "PT1H30M"),
        ("1.5 h", "PT1H30M"),
        ("2주", "P14D"),
        ("3 Days, 4 h", "P3DT4H"),
        ("45s", "PT45S"),
        ("PT2M40S", "PT2M40S"),
        ("p3d", "P3D"),
        ("", None),
    ],
)
def test_a_time_is_read(typed: str, duration: str | None) -> None:
    assert measures.span(required=False)(typed) == duration


@pytest.mark.parametrize(
    "typed",
    [
        "30",
        "soon",
        "2 months",
        "3개월",
        "1y",
        "-5 min",
        "0 min",
        "10000 days",
        "9" * 400 + " d",
        "P1M",
    ],
)
def test_what_is_no_time_is_told(typed: str) -> None:
    with pytest.raises(Problem):
        measures.span(required=True)(typed)


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("duration", ["PT1S", "PT2M40S", "PT1H", "P1DT1H1M1S", "P9999D"])
def test_what_is_shown_is_read_as_the_same(language: str, duration: str) -> None:
    assert measures.span(required=True)(words_in(language).say(spoken(duration))) == duration


@pytest.mark.parametrize(
    ("typed", "share"), [("25 %", 0.25), ("0", 0.0), ("100%", 1.0), ("12.5", 0.125)]
)
def test_a_percentage_is_read(typed: str, share: float) -> None:
    assert measures.percent(typed) == share
    assert measures.percent(measures.say_percent(share)) == share


@pytest.mark.parametrize("typed", ["", "101", "-1", "many", "nan", "inf", "1,5"])
def test_what_is_no_percentage_is_told(typed: str) -> None:
    with pytest.raises(Problem):
        measures.percent(typed)


@pytest.mark.parametrize(
    ("read", "typed", "value"),
    [
        (measures.amount, "300,000", 300_000.0),
        (measures.amount, "0.1", 0.1),
        (measures.mood, "−1.5", -1.5),
        (measures.bound, "", None),
        (measures.bound, "-2.5", -2.5),
        (measures.currency, "krw", "KRW"),
        (measures.currency, "", ""),
        (measures.longest, "1,000", 1_000),
        (measures.longest, "", None),
    ],
)
def test_numbers_are_read(read: object, typed: str, value: object) -> None:
    assert callable(read)
    assert read(typed) == value


@pytest.mark.parametrize(
    ("read", "typed"),
    [
        (measures.amount, "-1"),
        (measures.amount, "1e300"),
        (measures.amount, ""),
        (measures.mood, "3"),
        (measures.bound, "1e16"),
        (measures.bound, "x"),
        (measures.currency, "wo"),
        (measures.longest, "0"),
        (measures.longest, "2.5"),
        (measures.longest, "20001"),
    ],
)
def test_what_is_no_number_is_told(read: object, typed: str) -> None:
    assert callable(read)
    with pytest.raises(Problem):
        read(typed)


def test_every_digit_of_a_number_is_shown() -> None:
    assert [measures.say_number(n) for n in (1_234_567.0, 0.1, -2.5, 1e15, 0.0)] == [
        "1,234,567",
        "0.1",
        "-2.5",
        "1,000,000,000,000,000",
        "0",
    ]
