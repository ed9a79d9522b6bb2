"""Boxes on the map, found by where they are."""

from collections.abc import Hashable, Iterator
from itertools import product
from typing import Any, Generic, NamedTuple, TypeVar

_K = TypeVar("_K", bound=Hashable)
_NONE: dict[Any, "Rect"] = {}


class Rect(NamedTuple):
    """A box by its edges, in scene units."""

    left: float
    top: float
    right: float
    bottom: float

    def grown(self, x: float, y: float) -> "Rect":
        """The same, larger by this much on each side."""
        return Rect(self.left - x, self.top - y, self.right + x, self.bottom + y)

    def meets(self, other: "Rect") -> bool:
        """Whether they share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def joined(self, other: "Rect") -> "Rect":
        """The smallest box around both."""
        return Rect(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )


class Boxes(Generic[_K]):
    """Boxes by key, in cells like those of a street map."""

    def __init__(self, cell: float) -> None:
        """`cell` is the side of a cell in scene units: about the size of the boxes."""
        self._cell = cell
        self._boxes: dict[_K, Rect] = {}
        self._cells: dict[tuple[int, int], dict[_K, Rect]] = {}

    def __contains__(self, key: object) -> bool:
        return key in self._boxes

    def get(self, key: _K) -> Rect | None:
        """The box of a key."""
        return self._boxes.get(key)

    def put(self, key: _K, box: Rect) -> None:
        """Put a box, or put it elsewhere."""
        if key in self._boxes:
            self.drop(key)
        self._boxes[key] = box
        cells = self._cells
        for cell in self._under(box):
            if cell in cells:
                cells[cell][key] = box
            else:
                cells[cell] = {key: box}

    def drop(self, key: _K) -> None:
        """Take a box away."""
        for cell in self._under(self._boxes.pop(key)):
            del self._cells[cell][key]

    def near(self, box: Rect) -> dict[_K, Rect]:
        """The boxes that share more than an edge with this one."""
        left, top, right, bottom = box
        found: dict[_K, Rect] = {}
        cells = self._cells
        for cell in self._under(box):
            for key, other in cells.get(cell, _NONE).items():
                if other[0] < right and left < other[2] and other[1] < bottom and top < other[3]:
                    found[key] = other
        return found

    def _under(self, box: Rect) -> Iterator[tuple[int, int]]:
        left, top, right, bottom = box
        cell = self._cell
        across = range(int(left // cell), int(right // cell) + 1)
        return product(across, range(int(top // cell), int(bottom // cell) + 1))
