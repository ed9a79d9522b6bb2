"""The closed words of a journey: what ids mean, and what each is called.

Files hold ids (`"hurt"`, `"hybrid"`), never names; names are phrases and follow the reader's
language. Feelings, their keys and their defaults follow the tagging scheme "one word, one level,
one proof"; the defaults for valence and intensity are ours, no licence-free norm exists.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from journeymap.i18n import Phrase, phrase


class Feeling(StrEnum):
    """What a customer feels in a moment: thirteen words, from Richins' consumption emotions."""

    INTERESTED = "interested"
    EXCITED = "excited"
    HAPPY = "happy"
    CONTENT = "content"
    RELIEVED = "relieved"
    TOUCHED = "touched"
    NEUTRAL = "neutral"
    WORRIED = "worried"
    ANNOYED = "annoyed"
    WORN_OUT = "worn_out"
    DISAPPOINTED = "disappointed"
    HURT = "hurt"
    ANGRY = "angry"


@dataclass(frozen=True, slots=True)
class FeelingFacts:
    """How a feeling is called, typed and scored before anybody adjusts it."""

    name: Phrase
    key: str
    """The single key that tags it on the canvas."""
    valence: int
    """Default valence, -2 (cold) to +2 (warm)."""
    intensity: int
    """Default intensity, 1 to 3."""
    category_set: str
    """The W3C EmotionML vocabulary that holds `item`."""
    item: str


FEELINGS: Mapping[Feeling, FeelingFacts] = {
    Feeling.INTERESTED: FeelingFacts(
        phrase("feeling", "interested"), "1", 1, 2, "fsre-categories", "interest"
    ),
    Feeling.EXCITED: FeelingFacts(
        phrase("feeling", "excited"), "2", 2, 3, "everyday-categories", "excited"
    ),
    Feeling.HAPPY: FeelingFacts(phrase("feeling", "happy"), "3", 2, 2, "fsre-categories", "joy"),
    Feeling.CONTENT: FeelingFacts(
        phrase("feeling", "satisfied"), "4", 1, 1, "fsre-categories", "contentment"
    ),
    Feeling.RELIEVED: FeelingFacts(
        phrase("feeling", "relieved"), "5", 1, 1, "occ-categories", "relief"
    ),
    Feeling.TOUCHED: FeelingFacts(
        phrase("feeling", "grateful"), "6", 2, 2, "occ-categories", "gratitude"
    ),
    Feeling.NEUTRAL: FeelingFacts(
        phrase("feeling", "indifferent"), "0", 0, 1, "frijda-categories", "indifference"
    ),
    Feeling.WORRIED: FeelingFacts(
        phrase("feeling", "worried"), "q", -1, 2, "fsre-categories", "anxiety"
    ),
    Feeling.ANNOYED: FeelingFacts(
        phrase("feeling", "annoyed"), "w", -1, 3, "fsre-categories", "irritation"
    ),
    Feeling.WORN_OUT: FeelingFacts(
        phrase("feeling", "worn out"), "e", -1, 1, "fsre-categories", "stress"
    ),
    Feeling.DISAPPOINTED: FeelingFacts(
        phrase("feeling", "disappointed"), "r", -1, 2, "fsre-categories", "disappointment"
    ),
    Feeling.HURT: FeelingFacts(
        phrase("feeling", "hurt"), "t", -2, 2, "fsre-categories", "being-hurt"
    ),
    Feeling.ANGRY: FeelingFacts(phrase("feeling", "angry"), "y", -2, 3, "fsre-categories", "anger"),
}


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


class RouteKind(StrEnum):
    """How the person is reached."""

    LIVE = "live"
    CALLBACK = "callback"
    ASYNC = "async"
    SPECIALIST = "specialist"
    SUPERVISOR = "supervisor"
    EMERGENCY = "emergency"


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
    },
    RouteKind: {
        RouteKind.LIVE: phrase("route", "live"),
        RouteKind.CALLBACK: phrase("route", "call back"),
        RouteKind.ASYNC: phrase("route", "written reply"),
        RouteKind.SPECIALIST: phrase("route", "specialist"),
        RouteKind.SUPERVISOR: phrase("route", "supervisor"),
        RouteKind.EMERGENCY: phrase("route", "emergency"),
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
