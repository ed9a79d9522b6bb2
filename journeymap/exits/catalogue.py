"""All exits, for the command line and the window."""

from collections.abc import Callable
from dataclasses import dataclass

from journeymap.exits.carried import Carried
from journeymap.handling.saying import Json
from journeymap.i18n import Phrase


@dataclass(frozen=True, slots=True)
class Exit:
    """A way out of the program."""

    id: str
    """Its name on the command line: `journeymap export FILE --to ID`."""
    name: Phrase
    suffix: str
    """The end of the file's name, with its point."""
    write: Callable[[Json], Carried]
    """From a whole and valid handling spec."""


EXITS: tuple[Exit, ...] = ()
