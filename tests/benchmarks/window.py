"""Works on one map in a window: `python -m tests.benchmarks.window TOUCHPOINTS` prints JSON."""

import json
import sys
from itertools import count, cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeymap.app.program import Program
from journeymap.app.window import Window
from journeymap.app.work import Folders, Work
from journeymap.edit.touchpoints import revise_records
from journeymap.files import write_journey
from journeymap.i18n import phrase
from tests.benchmarks.maps import journey
from tests.benchmarks.stopwatch import Paints, Took, peak_memory, took

_OPENED, _EDITED, _FRAMES = 7, 40, 60
"""How often each is done."""
_TIDIED = 1500
"""Milliseconds after which nothing is left of a closed window."""
_SCREEN = (1920, 1080)


def main(touchpoints: int) -> dict[str, Took | float]:
    """Everything that is done with a map of this size, in milliseconds and MB."""
    application = QApplication([])
    with TemporaryDirectory() as scratch:
        folders = Folders(Path(scratch, "config"), Path(scratch, "state"))
        path = Path(scratch, "map.journey.json")
        write_journey(path, journey(touchpoints))
        program = Program(application, folders)
        program.settings.setValue("language", "en")
        blank = program.new()
        blank.resize(*_SCREEN)
        Paints(blank.view.viewport()).wait()
        found: dict[str, Took | float] = {}

        def open_() -> None:
            window = program.open(path)
            assert window is not None
            Paints(window.view.viewport()).wait()

        def close() -> None:
            if program.windows[-1] is not blank:
                program.windows[-1].close()
            QTest.qWait(_TIDIED)

        found["open"] = took(open_, _OPENED, before=close)
        read: list[Work] = []

        def read_() -> None:
            close()
            read.append(Work.opened(path, folders))

        def show() -> None:
            program._rest_collector()
            window = program._show(read.pop())
            Paints(window.view.viewport()).wait()

        found["show"] = took(show, _OPENED, before=read_)
        window = program.windows[-1]
        window.view.zoom_to(1.0)
        found |= _edits(window) | _typing(window) | _frames(window) | _feelings(window)
        found["memory"] = peak_memory()
        window.filing.save()
        program.quit()
    return found


def _edits(window: Window) -> dict[str, Took | float]:
    paints = Paints(window.view.viewport())
    paints.wait()
    window.scene.select(["t2"])
    numbers = count()
    label = phrase("window", "Rename")

    def edit() -> None:
        name = f"Renamed {next(numbers)}"
        window.edit(label, lambda document: revise_records(document, ["t2"], name=name))
        paints.wait()

    def undo() -> None:
        window.editing.undo()
        paints.wait()

    return {
        "edit": took(edit, _EDITED),
        "undo": took(undo, _EDITED - 5),
        "save": took(window.filing.save, 10, before=edit),
    }


def _feelings(window: Window) -> dict[str, Took | float]:
    """Emotion view: going there, and a card on its way from band to band."""
    paints = Paints(window.view.viewport())
    steps = cycle((1, 1, -1, -1))

    def switch() -> None:
        window.views.show_emotion()
        paints.wait()

    def back() -> None:
        window.views.show_flow()
        window.scene.settle()
        paints.wait()

    def warm() -> None:
        window.view.walking.warm(next(steps))
        paints.wait()

    switched = took(switch, 7, before=back)
    window.go_to("t2")
    paints.wait()
    return {"switch": switched, "warm": took(warm, _EDITED, before=window.scene.settle)}


def _typing(window: Window) -> dict[str, Took | float]:
    """A letter typed into the name in the inspector, to the painted field."""
    window.scene.select(["t2"])
    window.enter_inspector()
    field = QApplication.focusWidget()
    assert field is not None
    paints = Paints(field)

    def type_() -> None:
        QTest.keyClick(field, Qt.Key.Key_A)
        paints.wait()

    typed = took(type_, _EDITED)
    window.view.setFocus()
    return {"type": typed}


def _frames(window: Window) -> dict[str, Took | float]:
    """One frame of each movement."""
    view = window.view
    paints = Paints(view.viewport())
    across, down = view.horizontalScrollBar(), view.verticalScrollBar()
    steps, zooms = cycle((1, 1, 1, -1, -1, -1)), cycle((1.1, 1.2, 1.1, 1.0, 0.9, 0.8, 0.9, 1.0))
    places = cycle(range(0, 400, 16))

    def pan() -> None:
        step = next(steps)
        across.setValue(across.value() + 24 * step)
        down.setValue(down.value() + 12 * step)
        paints.wait()

    def zoom() -> None:
        view.zoom_to(next(zooms))
        paints.wait()

    def far() -> None:
        view.zoom_to(whole * next(parts))
        paints.wait()

    view.fit()
    whole, parts = view.zoom, cycle((0.97, 1.0))
    seen = took(far, _FRAMES)
    view.zoom_to(1.0)
    view.centerOn(window.scene.bounds.center())
    panned = took(pan, _FRAMES)
    zoomed = took(zoom, _FRAMES)
    view.zoom_to(1.0)
    card = window.scene.card("t2")
    assert card is not None
    view.ensureVisible(card.sceneBoundingRect())
    start = view.mapFromScene(card.mapToScene(60.0, 34.0))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)

    def drag() -> None:
        step = next(places)
        QTest.mouseMove(view.viewport(), start + QPoint(40 + step, 40 + step // 2))
        paints.wait()

    dragged = took(drag, _FRAMES)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    return {"pan": panned, "zoom": zoomed, "drag": dragged, "all": seen}


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]))))
