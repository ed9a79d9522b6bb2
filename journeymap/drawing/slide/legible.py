"""How large type must be on the screen of a workshop, to be read from eight metres.

ISO 9241-3 asks for characters of at least 16 minutes of arc and prefers 20 to 22, measured on
capitals without accents. (The design guide of AVIXA for pictures in rooms, V202.01:2016 "DISCAS",
says nearly the same with 1/200 of the distance of the farthest viewer: 17 minutes.) From 8 m,

    16' = 2 * 8 m * tan(16' / 2) = 37.2 mm        20' = 46.5 mm.

A projector in a meeting room makes a picture 2 m wide, 1.125 m high at 16:9, so capitals are
3.31 % and 4.14 % of the picture's height, and type is as much larger as the capitals of the
bundled typeface are lower than its size (`CAPITAL`): 4.68 % and 5.85 %. At 1080p that is 50.6 and
63.2 pixels. Lower-case letters are 12 minutes high then (the standard measures capitals), Hangul
20 minutes. Where the picture is less wide than 16:9, its width counts: 2 m is what the wall has.
"""

from math import radians, tan

DISTANCE = 8.0
"""The farthest reader, in metres."""
PICTURE_WIDTH = 2.0
"""In metres."""
CAPITAL = 0.707
"""The height of capitals of the bundled typeface, as a part of its size."""
_LEAST, _GLADLY = 16.0, 20.0
"""Minutes of arc."""
_WIDE = 16 / 9


def reference(width: float, height: float) -> float:
    """The height of a screen by which type is measured, in its own unit."""
    return min(height, width / _WIDE)


def angle(size: float, width: float, height: float) -> float:
    """The minutes of arc at which the capitals of type of this size are seen from eight metres."""
    metres = size * CAPITAL / reference(width, height) * PICTURE_WIDTH / _WIDE
    return metres / _height_at(1.0)


def smallest(width: float, height: float) -> float:
    """The smallest type on a screen of this size, in its unit."""
    return _type(_LEAST, width, height)


def gladly(width: float, height: float) -> float:
    """The type that ISO 9241-3 prefers."""
    return _type(_GLADLY, width, height)


def _type(minutes: float, width: float, height: float) -> float:
    part = _height_at(minutes) / (PICTURE_WIDTH / _WIDE)
    return part / CAPITAL * reference(width, height)


def _height_at(minutes: float) -> float:
    """The height in metres of what is seen at an angle from eight metres."""
    return 2 * DISTANCE * tan(radians(minutes / 60) / 2)
