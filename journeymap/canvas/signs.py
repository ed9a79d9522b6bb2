"""What is shown over the map only while a hand drags something: where it would end, guides.

These are no items: what comes and goes with every step of a hand must not cost the map a stroke.
"""

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen

from journeymap.canvas.items import CardItem, MapItem
from journeymap.canvas.lines import AROUND, TransitionItem
from journeymap.drawing.alignment import Guide
from journeymap.drawing.boxes import Rect
from journeymap.drawing.card import RADIUS
from journeymap.drawing.detail import Detail
from journeymap.drawing.theme import Theme
from journeymap.paint.painting import color

_BEYOND = 12.0
"""How far a guide reaches over what stands in it, in scene units."""
_RING = 2.0
"""How wide a ring around a card is, in scene units."""
_THINNEST = 1.5
"""Pixels of a ring or line, however far away."""


class Signs(QObject):
    """The targets of what is dragged, and the lines in which it stands."""

    changed = Signal(list)
    """Other signs are shown in these rectangles of the scene."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._ring = color(theme.ai)
        self._pen = QPen(color(theme.ai), 0)
        self._targets: tuple[MapItem, ...] = ()
        self.guides: tuple[QLineF, ...] = ()
        """What something stands in line with, from end to end."""

    def aim_at(self, *targets: MapItem) -> None:
        """Show that what is dragged would end at exactly these."""
        before = self._targets
        if targets == before:
            return
        for item in before:
            item.target = False
        for item in targets:
            item.target = True
        self._targets = targets
        one_of_both = {item.id: item for item in (*before, *targets)}.values()
        self.changed.emit([place for item in one_of_both for place in _places(item)])

    def show_guides(self, guides: Iterable[Guide]) -> None:
        """Show exactly these lines."""
        lines = tuple(_beyond(guide) for guide in guides)
        if lines != self.guides:
            changed = [*self.guides, *lines]
            self.guides = lines
            self.changed.emit([QRectF(line.p1(), line.p2()) for line in changed])

    def clear(self) -> None:
        """Show nothing any more."""
        self.aim_at()
        self.show_guides(())

    def paint_targets(self, painter: QPainter, sight: QRectF) -> None:
        """Paint what is in this part of the scene; what is dragged lies over it."""
        thinnest = _THINNEST / painter.worldTransform().m11()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        part = Rect(*sight.getCoords())
        for item in self._targets:
            if isinstance(item, TransitionItem):
                item.paint_around(painter, QPen(self._ring, max(AROUND, thinnest)), part)
        painter.setPen(QPen(self._ring, max(_RING, thinnest)))
        for item in self._targets:
            if isinstance(item, CardItem):
                painter.drawRoundedRect(item.face.translated(item.pos()), RADIUS, RADIUS)

    def paint_guides(self, painter: QPainter) -> None:
        """Paint the lines, as fine as the screen can; they lie over what is dragged."""
        painter.setPen(self._pen)
        painter.drawLines(self.guides)


def _places(target: MapItem) -> list[QRectF]:
    """Where a target is painted; of a line, which crosses much of the map and covers little, the
    parts.
    """
    if isinstance(target, TransitionItem):
        parts = (part.grown(AROUND, AROUND) for part in target.patches(Detail.MIDDLE))
        return [QRectF(x, y, right - x, bottom - y) for x, y, right, bottom in parts]
    return [target.sceneBoundingRect()]


def _beyond(guide: Guide) -> QLineF:
    across, down = (_BEYOND, 0.0) if guide.y1 == guide.y2 else (0.0, _BEYOND)
    return QLineF(guide.x1 - across, guide.y1 - down, guide.x2 + across, guide.y2 + down)
