"""Writes posters: lays a journey out on a sheet and puts it into a file."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from journeymap.drawing.card import Look
from journeymap.drawing.paper import PAPERS
from journeymap.drawing.poster import Page, brief_of, pages
from journeymap.drawing.poster.inks import theme_of
from journeymap.drawing.poster.tiles import tiled
from journeymap.files import write_whole
from journeymap.i18n import Phrase, Problem, Words, phrase, words_in
from journeymap.model.document import Document
from journeymap.model.printing import Edition, Poster
from journeymap.paint.jpeg import jpeg_bytes
from journeymap.paint.leaves import Leaf, leaves_of, tile_leaves
from journeymap.paint.measure import HeardMeasure, QtMeasure
from journeymap.paint.pdf import pdf_bytes
from journeymap.paint.png import png_bytes
from journeymap.paint.preflight import Preflight, preflight
from journeymap.paint.slides import pptx_bytes, scale_of
from journeymap.paint.steps import Progress, aside, part_of, unheard
from journeymap.paint.svg import Lettering, svg_bytes
from journeymap.paint.tiles import tiled_pdf_bytes

SMALLEST, LARGEST = 100.0, 30_000.0
"""The sides of a sheet in millimetres: a roll is 30 m long."""
SUFFIXES = (".pdf", ".svg", ".png", ".jpg", ".jpeg", ".pptx")
"""The kinds of files a poster can be."""
_WHOLE = (".pdf", ".pptx")
"""Those that hold many pages."""


class NotDrawn(Problem):
    """A poster that cannot be drawn as it was asked for."""

    def __init__(self, what: Phrase, advice: Phrase) -> None:
        super().__init__(what, advice)


@dataclass(frozen=True)
class Drawn:
    """A poster that has been laid out: what previews, printers and files show."""

    poster: Poster
    pages: tuple[Page, ...]
    """The sheets."""
    leaves: tuple[Leaf, ...]
    """What comes out of a printer: the sheets, or their tiles."""
    title: str
    words: Words


def draw(
    document: Document,
    poster: Poster,
    as_is: Document | None = None,
    heard: Callable[[], None] | None = None,
) -> Drawn:
    """Lay an edition of a journey out; `as_is` is what the change edition compares with.

    `heard` is called again and again meanwhile and may raise to give up. Raises `NotDrawn` for
    another size or paper.
    """
    _require_size(poster.width or poster.height, poster.height)
    if poster.edition is Edition.CHANGE and as_is is None:
        raise NotDrawn(
            phrase("poster", "The change edition needs the as-is map."),
            phrase("poster", "Open or name the as-is map as well."),
        )
    _application()
    words = words_in(poster.language or document.journey.language)
    look = Look(theme_of(poster.ink), HeardMeasure(heard) if heard else QtMeasure())
    if heard is None:
        brief = brief_of(document, poster, words, look, as_is)
    else:
        # The revision of a large journey takes its time.
        make = partial(brief_of, document, poster, words, look, as_is, heard)
        brief = aside(make, lambda _: heard(), 0.0)
    drawn = pages(poster.edition, brief)
    title = document.journey.title
    if not poster.tiles:
        return Drawn(poster, drawn, leaves_of(drawn), title, words)
    paper = PAPERS.get(poster.tiles)
    if paper is None:
        raise NotDrawn(
            phrase("poster", "There is no paper called “{name}”.").of(name=poster.tiles),
            phrase("poster", "Choose one of: {names}.").of(names=", ".join(PAPERS)),
        )
    tilings = [tiled(page, paper, look.measure, without_empty=True) for page in drawn]
    return Drawn(poster, drawn, tile_leaves(tilings, look, words, title), title, words)


def write_poster(
    document: Document,
    poster: Poster,
    out: Path,
    *,
    as_is: Document | None = None,
    dpi: int = 150,
    lettering: Lettering = Lettering.OUTLINES,
    progress: Progress = unheard,
    before: Callable[[Preflight], None] | None = None,
    remark: Callable[[Phrase], None] | None = None,
) -> tuple[Path, ...]:
    """Draw an edition of a journey and write it; the suffix of `out` says as what (`SUFFIXES`).

    As `draw` and `write`. `before` hears what the print will be like, `remark` what to know of
    the file.
    """
    _require_suffix(out)
    drawn = draw(document, poster, as_is)
    if before is not None:
        before(preflight(document, drawn.pages, poster.distance))
    if remark is not None:
        for said in remarks(drawn, out):
            remark(said)
    return write(drawn, out, dpi=dpi, lettering=lettering, progress=progress)


def write(
    drawn: Drawn,
    out: Path,
    *,
    dpi: int = 150,
    lettering: Lettering = Lettering.OUTLINES,
    progress: Progress = unheard,
) -> tuple[Path, ...]:
    """Write what has been drawn; the suffix of `out` says as what (`SUFFIXES`).

    Returns the files written: one PDF or PPTX; of SVG, PNG and JPEG one a page, numbered where
    there are several. The same journey gives the same bytes. `dpi` counts for PNG and JPEG,
    `lettering` for SVG. `progress` hears of 0 to 1 and may raise to give up; then, as with every
    problem, no file is written.

    Raises `NotDrawn` for another suffix, `NotThatManyDots` for a resolution that its kind of file
    cannot hold, `files.NotWritten` where a file cannot be written.
    """
    suffix = _require_suffix(out)
    title, language = drawn.title, drawn.words.language
    if suffix in _WHOLE:
        data = _whole(drawn, suffix, progress)
        progress(1.0)
        write_whole(out, data)
        return (out,)
    files = _numbered(out, len(drawn.pages))
    made = []
    for number, page in enumerate(drawn.pages):
        here = part_of(progress, number / len(files), (number + 1) / len(files))
        if suffix == ".svg":
            made.append(svg_bytes(page, title, language, lettering, progress=here))
        else:
            painted = png_bytes if suffix == ".png" else jpeg_bytes
            made.append(painted(page, title, dpi, here))
    progress(1.0)
    for file, data in zip(files, made, strict=True):
        write_whole(file, data)
    return files


def remarks(drawn: Drawn, out: Path) -> tuple[Phrase, ...]:
    """What somebody should know of the file that `out` names."""
    scale = scale_of(drawn.pages)
    if out.suffix.lower() != ".pptx" or scale == 1:
        return ()
    said = phrase("poster", "Slides end at 1,422 mm: they are drawn at {percent} % of the sheet.")
    return (said.of(percent=f"{scale * 100:.0f}"),)


def _whole(drawn: Drawn, suffix: str, progress: Progress) -> bytes:
    """All pages in one file."""
    pages, title, language = drawn.pages, drawn.title, drawn.words.language
    if suffix == ".pptx":
        return pptx_bytes(pages, title, drawn.words, progress)
    if drawn.poster.tiles:
        return tiled_pdf_bytes(pages, drawn.leaves, title, language, progress)
    return pdf_bytes(pages, title, language, progress)


def _numbered(out: Path, count: int) -> tuple[Path, ...]:
    if count == 1:
        return (out,)
    digits = len(str(count))
    return tuple(
        out.with_name(f"{out.stem}-{number:0{digits}}{out.suffix}")
        for number in range(1, count + 1)
    )


def _require_suffix(out: Path) -> str:
    suffix = out.suffix.lower()
    if suffix not in SUFFIXES:
        raise NotDrawn(
            phrase("poster", "A poster cannot be written as “{suffix}”.").of(suffix=suffix),
            phrase("poster", "Give the file a name that ends in one of: {suffixes}.").of(
                suffixes=", ".join(SUFFIXES)
            ),
        )
    return suffix


def _require_size(width_mm: float, height_mm: float) -> None:
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
