"""Labels over all lines, because a line that crosses a label would strike it out."""

from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from journeymap.drawing.boxes import Rect

_Z_LABEL = 0.5


class Labelled(Protocol):
    """A line with a label."""

    @property
    def is_raised(self) -> bool:
        """Whether the label is above all others."""

    def paint_label(self, painter: QPainter, sight: Rect) -> None:
        """Paint the label where it is in sight."""


class Labels(QGraphicsItem):
    """The labels of the lines that have just been painted."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(_Z_LABEL)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._waiting: list[Labelled] = []

    def add(self, line: Labelled) -> None:
        """Paint the label of this line with the others."""
        self._waiting.append(line)

    def boundingRect(self) -> QRectF:
        """Everywhere."""
        return QRectF(-1e6, -1e6, 2e6, 2e6)

    def shape(self) -> QPainterPath:
        """Nothing that could be hit: lines are hit at their labels."""
        return QPainterPath()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint what is in sight of the labels of lines that are."""
        waiting, self._waiting = self._waiting, []
        waiting.sort(key=lambda line: line.is_raised)
        seen = painter.clipBoundingRect() if painter.hasClipping() else option.exposedRect
        sight = Rect(*seen.getCoords())
        for line in waiting:
            line.paint_label(painter, sight)
