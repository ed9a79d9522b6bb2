"""Measures how long something takes, by the clock on the wall and by the processor."""

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from statistics import median
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class Took(NamedTuple):
    """Several runs in milliseconds."""

    wall: float
    """The median."""
    cpu: float
    """The median of what this process alone has used of the processor."""
    best: float
    """The shortest by the wall clock: what the machine does when nobody else uses it."""


def summed_up(walls: list[float], cpus: list[float]) -> Took:
    """What several runs took together, in milliseconds each."""
    return Took(median(walls), median(cpus), min(walls))


def took(
    action: Callable[[], object],
    runs: int,
    before: Callable[[], object] | None = None,
    warm: bool = True,
) -> Took:
    """Run an action so many times, after one run that does not count if `warm`."""
    walls, cpus = [], []
    for _ in range(runs + warm):
        if before is not None:
            before()
        wall, cpu = time.perf_counter(), time.process_time()
        action()
        walls.append((time.perf_counter() - wall) * 1000)
        cpus.append((time.process_time() - cpu) * 1000)
    return summed_up(walls[warm:], cpus[warm:])


class Paints(QObject):
    """Notices when a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count."""
        self.count += event.type() == QEvent.Type.Paint
        return False

    def wait(self) -> None:
        """Let the program run until it has painted and has nothing else to do at once."""
        before = self.count
        while self.count == before:
            QApplication.processEvents()
        QApplication.processEvents()


def peak_memory() -> float:
    """The most memory this process has had resident, in MB."""
    with suppress(FileNotFoundError):
        for line in Path("/proc/self/status").read_text().splitlines():
            if line.startswith("VmHWM"):
                return int(line.split()[1]) / 1024
    return float("nan")
