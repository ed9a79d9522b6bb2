"""The rhythm in which cards stand: what is grown by hand stands as what was tidied."""

from journeymap.drawing.card import CARD_HEIGHT, CARD_WIDTH

GRID = 8.0
"""Cards stand on a grid of this many scene units."""
TOP = 40.0
"""Of the highest card."""
ACROSS = CARD_WIDTH + 64
"""From one card to the next beside it."""
DOWN = CARD_HEIGHT + 52
"""From one card to the next below it."""


def snapped(value: float) -> float:
    """The line of the grid nearest to a coordinate."""
    return round(value / GRID) * GRID
