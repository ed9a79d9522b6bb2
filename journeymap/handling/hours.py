"""Calendars of a handling spec: whether somebody is there now, and when working time is over."""

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import accumulate
from typing import Any
from zoneinfo import ZoneInfo

LONGEST = 3_650
"""About so many days ahead working time is counted; what is due later than that is due never."""
_DAY = 86_400
_BLOCK = 90 * _DAY
"""Hours are worked out for so many seconds at once, when they are first asked for."""
_REMEMBERED = 64
_MIDNIGHT = time(0, 0)
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Calendar:
    """Weekly hours in a time zone, without holidays.

    Hours belong to the day on which they begin; on a holiday none begin.
    """

    def __init__(self, said: Mapping[str, Any]) -> None:
        """Take over a calendar of a valid spec; raises `ZoneInfoNotFoundError` for its zone."""
        self.zone = ZoneInfo(said["zone"])
        self._weekly = said["weekly"]
        self._holidays = frozenset(said["holidays"])
        self._blocks: dict[int, _Block] = {}

    def is_open(self, now: float) -> bool:
        """Whether somebody is there at a moment, in seconds since 1970."""
        return self._block(int(now // _BLOCK)).is_open(now)

    def after(self, now: float, seconds: float) -> float | None:
        """When so much working time (more than none) has passed, in seconds since 1970.

        None where there is too little of it.
        """
        first = int(now // _BLOCK)
        left = seconds + self._block(first).worked(now)
        for number in range(first, first + LONGEST * _DAY // _BLOCK):
            block = self._block(number)
            if left <= block.total:
                return block.at(left)
            left -= block.total
        return None

    def _block(self, number: int) -> "_Block":
        found = self._blocks.get(number)
        if found is None:
            if len(self._blocks) >= _REMEMBERED:
                self._blocks.clear()
            found = self._blocks[number] = _Block(number, self._hours(number))
        return found

    def _hours(self, number: int) -> Iterator[tuple[float, float]]:
        """The hours that touch a block, as seconds since 1970, from the earliest."""
        try:
            first = datetime.fromtimestamp(number * _BLOCK, UTC).date() - timedelta(days=2)
            days = [first + timedelta(days=count) for count in range(_BLOCK // _DAY + 4)]
        except (OverflowError, ValueError, OSError):
            return  # beyond the years that a date can be in
        for day in days:
            if day.isoformat() not in self._holidays:
                yield from sorted(self._on(day))

    def _on(self, day: date) -> Iterator[tuple[float, float]]:
        weekday = _WEEKDAYS[day.weekday()]
        for hours in self._weekly:
            opens, closes = hours["opens"], hours["closes"]
            if weekday in hours["days"] and opens != closes:
                last = day if opens < closes != "24:00" else day + timedelta(days=1)
                yield self._at(day, opens), self._at(last, closes)

    def _at(self, day: date, clock: str) -> float:
        hour = _MIDNIGHT if clock == "24:00" else time.fromisoformat(clock)
        return datetime.combine(day, hour, self.zone).timestamp()


def calendar_of(said: Mapping[str, Any]) -> Calendar:
    """A calendar of a valid spec; one that says the same has worked its hours out already."""
    return _calendar(json.dumps(said, sort_keys=True))


@lru_cache(maxsize=_REMEMBERED)
def _calendar(said: str) -> Calendar:
    return Calendar(json.loads(said))


class _Block:
    """The hours within one stretch of time, none overlapping, with how much has been worked."""

    def __init__(self, number: int, hours: Iterator[tuple[float, float]]) -> None:
        begin, end = float(number * _BLOCK), float((number + 1) * _BLOCK)
        self._starts: list[float] = []
        self._ends: list[float] = []
        for start, stop in hours:
            start = max(start, begin, self._ends[-1] if self._ends else begin)
            stop = min(stop, end)
            if start < stop:
                self._starts.append(start)
                self._ends.append(stop)
        lengths = (stop - start for start, stop in zip(self._starts, self._ends, strict=True))
        self._worked = list(accumulate(lengths))
        self.total = self._worked[-1] if self._worked else 0.0

    def is_open(self, now: float) -> bool:
        place = bisect_right(self._starts, now) - 1
        return place >= 0 and now < self._ends[place]

    def worked(self, now: float) -> float:
        """How much has been worked since the block began."""
        place = bisect_right(self._starts, now) - 1
        if place < 0:
            return 0.0
        return self._worked[place] - max(0.0, self._ends[place] - now)

    def at(self, worked: float) -> float:
        """When so much, at most all, has been worked."""
        place = bisect_left(self._worked, worked)
        return self._ends[place] - (self._worked[place] - worked)


def elapsed(now: float, seconds: float, calendar: Calendar | None) -> float | None:
    """When so much time has passed, counted in the hours of a calendar where there is one.

    In seconds since 1970; None for never.
    """
    return now + seconds if calendar is None else calendar.after(now, max(seconds, 1.0))
