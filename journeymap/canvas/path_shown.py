"""The chosen path on the map: its transitions stand out, and Emotion view has a ribbon along it."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QGraphicsScene

from journeymap.analysis.paths import ways_along
from journeymap.canvas.map_items import MapItems
from journeymap.canvas.ribbon import Ribbon, RibbonPiece
from journeymap.drawing.bands import Bands
from journeymap.drawing.theme import Theme


class PathShown:
    """Shows one path at a time among the items of a scene."""

    def __init__(self, scene: QGraphicsScene, items: MapItems, theme: Theme) -> None:
        self._items = items
        self._ribbon = Ribbon(scene, theme)
        self._path: tuple[str, ...] = ()

    def show(self, path: Sequence[str]) -> None:
        """Show the way through these touchpoints from now on; one that is gone is left out."""
        self._path = tuple(path)
        self.draw_ribbon()
        self.mark_ways()

    def mark_ways(self) -> None:
        """Let the transitions along the path stand out, and no others."""
        document = self._items.document
        known = [id for id in self._path if id in document.touchpoints]
        ways = (way.id for way in ways_along(document, known) if way is not None)
        self._items.mark_ways(frozenset(ways))

    def draw_ribbon(self) -> None:
        """Draw the ribbon along what is felt on the path now, where the map is arranged by it."""
        felt = isinstance(self._items.arrangement, Bands)
        found = [self._items.card(id) for id in self._path] if felt else []
        self._ribbon.show([card for card in found if card and card.touchpoint.emotion])

    def ribbon_at(self, ids: Iterable[str]) -> tuple[RibbonPiece, ...]:
        """The ribbon at these cards, which must follow; with another path it is another one."""
        return self._ribbon.at({card for id in ids if (card := self._items.card(id)) is not None})
