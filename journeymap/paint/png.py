"""Posters as PNG, written band by band: only the packed picture is ever whole in memory."""

import struct
import zlib
from collections.abc import Iterator

from journeymap.drawing.poster import Page
from journeymap.paint.bands import BYTES, MM, Raster
from journeymap.paint.steps import Progress, unheard

_MOST = 2**31 - 1
"""Dots along a side: so far PNG counts."""
_SRGB = (
    # Perceptual; then its gamma and its primaries, for readers that know no sRGB (PNG, 11.3.2).
    (b"sRGB", b"\0"),
    (b"gAMA", struct.pack(">I", 45455)),
    (b"cHRM", struct.pack(">8I", 31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000)),
)


def png_bytes(
    page: Page,
    title: str,
    dpi: int,
    progress: Progress = unheard,
) -> bytes:
    """A picture in sRGB that knows its resolution; `progress` hears of 0 to 1.

    Raises `NotThatManyDots` where the picture would have no dots.
    """
    raster = Raster.of(page, dpi, _MOST, "PNG")
    per_metre = round(dpi / MM * 1000)
    found = [
        b"\x89PNG\r\n\x1a\n",
        _chunk(b"IHDR", struct.pack(">IIBBBBB", raster.width, raster.height, 8, 2, 0, 0, 0)),
        *(_chunk(kind, data) for kind, data in _SRGB),
        _chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1)),
        _chunk(b"iTXt", b"Title\0\0\0\0\0" + title.encode()),
    ]
    packer = zlib.compressobj(6)
    tall = max(1, BYTES // (4 * raster.width))
    for done, band in raster.bands(tall):
        for row in _rows(band, 3 * raster.width):
            if packed := packer.compress(row):
                found.append(_chunk(b"IDAT", packed))
        progress(done / raster.height)
    found += [_chunk(b"IDAT", packer.flush()), _chunk(b"IEND", b"")]
    return b"".join(found)


def _rows(band: bytearray, length: int) -> Iterator[bytes]:
    """Rows of so many bytes, each behind its filter byte (0: none, which suits flat colours)."""
    seen = memoryview(band)
    for start in range(0, len(band), length):
        yield b"\0" + seen[start : start + length]


def _chunk(kind: bytes, data: bytes) -> bytes:
    check = zlib.crc32(data, zlib.crc32(kind))
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)
