"""A page as rows of dots, painted band by band, so that no sheet needs a large memory.

Qt's own painter ends at 32,767 dots along a side of a picture, and A0 at 300 dpi takes 560 MB in
one piece. Here a band is a few hundred rows, painted cell by cell; what lies elsewhere on the
page is not touched.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from journeymap.drawing.poster import Page
from journeymap.drawing.poster.extent import Extent
from journeymap.drawing.shapes import Shape
from journeymap.i18n import Problem, phrase
from journeymap.paint.leaves import reach
from journeymap.paint.painting import paint

MM = 25.4
"""Millimetres of an inch, in which dots are counted."""
BYTES = 24_000_000
"""About so large is one band."""
_CELL = 16_000
"""Dots along a cell's longer side; well below where Qt's painter ends."""
_ASIDE = 3.0
"""Dots around a cell whose shapes are painted too: lines are smooth at their edges."""


class NotThatManyDots(Problem):
    """A resolution in which the picture has no dots, or more than its kind of file can hold."""

    def __init__(self, dpi: int, largest: int, kind: str) -> None:
        super().__init__(
            phrase("poster", "This poster cannot be painted at {dpi} dots per inch.").of(dpi=dpi),
            phrase(
                "poster",
                "A {kind} of this sheet takes 1 to {largest} dots per inch; a PDF has no limit.",
            ).of(largest=largest, kind=kind),
        )


@dataclass(frozen=True, slots=True)
class Raster:
    """A page in dots."""

    page: Page
    width: int
    height: int

    @classmethod
    def of(cls, page: Page, dpi: int, most: int, kind: str) -> "Raster":
        """The dots of a page at a resolution; raises `NotThatManyDots` beyond `most` a side."""
        sides = page.sheet.width, page.sheet.height
        width, height = (round(side / MM * dpi) for side in sides)
        if not 1 <= min(width, height) <= max(width, height) <= most:
            raise NotThatManyDots(dpi, int(most * MM / max(sides)), kind)
        return cls(page, width, height)

    def bands(self, tall: int) -> Iterator[tuple[int, bytearray]]:
        """The rows done, and the dots of the next `tall` rows or fewer: red, green, blue."""
        x_scale, y_scale = self.width / self.page.sheet.width, self.height / self.page.sheet.height
        placed = [(shape, reach(shape)) for shape in self.page.shapes]
        for top in range(0, self.height, tall):
            rows = min(tall, self.height - top)
            here = _meeting(placed, top / y_scale, (top + rows) / y_scale, _ASIDE / y_scale, 1)
            band = bytearray(3 * self.width * rows)
            for left in range(0, self.width, _CELL):
                wide = min(_CELL, self.width - left)
                span = left / x_scale, (left + wide) / x_scale
                cell = QImage(wide, rows, QImage.Format.Format_RGB32)
                cell.fill(Qt.GlobalColor.white)
                with QPainter(cell) as painter:
                    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                    painter.translate(-left, -top)
                    painter.scale(x_scale, y_scale)
                    shapes = _meeting(here, *span, _ASIDE / x_scale, 0)
                    paint([shape for shape, _ in shapes], painter)
                _copy(cell.convertToFormat(QImage.Format.Format_RGB888), band, left, self.width)
            yield top + rows, band


_Placed = list[tuple[Shape, Extent]]


def _meeting(placed: _Placed, start: float, end: float, aside: float, axis: int) -> _Placed:
    """The shapes that reach into a span of the page, across (0) or down (1)."""
    return [
        (shape, box)
        for shape, box in placed
        if box[axis] <= end + aside and box[axis + 2] >= start - aside
    ]


def _copy(cell: QImage, band: bytearray, left: int, width: int) -> None:
    bits, line, wide = cell.constBits(), cell.bytesPerLine(), 3 * cell.width()
    for row in range(cell.height()):
        start = 3 * (row * width + left)
        band[start : start + wide] = bits[row * line : row * line + wide]
