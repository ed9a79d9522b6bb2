"""The handles at the two ends of the selected transition, by which it is led elsewhere."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from journeymap.canvas.lines import TransitionItem
from journeymap.drawing.theme import Theme
from journeymap.paint.painting import color

_RADIUS = 5.0
_ARROW = 15.0
"""The length of the arrow that is the handle at the end: where the line leads stays in sight."""
_REACH = 9.0
"""How far from its middle a handle can be taken. All in scene units."""


@dataclass(frozen=True, slots=True)
class Handle:
    """An end of a transition in reach of the pointer."""

    line: TransitionItem
    at_start: bool


def handle_at(line: TransitionItem, point: QPointF) -> Handle | None:
    """The end of a transition at a point of the scene; the arrow comes first."""
    start, end = line.ends
    for place, at_start in ((end, False), (start, True)):
        if (place - point).manhattanLength() <= _REACH:
            return Handle(line, at_start)
    return None


def paint_handles(line: TransitionItem, painter: QPainter, theme: Theme) -> None:
    """Paint the handles, in scene units."""
    painter.setPen(QPen(color(theme.card), 1.5))
    painter.setBrush(color(theme.focus))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawEllipse(line.ends[0], _RADIUS, _RADIUS)
    painter.drawPath(line.arrow(_ARROW))
    painter.setBrush(Qt.BrushStyle.NoBrush)
