"""New cards on the map: where they come to stand, and what they feel where height says so."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QGraphicsView

from journeymap.canvas.items import CardItem
from journeymap.canvas.scene import MapScene
from journeymap.drawing.bands import Level
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.drawing.columns import MARGIN
from journeymap.drawing.room import GRID, free_below
from journeymap.edit.feelings import lift
from journeymap.edit.session import Edit
from journeymap.edit.stages import add_stage
from journeymap.edit.touchpoints import add_touchpoint
from journeymap.edit.transitions import connect
from journeymap.i18n import Words, phrase
from journeymap.model.document import Document
from journeymap.model.values import new_id

_PITCH = CARD_HEIGHT + 52
"""From one card to the next below it where the program places them."""


class Adding:
    """Adds touchpoints to the map of a view; `added` is told of each."""

    def __init__(
        self,
        scene: MapScene,
        view: QGraphicsView,
        words: Words,
        edit: Edit,
        added: Callable[[str], None],
    ) -> None:
        self._map = scene
        self._view = view
        self._words = words
        self._edit = edit
        self._added = added

    def below(self, selected: CardItem | None) -> None:
        """Add a card below this one, or else at the end of the stage in sight."""
        if selected is not None:
            touchpoint = selected.touchpoint
            self._add_free(touchpoint.stage, touchpoint.x, touchpoint.y + _PITCH)
            return
        column = self._map.columns.at(self._view.mapToScene(QPoint(40, 0)).x())
        if column is None:
            self._add(None, MARGIN, MARGIN)
        else:
            self._add_free(column.stage.id, MARGIN, self._end_of(column.stage.id))

    def around(self, point: QPointF) -> None:
        """Add a card with its middle here; in a band, with the feeling of the band."""
        self._add_at(QPointF(point.x() - CARD_WIDTH / 2, point.y() - CARD_HEIGHT / 2))

    def connected(self, source: str, point: QPointF) -> None:
        """Add a card whose left edge is here, with a transition that leads to it."""
        self._add_at(QPointF(point.x(), point.y() - CARD_HEIGHT / 2), source)

    def _add_at(self, corner: QPointF, source: str | None = None) -> None:
        column = self._map.columns.at(corner.x() + CARD_WIDTH / 2)
        if column is None:
            self._add(None, MARGIN, MARGIN)
            return
        stage = column.stage.id
        x = max(GRID, round((corner.x() - column.x) / GRID) * GRID)
        bands = self._map.bands
        if bands is None:
            self._add(stage, x, max(0.0, round(corner.y() / GRID) * GRID), source)
        else:
            level = bands.at(corner.y() + CARD_HEIGHT / 2).level
            self._add_free(stage, x, self._end_of(stage), source, level)

    def _end_of(self, stage: str) -> float:
        cards = self._map.document.in_stage(stage)
        return cards[-1].y + _PITCH if cards else MARGIN

    def _add_free(
        self, stage: str, x: float, y: float, source: str | None = None, level: Level = None
    ) -> None:
        self._add(stage, x, free_below(self._map.document, stage, x, y), source, level)

    def _add(
        self,
        stage: str | None,
        x: float,
        y: float,
        source: str | None = None,
        level: Level = None,
    ) -> None:
        """Add a card; without a stage, in a new one."""
        id = new_id("touchpoint")
        name = self._words.say(phrase("canvas", "New touchpoint"))
        where = stage or new_id("stage")
        new_stage = self._words.say(phrase("canvas", "New stage"))

        def operation(document: Document) -> Document:
            if stage is None:
                document = add_stage(document, new_stage, id=where)
            document = add_touchpoint(document, where, name, x, y, id=id)
            document = lift(document, [id], None, level)
            return document if source is None else connect(document, source, id)

        if self._edit(phrase("canvas", "Add touchpoint"), operation):
            self._added(id)
