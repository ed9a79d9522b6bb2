"""From how far type can be read.

Points and metres of a design rule of thumb: 8 pt in the hand (0.35 m), 16 pt over a desk (0.7 m),
32 pt before a wall (1.5 m), 160 pt across a room (7.5 m); in between in proportion.
"""

from itertools import pairwise

POINT = 25.4 / 72
"""Millimetres."""
_READ = ((0.35, 8.0), (0.7, 16.0), (1.5, 32.0), (7.5, 160.0))


def type_for(distance: float) -> float:
    """The smallest type in millimetres that is read from so many metres."""
    points = [(0.0, 0.0), *_READ]
    for (near, small), (far, large) in pairwise(points):
        if distance <= far:
            return (small + (large - small) * (distance - near) / (far - near)) * POINT
    return distance * _READ[-1][1] / _READ[-1][0] * POINT


def readable_from(size: float) -> float:
    """The metres from which type of so many millimetres is still read."""
    points = [(0.0, 0.0), *_READ]
    wanted = size / POINT
    for (near, small), (far, large) in pairwise(points):
        if wanted <= large:
            return near + (far - near) * (wanted - small) / (large - small)
    return wanted * _READ[-1][0] / _READ[-1][1]
