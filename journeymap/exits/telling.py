"""How losses are told, by the window and the command line alike."""

from collections.abc import Sequence

from journeymap.exits.carried import Loss
from journeymap.i18n import Phrase, Words, phrase


def heading(file: str, losses: Sequence[Loss]) -> Phrase:
    """What the lines below it are about; `file` was written."""
    said = phrase(
        "exits",
        "“{file}” is written. Its language has no room for the following ({count}); the handling "
        "spec carries all of it. Before each line stands its first place in the spec.",
    )
    return said.of(file=file, count=len(losses))


def lines(losses: Sequence[Loss], words: Words) -> tuple[str, ...]:
    """Each loss on a line, its place first: a JSON pointer, and `/` for the whole spec."""
    return tuple(f"{loss.place or '/'}: {words.say(loss.what)}" for loss in losses)
