"""`make bench-print`: laying out, previewing, cutting and writing prints, as a table.

matplotlib draws the same sheet for comparison, in an environment of its own (`.ci/setup
matplotlib` makes `.venv-matplotlib`). Pictures are painted in a process of their own, whose
memory is measured.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from journeymap.drawing.poster import Page
from journeymap.drawing.poster.tiles import tiled
from journeymap.drawing.theme import LIGHT
from journeymap.i18n import words_in
from journeymap.model.document import Document
from journeymap.model.printing import Edition, Ink, Poster
from journeymap.paint.measure import QtMeasure
from journeymap.paint.poster import draw, write, write_poster
from journeymap.resources import asset
from tests.benchmarks.maps import before, told
from tests.benchmarks.report import machine, said
from tests.benchmarks.stopwatch import peak_memory, took

HERE = Path(__file__).resolve().parents[2]
MATPLOTLIB = HERE / ".venv-matplotlib" / "bin" / "python"
A0 = (841.0, 1189.0)
_ON_A_WALL, _ON_A_ROLL = 60, 200
_PAPER = (210.0, 297.0)
_ROLL = 914.4
_DPI = 300
_RUNS = 15


def main() -> None:
    """Measure and print."""
    # Qt's remarks about the screen that is none are left out.
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    application = QApplication([])
    print(f"{machine()}\n", flush=True)
    with TemporaryDirectory() as scratch:
        _editions(application, Path(scratch))
        print("\n| ms | median (CPU, best) | aim |\n|---|---:|---:|", flush=True)
        drawn = draw(told(_ON_A_WALL), poster())
        _row(
            "Cut the finished A0 sheet into A4 pages",
            lambda: tiled(drawn.pages[0], _PAPER, QtMeasure(), without_empty=True),
            "50",
        )
        for suffix in (".svg", ".pptx"):
            out = Path(scratch, f"sheet{suffix}")
            _row(f"Write it as {suffix}", partial(write, drawn, out), "")
        for suffix in (".png", ".jpg"):
            seconds, memory = _painted(suffix)
            print(
                f"| Paint it at {_DPI} dpi as {suffix}, s; and MB at the most "
                f"| {seconds:.1f}; {memory:.0f} | 20; 1,000 |",
                flush=True,
            )
        _beside_matplotlib(drawn.pages[0], Path(scratch))


def poster(
    edition: Edition = Edition.JOURNEY, width: float | None = A0[0], height: float = A0[1]
) -> Poster:
    """How the sheet is printed; on a roll without a width."""
    return Poster(
        id="poster", edition=edition, width=width, height=height, language="en", ink=Ink.FULL
    )


def _editions(application: QApplication, scratch: Path) -> None:
    """Laid out and written, and seen after a changed option."""
    wall, roll, out = told(_ON_A_WALL), told(_ON_A_ROLL), scratch / "sheet.pdf"
    was = {id(later): before(later) for later in (wall, roll)}

    def written(document: Document, how: Poster) -> Callable[[], object]:
        as_is = was[id(document)] if how.edition is Edition.CHANGE else None
        return lambda: write_poster(document, how, out, as_is=as_is)

    print(
        f"| ms: median (CPU, best) | {_ON_A_WALL} touchpoints laid out on A0 and written as PDF "
        f"| seen after a changed option | {_ON_A_ROLL} on a roll, as PDF |\n"
        "|---|---:|---:|---:|\n| aim | 100 | 100 | 500 |",
        flush=True,
    )
    for edition in Edition:
        cells = (
            took(written(wall, poster(edition)), _RUNS),
            took(_previewed(application, wall, was[id(wall)], edition, scratch), _RUNS),
            took(written(roll, poster(edition, None, _ROLL)), _RUNS),
        )
        print(f"| {edition.value} | {' | '.join(map(said, cells))} |", flush=True)


def _row(name: str, action, aim: str) -> None:
    print(f"| {name} | {said(took(action, _RUNS))} | {aim} |", flush=True)


def _previewed(
    application: QApplication, document: Document, as_is: Document, edition: Edition, scratch: Path
) -> Callable[[], None]:
    """What turns the sheet in the dialog, to the painted preview."""
    from journeymap.app.printing.dialog import PrintDialog

    settings = QSettings(str(scratch / "settings.ini"), QSettings.Format.IniFormat)
    kept = document.with_records([poster(edition)])
    dialog = PrintDialog(None, words_in("en"), LIGHT, kept, edition, as_is, settings)
    dialog.show()
    application.processEvents()
    inks = [Ink.SAVING, Ink.FULL]

    def turn() -> None:
        inks.reverse()
        dialog.options.show_poster(dialog.options.poster.model_copy(update={"ink": inks[0]}))
        before = dialog.preview.leaf
        while dialog.preview.leaf is before:
            application.processEvents()
        dialog.preview.viewport().repaint()

    return turn


def _painted(suffix: str) -> tuple[float, float]:
    command = [sys.executable, "-m", "tests.benchmarks.printing", suffix]
    seconds, memory = json.loads(subprocess.run(command, stdout=-1, text=True, check=True).stdout)
    return seconds, memory


def paint(suffix: str) -> tuple[float, float]:
    """Seconds and megabytes that the A0 sheet takes as a picture."""
    application = QApplication([])
    with TemporaryDirectory() as scratch:
        drawn = draw(told(_ON_A_WALL), poster())
        begun = perf_counter()
        write(drawn, Path(scratch, f"sheet{suffix}"), dpi=_DPI)
        took = perf_counter() - begun
    application.quit()
    return took, peak_memory()


def _beside_matplotlib(page: Page, scratch: Path) -> None:
    """Both write the same shapes into a PDF; the layout is not counted."""
    if not MATPLOTLIB.exists():
        print("(no matplotlib to compare with: .ci/setup matplotlib)")
        return
    sheet = scratch / "sheet.json"
    shapes = [{"kind": type(shape).__name__, **_plain(shape)} for shape in page.shapes]
    fonts = [str(asset("fonts", f"Pretendard-{weight}.ttf")) for weight in ("Regular", "Bold")]
    sheet.write_text(
        json.dumps(
            {"size": [page.sheet.width, page.sheet.height], "shapes": shapes, "fonts": fonts}
        )
    )
    script = Path(__file__).with_name("matplotlib_sheet.py")
    done = subprocess.run([MATPLOTLIB, script, sheet], stdout=-1, text=True, check=True)
    theirs = json.loads(done.stdout)
    from journeymap.paint.pdf import pdf_bytes

    ours = took(lambda: pdf_bytes([page], "", "en"), _RUNS).wall
    print(f"| The sheet's shapes into a PDF, here | {ours:,.1f} | |")
    print(f"| The same by matplotlib | {theirs:,.0f} ({theirs / ours:.0f} times as long) | |")


def _plain(shape) -> dict[str, object]:
    fields = asdict(shape)
    if "steps" in fields:
        fields["steps"] = [[type(step).__name__, *step] for step in shape.steps]
    return fields


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(paint(sys.argv[1])))
    else:
        main()
