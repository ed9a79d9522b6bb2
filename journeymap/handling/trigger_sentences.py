"""Triggers as people read them, from "Complaint detected" to nested groups."""

from journeymap.handling.figures import listed, number, signed
from journeymap.handling.negations import negated
from journeymap.i18n import Phrase, phrase, plain
from journeymap.model.agreements import Calendar
from journeymap.model.document import Document
from journeymap.model.duration import spoken
from journeymap.model.triggers import (
    AfterDelay,
    AllOf,
    AnyOf,
    AnyTrigger,
    AsksForPerson,
    CartAbandoned,
    CartEmptied,
    ChannelIs,
    ComplaintDetected,
    Crisis,
    Dwell,
    ExceptionalCase,
    FailedAttempts,
    Inactivity,
    Keyword,
    LanguageIs,
    LowConfidence,
    LowResponse,
    Not,
    RepeatContact,
    Schedule,
    Segment,
    Sentiment,
    TechnicalFailure,
    Topic,
    ValueOver,
    Vulnerable,
    WaitingOver,
)
from journeymap.model.vocabulary import Match


def trigger_sentence(trigger: AnyTrigger, document: Document) -> Phrase:
    """When a rule fires or a way is taken, for example "Complaint detected or Crisis"."""
    match trigger:
        case AllOf() | AnyOf():
            return _group(trigger, document)
        case Not():
            return _not(trigger.of, document)
        case ValueOver():
            return _value_over(trigger, document)
        case Schedule():
            return _schedule(trigger, document, trigger.outside)
        case ChannelIs():
            return phrase("rule", "Channel: {names}").of(names=_channels(trigger, document))
    plain_one = PLAIN.get(type(trigger))
    return plain_one if plain_one is not None else _measured(trigger)


PLAIN: dict[type, Phrase] = {
    AsksForPerson: phrase("rule", "Customer asks for a person"),
    ComplaintDetected: phrase("rule", "Complaint detected"),
    CartEmptied: phrase("rule", "Cart emptied"),
    Vulnerable: phrase("rule", "Customer needs particular care"),
    ExceptionalCase: phrase("rule", "Exceptional case"),
    Crisis: phrase("rule", "Crisis"),
    TechnicalFailure: phrase("rule", "Technical failure"),
}
"""Triggers that say all by their type."""
KEYWORDS = {
    Match.EXACT: phrase("rule", "Says: {words}"),
    Match.PATTERN: phrase("rule", "Says something like: {words}"),
    Match.SEMANTIC: phrase("rule", "Means: {words}"),
}
"""What the customer says, by how words are looked for."""


def _measured(trigger: AnyTrigger) -> Phrase:
    match trigger:
        case RepeatContact():
            sentence = phrase("rule", "Same customer contacts ≥ {count} times ({time})")
            if trigger.same_topic:
                sentence = phrase(
                    "rule", "Same customer contacts ≥ {count} times about one topic ({time})"
                )
            return sentence.of(count=trigger.count, time=spoken(trigger.within))
        case FailedAttempts(count=1):
            return phrase("rule", "AI has failed")
        case FailedAttempts():
            return phrase("rule", "AI has failed ≥ {count} times").of(count=trigger.count)
        case LowConfidence():
            return phrase("rule", "AI is less than {percent} % sure").of(
                percent=number(100 * trigger.below)
            )
        case Sentiment():
            return phrase("rule", "Mood {level} or colder").of(level=signed(trigger.at_most))
        case Topic():
            return phrase("rule", "Topic: {names}").of(names=listed(trigger.topics))
        case Keyword():
            return KEYWORDS[trigger.match].of(words=listed(trigger.words))
        case Segment():
            return phrase("rule", "Customer group: {names}").of(names=listed(trigger.segments))
        case LowResponse():
            return phrase("rule", "Answers less than {percent} % of messages (within {time})").of(
                percent=number(100 * trigger.rate), time=spoken(trigger.after)
            )
        case LanguageIs():
            return phrase("rule", "Language: {names}").of(names=listed(trigger.languages))
    return _timed(trigger)


def _timed(trigger: AnyTrigger) -> Phrase:
    match trigger:
        case AfterDelay():
            return phrase("rule", "{time} later").of(time=spoken(trigger.delay))
        case CartAbandoned():
            return phrase("rule", "Full cart left alone for {time}").of(time=spoken(trigger.after))
        case Dwell():
            return phrase("rule", "Stays for {time}").of(time=spoken(trigger.at_least))
        case WaitingOver():
            return phrase("rule", "Waits longer than {time}").of(time=spoken(trigger.time))
        case Inactivity():
            return phrase("rule", "Silent for {time}").of(time=spoken(trigger.time))
    raise AssertionError(trigger)


def _not(trigger: AnyTrigger, document: Document) -> Phrase:
    """The opposite, said as such wherever there are words for it."""
    match trigger:
        case Not():
            return trigger_sentence(trigger.of, document)
        case AllOf() | AnyOf():
            if len(trigger.of) == 1:
                return _not(trigger.of[0], document)
            none = phrase("rule", "none of these: ({group})")
            if isinstance(trigger, AllOf):
                none = phrase("rule", "not all of these: ({group})")
            return none.of(group=_group(trigger, document))
        case Schedule():
            return _schedule(trigger, document, not trigger.outside)
        case ValueOver():
            return _value_over(trigger, document, at_most=True)
        case ChannelIs():
            return phrase("rule", "Channel is none of: {names}").of(
                names=_channels(trigger, document)
            )
    return negated(trigger)


def _group(group: AllOf | AnyOf, document: Document) -> Phrase:
    joint = phrase("rule", "{first} and {next}")
    if isinstance(group, AnyOf):
        joint = phrase("rule", "{first} or {next}")
    said = _within(group.of[0], document)
    for part in group.of[1:]:
        said = joint.of(first=said, next=_within(part, document))
    return said


def _within(part: AnyTrigger, document: Document) -> Phrase:
    """A part of a group, in brackets where it is a group itself."""
    said = trigger_sentence(part, document)
    grouped = isinstance(part, AllOf | AnyOf) and len(part.of) > 1
    return phrase("rule", "({group})").of(group=said) if grouped else said


def _value_over(trigger: ValueOver, document: Document, at_most: bool = False) -> Phrase:
    amount = f"{number(trigger.amount)} {trigger.currency}".strip()
    if trigger.signal is None:
        said = phrase("rule", "More than {amount} at stake")
        if at_most:
            said = phrase("rule", "At most {amount} at stake")
        return said.of(amount=amount)
    said = phrase("rule", "{what} above {amount}")
    if at_most:
        said = phrase("rule", "{what} not above {amount}")
    return said.of(what=document.name_of(trigger.signal), amount=amount)


def _schedule(trigger: Schedule, document: Document, outside: bool) -> Phrase:
    calendar = document.get(Calendar, trigger.calendar)
    name = phrase("rule", "hours that nobody named")
    if calendar is not None:
        name = plain(f"“{calendar.name}”")
    said = phrase("rule", "Outside {hours}") if outside else phrase("rule", "Within {hours}")
    return said.of(hours=name)


def _channels(trigger: ChannelIs, document: Document) -> Phrase:
    return listed(document.name_of(id) for id in trigger.channels)
