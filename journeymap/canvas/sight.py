"""What may be in a part of the map, told quickly of thousands of cards and lines."""

from PySide6.QtCore import QRectF

from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH

_RIM = 12.0
"""What of a card is painted around its face, at most, in scene units."""


class Sight:
    """A rectangle of the scene that somebody looks at."""

    def __init__(self, rect: QRectF, around: float) -> None:
        """`around` is how far a line may reach beyond the box around its cards."""
        left, top, right, bottom = rect.getCoords()
        self._near = _widened(left, top, right, bottom, _RIM)
        self._far = _widened(left, top, right, bottom, around)

    def shows(self, corner: tuple[float, float]) -> bool:
        """Whether a card with this top left corner may be in sight."""
        left, top, right, bottom = self._near
        return left <= corner[0] <= right and top <= corner[1] <= bottom

    def may_show(self, source: tuple[float, float], target: tuple[float, float]) -> bool:
        """Whether a line between two cards may be, given by their top left corners."""
        (x1, y1), (x2, y2) = source, target
        left, top, right, bottom = self._far
        return (
            (x1 <= right or x2 <= right)
            and (x1 >= left or x2 >= left)
            and (y1 <= bottom or y2 <= bottom)
            and (y1 >= top or y2 >= top)
        )


def _widened(
    left: float, top: float, right: float, bottom: float, around: float
) -> tuple[float, float, float, float]:
    """Where the corner of what may reach into a rectangle is."""
    return left - around - CARD_WIDTH, top - around - CARD_HEIGHT, right + around, bottom + around
