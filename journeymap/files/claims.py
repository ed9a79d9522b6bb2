"""Who has a file open: the same file in two windows, or in two programs, is noticed."""

import hashlib
import os
from pathlib import Path

from journeymap.files.locks import Held, hold


class Claim:
    """The right to be the one who saves a file. Keep it as long as the file is open."""

    def __init__(self, held: Held | None) -> None:
        self._held = held

    def release(self) -> None:
        """Give the file free; a second time does nothing."""
        if self._held is not None:
            self._held.let_go()


def claim(path: Path, root: Path) -> Claim | None:
    """Claim a file; None when somebody else on this machine has it open.

    `root` is the folder of the claims, outside every document's folder. Where no claim can be
    written, every file is free: `write_journey` still refuses to overwrite what it has not seen.
    """
    key = hashlib.sha256(os.fsencode(os.path.realpath(path))).hexdigest()[:32]
    try:
        held = hold(root / f"{key}.lock")
    except OSError:
        return Claim(None)
    return None if held is None else Claim(held)
