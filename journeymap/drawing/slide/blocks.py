"""Paragraphs on a slide: as many lines as there is room for, never smaller than can be read."""

from collections.abc import Sequence
from dataclasses import dataclass

from journeymap.drawing.shapes import Shape, Text
from journeymap.drawing.text import ASCENT, DESCENT, Measure, wrap

LEADING = 1.22
"""From one baseline to the next, as a part of the size: less than on paper, lines are short."""
LONGEST = 1200
"""Characters of a text that are looked at; more than any slide shows."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of text of one size and colour."""

    lines: tuple[str, ...]
    size: float
    color: str
    bold: bool = False

    @property
    def height(self) -> float:
        """From the top of the first line to the bottom of the last."""
        return height_of(len(self.lines), self.size)

    def at(self, x: float, y: float) -> list[Shape]:
        """The shapes with the top left corner at (x, y)."""
        first = y + ASCENT * self.size
        return [
            Text(x, first + place * LEADING * self.size, line, self.size, self.color, self.bold)
            for place, line in enumerate(self.lines)
            if line
        ]


def height_of(lines: int, size: float) -> float:
    """The height of so many lines."""
    return (ASCENT + DESCENT + (lines - 1) * LEADING) * size if lines else 0.0


def lines_in(height: float, size: float) -> int:
    """How many lines have room in a height."""
    return max(0, int((height / size - ASCENT - DESCENT) / LEADING + 1 + 1e-9))


def fit(
    text: str,
    width: float,
    height: float,
    sizes: Sequence[float],
    measure: Measure,
    color: str,
    bold: bool = False,
) -> Block:
    """The text in the first of these sizes (largest first) in which all of it has room.

    Where it has none, in the last size, with an ellipsis after as much of it as has room; one
    line at least.
    """
    text = text[:LONGEST]
    for size in sizes:
        lines = wrap(text, width, size, measure, bold)
        whole = all(measure.width(word, size, bold) <= width for word in text.split())
        if len(lines) <= lines_in(height, size) and (whole or size == sizes[-1]):
            return Block(lines, size, color, bold)
    size = sizes[-1]
    lines = wrap(text, width, size, measure, bold, max(1, lines_in(height, size)))
    return Block(lines, size, color, bold)


def share_out(wanted: Sequence[int], room: int) -> tuple[int, ...]:
    """How many lines each paragraph gets of so many: one each in their order, then the rest."""
    given = [0] * len(wanted)
    for place, lines in enumerate(wanted):
        if lines and sum(given) < room:
            given[place] = 1
    for place, lines in enumerate(wanted):
        if given[place]:
            given[place] += min(lines - 1, room - sum(given))
    return tuple(given)
