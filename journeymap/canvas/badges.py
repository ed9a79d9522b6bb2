"""What a workshop says of cards, on the map: the dots of a vote, the sign of an open question.

Badges are children of cards, so that they go where cards go; cards know nothing of them.
"""

from collections.abc import Callable, Hashable, Mapping
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from journeymap.canvas.items import FADED, CardItem
from journeymap.canvas.scene import MapScene
from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH
from journeymap.drawing.detail import Detail, detail_at
from journeymap.drawing.shapes import Box, Dot, Shape, moved
from journeymap.drawing.workshop import (
    FAR_RADIUS,
    depict_question,
    depict_votes,
    depict_votes_from_afar,
)
from journeymap.paint import paint

_Z_BADGE = 3.0
_VOTES_X = 14.0
_FOOT = CARD_HEIGHT - 3.0
"""Below the letters of a card."""
_QUESTION = (7.0, 6.5)
"""At the corner across from the sign of a finding, where nothing else stands and no label of a
transition comes so near.
"""
_EDGE = 2.0
"""Around a badge, for its outline."""
_S = TypeVar("_S", bound=Hashable)
Shapes = tuple[Shape, ...]


class Votes(NamedTuple):
    """The dots of a card in a round."""

    dots: int
    leads: bool
    """Whether no card has more."""
    round: str
    """What the round is called."""


class Badges(Generic[_S]):
    """One badge on each of some cards; a badge is made anew only when it says something else."""

    def __init__(
        self,
        scene: MapScene,
        depict: Callable[[_S], tuple[Shapes, Shapes]],
        told: Callable[[_S], str],
    ) -> None:
        """`depict` gives the shapes near and far, on a card; `told` the words of the tooltip."""
        self._scene = scene
        self._depict = depict
        self._told = told
        self._on: dict[str, tuple[CardItem, _S, _Badge]] = {}

    def show(self, said: Mapping[str, _S]) -> None:
        """Show these badges by the ids of their cards, and no others."""
        for id, (card, was, badge) in list(self._on.items()):
            if self._scene.card(id) is not card or said.get(id) != was:
                badge.setParentItem(None)  # before either goes: a card takes its children along
                if badge.scene() is not None:
                    self._scene.removeItem(badge)
                del self._on[id]
        for id, value in said.items():
            if id not in self._on and (card := self._scene.card(id)) is not None:
                badge = _Badge(card, *self._depict(value))
                badge.setToolTip(self._told(value))
                self._on[id] = (card, value, badge)


def vote_badges(scene: MapScene, told: Callable[[Votes], str]) -> Badges[Votes]:
    """Badges with dots."""

    def depict(votes: Votes) -> tuple[Shapes, Shapes]:
        near = depict_votes(votes.dots, votes.leads, scene.look)
        far = depict_votes_from_afar(votes.dots, votes.leads, scene.look)
        return moved(near, _VOTES_X, _FOOT), far

    return Badges(scene, depict, told)


def question_badges(scene: MapScene) -> Badges[str]:
    """The sign of open questions, which the tooltip asks."""

    def depict(said: str) -> tuple[Shapes, Shapes]:
        near = moved(depict_question(scene.look), *_QUESTION)
        far = depict_question(scene.look, FAR_RADIUS)
        return near, moved(far, CARD_WIDTH - FAR_RADIUS * 4 / 3, CARD_HEIGHT + FAR_RADIUS / 4)

    return Badges(scene, depict, lambda said: said)


class _Badge(QGraphicsItem):
    """Something said of the card that it stands on."""

    def __init__(self, card: CardItem, near: Shapes, far: Shapes) -> None:
        super().__init__(card)
        self._near, self._far = near, far
        around = _bounds(near[0])
        self._touched = QPainterPath()
        self._touched.addRect(around)
        around |= _bounds(far[0])
        self._around = around.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)
        self.setZValue(_Z_BADGE)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def boundingRect(self) -> QRectF:
        """Where it stands, near and far."""
        return self._around

    def shape(self) -> QPainterPath:
        """Where a pointer asks for the tooltip."""
        return self._touched

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint it, faded where its card is."""
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        # Held by the parent alone: a child with a reference to it would be destroyed twice.
        if self.parentItem().faded:
            painter.setOpacity(FADED)
        paint(self._near if detail_at(zoom) >= Detail.NEAR else self._far, painter)


def _bounds(ground: Shape) -> QRectF:
    """The rectangle around the ground of a badge."""
    if isinstance(ground, Box):
        return QRectF(ground.x, ground.y, ground.width, ground.height)
    assert isinstance(ground, Dot), "badges stand on boxes and dots"
    side = 2 * ground.radius
    return QRectF(ground.x - ground.radius, ground.y - ground.radius, side, side)
