import struct
import zlib
from pathlib import Path
from xml.etree import ElementTree

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColorSpace, QImage
from sheets import SHEETS, drawn, flaws, plans

from journeymap.drawing.card import Look
from journeymap.drawing.paper import PAPERS
from journeymap.drawing.theme import PRINT
from journeymap.files import NotWritten, read_journey
from journeymap.handling.derive import revision
from journeymap.i18n import words_in
from journeymap.model.printing import Edition, Ink, Poster
from journeymap.paint.bands import NotThatManyDots
from journeymap.paint.measure import QtMeasure
from journeymap.paint.poster import NotDrawn, draw, write_poster
from journeymap.paint.svg import Lettering
from journeymap.resources import samples

pytestmark = pytest.mark.usefixtures("qapp")
BOOKSHOP = read_journey(next(p for p in samples() if p.name == "bookshop.ko.journey.json"))


def write(out: Path, size: tuple[float, float] = (297, 210), **more) -> Path:
    width, height = size
    poster = Poster(
        id="poster",
        edition=Edition.JOURNEY,
        width=width,
        height=height,
        language="ko",
        ink=Ink.FULL,
    )
    write_poster(BOOKSHOP, poster, out, **more)
    return out


@settings(max_examples=20)
@given(plans, st.sampled_from(SHEETS), st.sampled_from(("ko", "en")))
def test_nothing_is_clipped_or_overlaps_in_the_real_typeface(plan, sheet, language):
    look = Look(PRINT, QtMeasure())
    (page,) = drawn(plan.document(), sheet, words_in(language), look)
    assert list(flaws(page.shapes, sheet, look.measure)) == []


@pytest.mark.parametrize("size", [*PAPERS.values(), (1234.5, 333.3), (10_000, 900)])
def test_a_pdf_has_its_true_size(tmp_path, size):
    with pikepdf.open(write(tmp_path / "poster.pdf", size)) as pdf:
        page = pdf.pages[0]
        unit = float(page.get("/UserUnit", 1)) * 25.4 / 72
        left, bottom, right, top = (float(edge) * unit for edge in page.mediabox)
        assert max(map(float, page.mediabox)) <= 14_400
    assert (right - left, top - bottom) == pytest.approx(size, abs=0.01)


def test_a_pdf_embeds_its_fonts_and_maps_letters_back(tmp_path):
    with pikepdf.open(write(tmp_path / "poster.pdf")) as pdf:
        fonts = [
            thing
            for thing in pdf.objects
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font"
        ]
        descriptors = [
            thing
            for thing in pdf.objects
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/FontDescriptor"
        ]
        maps = b"".join(font.ToUnicode.read_bytes() for font in fonts if "/ToUnicode" in font)
    assert len(descriptors) == 2
    assert all("/FontFile2" in descriptor for descriptor in descriptors)
    assert all("Pretendard" in str(descriptor.FontName) for descriptor in descriptors)
    assert f"<{ord('온'):04x}>".encode() in maps.lower()
    assert b"<0020>" in maps
    assert b"<0009>" not in maps


def test_a_pdf_says_its_title_and_language_but_no_time(tmp_path):
    with pikepdf.open(write(tmp_path / "poster.pdf")) as pdf:
        assert str(pdf.docinfo["/Title"]) == BOOKSHOP.journey.title
        assert str(pdf.Root.Lang) == "ko"
        assert "/CreationDate" not in pdf.docinfo
        assert "/ModDate" not in pdf.docinfo


@pytest.mark.parametrize("suffix", [".pdf", ".svg", ".png", ".jpg", ".PDF"])
def test_the_same_journey_gives_the_same_bytes(tmp_path, suffix):
    first, second = write(tmp_path / f"one{suffix}"), write(tmp_path / f"two{suffix}")
    assert first.read_bytes() == second.read_bytes()


def test_an_svg_has_its_size_and_every_word_as_text(tmp_path):
    root = ElementTree.parse(write(tmp_path / "poster.svg", (594, 841))).getroot()
    assert (root.get("width"), root.get("height")) == ("594mm", "841mm")
    assert root.get("viewBox") == "0 0 594 841"
    written = "".join(
        "".join((text.text or "").split()) for text in root.iter() if "text" in text.tag
    )
    for touchpoint in BOOKSHOP.touchpoints.values():
        assert "".join(touchpoint.name.split()) in written
    assert revision(BOOKSHOP) in written


def test_the_letters_of_an_svg_need_no_typeface(tmp_path):
    root = ElementTree.parse(write(tmp_path / "poster.svg")).getroot()
    defined = {f"#{path.get('id')}" for path in root.iter() if path.get("id")}
    # Inkscape shows no letter that is named in the newer way.
    link = "{http://www.w3.org/1999/xlink}href"
    used = {use.get(link) for use in root.iter() if use.tag.endswith("}use")}
    assert used
    assert used <= defined


@pytest.mark.parametrize("dpi", [30, 96])
def test_a_png_has_the_dots_of_its_size(tmp_path, dpi):
    picture = QImage(str(write(tmp_path / "poster.png", (297, 210), dpi=dpi)))
    assert (picture.width(), picture.height()) == (round(297 / 25.4 * dpi), round(210 / 25.4 * dpi))
    assert picture.dotsPerMeterX() == round(dpi / 25.4 * 1000)
    assert picture.pixelColor(1, 1).name().upper() == PRINT.paper


def test_a_png_painted_in_strips_has_no_seams(tmp_path, monkeypatch):
    whole = write(tmp_path / "whole.png", dpi=60).read_bytes()
    monkeypatch.setattr("journeymap.paint.png.BYTES", 4 * 702 * 20)
    monkeypatch.setattr("journeymap.paint.bands._CELL", 100)
    strips = write(tmp_path / "strips.png", dpi=60).read_bytes()
    pairs = list(zip(_rows(strips), _rows(whole), strict=True))
    # Where an edge ends inside a dot, its shade may be rounded the other way.
    assert sum(abs(one - other) > 6 for one, other in pairs) < len(pairs) / 500


@pytest.mark.parametrize("size", [(297, 210), (303, 211)])
def test_a_jpeg_painted_in_bands_shows_what_the_png_shows(tmp_path, monkeypatch, size):
    monkeypatch.setattr("journeymap.paint.jpeg.BYTES", 4 * 702 * 8)
    png = QImage(str(write(tmp_path / "poster.png", size, dpi=60)))
    jpeg = QImage(str(write(tmp_path / "poster.jpg", size, dpi=60)))
    assert jpeg.size() == png.size()
    assert jpeg.dotsPerMeterX() == png.dotsPerMeterX()
    assert jpeg.colorSpace() == png.colorSpace() == QColorSpace.NamedColorSpace.SRgb
    one, other = (
        picture.convertToFormat(QImage.Format.Format_Grayscale8) for picture in (png, jpeg)
    )
    line, wide = one.bytesPerLine(), one.width()
    far = sum(
        abs(a - b) > 40
        for start in range(0, line * one.height(), line)
        for a, b in zip(*(g.constBits()[start : start + wide] for g in (one, other)), strict=True)
    )
    assert far < wide * one.height() / 1000


def test_a_picture_may_be_longer_than_qt_paints(tmp_path):
    picture = write(tmp_path / "roll.png", (10_000, 250), dpi=96)
    width, height = struct.unpack(">II", picture.read_bytes()[16:24])
    assert (width, height) == (37_795, 945)
    line = 3 * width + 1
    rows = _rows(picture.read_bytes())
    assert len(rows) == height * line
    right = {rows[y * line + line - 600 : (y + 1) * line] for y in range(0, height, 3)}
    assert len(right) > 1, "the far end is painted"


def test_live_text_of_an_svg_can_be_edited_and_seen(tmp_path):
    file = write(tmp_path / "poster.svg", lettering=Lettering.LIVE)
    root = ElementTree.parse(file).getroot()
    texts = [text for text in root.iter() if text.tag.endswith("}text")]
    assert all(text.get("fill-opacity") != "0" for text in texts)
    assert not [path for path in root.iter() if path.tag.endswith("}use")]
    written = " ".join(text.text or "" for text in texts)
    assert revision(BOOKSHOP) in written


def _rows(png: bytes) -> bytes:
    place, packed = 8, b""
    while place < len(png):
        (length,) = struct.unpack(">I", png[place : place + 4])
        if png[place + 4 : place + 8] == b"IDAT":
            packed += png[place + 8 : place + 8 + length]
        place += length + 12
    return zlib.decompress(packed)


@pytest.mark.parametrize("suffix", [".pdf", ".svg", ".png", ".jpg", ".pptx"])
def test_progress_reaches_the_end_and_may_give_up(tmp_path, suffix):
    heard: list[float] = []
    write(tmp_path / f"poster{suffix}", dpi=40, progress=heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0
    # Pictures go band by band, and this one is a single band.
    assert suffix in (".png", ".jpg") or len(set(heard)) > 3

    for enough in (0.0, 0.3, 1.0):

        def give_up(part: float, enough: float = enough) -> None:
            if part >= enough:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            write(tmp_path / f"never{suffix}", dpi=40, progress=give_up)
    assert [path.name for path in tmp_path.iterdir()] == [f"poster{suffix}"]


@pytest.mark.parametrize("edition", Edition)
def test_a_layout_may_be_given_up_whatever_the_edition(edition):
    class GivenUp(Exception):
        pass

    def give_up() -> None:
        raise GivenUp

    poster = Poster(id="poster", edition=edition, width=841, height=594, ink=Ink.FULL)
    with pytest.raises(GivenUp):
        draw(BOOKSHOP, poster, as_is=BOOKSHOP, heard=give_up)


def test_progress_of_pages_to_put_together_goes_on_as_well(tmp_path):
    heard: list[float] = []
    poster = Poster(
        id="poster", edition=Edition.JOURNEY, width=841, height=594, ink=Ink.FULL, tiles="A4"
    )
    write_poster(BOOKSHOP, poster, tmp_path / "wall.pdf", progress=heard.append)
    assert heard == sorted(heard)
    assert len(set(heard)) > 3


@pytest.mark.parametrize(
    ("name", "size", "dpi", "problem"),
    [
        ("poster.docx", (297, 210), 150, NotDrawn),
        ("poster", (297, 210), 150, NotDrawn),
        ("poster.pdf", (99, 210), 150, NotDrawn),
        ("poster.pdf", (297, 30_001), 150, NotDrawn),
        ("poster.jpg", (5000, 300), 400, NotThatManyDots),
        ("poster.png", (297, 210), 0, NotThatManyDots),
        ("missing/poster.pdf", (297, 210), 150, NotWritten),
    ],
)
def test_what_cannot_be_written_is_said_and_leaves_nothing(tmp_path, name, size, dpi, problem):
    with pytest.raises(problem) as said:
        write(tmp_path / name, size, dpi=dpi)
    assert said.value.advice is not None
    assert list(tmp_path.iterdir()) == []


# Editions and tiles


def edition(edition: Edition, **more) -> Poster:
    return Poster(
        id="poster", edition=edition, ink=Ink.FULL, **{"width": 210, "height": 297, **more}
    )


def test_pages_of_an_edition_are_pages_of_one_pdf_and_pictures_of_their_own(tmp_path):
    cards = edition(Edition.CARDS, cards=9)
    (pdf,) = write_poster(BOOKSHOP, cards, tmp_path / "cards.pdf")
    with pikepdf.open(pdf) as read:
        count = len(read.pages)
    assert count == -(-len(BOOKSHOP.touchpoints) // 9)
    pictures = write_poster(BOOKSHOP, cards, tmp_path / "cards.png", dpi=30)
    assert [path.name for path in pictures] == [f"cards-{n}.png" for n in range(1, count + 1)]
    assert all(not QImage(str(path)).isNull() for path in pictures)


def test_a_sheet_on_pages_has_their_size_and_can_be_searched_whole(tmp_path):
    wall = edition(Edition.JOURNEY, width=841, height=594, tiles="A4")
    (pdf,) = write_poster(BOOKSHOP, wall, tmp_path / "wall.pdf")
    with pikepdf.open(pdf) as read:
        sizes = {tuple(round(float(edge) * 25.4 / 72) for edge in p.mediabox) for p in read.pages}
        forms = {
            form.objgen
            for page in read.pages
            for form in page.resources.XObject.values()
            if form.get("/Subtype") == "/Form"
        }
        assert len(read.pages) > 5
    assert sizes <= {(0, 0, 210, 297), (0, 0, 297, 210)}
    assert len(forms) == 1, "the sheet is drawn once"


def test_the_change_edition_asks_for_the_as_is_map(tmp_path):
    with pytest.raises(NotDrawn):
        write_poster(BOOKSHOP, edition(Edition.CHANGE), tmp_path / "change.pdf")
    write_poster(BOOKSHOP, edition(Edition.CHANGE), tmp_path / "change.pdf", as_is=BOOKSHOP)
    assert (tmp_path / "change.pdf").exists()


def test_paper_that_nobody_knows_is_refused(tmp_path):
    with pytest.raises(NotDrawn):
        write_poster(BOOKSHOP, edition(Edition.JOURNEY, tiles="B7"), tmp_path / "wall.pdf")


# Boxes for print shops


def boxes(pdf: pikepdf.Pdf, name: str) -> tuple[float, ...]:
    return tuple(round(float(edge) * 25.4 / 72, 1) for edge in pdf.pages[0][name])


def test_a_print_shop_is_told_where_to_trim_and_how_far_the_ground_reaches(tmp_path):
    shop = edition(Edition.JOURNEY, bleed=3, crop_marks=True)
    (out,) = write_poster(BOOKSHOP, shop, tmp_path / "shop.pdf")
    with pikepdf.open(out) as pdf:
        left, bottom, right, top = boxes(pdf, "/TrimBox")
        assert (right - left, top - bottom) == pytest.approx((210, 297), abs=0.2)
        assert boxes(pdf, "/BleedBox") == pytest.approx(
            (left - 3, bottom - 3, right + 3, top + 3), abs=0.2
        )
        assert boxes(pdf, "/MediaBox")[2] > right + 3


def test_without_bleed_a_sheet_is_trimmed_at_its_edges(tmp_path):
    (out,) = write_poster(BOOKSHOP, edition(Edition.JOURNEY), tmp_path / "plain.pdf")
    with pikepdf.open(out) as pdf:
        assert boxes(pdf, "/TrimBox") == boxes(pdf, "/BleedBox") == boxes(pdf, "/MediaBox")


def test_a_layout_that_takes_long_can_be_given_up():
    class GivenUp(Exception):
        pass

    def give_up() -> None:
        raise GivenUp

    with pytest.raises(GivenUp):
        draw(BOOKSHOP, edition(Edition.JOURNEY), heard=give_up)
