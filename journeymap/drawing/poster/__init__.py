"""Prints of a journey, in millimetres, without Qt: editions for walls, desks and tables."""

from journeymap.drawing.poster.editions import brief_of, pages
from journeymap.drawing.poster.page import Brief, Page
from journeymap.drawing.poster.sheet import Sheet

__all__ = ["Brief", "Page", "Sheet", "brief_of", "pages"]
