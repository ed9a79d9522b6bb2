"""Going from Flow to Emotion and back without losing sight of what one was looking at."""

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QGraphicsView

from journeymap.canvas.items import CardItem
from journeymap.canvas.scene import MapScene

_NEAR = 0.4
"""The top of the map is near when so much of the height of the view is above it, at most."""


def show_emotion(
    scene: MapScene, view: QGraphicsView, emotion: bool, kept: CardItem | None
) -> None:
    """Arrange the map of a view by feeling, or as the team has put it, and let it glide there.

    The `kept` card stays where it is on the screen as far as the map reaches; a scale that fits
    into the view is shown whole. One that nobody has selected makes way for the top of the map
    when that is near.
    """
    scene.settle()
    places = scene.places()
    top = view.mapToScene(QPoint(0, 0)).y()
    y = kept.y() if kept is not None else 0.0
    scene.show_emotion(emotion)
    zoom = view.transform().m11()
    seen = view.viewport().height() / zoom
    bands = scene.bands
    height = scene.bounds.height() if bands is None else bands.bands[-1].bottom
    wanted = top + kept.y() - y if kept is not None else 0.0
    wanted = min(max(0.0, wanted), max(0.0, height - seen))
    if kept is not None and not kept.isSelected() and wanted < _NEAR * seen:
        wanted = 0.0
    _scroll_to(view, wanted)
    scrolled = QPointF(0.0, view.mapToScene(QPoint(0, 0)).y() - top)
    scene.glide_from({id: place + scrolled for id, place in places.items()})


def looked_at(scene: MapScene, view: QGraphicsView) -> CardItem | None:
    """The card that the eye is on: the selected one in sight, or else that in the middle."""
    room = view.mapToScene(view.viewport().rect()).boundingRect()
    seen = [item for item in scene.items(room) if isinstance(item, CardItem)]
    middle = room.center()

    def far(card: CardItem) -> tuple[bool, float]:
        step = card.sceneBoundingRect().center() - middle
        return not card.isSelected(), step.x() ** 2 + step.y() ** 2

    return min(seen, key=far, default=None)


def _scroll_to(view: QGraphicsView, y: float) -> None:
    """Let the view begin at y."""
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + view.mapFromScene(QPointF(0.0, y)).y())
