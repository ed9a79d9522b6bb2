"""The emotion curve: a line through the moments of a path, warm at the top, cold at the bottom."""

from collections.abc import Sequence
from itertools import pairwise

from journeymap.analysis.curve import numbers
from journeymap.analysis.paths import gaps_in
from journeymap.drawing.shapes import Curve, Fill, Gradient, Move, Path, Shape, Step, Stroke
from journeymap.drawing.theme import Theme
from journeymap.i18n import Phrase, phrase, plain
from journeymap.model.document import Document
from journeymap.model.records import Touchpoint
from journeymap.model.vocabulary import name_of

Point = tuple[float, float]

_PIECES = 14
"""Pieces of one colour between two moments; the eye sees a gradient."""


def curve_facts(document: Document, path: Sequence[str]) -> tuple[Phrase, ...]:
    """What the numbers of a path say, in short parts: peak, end, mean, how much is known.

    Peak, end and mean come first, or none of them where nobody has tagged a feeling.
    """
    found = numbers(document, path)
    facts: list[Phrase] = []
    if found.peak is not None and found.peak_id is not None and found.end is not None:
        tagged = [id for id in path if document.touchpoints[id].emotion is not None]
        facts += [
            phrase("curve", "peak {valence} {name}").of(
                valence=signed(found.peak), name=document.touchpoints[found.peak_id].name
            ),
            phrase("curve", "end {valence} {name}").of(
                valence=signed(found.end), name=document.touchpoints[tagged[-1]].name
            ),
            phrase("curve", "mean {valence}").of(valence=signed(round(found.mean or 0.0, 1))),
        ]
        if not found.agree:
            facts.append(phrase("curve", "peak–end and mean disagree"))
    for basis, count in found.by_basis.items():
        if count:
            facts.append(phrase("curve", "{basis} {count}").of(basis=name_of(basis), count=count))
    if found.untagged:
        facts.append(phrase("curve", "untagged {count}").of(count=found.untagged))
    gaps = gaps_in(document, path)
    if gaps:
        ends = [document.touchpoints[path[place]].name for place in (gaps[0], gaps[0] + 1)]
        gap = phrase("curve", "gap: {start} ⇢ {end}").of(start=ends[0], end=ends[1])
        more = phrase("curve", "{gap} and {count} more").of(gap=gap, count=len(gaps) - 1)
        facts.append(more if len(gaps) > 1 else gap)
    return tuple(facts)


def signed(valence: float) -> str:
    """A number with its sign, as typeset: −2, 0, +0.4."""
    text = f"{valence:+g}".replace("-", "−")
    return "0" if text in ("+0", "−0") else text


def felt(touchpoint: Touchpoint) -> Phrase:
    """A touchpoint with what is felt there and how that is known; its name alone without."""
    emotion = touchpoint.emotion
    if emotion is None:
        return plain(touchpoint.name)
    return phrase("curve", "{name}: {feeling} {valence}, {basis}").of(
        name=touchpoint.name,
        feeling=name_of(emotion.word),
        valence=signed(emotion.valence),
        basis=name_of(emotion.basis),
    )


def depict_curve(
    points: Sequence[Point], valences: Sequence[float], width: float, theme: Theme
) -> tuple[Shape, ...]:
    """The line through points (x, y), each with its valence, `width` thick.

    It is level at every moment, so no feeling is drawn that nobody tagged: between two moments
    the line never leaves the band between their heights.
    """
    shapes: list[Shape] = []
    for place in range(len(points) - 1):
        corners = _corners(points[place], points[place + 1])
        v1, v2 = valences[place], valences[place + 1]
        pieces = _PIECES if v1 != v2 else 1
        for piece in range(pieces):
            start, end = piece / pieces, (piece + 1) / pieces
            a, b, c, d = _part(corners, start, end)
            middle = (start + end) / 2
            eased = middle * middle * (3 - 2 * middle)
            color = theme.temperature(v1 + (v2 - v1) * eased)
            shapes.append(Path((Move(*a), Curve(*b, *c, *d)), None, Stroke(color, width)))
    return tuple(shapes)


def curve_steps(points: Sequence[Point]) -> tuple[Step, ...]:
    """The same line as one outline, to fill what lies under it."""
    steps: list[Step] = [Move(*points[0])]
    for start, end in pairwise(points):
        _, b, c, d = _corners(start, end)
        steps.append(Curve(*b, *c, *d))
    return tuple(steps)


def ribbon_fill(start: Point, end: Point, valences: tuple[int, int], theme: Theme) -> Fill:
    """What the piece of a curve between two moments is stroked with, from feeling to feeling.

    The colours of `depict_curve` without its many pieces, for lines that move under the hand.
    """
    first, last = valences
    if first == last or start == end:
        return theme.valence[first + 2]
    step = 1 if last > first else -1
    stops = tuple(
        (abs(valence - first) / abs(last - first), theme.valence[valence + 2])
        for valence in range(first, last + step, step)
    )
    return Gradient(start, end, stops)


_Points = tuple[Point, Point, Point, Point]


def _corners(start: Point, end: Point) -> _Points:
    """The cubic curve from moment to moment, level at both."""
    (x1, y1), (x2, y2) = start, end
    middle = (x1 + x2) / 2
    return (x1, y1), (middle, y1), (middle, y2), (x2, y2)


def _part(corners: _Points, start: float, end: float) -> _Points:
    """The part of a cubic curve between two parameters (blossoming)."""

    def blossom(r: float, s: float, t: float) -> Point:
        points = list(corners)
        for u in (r, s, t):
            points = [
                (ax + (bx - ax) * u, ay + (by - ay) * u) for (ax, ay), (bx, by) in pairwise(points)
            ]
        return points[0]

    return (
        blossom(start, start, start),
        blossom(start, start, end),
        blossom(start, end, end),
        blossom(end, end, end),
    )
