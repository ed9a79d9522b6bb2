"""Logos as they are painted: in colour, in grey, and in every kind of file."""

import struct
import zlib
from pathlib import Path
from xml.etree import ElementTree

import pikepdf
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from journeymap.drawing.poster.logo import logo_from
from journeymap.drawing.shapes import Picture
from journeymap.files import read_journey
from journeymap.model.printing import Edition, Ink, Poster
from journeymap.paint.painting import paint
from journeymap.paint.poster import write_poster
from journeymap.resources import samples

pytestmark = pytest.mark.usefixtures("qapp")
BOOKSHOP = read_journey(next(p for p in samples() if p.name == "bookshop.en.journey.json"))
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">'
    b'<path d="M0 0h10v10H0z" fill="#ff0000"/></svg>'
)


def png() -> bytes:
    """Two pixels, red and clear."""
    image = QImage(2, 1, QImage.Format.Format_ARGB32)
    image.setPixelColor(0, 0, QColor(255, 0, 0))
    image.setPixelColor(1, 0, QColor(0, 0, 0, 0))
    rows = b"\0" + b"\xff\0\0\xff" + b"\0\0\0\0"

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    head = struct.pack(">IIBBBBB", 2, 1, 8, 6, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.mark.parametrize(("kind", "data"), [("svg", SVG), ("png", png())])
@pytest.mark.parametrize("grey", [False, True])
def test_a_picture_fills_its_rectangle_and_lets_the_paper_through(kind, data, grey):
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#00FF00"))
    with QPainter(image) as painter:
        paint([Picture(10, 10, 40, 20, kind, data, grey)], painter)
    inside, clear, outside = (image.pixelColor(*at) for at in ((15, 20), (45, 20), (5, 5)))
    assert outside == QColor("#00FF00")
    assert clear == QColor("#00FF00")
    if grey:
        assert inside.red() == inside.green() == inside.blue()
        assert inside.red() < 160
    else:
        assert inside == QColor("#FF0000")


def test_a_broken_picture_leaves_the_paper_as_it_was():
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    with QPainter(image) as painter:
        paint([Picture(0, 0, 20, 20, "png", b"\x89PNG\r\n\x1a\nbroken")], painter)
    assert image.pixelColor(10, 10) == QColor("#FFFFFF")


@pytest.mark.parametrize("data", [SVG, png()], ids=["svg", "png"])
def test_a_logo_is_in_every_kind_of_file(data: bytes, tmp_path: Path) -> None:
    poster = Poster(
        id="poster",
        edition=Edition.JOURNEY,
        width=420,
        height=297,
        ink=Ink.FULL,
        logo=logo_from(data),
    )
    write_poster(BOOKSHOP, poster, tmp_path / "poster.png", dpi=40)
    picture = QImage(str(tmp_path / "poster.png"))
    red = [
        picture.pixelColor(x, y) == QColor("#FF0000")
        for x in range(picture.width() * 3 // 4, picture.width())
        for y in range(picture.height() // 5)
    ]
    assert any(red)
    write_poster(BOOKSHOP, poster, tmp_path / "poster.svg")
    root = ElementTree.parse(tmp_path / "poster.svg").getroot()
    (image,) = root.iter("{http://www.w3.org/2000/svg}image")
    (address,) = (value for name, value in image.attrib.items() if name.endswith("href"))
    assert address.startswith("data:image/")
    write_poster(BOOKSHOP, poster, tmp_path / "poster.pdf")
    with pikepdf.open(tmp_path / "poster.pdf") as pdf:
        pictures = [
            thing
            for thing in pdf.objects
            if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Image"
        ]
    assert bool(pictures) == (data is not SVG), "a drawing stays outlines"
