import pytest

from journeymap.model.duration import duration_of, seconds_of

LENGTHS = [
    ("PT0S", 0),
    ("PT5S", 5),
    ("PT10M", 600),
    ("PT4H", 14_400),
    ("PT1H30M", 5_400),
    ("PT1H1S", 3_601),
    ("P2D", 172_800),
    ("P1DT2H3M4S", 93_784),
    ("P9999D", 863_913_600),
]


@pytest.mark.parametrize(("duration", "seconds"), LENGTHS)
def test_a_duration_is_so_many_seconds_and_back(duration: str, seconds: int) -> None:
    assert seconds_of(duration) == seconds
    assert duration_of(seconds) == duration


@pytest.mark.parametrize(
    ("duration", "shortest"), [("PT90S", "PT1M30S"), ("PT48H", "P2D"), ("P0D", "PT0S")]
)
def test_a_long_form_means_the_same_as_the_shortest(duration: str, shortest: str) -> None:
    assert duration_of(seconds_of(duration)) == shortest


@pytest.mark.parametrize(
    "text",
    [
        "",
        "P",
        "PT",
        "P1DT",
        "P1M",
        "P1Y",
        "P1W",
        "-P1D",
        "PT-5S",
        "PT1.5H",
        "PT5M4H",
        "p1d",
        "4H",
        "PT1H ",
        "PT1H\n",
        "P12345D",
        "P\u0661D",
    ],
)
def test_anything_else_is_no_duration(text: str) -> None:
    with pytest.raises(ValueError, match="not a duration"):
        seconds_of(text)


@pytest.mark.parametrize("seconds", [-1, 10_000 * 86_400])
def test_what_a_duration_cannot_say_is_refused(seconds: int) -> None:
    with pytest.raises(ValueError, match="9,999 days"):
        duration_of(seconds)
