"""Posters as JPEG, written band by band.

No encoder here takes a picture in parts, but JPEG itself does: a picture may consist of restart
intervals, each of which is coded as if it stood alone (ITU-T T.81, F.1.1.5). So every band is
encoded as a picture of its own, and their coded data become the intervals of the whole one.
"""

import struct
from collections.abc import Iterator
from io import BytesIO

from PIL import Image
from PySide6.QtGui import QColorSpace

from journeymap.drawing.poster import Page
from journeymap.paint.bands import BYTES, Raster
from journeymap.paint.steps import Progress, unheard

MOST = 65_500
"""Dots along a side: JPEG counts to 65,535, its usual readers (libjpeg) to here."""
_QUALITY = 92
_UNIT = 8
"""Dots along a side of a coded unit where colours are as fine as brightness."""
_INTERVAL = 65_535
"""The most units of a restart interval."""
_HEIGHT = 3
"""Where the height stands in a frame header, behind marker, length and precision."""


def jpeg_bytes(
    page: Page,
    title: str,
    dpi: int,
    progress: Progress = unheard,
) -> bytes:
    """A picture in sRGB that knows its resolution; `progress` hears of 0 to 1.

    Colours are kept at full resolution: halved ones fray around letters. Raises
    `NotThatManyDots` beyond 65,500 dots along a side.
    """
    raster = Raster.of(page, dpi, MOST, "JPEG")
    across = -(-raster.width // _UNIT)
    down = max(1, min(BYTES // (4 * raster.width * _UNIT), _INTERVAL // across))
    found: list[bytes] = []
    for number, (done, band) in enumerate(raster.bands(down * _UNIT)):
        rows = len(band) // (3 * raster.width)
        coded = _coded(band, raster.width, rows, dpi, title if number == 0 else "")
        head, data = _parted(coded)
        if number == 0:
            found.append(_headed(head, raster.height, across * down))
        else:
            found.append(bytes([0xFF, 0xD0 + (number - 1) % 8]))
        found.append(data)
        progress(done / raster.height)
    found.append(b"\xff\xd9")
    return b"".join(found)


def _coded(band: bytearray, width: int, rows: int, dpi: int, title: str) -> bytes:
    """One band as a picture of its own; all of them share their tables."""
    held = BytesIO()
    Image.frombuffer("RGB", (width, rows), band, "raw", "RGB", 0, 1).save(
        held,
        "JPEG",
        quality=_QUALITY,
        subsampling=0,
        dpi=(dpi, dpi),
        icc_profile=QColorSpace(QColorSpace.NamedColorSpace.SRgb).iccProfile().data(),
        comment=title.encode(),
    )
    return held.getvalue()


def _parted(coded: bytes) -> tuple[list[bytes], bytes]:
    """The segments before the coded data, the start of the scan last, and the coded data."""
    segments = list(_segments(coded))
    start = 2 + sum(map(len, segments))
    return segments, coded[start:-2]


def _segments(coded: bytes) -> Iterator[bytes]:
    at = 2
    while True:
        marker, length = struct.unpack(">HH", coded[at : at + 4])
        yield coded[at : at + 2 + length]
        at += 2 + length
        if marker == 0xFFDA:
            return


def _headed(segments: list[bytes], height: int, interval: int) -> bytes:
    """The head of the whole picture: its height, and after how many units an interval ends."""
    *before, scan = segments
    found = [b"\xff\xd8"]
    for segment in before:
        if segment[:2] == b"\xff\xc0":
            at = 2 + _HEIGHT
            segment = segment[:at] + struct.pack(">H", height) + segment[at + 2 :]
        found.append(segment)
    found += [struct.pack(">HHH", 0xFFDD, 4, interval), scan]
    return b"".join(found)
