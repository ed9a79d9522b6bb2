"""Find and filter: a slim bar above the map; what does not match fades."""

from journeymap.app.filtering.filtering import Filtering

__all__ = ["Filtering"]
