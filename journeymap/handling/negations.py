"""What it means that a trigger is not so, said as people say it: "No crisis", not "not: Crisis"."""

from journeymap.handling.figures import listed, number, signed
from journeymap.i18n import Phrase, phrase
from journeymap.model.duration import spoken
from journeymap.model.triggers import (
    AfterDelay,
    AnyTrigger,
    AsksForPerson,
    CartAbandoned,
    CartEmptied,
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
    RepeatContact,
    Segment,
    Sentiment,
    TechnicalFailure,
    Topic,
    Vulnerable,
    WaitingOver,
)
from journeymap.model.vocabulary import Match


def negated(trigger: AnyTrigger) -> Phrase:
    """The opposite of a trigger that is no group and names no other record."""
    plain_one = _PLAIN.get(type(trigger))
    return plain_one if plain_one is not None else _measured(trigger)


_PLAIN: dict[type, Phrase] = {
    AsksForPerson: phrase("rule", "Customer does not ask for a person"),
    ComplaintDetected: phrase("rule", "No complaint detected"),
    CartEmptied: phrase("rule", "Cart not emptied"),
    Vulnerable: phrase("rule", "Customer needs no particular care"),
    ExceptionalCase: phrase("rule", "No exceptional case"),
    Crisis: phrase("rule", "No crisis"),
    TechnicalFailure: phrase("rule", "No technical failure"),
}
_KEYWORDS = {
    Match.EXACT: phrase("rule", "Does not say: {words}"),
    Match.PATTERN: phrase("rule", "Says nothing like: {words}"),
    Match.SEMANTIC: phrase("rule", "Does not mean: {words}"),
}


def _measured(trigger: AnyTrigger) -> Phrase:
    match trigger:
        case RepeatContact():
            sentence = phrase("rule", "Same customer contacts < {count} times ({time})")
            if trigger.same_topic:
                sentence = phrase(
                    "rule", "Same customer contacts < {count} times about one topic ({time})"
                )
            return sentence.of(count=trigger.count, time=spoken(trigger.within))
        case FailedAttempts(count=1):
            return phrase("rule", "AI has not failed yet")
        case FailedAttempts():
            return phrase("rule", "AI has failed < {count} times").of(count=trigger.count)
        case LowConfidence():
            return phrase("rule", "AI is at least {percent} % sure").of(
                percent=number(100 * trigger.below)
            )
        case Sentiment():
            return phrase("rule", "Mood warmer than {level}").of(level=signed(trigger.at_most))
        case Topic():
            return phrase("rule", "Topic is none of: {names}").of(names=listed(trigger.topics))
        case Keyword():
            return _KEYWORDS[trigger.match].of(words=listed(trigger.words))
        case Segment():
            return phrase("rule", "Customer group is none of: {names}").of(
                names=listed(trigger.segments)
            )
        case LowResponse():
            return phrase("rule", "Answers at least {percent} % of messages (within {time})").of(
                percent=number(100 * trigger.rate), time=spoken(trigger.after)
            )
        case LanguageIs():
            return phrase("rule", "Language is none of: {names}").of(
                names=listed(trigger.languages)
            )
    return _timed(trigger)


def _timed(trigger: AnyTrigger) -> Phrase:
    match trigger:
        case AfterDelay():
            return phrase("rule", "In the first {time}").of(time=spoken(trigger.delay))
        case CartAbandoned():
            return phrase("rule", "Full cart not left alone for {time}").of(
                time=spoken(trigger.after)
            )
        case Dwell():
            return phrase("rule", "Stays for less than {time}").of(time=spoken(trigger.at_least))
        case WaitingOver():
            return phrase("rule", "Waits for {time} at most").of(time=spoken(trigger.time))
        case Inactivity():
            return phrase("rule", "Silent for less than {time}").of(time=spoken(trigger.time))
    raise AssertionError(trigger)
