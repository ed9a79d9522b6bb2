"""The map as a scene: items that follow the document, change by change."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from journeymap.canvas.glide import Glide, in_sight, may_glide
from journeymap.canvas.ground import bounds_of, ground_of, paint_ground
from journeymap.canvas.handles import paint_handles
from journeymap.canvas.items import CardItem, MapItem
from journeymap.canvas.lines import TransitionItem
from journeymap.canvas.map_items import MapItems
from journeymap.canvas.overview import Overview
from journeymap.canvas.path_shown import PathShown
from journeymap.canvas.raised import RaisedLabels
from journeymap.canvas.ribbon import RibbonPiece
from journeymap.canvas.signs import Signs
from journeymap.canvas.spotlight import Spotlight
from journeymap.canvas.telling import Telling
from journeymap.drawing.arrangement import Flow
from journeymap.drawing.bands import Band, Bands
from journeymap.drawing.card import Look
from journeymap.drawing.columns import Columns
from journeymap.drawing.detail import Detail, detail_at
from journeymap.drawing.theme import Theme
from journeymap.edit.change import Change
from journeymap.i18n import Words, words_in
from journeymap.model.document import Document
from journeymap.model.records import Note, Touchpoint, Transition
from journeymap.paint.measure import QtMeasure

_MOST_GLIDING = 1500
"""Cards and notes in sight; more would stutter."""
_MOST_HELD = 300


class MapScene(QGraphicsScene):
    """Cards, notes and transitions of one document."""

    columns_changed = Signal()
    """The stages stand elsewhere, are wider or are called differently."""
    followed = Signal()
    """Another document is shown, and what was previewed is gone."""
    bands_changed = Signal()
    """There are bands now, or none, or they stand elsewhere."""
    bounds_changed = Signal()
    """The map has become larger or smaller."""
    altered = Signal()
    """Something on the map looks different or stands elsewhere; told once for many."""
    held_changed = Signal()
    """A hand has taken something, or let go of it."""

    def __init__(self, document: Document, theme: Theme, words: Words | None = None) -> None:
        """`words` are those in which cards tell their rules, English where none are given."""
        super().__init__()
        self.telling = Telling(document, words or words_in("en"))
        """What cards tell of other records."""
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.BspTreeIndex)
        self._look = Look(theme, QtMeasure())
        self._glide: Glide | None = None
        self._light = Spotlight()
        self._previewed: Document | None = None
        """The real document, while a preview is shown instead."""
        self._standing: dict[QGraphicsItem, None] = {}
        """All items but those that hang on others; Qt would sort them to list them."""
        self._overview = Overview(lambda: self._standing, theme)
        self.changed.connect(self._overview.forget)
        self.signs = Signs(theme, self)
        """What is shown for a hand while it drags: views paint it over the map."""
        self.held: tuple[QGraphicsItem, ...] = ()
        """What a hand moves about: views paint it over the map, so that the map stays as it is."""
        self._chosen: Band | None = None
        self._items = MapItems(self, self.telling, Flow.of(document), self._look, self._light)
        self._raised = RaisedLabels(self, self._items)
        self.selectionChanged.connect(self._raised.follow)
        self.altered.connect(self._raised.follow)
        self._path = PathShown(self, self._items, theme)
        self._bounds = QRectF()
        self._fit()

    @property
    def document(self) -> Document:
        """The document that is shown."""
        return self._items.document

    @property
    def columns(self) -> Columns:
        """The stages, the same in both views."""
        return self._items.arrangement.columns

    @property
    def bands(self) -> Bands | None:
        """The bands of Emotion view; None in Flow."""
        arrangement = self._items.arrangement
        return arrangement if isinstance(arrangement, Bands) else None

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return self._look.theme

    @property
    def look(self) -> Look:
        """What everything is drawn with."""
        return self._look

    def card(self, id: str) -> CardItem | None:
        """The card of a touchpoint."""
        return self._items.card(id)

    def cards(self) -> Iterable[CardItem]:
        """All cards."""
        return self._items.cards()

    @property
    def size(self) -> int:
        """How many items stand on the map."""
        return len(self._items)

    def item_of(self, id: str) -> MapItem | None:
        """The item of any record on the map."""
        return self._items.get(id)

    def go_on(self) -> bool:
        """Make some of what nobody has seen yet; False when all is there."""
        return self._items.go_on()

    def learn(self) -> bool:
        """Prepare for edits to come; False when all is prepared."""
        return self._items.learn()

    def selected(self) -> tuple[str, ...]:
        """The ids of what is selected, cards before notes before transitions."""
        chosen = [item for item in self.selectedItems() if isinstance(item, MapItem)]
        chosen.sort(
            key=lambda item: (-round(item.zValue()), item.pos().x(), item.pos().y(), item.id)
        )
        return tuple(item.id for item in chosen)

    def select(self, ids: Collection[str]) -> None:
        """Select exactly these."""
        if set(ids) == set(self.selected()):
            return
        self.blockSignals(True)
        self.clearSelection()
        for id in ids:
            if (item := self._items.get(id)) is not None:
                item.setSelected(True)
        self.blockSignals(False)
        self.selectionChanged.emit()

    @property
    def handled(self) -> TransitionItem | None:
        """The selected transition, where nothing else is: its ends can be taken."""
        chosen = self.selectedItems()
        alone = len(chosen) == 1 and isinstance(chosen[0], TransitionItem)
        return chosen[0] if alone else None

    def mark_findings(self, ids: Collection[str]) -> None:
        """Show the triangle on exactly these cards."""
        for item in self._items.made:
            if isinstance(item, CardItem):
                item.mark_finding(item.id in ids)

    def spotlight(self, ids: Collection[str] | None, whose: str = "focus") -> None:
        """Let everything fade but these cards, notes and transitions; None lights all again.

        Each `whose` has its own light; where there are several, only what stands in all of them
        stays lit. It stays as it is until the same one throws it anew, whatever is edited.
        """
        if self._light.throw(whose, ids):
            for item in self._items.made:
                item.faded = not self._light.is_on(item.id)
            self.update()  # once: thousands of items one by one take a tenth of a second
            self.altered.emit()

    def show_emotion(self, emotion: bool) -> None:
        """Arrange everything by feeling (Emotion view), or as the team has put it (Flow)."""
        if emotion is (self.bands is not None):
            return
        self.settle()
        document = self.document
        self._items.arrangement = Bands.of(document, self._look) if emotion else Flow.of(document)
        self._items.turn([*document.touchpoints, *(note.id for note in document.notes)])
        self._path.draw_ribbon()
        self._fit()
        self.update()
        self.bands_changed.emit()
        self.altered.emit()

    def show_path(self, path: Sequence[str]) -> None:
        """Show the way through these touchpoints: its transitions stand out from the rest, and
        Emotion view draws a ribbon along it.
        """
        self._path.show(path)

    def choose_band(self, band: Band | None) -> None:
        """Show into which band a card would be dropped."""
        if band != self._chosen:
            for changed in (band, self._chosen):
                if changed is not None:
                    beyond = self.sceneRect().width() + 1e6
                    self.update(-beyond, changed.top - 2, 2 * beyond, changed.height + 4)
            self._chosen = band

    def follow(self, document: Document, change: Change) -> None:
        """Show a document that differs from the real one by this change."""
        if self._previewed is not None:
            change = Change.between(self.document, document)
            self._end_preview()
        self._show(document, change)
        self.followed.emit()

    @property
    def real(self) -> Document:
        """The document as it is, whatever is previewed."""
        return self.document if self._previewed is None else self._previewed

    def preview(self, document: Document | None) -> None:
        """Show a document that is not there yet, until the next one comes; None for what is.

        What only the preview has is shown paler, and nobody can select it.
        """
        real = self.real
        shown = real if document is None else document
        change = Change.between(self.document, shown)
        self._end_preview()
        self._show(shown, change)
        if document is not None:
            self._previewed = real
            self._be_a_preview(True)

    def _end_preview(self) -> None:
        if self._previewed is not None:
            self._be_a_preview(False)
            self._previewed = None

    def _be_a_preview(self, previewed: bool) -> None:
        """Mark what only the preview has, or take it for real."""
        for id in Change.between(self.real, self.document).after:
            if id not in self.real and (item := self._items.get(id)) is not None:
                item.be_a_preview(previewed)

    def _show(self, document: Document, change: Change) -> None:
        self._end_glide()
        self.let_go()
        items = self._items
        self.telling.document = document
        pairs = list(zip(change.before.values(), change.after.values(), strict=True))
        was = items.arrangement
        items.arrangement, moved = was.after(document, change)
        selection_changed = items.drop(id for id, after in change.after.items() if after is None)
        put = {id for id, after in change.after.items() if after is not None}
        with items.moving(moved if self.bands is not None else ()):
            came_from = items.stand(moved - put)
            put |= self.telling.concerned(record for pair in pairs for record in pair)
            came_from |= items.put_standing(put)
            items.put_lines(items.with_parallels(pairs))
            for line in items.lines_at(came_from):
                line.reroute()
        items.settle()
        self._path.draw_ribbon()
        if any(isinstance(record, Transition | None) for pair in pairs for record in pair):
            self._path.mark_ways()
        self._fit()
        if self.columns != was.columns:
            self.columns_changed.emit()
            self.update()
        if isinstance(was, Bands) and self.bands is not None:
            if (self.bands.bands, self.bands.shelf) != (was.bands, was.shelf):
                self.bands_changed.emit()
                self.update()
            self.glide_from(came_from)
        if selection_changed:
            self.selectionChanged.emit()
        self.altered.emit()

    def put_back(self, ids: Collection[str]) -> None:
        """Show records again as the document has them after a hand has played with their items."""
        came_from = self._items.put_standing(id for id in ids if id in self.document)
        for line in (*self.transitions_at(came_from), *self.ribbon_at(came_from)):
            line.reroute()
        self.glide_from(came_from)

    def place(self, record: Touchpoint | Note) -> tuple[float, float]:
        """The top left corner of a card or note once nothing glides any more."""
        return self._items.arrangement.place(record)

    def places(self) -> dict[str, QPointF]:
        """Where every card and note stands."""
        return self._items.places()

    def glide_from(self, places: Mapping[str, QPointF]) -> None:
        """Let what is in sight glide from where it stood, unless the system asks for no such
        thing; what has moved out of sight is there at once.
        """
        self.settle()
        if not may_glide(self):
            return
        moved = {
            item: place
            for id, place in places.items()
            if (item := self._items.get(id)) is not None and item.pos() != place
        }
        moved = in_sight(self, moved)
        if 0 < len(moved) <= _MOST_GLIDING:
            ids = [item.id for item in moved]
            lines = self.transitions_at(ids)
            self._glide = Glide(moved, lines, lambda: self.ribbon_at(ids), self)
            self._glide.start()

    def transitions_at(self, ids: Iterable[str]) -> tuple[TransitionItem, ...]:
        """The transitions at these cards, which must follow when they move."""
        return self._items.lines_at(ids)

    def ribbon_at(self, ids: Iterable[str]) -> tuple[RibbonPiece, ...]:
        """The ribbon at these cards, which must follow too; with another path it is another one."""
        return self._path.ribbon_at(ids)

    def rect_of(self, id: str) -> QRectF | None:
        """Where something on the map stands, or will once nothing glides any more."""
        record, item = self.document.records.get(id), self._items.get(id)
        if item is None:
            return None
        if isinstance(record, Touchpoint | Note):
            return item.boundingRect().translated(*self.place(record))
        return item.sceneBoundingRect()

    def hold(self, items: Collection[QGraphicsItem]) -> None:
        """Take these items into the hand, until `let_go`; too many stay where they are."""
        self.let_go()
        if len(items) <= _MOST_HELD:
            self.held = tuple(items)
            for item in self.held:
                item.setOpacity(0.0)
                if isinstance(item, TransitionItem):
                    item.be_held(True)
            self._overview.forget()
            self.held_changed.emit()

    def let_go(self) -> None:
        """Nothing is held any more."""
        self.signs.clear()
        if self.held:
            for item in self.held:
                item.setOpacity(1.0)
                if isinstance(item, TransitionItem):
                    item.be_held(False)
            self.held = ()
            self._items.settle()
            self._overview.forget()
            self.held_changed.emit()

    def depict(self, painter: QPainter, rect: QRectF) -> None:
        """Paint all there is in a rectangle, in scene units, except what is held."""
        if self._items.come_into_sight(rect):
            self._overview.forget()
        if detail_at(painter.worldTransform().m11()) is Detail.SPECK:
            painter.save()
            painter.setClipRect(rect)
            self.drawBackground(painter, rect)
            self._overview.paint(painter)
            self.drawForeground(painter, rect)
            painter.restore()
        else:
            self.render(painter, rect, rect, Qt.AspectRatioMode.IgnoreAspectRatio)

    def addItem(self, item: QGraphicsItem) -> None:
        """Add something to the map."""
        self._standing[item] = None
        super().addItem(item)

    def removeItem(self, item: QGraphicsItem) -> None:
        """Take something off the map."""
        self._standing.pop(item, None)
        super().removeItem(item)

    def settle(self) -> None:
        """Let everything be where it goes, at once."""
        self._end_glide()
        self._items.finish_moving()

    def _end_glide(self) -> None:
        if self._glide is not None:
            self._glide.end()
            self._glide.deleteLater()
            self._glide = None

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The ground and the lines between the stages."""
        paint_ground(painter, QRectF(rect), self._items.arrangement, self._chosen, self._look.theme)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The handles of the selected transition, over the cards that they touch."""
        if (line := self.handled) is not None:
            paint_handles(line, painter, self._look.theme)

    @property
    def bounds(self) -> QRectF:
        """The map itself; the scene of a large one is larger."""
        return QRectF(self._bounds)

    def _fit(self) -> None:
        if (bounds := bounds_of(self._items.arrangement)) != self._bounds:
            self._bounds = bounds
            self.setSceneRect(ground_of(bounds, len(self._items)))
            self.bounds_changed.emit()
