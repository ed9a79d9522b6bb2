"""All items of a map by the records they show.

A map of thousands is mostly out of sight. Its lines are made when they come into sight or are
asked for, and all others a little later, when there is nothing else to do; and where half a map
moves aside because a stage has become wider, what is out of sight follows in the same way. Nobody
waits for what nobody sees.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import count
from time import perf_counter

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QGraphicsScene

from journeymap.canvas.items import CardItem, MapItem, NoteItem
from journeymap.canvas.lines import TransitionItem
from journeymap.canvas.sight import Sight
from journeymap.canvas.spotlight import Spotlight
from journeymap.canvas.streets import Streets
from journeymap.canvas.telling import Telling
from journeymap.drawing.arrangement import Arrangement
from journeymap.drawing.bands import Bands
from journeymap.drawing.card import Look
from journeymap.drawing.route import lane_of
from journeymap.drawing.traffic import farthest
from journeymap.model.document import Document
from journeymap.model.records import Note, Touchpoint, Transition
from journeymap.model.values import Record

_MANY = 300
"""Items, of which the moving is cheaper with the index of places made anew."""
_MANY_LINES = 400
"""So many are made at once; of more, those in sight."""
_AT_A_TIME = 0.004
"""Seconds, less than a frame: keys and the mouse come in between."""


class MapItems:
    """The cards, notes and lines of a scene."""

    def __init__(
        self,
        scene: QGraphicsScene,
        telling: Telling,
        arrangement: Arrangement,
        look: Look,
        light: Spotlight,
    ) -> None:
        """`telling` has the document; `light` tells which of its items are faded."""
        self._telling = telling
        self.arrangement = arrangement
        """Where it stands."""
        self._scene = scene
        self._look = look
        self._light = light
        self._items: dict[str, MapItem] = {}
        self._corners: dict[str, tuple[float, float]] = {}
        """Where the arrangement has cards and notes."""
        self._waiting: dict[str, int] = {}
        """The transitions whose lines are still to be made, with their ranks."""
        self._ranks = count()
        """Lines lie over each other in the order in which their transitions came."""
        self._shifted: dict[str, tuple[float, float]] = {}
        """Cards that are still to be moved, with where they are."""
        self._astray: dict[str, TransitionItem] = {}
        """Lines that are still to be led to where their cards will be."""
        self._looked_at: list[QRectF] = []
        """Rectangles of the scene into which none of all these comes."""
        self._around = 0.0
        """How far one of those may reach beyond the box around its cards, at most."""
        self._ways: frozenset[str] = frozenset()
        self._streets = Streets(scene, look)
        document = telling.document
        self.put_standing(document.records)
        if len(document.transitions) > _MANY_LINES:
            self._let_wait(document.transitions)
        else:
            self.put_lines(document.transitions.values())
        self._streets.settle({})

    def __iter__(self) -> Iterator[str]:
        """The ids of all records that have an item or will have one."""
        yield from self._items
        yield from self._waiting

    def __len__(self) -> int:
        return len(self._items) + len(self._waiting)

    @property
    def document(self) -> Document:
        """What is shown."""
        return self._telling.document

    @property
    def made(self) -> Iterable[MapItem]:
        """The items that have been made."""
        return self._items.values()

    def get(self, id: str | None) -> MapItem | None:
        """The item of a record, made or moved now if it must be."""
        if id is None:
            return None
        if id in self._waiting:
            self.put_lines([self.document.transitions[id]])
        elif id in self._shifted:
            self._move(id)
        elif id in self._astray:
            self._lead(id)
        return self._items.get(id)

    def card(self, id: str) -> CardItem | None:
        """The card of a touchpoint."""
        item = self.get(id)
        return item if isinstance(item, CardItem) else None

    def cards(self) -> Iterable[CardItem]:
        """All cards."""
        self.finish_moving()
        return (item for item in self._items.values() if isinstance(item, CardItem))

    def lines_at(self, ids: Iterable[str]) -> tuple[TransitionItem, ...]:
        """The lines at these cards, which must follow when they move. Those still to be made
        begin where the cards are by then.
        """
        found = {t.id for id in ids for t in self.document.at(id)}
        for id in found & self._astray.keys():
            self._lead(id)
        lines = {id: self._items.get(id) for id in found}
        return tuple(line for line in lines.values() if isinstance(line, TransitionItem))

    def places(self) -> dict[str, QPointF]:
        """Where every card and note stands."""
        self.finish_moving()
        standing = (item for item in self._items.values() if isinstance(item, CardItem | NoteItem))
        return {item.id: item.pos() for item in standing}

    def come_into_sight(self, rect: QRectF) -> bool:
        """Let all be there that may come into a rectangle of the scene; whether something was
        missing.
        """
        if not (self._waiting or self._shifted or self._astray):
            self._looked_at.clear()
            return False
        if any(there.contains(rect) for there in self._looked_at):
            return False
        sight = Sight(rect, self._around)
        corners = self._corners
        shifted = [
            id for id, was in self._shifted.items() if sight.shows(was) or sight.shows(corners[id])
        ]
        for id in shifted:
            self._move(id)
        astray = [
            id
            for id, line in self._astray.items()
            if line.boundingRect().intersects(rect) or self._may_show(sight, line.transition)
        ]
        for id in astray:
            self._lead(id)
        transitions = self.document.transitions
        waiting = [t for id in self._waiting if self._may_show(sight, t := transitions[id])]
        self.put_lines(waiting)
        self._looked_at.append(QRectF(rect))
        return bool(shifted or astray or waiting)

    def go_on(self) -> bool:
        """Do some of what nobody has seen yet; False when all is there."""
        until = perf_counter() + _AT_A_TIME
        for ids, do in (
            (self._shifted, self._move),
            (self._astray, self._lead),
            (self._waiting, self.get),
        ):
            while ids:
                do(next(iter(ids)))
                if perf_counter() > until:
                    return True
        return False

    def learn(self) -> bool:
        """Get to know some of where lines run, for edits to come; False when all is known."""
        return self._streets.learn(perf_counter() + _AT_A_TIME)

    def finish_moving(self) -> None:
        """Let every card stand where it belongs, at once; lines follow when they are seen."""
        for id in tuple(self._shifted):
            self._move(id)

    def put_standing(self, ids: Iterable[str]) -> dict[str, QPointF]:
        """Show these cards and notes where they stand; where those come from that stood elsewhere.
        What other records there are does not matter.
        """
        known: list[str] = []
        for id in ids:
            record = self.document[id]
            item = self._items.get(id)
            if item is not None:
                known.append(id)
            if isinstance(record, Touchpoint):
                channels = self._telling.channels(record)
                if isinstance(item, CardItem):
                    item.show_record(record, channels, self._look)
                else:
                    card = CardItem(record, channels, self._look, self._telling.rules)
                    self._stand_up(card, record)
            elif isinstance(record, Note):
                if isinstance(item, NoteItem):
                    item.show_record(record, self._look)
                else:
                    self._stand_up(NoteItem(record, self._look), record)
        return self.stand(known)

    def stand(self, ids: Iterable[str]) -> dict[str, QPointF]:
        """Put items where the arrangement has them; where those come from that were elsewhere."""
        ids = tuple(ids)
        if len(ids) > _MANY and not self._is_quiet:
            self._shift(ids)
            return {}
        return self._stand(ids)

    def _stand(self, ids: Iterable[str]) -> dict[str, QPointF]:
        came_from: dict[str, QPointF] = {}
        for id in ids:
            record, item = self.document[id], self._items.get(id)
            if item is not None and isinstance(record, Touchpoint | Note):
                self._corners[id] = self.arrangement.place(record)
                self._shifted.pop(id, None)
                place = QPointF(*self._corners[id])
                if item.pos() != place:
                    self._looked_at.clear()
                    came_from[id] = item.pos()
                    item.setPos(place)
                self._note_place(item)
        return came_from

    def put_lines(self, transitions: Iterable[Transition]) -> None:
        """Show these transitions between their cards, in the lanes they have now."""
        for transition in transitions:
            source, target = self.card(transition.source), self.card(transition.target)
            if source is None or target is None:
                continue
            id = transition.id
            lane = lane_of(self.document, transition)
            item = self._items.get(id)
            self._astray.pop(id, None)
            if isinstance(item, TransitionItem):
                item.show_record(transition, source, target, lane, self._look)
                continue
            rank = self._waiting.pop(id, None)
            item = self._streets.line(id, next(self._ranks) if rank is None else rank)
            item.hush(self._is_quiet)
            item.mark_on_path(id in self._ways)
            item.show_record(transition, source, target, lane, self._look)
            self._add(item)
        self._streets.expect(len(self._waiting))

    def with_parallels(
        self, pairs: Sequence[tuple[Record | None, Record | None]]
    ) -> Iterable[Transition]:
        """Changed transitions, and all others between the ends of one: their lanes change too."""
        found: dict[str, Transition] = {}
        for record in (record for pair in pairs for record in pair):
            if isinstance(record, Transition):
                ends = {record.source, record.target}
                for other in self.document.at(record.source):
                    if {other.source, other.target} == ends:
                        found[other.id] = other
        return found.values()

    def mark_ways(self, ways: frozenset[str]) -> None:
        """Let exactly these lines stand out as parts of the chosen path."""
        before, self._ways = self._ways, ways
        for id in before ^ ways:
            if isinstance(item := self._items.get(id), TransitionItem):
                item.mark_on_path(id in ways)

    def turn(self, standing: Sequence[str]) -> None:
        """Everything is arranged in another way: cards and notes stand elsewhere, and lines are
        drawn as they are there.
        """
        self._shifted.clear()
        with self.moving(standing):
            self._stand(standing)
            lines = (item for item in self._items.values() if isinstance(item, TransitionItem))
            self._astray = {line.id: line for line in lines}
            self._look_around()
            if len(self._astray) <= _MANY_LINES:
                for id in tuple(self._astray):
                    self._lead(id)
        self.settle()

    def settle(self) -> None:
        """Let the lines look again whether anything has moved into their way."""
        self._streets.settle(self._items)

    def drop(self, ids: Iterable[str]) -> bool:
        """Take items off the scene; True when one of them was selected."""
        selected = False
        blocked = self._scene.blockSignals(True)
        for id in ids:
            self._waiting.pop(id, None)
            self._corners.pop(id, None)
            self._shifted.pop(id, None)
            self._astray.pop(id, None)
            if (item := self._items.pop(id, None)) is not None:
                selected = selected or item.isSelected()
                self._streets.leave(id)
                self._scene.removeItem(item)
        self._streets.expect(len(self._waiting))
        self._scene.blockSignals(blocked)
        return selected

    @contextmanager
    def moving(self, ids: Collection[str]) -> Iterator[None]:
        """Move these at once; many together are cheaper to index anew than one by one."""
        many = len(ids) > _MANY
        if many:
            self._scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        yield
        if many:
            self._scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.BspTreeIndex)
            # Qt's new index learns how large the scene is when that changes, and finds nothing
            # quickly until then.
            ground = self._scene.sceneRect()
            self._scene.setSceneRect(ground.adjusted(0, 0, 1, 1))
            self._scene.setSceneRect(ground)

    def _shift(self, ids: Iterable[str]) -> None:
        """Let these stand elsewhere, as far as others must know; the items follow."""
        corners, shifted = self._corners, self._shifted
        for id in ids:
            record = self.document[id]
            if isinstance(record, Note):
                self._stand([id])
            elif isinstance(record, Touchpoint):
                was, now = corners[id], self.arrangement.place(record)
                if was != now:
                    corners[id] = now
                    shifted.setdefault(id, was)
                    self._streets.stand_at(id, now)
        for transition in self.document.transitions.values():
            led_on = transition.source in shifted or transition.target in shifted
            if led_on and isinstance(line := self._items.get(transition.id), TransitionItem):
                self._astray[transition.id] = line
        self._look_around()

    def _move(self, id: str) -> None:
        """Move what was shifted."""
        del self._shifted[id]
        self._items[id].setPos(*self._corners[id])

    def _lead(self, id: str) -> None:
        """Lead a line to where its cards are now."""
        line = self._astray.pop(id)
        for end in (line.transition.source, line.transition.target):
            if end in self._shifted:
                self._move(end)
        line.hush(self._is_quiet)
        line.reroute()

    def _may_show(self, sight: Sight, transition: Transition) -> bool:
        """Whether a line may come into sight, wherever it runs between its cards."""
        corners = self._corners
        return sight.may_show(corners[transition.source], corners[transition.target])

    def _let_wait(self, transitions: Mapping[str, Transition]) -> None:
        self._waiting = dict(zip(transitions, self._ranks, strict=False))
        self._streets.expect(len(self._waiting))
        self._look_around()

    def _look_around(self) -> None:
        """Tell how far lines may reach that have not been led yet, which are others now."""
        self._looked_at.clear()
        side_by_side = Counter((t.source, t.target) for t in self.document.transitions.values())
        self._around = farthest(2 * max(side_by_side.values(), default=0))

    @property
    def _is_quiet(self) -> bool:
        """Whether something else than lines tells the story."""
        return isinstance(self.arrangement, Bands)

    def _stand_up(self, item: CardItem | NoteItem, record: Touchpoint | Note) -> None:
        self._corners[record.id] = self.arrangement.place(record)
        item.setPos(*self._corners[record.id])
        self._add(item)
        self._note_place(item)

    def _note_place(self, item: MapItem) -> None:
        """Let lines keep clear of it, where they do: in Emotion view they show no more than that
        there is a transition.
        """
        if not self._is_quiet:
            self._streets.stand([item])

    def _add(self, item: MapItem) -> None:
        """Add what is finished: changing what is on the scene already costs more."""
        self._items[item.id] = item
        item.faded = not self._light.is_on(item.id)
        self._scene.addItem(item)
