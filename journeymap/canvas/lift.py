"""Emotion view's drag: a card that is lifted becomes warmer, one that is lowered colder."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, Qt

from journeymap.canvas.gestures import FAR_ENOUGH
from journeymap.canvas.items import CardItem, NoteItem
from journeymap.canvas.ribbon import RibbonPiece
from journeymap.canvas.scene import MapScene
from journeymap.drawing.bands import Band, Bands, level_of
from journeymap.drawing.card import CARD_WIDTH
from journeymap.drawing.grid import GRID
from journeymap.drawing.room import Place, free_places
from journeymap.edit.feelings import lift
from journeymap.edit.session import Edit
from journeymap.edit.touchpoints import place
from journeymap.i18n import Phrase, phrase
from journeymap.model.document import Document


class LiftCards:
    """Move cards between bands, and sideways into other places and stages.

    All selected cards with a feeling move by as many bands as the one in hand; those without one
    go along when it has none either. The rest, notes among them, moves sideways only.
    """

    def __init__(
        self,
        scene: MapScene,
        bands: Bands,
        items: Sequence[CardItem | NoteItem],
        held: CardItem | NoteItem,
        start: QPointF,
        pixel: QPoint,
        edit: Edit,
    ) -> None:
        self._scene = scene
        self._bands = bands
        self._start = start
        self._pixel = pixel
        self._edit = edit
        self._from: dict[CardItem | NoteItem, QPointF] = {item: item.pos() for item in items}
        self._was = level_of(held.touchpoint) if isinstance(held, CardItem) else None
        cards = [item for item in items if isinstance(item, CardItem)]
        self._lifted = [
            card
            for card in cards
            if isinstance(held, CardItem)
            and (level_of(card.touchpoint) is None) is (self._was is None)
        ]
        self._ids = [card.id for card in self._lifted]
        self._lines = scene.transitions_at(item.id for item in items)
        self._ribbon: tuple[RibbonPiece, ...] = ()
        self._over: Band | None = None
        """The band under the pointer, once the cards really move."""

    def move(self, point: QPointF, pixel: QPoint, held: Qt.KeyboardModifier) -> None:
        """Preview the cards where they would go, with the faces that they would have."""
        trembling = (pixel - self._pixel).manhattanLength() < FAR_ENOUGH
        if self._over is None and trembling:
            return
        self._hold()
        if (over := self._bands.at(point.y())) != self._over:
            self._over = over
            if self._lifted:
                self._scene.choose_band(over)
            felt = lift(self._scene.document, self._ids, self._was, over.level)
            for card in self._lifted:
                if card.id in felt:
                    card.try_on(felt.touchpoints[card.id])
        step = point - self._start
        lifted = set(self._lifted)
        for item, was in self._from.items():
            x = max(0.0, round((was.x() + step.x()) / GRID) * GRID)
            item.setPos(x, was.y() + step.y() if item in lifted else was.y())
        for line in (*self._lines, *self._ribbon):
            line.reroute()

    def _hold(self) -> None:
        """Take into the hand what is moved; the press may have brought another path with it."""
        ribbon = self._scene.ribbon_at(self._ids)
        if self._over is None or ribbon != self._ribbon:
            self._ribbon = ribbon
            # The ribbon ends in the middle of cards, which have to lie over it in the hand too.
            ends = {end: None for piece in ribbon for end in (piece.source, piece.target)}
            self._scene.hold([*ribbon, *self._lines, *{**ends, **dict.fromkeys(self._from)}])

    def finish(self) -> None:
        """Give the cards their new feelings and places, in one step."""
        over = self._over
        self._scene.choose_band(None)
        if over is None:
            return
        places = self._places()

        def operation(document: Document) -> Document:
            return lift(place(document, places), self._ids, self._was, over.level)

        if not self._edit(self._label(over), operation):
            self.cancel()

    def cancel(self) -> None:
        """Put the cards back, with the faces that they had."""
        self._scene.choose_band(None)
        if self._over is not None:
            self._scene.put_back([item.id for item in self._from])

    def _label(self, over: Band) -> Phrase:
        if not self._lifted or over.level == self._was:
            return phrase("canvas", "Move")
        if over.level is None:
            return phrase("canvas", "Clear feeling")
        return phrase("canvas", "Change the feeling")

    def _places(self) -> dict[str, Place]:
        """The places in Flow of what was moved sideways, each where it covers no other card."""
        document, columns = self._scene.document, self._scene.columns
        cards: dict[str, Place] = {}
        notes: dict[str, Place] = {}
        for item, was in self._from.items():
            column = columns.at(item.x() + CARD_WIDTH / 2)
            if item.x() == was.x() or column is None or item.id not in document:
                continue
            x = max(0.0, item.x() - column.x)
            if isinstance(item, NoteItem):
                notes[item.id] = (column.stage.id, x, item.note.y)
            else:
                cards[item.id] = (column.stage.id, x, item.touchpoint.y)
        return {**free_places(document, cards), **notes}
