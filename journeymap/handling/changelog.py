"""The part of the spec that says how it differs from the one it is based on."""

from typing import Literal

from pydantic import MISSING

from journeymap.handling.parts import Id, Line, OneOf, Part, Revision, Text
from journeymap.handling.triggers import Empty


class Altered(Part):
    """What became different in a thing that was there before."""

    aspects: tuple[
        Literal[
            "name",
            "place",
            "feeling",
            "decisive",
            "handling",
            "rules",
            "words",
            "ends",
            "details",
        ],
        ...,
    ]
    says: tuple[Text, ...]
    """The same in sentences, in the language of the journey."""


class Fate(OneOf):
    """What became of a thing."""

    added: Empty | MISSING = MISSING
    removed: Empty | MISSING = MISSING
    changed: Altered | MISSING = MISSING


class Change(Part):
    """A thing that is not as it was. Ids are those of this file, or of the earlier one."""

    of: Literal[
        "journey",
        "stage",
        "touchpoint",
        "transition",
        "persona",
        "channel",
        "calendar",
        "team",
        "signal",
        "case",
    ]
    """What it is. A case is an acceptance test."""
    id: Id
    title: Text
    became: Fate


class Changelog(Part):
    """How this spec differs from the one it is based on. Not part of the revision."""

    against: Revision
    """The revision of the earlier spec."""
    title: Line
    changes: tuple[Change, ...]
    """In reading order."""
