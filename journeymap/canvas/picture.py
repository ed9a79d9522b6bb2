"""What stands on the map as a picture for other programs: pixels and a drawing in one."""

from collections.abc import Collection

from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QImage, QPainter

from journeymap.canvas.items import CardItem, MapItem, NoteItem
from journeymap.canvas.lines import TransitionItem
from journeymap.canvas.scene import MapScene
from journeymap.drawing.card import Look, depict_card, depict_note
from journeymap.drawing.poster import Page, Sheet
from journeymap.drawing.poster.extent import extent
from journeymap.drawing.shapes import Box, Shape, moved
from journeymap.drawing.theme import PRINT
from journeymap.paint.measure import QtMeasure
from journeymap.paint.painting import paint
from journeymap.paint.svg import svg_bytes

_AROUND = 12.0
"""Scene units around it."""
_FINE = 2.0
"""Pixels of a scene unit: sharp on fine screens and in print of that size."""
_MOST = 8_000
"""Pixels along a side; what is larger gets fewer a unit."""
_MOST_DRAWN = 12_000
"""Shapes, of about a thousand cards; programs choke on larger drawings."""


def picture(scene: MapScene, ids: Collection[str]) -> Page | None:
    """Records where they stand, transitions between them included, as they would be printed.

    The unit is that of the scene. None where nothing of them is on the map.
    """
    look = Look(PRINT, QtMeasure())
    chosen = set(ids)
    document = scene.document
    chosen |= {
        t.id for t in document.transitions.values() if t.source in chosen and t.target in chosen
    }
    items = [item for id in chosen if (item := scene.item_of(id)) is not None]
    # Lines below labels below notes below cards, and always in the same order.
    items.sort(key=lambda item: (item.zValue(), item.id))
    lines = [item for item in items if isinstance(item, TransitionItem)]
    shapes = [shape for line in lines for shape in line.depicted(look.theme)]
    shapes += [shape for line in lines for shape in line.labelled(look.theme)]
    shapes += [shape for item in items for shape in _depicted(item, scene, look)]
    if not shapes:
        return None
    boxes = [extent(shape, look.measure) for shape in shapes]
    left = min(box.left for box in boxes) - _AROUND
    top = min(box.top for box in boxes) - _AROUND
    width = max(box.right for box in boxes) + _AROUND - left
    height = max(box.bottom for box in boxes) + _AROUND - top
    ground = Box(0, 0, width, height, 0, "#FFFFFF")
    return Page(Sheet(width, height), (ground, *moved(shapes, -left, -top)))


def _depicted(item: MapItem, scene: MapScene, look: Look) -> tuple[Shape, ...]:
    x, y = item.pos().toTuple()
    match item:
        case CardItem():
            touchpoint, telling = item.touchpoint, scene.telling
            channels, rules = telling.channels(touchpoint), telling.rules(touchpoint)
            return moved(depict_card(touchpoint, channels, look, rules=rules), x, y)
        case NoteItem():
            return moved(depict_note(item.note, look), x, y)
    return ()


def picture_mime(page: Page, title: str, language: str) -> QMimeData:
    """The picture as PNG and as SVG, so that every program finds what it takes best."""
    data = QMimeData()
    data.setImageData(_painted(page))
    if len(page.shapes) <= _MOST_DRAWN:
        drawing = svg_bytes(page, title, language, unit="px")
        data.setData("image/svg+xml", QByteArray(drawing))
    return data


def _painted(page: Page) -> QImage:
    sides = page.sheet.width, page.sheet.height
    fine = min(_FINE, _MOST / max(sides))
    image = QImage(*(max(1, round(side * fine)) for side in sides), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(fine, fine)
        paint(page.shapes, painter)
    return image
