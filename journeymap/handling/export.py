"""The handling spec as it leaves: checked against its own rules first."""

from dataclasses import dataclass

from journeymap.handling.check import validate_spec
from journeymap.handling.derive import bytes_of, spec_of
from journeymap.handling.errors import SpecError
from journeymap.handling.saying import Json
from journeymap.i18n import Problem, phrase
from journeymap.model.document import Document


class NotExported(Problem):
    """A handling spec that would not be valid, and so does not leave."""

    def __init__(self, errors: tuple[SpecError, ...]) -> None:
        super().__init__(
            phrase("spec", "The handling spec of this journey would not be valid. {first}").of(
                first=errors[0].what
            ),
            phrase("spec", "Nothing was written; the journey is as it was."),
        )
        self.errors = errors


@dataclass(frozen=True, slots=True)
class Checked:
    """A handling spec that is valid, as data and as a file."""

    spec: Json
    content: bytes


def checked_spec(document: Document, changelog: Json | None = None) -> Checked:
    """The handling spec of a journey, checked; raises `NotExported`.

    `changelog` is what the spec says of the one it is based on.
    """
    spec = spec_of(document)
    if changelog is not None:
        spec["changelog"] = changelog
    content = bytes_of(spec)
    if errors := validate_spec(spec, content):
        raise NotExported(errors)
    return Checked(spec, content)
