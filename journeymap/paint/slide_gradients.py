"""Gradients as slides know them: from one edge of a shape to the other, of two colours."""

from collections.abc import Iterator
from itertools import pairwise
from math import hypot

from journeymap.drawing.shapes import Box, Gradient
from journeymap.drawing.theme import mix

Place = tuple[float, float, float, float]
"""Left edge, upper edge, width and height."""


def stops_over(gradient: Gradient, place: Place) -> list[tuple[float, str]]:
    """The colours at parts of the way across a shape, 0 and 1 among them: a gradient of ours may
    begin and end elsewhere.
    """
    (x1, y1), (x2, y2) = gradient.start, gradient.end
    x, y, width, height = place
    length = hypot(x2 - x1, y2 - y1) or 1.0
    across, down = (x2 - x1) / length, (y2 - y1) / length
    corners = [(x + i * width, y + j * height) for i in (0, 1) for j in (0, 1)]
    ways = [(cx - x1) * across + (cy - y1) * down for cx, cy in corners]
    first, whole = min(ways), (max(ways) - min(ways)) or 1.0
    stops = [((at * length - first) / whole, color) for at, color in gradient.stops]
    inside = [(at, color) for at, color in stops if 0.0 < at < 1.0]
    return [(0.0, _color_at(stops, 0.0)), *inside, (1.0, _color_at(stops, 1.0))]


def _color_at(stops: list[tuple[float, str]], part: float) -> str:
    if part <= stops[0][0]:
        return stops[0][1]
    for (before, first), (after, second) in pairwise(stops):
        if part <= after:
            return mix(first, second, (part - before) / ((after - before) or 1.0))
    return stops[-1][1]


def halves(box: Box) -> Iterator[Box]:
    """The upper and the lower part of a box whose colour turns once on its way down; otherwise
    the box. LibreOffice shows gradients of more than two colours from version 7.6 on only.
    """
    fill = box.fill
    if not isinstance(fill, Gradient) or fill.start[0] != fill.end[0] or box.stroke is not None:
        yield box
        return
    stops = stops_over(fill, (box.x, box.y, box.width, box.height))
    if len(stops) != 3:
        yield box
        return
    for (start, first), (end, second) in pairwise(stops):
        top, bottom = box.y + start * box.height, box.y + end * box.height
        part = Gradient((box.x, top), (box.x, bottom), ((0.0, first), (1.0, second)))
        yield Box(box.x, top, box.width, bottom - top, box.radius, part)
