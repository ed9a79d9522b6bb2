"""The window onto the map: zooming, panning, and the hand that draws."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsView

from journeymap.canvas.adding import Adding
from journeymap.canvas.band_names import BandNames
from journeymap.canvas.gestures import DrawTransition, Gesture, MoveCards, Pan
from journeymap.canvas.items import CardItem, MapItem, NoteItem
from journeymap.canvas.lift import LiftCards
from journeymap.canvas.name_editor import NameEditor
from journeymap.canvas.scene import MapScene
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.drawing.room import GRID
from journeymap.edit.feelings import shift_valence
from journeymap.edit.session import Edit
from journeymap.edit.touchpoints import place, revise_records
from journeymap.i18n import Words, phrase

SMALLEST, LARGEST = 0.05, 4.0
"""The zoom, 1 is 100 %."""
READABLE = 0.7
"""Below this zoom names are hard to read on a laptop."""
_KEPT_IN_SIGHT = 240
"""Pixels of the map that stay in sight however far it is pushed."""
_STEP = 1.2


class MapView(QGraphicsView):
    """Shows a `MapScene` and turns mouse and keys into edits."""

    zoom_changed = Signal(float)
    moved = Signal()
    """Scrolled, zoomed or resized: what is aligned with the columns must follow."""
    text_wanted = Signal()
    """The text of the selected note or transition is to be edited."""
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
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setDragMode(QGraphicsView.DragMode.RubberBandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Keys tag feelings here: an input method must not swallow them.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAcceptDrops(False)
        self._adding = Adding(scene, self, words, edit, self._added)
        self._band_names = BandNames(scene, self, words)
        scene.sceneRectChanged.connect(self._make_room)
        scene.bands_changed.connect(self._say_what_is_shown)
        self.horizontalScrollBar().valueChanged.connect(self.moved)
        self.verticalScrollBar().valueChanged.connect(self.moved)
        self.moved.connect(self._band_names.follow)
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
        rect = self._map.sceneRect()
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
        if (item := self._map.item_of(id)) is not None:
            self.ensureVisible(item.sceneBoundingRect(), 40, 40)

    def add_touchpoint(self) -> None:
        """Add a touchpoint below the selected card, or at the end of the stage in sight."""
        self._adding.below(self._selected_card())

    def warm(self, steps: int) -> None:
        """Make what is felt at the selected cards warmer by so many steps, or colder."""
        ids = [item.id for item in self._map.selectedItems() if isinstance(item, CardItem)]
        label = phrase("canvas", "Make warmer") if steps > 0 else phrase("canvas", "Make colder")
        self._edit(label, lambda document: shift_valence(document, ids, steps))

    def rename(self) -> None:
        """Type a new name for the selected card right on it; for others, their text."""
        if (card := self._selected_card()) is not None:
            self._type_name(card)
        elif len(self._map.selectedItems()) == 1:
            self.text_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk from card to card, with Ctrl they move the selected ones."""
        if event.key() == Qt.Key.Key_Space:
            self._space = True
        elif event.key() == Qt.Key.Key_Escape:
            self._cancel()
        elif (step := _ARROWS.get(event.key())) is not None:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._nudge(*step)
            else:
                self._walk(
                    *step, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                )
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space no longer pans."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
        super().keyReleaseEvent(event)

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
            if item is not None and not item.isSelected():
                self._map.select([item.id])
            return
        if left and isinstance(item, CardItem) and item.is_edge(item.mapFromScene(point)):
            self._gesture = DrawTransition(self._map, item, self._edit, self._adding.connected)
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
        self._gesture.move(self.mapToScene(pixel), pixel)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the gesture with its edit."""
        gesture, self._gesture = self._gesture, None
        super().mouseReleaseEvent(event)
        if gesture is not None:
            gesture.finish()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename a card, edit other text; on empty ground, add a card there."""
        item = self._item_at(event.position().toPoint())
        if isinstance(item, CardItem):
            self._type_name(item)
        elif item is not None:
            self.text_wanted.emit()
        else:
            self._adding.around(self.mapToScene(event.position().toPoint()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu."""
        self.menu_wanted.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom to the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(
                self.zoom * _STEP ** (event.angleDelta().y() / 120), event.position().toPoint()
            )
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinching zooms."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom_to(self.zoom * (1 + event.value()), event.position().toPoint())
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
        rect, room = self._map.sceneRect(), self.viewport().size()
        spare_x = max(0, room.width() - _KEPT_IN_SIGHT) / self.zoom
        spare_y = max(0, room.height() - _KEPT_IN_SIGHT) / self.zoom
        self.setSceneRect(rect.adjusted(0, 0, spare_x, spare_y))

    def _item_at(self, pixel: QPoint) -> MapItem | None:
        near = self.items(QRect(pixel - QPoint(1, 1), pixel + QPoint(1, 1)))
        return next((item for item in near if isinstance(item, MapItem)), None)

    def _selected_card(self) -> CardItem | None:
        cards = [item for item in self._map.selectedItems() if isinstance(item, CardItem)]
        return cards[0] if len(cards) == 1 else None

    def _cancel(self) -> None:
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.cancel()
        else:
            self._map.select([])
            self.let_go.emit()

    def _scroll_along(self, pixel: QPoint) -> None:
        room = self.viewport().rect().adjusted(24, 24, -24, -24)
        for bar, low, high, at in (
            (self.horizontalScrollBar(), room.left(), room.right(), pixel.x()),
            (self.verticalScrollBar(), room.top(), room.bottom(), pixel.y()),
        ):
            bar.setValue(bar.value() + min(0, at - low) + max(0, at - high))

    def _walk(self, right: int, down: int, extend: bool) -> None:
        """Select the nearest card in a direction."""
        cards = list(self._map.cards())
        selected = [card for card in cards if card.isSelected()]
        if not selected:
            first = min(cards, key=lambda card: (card.x(), card.y()), default=None)
            found = [first] if first is not None else []
        else:
            here = selected[-1].pos()

            def distance(card: CardItem) -> float:
                step = card.pos() - here
                along = step.x() * right + step.y() * down
                aside = abs(step.x() * down) + abs(step.y() * right)
                return along + 2 * aside if along > 1 else float("inf")

            nearest = min(cards, key=distance)
            found = [nearest] if distance(nearest) < float("inf") else []
        if found:
            kept = self._map.selected() if extend else ()
            self._map.select([*kept, found[0].id])
            self.reveal(found[0].id)

    def _moving(self, held: CardItem | NoteItem, point: QPointF, pixel: QPoint) -> Gesture:
        """What begins when the selected cards are dragged by one of them."""
        bands = self._map.bands
        if bands is None:
            return MoveCards(self._map, self._chosen(), point, pixel, self._edit)
        return LiftCards(self._map, bands, self._chosen(), held, point, pixel, self._edit)

    def _chosen(self) -> list[CardItem | NoteItem]:
        """The selected cards and notes."""
        return [i for i in self._map.selectedItems() if isinstance(i, CardItem | NoteItem)]

    def _nudge(self, right: int, down: int) -> None:
        """Move the selected cards by a step of the grid; in Emotion view a band up or down."""
        if down and self._map.bands is not None:
            self.warm(-down)
            return
        places = {}
        for item in self._chosen():
            record = item.touchpoint if isinstance(item, CardItem) else item.note
            places[item.id] = (
                record.stage,
                max(0.0, record.x + right * GRID),
                max(0.0, record.y + down * GRID),
            )
        if places:
            self._edit(
                phrase("canvas", "Move"),
                lambda document: place(document, places),
                ("nudge", *sorted(places)),
            )

    def _added(self, id: str) -> None:
        """Let a new card be named."""
        self._map.select([id])
        self.reveal(id)
        if (card := self._map.card(id)) is not None:
            self._type_name(card)

    def _type_name(self, card: CardItem) -> None:
        field = QRectF(46, 10, CARD_WIDTH - 54, CARD_HEIGHT - 34)
        place = self.mapFromScene(card.mapToScene(field)).boundingRect()
        place.setWidth(max(place.width(), 150))
        place.setHeight(max(place.height(), 30))
        NameEditor(
            self.viewport(),
            place,
            card.touchpoint.name,
            self._words.say(phrase("canvas", "Name of the touchpoint")),
            lambda name: self._rename([card.id], name),
        )

    def _rename(self, ids: Collection[str], name: str) -> None:
        self._edit(
            phrase("canvas", "Rename"), lambda document: revise_records(document, ids, name=name)
        )


_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
