"""The thirteen words for what customers feel, with the keys that tag them and what they count.

Feelings, their keys and their defaults follow the tagging scheme "one word, one level, one proof";
the defaults for valence and intensity are ours, no licence-free norm exists.
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
