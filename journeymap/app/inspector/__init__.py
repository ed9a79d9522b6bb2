"""The panel that edits what is selected: one record, many, or the journey itself."""

from journeymap.app.inspector.inspector import Inspector

__all__ = ["Inspector"]
