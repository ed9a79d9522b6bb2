"""The map from very far away: thousands of items painted as a few batches of boxes and lines."""

from collections import defaultdict
from collections.abc import Callable, Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem

from journeymap.canvas.items import CardItem, MapItem, NoteItem
from journeymap.canvas.lines import TransitionItem
from journeymap.drawing.theme import Theme
from journeymap.paint.painting import color

_RING = 2.0
"""Pixels around what is selected."""


class Overview:
    """Batches made from items when they are first needed, until the items change."""

    def __init__(self, items: Callable[[], Iterable[QGraphicsItem]], theme: Theme) -> None:
        self._items = items
        self._theme = theme
        self._lines: dict[str, QPainterPath] | None = None
        self._boxes: dict[str, list[QRectF]] = {}
        self._rings: list[QRectF] = []
        self._below: list[QGraphicsItem] = []
        self._above: list[QGraphicsItem] = []

    def forget(self) -> None:
        """Some item looks different now, came or went."""
        self._lines = None

    def paint(self, painter: QPainter) -> None:
        """Paint everything; the painter's unit is that of the scene."""
        if self._lines is None:
            self._gather()
        for item in self._below:
            paint_item(painter, item, item.effectiveOpacity())
        # Without smooth edges: these cost ten times as much, and shapes are a few pixels large.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ink, path in (self._lines or {}).items():
            painter.setPen(QPen(color(ink), 0))
            painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        for ink, boxes in self._boxes.items():
            painter.setBrush(color(ink))
            painter.drawRects(boxes)
        if self._rings:
            ring = QPen(color(self._theme.focus), _RING)
            ring.setCosmetic(True)
            painter.setPen(ring)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRects(self._rings)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for item in self._above:
            paint_item(painter, item, item.effectiveOpacity())

    def _gather(self) -> None:
        """Boxes lie over each other in the order of their colours: grounds first."""
        lines: defaultdict[str, QPainterPath] = defaultdict(QPainterPath)
        boxes: defaultdict[str, list[QRectF]] = defaultdict(list)
        self._rings, self._below, self._above = [], [], []
        for item in self._items():
            opacity = item.opacity()
            if not opacity or not item.isVisible():
                continue
            children = item.childItems()
            if not isinstance(item, MapItem) or opacity < 1:
                (self._below if item.zValue() < 0 else self._above).append(item)
                continue
            self._above += children
            if isinstance(item, TransitionItem):
                ink, start, end = item.line_from_afar()
                lines[ink].moveTo(*start)
                lines[ink].lineTo(*end)
            elif isinstance(item, CardItem | NoteItem):
                place = item.pos()
                found = item.boxes_from_afar()
                for rect, ink in found:
                    boxes[ink].append(rect.translated(place))
                if item.isSelected():
                    self._rings.append(found[0][0].translated(place))
        # What stands out lies over the rest, whatever came first.
        inks = sorted(lines, key=lambda ink: (ink == self._theme.focus, ink))
        self._lines, self._boxes = {ink: lines[ink] for ink in inks}, dict(boxes)


def paint_item(painter: QPainter, item: QGraphicsItem, opacity: float = 1.0) -> None:
    """Paint an item and what hangs on it; the painter's unit is that of the scene."""
    option = QStyleOptionGraphicsItem()
    option.exposedRect = item.boundingRect()
    painter.save()
    painter.setWorldTransform(item.sceneTransform(), True)
    painter.setOpacity(opacity)
    item.paint(painter, option)
    painter.restore()
    for child in item.childItems():
        paint_item(painter, child, opacity)
