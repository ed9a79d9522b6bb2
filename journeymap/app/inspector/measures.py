"""Reads measures that somebody typed, units included, and writes them as people say them.

Both languages are understood in every window: people paste, and type what they are used to.
"""

import re
from decimal import Decimal, InvalidOperation

from journeymap.app.inspector.reading import Read
from journeymap.app.inspector.typed import LineField
from journeymap.handling.figures import number
from journeymap.i18n import Phrase, Problem, Words, phrase
from journeymap.model.duration import duration_of, seconds_of, spoken

_SECONDS = {
    **dict.fromkeys(("w", "wk", "week", "weeks", "주", "주일"), 604_800),
    **dict.fromkeys(("d", "day", "days", "일"), 86_400),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours", "시간"), 3_600),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes", "분"), 60),
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds", "초"), 1),
}
_PART = re.compile(r"(\d+(?:[.,]\d+)?)\s*([^\W\d_]+)", re.UNICODE)
_BETWEEN = re.compile(r"\s*(?:,|and|그리고)?\s*")
_MONTHS = ("month", "months", "mo", "year", "years", "y", "개월", "달", "년")
_HIGHEST = Decimal(10) ** 15

_NO_SPAN = phrase("measures", "Write a time with its unit: 30 min, 2 hours, 3 days.")
_NEEDED = phrase("measures", "This cannot be empty; the last value is kept.")


def span(required: bool) -> Read:
    """Reads "2 h 30 min", "3일" or "PT90M" into an ISO 8601 duration; none where it may be."""

    def read(typed: str) -> str | None:
        text = typed.strip()
        if not text:
            return _nothing(required)
        seconds = _iso_seconds(text)
        if seconds is None:
            seconds = _said_seconds(text.lower())
        if seconds == 0:
            raise Problem(phrase("measures", "This must be longer than nothing."))
        try:
            return duration_of(seconds)
        except ValueError:
            raise Problem(phrase("measures", "No longer than 9,999 days.")) from None

    return read


def span_field(words: Words, required: bool = False, hint: str = "") -> LineField:
    """A field for a duration, in the words of the window."""
    return LineField(words, span(required), lambda d: words.say(spoken(d)), hint, whole=True)


def percent(typed: str) -> float:
    """Reads "25 %" into a share from 0 to 1."""
    wrong = phrase("measures", "Write a number from 0 to 100.")
    value = _number(typed.strip().rstrip("%"), wrong)
    if not 0 <= value <= 100:
        raise Problem(wrong)
    return float(value / 100)


def say_percent(share: object) -> str:
    """Writes a share as a percentage without needless digits."""
    return f"{number(100 * float(share))} %"


def mood(typed: str) -> float:
    """Reads a level of feeling from -2 (cold) to 2 (warm); a true minus counts too."""
    wrong = phrase("measures", "Write a level from −2 (cold) to 2 (warm).")
    value = _number(typed.replace("−", "-"), wrong)
    if not -2 <= value <= 2:
        raise Problem(wrong)
    return float(value)


def amount(typed: str) -> float:
    """Reads a quantity from nothing up, with or without commas between thousands."""
    wrong = phrase("measures", "Write an amount such as 300,000.")
    value = _number(typed, wrong)
    if not 0 <= value <= _HIGHEST:
        raise Problem(wrong)
    return float(value)


def bound(typed: str) -> float | None:
    """Reads a quantity of either sign, or none."""
    if not typed.strip():
        return None
    wrong = phrase("measures", "Write a number such as 0 or 2.5.")
    value = _number(typed.replace("−", "-"), wrong)
    if abs(value) > _HIGHEST:
        raise Problem(wrong)
    return float(value)


def say_number(value: object) -> str:
    """Writes a number with commas between thousands; every digit is kept."""
    text = format(Decimal(repr(float(value))), ",f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def currency(typed: str) -> str:
    """Reads an ISO 4217 code, or none."""
    code = typed.strip().upper()
    if code and not re.fullmatch("[A-Z]{3}", code):
        raise Problem(phrase("measures", "Write the currency with three letters: KRW, EUR."))
    return code


def longest(typed: str) -> int | None:
    """Reads the most letters of a message, or none."""
    if not typed.strip():
        return None
    wrong = phrase("measures", "Write a whole number from 1 to 20,000.")
    value = _number(typed, wrong)
    if value != value.to_integral_value() or not 1 <= value <= 20_000:
        raise Problem(wrong)
    return int(value)


def _nothing(required: bool) -> None:
    if required:
        raise Problem(_NEEDED)


def _iso_seconds(text: str) -> int | None:
    try:
        return seconds_of(text.upper())
    except ValueError:
        return None


def _said_seconds(text: str) -> int:
    total, place = Decimal(0), 0
    while place < len(text):
        found = _PART.match(text, place)
        if found is None:
            raise Problem(_NO_SPAN)
        unit = found[2]
        if unit in _MONTHS:
            raise Problem(
                phrase("measures", "Months and years differ in length: write days or weeks.")
            )
        if unit not in _SECONDS:
            raise Problem(_NO_SPAN)
        total += Decimal(found[1].replace(",", ".")) * _SECONDS[unit]
        place = _BETWEEN.match(text, found.end()).end()
    return round(total)


def _number(typed: str, wrong: Phrase) -> Decimal:
    text = typed.strip()
    if re.fullmatch(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?", text):
        text = text.replace(",", "")
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise Problem(wrong) from None
    if not value.is_finite():
        raise Problem(wrong)
    return value
