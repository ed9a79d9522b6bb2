"""The kinds of triggers as somebody chooses them: by what they are about, and how each starts."""

from collections.abc import Callable, Mapping

from journeymap.i18n import Phrase, phrase
from journeymap.model.document import Document
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

KIND_NAMES: Mapping[type, Phrase] = {
    AsksForPerson: phrase("trigger", "Customer asks for a person"),
    ComplaintDetected: phrase("trigger", "Complaint detected"),
    Sentiment: phrase("trigger", "Cold mood"),
    Keyword: phrase("trigger", "Certain words"),
    Topic: phrase("trigger", "Topic"),
    RepeatContact: phrase("trigger", "Repeated contact"),
    FailedAttempts: phrase("trigger", "AI has failed"),
    LowConfidence: phrase("trigger", "AI is not sure"),
    TechnicalFailure: phrase("trigger", "Technical failure"),
    Crisis: phrase("trigger", "Crisis"),
    Vulnerable: phrase("trigger", "Customer needs particular care"),
    ExceptionalCase: phrase("trigger", "Exceptional case"),
    ValueOver: phrase("trigger", "Much at stake"),
    Segment: phrase("trigger", "Customer group"),
    LanguageIs: phrase("trigger", "Language"),
    ChannelIs: phrase("trigger", "Channel"),
    CartEmptied: phrase("trigger", "Cart emptied"),
    CartAbandoned: phrase("trigger", "Full cart left alone"),
    Dwell: phrase("trigger", "Stays in one place"),
    LowResponse: phrase("trigger", "Hardly answers messages"),
    WaitingOver: phrase("trigger", "Long wait"),
    Inactivity: phrase("trigger", "Silence"),
    AfterDelay: phrase("trigger", "After a delay"),
    Schedule: phrase("trigger", "Hours of a calendar"),
    AllOf: phrase("trigger", "All of these"),
    AnyOf: phrase("trigger", "At least one of these"),
    Not: phrase("trigger", "Not this"),
}
"""What each kind is called, also before it says anything."""

HINTS: Mapping[type, Phrase] = {
    AsksForPerson: phrase("trigger", "In whatever words, at any time."),
    ComplaintDetected: phrase(
        "trigger", "Detected in what the customer says; certain words alone are not enough."
    ),
    Sentiment: phrase("trigger", "Fires at this level and below."),
    Keyword: phrase(
        "trigger", "Words alone detect no complaint: take “Complaint detected” for that."
    ),
    RepeatContact: phrase("trigger", "The present contact counts too."),
    FailedAttempts: phrase("trigger", "Tries in this conversation that settled nothing."),
    LowConfidence: phrase("trigger", "Fires below this."),
    TechnicalFailure: phrase("trigger", "AI, or what it depends on, does not work."),
    Crisis: phrase("trigger", "Somebody's safety, health or money is in danger now."),
    Vulnerable: phrase("trigger", "For example bereaved, ill, or a child."),
    ExceptionalCase: phrase("trigger", "Something happened that nobody has planned for."),
    ValueOver: phrase("trigger", "Fires above this, not at it."),
    CartEmptied: phrase("trigger", "Everything was taken out: something else than leaving it."),
    CartAbandoned: phrase("trigger", "Something is in it, and nothing happens."),
    LowResponse: phrase("trigger", "Fires below this part of the brand's messages."),
    AfterDelay: phrase("trigger", "Counted from when the customer reached the touchpoint."),
}
"""What is worth knowing about a kind."""

GROUPS: Mapping[Phrase, tuple[type, ...]] = {
    phrase("trigger", "What the customer says"): (
        *(AsksForPerson, ComplaintDetected, Sentiment, Keyword, Topic, RepeatContact),
    ),
    phrase("trigger", "How AI is doing"): (FailedAttempts, LowConfidence, TechnicalFailure),
    phrase("trigger", "What is at stake"): (Crisis, Vulnerable, ExceptionalCase, ValueOver),
    phrase("trigger", "Who and where"): (Segment, LanguageIs, ChannelIs),
    phrase("trigger", "What the customer does"): (CartEmptied, CartAbandoned, Dwell, LowResponse),
    phrase("trigger", "Time"): (WaitingOver, Inactivity, AfterDelay, Schedule),
}
"""The kinds that are no groups, by what they are about."""

_STARTS: Mapping[type, Callable[[], AnyTrigger]] = {
    Sentiment: lambda: Sentiment(at_most=-1),
    Keyword: lambda: Keyword(match=Match.SEMANTIC, words=()),
    Topic: lambda: Topic(topics=()),
    RepeatContact: lambda: RepeatContact(count=2, within="P7D"),
    FailedAttempts: lambda: FailedAttempts(count=2),
    LowConfidence: lambda: LowConfidence(below=0.5),
    Segment: lambda: Segment(segments=()),
    LanguageIs: lambda: LanguageIs(languages=()),
    CartAbandoned: lambda: CartAbandoned(after="PT1H"),
    Dwell: lambda: Dwell(at_least="PT20S"),
    LowResponse: lambda: LowResponse(rate=0.25, after="P3D"),
    WaitingOver: lambda: WaitingOver(time="PT3M"),
    Inactivity: lambda: Inactivity(time="PT10M"),
    AfterDelay: lambda: AfterDelay(delay="P3D"),
}
"""Numbers of the articles where they give some (A23, B2, B17, B25); the others are ours."""


def start(kind: type, document: Document) -> AnyTrigger:
    """A trigger of a kind as it starts in a document."""
    if kind is ValueOver:
        korean = document.journey.language.startswith("ko")
        return ValueOver(amount=300_000, currency="KRW") if korean else ValueOver(amount=200)
    if kind is Schedule:
        calendar = next((each.id for each in document.calendars), None)
        return Schedule(calendar=calendar, outside=True)
    return _STARTS.get(kind, kind)()
