"""Long work that tells how far it is; whoever hears it may raise to give it up."""

from collections.abc import Callable, Iterator, Sequence
from threading import Thread
from typing import TypeVar

_T = TypeVar("_T")
Progress = Callable[[float], None]
"""Hears of 0 to 1, again and again."""
_EVERY = 100
"""So many shapes are painted or written in a few milliseconds."""
_PATIENCE = 0.05
"""Seconds between two looks at work aside."""


def unheard(part: float) -> None:
    """Where nobody wants to hear."""


def part_of(progress: Progress, start: float, end: float) -> Progress:
    """Progress within a part of the whole."""
    return lambda part: progress(start + (end - start) * part)


def watched(items: Sequence[_T], progress: Progress) -> Iterator[_T]:
    """The items one by one, telling meanwhile how many are done."""
    for number, item in enumerate(items):
        if number % _EVERY == 0:
            progress(number / len(items))
        yield item


def aside(work: Callable[[], _T], progress: Progress, so_far: float) -> _T:
    """What work gives that cannot tell how far it is, such as packing: it runs beside, so that a
    person who gives up need not wait for its end.
    """
    found: list[_T] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            found.append(work())
        except BaseException as error:
            failed.append(error)

    thread = Thread(target=run, daemon=True)
    thread.start()
    while thread.is_alive():
        progress(so_far)
        thread.join(_PATIENCE)
    if failed:
        raise failed[0]
    return found[0]
