"""What other programs make of posters: poppler, qpdf, librsvg and ImageMagick read them."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from journeymap.drawing.shapes import Text
from journeymap.files import read_journey
from journeymap.model.document import Document
from journeymap.model.printing import Edition, Ink, Poster
from journeymap.paint.poster import draw, write_poster
from journeymap.paint.svg import Lettering
from journeymap.resources import asset, samples
from tests.likeness import farthest, share

TOOLS = ("pdfinfo", "pdffonts", "pdftotext", "pdftoppm", "qpdf", "rsvg-convert", "compare")
pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in TOOLS), reason="`.ci/setup test` installs them"
    ),
]
SAMPLES = {path.name.removesuffix(".journey.json"): read_journey(path) for path in samples()}
SHOPS = {language: SAMPLES[f"bookshop.{language}"] for language in ("en", "ko")}
NAMING = (Edition.JOURNEY, Edition.MAP, Edition.HANDLING, Edition.CARDS)
"""Editions on which every touchpoint has its name."""
DPI = 60
FINE = 96


def made(out: Path, language: str, edition: Edition, size: tuple[float, float], **more) -> Path:
    fields = {"tiles": more.pop("tiles", ""), "bleed": more.pop("bleed", None)}
    poster = Poster(
        id="poster",
        edition=edition,
        width=size[0],
        height=size[1],
        language=language,
        ink=Ink.FULL,
        **fields,
    )
    return write_poster(SHOPS[language], poster, out, as_is=SHOPS[language], **more)[0]


def told(*command: str | Path, environment: dict[str, str] | None = None) -> str:
    """What a program says, which must be content."""
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, env=environment
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def names(document: Document) -> list[str]:
    return [touchpoint.name for touchpoint in document.touchpoints.values()]


@pytest.mark.parametrize("size", [(210, 297), (841, 594), (1234.5, 333.3)])
def test_pdfinfo_finds_the_true_size(tmp_path: Path, size: tuple[float, float]) -> None:
    said = told("pdfinfo", made(tmp_path / "p.pdf", "en", Edition.JOURNEY, size))
    points = re.search(r"Page size: +([\d.]+) x ([\d.]+) pts", said)
    assert points is not None
    found = [float(side) * 25.4 / 72 for side in points.groups()]
    assert found == pytest.approx(size, abs=0.5)
    assert SHOPS["en"].journey.title in said


@pytest.mark.parametrize("language", list(SHOPS))
@pytest.mark.parametrize("edition", list(Edition))
def test_every_pdf_is_sound_and_carries_its_fonts(
    tmp_path: Path, language: str, edition: Edition
) -> None:
    file = made(tmp_path / "p.pdf", language, edition, (420, 297), bleed=3)
    told("qpdf", "--check", file)
    fonts = [line.split() for line in told("pdffonts", file).splitlines()[2:]]
    assert fonts
    for font in fonts:
        assert "Pretendard" in font[0]
        assert font[-5:-3] == ["yes", "yes"], "embedded, and as a subset"


@pytest.mark.parametrize("tiles", ["", "A4"])
@pytest.mark.parametrize("edition", NAMING)
@pytest.mark.parametrize("sample", SAMPLES)
def test_search_finds_every_name_with_its_spaces(
    tmp_path: Path, sample: str, edition: Edition, tiles: str
) -> None:
    document = SAMPLES[sample]
    poster = wall(edition, document.journey.language, tiles)
    (file,) = write_poster(document, poster, tmp_path / "p.pdf")
    text = searched(file)
    assert [name for name in names(document) if name not in text] == []


@pytest.mark.parametrize("edition", list(Edition))
@pytest.mark.parametrize("sample", SAMPLES)
def test_search_finds_every_line_that_is_printed(
    tmp_path: Path, sample: str, edition: Edition
) -> None:
    document = SAMPLES[sample]
    # In the other language, so that its own words are looked for too.
    poster = wall(edition, "en" if document.journey.language == "ko" else "ko")
    (file,) = write_poster(document, poster, tmp_path / "p.pdf", as_is=Document())
    text = searched(file)
    drawn = draw(document, poster, as_is=Document())
    lines = {
        " ".join(shape.text.split())
        for page in drawn.pages
        for shape in page.shapes
        if isinstance(shape, Text)
    }
    assert document.journey.title in lines
    assert [line for line in lines if line not in text] == []


def wall(edition: Edition, language: str, tiles: str = "") -> Poster:
    fields = {"width": 841, "height": 594, "language": language, "tiles": tiles}
    return Poster(id="poster", edition=edition, ink=Ink.FULL, **fields)


def searched(file: Path) -> str:
    """In the order of drawing, in which the lines of a name follow each other."""
    return " ".join(told("pdftotext", "-raw", file, "-").split())


def alike(one: Path, other: Path) -> float:
    """The part of the dots that differ visibly."""
    done = subprocess.run(
        ["compare", "-metric", "AE", "-fuzz", "25%", one, other, "null:"],
        capture_output=True,
        text=True,
    )
    assert done.returncode < 2, done.stderr
    size = told("identify", "-format", "%w %h", one).split()
    return float(done.stderr.split()[0]) / (int(size[0]) * int(size[1]))


def cropped(picture: Path, like: Path) -> Path:
    """Readers round the last dot up or down."""
    size = told("identify", "-format", "%wx%h", like)
    told("convert", picture, "-background", "white", "-extent", size, picture)
    return picture


@pytest.mark.parametrize("lettering", list(Lettering))
@pytest.mark.parametrize("edition", list(Edition))
@pytest.mark.parametrize("language", list(SHOPS))
def test_an_svg_looks_in_librsvg_as_it_does_here(
    tmp_path: Path, language: str, edition: Edition, lettering: Lettering
) -> None:
    size = (420, 297)
    png = made(tmp_path / "ours.png", language, edition, size, dpi=FINE)
    svg = made(tmp_path / "p.svg", language, edition, size, lettering=lettering)
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(
        f"<fontconfig><dir>{asset('fonts')}</dir><cachedir>{tmp_path}</cachedir></fontconfig>"
    )
    theirs = tmp_path / "theirs.png"
    told(
        *("rsvg-convert", "-d", str(FINE), "-p", str(FINE), svg, "-o", theirs),
        environment={"FONTCONFIG_FILE": str(fonts), "PATH": "/usr/bin:/bin"},
    )
    # Measured with librsvg 2.54: 0.00004 and 6 at most.
    assert share(png, theirs) < 0.0002
    assert farthest(png, theirs) <= 8


@pytest.mark.parametrize("language", list(SHOPS))
def test_a_pdf_looks_in_poppler_as_it_does_here(tmp_path: Path, language: str) -> None:
    size = (420, 297)
    png = made(tmp_path / "ours.png", language, Edition.JOURNEY, size, dpi=DPI)
    pdf = made(tmp_path / "p.pdf", language, Edition.JOURNEY, size)
    told("pdftoppm", "-r", str(DPI), "-png", "-singlefile", pdf, tmp_path / "theirs")
    # Letters are smoothed otherwise at their edges.
    assert alike(png, cropped(tmp_path / "theirs.png", png)) < 0.025


def test_a_jpeg_put_together_from_bands_is_read_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journeymap.paint.jpeg.BYTES", 4 * 993 * 16)
    png = made(tmp_path / "ours.png", "en", Edition.JOURNEY, (420, 297), dpi=DPI)
    jpeg = made(tmp_path / "ours.jpg", "en", Edition.JOURNEY, (420, 297), dpi=DPI)
    assert alike(png, jpeg) < 0.001
    said = told("identify", "-verbose", jpeg)
    assert "Resolution: 60x60" in said
    assert "Units: PixelsPerInch" in said
