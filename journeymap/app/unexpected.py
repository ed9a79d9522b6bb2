"""Unexpected errors: logged, and told once with what is safe, instead of a traceback."""

import logging
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from journeymap.app.messages import tell
from journeymap.i18n import Problem, phrase

if TYPE_CHECKING:
    from journeymap.app.program import Program

_LARGEST = 2**20
"""Bytes of a log, of which one older is kept."""


def keep_errors_from_people(program: "Program") -> None:
    """Let every error that nobody has expected be logged and told."""
    sys.excepthook = _Told(program)


class _Told:
    """Takes the place of `sys.excepthook`."""

    def __init__(self, program: "Program") -> None:
        self._program = program
        self._telling = False

    def __call__(
        self, kind: type[BaseException], error: BaseException, at: TracebackType | None
    ) -> None:
        program = self._program
        if issubclass(kind, KeyboardInterrupt):
            program.application.quit()
            return
        log = program.folders.state / "errors.log"
        _opened(log).error("unexpected", exc_info=(kind, error, at))
        if self._telling:
            # What goes wrong while painting goes wrong again behind the message.
            return
        self._telling = True
        problem = Problem(
            phrase("program", "Something went wrong that should not: {error}").of(
                error=f"{kind.__name__}: {error}"
            ),
            phrase(
                "program",
                "Your work is safe in the crash journal. Details are in {log}.",
            ).of(log=str(log)),
        )
        # Before the first window nobody would see a message box.
        print(program.words.say(problem.what), file=sys.stderr)
        QTimer.singleShot(0, lambda: self._tell(problem))

    def _tell(self, problem: Problem) -> None:
        program = self._program
        tell(program.application.activeWindow(), program.words, problem)
        self._telling = False


@cache
def _opened(path: Path) -> logging.Logger:
    """The log in a file; most programs end without one."""
    log = logging.getLogger("journeymap")
    with suppress(OSError):  # it goes to the shell then
        from logging.handlers import RotatingFileHandler  # not needed by the first window

        path.parent.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(path, maxBytes=_LARGEST, backupCount=1, encoding="utf-8")
        file.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        log.addHandler(file)
    return log
