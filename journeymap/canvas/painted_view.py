"""A view that keeps what it has painted: scrolling and dragging move pixels, not the painter.

Zooming through a large map enlarges them until it rests; then all is painted as sharp as ever.
"""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsView,
)

from journeymap.canvas.lines import TransitionItem
from journeymap.canvas.overview import paint_item
from journeymap.canvas.scene import MapScene
from journeymap.canvas.sheet import Sheet
from journeymap.drawing.detail import Detail, detail_at
from journeymap.paint.painting import color

_RIM = 2.0
"""Around what a hand moves, in scene units: rectangles added up are not exact."""

_AROUND = 3
"""Around a sign, in pixels: as thick as its strokes may be."""

_TINT = 0.07
"""Of the ink in the frame that selects: names below it are read all the same."""

_REST = 150
"""Milliseconds after which zooming has come to rest."""
_HAND_RESTS = 50
"""Milliseconds after which a hand that holds something has come to rest: until then every step
waits for nothing that is painted ahead.
"""
_MANY = 250
"""Items on a map that may take longer to paint than there is for a frame."""

_Place = tuple[float, float, float, float]


class PaintedView(QGraphicsView):
    """Shows a scene from a sheet, and over it what a hand holds."""

    def __init__(self, scene: MapScene) -> None:
        super().__init__(scene)
        self._shown = scene
        self._sheet = Sheet(scene.depict)
        self._held_at = QRegion()
        """Where in the viewport the held items were painted,"""
        self._held_now = QRegion()
        """and where they are to be painted next."""
        self._swept = QRectF()
        """All of the scene that held items have covered."""
        self._covered: set[_Place] = set()
        """The rectangles of held items since the last change: changes of just these are theirs."""
        self._zoom_seen = 0.0
        """The zoom at which the view was painted last."""
        self._resting = QTimer(self, singleShot=True, interval=_REST)
        self._resting.timeout.connect(self.sharpen)
        self._painting_ahead = QTimer(self, singleShot=True)
        self._painting_ahead.timeout.connect(self._paint_ahead)
        # The sheet covers all of it: filling the ground first would paint everything twice.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        scene.changed.connect(self._forget)
        scene.held_changed.connect(self._take_or_let_go)
        scene.signs.changed.connect(self._follow_signs)
        self.horizontalScrollBar().valueChanged.connect(self._carry_along)
        self.verticalScrollBar().valueChanged.connect(self._carry_along)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the map, what is held over it, and the frame that selects."""
        origin = self.mapFromScene(0.0, 0.0)
        seen = self.viewport().rect().translated(-origin)
        zoom = self.transform().m11()
        if zoom != self._zoom_seen:
            self._zoom_seen = zoom
            self._resting.start()
            if self._shown.held:
                self._held_now = self._reach_of_held()
        rough = self._resting.isActive() and self._shown.size > _MANY
        self._sheet.look(zoom, seen, self.viewport().devicePixelRatioF(), rough)
        far = detail_at(zoom) is Detail.SPECK
        with QPainter(self.viewport()) as painter:
            painter.translate(origin)
            self._sheet.show(painter, event.region().translated(-origin), at_once=far)
            painter.resetTransform()
            painter.setClipRect(self.viewport().rect())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setTransform(self.viewportTransform())
            sight = self.mapToScene(event.rect()).boundingRect()
            self._shown.signs.paint_targets(painter, sight)
            self._paint_held(painter)
            self._shown.signs.paint_guides(painter)
            painter.resetTransform()
            self._paint_frame(painter)
        if self._resting.isActive():
            self._painting_ahead.stop()  # goes on when it is sharp
        else:
            self._painting_ahead.start(_HAND_RESTS if self._shown.held else 0)

    def sharpen(self) -> None:
        """Zooming has come to rest: show everything as sharp as it can be."""
        self._resting.stop()
        if self._sheet.is_rough:
            self.viewport().update()
        else:
            self._painting_ahead.start(0)

    def follow_hand(self) -> None:
        """What is held stands elsewhere now."""
        if self._shown.held:
            self._held_now = self._reach_of_held()
            self.viewport().update(self._held_at | self._held_now)

    def _take_or_let_go(self) -> None:
        if self._shown.held:
            self._sheet.forget([part for item in self._shown.held for part in self._reach(item)])
            self.follow_hand()
        elif not self._swept.isNull():
            self._sheet.forget([self._swept])
            self._swept, self._held_at, self._held_now = QRectF(), QRegion(), QRegion()
            self._covered.clear()
            self.viewport().update()

    def _follow_signs(self, rects: Iterable[QRectF]) -> None:
        for rect in rects:
            place = self.mapFromScene(rect).boundingRect()
            self.viewport().update(place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND))

    def _carry_along(self) -> None:
        """Scrolled: what is held has gone along with the pixels, though not with the hand."""
        if self._shown.held:
            self.viewport().update()
            self.follow_hand()

    def _reach_of_held(self) -> QRegion:
        region, seen = QRegion(), self.viewportTransform()
        for item in self._shown.held:
            self._covered.add(_place(_extent(item)))
            for part in self._reach(item):
                self._swept |= part
                region += seen.mapRect(part).toAlignedRect().adjusted(-1, -1, 1, 1)
        return region

    def _reach(self, item: QGraphicsItem) -> list[QRectF]:
        """Where an item and what hangs on it is painted in the scene; of a line, which crosses much
        of the map and covers little, the parts.
        """
        if isinstance(item, TransitionItem):
            boxes = item.patches(detail_at(self.transform().m11()))
            parts = [QRectF(x, y, right - x, bottom - y) for x, y, right, bottom in boxes]
        else:
            parts = [item.mapRectToScene(item.boundingRect() | item.childrenBoundingRect())]
        return [part.adjusted(-_RIM, -_RIM, _RIM, _RIM) for part in parts]

    def _forget(self, rects: Iterable[QRectF]) -> None:
        """The scene has changed in these rectangles."""
        whole = self._shown.sceneRect()
        elsewhere = [rect for rect in rects if _place(rect) not in self._covered]
        if any(rect.contains(whole) for rect in elsewhere):
            self._sheet.forget_all()
            self.viewport().update()
        else:
            self._sheet.forget(elsewhere)
        # The next changes come from here on: another item may stand where the hand has been.
        self._covered = {_place(_extent(item)) for item in self._shown.held}

    def _paint_ahead(self) -> None:
        """While nothing else is to do: first what is not on the map yet, then what may be seen
        next, then what the next edit must know.
        """
        shown = self._shown
        if shown.go_on() or self._sheet.paint_ahead() or (not shown.held and shown.learn()):
            self._painting_ahead.start(0)

    def _paint_held(self, painter: QPainter) -> None:
        held = sorted(self._shown.held, key=QGraphicsItem.zValue)
        self._held_at = self._held_now
        for item in held:
            paint_item(painter, item)

    def _paint_frame(self, painter: QPainter) -> None:
        """The rectangle that is being pulled open to select what is in it."""
        frame = self.rubberBandRect()
        if not frame.isEmpty():
            ink = color(self._shown.theme.focus)
            painter.setPen(QPen(ink, 1))
            tint = QColor(ink)  # colours are shared
            tint.setAlphaF(_TINT)
            painter.setBrush(tint)
            painter.drawRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5))


def _place(rect: QRectF) -> _Place:
    """A rectangle to be found again, however its numbers were added up."""
    x, y, width, height = rect.getRect()
    return round(x, 2), round(y, 2), round(width, 2), round(height, 2)


def _extent(item: QGraphicsItem) -> QRectF:
    """Where an item is in the scene, a line also while a hand holds it."""
    return item.extent if isinstance(item, TransitionItem) else item.sceneBoundingRect()
