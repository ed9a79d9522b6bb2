"""A new, empty journey."""

from journeymap.i18n import Words, phrase
from journeymap.model.document import Document
from journeymap.model.records import Journey, Stage
from journeymap.model.values import Record, new_id
from journeymap.model.vocabulary import State

CANONICAL_STAGES = (
    ("first-contact", phrase("stage", "First contact")),
    ("consultation", phrase("stage", "Consultation")),
    ("payment", phrase("stage", "Payment")),
    ("complaint", phrase("stage", "Complaint")),
    ("review", phrase("stage", "Review")),
)
"""The stages through which feeling enters, from first contact to review (A26)."""


def new_document(words: Words, title: str = "") -> Document:
    """A journey without touchpoints, with the canonical stages, in the language of `words`."""
    journey = Journey(
        id=new_id("journey"),
        title=title or words.say(phrase("stage", "New journey")),
        language=words.language,
        state=State.TO_BE,
    )
    stages: list[Record] = [
        Stage(id=id, name=words.say(name), rank=float(rank))
        for rank, (id, name) in enumerate(CANONICAL_STAGES)
    ]
    return Document.of([journey, *stages])
