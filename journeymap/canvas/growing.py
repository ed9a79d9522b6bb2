"""Naming touchpoints right on the map, one after the other: how a map grows at the speed of talk.

A touchpoint that has no name yet is no part of the document: the scene shows a preview of it, and
the field for its name stands over that. With its name it comes into the document in one step; left
empty it vanishes without a trace.
"""

from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QRectF, Signal
from PySide6.QtWidgets import QGraphicsView

from journeymap.analysis.paths import ways_back
from journeymap.canvas.items import CardItem
from journeymap.canvas.lines import TransitionItem
from journeymap.canvas.name_editor import NameEditor, Way
from journeymap.canvas.revealing import reveal
from journeymap.canvas.scene import MapScene
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.drawing.growth import Growth
from journeymap.edit.growing import Seed, grow
from journeymap.edit.session import Edit
from journeymap.edit.touchpoints import revise_records
from journeymap.i18n import Words, phrase
from journeymap.model.values import new_id

_FIELD = QRectF(46, 10, CARD_WIDTH - 54, CARD_HEIGHT - 34)
"""Where the name stands on a card."""
_SMALLEST = (150, 30)
"""Of the field, in pixels, however small the map is shown."""
_AROUND = 60
"""Pixels that stay in sight around what is being named."""
_NO_NAME = "…"
_I = TypeVar("_I", CardItem, TransitionItem)


class Growing(QObject):
    """What is being named on the map of a view, and what comes after it."""

    changed = Signal()
    """Naming has begun or ended."""

    def __init__(self, scene: MapScene, view: QGraphicsView, words: Words, edit: Edit) -> None:
        super().__init__(view)
        self._map = scene
        self._view = view
        self._words = words
        self._edit = edit
        self._editor: NameEditor | None = None
        self._id = ""
        """What is being named."""
        self._line = ""
        """The transition that will come with it; see `grow`."""
        self._seed: Seed | None = None
        """None while a touchpoint that is there already gets another name."""
        self._from = ""
        """The touchpoint that was named before, or from which growing began."""
        self._planting = False
        scene.followed.connect(self._follow)

    @property
    def is_naming(self) -> bool:
        """Whether a name is being typed."""
        return self._editor is not None

    def add(self, stage: str = "") -> None:
        """Begin below the selected card, else at the end of a stage: this one or that in sight."""
        if (card := self._selected(CardItem)) is not None:
            self._begin(self._growth().under(card.id), card.id)
            return
        if not stage:
            column = self._map.columns.at(self._view.mapToScene(QPoint(40, 0)).x())
            stage = column.stage.id if column is not None else ""
        self._begin(self._growth().alone(stage))

    def go_on(self) -> None:
        """Begin what comes next: after the selected card, in the selected transition, anywhere."""
        if (card := self._selected(CardItem)) is not None:
            self._begin(self._growth().after(card.id), card.id)
        elif self._selected(TransitionItem) is not None:
            self.insert()
        elif not self._map.selectedItems():
            self.add()

    def branch(self) -> None:
        """Begin another way on from the selected card."""
        if (card := self._selected(CardItem)) is not None:
            self._begin(self._growth().branch(card.id), card.id)

    def next_stage(self) -> None:
        """Begin what comes next after the selected card, one stage further."""
        if (card := self._selected(CardItem)) is not None:
            self._begin(self._growth().onward(card.id), card.id)

    def insert(self) -> None:
        """Begin a touchpoint halfway along the selected transition."""
        if (line := self._selected(TransitionItem)) is not None:
            self._begin(self._growth().between(line.id), line.transition.source)

    def around(self, point: QPointF) -> None:
        """Begin with the middle of a card here; in a band, with the feeling of the band."""
        self._begin(self._seed_at(point.x() - CARD_WIDTH / 2, point.y()))

    def connected(self, source: str, point: QPointF) -> None:
        """Begin with the middle of a card's left edge here, with a transition that leads to it."""
        self._begin(self._seed_at(point.x(), point.y(), source), source)

    def rename(self, card: CardItem) -> None:
        """Type a new name for a card."""
        self.end()
        self._seed, self._id, self._from = None, card.id, card.id
        self._open(card.touchpoint.name)

    def end(self) -> None:
        """Keep the name that is being typed; nothing comes after it."""
        if self._editor is not None:
            self._editor.finish()

    def _begin(self, seed: Seed, origin: str = "") -> None:
        self.end()
        self._from = origin
        self._show(seed)
        self._open("")

    def _open(self, name: str) -> None:
        self._reveal()
        label = self._words.say(phrase("canvas", "Name of the touchpoint"))
        self._editor = NameEditor(
            self._view.viewport(), self._place(), name, label, self._keep, self._go_on
        )
        self._editor.closed.connect(self._closed)
        self.changed.emit()

    def _closed(self) -> None:
        self._editor = None
        self._seed = None
        self._map.preview(None)
        self.changed.emit()

    def stay(self) -> None:
        """Keep the field over its card after the map was pushed or zoomed."""
        if self._editor is not None:
            self._editor.move_to(self._place())

    def _follow(self) -> None:
        """Somebody else has changed the document while a name was typed."""
        if self._editor is None or self._planting:
            return
        if self._seed is not None and self._editor.said:
            self._show(self._seed)
        elif self._seed is not None or self._id not in self._map.real:
            self._editor.give_up()

    def _keep(self, name: str) -> None:
        if self._seed is None:
            self._rename(name)
        else:
            self._plant(self._seed, name)

    def _go_on(self, name: str, way: Way) -> QRect | None:
        """Keep a name, and begin the next one where the field moves; None ends it."""
        seed = self._seed
        if seed is None and way is Way.CHAIN:
            return None
        if not name:
            following = self._instead(way)
        elif self._rename(name) if seed is None else self._plant(seed, name):
            following = self._after(seed, way)
        else:
            return self._place()
        if following is None:
            return None if way is Way.CHAIN else self._place()
        self._show(following)
        self._reveal()
        return self._place()

    def _after(self, seed: Seed | None, way: Way) -> Seed:
        """What follows a touchpoint that has just got its name."""
        growth, document = self._growth(), self._map.real
        if way is Way.STAGE:
            return growth.onward(self._id)
        if way is Way.CHAIN:
            within = seed is not None and seed.between and self._line in document.transitions
            return growth.between(self._line) if within else growth.after(self._id)
        return self._alternative(self._id)

    def _instead(self, way: Way) -> Seed | None:
        """Where a touchpoint without a name goes instead; None where it ends."""
        if way is Way.CHAIN:
            return None
        if self._from in self._map.real:
            if way is Way.STAGE:
                return self._growth().onward(self._from)
            return self._alternative(self._from)
        if way is Way.STAGE and self._seed is not None:
            order = [stage.id for stage in self._map.real.stages]
            if self._seed.stage in order and self._seed.stage != order[-1]:
                return self._growth().alone(order[order.index(self._seed.stage) + 1])
        return None

    def _alternative(self, id: str) -> Seed:
        """What may come instead of a touchpoint; where nothing leads to it, another way on."""
        back = ways_back(self._map.real, id)
        growth = self._growth()
        return growth.beside(id, back[0].source) if back else growth.branch(id)

    def _rename(self, name: str) -> bool:
        id = self._id
        self._planting = True
        self._edit(
            phrase("canvas", "Rename"), lambda document: revise_records(document, [id], name=name)
        )
        self._planting = False
        return True

    def _plant(self, seed: Seed, name: str) -> bool:
        """Add what has a name now; False when that was refused."""
        id, line = self._id, self._line
        self._planting = True
        planted = self._edit(
            phrase("canvas", "Add touchpoint"),
            lambda document: grow(document, seed, name, id, line),
        )
        self._planting = False
        if planted:
            self._from = id
            self._map.select([id])
        return planted

    def _show(self, seed: Seed) -> None:
        """Show what has no name yet where it will stand."""
        self._seed = seed
        self._id, self._line = new_id("touchpoint"), new_id("transition")
        self._map.preview(grow(self._map.real, seed, _NO_NAME, self._id, self._line))

    def _reveal(self) -> None:
        if (card := self._map.card(self._id)) is not None:
            reveal(self._view, card.sceneBoundingRect(), _AROUND)

    def _place(self) -> QRect:
        """The pixels of the name on its card."""
        card = self._map.card(self._id)
        corner = card.pos() if card is not None else QPointF()
        place = self._view.mapFromScene(_FIELD.translated(corner)).boundingRect()
        place.setWidth(max(place.width(), _SMALLEST[0]))
        place.setHeight(max(place.height(), _SMALLEST[1]))
        return place

    def _seed_at(self, x: float, middle: float, source: str = "") -> Seed:
        """A card with its left edge and the middle of its height at a point of the scene."""
        column = self._map.columns.at(x + CARD_WIDTH / 2)
        if column is None:
            return self._growth().alone("")
        bands = self._map.bands
        if bands is None:
            y = middle - CARD_HEIGHT / 2
            return self._growth().at(column.stage.id, x - column.x, y, source)
        end = self._growth().alone(column.stage.id).y
        felt = bands.at(middle).level
        return self._growth().at(column.stage.id, x - column.x, end, source, felt)

    def _growth(self) -> Growth:
        document = self._map.real
        number = len(document.stages) + 1
        name = self._words.say(phrase("canvas", "Stage {number}").of(number=number))
        return Growth(document, self._map.look, name)

    def _selected(self, type: type[_I]) -> _I | None:
        chosen = self._map.selectedItems()
        return chosen[0] if len(chosen) == 1 and isinstance(chosen[0], type) else None
