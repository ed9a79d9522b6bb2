"""Writes posters: `python -m tests.benchmarks.poster TOUCHPOINTS` prints JSON."""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from journeymap.app.program import Program
from journeymap.app.work import Folders, Work
from journeymap.model.printing import Edition, Ink, Poster
from tests.benchmarks.maps import journey
from tests.benchmarks.stopwatch import Paints, Took, took

_RUNS = 10
A0 = Poster(
    id="poster", edition=Edition.JOURNEY, width=841, height=1189, language="en", ink=Ink.FULL
)


def main(touchpoints: int) -> dict[str, Took]:
    """An A0 poster as PDF from a window that has stood there for a moment: first, and again."""
    application = QApplication([])
    document = journey(touchpoints)
    with TemporaryDirectory() as scratch:
        program = Program(application, Folders(Path(scratch, "config"), Path(scratch, "state")))
        window = program._show(Work(document, program.folders))
        Paints(window.view.viewport()).wait()

        # As the menu does before it asks for the sheet.
        from journeymap.paint.poster import write_poster

        def write() -> None:
            write_poster(document, A0, Path(scratch, "a0.pdf"))

        first = took(write, 1, warm=False)
        again = took(write, _RUNS)
        program.quit()
    return {"first": first, "again": again}


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]))))
