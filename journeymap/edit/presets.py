"""Hand-overs that are known to work, inserted whole: rules, or a small part of a map.

Each comes from a requirement row (A23, B16 and so on) and is complete: with a team that has
hours, a message, what is handed over and why, and what happens when nobody is there. All of it
can be edited afterwards. Texts are in the language of the journey.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from journeymap.edit.preset_parts import Parts
from journeymap.i18n import Phrase, phrase, words_in
from journeymap.model.document import Document
from journeymap.model.handover import HandBack, RouteStep
from journeymap.model.triggers import (
    AfterDelay,
    AnyOf,
    AsksForPerson,
    CartEmptied,
    ComplaintDetected,
    Dwell,
    FailedAttempts,
    LowConfidence,
    LowResponse,
    RepeatContact,
)
from journeymap.model.vocabulary import (
    Effect,
    HandBackWhen,
    Kind,
    Medium,
    Mode,
    Pattern,
    RouteKind,
    RuleSeverity,
    TransitionKind,
    WordsStatus,
)


@dataclass(frozen=True, slots=True)
class Preset:
    """A hand-over that can be inserted at a touchpoint."""

    id: str
    name: Phrase
    what: Phrase
    """What it does, one sentence."""
    row: str
    """The requirement row that it comes from."""
    insert: Callable[[Parts], None]


def insert_preset(
    document: Document, preset: str, touchpoint: str
) -> tuple[Document, tuple[str, ...]]:
    """Insert a preset at a touchpoint; returns the document and the touchpoints it is about.

    A rule that is there already, with the same trigger, is left as it is. Raises KeyError for
    an unknown preset or touchpoint.
    """
    parts = Parts(document, touchpoint, words_in(document.journey.language))
    PRESETS[preset].insert(parts)
    return parts.document, parts.touched


def _out_of_scope(parts: Parts) -> None:
    parts.become(Mode.AI)
    message = phrase("preset", "I cannot answer that well. One moment, a person will help you.")
    parts.rule(
        AnyOf(of=(FailedAttempts(count=2), LowConfidence(below=0.5))),
        message=message,
        route=[parts.live(Medium.CHAT, "PT2M"), parts.call_back()],
        context=[parts.whole_conversation()],
        hand_back=HandBack(when=HandBackWhen.CUSTOMER_AGREES),
    )
    _asks(parts)


def _asks(parts: Parts) -> None:
    parts.rule(
        AsksForPerson(),
        message=phrase("preset", "Of course. I am getting you a person now."),
        route=[parts.live(Medium.CHAT, "PT2M"), parts.call_back()],
        context=[parts.whole_conversation()],
        hand_back=HandBack(when=HandBackWhen.CUSTOMER_AGREES),
    )


def _complaint(parts: Parts) -> None:
    parts.become(Mode.AI)
    parts.rule(
        ComplaintDetected(),
        severity=RuleSeverity.HIGH,
        message=phrase("preset", "That must be upsetting. From here a person will listen to you."),
        route=[parts.live(Medium.CHAT, "PT2M"), parts.call_back()],
        context=[parts.their_words(), parts.whole_conversation()],
        hand_back=HandBack(when=HandBackWhen.NEVER),
    )


def _repeat_contact(parts: Parts) -> None:
    parts.become(Mode.AI)
    in_charge = parts.say(phrase("preset", "The person in charge"))
    messenger = parts.channel(Medium.MESSENGER, phrase("preset", "KakaoTalk"))
    written = RouteStep(kind=RouteKind.ASYNC, team=parts.team, role=in_charge, channel=messenger)
    parts.rule(
        RepeatContact(count=2, within="P7D"),
        severity=RuleSeverity.HIGH,
        message=phrase("preset", "You need not explain it again. The person in charge will call."),
        route=[parts.live(Medium.PHONE, "PT10M", role=in_charge), written],
        context=[parts.earlier_contacts()],
        hand_back=HandBack(when=HandBackWhen.RESOLVED),
    )


def _claim_call(parts: Parts) -> None:
    phone = parts.channel(Medium.PHONE, phrase("preset", "Phone"))
    parts.become(Mode.HUMAN)
    parts.hand_to_a_person(
        role=parts.say(phrase("preset", "The person in charge")),
        response="PT1H",
        guidance=parts.say(
            phrase(
                "preset",
                "Call yourself. First apologise for what happened to this customer, in your own "
                "words. Then offer a solution and say when it will be done.",
            )
        ),
        support=parts.say(phrase("preset", "Time after the call; a colleague to hand it to.")),
    )
    parts.revise(channels=tuple(dict.fromkeys((phone, *parts.here.channels))))
    parts.words(
        after=phrase(
            "preset",
            "In your situation I would have been uncomfortable too. I'll take care of it right "
            "away.",
        )
    )


def _ask_first(parts: Parts) -> None:
    asked = parts.add(phrase("preset", "Asked first"), Kind.CART, mode=Mode.HYBRID)
    parts.connect(asked, TransitionKind.EXCEPTION, when=CartEmptied())
    parts.at(asked)
    parts.ai(
        allowed=phrase("preset", "asking once, and waiting for an answer"),
        forbidden=phrase("preset", "a coupon before the question"),
    )
    parts.words(after=phrase("preset", "Was something not to your liking today?"))
    _complaint(parts)
    _asks(parts)


def _dwell(parts: Parts) -> None:
    longer = parts.add(phrase("preset", "A longer look"), Kind.RECOMMENDATION, mode=Mode.AI)
    parts.connect(longer, TransitionKind.NORMAL, when=Dwell(at_least="PT20S"))
    parts.at(longer)
    parts.ai(
        allowed=phrase("preset", "one coupon, or similar products"),
        forbidden=phrase("preset", "more than once a week for one customer"),
    )
    _asks(parts)


def _low_responders(parts: Parts) -> None:
    parts.become(Mode.AI)
    letter = parts.add(phrase("preset", "A personal message"), Kind.FOLLOW_UP, mode=Mode.HUMAN)
    parts.connect(letter, TransitionKind.RECOVERY, when=LowResponse(rate=0.25, after="P3D"))
    parts.at(letter)
    _personal_mail(parts)


def _named_follow_up(parts: Parts) -> None:
    parts.become(Mode.HYBRID, pattern=Pattern.AI_NOW_HUMAN_LATER, follow_up_after="P3D")
    parts.rule(
        AfterDelay(delay="P3D"),
        effect=Effect.NOTIFY,
        route=[RouteStep(kind=RouteKind.ASYNC, team=parts.team)],
    )
    survey = parts.add(phrase("preset", "How was it?"), Kind.SURVEY, mode=Mode.HUMAN)
    parts.connect(survey, TransitionKind.NORMAL, delay="P3D")
    parts.at(survey)
    _personal_mail(parts)


def _personal_mail(parts: Parts) -> None:
    """A person writes and signs, and can be answered."""
    mail = parts.channel(Medium.EMAIL, phrase("preset", "E-mail"))
    parts.hand_to_a_person(
        role=parts.say(phrase("preset", "The person in charge")),
        response="P1D",
        guidance=parts.say(
            phrase("preset", "Write as yourself, to this one customer, about what they did.")
        ),
        support=parts.say(phrase("preset", "Time for writing is on the rota.")),
    )
    parts.revise(channels=(mail,))
    parts.words(
        after=phrase("preset", "How have you been getting on with it?"),
        sender=phrase("preset", "The person in charge"),
        status=WordsStatus.UNREVIEWED,
    )


_ALL = (
    Preset(
        "complaint",
        phrase("preset", "A complaint goes to a person"),
        phrase("preset", "The chatbot answers; when dissatisfaction shows, a person takes over."),
        "B16",
        _complaint,
    ),
    Preset(
        "repeat-contact",
        phrase("preset", "The second contact goes to the person in charge"),
        phrase("preset", "Two contacts in a week: the person in charge calls, or writes."),
        "A23",
        _repeat_contact,
    ),
    Preset(
        "out-of-scope",
        phrase("preset", "A way out of what AI does not know"),
        phrase("preset", "Two failed attempts, an unsure answer or a request lead to a person."),
        "A7",
        _out_of_scope,
    ),
    Preset(
        "claim-call",
        phrase("preset", "A claim is called back by a person"),
        phrase("preset", "The person in charge calls, apologises and offers a solution."),
        "B8",
        _claim_call,
    ),
    Preset(
        "ask-first",
        phrase("preset", "Ask before a coupon"),
        phrase("preset", "When the cart is emptied, a question comes first."),
        "A27",
        _ask_first,
    ),
    Preset(
        "dwell",
        phrase("preset", "A coupon after a longer look"),
        phrase("preset", "Whoever stays a while gets one coupon or similar products from AI."),
        "B2",
        _dwell,
    ),
    Preset(
        "low-responders",
        phrase("preset", "A person writes to those who hardly answer"),
        phrase("preset", "AI sends; who answers few messages gets one from a person."),
        "B17",
        _low_responders,
    ),
    Preset(
        "named-follow-up",
        phrase("preset", "AI confirms now, a named person writes days later"),
        phrase("preset", "The confirmation comes at once, the question how it was from a person."),
        "B25",
        _named_follow_up,
    ),
)
PRESETS: Mapping[str, Preset] = {preset.id: preset for preset in _ALL}
"""All presets by id, in the order in which they are offered."""
