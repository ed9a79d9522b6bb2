"""What two merged versions could not agree on, in words."""

from journeymap.edit.conflicts import Outdated, choose
from journeymap.handling.sentences import rule_sentence
from journeymap.i18n import Phrase, phrase, plain
from journeymap.model.conflicts import Conflict, Side
from journeymap.model.document import Document
from journeymap.model.handover import Rule
from journeymap.versions.sentences import called, field_name, typed, value_at, worded

SIDES = {
    Side.OURS: phrase("merging", "Ours"),
    Side.THEIRS: phrase("merging", "Theirs"),
}
"""What the two versions are called."""


def place_of(document: Document, conflict: Conflict) -> Phrase:
    """Where two versions disagree: "Touchpoint “Pay”: what the brand says"."""
    title = typed(document[conflict.about], document)
    if not conflict.field:
        return title
    return phrase("merging", "{record}: {field}").of(record=title, field=_field(document, conflict))


def sides_of(document: Document, conflict: Conflict) -> tuple[Phrase, Phrase]:
    """What ours and theirs say there."""
    our, their = (_said(document, conflict, side) for side in (Side.OURS, Side.THEIRS))
    return our, their


def _field(document: Document, conflict: Conflict) -> Phrase:
    path = conflict.field.split(".")
    if path[:2] != ["handling", "rules"] or len(path) < 3:
        return field_name(conflict.field)
    for side in (conflict.stands, *Side):
        version = _version(document, conflict, side)
        disputed = None if version is None else version.records.get(conflict.about)
        rule = value_at(disputed, ".".join(path[:3]))
        if isinstance(rule, Rule):
            sentence = rule_sentence(rule, document)
            if len(path) == 3:
                return phrase("merging", "hand-over")
            return phrase("merging", "{field} of the hand-over “{rule}”").of(
                field=field_name(".".join(path[3:])), rule=sentence
            )
    return field_name(conflict.field)


def _version(document: Document, conflict: Conflict, side: Side) -> Document | None:
    """The document as it would be if this side had its word; None where that fits no longer."""
    try:
        return choose(document, conflict.id, side)
    except Outdated:
        return None


def _said(document: Document, conflict: Conflict, side: Side) -> Phrase:
    version = _version(document, conflict, side)
    if version is None:
        return plain(conflict.other)
    if conflict.field:
        return worded(value_at(version.records.get(conflict.about), conflict.field), version)
    record = version.records.get(conflict.about)
    if record is None:
        return phrase("merging", "removed")
    if conflict.other:
        return plain(called(record, version))
    return phrase("merging", "there")
