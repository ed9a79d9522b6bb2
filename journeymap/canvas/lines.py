"""What runs between cards on the canvas: one painted item a transition."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import dist

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from journeymap.canvas.cut_line import CutLine
from journeymap.canvas.items import FADED, CardItem, MapItem
from journeymap.canvas.labels import Labels
from journeymap.drawing.boxes import Rect
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH, Look
from journeymap.drawing.detail import Detail, detail_at
from journeymap.drawing.labels import LABEL_SIZE
from journeymap.drawing.morph import Morph, moved
from journeymap.drawing.route import ARROW, Point, Route, Weight, depict_route
from journeymap.drawing.shapes import Box, Shape, Stroke, Text
from journeymap.drawing.theme import Theme
from journeymap.drawing.traffic import Traffic, Way
from journeymap.model.records import Transition
from journeymap.paint import paint
from journeymap.paint.painting import color, outline, pen

AROUND = 4.0
"""How wide what marks a transition is, in scene units."""
_SAME = 0.01
"""Places nearer to each other are one."""
_NOWHERE = QRectF(0.0, 0.0, 1.0, 0.0)
"""Without area, but not what Qt takes for everywhere."""
_BAND = 6.0
"""So far from a line a hand hits it, in scene units."""

_Pill = tuple[Box, Text]
"""The ground and the words of a label."""


class TransitionItem(MapItem):
    """A transition between two cards, in its lane, on its way around others."""

    def __init__(self, id: str, traffic: Traffic, labels: Labels) -> None:
        """`traffic` finds the way, `labels` paint the label."""
        super().__init__(id)
        self._traffic = traffic
        self._labels = labels
        self._extent = QRectF()
        self._held = False
        self._direct: Route | None = None
        """The line where it looks at no others: in Emotion view, and while it glides."""
        self._before: tuple[Way, Route] | None = None
        """How it ran before it was led elsewhere, between which places."""
        self._morph: Morph | None = None
        """From there to where it will run, while it glides."""
        self._drawn: _Drawing | None = None
        self._quiet = False
        self._on_path = False
        self._raised: Sequence[Rect] | None = None
        """The labels of others that are raised as well, if this one is."""

    def mark_on_path(self, on_path: bool) -> None:
        """Stand out as a part of the chosen path, or not."""
        if on_path != self._on_path:
            self._on_path = on_path
            self._drawn = None
            self.update()

    def raise_label(self, clear_of: Sequence[Rect] | None) -> None:
        """Show the label above all others, even where it was left out among them: clear of these,
        if it can be. None shows it as usual.
        """
        before = self.label_ground
        self._raised = clear_of
        if self._drawn is not None:
            self._drawn.forget_label()
        for ground in (before, self.label_ground):
            if not ground.isEmpty():
                self.update(ground.adjusted(-2, -2, 2, 2))

    @property
    def is_raised(self) -> bool:
        """Whether the label is above all others."""
        return self._raised is not None

    def show_record(
        self, transition: Transition, source: CardItem, target: CardItem, lane: float, look: Look
    ) -> None:
        """Show this transition from now on."""
        self.transition = transition
        self._source, self._target = source, target
        self._lane = lane
        self._look = look
        self._lead()

    @property
    def ends(self) -> tuple[QPointF, QPointF]:
        """Where the line leaves one card and where its arrow touches the other."""
        found = self._route
        return QPointF(*found.start), QPointF(*found.end)

    def arrow(self, size: float) -> QPainterPath:
        """The head of the arrow, so long from its tip."""
        return outline(self._route.arrow(size))

    @property
    def middle(self) -> QPointF:
        """The point halfway along the line."""
        return QPointF(*self._route.at(0.5))

    def hush(self, quiet: bool) -> None:
        """Draw a hairline without words, where something else tells the story."""
        self._quiet = quiet
        self._drawn = None
        self.update()

    def reroute(self) -> None:
        """Follow the cards at both ends to where they are now."""
        for card in () if self._quiet else (self._source, self._target):
            self._traffic.stand(card.id, card_rect(card))
        self._lead()

    def _lead(self) -> None:
        if (known := self._direct or self._traffic.known(self.id)) is not None:
            self._before = self._way, known
        self._morph = None
        way = self._way_now()
        if self._quiet:
            self._run(way, way.direct)
            return
        self._take(way, self._traffic.lead(self.id, way), None)

    def set_out(self, source: QPointF, target: QPointF) -> None:
        """Glide from where both cards stood to how the line runs now."""
        start = self._way_between(source, target)
        self._morph = Morph(self._once(start) or start.direct, self._route)

    def glide(self, part: float) -> None:
        """Be where the line is when `part` (0 to 1) of the way is gone. Of what is in the way on
        the way it knows nothing: that may be gone in a moment.
        """
        way = self._way_now()
        self._run(way, way.direct if self._morph is None else self._morph.at(part))

    def _once(self, way: Way) -> Route | None:
        """How the line ran before between these places, or others as far from each other."""
        if self._before is None:
            return None
        was, found = self._before
        x, y = way.source[0] - was.source[0], way.source[1] - was.source[1]
        same = dist((was.target[0] + x, was.target[1] + y), way.target) < _SAME
        return moved(found, x, y) if same else None

    def _run(self, way: Way, found: Route) -> None:
        """Run like this, whatever stands where."""
        self._take(way, found.bounds.grown(ARROW, ARROW), found)

    def _take(self, way: Way, extent: Rect, direct: Route | None) -> None:
        if not self._held:
            self.prepareGeometryChange()
        self._way = way
        left, top, right, bottom = extent
        self._extent = QRectF(left, top, right - left, bottom - top)
        self._direct = direct
        self._drawn = None

    def be_held(self, held: bool) -> None:
        """Let a hand hold it, or let go of it. While one does, views paint it wherever it runs, and
        the scene takes it to be nowhere: else every step would cost it a large part of the map.
        """
        self.prepareGeometryChange()
        self._held = held
        if not held:
            self._drawn = None

    def look_again(self) -> None:
        """Others have moved: the way or the place of the label may be another one. Whoever tells
        so paints it anew.
        """
        self._drawn = None

    @property
    def cards(self) -> tuple[CardItem, CardItem]:
        """The cards at both ends."""
        return self._source, self._target

    def _way_now(self) -> Way:
        return self._way_between(self._source.pos(), self._target.pos())

    def _way_between(self, source: QPointF, target: QPointF) -> Way:
        ends = ((source.x(), source.y()), (target.x(), target.y()))
        return Way(self.transition, *ends, self._lane)

    @property
    def _route(self) -> Route:
        return self._direct or self._traffic.route(self.id)

    def line_from_afar(self) -> tuple[str, Point, Point]:
        """All that is left of the line far away: its colour, from where to where."""
        theme = self._look.theme
        quiet = theme.hairline if self._quiet else theme.line
        strong = self.isSelected() or (self._on_path and not self._quiet)
        direct = self._way.direct
        return self.tint(theme.focus if strong else quiet, theme), direct.start, direct.end

    def _drawing(self) -> "_Drawing":
        """What is painted, made when it first comes into sight."""
        if self._drawn is None:
            found, look = self._route, self._look
            weight = Weight.STRONG if self._on_path else Weight.PLAIN
            weight = Weight.QUIET if self._quiet else weight
            shapes = depict_route(found, self.transition.kind, look.theme, weight)
            line = CutLine(found.steps, pen(shapes[0].stroke))
            x, y = found.end
            self._drawn = _Drawing(line, shapes, Rect(x, y, x, y).grown(ARROW, ARROW))
        return self._drawn

    def depicted(self, theme: Theme) -> tuple[Shape, ...]:
        """The line and its arrow in these colours, as if nothing were selected."""
        weight = Weight.QUIET if self._quiet else Weight.PLAIN
        return depict_route(self._route, self.transition.kind, theme, weight)

    def labelled(self, theme: Theme) -> tuple[Shape, ...]:
        """The label in these colours; nothing where none is shown."""
        return () if self._quiet else self._pill(theme, None) or ()

    @property
    def pill(self) -> _Pill | None:
        """The ground and the words of the label."""
        drawing = self._drawing()
        if drawing.pills is None:
            found = self._pill(self._look.theme, self._raised)
            drawing.pills = () if found is None else (found,)
        return drawing.pills[0] if drawing.pills else None

    @property
    def label_ground(self) -> QRectF:
        """Where the label is; nowhere where none is shown."""
        if self._quiet or (pill := self.pill) is None:
            return QRectF()
        left, top, right, bottom = _ground(pill[0])
        return QRectF(left, top, right - left, bottom - top)

    def _pill(self, theme: Theme, raised: Sequence[Rect] | None) -> _Pill | None:
        if self._direct is not None:
            return None
        find = self._traffic.label_in_hand if self._held else self._traffic.label
        label = find(self.id)
        if label is None and raised is not None:
            label = self._traffic.wished(self.id, raised)
        if label is None:
            return None
        x, y = label.middle
        left, top, right, bottom = label.box
        edge = Stroke(theme.hairline if raised is None else theme.focus, 1.0)
        ground = Box(left, top, right - left, bottom - top, (bottom - top) / 2, theme.card, edge)
        return ground, Text(x, y + 4, label.text, LABEL_SIZE, theme.ink, anchor="middle")

    @property
    def extent(self) -> QRectF:
        """The line, its arrow and its label, wherever a hand holds it."""
        return self._extent

    def boundingRect(self) -> QRectF:
        """The same, but nowhere while a hand holds it."""
        return _NOWHERE if self._held else self._extent

    def patches(self, detail: Detail) -> list[Rect]:
        """Boxes in which all is painted, smaller together than its extent where it is led around
        others.
        """
        if detail < Detail.MIDDLE:
            return [Rect(*self._extent.getCoords())]
        drawing = self._drawing()
        label = () if self._quiet or (pill := self.pill) is None else (_ground(pill[0]),)
        return [*drawing.line.patches, drawing.arrow, *label]

    def contains(self, point: QPointF) -> bool:
        """Whether a hand hits it here. Most lines around a point run elsewhere, which is told
        without their bands.
        """
        if self._drawing().line.passes(point.x(), point.y(), _BAND):
            return super().contains(point)
        return self.label_ground.contains(point)

    def shape(self) -> QPainterPath:
        """A band around the line that a hand can hit, and the label."""
        drawing = self._drawing()
        if drawing.band is None:
            stroker = QPainterPathStroker()
            stroker.setWidth(2 * _BAND)
            drawing.band = stroker.createStroke(outline(self._route.steps))
            drawing.band.addRect(self.label_ground)
        return drawing.band

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the line; its label only where it can be read."""
        theme = self._look.theme
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        detail = detail_at(zoom)
        if detail < Detail.MIDDLE:
            ink, start, end = self.line_from_afar()
            painter.setPen(QPen(color(ink), 0))
            painter.drawLine(QPointF(*start), QPointF(*end))
            return
        drawing = self._drawing()
        seen = painter.clipBoundingRect() if painter.hasClipping() else option.exposedRect
        sight = Rect(*seen.getCoords())
        if self.faded:
            painter.setOpacity(FADED)
        if self.isSelected():
            self.paint_around(painter, QPen(color(theme.focus), AROUND), sight)
        drawing.line.paint(painter, sight)
        if drawing.arrow.meets(sight):
            paint(drawing.shapes[1:], painter)
        if detail >= Detail.NEAR and not self._quiet:
            if self.opacity():
                self._labels.add(self)
            else:  # A hand holds it, and paints it alone.
                self.paint_label(painter, sight)

    def paint_around(self, painter: QPainter, around: QPen, sight: Rect) -> None:
        """Paint what marks the line all along it, at least where it is in sight."""
        around.setCapStyle(Qt.PenCapStyle.RoundCap)
        CutLine(self._route.steps, around).paint(painter, sight)

    def paint_label(self, painter: QPainter, sight: Rect) -> None:
        """Paint the label where it is in sight."""
        pill = self.pill
        if pill and _ground(pill[0]).grown(1, 1).meets(sight):
            painter.setOpacity((self.opacity() or 1.0) * (FADED if self.faded else 1.0))
            paint(pill, painter)
            painter.setOpacity(1.0)


@dataclass(slots=True)
class _Drawing:
    """A transition as it is painted."""

    line: CutLine
    shapes: tuple[Shape, ...]
    """The line and its arrow."""
    arrow: Rect
    """A box around the arrow."""
    pills: tuple[_Pill, ...] | None = None
    """The label, if there is one, told when somebody asks."""
    band: QPainterPath | None = None
    """What a hand can hit, made when one comes near."""

    def forget_label(self) -> None:
        """The label is another one, or somewhere else."""
        self.pills = self.band = None


def card_rect(card: CardItem) -> Rect:
    """Where a card is now."""
    x, y = card.x(), card.y()
    return Rect(x, y, x + CARD_WIDTH, y + CARD_HEIGHT)


def _ground(box: Box) -> Rect:
    """Where the ground of a label is."""
    return Rect(box.x, box.y, box.x + box.width, box.y + box.height)
