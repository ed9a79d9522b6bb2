"""What an exit gives: the file, and what that language has no words for."""

from dataclasses import dataclass

from journeymap.i18n import Phrase


@dataclass(frozen=True, slots=True)
class Loss:
    """Something of the spec that the file does not say, or says only as a comment."""

    place: str
    """Where it stands in the spec, as a JSON pointer; the whole spec is empty."""
    what: Phrase
    """What was left out, and where it can be had instead, as a sentence."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A file for another tool, its losses in the order of the spec."""

    content: bytes
    losses: tuple[Loss, ...]
