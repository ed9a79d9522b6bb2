"""Reads what somebody typed into a value, or says in words why it cannot be kept yet.

Characters that no record may hold (control characters, halves of surrogate pairs) are left out:
nobody sees them, and they come with pasted text.
"""

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from zoneinfo import available_timezones

from journeymap.i18n import Problem, phrase
from journeymap.model.values import LANGUAGE_PATTERN, NAME_LENGTH, TEXT_LENGTH

Read = Callable[[str], object]
"""From text to value; raises `Problem` for a text that is not one."""

_CONTROL = re.compile(r"[\x00-\x08\x0B-\x1F\x7F-\x9F\ud800-\udfff]")
_CLOCK = re.compile(r"^([01]?[0-9]|2[0-3]):([0-5][0-9])$")


def text(typed: str) -> str:
    """Several lines, possibly empty."""
    return _short(_CONTROL.sub("", typed), TEXT_LENGTH)


def line(typed: str) -> str:
    """One line, possibly empty."""
    return _short(" ".join(_CONTROL.sub("", typed).splitlines()).replace("\t", " "), NAME_LENGTH)


def name(typed: str) -> str:
    """One line that says something."""
    found = line(typed)
    if not found.strip():
        raise Problem(phrase("inspector", "This cannot be empty; the last text is kept."))
    return found


def lines(typed: str) -> tuple[str, ...]:
    """A list, one entry a line; empty lines do not count."""
    found = (line(part).strip() for part in typed.splitlines())
    return tuple(part for part in found if part)


def languages(typed: str) -> tuple[str, ...]:
    """Language tags separated by commas or spaces."""
    found = tuple(part for part in re.split(r"[,\s]+", typed) if part)
    for tag in found:
        if not re.fullmatch(LANGUAGE_PATTERN, tag):
            raise Problem(
                phrase("inspector", "“{tag}” is not a language code such as ko or en.").of(tag=tag)
            )
    return found


def day(typed: str) -> date | None:
    """A date as 2026-11-22, or none."""
    if not typed.strip():
        return None
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        raise Problem(phrase("inspector", "Write the date like 2026-11-22.")) from None


def days(typed: str) -> tuple[date, ...]:
    """Dates, one a line; empty lines do not count."""
    found = (day(part) for part in typed.splitlines())
    return tuple(each for each in found if each is not None)


def opening(typed: str) -> str:
    """A time of day from 00:00 to 23:59."""
    found = _CLOCK.match(typed.strip())
    if found is None:
        raise Problem(phrase("inspector", "Write the time like 09:30."))
    return f"{int(found[1]):02}:{found[2]}"


def closing(typed: str) -> str:
    """A time of day up to 24:00."""
    return "24:00" if typed.strip() == "24:00" else opening(typed)


@cache
def zones() -> frozenset[str]:
    """The IANA time zones that this machine knows; looking them up takes a while."""
    return frozenset(available_timezones())


def zone(typed: str) -> str:
    """An IANA time zone."""
    found = typed.strip()
    if found not in zones():
        raise Problem(phrase("inspector", "This time zone is not known; write it like Asia/Seoul."))
    return found


def _short(found: str, longest: int) -> str:
    if len(found) > longest:
        raise Problem(
            phrase(
                "inspector",
                "Too long by {over} characters; it is kept again when it is short enough.",
            ).of(over=len(found) - longest)
        )
    return found
