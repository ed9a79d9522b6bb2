"""Writing a print into files: which kind, how fine, and where."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from journeymap.app.exporting import ask_path, saved, say_saved
from journeymap.app.messages import tell
from journeymap.app.printing.fineness import Fineness
from journeymap.app.progress import GivenUp, progress_over
from journeymap.i18n import Phrase, Problem, phrase
from journeymap.paint.poster import Drawn, remarks, write

if TYPE_CHECKING:
    from journeymap.app.window import Window

_KINDS: Mapping[str, str] = {
    ".pdf": "PDF (*.pdf)",
    ".svg": "SVG (*.svg)",
    ".png": "PNG (*.png)",
    ".jpg": "JPEG (*.jpg)",
    ".pptx": "PowerPoint (*.pptx)",
}


def save(window: "Window", dialog: QWidget, drawn: Drawn) -> tuple[Phrase, ...]:
    """Ask where and how, and write. Returns what to say of it: nothing if nothing was written."""
    words = window.words
    path = ask_path(
        window,
        phrase("printing", "Save the print"),
        f".{drawn.words.language}.pdf",
        ";;".join(_KINDS.values()),
        dialog,
    )
    if path is None:
        return ()
    how = Fineness(dialog, words, path.suffix.lower(), drawn, window.program.settings)
    if how.asks and not how.exec():
        return ()
    try:
        with progress_over(dialog, words, phrase("printing", "Drawing the print")) as report:
            files = write(drawn, path, dpi=how.dpi, lettering=how.lettering, progress=report)
    except GivenUp:
        return ()
    except Problem as problem:
        tell(dialog, words, problem)
        return ()
    say_saved(window, files[0])
    return (saved(files[0]), *remarks(drawn, path))
