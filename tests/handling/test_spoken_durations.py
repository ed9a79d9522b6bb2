"""Durations as people say them."""

import pytest

from journeymap.model.duration import spoken


@pytest.mark.parametrize(
    ("duration", "said"),
    [
        ("P7D", "7 days"),
        ("P1DT2H", "1 day 2 hours"),
        ("PT90M", "1 hour 30 minutes"),
        ("PT1M1S", "1 minute 1 second"),
        ("PT168H", "7 days"),
        ("PT0S", "0 seconds"),
        ("P2DT3H4M5S", "2 days 3 hours 4 minutes 5 seconds"),
    ],
)
def test_spoken(duration: str, said: str) -> None:
    assert str(spoken(duration)) == said


def test_what_is_no_duration_is_refused() -> None:
    with pytest.raises(ValueError, match="P1M"):
        spoken("P1M")
