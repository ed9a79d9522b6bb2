"""A moment of a path on a screen that a whole room looks at: large, calm, and as shapes.

`legible` says how large type must be, `region` draws the map around the moment, `progress` the
curve below, `slide` puts them together with the moment's own words.
"""

from journeymap.drawing.slide.keys import depict_keys
from journeymap.drawing.slide.slide import Show, Slide, depict_map, lay_out, spoken

__all__ = ["Show", "Slide", "depict_keys", "depict_map", "lay_out", "spoken"]
