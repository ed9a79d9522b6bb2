"""Posters as PNG, painted in strips, so that a large sheet needs no large memory."""

import struct
import zlib
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from journeymap.drawing.poster import Page
from journeymap.i18n import Problem, phrase
from journeymap.paint.painting import paint

_MM = 25.4
_STRIP = 24_000_000
"""Bytes of one strip of the picture."""
_LONGEST = 32_000
"""Dots along a side: Qt paints no farther."""


class NotThatManyDots(Problem):
    """A resolution in which the picture has no dots, or more along a side than Qt paints."""

    def __init__(self, dpi: int, largest: int) -> None:
        super().__init__(
            phrase("poster", "This poster cannot be painted at {dpi} dots per inch.").of(dpi=dpi),
            phrase("poster", "Choose 1 to {largest} dots per inch, or write a PDF.").of(
                largest=largest
            ),
        )


def png_bytes(
    page: Page,
    title: str,
    dpi: int,
    progress: Callable[[float], None] | None = None,
) -> bytes:
    """A picture in true colour that knows its resolution; `progress` hears of 0 to 1."""
    sheet = page.sheet
    width, height = round(sheet.width / _MM * dpi), round(sheet.height / _MM * dpi)
    if not 1 <= min(width, height) <= max(width, height) <= _LONGEST:
        raise NotThatManyDots(dpi, int(_LONGEST * _MM / max(sheet.width, sheet.height)))
    per_metre = round(dpi / _MM * 1000)
    found = [
        b"\x89PNG\r\n\x1a\n",
        _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        _chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1)),
        _chunk(b"iTXt", b"Title\0\0\0\0\0" + title.encode()),
    ]
    packer = zlib.compressobj(6)
    for done, rows in _strips(page, width, height):
        found.append(_chunk(b"IDAT", packer.compress(rows)))
        if progress:
            progress(done / height)
    found += [_chunk(b"IDAT", packer.flush()), _chunk(b"IEND", b"")]
    return b"".join(found)


def _strips(page: Page, width: int, height: int) -> Iterator[tuple[int, bytes]]:
    """Rows of the picture, each behind its filter byte, with the number of rows done."""
    tall = max(1, min(height, _STRIP // (4 * width)))
    strip = QImage(width, tall, QImage.Format.Format_RGB888)
    for top in range(0, height, tall):
        strip.fill(Qt.GlobalColor.white)
        with QPainter(strip) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(0, -top)
            painter.scale(width / page.sheet.width, height / page.sheet.height)
            paint(page.shapes, painter)
        bits, line = strip.constBits(), strip.bytesPerLine()
        rows = min(tall, height - top)
        packed = bytearray()
        for row in range(rows):
            packed.append(0)
            packed += bits[row * line : row * line + 3 * width]
        yield top + rows, bytes(packed)


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = zlib.crc32(data, zlib.crc32(kind))
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)
