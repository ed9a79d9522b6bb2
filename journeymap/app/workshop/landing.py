"""Where on the map something lands that comes from the parking lot."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from journeymap.drawing.bands import Level
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.drawing.grid import snapped
from journeymap.edit.imports import places_below
from journeymap.edit.stages import add_stage
from journeymap.i18n import phrase
from journeymap.model.document import Document
from journeymap.model.values import new_id

if TYPE_CHECKING:
    from journeymap.app.window import Window


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a stage. What is not said is below the others there."""

    stage: str
    new: str = ""
    """What the stage is called that is made first; "" where it is there."""
    x: float | None = None
    y: float | None = None
    felt: Level = None
    """In Emotion view, the valence of the band."""

    def prepared(self, document: Document) -> tuple[Document, float, float]:
        """The document with the stage, and the left upper corner in it."""
        if self.new:
            document = add_stage(document, self.new, id=self.stage)
        ((x, y),) = places_below(document, [self.stage])
        return document, self.x if self.x is not None else x, self.y if self.y is not None else y


def spot_at(window: "Window", at: QPointF | None) -> Spot:
    """The spot of a card with its middle here in the scene, or in the stage in hand."""
    column = window.scene.columns.at(at.x()) if at is not None else None
    if at is None or column is None:
        stage = window.looking.stage_in_hand()
        if stage is None:
            return Spot(new_id("stage"), window.words.say(phrase("canvas", "New stage")))
        return Spot(stage)
    x = max(0.0, snapped(at.x() - column.x - CARD_WIDTH / 2))
    if (bands := window.scene.bands) is not None:
        return Spot(column.stage.id, x=x, felt=bands.at(at.y()).level)
    return Spot(column.stage.id, x=x, y=max(0.0, snapped(at.y() - CARD_HEIGHT / 2)))
