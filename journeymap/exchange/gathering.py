"""Collects what a foreign text tells, made fit for records; what does not fit is listed."""

import re
import unicodedata
from collections.abc import Callable
from enum import StrEnum
from itertools import pairwise

from journeymap.edit.imports import Imported, Moment, Skipped, Way, folded
from journeymap.i18n import Phrase, Problem, phrase
from journeymap.model.values import NAME_LENGTH, TEXT_LENGTH

LARGEST = 8 * 2**20
"""The largest file or text that is read, in bytes or characters: 400 for each row."""
MOST_ROWS = 20_000
"""The most lines, rows or statements that are read, and the most transitions."""
_SHOWN = 80
"""How many characters of a skipped line are shown."""
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")
_BREAK = re.compile("\r\n?|[\u2028\u2029\x0b\x0c\x85]")


class Chain(StrEnum):
    """Whether touchpoints that follow one another in a source are connected."""

    NONE = "none"
    STAGES = "stages"
    """Within each stage."""
    THROUGH = "through"
    """From the first to the last."""


class NotImported(Problem):
    """A foreign file or text that cannot be read at all; the map is as it was."""

    def __init__(self, what: Phrase, advice: Phrase | None = None) -> None:
        super().__init__(what, advice or phrase("import", "The journey is as it was."))


def too_much() -> NotImported:
    """The complaint about a source that holds more than any map."""
    return NotImported(
        phrase("import", "There is too much in it: more than {most} rows or transitions.").of(
            most=MOST_ROWS
        ),
        phrase("import", "Split it up, and import one part after the other."),
    )


class Gathering:
    """What has been read so far."""

    def __init__(self) -> None:
        self._stages: dict[str, str] = {}
        self._moments: list[Moment] = []
        self._ways: list[Way] = []
        self._skipped: list[Skipped] = []

    def stage(self, text: str, line: int) -> str:
        """Note a stage; returns its name as it was first written, "" for none."""
        name = self.line(text, line)
        return self._stages.setdefault(folded(name), name) if name else ""

    def add(
        self, text: str, line: int, fill: Callable[[str, str], Moment] | None = None
    ) -> int | None:
        """Note a touchpoint by its name; returns its place, None where nothing says its name.

        `fill` makes the moment from the name and from what of the text is too long for one,
        which otherwise says what the customer does.
        """
        name = _one_line(self._cleaned(text, line))
        if not name:
            if text.strip():
                self.skip(line, text, phrase("import", "There is no name in it."))
            return None
        rest = ""
        if len(name) > NAME_LENGTH:
            name, rest = _shortened(name), self.text(text, line)
            why = phrase("import", "Too long for a name: the whole text is with the touchpoint.")
            self.skip(line, text, why)
        self._moments.append(fill(name, rest) if fill else Moment(name=name, does=rest))
        return len(self._moments) - 1

    def name_at(self, place: int) -> str:
        """What a touchpoint that was noted is called."""
        return self._moments[place].name

    def connect(self, way: Way) -> None:
        """Note a transition."""
        self._ways.append(way)

    def chain(self, how: Chain) -> None:
        """Connect the touchpoints noted so far in their order."""
        for (here, first), (there, second) in pairwise(enumerate(self._moments)):
            if how is Chain.THROUGH or (how is Chain.STAGES and first.stage == second.stage):
                self._ways.append(Way(here, there))

    def skip(self, line: int | None, text: str, why: Phrase) -> None:
        """Note something that was not taken over."""
        self._skipped.append(Skipped(line, _one_line(_UNFIT.sub("", text[:_SHOWN])), why))

    def line(self, text: str, line: int) -> str:
        """Text as one line that is not too long; what is cut off is listed."""
        said = _one_line(self._cleaned(text, line))
        if len(said) > NAME_LENGTH:
            self.skip(line, text, phrase("import", "Too long: only its beginning was taken."))
            said = _shortened(said)
        return said

    def text(self, text: str, line: int) -> str:
        """Text of several lines that is not too long; what is cut off is listed."""
        said = self._cleaned(text, line).strip()
        if len(said) > TEXT_LENGTH:
            self.skip(line, text, phrase("import", "Too long: only its beginning was taken."))
            said = said[:TEXT_LENGTH].strip()
        return said

    def done(self) -> Imported:
        """All of it."""
        return Imported(
            tuple(self._stages.values()),
            tuple(self._moments),
            tuple(self._ways),
            tuple(sorted(self._skipped, key=lambda skipped: skipped.line or 0)),
        )

    def _cleaned(self, text: str, line: int) -> str:
        """Text with one kind of line break and without what no record can hold."""
        text = _BREAK.sub("\n", text)
        if _UNFIT.search(text):
            text = _UNFIT.sub("", text)
            self.skip(line, text, phrase("import", "Control characters were left out."))
        return unicodedata.normalize("NFC", text)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _shortened(text: str) -> str:
    return text[: NAME_LENGTH - 1].rstrip() + "…"
