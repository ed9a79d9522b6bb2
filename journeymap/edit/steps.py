"""Putting parts of a record in another order."""

from typing import TypeVar

_V = TypeVar("_V")


def moved_step(steps: tuple[_V, ...], index: int, place: int) -> tuple[_V, ...]:
    """The same steps, the one at `index` at `place` (counted without itself), within the ends."""
    others = (*steps[:index], *steps[index + 1 :])
    place = max(0, min(place, len(others)))
    return (*others[:place], steps[index], *others[place:])
