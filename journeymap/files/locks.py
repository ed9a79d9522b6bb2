"""Locks that the operating system takes back when a process ends, however it ends."""

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from filelock import FileLock


class Held:
    """A lock file that is held until it is let go or the process ends."""

    def __init__(self, lock: "FileLock") -> None:
        self._lock = lock

    def let_go(self) -> None:
        """Give the lock back and remove its file; a second time does nothing."""
        if self._lock.is_locked:
            with suppress(OSError):
                os.unlink(self._lock.lock_file)
            self._lock.release()


def hold(path: Path) -> Held | None:
    """Take the lock on `path`; None when somebody else has it. Raises OSError."""
    from filelock import FileLock, Timeout  # a first window needs no lock yet

    path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(path, blocking=False, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        return None
    return Held(lock)
