"""Fitting text into a width, in Korean and in English."""

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Protocol

ASCENT = 0.95
"""The height of the bundled typeface above the baseline, as a part of its size."""
DESCENT = 0.25
"""Its depth below the baseline, as a part of its size."""
LEADING = 1.4
"""From one baseline to the next, as a part of the size."""


_DASHES = ("—", "–")
_BETWEEN = ("·", "→")
_CLOSING = ".,:;!?…)]}”’'\"%。、"
_ENDING = ".,:;!?…)]}”’%。、"
"""No line begins with these; quotation marks that look alike at both ends may begin one."""


class Measure(Protocol):
    """Knows how wide text runs."""

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """The width of one line, in the unit of `size`."""
        ...


class ApproximateMeasure:
    """Measures without a typeface: generous widths by kind of letter, the same everywhere."""

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """The estimated width of one line, in the unit of `size`."""
        return sum(_part(letter) for letter in text) * size * (1.06 if bold else 1.0)


@cache
def _part(letter: str) -> float:
    if unicodedata.east_asian_width(letter) in "WF":
        return 0.88
    if letter in " .,:;'!|il()[]":
        return 0.32
    return 0.75 if letter.isupper() or letter in "mw@%" else 0.6


def elide(text: str, width: float, size: float, measure: Measure, bold: bool = False) -> str:
    """The text, or as much of its beginning as fits the width followed by an ellipsis."""
    text = " ".join(text.split())
    if measure.width(text, size, bold) <= width:
        return text
    return _longest(text, width, size, measure, bold, "…").rstrip() + "…"


def wrap(
    text: str, width: float, size: float, measure: Measure, bold: bool = False, lines: int = 0
) -> tuple[str, ...]:
    """The text in lines that fit the width; with `lines`, at most so many, the last elided.

    Breaks at spaces as Korean and English do, and inside a word only where the word alone is
    wider than the width. Line breaks in the text are kept.
    """
    found: list[str] = []
    for paragraph in text.strip().splitlines():
        line = ""
        for word in _fitting(paragraph, width, size, measure, bold):
            joined = f"{line} {word}" if line else word
            if measure.width(joined, size, bold) <= width:
                line = joined
                continue
            if line:
                found.append(line)
            while measure.width(word, size, bold) > width and len(word) > 1:
                head = _longest(word, width, size, measure, bold) or word[0]
                if len(head) > 1 and word[len(head) :].strip(_CLOSING) == "":
                    # No line begins with what ends a word.
                    head = head[:-1]
                found.append(head)
                word = word[len(head) :]
            line = word
        found.append(line)
    if lines and len(found) > lines:
        rest = elide(" ".join(found[lines - 1 :]), width, size, measure, bold)
        if not rest.endswith("…"):
            rest = elide(rest + " " + "…", width, size, measure, bold)
        return (*found[: lines - 1], rest)
    return tuple(found)


def _fitting(
    paragraph: str, width: float, size: float, measure: Measure, bold: bool
) -> Iterator[str]:
    """What is not broken at its spaces: units, and the words of those too wide for a line."""
    for unit in _units(paragraph):
        together = " ".join(unit)
        if len(unit) == 1 or measure.width(together, size, bold) <= width:
            yield together
        else:
            yield from unit


def _units(paragraph: str) -> Iterator[list[str]]:
    """Words; a dash stays with what it introduces, and what parts or ends something with what
    stands before it.
    """
    unit: list[str] = []
    for word in paragraph.split():
        if unit and unit[-1] not in _DASHES and word not in _BETWEEN and word[0] not in _ENDING:
            yield unit
            unit = []
        unit.append(word)
    if unit:
        yield unit


def _longest(
    text: str, width: float, size: float, measure: Measure, bold: bool, tail: str = ""
) -> str:
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure.width(text[:middle] + tail, size, bold) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low]
