"""Fitting text into a width, in Korean and in English."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Protocol

ASCENT = 0.95
"""The height of the bundled typeface above the baseline, as a part of its size."""
DESCENT = 0.25
"""Its depth below the baseline, as a part of its size."""
LEADING = 1.4
"""From one baseline to the next, as a part of the size."""


_LEAST_PART = 3
"""Letters before and after a hyphen."""
_DASHES = ("—", "–", "•")
_BETWEEN = ("·", "→")
_CLOSING = ".,:;!?…)]}”’'\"%。、"
_ENDING = ".,:;!?…)]}”’%。、"
"""No line begins with these; quotation marks that look alike at both ends may begin one."""
_MORE, _LESS = 0.12, 0.06
"""A line may be so much wider or narrower than its words and spaces by themselves, at each space,
as a part of the size: letters move a little towards each other. Nearer to the width it is measured.
"""

_UNIT = re.compile("(mm|cm|m|pt|dpi|MB)(?![A-Za-z])")


class Measure(Protocol):
    """Knows how wide text runs."""

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """The width of one line, in the unit of `size`."""
        ...

    def widths(self, texts: tuple[str, ...], bold: bool = False) -> Sequence[float]:
        """The widths of several lines in type of size 1."""
        ...


class ApproximateMeasure:
    """Measures without a typeface: generous widths by kind of letter, the same everywhere."""

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """The estimated width of one line, in the unit of `size`."""
        return sum(_part(letter) for letter in text) * size * (1.06 if bold else 1.0)

    def widths(self, texts: tuple[str, ...], bold: bool = False) -> Sequence[float]:
        """As `Measure.widths`."""
        return [self.width(text, 1.0, bold) for text in texts]


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
    space = measure.width(" ", size, bold)
    for units, joined in _paragraphs(text):
        line: list[str] = []
        used = 0.0
        for word, wide in _fitting(units, joined, width, size, measure, bold):
            if line:
                used += space + wide
                slack, unsure = width - used, len(line) * size
                if slack > _MORE * unsure or (
                    slack > -_LESS * unsure
                    and measure.width(" ".join((*line, word)), size, bold) <= width
                ):
                    line.append(word)
                    continue
                found.append(" ".join(line))
            while wide > width and len(word) > 1:
                head = _longest(word, width, size, measure, bold) or word[0]
                if len(head) > 1 and word[len(head) :].strip(_CLOSING) == "":
                    # No line begins with what ends a word.
                    head = head[:-1]
                found.append(head)
                word = word[len(head) :]
                wide = measure.width(word, size, bold)
            line, used = [word], wide
        found.append(" ".join(line))
    if lines and len(found) > lines:
        rest = elide(" ".join(found[lines - 1 :]), width, size, measure, bold)
        if not rest.endswith("…"):
            rest = elide(rest + " " + "…", width, size, measure, bold)
        return (*found[: lines - 1], rest)
    return tuple(found)


def hyphenated(text: str, width: float, size: float, measure: Measure, bold: bool = False) -> str:
    """The text with a hyphen and a space wherever a Latin word alone is wider than the width, so
    that a line breaks there; other scripts break inside words without a sign.
    """
    words = []
    for word in text.split():
        while word.isalpha() and word.isascii() and measure.width(word, size, bold) > width:
            head = _longest(word, width, size, measure, bold, "-")[: len(word) - _LEAST_PART]
            if len(head) < _LEAST_PART:
                break
            words.append(head + "-")
            word = word[len(head) :]
        words.append(word)
    return " ".join(words)


def _fitting(
    units: Sequence[tuple[str, ...]],
    joined: tuple[str, ...],
    width: float,
    size: float,
    measure: Measure,
    bold: bool,
) -> Iterator[tuple[str, float]]:
    """What is not broken at its spaces, with its width: units, and the words of those too wide for
    a line.
    """
    for unit, together, wide in zip(units, joined, measure.widths(joined, bold), strict=True):
        if len(unit) == 1 or wide * size <= width:
            yield together, wide * size
        else:
            for word in unit:
                yield word, measure.width(word, size, bold)


@lru_cache(maxsize=20_000)
def _paragraphs(text: str) -> tuple[tuple[tuple[tuple[str, ...], ...], tuple[str, ...]], ...]:
    """The units of each paragraph, as words and as a whole: a text is set in many widths."""
    found = []
    for paragraph in text.strip().splitlines():
        units = tuple(map(tuple, _units(paragraph)))
        found.append((units, tuple(" ".join(unit) for unit in units)))
    return tuple(found)


def longest_word(text: str, size: float, measure: Measure, bold: bool = False) -> float:
    """The width of the widest word of a text; 0 without words."""
    return max(measure.widths(_words(text), bold), default=0.0) * size


@lru_cache(maxsize=20_000)
def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _units(paragraph: str) -> Iterator[list[str]]:
    """Words; a dash stays with what it introduces, and what parts or ends something with what
    stands before it.
    """
    unit: list[str] = []
    for word in paragraph.split():
        if unit and unit[-1] not in _DASHES and not _belongs(word, unit[-1]):
            yield unit
            unit = []
        unit.append(word)
    if unit:
        yield unit


def _belongs(word: str, before: str) -> bool:
    """Whether a word parts or ends what stands before it, or is the unit of a number there."""
    if word in _BETWEEN or word[0] in _ENDING:
        return True
    return before[-1].isdigit() and _UNIT.match(word) is not None


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
