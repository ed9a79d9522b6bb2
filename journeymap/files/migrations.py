"""How older files become files of this version: plain data in, plain data out, step by step.

A migration knows nothing of the records as they are now, so it stays right when they change.
It leaves alone what it does not understand: everything is validated afterwards.
"""

from collections.abc import Callable, Sequence
from typing import Any

Migration = Callable[[dict[str, Any]], dict[str, Any]]
"""From the data of a file of one version to that of the next."""

MIGRATIONS: tuple[Migration, ...] = ()
"""The first takes version 1 to 2, and so on; the list only ever grows at its end."""

FORMAT_VERSION = len(MIGRATIONS) + 1
"""The version of the files that are written."""


def migrated(
    file: dict[str, Any], version: int, steps: Sequence[Migration] = MIGRATIONS
) -> dict[str, Any]:
    """The data of a file of `version` as the newest version has it."""
    for step in steps[version - 1 :]:
        file = step(file)
    return file
