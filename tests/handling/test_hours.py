"""Whether somebody is there, and when working time is over."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeymap.handling.hours import Calendar, elapsed

WORKDAYS = ["mon", "tue", "wed", "thu", "fri"]
WEEK = [{"days": WORKDAYS, "opens": "09:00", "closes": "18:00"}]


def calendar(zone: str = "Asia/Seoul", weekly: Any = WEEK, holidays: Any = ()) -> Calendar:
    return Calendar({"zone": zone, "weekly": weekly, "holidays": list(holidays)})


def at(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


@pytest.mark.parametrize(
    ("moment", "there"),
    [
        ("2026-11-24T09:00:00+09:00", True),  # a Tuesday
        ("2026-11-24T08:59:59+09:00", False),
        ("2026-11-24T17:59:59+09:00", True),
        ("2026-11-24T18:00:00+09:00", False),
        ("2026-11-24T00:00:00Z", True),
        ("2026-11-28T12:00:00+09:00", False),
        ("2026-12-25T12:00:00+09:00", False),
    ],
)
def test_hours_in_the_zone_of_the_calendar(moment: str, there: bool) -> None:
    assert calendar(holidays=["2026-12-25"]).is_open(at(moment)) is there


@pytest.mark.parametrize(
    ("moment", "there"),
    [
        ("2026-11-24T23:00:00+09:00", True),
        ("2026-11-25T05:59:00+09:00", True),
        ("2026-11-25T06:00:00+09:00", False),
        ("2026-11-28T03:00:00+09:00", True),  # the shift that began on Friday
        ("2026-11-29T03:00:00+09:00", False),
    ],
)
def test_a_night_shift_belongs_to_the_day_on_which_it_begins(moment: str, there: bool) -> None:
    nights = calendar(weekly=[{"days": WORKDAYS, "opens": "22:00", "closes": "06:00"}])
    assert nights.is_open(at(moment)) is there


def test_midnight_at_the_end_of_a_day() -> None:
    late = calendar(weekly=[{"days": ["tue"], "opens": "09:00", "closes": "24:00"}])
    assert late.is_open(at("2026-11-24T23:59:00+09:00"))
    assert not late.is_open(at("2026-11-25T00:00:00+09:00"))


@pytest.mark.parametrize(
    ("moment", "hours", "due"),
    [
        ("2026-11-24T10:00:00+09:00", 4, "2026-11-24T14:00:00+09:00"),
        ("2026-11-24T16:00:00+09:00", 4, "2026-11-25T11:00:00+09:00"),
        ("2026-11-24T23:10:00+09:00", 4, "2026-11-25T13:00:00+09:00"),
        ("2026-11-27T17:00:00+09:00", 2, "2026-11-30T10:00:00+09:00"),
        ("2026-11-24T09:00:00+09:00", 9, "2026-11-24T18:00:00+09:00"),
        ("2026-12-24T17:00:00+09:00", 2, "2026-12-28T10:00:00+09:00"),
        ("2026-11-24T10:00:00+09:00", 9 * 300, "2028-01-19T10:00:00+09:00"),
    ],
)
def test_working_time_is_counted_over_nights_weekends_and_holidays(
    moment: str, hours: int, due: str
) -> None:
    found = elapsed(at(moment), hours * 3_600, calendar(holidays=["2026-12-25"]))
    assert found == at(due)


def test_summer_time_begins_and_ends() -> None:
    around = calendar("Europe/London", [{"days": ["sun"], "opens": "00:00", "closes": "06:00"}])
    spring = elapsed(at("2026-03-29T00:00:00+00:00"), 4 * 3_600, around)
    assert spring == at("2026-03-29T05:00:00+01:00")
    autumn = elapsed(at("2026-10-25T00:00:00+01:00"), 4 * 3_600, around)
    assert autumn == at("2026-10-25T03:00:00+00:00")


def test_hours_that_overlap_count_once() -> None:
    twice = calendar(weekly=[*WEEK, {"days": ["tue"], "opens": "08:00", "closes": "20:00"}])
    assert elapsed(at("2026-11-24T08:00:00+09:00"), 12 * 3_600, twice) == at(
        "2026-11-24T20:00:00+09:00"
    )


@pytest.mark.parametrize(
    "weekly",
    [
        [],
        [{"days": [], "opens": "09:00", "closes": "18:00"}],
        [{"days": ["mon"], "opens": "09:00", "closes": "09:00"}],
    ],
)
def test_where_nobody_is_ever_there_nothing_is_ever_due(weekly: Any) -> None:
    assert elapsed(at("2026-11-24T08:00:00+09:00"), 60, calendar(weekly=weekly)) is None


@pytest.mark.parametrize("now", [-1e13, 1e13, 0.0, 4e11])
def test_moments_that_no_calendar_reaches_do_no_harm(now: float) -> None:
    assert calendar().is_open(now) in (True, False)
    assert elapsed(now, 3_600, calendar()) is None or now < 4e11 or now == 0.0


def test_without_a_calendar_every_hour_counts() -> None:
    assert elapsed(1_000.0, 86_400, None) == 87_400.0


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)),
    st.integers(1, 12 * 3_600),
    st.sampled_from(["Asia/Seoul", "Europe/London", "America/New_York", "Pacific/Apia"]),
)
def test_counting_minute_by_minute_comes_to_the_same(
    moment: datetime, seconds: int, zone: str
) -> None:
    week = [*WEEK, {"days": ["fri", "sat"], "opens": "22:00", "closes": "04:30"}]
    hours = calendar(zone, week, ["2026-12-25"])
    now = (moment - datetime(1970, 1, 1)) // timedelta(minutes=1) * 60.0
    seconds -= seconds % 60
    seconds = max(seconds, 60)
    left, minute = seconds, now
    while left > 0:
        left -= 60 if hours.is_open(minute) else 0
        minute += 60
    assert elapsed(now, seconds, hours) == minute
