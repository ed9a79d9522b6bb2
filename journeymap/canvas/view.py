"""The window onto the map: zooming, panning, and the hand that draws."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QResizeEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsView

from journeymap.canvas.band_names import BandNames
from journeymap.canvas.focus_frame import FocusFrame
from journeymap.canvas.gestures import Gesture, MoveCards, Pan
from journeymap.canvas.growing import Growing
from journeymap.canvas.handles import handle_at
from journeymap.canvas.items import CardItem, MapItem, NoteItem
from journeymap.canvas.labelling import type_label
from journeymap.canvas.latin_keys import press_latin
from journeymap.canvas.lift import LiftCards
from journeymap.canvas.lines import TransitionItem
from journeymap.canvas.painted_view import PaintedView
from journeymap.canvas.pulling import draw_transition, lead_elsewhere
from journeymap.canvas.revealing import reveal
from journeymap.canvas.scene import MapScene
from journeymap.canvas.snapping import Snapping
from journeymap.canvas.tips import Tips
from journeymap.canvas.touch import Touch
from journeymap.canvas.walking import Walking
from journeymap.canvas.wheel import Wheel
from journeymap.edit.session import Edit
from journeymap.i18n import Words, phrase
from journeymap.paint.painting import color

SMALLEST, LARGEST = 0.02, 4.0
"""The zoom, 1 is 100 %."""
READABLE = 0.7
"""Below this zoom names are hard to read on a laptop."""
_KEPT_IN_SIGHT = 240
"""Pixels of the map that stay in sight however far it is pushed."""
_STEP = 1.2


class MapView(PaintedView):
    """Shows a `MapScene` and turns mouse and keys into edits."""

    zoom_changed = Signal(float)
    moved = Signal()
    """Scrolled, zoomed or resized: what is aligned with the columns must follow."""
    text_wanted = Signal()
    """The text of the selected note is to be edited."""
    let_go = Signal()
    """The bare ground was clicked or Esc pressed: nothing is chosen any more."""
    menu_wanted = Signal(QPoint)
    """A context menu is wanted at this point of the screen."""

    def __init__(self, scene: MapScene, words: Words, edit: Edit) -> None:
        super().__init__(scene)
        self._map = scene
        self._words = words
        self._edit = edit
        self._gesture: Gesture | None = None
        self._space = False
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setDragMode(QGraphicsView.DragMode.RubberBandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Keys tag feelings here: an input method must not swallow them.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAcceptDrops(False)
        self.growing = Growing(scene, self, words, edit)
        self.walking = Walking(scene, self, edit)
        self.tips = Tips(scene, self, words)
        self._wheel = Wheel(self)
        self._touch = Touch(self, self)
        FocusFrame(self, color(scene.theme.focus))
        self._band_names = BandNames(scene, self, words)
        scene.bounds_changed.connect(self._make_room)
        scene.bands_changed.connect(self._say_what_is_shown)
        self.horizontalScrollBar().valueChanged.connect(self.moved)
        self.verticalScrollBar().valueChanged.connect(self.moved)
        self.moved.connect(self._band_names.follow)
        self.moved.connect(self.growing.stay)
        self._say_what_is_shown()

    @property
    def zoom(self) -> float:
        """How large the map is shown; 1 is 100 %."""
        return float(self.transform().m11())

    def zoom_to(self, zoom: float, around: QPoint | None = None) -> None:
        """Show the map at a zoom, keeping the point at this pixel (the middle) where it is."""
        zoom = min(max(zoom, SMALLEST), LARGEST)
        pixel = around if around is not None else self.viewport().rect().center()
        point = self.mapToScene(pixel)
        self.resetTransform()
        self.scale(zoom, zoom)
        self._make_room()
        gone = self.mapFromScene(point) - pixel
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + gone.x())
        down.setValue(down.value() + gone.y())
        self.zoom_changed.emit(self.zoom)
        self.moved.emit()

    def zoom_in(self) -> None:
        """A step closer."""
        self.zoom_to(self.zoom * _STEP)

    def zoom_out(self) -> None:
        """A step away."""
        self.zoom_to(self.zoom / _STEP)

    def fit(self) -> None:
        """Show the whole map, at most at 100 %."""
        rect = self._map.bounds
        room = self.viewport().size()
        if rect.width() > 0 and rect.height() > 0:
            self.zoom_to(min(1.0, room.width() / rect.width(), room.height() / rect.height()))
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)

    def open_up(self) -> None:
        """Show as much of the map as can still be read."""
        self.fit()
        if self.zoom < READABLE:
            self.zoom_to(READABLE)
            self.horizontalScrollBar().setValue(0)
            self.verticalScrollBar().setValue(0)

    def reveal(self, id: str) -> None:
        """Scroll until the record is in sight."""
        if (rect := self._map.rect_of(id)) is not None:
            reveal(self, rect)

    def rename(self) -> None:
        """Type a name for the selected card or a label for the selected transition right on it."""
        chosen = self._map.selectedItems()
        if len(chosen) == 1:
            self._type_on(chosen[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk by what the map means; with Ctrl they move what is selected."""
        if event.key() == Qt.Key.Key_Space:
            self._get_ready_to_push(True)
        elif event.key() == Qt.Key.Key_Escape:
            if not self.give_up():
                self._let_all_go()
        elif not self.walking.press(event) and not press_latin(self, event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space no longer pans."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._get_ready_to_push(False)
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever looks elsewhere has let go of the space bar."""
        super().focusOutEvent(event)
        self._get_ready_to_push(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        self._map.settle()
        pixel = event.position().toPoint()
        point = self.mapToScene(pixel)
        left = event.button() == Qt.MouseButton.LeftButton
        if event.button() == Qt.MouseButton.MiddleButton or (left and self._space):
            self._gesture = Pan(self, pixel)
            return
        item = self._item_at(pixel)
        if event.button() == Qt.MouseButton.RightButton:
            return
        if left and (pull := self._pulling(item, point)) is not None:
            self._gesture = pull
            return
        super().mousePressEvent(event)
        if left and item is None:
            self.let_go.emit()
        if left and isinstance(item, CardItem | NoteItem):
            self._gesture = self._moving(item, point, pixel)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the gesture; near the border the map scrolls along."""
        if self._gesture is None:
            super().mouseMoveEvent(event)
            return
        pixel = event.position().toPoint()
        if not isinstance(self._gesture, Pan):
            self._scroll_along(pixel)
        self._gesture.move(self.mapToScene(pixel), pixel, event.modifiers())
        self.follow_hand()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the gesture with its edit."""
        gesture, self._gesture = self._gesture, None
        super().mouseReleaseEvent(event)
        self._map.let_go()
        if gesture is not None:
            gesture.finish()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Type on what is there; on empty ground, add a card."""
        item = self._item_at(event.position().toPoint())
        if item is not None:
            self._type_on(item)
        else:
            self.growing.around(self.mapToScene(event.position().toPoint()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu: by mouse where that is, by key where the selection is."""
        pixel = event.pos()
        chosen = self._map.selectedItems()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and chosen:
            pixel = self.mapFromScene(chosen[0].sceneBoundingRect().center())
        self.ask_for_menu(pixel)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom to the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = self._wheel.steps(event)
            self.zoom_to(self.zoom * _STEP**steps, event.position().toPoint())
        else:
            self._wheel.scroll(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinching zooms, fingers push, and what the pointer rests on is told."""
        if isinstance(event, QTouchEvent) and self._touch.take(event):
            return True
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom_to(self.zoom * (1 + event.value()), event.position().toPoint())
            return True
        tip = event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent)
        if tip and self.tips.show(event):
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell those who are aligned with the columns."""
        super().resizeEvent(event)
        self._make_room()
        self.moved.emit()

    def _say_what_is_shown(self) -> None:
        flow, emotion = phrase("canvas", "Journey map"), phrase("canvas", "Journey map by emotion")
        self.setAccessibleName(self._words.say(flow if self._map.bands is None else emotion))

    def _make_room(self) -> None:
        """Let the map be pushed until only its last corner is in sight, at any zoom."""
        rect, room = self._map.bounds, self.viewport().size()
        spare_x = max(0, room.width() - _KEPT_IN_SIGHT) / self.zoom
        spare_y = max(0, room.height() - _KEPT_IN_SIGHT) / self.zoom
        self.setSceneRect(rect.adjusted(0, 0, spare_x, spare_y))

    def _item_at(self, pixel: QPoint) -> MapItem | None:
        near = self.items(QRect(pixel - QPoint(1, 1), pixel + QPoint(1, 1)))
        return next((item for item in near if isinstance(item, MapItem)), None)

    def give_up(self) -> bool:
        """Forget the gesture that has begun; False when there is none."""
        gesture, self._gesture = self._gesture, None
        self._map.let_go()
        if gesture is not None:
            gesture.cancel()
        return gesture is not None

    def ask_for_menu(self, pixel: QPoint) -> None:
        """Ask for the menu of what is at a pixel; a selection to which it belongs stays."""
        item = self._item_at(pixel)
        if item is None:
            self._let_all_go()
        elif not item.isSelected():
            self._map.select([item.id])
        self.menu_wanted.emit(self.viewport().mapToGlobal(pixel))

    def _let_all_go(self) -> None:
        self._map.select([])
        self.let_go.emit()

    def _get_ready_to_push(self, ready: bool) -> None:
        """Show that a drag would push the map now, or no longer would."""
        if ready != self._space:
            self._space = ready
            # What is under the pointer must not show its own cursor meanwhile.
            self.setInteractive(not ready)
            if ready:
                self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
            else:
                self.viewport().unsetCursor()

    def _scroll_along(self, pixel: QPoint) -> None:
        room = self.viewport().rect().adjusted(24, 24, -24, -24)
        for bar, low, high, at in (
            (self.horizontalScrollBar(), room.left(), room.right(), pixel.x()),
            (self.verticalScrollBar(), room.top(), room.bottom(), pixel.y()),
        ):
            bar.setValue(bar.value() + min(0, at - low) + max(0, at - high))

    def _moving(self, held: CardItem | NoteItem, point: QPointF, pixel: QPoint) -> Gesture:
        """What begins when the selected cards are dragged by one of them."""
        bands = self._map.bands
        items = [i for i in self._map.selectedItems() if isinstance(i, CardItem | NoteItem)]
        if bands is not None:
            return LiftCards(self._map, bands, items, held, point, pixel, self._edit)
        sight = self.mapToScene(self.viewport().rect()).boundingRect()
        snapping = Snapping(self._map, held, set(items), sight, self.zoom)
        return MoveCards(self._map, items, held, point, pixel, snapping, self._edit)

    def _pulling(self, item: MapItem | None, point: QPointF) -> Gesture | None:
        """What begins at an end of the selected transition, or at the edge of a card."""
        line = self._map.handled
        handle = handle_at(line, point) if line is not None else None
        if line is not None and handle is not None:
            ends = line.transition.target, line.transition.source
            fixed = self._map.card(ends[0] if handle.at_start else ends[1])
            if fixed is not None:
                return lead_elsewhere(self._map, line, fixed, handle.at_start, self._edit)
        if isinstance(item, CardItem) and item.is_edge(item.mapFromScene(point)):
            return draw_transition(self._map, item, self._edit, self.growing.connected)
        return None

    def _type_on(self, item: MapItem) -> None:
        if isinstance(item, CardItem):
            self.growing.rename(item)
        elif isinstance(item, TransitionItem):
            type_label(self, item, self._words, self._edit)
        else:
            self.text_wanted.emit()
