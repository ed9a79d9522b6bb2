"""The whole map in a corner of it, with a frame around what is in sight."""

from collections import defaultdict

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from journeymap.canvas.revealing import COVERS
from journeymap.canvas.scene import MapScene
from journeymap.canvas.view import MapView
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.drawing.theme import mix
from journeymap.i18n import Words, phrase
from journeymap.model.records import Touchpoint
from journeymap.paint.painting import color

LARGEST = QSize(232, 150)
"""The room for the picture, in pixels."""
_NARROWEST = 56
"""No side of the picture is shorter, however long the map; then it is not true to scale."""
_AROUND = 5
"""Pixels between the edge and the picture."""
_AFTER = 120
"""Milliseconds of quiet after which a changed map is drawn again."""
_LEAST, _LEAST_FRAME = 1.5, 5.0
"""A card, and the frame, are never smaller than this many pixels, or they would vanish."""


class Minimap(QWidget):
    """Shows where in the map the view is; a click or a drag goes there.

    It takes no room while the whole map is in sight, so nothing is covered in a small map.
    """

    def __init__(self, scene: MapScene, view: MapView, words: Words) -> None:
        super().__init__(view.viewport())
        # It paints all of itself, so the map can be scrolled below it without being painted anew.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setProperty(COVERS, True)
        self._map = scene
        self._view = view
        self._picture: QPixmap | None = None
        self._waiting = QTimer(self, singleShot=True, interval=_AFTER)
        self._waiting.timeout.connect(self._draw_again)
        self.setAccessibleName(words.say(phrase("canvas", "Minimap")))
        self.setToolTip(words.say(phrase("canvas", "The whole map: click or drag to go there")))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.moved.connect(self._follow)
        scene.altered.connect(self._waiting.start)
        scene.bounds_changed.connect(self._follow)
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while it was closed."""
        super().showEvent(event)
        self._draw_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture and the frame."""
        if self._picture is None:
            self._picture = self._drawn()
        theme = self._map.theme
        seen = self._to_pixels(self._seen())
        spare = (max(0.0, _LEAST_FRAME - side) / 2 for side in seen.size().toTuple())
        across, down = spare
        seen.adjust(-across, -down, across, down)
        inside = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), color(theme.paper))
            painter.drawPixmap(_AROUND, _AROUND, self._picture)
            painter.setPen(QPen(color(theme.line), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.setPen(QPen(color(theme.focus), 1.5))
            painter.drawRect(seen.intersected(inside))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing of this is for the map below."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Nothing of this is for the map below."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom to where the pointer is in the map."""
        self._go(event.position().toPoint())
        self._view.zoom_to(self._view.zoom * 1.2 ** (event.angleDelta().y() / 120))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Nothing of this is for the map below."""

    @property
    def _scale(self) -> tuple[float, float]:
        """Pixels for a scene unit, across and down."""
        whole = self._map.bounds
        width, height = max(whole.width(), 1.0), max(whole.height(), 1.0)
        scale = min(LARGEST.width() / width, LARGEST.height() / height)
        return max(scale, _NARROWEST / width), max(scale, _NARROWEST / height)

    def _seen(self) -> QRectF:
        """The part of the scene in sight."""
        return self._view.mapToScene(self._view.viewport().rect()).boundingRect()

    def _to_pixels(self, rect: QRectF) -> QRectF:
        across, down = self._scale
        corner = QPointF(rect.x() * across + _AROUND, rect.y() * down + _AROUND)
        return QRectF(corner, QSizeF(rect.width() * across, rect.height() * down))

    def _go(self, pixel: QPoint) -> None:
        across, down = self._scale
        self._view.centerOn((pixel.x() - _AROUND) / across, (pixel.y() - _AROUND) / down)

    def _follow(self) -> None:
        """Stand in the corner, and not at all where everything is in sight."""
        whole, room = self._map.bounds, self._view.viewport().rect()
        if whole.isEmpty() or self._seen().contains(whole):
            self.setGeometry(QRect())
            return
        size = self._to_pixels(whole).size().toSize() + QSize(2 * _AROUND, 2 * _AROUND)
        place = QRect(QPoint(), size)
        # Right in the corner: every strip of map around it costs a part of every scroll.
        place.moveBottomRight(room.bottomRight())
        if place.size() != self.size():
            self._picture = None
        self.setGeometry(place)
        self.update()

    def _draw_again(self) -> None:
        self._picture = None
        self.update()

    def _drawn(self) -> QPixmap:
        """Every card as a small rectangle in the colour of its feeling."""
        scene, theme, document = self._map, self._map.theme, self._map.document
        across, down = self._scale
        ratio = self.devicePixelRatioF()
        picture = QPixmap((self.size() - QSize(2 * _AROUND, 2 * _AROUND)) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(color(theme.canvas))
        width, height = max(_LEAST, CARD_WIDTH * across), max(_LEAST, CARD_HEIGHT * down)
        boxes: dict[str, list[QRectF]] = defaultdict(list)
        for touchpoint in document.touchpoints.values():
            x, y = scene.place(touchpoint)
            boxes[self._ink(touchpoint)].append(QRectF(x * across, y * down, width, height))
        for note in document.notes:
            x, y = scene.place(note)
            boxes[theme.note].append(QRectF(x * across, y * down, width, height))
        with QPainter(picture) as painter:
            painter.setPen(QPen(color(theme.hairline), 0))
            for column in scene.columns.columns:
                edge = (column.x + column.width) * across
                painter.drawLine(QPointF(edge, 0), QPointF(edge, picture.height()))
            painter.setPen(Qt.PenStyle.NoPen)
            for ink, rects in boxes.items():
                painter.setBrush(color(ink))
                painter.drawRects(rects)
        return picture

    def _ink(self, touchpoint: Touchpoint) -> str:
        theme = self._map.theme
        emotion = touchpoint.emotion
        ink = theme.line if emotion is None else theme.valence[emotion.valence + 2]
        card = self._map.card(touchpoint.id)
        return mix(theme.canvas, ink, 0.25) if card is not None and card.faded else ink
