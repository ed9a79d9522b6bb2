"""A new, empty journey."""

from journeymap.i18n import Words, phrase
from journeymap.model.document import Document
from journeymap.model.records import Journey, Stage
from journeymap.model.values import Record, new_id, revise
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
    """A journey without touchpoints, with the canonical stages, in the language of `words`.

    Raises pydantic.ValidationError for a title that is none.
    """
    # Nothing of this but a title that somebody gives can be wrong, and every start makes one: it
    # need not wait for the makers of validators.
    journey = Journey.model_construct(
        id=new_id("journey"),
        title=words.say(phrase("stage", "New journey")),
        language=words.language,
        state=State.TO_BE,
    )
    if title:
        journey = revise(journey, title=title)
    stages: list[Record] = [
        Stage.model_construct(id=id, name=words.say(name), rank=float(rank))
        for rank, (id, name) in enumerate(CANONICAL_STAGES)
    ]
    return Document.of([journey, *stages])
