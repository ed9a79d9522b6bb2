"""The outline: the map as a list, stage by stage."""

from journeymap.app.outline.panel import OutlinePanel

__all__ = ["OutlinePanel"]
