"""What stands on the canvas: one painted item a card, a note.

Items show records and know nothing of documents or edits; selection and hover are drawn here
alone, so paper can never show them.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from journeymap.canvas.stamp import Stamp, stamp
from journeymap.drawing import card as cards
from journeymap.drawing import marks
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH, NOTE_WIDTH, RADIUS, Look
from journeymap.drawing.detail import Detail, detail_at
from journeymap.drawing.rule_foot import NO_RULES, Rules
from journeymap.drawing.shapes import Box, Shape, Text
from journeymap.drawing.theme import Theme, mix
from journeymap.model.records import Note, Touchpoint
from journeymap.model.vocabulary import Mode
from journeymap.paint import paint
from journeymap.paint.painting import color

PREVIEWED = 0.6
"""How much is seen of what is not there yet."""
FADED = 0.2
"""How much is left of what is not in the spotlight: enough for whoever knows it is there."""
EDGE = 8.0
"""How far from a card's edge a transition can be pulled out, in scene units."""
_HANDLE = 6.0
_Z_NOTE, _Z_CARD = 1.0, 2.0
_CARD_EDGES = (-5.0, -10.0, CARD_WIDTH + 9.0, CARD_HEIGHT + 8.0)
_WHOLE = QRectF(0, 0, CARD_WIDTH, CARD_HEIGHT)
_UPPER = QRectF(0, 0, 14, CARD_HEIGHT / 2)
_LOWER = _UPPER.translated(0, CARD_HEIGHT / 2)
_FELT = QRectF(22, 8, CARD_WIDTH - 30, CARD_HEIGHT - 16)
_FLAGS = (
    QGraphicsItem.GraphicsItemFlag.ItemIsSelectable
    | QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption
)


class MapItem(QGraphicsItem):
    """Something on the map that belongs to one record and can be selected."""

    def __init__(self, id: str) -> None:
        super().__init__()
        self.id = id
        self.faded = False
        """Whether the spotlight is elsewhere; whoever turns it paints the scene anew."""
        self.target = False
        """Whether what is being dragged would end here, which `Signs` show."""
        self.setFlags(_FLAGS)

    def setPos(self, *place: float | QPointF) -> None:  # noqa: N802 - Qt's name
        """Stand here from now on. Qt tells where the item was, but not where its badges were."""
        if (scene := self.scene()) is not None and self.childItems():
            scene.update(self.mapRectToScene(self.childrenBoundingRect()))
        super().setPos(*place)

    def be_a_preview(self, previewed: bool) -> None:
        """Show that this is not there yet: paler, and nothing that can be selected; or is now."""
        self.setOpacity(PREVIEWED if previewed else 1.0)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable, not previewed)

    def tint(self, value: str, theme: Theme) -> str:
        """A colour of the theme, as it is where this item is faded or not.

        Mixed with the ground because far away, with thousands of items in sight, changing the
        painter's opacity for each doubles the time of a frame.
        """
        return _dim(value, theme.canvas) if self.faded else value


class Line(Protocol):
    """Something that is drawn between cards."""

    def reroute(self) -> None:
        """Follow the cards at both ends to where they are now."""


class CardItem(MapItem):
    """A touchpoint."""

    def __init__(
        self,
        touchpoint: Touchpoint,
        channels: str,
        look: Look,
        rules: Callable[[Touchpoint], Rules],
    ) -> None:
        """`rules` is asked when the card is so near that it tells them."""
        super().__init__(touchpoint.id)
        self._rules = rules
        self.setZValue(_Z_CARD)
        self.setAcceptHoverEvents(True)
        self.finding = False
        self._hovered = False
        self.show_record(touchpoint, channels, look)

    def show_record(self, touchpoint: Touchpoint, channels: str, look: Look) -> None:
        """Show this touchpoint from now on."""
        self.touchpoint = touchpoint
        self._channels = channels
        self._look = look
        self._shown: dict[Detail, tuple[Stamp, tuple[Text, ...]]] = {}
        self.update()

    def try_on(self, touchpoint: Touchpoint) -> None:
        """Show the touchpoint as an edit would make it, as long as a hand is moving it."""
        if touchpoint is not self.touchpoint:
            self.show_record(touchpoint, self._channels, self._look)

    def mark_finding(self, finding: bool) -> None:
        """Show or hide the triangle of a finding."""
        if finding != self.finding:
            self.finding = finding
            self._shown = {}
            self.update()

    @property
    def face(self) -> QRectF:
        """The card itself."""
        return QRectF(0, 0, CARD_WIDTH, CARD_HEIGHT)

    def boundingRect(self) -> QRectF:
        """The card with its shadow, ring, handle, star and triangle."""
        left, top, right, bottom = _CARD_EDGES
        return QRectF(left, top, right - left, bottom - top)

    def shape(self) -> QPainterPath:
        """The card itself, for hits."""
        path = QPainterPath()
        path.addRect(self.face)
        return path

    def is_edge(self, point: QPointF) -> bool:
        """Whether a transition can be pulled out at this point of the item."""
        inside = QRectF(EDGE, EDGE, CARD_WIDTH - 2 * EDGE, CARD_HEIGHT - 2 * EDGE)
        return self.shape().contains(point) and not inside.contains(point)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the card with as much as the eye can still see."""
        theme = self._look.theme
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        detail = detail_at(zoom)
        if detail < Detail.MIDDLE:
            self._paint_far(painter, theme, detail)
        else:
            if self.faded:
                painter.setOpacity(FADED)
            signs, words = self._depicted(detail)
            signs.paint(painter)
            paint(words, painter)
            painter.setOpacity(1.0)
        if self.isSelected():
            painter.setPen(QPen(color(theme.focus), max(2.0, 1.5 / zoom)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(0, 0, CARD_WIDTH, CARD_HEIGHT), RADIUS, RADIUS)
        if self._hovered and detail >= Detail.MIDDLE:
            painter.setPen(QPen(color(theme.card), 1.5))
            painter.setBrush(color(theme.focus))
            painter.drawEllipse(QPointF(CARD_WIDTH, CARD_HEIGHT / 2), _HANDLE, _HANDLE)

    def _depicted(self, detail: Detail) -> tuple[Stamp, tuple[Text, ...]]:
        """What a level of detail shows, made when it is first needed: all but the words is the
        same on many cards.
        """
        if detail not in self._shown:
            card, look, finding = self.touchpoint, self._look, self.finding
            if detail is Detail.MIDDLE:
                shapes = cards.depict_card_from_afar(card, look, finding)
            else:
                rules = NO_RULES if detail is Detail.NEAR else self._rules(card)
                fine = detail is Detail.CLOSEST
                shapes = cards.depict_card(card, self._channels, look, finding, rules, fine)
            signs = tuple(shape for shape in shapes if not isinstance(shape, Text))
            words = tuple(shape for shape in shapes if isinstance(shape, Text))
            self._shown[detail] = (stamp(_shadow(look.theme) + signs, *_CARD_EDGES), words)
        return self._shown[detail]

    def boxes_from_afar(self) -> list[tuple[QRectF, str]]:
        """All that is left of the card far away: its ground, who is there, and what is felt."""
        theme, touchpoint = self._look.theme, self.touchpoint
        found = [(_WHOLE, self.tint(theme.card, theme))]
        if touchpoint.handling is not None:
            mode = touchpoint.handling.mode
            first = theme.human if mode is Mode.HUMAN else theme.ai
            second = theme.ai if mode is Mode.AI else theme.human
            found += [(_UPPER, self.tint(first, theme)), (_LOWER, self.tint(second, theme))]
        if touchpoint.emotion is not None:
            warmth = theme.valence[touchpoint.emotion.valence + 2]
            found.append((_FELT, self.tint(warmth, theme)))
        return found

    def _paint_far(self, painter: QPainter, theme: Theme, detail: Detail) -> None:
        for box, ink in self.boxes_from_afar():
            painter.fillRect(box, color(ink))
        emotion = self.touchpoint.emotion
        if emotion is not None and detail is Detail.FAR and not self.faded:
            paint(_face(emotion.valence, theme), painter)

    def hoverEnterEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        """Show the handle from which a transition can be drawn."""
        self._hovered = True
        self.update()

    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        """Say with the pointer what dragging from here would do."""
        edge = self.is_edge(event.pos())
        self.setCursor(Qt.CursorShape.CrossCursor if edge else Qt.CursorShape.ArrowCursor)

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        """Hide the handle."""
        self._hovered = False
        self.update()


class NoteItem(MapItem):
    """A sticky note."""

    def __init__(self, note: Note, look: Look) -> None:
        super().__init__(note.id)
        self.setZValue(_Z_NOTE)
        self.show_record(note, look)

    def show_record(self, note: Note, look: Look) -> None:
        """Show this note from now on."""
        self.prepareGeometryChange()
        self.note = note
        self._look = look
        self._near = cards.depict_note(note, look)
        self._middle = cards.depict_note_from_afar(note, look)
        self._height = cards.note_height(note, look)
        self.update()

    @property
    def face(self) -> QRectF:
        """The note itself."""
        return QRectF(0, 0, NOTE_WIDTH, self._height)

    def boxes_from_afar(self) -> list[tuple[QRectF, str]]:
        """All that is left of the note far away: its paper."""
        theme = self._look.theme
        return [(QRectF(0, 0, NOTE_WIDTH, self._height), self.tint(theme.note, theme))]

    def boundingRect(self) -> QRectF:
        """The note with its ring."""
        return QRectF(-2, -2, NOTE_WIDTH + 4, self._height + 4)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the note."""
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        detail = detail_at(zoom)
        if self.faded:
            painter.setOpacity(FADED)
        if detail >= Detail.NEAR:
            paint(self._near, painter)
        else:
            paint(self._middle if detail is Detail.MIDDLE else self._middle[:1], painter)
        painter.setOpacity(1.0)
        if self.isSelected():
            painter.setPen(QPen(color(self._look.theme.focus), max(2.0, 1.5 / zoom)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(0, 0, NOTE_WIDTH, self._height), 4, 4)


def _shadow(theme: Theme) -> tuple[Shape, ...]:
    """A soft shadow under a card, painted because Qt's effect doubles the cost of a frame."""
    return tuple(
        Box(-grow, 1.5 - grow, CARD_WIDTH + 2 * grow, CARD_HEIGHT + 2 * grow, RADIUS + grow, fill)
        for grow, fill in ((2.0, f"{theme.shadow}08"), (1.0, f"{theme.shadow}0C"))
    )


@lru_cache(maxsize=20)
def _face(valence: int, theme: Theme) -> tuple[Shape, ...]:
    """What makes a face of a card that is filled with the colour of its feeling."""
    return marks.features(CARD_WIDTH / 2 + 7, CARD_HEIGHT / 2 - 3, 40, valence, theme)


@lru_cache(maxsize=1_000)
def _dim(value: str, ground: str) -> str:
    return mix(ground, value, FADED)
