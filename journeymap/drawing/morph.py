"""A line that becomes another one, as it looks on the way there."""

from itertools import pairwise
from math import dist

from journeymap.drawing.route import Bend, Point, Route


class Morph:
    """From one line to another. Its ends go straight from those of the one to those of the other,
    so they stay at cards that do the same.
    """

    def __init__(self, start: Route, end: Route) -> None:
        bends = max(len(start.bends), len(end.bends))
        self._start, self._end = _divided(start, bends), _divided(end, bends)

    def at(self, part: float) -> Route:
        """The line when `part` (0 to 1) of the way is gone."""

        def between(one: Point, other: Point) -> Point:
            return _between(one, other, part)

        bends = zip(self._start.bends, self._end.bends, strict=True)
        return Route(
            between(self._start.start, self._end.start),
            tuple(Bend(*map(between, one, other)) for one, other in bends),
        )


def moved(found: Route, x: float, y: float) -> Route:
    """The same line elsewhere."""

    def there(point: Point) -> Point:
        return point[0] + x, point[1] + y

    return Route(there(found.start), tuple(Bend(*map(there, bend)) for bend in found.bends))


def _divided(found: Route, count: int) -> Route:
    """The same line in so many bends: the longest are halved."""
    bends = list(found.bends)
    while len(bends) < count:
        corners = [found.start, *(bend.end for bend in bends)]
        lengths = [dist(*pair) for pair in pairwise(corners)]
        longest = lengths.index(max(lengths))
        bends[longest : longest + 1] = _halves(corners[longest], bends[longest])
    return Route(found.start, tuple(bends))


def _halves(start: Point, bend: Bend) -> tuple[Bend, Bend]:
    """Both halves of a curve, by de Casteljau."""
    one, two, end = bend
    first, middle, last = _half(start, one), _half(one, two), _half(two, end)
    before, after = _half(first, middle), _half(middle, last)
    meeting = _half(before, after)
    return Bend(first, before, meeting), Bend(after, last, end)


def _half(one: Point, other: Point) -> Point:
    return _between(one, other, 0.5)


def _between(one: Point, other: Point, part: float) -> Point:
    return one[0] + (other[0] - one[0]) * part, one[1] + (other[1] - one[1]) * part
