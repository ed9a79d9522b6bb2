"""`make bench-print`: laying out, previewing, cutting and writing prints, as a table.

matplotlib draws the same sheet for comparison, in an environment of its own (`.ci/setup
matplotlib` makes `.venv-matplotlib`). Pictures are painted in a process of their own, whose
memory is measured.
"""

import json
import os
import subprocess
import sys
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
from tests.benchmarks.maps import journey
from tests.benchmarks.report import machine, said
from tests.benchmarks.stopwatch import peak_memory, took

HERE = Path(__file__).resolve().parents[2]
MATPLOTLIB = HERE / ".venv-matplotlib" / "bin" / "python"
A0 = (841.0, 1189.0)
_ON_A_WALL, _ON_A_ROLL = 60, 200
_PAPER = (210.0, 297.0)
_DPI = 300
_RUNS = 15


def main() -> None:
    """Measure and print."""
    # Qt's remarks about the screen that is none are left out.
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    application = QApplication([])
    print(f"{machine()}\n\n| ms | median (CPU, best) | aim |\n|---|---:|---:|", flush=True)
    document = journey(_ON_A_WALL)
    with TemporaryDirectory() as scratch:
        out = Path(scratch, "sheet")
        _row(
            f"Lay {_ON_A_WALL} touchpoints out on A0 and write the PDF",
            lambda: write_poster(document, poster(), out.with_suffix(".pdf")),
            "100",
        )
        _row(
            "The same, to the preview painted after a changed option",
            _previewed(application, document, Path(scratch)),
            "100",
        )
        rolls = journey(_ON_A_ROLL)
        roll = poster(width=10_000.0, height=914.4)
        _row(
            f"Lay {_ON_A_ROLL} touchpoints out on a roll of 10 m and write the PDF",
            lambda: write_poster(rolls, roll, out.with_suffix(".pdf")),
            "500",
        )
        drawn = draw(document, poster())
        _row(
            "Cut the finished A0 sheet into A4 pages",
            lambda: tiled(drawn.pages[0], _PAPER, QtMeasure(), without_empty=True),
            "50",
        )
        for suffix in (".svg", ".pptx"):
            _row(f"Write it as {suffix}", partial(write, drawn, out.with_suffix(suffix)), "")
        for suffix in (".png", ".jpg"):
            seconds, memory = _painted(suffix)
            print(
                f"| Paint it at {_DPI} dpi as {suffix}, s; and MB at the most "
                f"| {seconds:.1f}; {memory:.0f} | 20; 1,000 |",
                flush=True,
            )
        _beside_matplotlib(drawn.pages[0], Path(scratch))


def poster(width: float = A0[0], height: float = A0[1]) -> Poster:
    """How the sheet is printed."""
    return Poster(
        id="poster",
        edition=Edition.JOURNEY,
        width=width,
        height=height,
        language="en",
        ink=Ink.FULL,
    )


def _row(name: str, action, aim: str) -> None:
    print(f"| {name} | {said(took(action, _RUNS))} | {aim} |", flush=True)


def _previewed(application: QApplication, document: Document, scratch: Path):
    """What turns the sheet in the dialog, to the painted preview."""
    from journeymap.app.printing.dialog import PrintDialog

    settings = QSettings(str(scratch / "settings.ini"), QSettings.Format.IniFormat)
    kept = document.with_records([poster()])
    dialog = PrintDialog(None, words_in("en"), LIGHT, kept, Edition.JOURNEY, None, settings)
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
        drawn = draw(journey(_ON_A_WALL), poster())
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
