"""Sentences that have been written but not yet said in a language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """A marked source sentence with the values of its `{placeholders}`.

    A value may itself be a phrase; it is said in the same language as the whole.
    """

    context: str
    source: str
    values: tuple[tuple[str, object], ...] = ()

    def of(self, **values: object) -> "Phrase":
        """The same sentence with these placeholders filled."""
        return Phrase(self.context, self.source, (*self.values, *values.items()))

    def __str__(self) -> str:
        """The sentence in English."""
        filled = {name: str(value) for name, value in self.values}
        return self.source.format(**filled) if filled else self.source


def phrase(context: str, source: str) -> Phrase:
    """Mark a sentence for translation; both arguments must be string literals."""
    return Phrase(context, source)


def plain(text: str) -> Phrase:
    """Text that is the same in every language: a name, a path, a user's own words."""
    return Phrase("", "{text}", (("text", text),))


class Problem(Exception):
    """Something a person must be told: what happened and, where there is one, what to do.

    Everything that can go wrong for a user is raised as a `Problem` (or a subclass), so that
    the window and the command line can say it in the user's language.
    """

    def __init__(self, what: Phrase, advice: Phrase | None = None) -> None:
        super().__init__(what, advice)
        self.what = what
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.what} {self.advice}" if self.advice else str(self.what)
