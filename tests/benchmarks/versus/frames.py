"""Measures frames of any `QGraphicsView`, whatever binding of Qt its program needs.

This file also runs where journeymap is not installed, so it imports nothing of it.
"""

import json
import sys
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import Any

try:
    from PySide6.QtCore import QEvent, QObject, QPoint, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QGraphicsView
except ImportError:
    from PyQt6.QtCore import QEvent, QObject, QPoint, Qt
    from PyQt6.QtTest import QTest
    from PyQt6.QtWidgets import QApplication, QGraphicsView

SCREEN = (1920, 1080)
CARD = (176.0, 68.0)
"""The size of a card at 100 %."""
_FRAMES, _FEWEST, _PATIENCE = 60, 5, 20.0
"""So many frames of each kind; fewer, but at least so many, when they take so many seconds."""
_UNTIL_QUIET = 3000
"""Milliseconds until a program that has just opened a map does nothing more by itself."""

Graph = dict[str, Any]
Look = Callable[[float, float, float], None]
"""Show this point of the map in the middle at this zoom: (zoom, x, y)."""


def given() -> Graph:
    """The map in the file that the command line names."""
    return json.loads(Path(sys.argv[1]).read_text("utf-8"))


def report(versions: str, drawn: dict[str, int], took: dict[str, list[float]]) -> None:
    """Print what was found for whoever started this process."""
    print(json.dumps({"versions": versions, "drawn": drawn, "took": took}))


class _Paints(QObject):
    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view)
        self._view = view
        self._count = 0
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._count += event.type() == QEvent.Type.Paint
        return False

    def wait(self) -> None:
        before = self._count
        while self._count == before:
            QApplication.processEvents()
        QApplication.processEvents()


def show(make: Callable[[], QGraphicsView]) -> tuple[QGraphicsView, list[float]]:
    """Make a filled view and show it until it is painted; what that took."""
    made: list[QGraphicsView] = []

    def load() -> None:
        view = make()
        made.append(view)
        view.resize(*SCREEN)
        view.show()
        _Paints(view).wait()

    took = _took(load, 1)
    return made[0], took


def measure(view: QGraphicsView, graph: Graph, look: Look) -> dict[str, list[float]]:
    """Milliseconds for a frame of every kind: median, of the processor, best."""
    paints = _Paints(view)
    QTest.qWait(_UNTIL_QUIET)
    held = next(card for card in graph["cards"] if card["id"] == graph["held"])
    x, y = held["x"] + CARD[0] / 2, held["y"] + CARD[1] / 2
    far = SCREEN[0] / graph["width"]
    bottom = max(card["y"] for card in graph["cards"]) + CARD[1]

    def frames(places: list[tuple[float, float, float]]) -> list[float]:
        """Frames that each look elsewhere; the first of all is not measured."""
        look(*places[-1])
        QApplication.processEvents()
        following = cycle(places)

        def frame() -> None:
            look(*next(following))
            paints.wait()

        return _took(frame)

    steps = [*range(1, 16), *range(14, -1, -1)]
    found = {
        "pan": frames([(1.0, x + 24 * step, y + 12 * step) for step in steps]),
        "zoom": frames([(zoom, x, y) for zoom in (1.1, 1.2, 1.1, 1.0, 0.9, 0.8, 0.9, 1.0)]),
        "all": frames([(far * part, graph["width"] / 2, bottom / 2) for part in (0.97, 1.0)]),
    }
    look(1.0, x, y)
    QApplication.processEvents()
    start = QPoint(view.viewport().width() // 2, view.viewport().height() // 2)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    ways = cycle(range(0, 400, 16))

    def drag() -> None:
        way = next(ways)
        QTest.mouseMove(view.viewport(), start + QPoint(40 + way, 40 + way // 2))
        paints.wait()

    found["drag"] = _took(drag)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(40, 40))
    return found


def _took(action: Callable[[], None], runs: int = _FRAMES) -> list[float]:
    walls, cpus = [], []
    begun = time.perf_counter()
    while len(walls) < runs and (len(walls) < _FEWEST or time.perf_counter() - begun < _PATIENCE):
        wall, cpu = time.perf_counter(), time.process_time()
        action()
        walls.append((time.perf_counter() - wall) * 1000)
        cpus.append((time.process_time() - cpu) * 1000)
    return [median(walls), median(cpus), min(walls)]
