"""The differences to another version, on the map: badges on cards and lines, and what is gone."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from journeymap.canvas.lines import TransitionItem
from journeymap.canvas.scene import MapScene
from journeymap.drawing.bands import level_of
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH, channel_line, depict_card
from journeymap.drawing.columns import MARGIN
from journeymap.drawing.detail import Detail, detail_at
from journeymap.drawing.differences import BADGE_HEIGHT, depict_badge
from journeymap.drawing.route import depict_route, route
from journeymap.drawing.shapes import Shape
from journeymap.i18n import Words
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint, Transition
from journeymap.paint import paint
from journeymap.paint.painting import outline
from journeymap.versions.comparison import Comparison, Difference, Fate

_Z_GONE_LINE, _Z_GONE, _Z_BADGE = -1.0, 1.5, 3.0
_FADED = 0.5
_GAP = 8.0
"""Between what is gone and the cards that are there, in scene units."""
_CARD_BOUNDS = QRectF(-4, -8, CARD_WIDTH + 12, CARD_HEIGHT + 16)


class DifferenceMarks:
    """Shows a comparison on a scene; the scene's own items stay as they are."""

    def __init__(self, scene: MapScene, words: Words) -> None:
        self._scene = scene
        self._words = words
        self._drawn: list[QGraphicsItem] = []
        self._gone: dict[str, QGraphicsItem] = {}

    def show(self, comparison: Comparison | None) -> None:
        """Show these differences and no others; None shows none."""
        for item in self._drawn:
            if item.scene() is self._scene:
                self._scene.removeItem(item)
        self._drawn, self._gone = [], {}
        if comparison is None:
            return
        gone = self._gone_cards(comparison)
        for difference in comparison.differences:
            record = difference.record
            if isinstance(record, Touchpoint) and difference.fate is not Fate.REMOVED:
                if (card := self._scene.card(record.id)) is not None:
                    self._badge(difference, card, QPointF(_GAP, -BADGE_HEIGHT / 2))
            elif isinstance(record, Transition):
                self._mark_transition(difference, record, comparison, gone)

    def place_of(self, id: str) -> QRectF | None:
        """Where what is gone is drawn; None for everything else."""
        item = self._gone.get(id)
        return item.sceneBoundingRect() if item is not None else None

    def _gone_cards(self, comparison: Comparison) -> dict[str, QPointF]:
        """Draw the touchpoints that are gone where there is room for them; their corners by id."""
        taken = [card.pos() for card in self._scene.cards()]
        found: dict[str, QPointF] = {}
        for difference in comparison.differences:
            touchpoint = difference.record
            if isinstance(touchpoint, Touchpoint) and difference.fate is Fate.REMOVED:
                place = self._place(touchpoint, comparison.before)
                while any(_covers(place, other) for other in taken):
                    place += QPointF(0, _GAP)
                taken.append(place)
                found[touchpoint.id] = place
                item = _Gone(self._card(touchpoint, comparison.before), _CARD_BOUNDS, _Z_GONE)
                item.setPos(place)
                self._add(touchpoint.id, item)
                self._badge(difference, item, QPointF(_GAP, -BADGE_HEIGHT / 2))
        return found

    def _place(self, touchpoint: Touchpoint, before: Document) -> QPointF:
        """Where a card stood, in the last stage before its own that is still there."""
        x = MARGIN
        for stage in before.stages:
            if any(column.stage.id == stage.id for column in self._scene.columns.columns):
                x = self._scene.columns.left(stage.id) + touchpoint.x
            if stage.id == touchpoint.stage:
                break
        bands = self._scene.bands
        if bands is None:
            return QPointF(x, touchpoint.y)
        return QPointF(x, bands.band(level_of(touchpoint)).middle - CARD_HEIGHT / 2)

    def _card(self, touchpoint: Touchpoint, before: Document) -> tuple[Shape, ...]:
        return depict_card(touchpoint, channel_line(before, touchpoint), self._scene.look)

    def _mark_transition(
        self,
        difference: Difference,
        transition: Transition,
        comparison: Comparison,
        gone: dict[str, QPointF],
    ) -> None:
        """Lines at cards that came or went need no badge: the card's says it."""
        ends = (transition.source, transition.target)
        alone = all(
            end in comparison.before.touchpoints and end in comparison.after.touchpoints
            for end in ends
        )
        line = self._scene.item_of(transition.id)
        if isinstance(line, TransitionItem):
            if alone:
                self._badge(difference, line, line.middle - QPointF(0, BADGE_HEIGHT * 1.5))
            return
        start, end = (self._corner(id, gone) for id in ends)
        if start is None or end is None:
            return
        found = route(start, end)
        shapes = depict_route(found, transition.kind, self._scene.theme)
        bounds = outline(found.steps).boundingRect().adjusted(-8, -8, 8, 8)
        item = _Gone(shapes, bounds, _Z_GONE_LINE)
        self._add(transition.id, item)
        if alone:
            self._badge(difference, item, QPointF(*found.at(0.5)) - QPointF(0, BADGE_HEIGHT / 2))

    def _corner(self, id: str, gone: dict[str, QPointF]) -> tuple[float, float] | None:
        card = self._scene.card(id)
        place = gone.get(id) if card is None else card.pos()
        return None if place is None else (place.x(), place.y())

    def _badge(self, difference: Difference, on: QGraphicsItem, place: QPointF) -> None:
        """A badge that goes where the item goes, and is never hit instead of it."""
        badge = _Badge(depict_badge(difference, self._scene.look, self._words), on)
        badge.setPos(place)
        self._drawn.append(badge)

    def _add(self, id: str, item: QGraphicsItem) -> None:
        self._gone[id] = item
        self._scene.addItem(item)
        self._drawn.append(item)


class _Badge(QGraphicsItem):
    """What became of the item it stands on."""

    def __init__(self, shapes: tuple[Shape, ...], on: QGraphicsItem) -> None:
        super().__init__(on)
        self._shapes = shapes
        self.setZValue(_Z_BADGE)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def boundingRect(self) -> QRectF:
        """The pill."""
        return QRectF(0, 0, CARD_WIDTH, BADGE_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the pill; far away only its ground, which still tells that something differs."""
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        paint(self._shapes if detail_at(zoom) >= Detail.MIDDLE else self._shapes[:1], painter)


class _Gone(QGraphicsItem):
    """A card or a line that is not in this version."""

    def __init__(self, shapes: tuple[Shape, ...], bounds: QRectF, z: float) -> None:
        super().__init__()
        self._shapes = shapes
        self._bounds = bounds
        self.setZValue(z)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        """Everything drawn."""
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint it faded."""
        painter.setOpacity(_FADED)
        paint(self._shapes, painter)


def _covers(place: QPointF, other: QPointF) -> bool:
    step = place - other
    return abs(step.x()) < CARD_WIDTH + _GAP and abs(step.y()) < CARD_HEIGHT + _GAP
