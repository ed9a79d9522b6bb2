"""What must be known of a customer to decide a touchpoint: signals, called as people call them."""

from collections.abc import Iterator
from dataclasses import dataclass

from journeymap.handling.conditions import (
    NUMBER,
    Condition,
    Equals,
    Holds,
    Leaf,
    Reading,
    Signal,
    condition_of,
    leaves,
    limits_condition,
)
from journeymap.handling.derive_rules import limits_json
from journeymap.handling.derive_triggers import is_complete, trigger_json
from journeymap.handling.figures import number, signed
from journeymap.handling.trigger_sentences import KEYWORDS, PLAIN
from journeymap.i18n import Phrase, phrase, plain
from journeymap.model.agreements import Calendar
from journeymap.model.agreements import Signal as Described
from journeymap.model.document import Document
from journeymap.model.duration import duration_of, spoken
from journeymap.model.triggers import (
    AfterDelay,
    AnyTrigger,
    CartAbandoned,
    ChannelIs,
    Dwell,
    FailedAttempts,
    Inactivity,
    Keyword,
    LanguageIs,
    LowConfidence,
    LowResponse,
    RepeatContact,
    Schedule,
    Segment,
    Sentiment,
    Topic,
    ValueOver,
    WaitingOver,
    parts_of,
    walk,
)

SECONDS = "s"
"""The unit of signals that are lengths of time."""
LANGUAGE, CHANNEL = "language", "channel"
"""The signals that a case says apart from the others."""
LONGEST = 9_999 * 86_400
"""The longest time that is said as one, in seconds."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A signal that decides a touchpoint."""

    signal: Signal
    called: Phrase
    """In a few words, for example "Contacts within 7 days"."""
    words: tuple[str, ...] = ()
    """The texts that rules ask for."""

    @property
    def is_time(self) -> bool:
        """Whether it is a length of time."""
        return self.signal.type == NUMBER and self.signal.unit == SECONDS

    @property
    def is_share(self) -> bool:
        """Whether it is a part of a whole, 0 to 1."""
        return (self.signal.lowest, self.signal.highest) == (0.0, 1.0)

    @property
    def usual(self) -> Reading | None:
        """What it says where nothing is the matter; None where nothing is usual."""
        match self.signal.type:
            case "boolean":
                return False
            case "texts":
                return []
            case "number" if self.is_share:
                return 1.0
            case "number" if self.signal.id.startswith("contacts_"):
                return 1.0
            case "number":
                return max(0.0, self.signal.lowest or 0.0)
        return None


def wanted_signals(document: Document, touchpoint: str) -> tuple[Wanted, ...]:
    """The signals that rules, ways out and limits of a touchpoint read, in their order.

    Whether a calendar is open follows from the time and is not among them.
    """
    found: dict[str, Wanted] = {}
    for trigger in _triggers(document, touchpoint):
        if isinstance(trigger, Schedule):
            continue
        leaf = leaf_of(trigger)
        words = leaf.words if isinstance(leaf, Holds | Equals) else ()
        before = found.get(leaf.signal.id)
        if before is not None:
            words = tuple(dict.fromkeys((*before.words, *words)))
        signal = _described(document, leaf.signal)
        found[leaf.signal.id] = Wanted(signal, called(trigger, document), words)
    for limit in _limits(document, touchpoint):
        named = Wanted(_described(document, limit.signal), limit_called(limit))
        found.setdefault(limit.signal.id, named)
    return tuple(found.values())


def leaf_of(trigger: AnyTrigger) -> Leaf:
    """The comparison that a trigger, complete and no group, comes to."""
    return next(leaves(condition_of(trigger_json(trigger))))


def _triggers(document: Document, touchpoint: str) -> Iterator[AnyTrigger]:
    """What is complete and no group, of the rules and then of the ways out."""
    record = document.touchpoints[touchpoint]
    whole = [rule.trigger for rule in record.handling.rules] if record.handling else []
    whole += [way.when for way in document.leaving(touchpoint) if way.when is not None]
    for trigger in whole:
        if is_complete(trigger):
            yield from (part for part in walk(trigger) if not parts_of(part))


def _limits(document: Document, touchpoint: str) -> Iterator[Leaf]:
    condition = limits_of(document, touchpoint)
    if condition is not None:
        yield from leaves(condition)


def limits_of(document: Document, touchpoint: str) -> Condition | None:
    """When AI has come to its limits at a touchpoint; None where it has none."""
    handling = document.touchpoints[touchpoint].handling
    said = None if handling is None else limits_json(handling)
    return None if said is None else limits_condition(said)


def _described(document: Document, signal: Signal) -> Signal:
    """A signal as the team described it, where it did."""
    own = document.get(Described, signal.id)
    if own is None:
        return signal
    return Signal(
        signal.id,
        signal.type,
        plain(own.description.strip()) if own.description.strip() else signal.means,
        own.unit or signal.unit,
        signal.lowest if own.lowest is None else own.lowest,
        signal.highest if own.highest is None else own.highest,
    )


def called(trigger: AnyTrigger, document: Document) -> Phrase:
    """What a trigger asks about, without what it asks for."""
    match trigger:
        case RepeatContact():
            said = phrase("known", "Contacts within {time}")
            if trigger.same_topic:
                said = phrase("known", "Contacts about one topic within {time}")
            return said.of(time=spoken(trigger.within))
        case LowResponse():
            said = phrase("known", "Part of messages answered within {time}")
            return said.of(time=spoken(trigger.after))
        case Keyword():
            words = ", ".join(f"“{word}”" for word in trigger.words)
            return KEYWORDS[trigger.match].of(words=words)
        case ValueOver():
            if trigger.signal is not None:
                return plain(document.name_of(trigger.signal))
            return phrase("known", "Value of the order")
        case Schedule():
            calendar = document.get(Calendar, trigger.calendar)
            name = "" if calendar is None else calendar.name
            return phrase("known", "Now within “{hours}”").of(hours=name)
    return PLAIN.get(type(trigger)) or _CALLED[type(trigger)]


_CALLED: dict[type, Phrase] = {
    FailedAttempts: phrase("known", "Failed attempts of AI"),
    LowConfidence: phrase("known", "How sure AI is"),
    Sentiment: phrase("known", "Mood"),
    Topic: phrase("known", "Topics"),
    Segment: phrase("known", "Customer groups"),
    AfterDelay: phrase("known", "Time since arriving here"),
    CartAbandoned: phrase("known", "Full cart left alone for"),
    Dwell: phrase("known", "Staying in one place for"),
    WaitingOver: phrase("known", "Waiting for"),
    Inactivity: phrase("known", "Silent for"),
    LanguageIs: phrase("known", "Language"),
    ChannelIs: phrase("known", "Channel"),
}


def limit_called(leaf: Leaf) -> Phrase:
    """What a limit of AI is about."""
    match leaf.signal.id:
        case "turns":
            return phrase("known", "Answers of AI so far")
        case "failed_attempts":
            return _CALLED[FailedAttempts]
    return phrase("known", "Amount that AI would promise")


def reading_said(signal: Signal, value: object, document: Document) -> Phrase:
    """What a signal says in a case; None: nothing is known."""
    match value:
        case None:
            return phrase("known", "not said")
        case bool():
            return phrase("known", "yes") if value else phrase("known", "no")
        case int() | float():
            return _amount(signal, float(value))
        case list() | tuple():
            names = ", ".join(f"“{each}”" for each in value)
            return plain(names) if names else phrase("known", "none")
    return plain(document.name_of(str(value)) if signal.id == CHANNEL else str(value))


def _amount(signal: Signal, value: float) -> Phrase:
    if signal.unit == SECONDS and 0 <= value < LONGEST:
        return spoken(duration_of(round(value)))
    if (signal.lowest, signal.highest) == (0.0, 1.0):
        return phrase("known", "{percent} %").of(percent=number(round(100 * value, 6)))
    if signal.id == "sentiment":
        return plain(signed(value))
    return plain(f"{number(value)} {signal.unit}".strip())


def needed(leaf: Leaf, document: Document) -> Phrase | None:
    """What a comparison asks for; None where it asks for "yes"."""
    if isinstance(leaf, Holds | Equals):
        words = (document.name_of(w) if leaf.signal.id == CHANNEL else w for w in leaf.words)
        return phrase("known", "one of {words}").of(words=", ".join(f"“{w}”" for w in words))
    operator = getattr(leaf, "operator", "")
    if operator not in _OPERATORS:
        return None
    bound = getattr(leaf, "bound", 0.0)
    return _OPERATORS[operator].of(bound=_amount(leaf.signal, bound))


_OPERATORS = {
    ">=": phrase("known", "{bound} or more"),
    ">": phrase("known", "more than {bound}"),
    "<=": phrase("known", "{bound} or less"),
    "<": phrase("known", "less than {bound}"),
}
