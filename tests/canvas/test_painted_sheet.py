"""What is painted is kept as long as somebody may come back to it, on every screen."""

from itertools import product

import pytest
from PySide6.QtCore import QMargins, QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QRegion

from journeymap.canvas.sheet import CELL, Sheet
from tests.canvas.conftest import are_alike

SIZE = QSize(700, 500)
SQUARE = 24
RATIOS = (1.0, 1.1, 1.25, 4 / 3, 1.5, 1.75, 2.0)
ROUND_TRIP = [QPoint(24 * step, 11 * step) for step in (*range(20), *range(20, -20, -1))]


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Pixmaps need one."""


class Map:
    """Squares that are nowhere the same, and where they were painted."""

    def __init__(self) -> None:
        self.painted: list[QRectF] = []

    def depict(self, painter: QPainter, rect: QRectF) -> None:
        self.painted.append(rect)
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, QColor("white"))
        left, top, right, bottom = (int(edge // SQUARE) for edge in rect.getCoords())
        for x, y in product(range(left, right + 1), range(top, bottom + 1)):
            ink = QColor.fromHsv((37 * x + 91 * y) % 360, 200, 200)
            painter.fillRect(QRectF(x * SQUARE, y * SQUARE, SQUARE - 7, SQUARE - 7), ink)
        painter.restore()


def shown(sheet: Sheet, corner: QPoint, ratio: float, changed: QRegion | None = None) -> QImage:
    """What is seen through a window whose upper left corner is here."""
    image = QImage(SIZE * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("red"))
    sheet.look(1.0, QRect(corner, SIZE), ratio)
    with QPainter(image) as painter:
        painter.translate(QPointF(-corner))
        sheet.show(painter, changed or QRegion(QRect(corner, SIZE)), at_once=False)
    return image


@pytest.mark.parametrize("ratio", RATIOS)
def test_wherever_one_goes_all_is_as_painted_anew(ratio: float) -> None:
    plan = Map()
    sheet = Sheet(plan.depict)
    for number, corner in enumerate((*ROUND_TRIP, QPoint(3000, -900), QPoint(0, 0))):
        sheet.paint_ahead()
        seen = shown(sheet, corner, ratio)
        if number % 7 == 0:
            assert are_alike(seen, shown(Sheet(plan.depict), corner, ratio))


@pytest.mark.parametrize("ratio", [1.0, 1.25])
def test_nothing_is_painted_again_on_the_way_back(ratio: float) -> None:
    plan = Map()
    sheet = Sheet(plan.depict)
    places = [QPoint(step, step // 2) for step in range(0, 2 * CELL, 24)]
    for place in places:
        shown(sheet, place, ratio)
        while sheet.paint_ahead():
            pass
    plan.painted.clear()
    for place in reversed(places):
        shown(sheet, place, ratio)
    assert not plan.painted


def test_what_is_kept_has_a_limit() -> None:
    sheet = Sheet(Map().depict)
    for step in range(0, 20 * CELL, CELL // 2):
        shown(sheet, QPoint(step, -step), 1.0)
    room = 3 * CELL
    most = SIZE.grownBy(QMargins(room, room, room, room))
    kept = sheet._bounds.size()
    assert kept.width() <= most.width()
    assert kept.height() <= most.height()


@pytest.mark.parametrize("ratio", RATIOS)
def test_what_is_painted_anew_in_parts_has_no_seams(ratio: float) -> None:
    plan = Map()
    sheet = Sheet(plan.depict)
    before = shown(sheet, QPoint(13, 7), ratio)
    sheet.forget([QRectF(101.3, 57.9, 333.3, 211.1), QRectF(355.5, 33.1, 17.7, 400.0)])
    plan.painted.clear()
    assert are_alike(shown(sheet, QPoint(13, 7), ratio), before)
    assert plan.painted
