"""Operations on the agenda, the parts of a workshop with their times."""

from journeymap.edit.order import placed
from journeymap.i18n import Words, phrase
from journeymap.model.document import Document
from journeymap.model.duration import duration_of
from journeymap.model.values import NAME_LENGTH, new_id, revise
from journeymap.model.workshop import AgendaStep

USUAL_AGENDA = (
    (phrase("agenda", "Who the customer is and what we map"), 20),
    (phrase("agenda", "Draw the moments"), 25),
    (phrase("agenda", "Channels, and what customers say"), 15),
    (phrase("agenda", "Tag the feelings"), 15),
    (phrase("agenda", "Vote on the moments"), 10),
    (phrase("agenda", "Decide who is there"), 25),
    (phrase("agenda", "Find the words"), 20),
    (phrase("agenda", "Decisions and open questions"), 15),
)
"""A workshop of two hours and twenty-five minutes: names and minutes.

The minutes are those of the journey mapping workshop that Nicole Newton (Heart of the Customer)
gave at the HDI Conference 2017: identify who and what to map 20, customer steps 25, interactions
and what customers say 15 each, emotions 15, voting 10, critical moments 25, questions 15. Here
interactions and sayings share 15, and the 20 for the words are ours.
"""
USUAL_MINUTES = 10
"""What a step may take until somebody says otherwise."""
LONGEST_MINUTES = 24 * 60
"""The longest step that the program offers; files may hold longer ones."""


def add_step(document: Document, name: str, minutes: int = USUAL_MINUTES, id: str = "") -> Document:
    """Add a step to the end of the agenda."""
    step = AgendaStep(
        id=id or new_id("step"), name=name, planned=duration_of(minutes * 60), rank=0.0
    )
    return placed(document, step, document.agenda, len(document.agenda))


def add_usual_agenda(document: Document, words: Words) -> Document:
    """Add the usual agenda behind the steps that are there, in the language of `words`."""
    for name, minutes in USUAL_AGENDA:
        document = add_step(document, words.say(name), minutes)
    return document


def move_step(document: Document, id: str, index: int) -> Document:
    """Move a step so that it becomes the one at `index`, counted without itself."""
    step = document.get(AgendaStep, id)
    return document if step is None else placed(document, step, document.agenda, index)


def end_step(document: Document, id: str, seconds: float) -> Document:
    """Note how long a step took, to the second; raises ValueError for more than 9,999 days."""
    step = document.get(AgendaStep, id)
    if step is None:
        return document
    return document.with_records([revise(step, spent=duration_of(round(seconds)))])


def forget_times(document: Document) -> Document:
    """Forget how long the steps took, as if nothing had begun."""
    return document.with_records(
        revise(step, spent=None) for step in document.agenda if step.spent is not None
    )


def named_step(typed: str) -> tuple[str, int]:
    """A step as it is typed, "Feelings 15": its name, and its minutes where they end the line."""
    said = " ".join(typed.split())
    name, _, last = said.rpartition(" ")
    if name and last.isdecimal() and 1 <= int(last[:9]) <= LONGEST_MINUTES:
        return name[:NAME_LENGTH], int(last)
    return said[:NAME_LENGTH], USUAL_MINUTES
