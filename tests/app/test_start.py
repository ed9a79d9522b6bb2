"""A start loads what its first window shows; all else comes when somebody first asks for it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

STARTED = """
import sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from journeymap.app.window import Window

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(*sorted(sys.modules))
            QApplication.quit()
        return False

def until_painted(_):
    (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, Window))
    painted = Painted()
    window.view.viewport().installEventFilter(painted)
    return loop()

loop, QApplication.exec = QApplication.exec, until_painted
from journeymap.cli import main
sys.exit(main(sys.argv[1:]))
"""

LATER = (
    "PIL",
    "PySide6.QtPrintSupport",
    "PySide6.QtTest",
    "jsonschema",
    "matplotlib",
    "networkx",
    "logging.handlers",
    "numpy",
    "openpyxl",
    "pikepdf",
    "pptx",
    "segno",
    "journeymap.analysis.findings",
    "journeymap.app.cases.panel",
    "journeymap.app.conflicts.panel",
    "journeymap.app.directory",
    "journeymap.app.exporting",
    "journeymap.app.findings.panel",
    "journeymap.app.history",
    "journeymap.app.importing",
    "journeymap.app.inspector.touchpoint",
    "journeymap.app.key_sheet",
    "journeymap.app.outline.panel",
    "journeymap.app.palette",
    "journeymap.app.paths.panel",
    "journeymap.app.picker",
    "journeymap.app.presenting.presentation",
    "journeymap.app.printing",
    "journeymap.app.rules.editor",
    "journeymap.app.workshop.sections",
    "journeymap.drawing.poster",
    "journeymap.drawing.slide",
    "journeymap.drawing.tidy",
    "journeymap.edit.imports",
    "journeymap.exchange.reading",
    "journeymap.exits.bpmn",
    "journeymap.versions",
)
"""What no first window shows. A name stands for all within it."""
SAYING = ("journeymap.handling",)
"""What a map with rules needs in addition: its cards tell them."""


@pytest.mark.parametrize(
    ("file", "later"), [("", (*LATER, *SAYING)), ("bookshop.en.journey.json", LATER)]
)
def test_a_start_loads_only_what_the_first_window_shows(
    tmp_path: Path, file: str, later: tuple[str, ...]
) -> None:
    root = Path(__file__).parents[2]
    given = () if not file else (str(root / "sample_journeys" / file),)
    homes = ("XDG_CONFIG_HOME", "XDG_STATE_HOME")
    ran = subprocess.run(
        [sys.executable, "-c", STARTED, *given],
        cwd=root,
        env={
            **os.environ,
            **dict.fromkeys(homes, str(tmp_path)),
            "QT_QPA_PLATFORM": "offscreen",
            "QT_LOGGING_RULES": "default.warning=false",
        },
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = ran.stdout.splitlines()[0].split()
    assert "journeymap.canvas.scene" in loaded
    assert [one for one in loaded if one.startswith(later)] == []
