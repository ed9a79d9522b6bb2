"""The chosen path in Emotion view: a ribbon behind the cards, as warm as what it runs through."""

from collections.abc import Sequence, Set
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from journeymap.canvas.items import CardItem
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.drawing.curve import Point, curve_steps, ribbon_fill
from journeymap.drawing.theme import Theme
from journeymap.paint.painting import brush, outline

WIDTH = 9.0
"""Scene units."""
_THINNEST = 3.0
"""Pixels, however small the map is shown."""
_ROOM = 30.0
"""Around the curve, in scene units: half of what the thinnest takes at 5 %."""
_OPACITY = 0.75
_Z = -1.0


class RibbonPiece(QGraphicsItem):
    """The way from one tagged card of the path to the next."""

    def __init__(self, source: CardItem, target: CardItem, theme: Theme) -> None:
        super().__init__()
        self.source, self.target = source, target
        self._theme = theme
        self._ends: tuple[Point, Point] = ((0.0, 0.0), (0.0, 0.0))
        self._valences: tuple[int, int] | None = None
        self._drawn: tuple[QPainterPath, QPen] | None = None
        self._bounds = QRectF()
        self.setZValue(_Z)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.reroute()

    def reroute(self) -> None:
        """Follow both cards to where they are now, and to what is felt there."""
        first, last = self.source.touchpoint.emotion, self.target.touchpoint.emotion
        self.setVisible(first is not None and last is not None)
        if first is None or last is None:
            return  # a hand is just taking the feeling away
        ends = _middle(self.source), _middle(self.target)
        valences = first.valence, last.valence
        if (ends, valences) == (self._ends, self._valences):
            return
        self.prepareGeometryChange()
        self._ends, self._valences = ends, valences
        self._drawn = None
        (x1, y1), (x2, y2) = ends
        self._bounds = QRectF(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))
        self._bounds.adjust(-_ROOM, -_ROOM, _ROOM, _ROOM)

    def boundingRect(self) -> QRectF:
        """The curve never leaves the rectangle between its ends."""
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the ribbon."""
        if self._valences is None or not self.isVisible():
            return
        if self._drawn is None:
            pen = QPen(brush(ribbon_fill(*self._ends, self._valences, self._theme)), WIDTH)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            self._drawn = (outline(curve_steps(self._ends)), pen)
        path, pen = self._drawn
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        if (wide := max(WIDTH, _THINNEST / zoom)) != pen.widthF():
            pen.setWidthF(wide)
        painter.setOpacity(_OPACITY)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)


class Ribbon:
    """The pieces of one path on a scene."""

    def __init__(self, scene: QGraphicsScene, theme: Theme) -> None:
        self._scene = scene
        self._theme = theme
        self._pieces: dict[tuple[CardItem, CardItem], RibbonPiece] = {}

    def show(self, cards: Sequence[CardItem]) -> None:
        """Run through these cards, each with a feeling; nothing where they are fewer than two."""
        before, self._pieces = self._pieces, {}
        for pair in dict.fromkeys(pairwise(cards)):
            if (piece := before.pop(pair, None)) is None:
                piece = RibbonPiece(*pair, self._theme)
                self._scene.addItem(piece)
            piece.reroute()
            self._pieces[pair] = piece
        for piece in before.values():
            self._scene.removeItem(piece)

    def at(self, cards: Set[CardItem]) -> tuple[RibbonPiece, ...]:
        """The pieces that hang on these cards now; another path may bring others at any time."""
        return tuple(piece for pair, piece in self._pieces.items() if not cards.isdisjoint(pair))


def _middle(card: CardItem) -> Point:
    place = card.pos()
    return place.x() + CARD_WIDTH / 2, place.y() + CARD_HEIGHT / 2
