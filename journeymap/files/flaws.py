"""What is wrong with a file, where, and how that is said."""

from dataclasses import dataclass

from journeymap.i18n import Phrase, Problem, phrase, plain


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that keeps a file from being opened."""

    code: str
    """Stable, for programs: `json`, `not-ours`, `newer`, `value`, `duplicate` and the like."""
    cause: Phrase
    line: int | None = None
    """The line of the file, from 1."""
    record: int | None = None
    """Which of the file's records, from 1."""
    id: str = ""
    name: str = ""
    """What the record is called, as far as it says so."""
    field: str = ""
    """The path within the record, for example `handling.rules[0].trigger.count`."""

    @property
    def what(self) -> Phrase:
        """The place and the cause as one sentence."""
        place = self._place()
        if place is None:
            return self.cause
        return phrase("flaw", "At {place}: {cause}").of(place=place, cause=self.cause)

    def _place(self) -> Phrase | None:
        parts = []
        if self.line is not None:
            parts.append(phrase("flaw", "line {line}").of(line=self.line))
        if self.record is not None:
            parts.append(phrase("flaw", "record {number}").of(number=self.record))
        if self.name or self.id:
            parts.append(plain(f"“{self.name or self.id}”"))
        if self.field:
            parts.append(phrase("flaw", "field {field}").of(field=self.field))
        if not parts:
            return None
        place = parts[0]
        for part in parts[1:]:
            place = phrase("flaw", "{place}, {part}").of(place=place, part=part)
        return place


class Unreadable(Problem):
    """A file that cannot be opened; nothing of it is taken over."""

    def __init__(self, file: str, flaws: tuple[Flaw, ...], advice: Phrase | None = None) -> None:
        what = phrase("files", "“{file}” cannot be opened. {flaw}").of(
            file=file, flaw=flaws[0].what
        )
        if len(flaws) > 1:
            what = phrase("files", "{first} Further problems in this file: {count}.").of(
                first=what, count=len(flaws) - 1
            )
        super().__init__(what, advice)
        self.file = file
        self.flaws = flaws
