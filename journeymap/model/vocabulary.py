"""The closed words of a journey: what ids mean, and what each is called.

Files hold ids (`"hurt"`, `"hybrid"`), never names; names are phrases and follow the reader's
language. Those for feelings say more of themselves, in `feelings`.
"""

from collections.abc import Mapping
from enum import StrEnum

from journeymap.i18n import Phrase, phrase
from journeymap.model.feelings import FEELINGS as FEELINGS
from journeymap.model.feelings import Feeling as Feeling


class Basis(StrEnum):
    """How a feeling is known. A workshop tag is a hypothesis until somebody looked."""

    ASSUMED = "assumed"
    OBSERVED = "observed"
    MEASURED = "measured"


class Understood(StrEnum):
    """Did the customer feel understood in the moment?"""

    YES = "yes"
    UNSURE = "unsure"
    NO = "no"


class Kind(StrEnum):
    """What sort of touchpoint it is."""

    FIRST_CONTACT = "first_contact"
    BROWSING = "browsing"
    RECOMMENDATION = "recommendation"
    CART = "cart"
    PAYMENT = "payment"
    CONFIRMATION = "confirmation"
    DELIVERY = "delivery"
    USE = "use"
    INQUIRY = "inquiry"
    COMPLAINT = "complaint"
    REFUND = "refund"
    REVIEW = "review"
    SURVEY = "survey"
    FOLLOW_UP = "follow_up"
    LEAVING = "leaving"
    OTHER = "other"


ATTITUDE_KINDS = frozenset({Kind.COMPLAINT, Kind.REFUND, Kind.REVIEW})
"""Kinds where attitude matters more than the right answer unless the team says otherwise (A28)."""


class Initiator(StrEnum):
    """Who makes contact."""

    CUSTOMER = "customer"
    BRAND = "brand"


class Mode(StrEnum):
    """Who is there for the customer."""

    AI = "ai"
    HYBRID = "hybrid"
    HUMAN = "human"


class Pattern(StrEnum):
    """How AI and a person share a moment; "hybrid" alone cannot be built."""

    AI_FIRST = "ai_first"
    AI_DRAFTS = "ai_drafts"
    HUMAN_LEADS = "human_leads"
    AI_NOW_HUMAN_LATER = "ai_now_human_later"


class TransitionKind(StrEnum):
    """Why a customer goes from one touchpoint to another."""

    NORMAL = "normal"
    EXCEPTION = "exception"
    RECOVERY = "recovery"
    LOOP = "loop"


class State(StrEnum):
    """Whether a journey shows what is or what should be."""

    AS_IS = "as_is"
    TO_BE = "to_be"


class Clock(StrEnum):
    """Which hours a response target counts."""

    BUSINESS = "business"
    CALENDAR = "calendar"


class Medium(StrEnum):
    """What a channel technically is."""

    WEB = "web"
    APP = "app"
    CHAT = "chat"
    PHONE = "phone"
    EMAIL = "email"
    TEXT_MESSAGE = "text_message"
    MESSENGER = "messenger"
    SOCIAL = "social"
    LETTER = "letter"
    IN_PERSON = "in_person"
    OTHER = "other"


class WordsStatus(StrEnum):
    """How far a message has come."""

    UNREVIEWED = "unreviewed"
    IN_REVIEW = "in_review"
    FINAL = "final"


class Effect(StrEnum):
    """What a hand-over rule does; offering a person is not forcing one."""

    OFFER_HUMAN = "offer_human"
    FORCE_HUMAN = "force_human"
    NOTIFY = "notify"
    BLOCK_TRANSFER = "block_transfer"
    HAND_BACK = "hand_back"


class RuleSeverity(StrEnum):
    """How much is at stake when a hand-over rule fires."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"


class RouteKind(StrEnum):
    """How the person is reached."""

    LIVE = "live"
    CALLBACK = "callback"
    ASYNC = "async"
    SPECIALIST = "specialist"
    SUPERVISOR = "supervisor"
    EMERGENCY = "emergency"


class Priority(StrEnum):
    """Where in a team's queue a customer is put."""

    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


class Promise(StrEnum):
    """What the customer is promised when nobody can be reached."""

    CALLBACK = "callback"
    WRITTEN_REPLY = "written_reply"


class HandBackWhen(StrEnum):
    """When a person gives the customer back to AI."""

    RESOLVED = "resolved"
    CUSTOMER_AGREES = "customer_agrees"
    INACTIVITY = "inactivity"
    NEVER = "never"


class Unavailable(StrEnum):
    """Why a team cannot take a customer."""

    OUT_OF_HOURS = "out_of_hours"
    NOBODY_FREE = "nobody_free"
    QUEUE_FULL = "queue_full"
    TRANSFER_FAILED = "transfer_failed"


class SignalType(StrEnum):
    """What sort of value a signal has."""

    BOOLEAN = "boolean"
    NUMBER = "number"
    TEXT = "text"
    TEXTS = "texts"


class Handler(StrEnum):
    """Who acts next."""

    ASSISTANT = "assistant"
    PERSON = "person"


class Match(StrEnum):
    """How words are looked for in what the customer says."""

    EXACT = "exact"
    PATTERN = "pattern"
    SEMANTIC = "semantic"


class Weekday(StrEnum):
    """A day of the week."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


NAMES: Mapping[type[StrEnum], Mapping[StrEnum, Phrase]] = {
    Feeling: {feeling: facts.name for feeling, facts in FEELINGS.items()},
    Basis: {
        Basis.ASSUMED: phrase("basis", "assumed"),
        Basis.OBSERVED: phrase("basis", "observed"),
        Basis.MEASURED: phrase("basis", "measured"),
    },
    Understood: {
        Understood.YES: phrase("understood", "yes"),
        Understood.UNSURE: phrase("understood", "unsure"),
        Understood.NO: phrase("understood", "no"),
    },
    Kind: {
        Kind.FIRST_CONTACT: phrase("kind", "First contact"),
        Kind.BROWSING: phrase("kind", "Browsing"),
        Kind.RECOMMENDATION: phrase("kind", "Recommendation"),
        Kind.CART: phrase("kind", "Cart"),
        Kind.PAYMENT: phrase("kind", "Payment"),
        Kind.CONFIRMATION: phrase("kind", "Confirmation"),
        Kind.DELIVERY: phrase("kind", "Delivery"),
        Kind.USE: phrase("kind", "Use"),
        Kind.INQUIRY: phrase("kind", "Inquiry"),
        Kind.COMPLAINT: phrase("kind", "Complaint"),
        Kind.REFUND: phrase("kind", "Refund"),
        Kind.REVIEW: phrase("kind", "Review"),
        Kind.SURVEY: phrase("kind", "Survey"),
        Kind.FOLLOW_UP: phrase("kind", "Follow-up"),
        Kind.LEAVING: phrase("kind", "Leaving"),
        Kind.OTHER: phrase("kind", "Other"),
    },
    Initiator: {
        Initiator.CUSTOMER: phrase("initiator", "the customer"),
        Initiator.BRAND: phrase("initiator", "the brand"),
    },
    Mode: {
        Mode.AI: phrase("mode", "AI"),
        Mode.HYBRID: phrase("mode", "Both"),
        Mode.HUMAN: phrase("mode", "Human"),
    },
    Pattern: {
        Pattern.AI_FIRST: phrase("pattern", "AI first, a person takes over"),
        Pattern.AI_DRAFTS: phrase("pattern", "AI drafts, a person finishes and signs"),
        Pattern.HUMAN_LEADS: phrase("pattern", "A person leads, AI assists"),
        Pattern.AI_NOW_HUMAN_LATER: phrase("pattern", "AI now, a named person later"),
    },
    TransitionKind: {
        TransitionKind.NORMAL: phrase("transition", "Normal"),
        TransitionKind.EXCEPTION: phrase("transition", "Exception"),
        TransitionKind.RECOVERY: phrase("transition", "Recovery"),
        TransitionKind.LOOP: phrase("transition", "Loop"),
    },
    State: {
        State.AS_IS: phrase("state", "As is"),
        State.TO_BE: phrase("state", "To be"),
    },
    Clock: {
        Clock.BUSINESS: phrase("clock", "business hours"),
        Clock.CALENDAR: phrase("clock", "around the clock"),
    },
    Medium: {
        Medium.WEB: phrase("medium", "Web"),
        Medium.APP: phrase("medium", "App"),
        Medium.CHAT: phrase("medium", "Chat"),
        Medium.PHONE: phrase("medium", "Phone"),
        Medium.EMAIL: phrase("medium", "E-mail"),
        Medium.TEXT_MESSAGE: phrase("medium", "Text message"),
        Medium.MESSENGER: phrase("medium", "Messenger"),
        Medium.SOCIAL: phrase("medium", "Social media"),
        Medium.LETTER: phrase("medium", "Letter"),
        Medium.IN_PERSON: phrase("medium", "In person"),
        Medium.OTHER: phrase("medium", "Other"),
    },
    WordsStatus: {
        WordsStatus.UNREVIEWED: phrase("words", "not reviewed"),
        WordsStatus.IN_REVIEW: phrase("words", "in review"),
        WordsStatus.FINAL: phrase("words", "final"),
    },
    Effect: {
        Effect.OFFER_HUMAN: phrase("effect", "offer a person"),
        Effect.FORCE_HUMAN: phrase("effect", "hand over to a person"),
        Effect.NOTIFY: phrase("effect", "notify a person"),
        Effect.BLOCK_TRANSFER: phrase("effect", "do not hand over"),
        Effect.HAND_BACK: phrase("effect", "hand back to AI"),
    },
    RuleSeverity: {
        RuleSeverity.LOW: phrase("severity of a rule", "low"),
        RuleSeverity.MEDIUM: phrase("severity of a rule", "medium"),
        RuleSeverity.HIGH: phrase("severity of a rule", "high"),
        RuleSeverity.CRITICAL: phrase("severity of a rule", "critical"),
    },
    RouteKind: {
        RouteKind.LIVE: phrase("route", "live"),
        RouteKind.CALLBACK: phrase("route", "call back"),
        RouteKind.ASYNC: phrase("route", "written reply"),
        RouteKind.SPECIALIST: phrase("route", "specialist"),
        RouteKind.SUPERVISOR: phrase("route", "supervisor"),
        RouteKind.EMERGENCY: phrase("route", "emergency"),
    },
    Priority: {
        Priority.NORMAL: phrase("priority", "normal"),
        Priority.HIGH: phrase("priority", "high"),
        Priority.URGENT: phrase("priority", "urgent"),
    },
    Promise: {
        Promise.CALLBACK: phrase("promise", "a call back"),
        Promise.WRITTEN_REPLY: phrase("promise", "a written reply"),
    },
    HandBackWhen: {
        HandBackWhen.RESOLVED: phrase("hand-back", "when it is settled"),
        HandBackWhen.CUSTOMER_AGREES: phrase("hand-back", "when the customer agrees"),
        HandBackWhen.INACTIVITY: phrase("hand-back", "when the customer falls silent"),
        HandBackWhen.NEVER: phrase("hand-back", "never: the person stays"),
    },
    Unavailable: {
        Unavailable.OUT_OF_HOURS: phrase("unavailable", "out of hours"),
        Unavailable.NOBODY_FREE: phrase("unavailable", "nobody is free"),
        Unavailable.QUEUE_FULL: phrase("unavailable", "the queue is full"),
        Unavailable.TRANSFER_FAILED: phrase("unavailable", "the transfer fails"),
    },
    SignalType: {
        SignalType.BOOLEAN: phrase("signal", "yes or no"),
        SignalType.NUMBER: phrase("signal", "number"),
        SignalType.TEXT: phrase("signal", "text"),
        SignalType.TEXTS: phrase("signal", "list of texts"),
    },
    Handler: {
        Handler.ASSISTANT: phrase("handler", "AI"),
        Handler.PERSON: phrase("handler", "a person"),
    },
    Match: {
        Match.EXACT: phrase("match", "exactly"),
        Match.PATTERN: phrase("match", "as a pattern"),
        Match.SEMANTIC: phrase("match", "by meaning"),
    },
    Weekday: {
        Weekday.MON: phrase("weekday", "Mon"),
        Weekday.TUE: phrase("weekday", "Tue"),
        Weekday.WED: phrase("weekday", "Wed"),
        Weekday.THU: phrase("weekday", "Thu"),
        Weekday.FRI: phrase("weekday", "Fri"),
        Weekday.SAT: phrase("weekday", "Sat"),
        Weekday.SUN: phrase("weekday", "Sun"),
    },
}
"""What the words of each vocabulary are called."""


def name_of(word: StrEnum) -> Phrase:
    """What a word of any vocabulary is called."""
    return NAMES[type(word)][word]
