"""Lines are painted faster than Qt strokes them, and look the same."""

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from journeymap.canvas.cut_line import CutLine
from journeymap.drawing.boxes import Rect
from journeymap.drawing.route import Route, depict_route, route
from journeymap.drawing.shapes import Path
from journeymap.drawing.theme import LIGHT
from journeymap.model.vocabulary import TransitionKind
from journeymap.paint.painting import outline, pen

SIZE = 640
WHOLE = QRectF(0, 0, SIZE, SIZE)
LINES = {
    "level": route((20, 60), (420, 60)),
    "steep": route((20, 20), (240, 500)),
    "aslant": route((20, 20), (440, 300)),
    "back": route((420, 60), (20, 360)),
    "down": route((100, 20), (120, 440)),
    "loop": route((200, 200), (200, 200)),
}


def stroke(found: Route, kind: TransitionKind) -> tuple[Path, QPen]:
    path = depict_route(found, kind, LIGHT)[0]
    return path, pen(path.stroke)


def image(scale: float) -> QImage:
    side = int(SIZE * scale)
    made = QImage(side, side, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.white)
    return made


def painted(line: CutLine, scale: float, parts: tuple[QRect, ...] = ()) -> QImage:
    made = image(scale)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for part in parts or (made.rect(),):
            painter.setClipRect(part)
            painter.save()
            painter.scale(scale, scale)
            line.paint(painter, Rect(*painter.clipBoundingRect().getCoords()))
            painter.restore()
    return made


def stroked(path: Path, with_: QPen, scale: float) -> QImage:
    made = image(scale)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(with_)
        painter.drawPath(outline(path.steps))
    return made


def ink(of: QImage) -> int:
    found = shades(of)
    return 255 * len(found) - sum(found)


def shades(of: QImage) -> bytes:
    grey = of.convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(grey.constBits())


@pytest.mark.parametrize("kind", TransitionKind)
@pytest.mark.parametrize("scale", [0.7, 1.0, 1.25, 1.6, 2.0])
def test_a_line_has_about_the_ink_of_one_that_is_stroked(
    scale: float, kind: TransitionKind
) -> None:
    for name, found in LINES.items():
        path, with_ = stroke(found, kind)
        drawn = ink(painted(CutLine(path.steps, with_), scale))
        assert drawn == pytest.approx(ink(stroked(path, with_, scale)), rel=0.25), name


@pytest.mark.parametrize("kind", TransitionKind)
@pytest.mark.parametrize("scale", [0.5, 1.25])
def test_a_line_painted_part_by_part_is_that_painted_at_once(
    scale: float, kind: TransitionKind
) -> None:
    side = int(SIZE * scale)
    middle = side * 4 // 10
    parts = (QRect(0, 0, side, middle), QRect(0, middle, side, side - middle))
    for name, found in LINES.items():
        path, with_ = stroke(found, kind)
        line = CutLine(path.steps, with_)
        at_once, in_parts = painted(line, scale), painted(line, scale, parts)
        assert at_once == in_parts, name
