"""The map as a scene: items that follow the document, change by change."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsScene

from journeymap.canvas.glide import Glide
from journeymap.canvas.items import CardItem, MapItem, NoteItem, TransitionItem
from journeymap.canvas.spotlight import Spotlight
from journeymap.drawing.card import CARD_HEIGHT, Look, channel_line
from journeymap.drawing.columns import MARGIN, Columns
from journeymap.drawing.route import lane_of
from journeymap.drawing.theme import Theme
from journeymap.edit.change import Change
from journeymap.model.document import Document
from journeymap.model.records import Channel, Note, Stage, Touchpoint, Transition
from journeymap.model.values import Record
from journeymap.paint.measure import QtMeasure
from journeymap.paint.painting import color

_SMALLEST_HEIGHT = 480.0
_MOST_GLIDING = 1500
"""Cards and notes; more would stutter."""
_I = TypeVar("_I", bound=MapItem)


class MapScene(QGraphicsScene):
    """Cards, notes and transitions of one document."""

    columns_changed = Signal()
    """The stages stand elsewhere, are wider or are called differently."""

    def __init__(self, document: Document, theme: Theme) -> None:
        super().__init__()
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.BspTreeIndex)
        self._look = Look(theme, QtMeasure())
        self._items: dict[str, MapItem] = {}
        self._document = document
        self._glide: Glide | None = None
        self._light = Spotlight()
        self.columns = Columns.of(document)
        self._put_cards_and_notes(document.records)
        self._put_transitions(document.transitions)
        self._fit()

    @property
    def document(self) -> Document:
        """The document that is shown."""
        return self._document

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
        item = self._items.get(id)
        return item if isinstance(item, CardItem) else None

    def cards(self) -> Iterable[CardItem]:
        """All cards."""
        return (item for item in self._items.values() if isinstance(item, CardItem))

    def item_of(self, id: str) -> MapItem | None:
        """The item of any record on the map."""
        return self._items.get(id)

    def selected(self) -> tuple[str, ...]:
        """The ids of what is selected, cards before notes before transitions."""
        chosen = [item for item in self.selectedItems() if isinstance(item, MapItem)]
        chosen.sort(key=lambda item: (-item.zValue(), item.pos().x(), item.pos().y(), item.id))
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

    def mark_findings(self, ids: Collection[str]) -> None:
        """Show the triangle on exactly these cards."""
        for card in self.cards():
            card.mark_finding(card.id in ids)

    def spotlight(self, ids: Collection[str] | None, whose: str = "focus") -> None:
        """Let everything fade but these cards, notes and transitions; None lights all again.

        Each `whose` has its own light; where there are several, only what stands in all of them
        stays lit. It stays as it is until the same one throws it anew, whatever is edited.
        """
        if self._light.throw(whose, ids):
            for item in self._items.values():
                item.fade(not self._light.is_on(item.id))

    def follow(self, document: Document, change: Change) -> None:
        """Show a document that differs from the one shown by this change."""
        self.settle()
        self._document = document
        pairs = list(zip(change.before.values(), change.after.values(), strict=True))
        put = {id for id, after in change.after.items() if after is not None}
        moved = {now.id for was, now in pairs if now is not None and _place(was) != _place(now)}
        selection_changed = self._drop(id for id, after in change.after.items() if after is None)
        was = self.columns
        if any(_place(old) != _place(new) for old, new in pairs):
            self.columns = Columns.of(document)
            moved |= self._shifted_since(was)
            self._fit()
        if any(isinstance(record, Channel) for pair in pairs for record in pair):
            put |= document.touchpoints.keys()
        self._put_cards_and_notes(put | moved)
        self._put_transitions(self._touched(moved, pairs))
        if self.columns != was:
            self.columns_changed.emit()
            self.update()
        if selection_changed:
            self.selectionChanged.emit()

    def places(self) -> dict[str, QPointF]:
        """Where every card and note stands."""
        standing = (item for item in self._items.values() if isinstance(item, CardItem | NoteItem))
        return {item.id: item.pos() for item in standing}

    def glide_from(self, places: Mapping[str, QPointF]) -> None:
        """Let cards and notes glide from where they stood; nothing where too many have moved."""
        self.settle()
        moved = {
            item: place
            for id, place in places.items()
            if (item := self._items.get(id)) is not None and item.pos() != place
        }
        if 0 < len(moved) <= _MOST_GLIDING:
            ids = {t.id for item in moved for t in self._document.at(item.id)}
            lines = (self._items.get(id) for id in sorted(ids))
            following = tuple(line for line in lines if isinstance(line, TransitionItem))
            self._glide = Glide(moved, following, self)
            self._glide.start()

    def settle(self) -> None:
        """Let what still glides be where it goes, at once."""
        if self._glide is not None:
            self._glide.end()
            self._glide.deleteLater()
            self._glide = None

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The ground and the lines between the stages."""
        theme = self._look.theme
        painter.fillRect(rect, color(theme.canvas))
        painter.setPen(QPen(color(theme.hairline), 0))
        for column in self.columns.columns:
            edge = column.x + column.width
            if rect.left() <= edge <= rect.right():
                painter.drawLine(QLineF(edge, rect.top(), edge, rect.bottom()))

    def _shifted_since(self, was: Columns) -> set[str]:
        """Cards and notes in stages whose left edge is elsewhere now."""
        before = {column.stage.id: column.x for column in was.columns}
        moved = {c.stage.id for c in self.columns.columns if before.get(c.stage.id) != c.x}
        standing = (*self._document.touchpoints.values(), *self._document.notes)
        return {record.id for record in standing if record.stage in moved}

    def _touched(
        self, moved: set[str], pairs: Sequence[tuple[Record | None, Record | None]]
    ) -> dict[str, Transition]:
        """Transitions to draw again: at moved cards, and all between the ends of a changed one."""
        touched = {t.id: t for id in moved for t in self._document.at(id)}
        for record in (record for pair in pairs for record in pair):
            if isinstance(record, Transition):
                ends = {record.source, record.target}
                for other in self._document.at(record.source):
                    if {other.source, other.target} == ends:
                        touched[other.id] = other
        return touched

    def _put_cards_and_notes(self, ids: Iterable[str]) -> None:
        for id in ids:
            record = self._document[id]
            item = self._items.get(id)
            if isinstance(record, Touchpoint):
                channels = channel_line(self._document, record)
                if isinstance(item, CardItem):
                    item.show_record(record, channels, self._look)
                else:
                    item = self._add(CardItem(record, channels, self._look))
                item.setPos(*self.columns.place(record))
            elif isinstance(record, Note):
                if isinstance(item, NoteItem):
                    item.show_record(record, self._look)
                else:
                    item = self._add(NoteItem(record, self._look))
                item.setPos(*self.columns.place(record))

    def _put_transitions(self, transitions: Mapping[str, Transition]) -> None:
        for transition in transitions.values():
            source, target = self.card(transition.source), self.card(transition.target)
            if source is None or target is None:
                continue
            item = self._items.get(transition.id)
            if not isinstance(item, TransitionItem):
                item = self._add(TransitionItem(transition.id))
            lane = lane_of(self._document, transition)
            item.show_record(transition, source, target, lane, self._look)

    def _add(self, item: _I) -> _I:
        self._items[item.id] = item
        item.fade(not self._light.is_on(item.id))
        self.addItem(item)
        return item

    def _drop(self, ids: Iterable[str]) -> bool:
        """Take items off the scene; True when one of them was selected."""
        selected = False
        blocked = self.blockSignals(True)
        for id in ids:
            if (item := self._items.pop(id, None)) is not None:
                selected = selected or item.isSelected()
                self.removeItem(item)
        self.blockSignals(blocked)
        return selected

    def _fit(self) -> None:
        standing = (*self._document.touchpoints.values(), *self._document.notes)
        bottom = max((record.y for record in standing), default=0.0) + CARD_HEIGHT
        self.setSceneRect(0, 0, self.columns.width, max(_SMALLEST_HEIGHT, bottom + 2 * MARGIN))


def _place(record: Record | None) -> tuple[object, ...]:
    """What of a record decides where the columns and the cards in them stand."""
    if isinstance(record, Touchpoint | Note):
        return (record.stage, record.x, record.y)
    return (record.rank, record.name) if isinstance(record, Stage) else ()
