"""Every kind of finding: its code, how much it weighs, what it says, why, and who says so.

Rows like A28 or B16 are claims of the two articles that set this program's mission; "study" and
"law" are said where there is one. Where a study is named, the sentence says what it measured.
"""

from journeymap.analysis.finding import Check, Severity
from journeymap.i18n import phrase

STAGE_UNTAGGED = Check(
    "design.stage-untagged",
    Severity.WARNING,
    phrase("finding", "No feeling is tagged in the stage “{name}”."),
    phrase(
        "finding",
        "Feeling enters at every stage, from first contact to review. Article, no study named.",
    ),
    "A26",
    phrase("finding", "Tag what customers feel at a touchpoint of this stage."),
)
ASSUMED_DECISIVE = Check(
    "emotion.assumed",
    Severity.SUGGESTION,
    phrase("finding", "“{name}” is decisive, but its feeling is only assumed."),
    phrase(
        "finding",
        "A tag from a workshop is a hypothesis; a decisive moment is worth a look at real "
        "customers. Practitioners' advice.",
    ),
    "A26",
    phrase("finding", "Look at real customers, then set the basis to observed or measured."),
)
NO_RECOVERY = Check(
    "path.no-recovery",
    Severity.ERROR,
    phrase("finding", "“{name}” is as cold as it gets (−2), and no recovery leads out."),
    phrase(
        "finding",
        "One mistake can be enough for customers to avoid a brand. Article, no study named; "
        "good recovery raises satisfaction, but not measurably loyalty (meta-analysis, 2007).",
    ),
    "A13",
    phrase("finding", "Draw a recovery from here to a moment in which somebody puts it right."),
)
BREAK = Check(
    "path.break",
    Severity.WARNING,
    phrase(
        "finding", "AI alone carries several cold moments in a row, from “{first}” to “{last}”."
    ),
    phrase(
        "finding",
        "Nobody is there while it gets worse. Article; experiments show that after two failures "
        "customers prefer a person (Lu & Min 2025).",
    ),
    "A3",
    phrase("finding", "Put a person, or both, at one of these moments."),
)
NO_HUMAN = Check(
    "path.no-human",
    Severity.WARNING,
    phrase("finding", "No person appears on the usual path through this journey."),
    phrase("finding", "People carry feeling, technology carries efficiency. Article."),
    "A39",
    phrase("finding", "Put a person, or both, at the moment that matters most."),
)
DEAD_END = Check(
    "path.dead-end",
    Severity.SUGGESTION,
    phrase("finding", "Nothing leads on from “{name}”."),
    phrase(
        "finding",
        "An end that is neither in the last stage nor marked as leaving is often a way that "
        "was forgotten.",
    ),
    "A18",
    phrase("finding", "Draw where customers go from here, or mark it as leaving."),
)
SHARES = Check(
    "path.shares",
    Severity.ERROR,
    phrase("finding", "The shares of the ways on from “{name}” add up to {percent} %."),
    phrase("finding", "More customers would leave than arrive."),
    "",
    phrase("finding", "Lower the shares until they come to 100 % at most."),
)
ATTITUDE_BY_AI = Check(
    "handling.attitude-by-ai",
    Severity.ERROR,
    phrase("finding", "At “{name}” attitude matters more than the answer, but AI is alone."),
    phrase(
        "finding",
        "For complaints, experiments and field data favour people; for negative reviews, replies "
        "made for the one customer. Not everywhere: a refund without fault, or an embarrassing "
        "topic, can suit AI.",
    ),
    "A28",
    phrase("finding", "Choose a person or both, or say that the answer matters more here."),
)
DECISIVE_BY_AI = Check(
    "handling.decisive-by-ai",
    Severity.WARNING,
    phrase("finding", "“{name}” is decisive, but AI is alone."),
    phrase("finding", "A person appears at decisive moments. Article, no study named."),
    "B24",
    phrase("finding", "Choose a person or both."),
)
COLD_BY_AI = Check(
    "handling.cold-by-ai",
    Severity.WARNING,
    phrase("finding", "“{name}” is a cold moment, and AI carries it alone."),
    phrase(
        "finding",
        "Humanised bots leave angry customers less satisfied, calm ones not (field data and "
        "experiments, Crolic et al. 2022). A mistake of the customer's own can suit AI.",
    ),
    "A3",
    phrase("finding", "Choose a person or both, or hand over by a rule."),
)
UNDECIDED = Check(
    "handling.undecided",
    Severity.SUGGESTION,
    phrase("finding", "Touchpoints for which nobody has decided who handles them: {count}"),
    phrase(
        "finding",
        "The handling spec then says: AI, with an exit to a person. Deciding this is what the "
        "map is for.",
    ),
    "A4",
    phrase("finding", "Choose AI, a person or both for each of them."),
)
NO_COMPLAINT_RULE = Check(
    "handover.complaint",
    Severity.ERROR,
    phrase("finding", "AI answers at “{name}”, and a detected complaint reaches nobody."),
    phrase(
        "finding",
        "When dissatisfaction shows, hand over: humanised bots leave angry customers less "
        "satisfied (field data and experiments, Crolic et al. 2022).",
    ),
    "B16",
    phrase("finding", "Add the rule “complaint detected” with a team, or draw a way to a person."),
)
NO_EXIT = Check(
    "handover.exit",
    Severity.WARNING,
    phrase("finding", "AI answers at “{name}”, and whoever asks for a person is led to nobody."),
    phrase(
        "finding",
        "Questions outside the script need an answer too. Article; in a survey 60 % feared not "
        "reaching a person (Gartner 2023). The handling spec adds a plain exit.",
    ),
    "A7",
    phrase(
        "finding",
        "Add the rule “customer asks for a person” with a team, or draw a way to a person.",
    ),
)
NO_ROUTE = Check(
    "handover.route",
    Severity.WARNING,
    phrase("finding", "A hand-over rule at “{name}” does not say to whom: {rule}"),
    phrase("finding", "A trigger without a destination cannot be built as it was meant."),
    "B16",
    phrase("finding", "Add a step with a team to the rule, or name a fallback for the journey."),
)
UNDISCLOSED = Check(
    "ai.undisclosed",
    Severity.WARNING,
    phrase(
        "finding", "“{name}” is the first AI moment, but it is not said how customers are told."
    ),
    phrase(
        "finding",
        "Law: Korea's AI Basic Act (article 31) and the EU AI Act (article 50) ask for it in "
        "many cases. The handling spec puts in a plain sentence.",
    ),
    "B19",
    phrase("finding", "Write how the customer is told that this is AI."),
)
NOBODY_NAMED = Check(
    "staff.nobody-named",
    Severity.WARNING,
    phrase("finding", "A person is needed at “{name}”, but no team or role is named."),
    phrase(
        "finding",
        "Work that belongs to nobody cannot be staffed or supported. Article; Korean law asks "
        "employers to protect people who face customers.",
    ),
    "B26",
    phrase("finding", "Name a team or a role."),
)
NO_TARGET = Check(
    "staff.no-target",
    Severity.SUGGESTION,
    phrase("finding", "A person is needed at “{name}”, but not by when."),
    phrase(
        "finding",
        "A person may be slower than AI, but not endlessly: say when the first response is due. "
        "Our default.",
    ),
    "A29",
    phrase("finding", "Say within which time the first response is due."),
)
NO_OWNER = Check(
    "staff.no-owner",
    Severity.SUGGESTION,
    phrase("finding", "Touchpoints that nobody owns: {count}"),
    phrase("finding", "Whoever builds it will have questions. Our default."),
    "A20",
    phrase("finding", "Name who answers for each of them."),
)
NO_HUMAN_LINE = Check(
    "words.no-human-line",
    Severity.WARNING,
    phrase("finding", "“{name}” is decisive and AI drafts it, but no human line is written."),
    phrase(
        "finding", "One line by a person changes a machine's sentence. Article, no study named."
    ),
    "A34",
    phrase("finding", "Write one line as a person, for this moment alone."),
)
REPEATED_LINE = Check(
    "words.repeated-line",
    Severity.WARNING,
    phrase("finding", "The same human line stands at several touchpoints: “{line}”"),
    phrase(
        "finding",
        "Emotional text believed to be AI’s costs loyalty; where a person seems to reuse a ready "
        "text, it is the other way round (Kirk & Givi 2025). Write it anew for each customer.",
    ),
    "Kirk & Givi 2025",
    phrase("finding", "Write the line anew for each of them."),
)
UNNAMED_SENDER = Check(
    "words.unnamed-sender",
    Severity.ERROR,
    phrase(
        "finding", "The message at “{name}” does not come from a named person who can be answered."
    ),
    phrase(
        "finding",
        "A survey or a follow-up carries a person's name. Article; studies on senders are "
        "mixed: plausible, not proven.",
    ),
    "B25",
    phrase("finding", "Name a person as the sender."),
)
TEMPLATE_LINE = Check(
    "words.template-channel",
    Severity.WARNING,
    phrase("finding", "“{name}” has a human line, but its channels send approved templates only."),
    phrase(
        "finding",
        "A free line cannot be typed into an approved template (the operators' rules, for "
        "example for Alimtalk): use a variable or another channel.",
    ),
    "A34",
    phrase("finding", "Add a channel for free text, or take the line out."),
)
CONFLICT = Check(
    "merge.conflict",
    Severity.ERROR,
    phrase("finding", "At “{name}” two merged versions say different things."),
    phrase(
        "finding", "Engineering would build what one side wrote, and the other never agreed to it."
    ),
    "",
    phrase("finding", "Choose whose word counts, in the list of conflicts."),
)
