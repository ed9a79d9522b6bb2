"""Where shapes stand and lines run in a diagram, in pixels, and how large their texts are.

Sizes are those of bpmn-js, which wraps names in activities at their width and all other names at
90 pixels.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from math import ceil
from typing import NamedTuple

from journeymap.exits.bpmn.scope import Kind, Node

Point = tuple[int, int]
LABEL_WIDTH = 90
LABEL_LINE = 14
"""The height of a line of a label, whose letters are 11 pixels."""
_SPARE = 14
"""What a label is wider than our guess, since a viewer breaks lines that are a little longer."""
_TASK_LINE = 15
TASK_WIDTH = 120
TASK_HEIGHT = 80
_NAMES = 4096
"""Names whose sizes are kept: most stand at many touchpoints, and are asked for again and again."""
_SIZES = {
    Kind.START: 36,
    Kind.END: 36,
    Kind.TIMER: 36,
    Kind.BOUNDARY: 36,
    Kind.EXCLUSIVE: 50,
    Kind.PARALLEL: 50,
}


class Box(NamedTuple):
    """A rectangle."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The right border."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The lower border."""
        return self.y + self.height

    @property
    def middle(self) -> Point:
        """The middle."""
        return self.x + self.width // 2, self.y + self.height // 2

    def moved(self, dx: int, dy: int) -> "Box":
        """The same rectangle elsewhere."""
        return Box(self.x + dx, self.y + dy, self.width, self.height)


@dataclass(slots=True)
class Picture:
    """A diagram: boxes of nodes, points of flows, boxes of the labels of either, by id."""

    boxes: dict[str, Box] = field(default_factory=dict)
    lines: dict[str, list[Point]] = field(default_factory=dict)
    labels: dict[str, Box] = field(default_factory=dict)

    def take(self, other: "Picture", dx: int, dy: int) -> None:
        """Add another picture, moved."""
        self.boxes.update({id: box.moved(dx, dy) for id, box in other.boxes.items()})
        self.labels.update({id: box.moved(dx, dy) for id, box in other.labels.items()})
        for id, points in other.lines.items():
            self.lines[id] = [(x + dx, y + dy) for x, y in points]


def size(node: Node) -> tuple[int, int]:
    """Width and height of a node; an activity grows with its name."""
    if (side := _SIZES.get(node.kind)) is not None:
        return side, side
    marker = 20 if node.inside is not None else 0
    return TASK_WIDTH, max(TASK_HEIGHT, _TASK_LINE * _task_lines(node.name) + 30 + marker)


@lru_cache(_NAMES)
def _task_lines(name: str) -> int:
    return sum(1 for _ in wrapped(name, TASK_WIDTH - 16, 12))


@lru_cache(_NAMES)
def label_size(name: str) -> tuple[int, int]:
    """Width and height of a label; 0 without a name."""
    lines = list(wrapped(name, LABEL_WIDTH, 11))
    widest = max((_width(line, 11) for line in lines), default=-_SPARE)
    return min(LABEL_WIDTH, ceil(widest + _SPARE)), LABEL_LINE * len(lines)


def label_height(name: str) -> int:
    """The height of a label; 0 without a name."""
    return label_size(name)[1]


def above(name: str, x: int, y: int) -> Box:
    """The place of a label whose lower border is at `y` and whose middle is at `x`."""
    width, height = label_size(name)
    return Box(x - width // 2, y - height, width, height)


def above_from(name: str, x: int, y: int) -> Box:
    """The place of a label whose lower border is at `y` and whose left one is at `x`."""
    width, height = label_size(name)
    return Box(x, y - height, width, height)


def below(name: str, x: int, y: int) -> Box:
    """The place of a label whose upper border is at `y` and whose middle is at `x`."""
    width, height = label_size(name)
    return Box(x - width // 2, y, width, height)


def below_from(name: str, x: int, y: int) -> Box:
    """The place of a label whose upper border is at `y` and whose left one is at `x`."""
    return Box(x, y, *label_size(name))


def wrapped(text: str, width: int, letter: int) -> Iterator[str]:
    """The lines of a text in letters of some pixels; a word that is too long is broken."""
    line = ""
    for word in text.split():
        tried = f"{line} {word}" if line else word
        if _width(tried, letter) <= width:
            line = tried
            continue
        if line:
            yield line
        while _width(word, letter) > width:
            cut = max(1, _fitting(word, width, letter))
            yield word[:cut]
            word = word[cut:]
        line = word
    if line:
        yield line


def _fitting(word: str, width: int, letter: int) -> int:
    used = 0.0
    for place, character in enumerate(word):
        used += _width(character, letter)
        if used > width:
            return place
    return len(word)


def _width(text: str, letter: int) -> float:
    """A careful guess: Hangul fills a square, Latin letters a little more than half of one."""
    return sum(letter if unicodedata.east_asian_width(c) in "WF" else 0.6 * letter for c in text)
