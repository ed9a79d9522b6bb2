"""The poster: a wall piece that explains itself, in millimetres, without Qt."""

from journeymap.drawing.poster.layout import poster
from journeymap.drawing.poster.sheet import Sheet

__all__ = ["Sheet", "poster"]
