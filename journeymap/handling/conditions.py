"""What triggers mean: conditions over signals, and which signals those are.

A signal is a value that the host computes, windows and rates included: true or false, a number,
a text, or a list of texts. A condition compares signals with constants and joins comparisons
by "and", "or" and "not". A signal that is missing, or of another type, makes a comparison an
error; "or" is still true where one part is, and "and" still false (as in CEL, whose portable
part this is).

This module needs nothing but Python, so that an evaluator can be built on it anywhere.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from journeymap.i18n import Phrase, phrase
from journeymap.model.duration import duration_of, seconds_of, spoken

Json = Mapping[str, Any]
Reading = bool | float | str | Sequence[str]
"""What a signal says."""
Readings = Mapping[str, Reading]

BOOLEAN, NUMBER, TEXT, TEXTS = "boolean", "number", "text", "texts"


@dataclass(frozen=True, slots=True)
class Signal:
    """A signal that a trigger reads: its name in expressions, its type, what it means."""

    id: str
    type: str
    means: Phrase
    unit: str = ""
    lowest: float | None = None
    highest: float | None = None


@dataclass(frozen=True, slots=True)
class Flag:
    """The signal says yes."""

    signal: Signal


@dataclass(frozen=True, slots=True)
class Compare:
    """The signal is `<`, `<=`, `>=` or `>` than a number."""

    signal: Signal
    operator: str
    bound: float


@dataclass(frozen=True, slots=True)
class Holds:
    """The list of texts holds one of these."""

    signal: Signal
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Equals:
    """The text is one of these; with `tags`, a language tag that begins with one of them counts
    too.
    """

    signal: Signal
    words: tuple[str, ...]
    tags: bool = False


@dataclass(frozen=True, slots=True)
class All:
    """Every part is true."""

    parts: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True)
class AnyOne:
    """At least one part is true."""

    parts: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True)
class Negated:
    """The part is false."""

    part: "Condition"


Leaf = Flag | Compare | Holds | Equals
Condition = Leaf | All | AnyOne | Negated


def condition_of(when: Json) -> Condition:
    """What a trigger of a spec (an object whose one property is its type) means."""
    ((kind, said),) = when.items()
    match kind:
        case "all_of":
            return All(tuple(condition_of(part) for part in said))
        case "any_of":
            return AnyOne(tuple(condition_of(part) for part in said))
        case "not":
            return Negated(condition_of(said))
    if kind in _FLAGS:
        return Flag(Signal(kind, BOOLEAN, _FLAGS[kind]))
    if kind.startswith("x_"):
        return Flag(Signal(kind, BOOLEAN, phrase("signal", "What this trigger of your own says.")))
    return _MEASURES[kind](said)


def leaves(condition: Condition) -> Iterator[Leaf]:
    """The comparisons of a condition, from left to right."""
    match condition:
        case All() | AnyOne():
            for part in condition.parts:
                yield from leaves(part)
        case Negated():
            yield from leaves(condition.part)
        case _:
            yield condition


def signals_of(condition: Condition) -> dict[str, Signal]:
    """The signals that a condition reads, by name, in the order in which they come."""
    return {leaf.signal.id: leaf.signal for leaf in leaves(condition)}


_FLAGS: Mapping[str, Phrase] = {
    "asks_for_person": phrase("signal", "The customer asks for a person, in whatever words."),
    "complaint_detected": phrase(
        "signal", "What the customer says shows dissatisfaction or is a complaint."
    ),
    "cart_emptied": phrase("signal", "The customer has just taken everything out of the cart."),
    "vulnerable": phrase("signal", "The customer is in a situation that needs particular care."),
    "exception": phrase("signal", "Something happened that nobody has planned for."),
    "crisis": phrase("signal", "Somebody's safety, health or money is in danger now."),
    "technical_failure": phrase("signal", "AI or something that it depends on does not work."),
}


def _measured(name: str, means: Phrase, operator: str, bound: float, **facts: Any) -> Compare:
    return Compare(Signal(name, NUMBER, means, **facts), operator, float(bound))


def _timed(name: str, means: Phrase, operator: str, span: str) -> Compare:
    return _measured(name, means, operator, seconds_of(span), unit="s", lowest=0.0)


def _repeat_contact(said: Json) -> Condition:
    window = _window(said["within"])
    if said["same_topic"]:
        name = f"contacts_same_topic_{window}"
        means = phrase(
            "signal",
            "How often this customer has made contact about this topic within {time}, this time "
            "included.",
        )
    else:
        name = f"contacts_{window}"
        means = phrase(
            "signal",
            "How often this customer has made contact within {time}, this time included.",
        )
    means = means.of(time=spoken(said["within"]))
    return _measured(name, means, ">=", said["count"], lowest=0.0)


def _value_over(said: Json) -> Condition:
    currency = said.get("currency", "")
    if "signal" in said:
        means = phrase("signal", "An amount that the team has named.")
        return _measured(said["signal"], means, ">", said["amount"], unit=currency)
    name = f"order_value_{currency.lower()}" if currency else "order_value"
    means = phrase("signal", "The value of the order that this is about.")
    return _measured(name, means, ">", said["amount"], unit=currency, lowest=0.0)


def _low_response(said: Json) -> Condition:
    window = _window(said["after"])
    means = phrase(
        "signal", "The part of the brand's messages that this customer answered within {time}."
    )
    return _measured(
        f"response_rate_{window}",
        means.of(time=spoken(said["after"])),
        "<",
        said["rate"],
        lowest=0.0,
        highest=1.0,
    )


def _keyword(said: Json) -> Condition:
    ((match, words),) = said.items()
    digits = sha256(json.dumps([match, words], ensure_ascii=False).encode()).hexdigest()
    means = _KEYWORDS[match].of(words=", ".join(words))
    return Flag(Signal(f"says_{digits[:10]}", BOOLEAN, means))


_KEYWORDS = {
    "exact": phrase("signal", "The customer's words hold one of these as it stands: {words}"),
    "pattern": phrase("signal", "The customer's words match one of these patterns: {words}"),
    "semantic": phrase("signal", "The customer's words mean one of these: {words}"),
}


def _schedule(said: Json) -> Condition:
    ((side, calendar),) = said.items()
    open_now = Flag(
        Signal(
            open_signal(calendar),
            BOOLEAN,
            phrase("signal", "It is now within the hours of the calendar “{calendar}”.").of(
                calendar=calendar
            ),
        )
    )
    return open_now if side == "within" else Negated(open_now)


def open_signal(calendar: str) -> str:
    """The signal that says whether it is now within the hours of a calendar."""
    plain = "".join(c if c.isascii() and (c.isalnum() or c == "_") else "_" for c in calendar)
    plain = plain.lower()
    if plain == calendar and len(plain) <= 48:
        return f"open_{plain}"
    return f"open_{plain[:48]}_{sha256(calendar.encode()).hexdigest()[:8]}"


def _window(span: str) -> str:
    """A duration as part of a name, in its shortest form: P7D and PT168H are one signal."""
    return duration_of(seconds_of(span)).lower()


_MEASURES: Mapping[str, Callable[[Json], Condition]] = {
    "repeat_contact": _repeat_contact,
    "failed_attempts": lambda said: _measured(
        "failed_attempts",
        phrase("signal", "How often AI has failed to solve it in this conversation."),
        ">=",
        said["count"],
        lowest=0.0,
    ),
    "low_confidence": lambda said: _measured(
        "confidence",
        phrase("signal", "How sure AI is of its answer."),
        "<",
        said["below"],
        lowest=0.0,
        highest=1.0,
    ),
    "sentiment": lambda said: _measured(
        "sentiment",
        phrase("signal", "The customer's mood, -2 cold to 2 warm."),
        "<=",
        said["at_most"],
        lowest=-2.0,
        highest=2.0,
    ),
    "topic": lambda said: Holds(
        Signal("topics", TEXTS, phrase("signal", "What the conversation is about.")),
        tuple(said["topics"]),
    ),
    "keyword": _keyword,
    "segment": lambda said: Holds(
        Signal("segments", TEXTS, phrase("signal", "The groups that the customer belongs to.")),
        tuple(said["segments"]),
    ),
    "value_over": _value_over,
    "low_response": _low_response,
    "after_delay": lambda said: _timed(
        "time_here",
        phrase("signal", "The time since the customer reached the touchpoint."),
        ">=",
        said["delay"],
    ),
    "cart_abandoned": lambda said: _timed(
        "cart_idle",
        phrase("signal", "The time since a cart that holds something was last touched; 0 for an "
               "empty cart."),
        ">=",
        said["after"],
    ),
    "dwell": lambda said: _timed(
        "dwell",
        phrase("signal", "The time that the customer has stayed in this place."),
        ">=",
        said["at_least"],
    ),
    "waiting_over": lambda said: _timed(
        "waiting",
        phrase("signal", "The time that the customer has been waiting for an answer or a person."),
        ">",
        said["time"],
    ),
    "inactivity": lambda said: _timed(
        "inactivity",
        phrase("signal", "The time since the customer last did anything."),
        ">=",
        said["time"],
    ),
    "schedule": _schedule,
    "language": lambda said: Equals(
        Signal("language", TEXT, phrase("signal", "The customer's language, a BCP 47 tag.")),
        tuple(said["languages"]),
        tags=True,
    ),
    "channel": lambda said: Equals(
        Signal("channel", TEXT, phrase("signal", "The id of the channel that the customer is on.")),
        tuple(said["channels"]),
    ),
}  # fmt: skip


def limits_condition(limits: Json) -> Condition:
    """When AI has come to its limits: the condition under which a person takes over."""
    parts: list[Condition] = []
    if amount := limits.get("amount"):
        currency = amount.get("currency", "")
        means = phrase("signal", "The amount that AI is about to promise or pay.")
        name = f"amount_at_stake_{currency.lower()}" if currency else "amount_at_stake"
        parts.append(_measured(name, means, ">", amount["most"], unit=currency, lowest=0.0))
    if "turns" in limits:
        means = phrase("signal", "How many answers AI has given in this conversation.")
        parts.append(_measured("turns", means, ">=", limits["turns"], lowest=0.0))
    if "attempts" in limits:
        parts.append(_MEASURES["failed_attempts"]({"count": limits["attempts"]}))
    return parts[0] if len(parts) == 1 else AnyOne(tuple(parts))
