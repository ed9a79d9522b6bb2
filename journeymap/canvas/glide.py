"""Items gliding from where they stood to where they stand, so that the eye can follow them."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QVariantAnimation
from PySide6.QtWidgets import QGraphicsScene, QStyle

from journeymap.canvas.items import Line, MapItem
from journeymap.canvas.lines import TransitionItem

DURATION = 200
"""Milliseconds."""
_MOST_LED = 300
"""Lines that glide from how they ran to how they will run; more would be late in setting out, and
run straight meanwhile.
"""


class Glide(QVariantAnimation):
    """Moves items back to their old places and lets them glide to the ones they have now."""

    def __init__(
        self,
        items: Mapping[MapItem, QPointF],
        lines: Sequence[TransitionItem],
        ribbon: Callable[[], Sequence[Line]],
        scene: QObject,
    ) -> None:
        """`items` with the places they come from, and what follows them, all of one scene.

        `ribbon` is asked for at every step, because another path may be shown on the way.
        """
        super().__init__(scene)
        self._ways = [(item, start, item.pos()) for item, start in items.items()]
        self._lines = lines
        for line in lines if len(lines) <= _MOST_LED else ():
            line.set_out(*(items.get(card, card.pos()) for card in line.cards))
        self._ribbon = ribbon
        self.setDuration(DURATION)
        self.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.valueChanged.connect(self._go)
        self._go(0.0)

    def end(self) -> None:
        """Be there at once."""
        if self.state() != QVariantAnimation.State.Stopped:
            self.stop()
            self._go(1.0)

    def _go(self, part: float) -> None:
        for item, start, end in self._ways:
            item.setPos(start + (end - start) * part)
        for line in self._lines:
            line.reroute() if part == 1.0 else line.glide(part)
        for piece in self._ribbon():
            piece.reroute()


def may_glide(scene: QGraphicsScene) -> bool:
    """Whether the system lets things move by themselves where the scene is seen."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    windows = (view.window() for view in scene.views())
    return any(window.style().styleHint(hint, None, window) for window in windows)


def in_sight(scene: QGraphicsScene, places: Mapping[MapItem, QPointF]) -> dict[MapItem, QPointF]:
    """Of items with the places they come from those that somebody sees there or where they are."""
    seen = [view.mapToScene(view.viewport().rect()).boundingRect() for view in scene.views()]

    def is_seen(item: MapItem, start: QPointF) -> bool:
        here = item.boundingRect()
        ways = (here.translated(start), here.translated(item.pos()))
        return any(room.intersects(way) for room in seen for way in ways)

    return {item: start for item, start in places.items() if is_seen(item, start)}
