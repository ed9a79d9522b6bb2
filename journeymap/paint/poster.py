"""Writes posters: lays a journey out on a sheet and puts it into a PDF, SVG or PNG file."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from journeymap.drawing.card import Look
from journeymap.drawing.poster import brief_of, pages
from journeymap.drawing.theme import PRINT
from journeymap.files import write_whole
from journeymap.i18n import Phrase, Problem, phrase, words_in
from journeymap.model.document import Document
from journeymap.model.printing import Poster
from journeymap.paint.measure import QtMeasure
from journeymap.paint.pdf import pdf_bytes
from journeymap.paint.png import png_bytes
from journeymap.paint.svg import svg_bytes

SMALLEST, LARGEST = 100.0, 5000.0
"""The sides of a sheet in millimetres. PDF ends at 5,080 mm."""
SUFFIXES = (".pdf", ".svg", ".png")
"""The kinds of files a poster can be."""


class NotDrawn(Problem):
    """A poster that cannot be drawn as it was asked for."""

    def __init__(self, what: Phrase, advice: Phrase) -> None:
        super().__init__(what, advice)


def write_poster(
    document: Document,
    poster: Poster,
    out: Path,
    *,
    dpi: int = 150,
    progress: Callable[[float], None] | None = None,
) -> None:
    """Write an edition of a journey; the suffix of `out` says whether as PDF, SVG or PNG.

    The same journey gives the same bytes. `dpi` counts for PNG only. `progress` hears of 0 to 1
    and may raise to give up; then, as with every problem, no file is written.

    Raises `NotDrawn` for another suffix, size or resolution, `files.NotWritten` where the
    file cannot be written.
    """
    suffix = out.suffix.lower()
    _require(suffix, poster.width, poster.height)
    _application()
    words = words_in(poster.language or document.journey.language)
    drawn = pages(poster.edition, brief_of(document, poster, words, Look(PRINT, QtMeasure())))
    title = document.journey.title
    match suffix:
        case ".pdf":
            data = pdf_bytes(drawn, title, words.language)
        case ".svg":
            data = svg_bytes(drawn[0], title, words.language)
        case _:
            data = png_bytes(drawn[0], title, dpi, progress)
    if progress:
        progress(1.0)
    write_whole(out, data)


def _require(suffix: str, width_mm: float, height_mm: float) -> None:
    if suffix not in SUFFIXES:
        raise NotDrawn(
            phrase("poster", "A poster cannot be written as “{suffix}”.").of(suffix=suffix),
            phrase("poster", "Give the file a name that ends in .pdf, .svg or .png."),
        )
    if not all(SMALLEST <= side <= LARGEST for side in (width_mm, height_mm)):
        raise NotDrawn(
            phrase("poster", "A sheet of {width} × {height} mm cannot be drawn.").of(
                width=f"{width_mm:g}", height=f"{height_mm:g}"
            ),
            phrase("poster", "Choose sides between {least} and {most} mm.").of(
                least=f"{SMALLEST:g}", most=f"{LARGEST:g}"
            ),
        )


@cache
def _application() -> QGuiApplication:
    """Qt's application, which fonts need: the running one, or one without a display."""
    running = QGuiApplication.instance()
    return running or QGuiApplication(["journeymap", "-platform", "offscreen"])
