"""The only place where shapes meet QPainter: screen, printer, PDF, SVG and PNG alike."""

from journeymap.paint.painting import paint

__all__ = ["paint"]
