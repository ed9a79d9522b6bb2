"""All transitions of a map with what stands in their way: where each runs, and where its label is.

Ways are found when they are first asked for, because most of a large map is out of sight. Lines
depend on nothing but what stands where. Labels keep clear of each other: on maps of a common size
they are placed all together, so that an edited map looks like one opened anew; on large ones each
is placed when it is first asked for, and keeps clear of those that are there.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise
from math import inf
from time import perf_counter
from zlib import crc32

from journeymap.drawing.boxes import Boxes, Rect
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.drawing.detour import ASIDE, CLEAR, REACH, around
from journeymap.drawing.labels import (
    WIDEST_ROOM,
    Label,
    label_room,
    labels_along,
    labels_between,
)
from journeymap.drawing.route import ARROW, LANE, LEAST_BEND, LOOP, Point, Route, route
from journeymap.drawing.text import Measure
from journeymap.model.records import Transition

_MANY = 64
"""When more has moved, all ways are found anew instead of those near by."""
_COMMON = 200
"""Maps with no more transitions have their labels placed all together."""
_LOOKED_AT = 24
"""So many lines near a label are looked at, at most."""
_TRIED = 5
"""So many places that cover nothing are tried for one that crosses no line."""
_SHARES = 5
"""So many lines pass a narrow gap side by side."""
_CARDS, _LINES = 224.0, 640.0
"""The size of a cell of the indexes: about that of a card and that of a line."""


@dataclass(frozen=True)
class Way:
    """A transition with where its cards stand, by their top left corners, in scene units."""

    transition: Transition
    source: Point
    target: Point
    lane: float

    @cached_property
    def direct(self) -> Route:
        """The line as if nothing else stood there."""
        return route(self.source, self.target, self.lane)

    @property
    def reach(self) -> Rect:
        """A box around all that the line may become, with its arrow and label.

        Told without drawing the line, because large maps have thousands that nobody sees.
        """
        (x1, y1), (x2, y2) = self.source, self.target
        left, right = (x1, x2) if x1 < x2 else (x2, x1)
        top, bottom = (y1, y2) if y1 < y2 else (y2, y1)
        across, down = label_room(self.transition)
        across, down = max(ARROW, across + 1), max(ARROW, down + 1)
        shift = self.lane * LANE
        if (gap := right - left - CARD_WIDTH) >= 0:
            across += max(0.0, LEAST_BEND - gap)
            down += REACH if gap >= CARD_WIDTH else 0.0
            left, right = left + CARD_WIDTH, right
            top, bottom = top + CARD_HEIGHT / 2 + shift, bottom + CARD_HEIGHT / 2 + shift
        elif bottom - top >= 2 * CARD_HEIGHT:
            left, right, bottom = left - ASIDE, right + CARD_WIDTH + ASIDE, bottom + CARD_HEIGHT
        else:
            return self.direct.bounds.grown(across, down)
        return Rect(left - across, top - down, right + across, bottom + down)


def farthest(lanes: int) -> float:
    """How far a line, its arrow and its label can reach beyond the box around both of its cards,
    where no more than so many run side by side.
    """
    across, down = WIDEST_ROOM
    return max(ASIDE, LEAST_BEND, REACH, LOOP) + max(ARROW, across + 1, down + 1) + lanes * LANE


class Traffic:
    """The ways of all transitions of a map."""

    def __init__(self, measure: Measure) -> None:
        self.expected = 0
        """How many transitions are still to be led."""
        self._measure = measure
        self._standing: Boxes[str] = Boxes(_CARDS)
        self._ways: dict[str, Way] = {}
        self._reaches: Boxes[str] = Boxes(_LINES)
        self._unread: set[str] = set()
        """Transitions whose reach is not yet among them."""
        self._routes: dict[str, Route] = {}
        self._wishes: dict[str, tuple[Label, ...]] = {}
        """Where the label of a transition would like to stand, by cards and notes alone."""
        self._labels: dict[str, Label | None] = {}
        self._taken: Boxes[str] = Boxes(_CARDS)
        """Where labels stand."""
        self._stirred: dict[str, Rect | None] = {}
        """Where cards and notes stood that have moved since `settle`; None for new ones."""
        self._led: set[str] = set()
        """Transitions that lead elsewhere since then, or nowhere."""

    def stand(self, id: str, box: Rect) -> None:
        """A card or note stands here now."""
        was = self._standing.get(id)
        if was != box:
            self._stirred.setdefault(id, was)
            self._standing.put(id, box)

    def lead(self, id: str, way: Way) -> Rect:
        """A transition leads here now; the box that it stays in."""
        if way != self._ways.get(id):
            self._led.add(id)
            self._ways[id] = way
            self._unread.add(id)
            self._forget(id)
        return way.reach

    def leave(self, id: str) -> None:
        """A card, note or transition is no longer there."""
        if (was := self._standing.get(id)) is not None:
            self._stirred.setdefault(id, was)
            self._standing.drop(id)
        elif id in self._ways:
            self._led.add(id)
            self._unread.discard(id)
            if id in self._reaches:
                self._reaches.drop(id)
            del self._ways[id]
            self._forget(id)

    def settle(self) -> Collection[str]:
        """Let everything find its way around what has moved; the transitions that may look
        different now beside those that were led.

        Until then only those that were led know of it: a hand that moves a card over the map
        pushes no lines about.
        """
        stirred, led = self._stirred, self._led
        self._stirred, self._led = {}, set()
        known = self._standing.get
        moved = [(was, now) for id, was in stirred.items() if was != (now := known(id))]
        if len(moved) > _MANY:
            self._routes.clear()
            self._wishes.clear()
            self._labels.clear()
            self._taken = Boxes(_CARDS)
            return self._ways.keys()
        boxes = (box.grown(CLEAR, CLEAR) for pair in moved for box in pair if box is not None)
        changed = {id for box in boxes for id in self._lines_near(box)}
        for id in changed:
            self._forget(id)
        if self._is_common and (changed or led):
            before = self._labels
            self._labels, self._taken = {}, Boxes(_CARDS)
            changed |= {id for id in before if id in self._ways and self.label(id) != before[id]}
        return changed

    @property
    def ways(self) -> Collection[Way]:
        """All transitions, in the order in which they were first led."""
        return self._ways.values()

    def is_blocked(self, box: Rect, but: str = "") -> bool:
        """Whether a card or note other than `but` stands in a box."""
        return not self._standing.near(box).keys() <= {but}

    def route(self, id: str) -> Route:
        """The line of a transition."""
        if (found := self._routes.get(id)) is None:
            way = self._ways[id]
            ends = (way.transition.source, way.transition.target)
            # Lines side by side are told apart by what stays the same whatever is edited.
            share = crc32(id.encode()) % _SHARES / (_SHARES - 1)
            found = around(way.source, way.target, way.lane, share, self._standing, ends)
            self._routes[id] = found
        return found

    def known(self, id: str) -> Route | None:
        """The line of a transition if somebody has asked for it since it was led."""
        return self._routes.get(id)

    def label(self, id: str) -> Label | None:
        """The label of a transition with where it stands; None where it says nothing."""
        if id not in self._labels:
            if not self._is_common:
                self._place_first(id)
            elif self._labels:
                self._place(id)
            else:
                self._place_all()
        return self._labels[id]

    def wished(self, id: str, others: Collection[Rect] = ()) -> Label | None:
        """The label where it would stand if there were no labels but these others."""
        first: Label | None = None
        for wish in chain(self._wish(id), self._wish(id, labels_between)):
            if _is_free(wish.box, others):
                return wish
            first = first or wish
        return first

    def label_in_hand(self, id: str) -> Label | None:
        """The label of a transition that a hand leads about: in the middle of the line, whatever is
        there. It looks for a place when the hand lets go.
        """
        way = self._ways[id]
        return next(labels_along(way.transition, self.route(id), way.lane, (), self._measure), None)

    @property
    def _is_common(self) -> bool:
        return len(self._ways) + self.expected <= _COMMON

    def learn(self, until: float) -> bool:
        """Learn where some lines may run that were led, which the next `settle` must know; until
        so late by `perf_counter`. False when all is known.
        """
        while self._unread:
            id = self._unread.pop()
            self._reaches.put(id, self._ways[id].reach)
            if perf_counter() > until:
                return bool(self._unread)
        return False

    def _lines_near(self, box: Rect) -> dict[str, Rect]:
        """The transitions that may come into this box."""
        for id in self._unread:
            self._reaches.put(id, self._ways[id].reach)
        self._unread.clear()
        return self._reaches.near(box)

    def _forget(self, id: str) -> None:
        self._routes.pop(id, None)
        self._wishes.pop(id, None)
        self._take_off(id)

    def _take_off(self, id: str) -> None:
        if self._labels.pop(id, None) is not None:
            self._taken.drop(id)

    def _wished(self, id: str) -> tuple[Label, ...]:
        if (wishes := self._wishes.get(id)) is None:
            wishes = self._wishes[id] = tuple(self._wish(id))
        return wishes

    def _wish(
        self, id: str, places: Callable[..., Iterator[Label]] = labels_along
    ) -> Iterator[Label]:
        """Where the label would like to stand, the best first, by cards and notes alone."""
        way = self._ways[id]
        across, down = label_room(way.transition)
        if not across:
            return iter(())
        found = self.route(id)
        near = self._standing.near(found.bounds.grown(across + CLEAR, down + CLEAR))
        return places(way.transition, found, way.lane, near.values(), self._measure)

    def _place_all(self) -> None:
        """Place all labels; those with the fewest places to choose from choose first."""
        order = sorted(self._ways, key=lambda id: (len(self._wished(id)), id))
        crowded = [id for id in order if not self._place(id)]
        for id in crowded:
            self._make_room(id)

    def _place(self, id: str) -> bool:
        """Place a label where it covers no other one, and few lines; whether there was room."""
        wishes = self._wished(id)
        if not wishes:
            self._labels[id] = None
            return True
        zone = wishes[0].box
        for wish in wishes[1:]:
            zone = zone.joined(wish.box)
        taken = self._taken.near(zone).values()
        free = [wish for wish in wishes if _is_free(wish.box, taken)]
        others = sorted(other for other in self._lines_near(zone) if other != id)[:_LOOKED_AT]
        near = [line for line in map(self.route, others) if line.bounds.meets(zone)]
        best, least = wishes[0], inf
        for wish in free[:_TRIED]:
            box = wish.box
            crossed = sum(_crosses(line, box) for line in near)
            cost = crossed + (wish.width < wishes[0].width)
            if cost < least:
                best, least = wish, cost
            if not cost:
                break
        self._put(id, best)
        return bool(free)

    def _place_first(self, id: str) -> None:
        """Place a label where it first covers neither card nor label; of so many lines none is
        spared.

        Words that a person wrote are shown in any case. A share of customers that would lie on
        something else is left out: nobody could read either, and the tip of the line tells it.
        """
        best: Label | None = None
        for wish in chain(self._wish(id), self._wish(id, labels_between)):
            if not self._taken.near(wish.box) and not self._standing.near(wish.box):
                best = wish
                break
            if best is None and self._ways[id].transition.label:
                best = wish
        self._labels[id] = best
        if best is not None:
            self._taken.put(id, best.box)

    def _make_room(self, id: str) -> None:
        """Place a label where only one other is that can stand elsewhere as well."""
        self._take_off(id)
        for wish in self._wished(id):
            blocking = self._taken.near(wish.box)
            if len(blocking) != 1:
                continue
            (other,) = blocking
            for way_out in self._wished(other):
                beside = self._taken.near(way_out.box).keys() <= {other}
                if beside and not way_out.box.meets(wish.box):
                    self._put(other, way_out)
                    self._put(id, wish)
                    return
        self._put(id, self._wished(id)[0])

    def _put(self, id: str, label: Label) -> None:
        self._labels[id] = label
        self._taken.put(id, label.box)


def _is_free(box: Rect, taken: Collection[Rect]) -> bool:
    return not any(map(box.meets, taken))


def _crosses(found: Route, box: Rect) -> bool:
    """Whether a line runs through a box."""
    left, top, right, bottom = box
    if not found.bounds.meets(box):
        return False
    for (x1, y1), (x2, y2) in pairwise(found.points):
        if (x1 <= left and x2 <= left) or (x1 >= right and x2 >= right):
            continue
        if (y1 <= top and y2 <= top) or (y1 >= bottom and y2 >= bottom):
            continue
        # With all corners beside the piece on the same side, it passes them.
        dx, dy = x2 - x1, y2 - y1
        sides = [dx * (y - y1) - dy * (x - x1) for x in (left, right) for y in (top, bottom)]
        if min(sides) < 0 < max(sides):
            return True
    return False
