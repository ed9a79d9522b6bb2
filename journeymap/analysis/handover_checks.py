"""Kinds of finding about hand-over rules, kept cases and what they rest on; see `checks`."""

from journeymap.analysis.finding import Check, Severity
from journeymap.i18n import phrase

INCOMPLETE = Check(
    "handover.incomplete",
    Severity.ERROR,
    phrase("finding", "At “{name}” something is not complete: {rule}"),
    phrase("finding", "A trigger that names nothing can never be decided, so a person would come."),
    "",
    phrase("finding", "Fill in what the trigger or the hand-back needs."),
)
SHADOWED = Check(
    "handover.shadowed",
    Severity.ERROR,
    phrase(
        "finding", "At “{name}” a rule never fires: {rule}. An earlier one always does: {other}"
    ),
    phrase("finding", "Rules are asked in order and the first that fires decides."),
    "",
    phrase("finding", "Move the narrower rule up, or remove one of them."),
)
KEYWORD_ONLY = Check(
    "handover.keyword-only",
    Severity.WARNING,
    phrase("finding", "At “{name}” only words tell a complaint: {rule}"),
    phrase(
        "finding",
        "People complain without the words that one expects, and use them without complaining. "
        "Our default.",
    ),
    "B16",
    phrase("finding", "Add “complaint detected”, or the mood, beside the words."),
)
NOBODY_THERE = Check(
    "handover.nobody-there",
    Severity.WARNING,
    phrase("finding", "At “{name}” it is not said what happens when nobody is there: {rule}"),
    phrase(
        "finding",
        "Out of hours, with nobody free, a full queue or a failed transfer the customer would "
        "get the journey's general promise only.",
    ),
    "B16",
    phrase("finding", "Promise a call back or a written reply, and by when."),
)
PERSONAL = Check(
    "handover.personal",
    Severity.WARNING,
    phrase("finding", "At “{name}” personal data is handed over without a reason: {what}"),
    phrase(
        "finding",
        "Law: personal data needs a purpose (GDPR article 5, Korea's PIPA article 3), and "
        "whoever builds it will ask.",
    ),
    "B18",
    phrase("finding", "Say why the person needs it, or leave it out."),
)
HAND_BACK = Check(
    "handover.hand-back",
    Severity.SUGGESTION,
    phrase("finding", "At “{name}” it is open when the person gives the customer back: {rule}"),
    phrase(
        "finding",
        "Without it a customer stays with a person for good, or falls back to AI in the middle. "
        "Our default.",
    ),
    "B18",
    phrase("finding", "Choose when the customer goes back to AI, or that the person stays."),
)
ENDLESS = Check(
    "handover.endless",
    Severity.WARNING,
    phrase("finding", "“{name}” can go round with AI without end."),
    phrase(
        "finding",
        "After two failures customers prefer a person, whatever the task (Lu & Min 2025).",
    ),
    "A7",
    phrase("finding", "Limit the attempts or turns of AI, or hand over after some of them."),
)
NO_HOURS = Check(
    "staff.no-hours",
    Severity.WARNING,
    phrase("finding", "“{name}” needs a team, but when that team is there is not known: {team}"),
    phrase("finding", "Without hours nobody can say when a response is due. Our default."),
    "B26",
    phrase("finding", "Give the team a calendar."),
)
CASE_CHANGED = Check(
    "cases.changed",
    Severity.ERROR,
    phrase("finding", "The kept case “{case}” at “{name}” is handled otherwise now."),
    phrase("finding", "The team kept it because it must not change unnoticed."),
    "",
    phrase("finding", "Change the rules back, or keep the case with its new outcome."),
)
PUSH_BEFORE_ASK = Check(
    "step1.ask-before-coupon",
    Severity.WARNING,
    phrase("finding", "“{name}” answers an emptied cart with a coupon instead of a question."),
    phrase(
        "finding",
        "Ask “Was something not to your liking today?” before a discount. Article, no study named.",
    ),
    "A27",
    phrase("finding", "Let the first message ask; a coupon may come later."),
)
TOO_LONG = Check(
    "words.too-long",
    Severity.WARNING,
    phrase("finding", "The words of “{name}” are longer than “{channel}” allows ({most})."),
    phrase("finding", "The operator cuts or refuses longer messages."),
    "",
    phrase("finding", "Shorten the text, or use another channel."),
)
