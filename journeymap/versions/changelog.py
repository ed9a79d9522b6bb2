"""What a to-be spec says of how it differs from the as-is spec."""

from journeymap.handling.derive import revision
from journeymap.handling.saying import Json
from journeymap.i18n import words_in
from journeymap.model.agreements import Calendar, Case, Signal
from journeymap.model.document import Document
from journeymap.model.records import (
    Channel,
    Journey,
    Persona,
    Stage,
    Team,
    Touchpoint,
    Transition,
)
from journeymap.versions.comparison import Fate, compare
from journeymap.versions.sentences import called, details_of

_TOLD = (
    Journey,
    Stage,
    Touchpoint,
    Transition,
    Persona,
    Channel,
    Calendar,
    Team,
    Signal,
    Case,
)
"""The records that a spec holds."""


def changelog(as_is: Document, to_be: Document) -> Json:
    """The `changelog` of the spec of `to_be`, in the language of that journey."""
    comparison = compare(as_is, to_be)
    words = words_in(to_be.journey.language)
    changes = []
    for difference in comparison.differences:
        record = difference.record
        if not isinstance(record, _TOLD):
            continue
        told: Json = {}
        if difference.fate is Fate.CHANGED:
            told["aspects"] = [aspect.value for aspect in difference.aspects]
            told["says"] = [words.say(line) for line in details_of(difference, comparison)]
        document = as_is if difference.after is None else to_be
        changes.append(
            {
                "of": record.type,
                "id": record.id,
                "title": called(record, document),
                "became": {difference.fate.value: told},
            }
        )
    return {"against": revision(as_is), "title": as_is.journey.title, "changes": changes}
