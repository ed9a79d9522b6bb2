"""Lengths of time as ISO 8601 durations of days, hours, minutes and seconds.

Months and years are refused: `P1M` is ambiguous. Weeks are written as days.
"""

import re

from journeymap.i18n import Phrase, phrase

DURATION_PATTERN = (
    r"^P(?:[0-9]{1,4}D(?:T(?:[0-9]{1,5}H(?:[0-9]{1,6}M)?(?:[0-9]{1,8}S)?"
    r"|[0-9]{1,6}M(?:[0-9]{1,8}S)?|[0-9]{1,8}S))?"
    r"|T(?:[0-9]{1,5}H(?:[0-9]{1,6}M)?(?:[0-9]{1,8}S)?"
    r"|[0-9]{1,6}M(?:[0-9]{1,8}S)?|[0-9]{1,8}S))$"
)

_PART = re.compile(r"(\d+)([DHMS])")
_SECONDS = {"D": 86_400, "H": 3_600, "M": 60, "S": 1}
_LONGEST = 10_000 * _SECONDS["D"]


def seconds_of(duration: str) -> int:
    """The length of an ISO 8601 duration in seconds; raises ValueError for anything else."""
    if not re.fullmatch(DURATION_PATTERN, duration):
        raise ValueError(f"not a duration of days, hours, minutes and seconds: {duration!r}")
    return sum(int(count) * _SECONDS[unit] for count, unit in _PART.findall(duration))


def duration_of(seconds: int) -> str:
    """The shortest ISO 8601 duration of so many seconds (0 is `PT0S`).

    Raises ValueError for less than nothing and for more than 9,999 days.
    """
    if not 0 <= seconds < _LONGEST:
        raise ValueError(f"not a duration of 0 to 9,999 days: {seconds} seconds")
    days, rest = divmod(seconds, 86_400)
    hours, rest = divmod(rest, 3_600)
    minutes, left = divmod(rest, 60)
    clock = "".join(
        f"{count}{unit}" for count, unit in ((hours, "H"), (minutes, "M"), (left, "S")) if count
    )
    if not days and not clock:
        return "PT0S"
    return "P" + (f"{days}D" if days else "") + (f"T{clock}" if clock else "")


def spoken(duration: str) -> Phrase:
    """A duration as people say it, for example "1 day 2 hours"; raises ValueError as above."""
    left = seconds_of(duration)
    parts: list[Phrase] = []
    for size, one, many in _SPOKEN:
        count, left = divmod(left, size)
        if count:
            parts.append(one if count == 1 else many.of(count=count))
    if not parts:
        return _SPOKEN[-1][2].of(count=0)
    said = parts[0]
    for part in parts[1:]:
        said = phrase("duration", "{longer} {shorter}").of(longer=said, shorter=part)
    return said


_SPOKEN = (
    (86_400, phrase("duration", "1 day"), phrase("duration", "{count} days")),
    (3_600, phrase("duration", "1 hour"), phrase("duration", "{count} hours")),
    (60, phrase("duration", "1 minute"), phrase("duration", "{count} minutes")),
    (1, phrase("duration", "1 second"), phrase("duration", "{count} seconds")),
)
