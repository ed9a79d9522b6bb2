"""Posters as SVG, written from the shapes themselves.

QSvgGenerator was tried and left: it sets text in rounded pixels, knows nothing of languages, and
its text is at the mercy of the typefaces on the reader's machine. Here the letters are outlines,
each kept once, so a poster looks alike everywhere, print shops included; over them lies the same
text unseen, for search, for copying and for screen readers. Or the text is live, for people who
go on working on it in a drawing program: then it takes the reader's own Pretendard.
"""

import re
from base64 import b64encode
from collections.abc import Iterable
from enum import StrEnum
from typing import Literal
from xml.sax.saxutils import escape, quoteattr

from PySide6.QtGui import QPainterPath, QTextLayout

from journeymap.drawing.poster import Page
from journeymap.drawing.shapes import (
    HALO,
    Box,
    Close,
    Curve,
    Dot,
    Fill,
    Gradient,
    Line,
    Move,
    Path,
    Picture,
    Shape,
    Step,
    Stroke,
    Text,
)
from journeymap.paint.fonts import FAMILY, font
from journeymap.paint.measure import QtMeasure
from journeymap.paint.steps import Progress, unheard, watched

_SIZE = 64
"""The size of the letters' outlines in their own units."""
_FAMILIES = f"{FAMILY}, Apple SD Gothic Neo, Malgun Gothic, Noto Sans KR, Noto Sans CJK KR"
"""The typeface, and what comes near it where a reader has not got it."""
_measure = QtMeasure()


class Lettering(StrEnum):
    """What the text of a drawing is made of."""

    OUTLINES = "outlines"
    LIVE = "live"
    """Text that can be edited, in the typeface that the reader has."""


def svg_bytes(
    page: Page,
    title: str,
    language: str,
    lettering: Lettering = Lettering.OUTLINES,
    unit: Literal["mm", "px"] = "mm",
    progress: Progress = unheard,
) -> bytes:
    """One drawing of the sheet's size; one unit of its shapes is a millimetre, or a pixel."""
    gradients: dict[Gradient, str] = {}
    letters = None if lettering is Lettering.LIVE else _Letters()
    body = [_written(shape, gradients, letters) for shape in watched(page.shapes, progress)]
    width, height = _number(page.sheet.width), _number(page.sheet.height)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        # Letters and pictures are named as in SVG 1.1: Inkscape and Illustrator know no other way.
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="{width}{unit}" height="{height}{unit}" '
        f'viewBox="0 0 {width} {height}" xml:lang={quoteattr(language)} '
        f'font-family="{_FAMILIES}, sans-serif" stroke-linecap="round" stroke-linejoin="round" '
        # Without it browsers round the width of each letter to whole dots.
        'text-rendering="geometricPrecision">',
        f"<title>{escape(title)}</title>",
        "<defs>",
        *(_gradient(gradient, id) for gradient, id in gradients.items()),
        *(
            f'<path id="{id}" d="{d}"/>'
            for id, d in (letters.definitions if letters else {}).items()
            if d
        ),
        "</defs>",
        *body,
        "</svg>",
    ]
    return "\n".join(lines).encode() + b"\n"


def _written(shape: Shape, gradients: dict[Gradient, str], letters: "_Letters | None") -> str:
    match shape:
        case Box(x, y, width, height, radius, fill, stroke):
            round = f' rx="{_number(radius)}"' if radius else ""
            return (
                f'<rect x="{_number(x)}" y="{_number(y)}" width="{_number(width)}" '
                f'height="{_number(height)}"{round}{_look(fill, stroke, gradients)}/>'
            )
        case Dot(x, y, radius, fill, stroke):
            return (
                f'<circle cx="{_number(x)}" cy="{_number(y)}" r="{_number(radius)}"'
                f"{_look(fill, stroke, gradients)}/>"
            )
        case Path(steps, fill, stroke):
            return f'<path d="{_outline(steps)}"{_look(fill, stroke, gradients)}/>'
        case Text():
            return _text(shape, letters) if letters else _live(shape)
        case Picture():
            return _picture(shape)


def _picture(picture: Picture) -> str:
    """The file within the file: viewers run and load nothing in a picture."""
    kind = "svg+xml" if picture.kind == "svg" else "png"
    data = b64encode(picture.data).decode()
    grey = ' style="filter:grayscale(1)"' if picture.grey else ""
    return (
        f'<image x="{_number(picture.x)}" y="{_number(picture.y)}" '
        f'width="{_number(picture.width)}" height="{_number(picture.height)}"{grey} '
        f'xlink:href="data:image/{kind};base64,{data}"/>'
    )


def _text(text: Text, letters: "_Letters") -> str:
    """The outlines, and the same text unseen with its width held."""
    width = _measure.width(text.text, text.size, text.bold)
    x = text.left(width)
    outlines = letters.of(text.text, text.bold)
    scale = _number(text.size / _SIZE)
    place = f'transform="translate({_number(x)} {_number(text.y)}) scale({scale})"'
    found = []
    if text.halo:
        stroke = f'{_color("stroke", text.halo)} stroke-width="{_number(_SIZE * HALO)}"'
        found.append(f"<g {place} {stroke}>{outlines}</g>")
    found.append(f"<g {place} {_color('fill', text.color)}>{outlines}</g>")
    found.append(
        f'<text x="{_number(x)}" y="{_number(text.y)}" font-size="{_number(text.size)}" '
        f'textLength="{_number(width)}" lengthAdjust="spacingAndGlyphs" fill-opacity="0">'
        f"{escape(text.text)}</text>"
    )
    return "\n".join(found)


def _live(text: Text) -> str:
    """The text itself. A halo is a line below its letters."""
    anchor = f' text-anchor="{text.anchor}"' if text.anchor != "start" else ""
    bold = ' font-weight="bold"' if text.bold else ""
    halo = ""
    if text.halo:
        width = _number(text.size * HALO)
        halo = f' {_color("stroke", text.halo)} stroke-width="{width}" paint-order="stroke"'
    return (
        f'<text x="{_number(text.x)}" y="{_number(text.y)}" font-size="{_number(text.size)}"'
        f"{anchor}{bold} {_color('fill', text.color)}{halo}>{escape(text.text)}</text>"
    )


class _Letters:
    """The outlines of the letters of one drawing, each defined once."""

    def __init__(self) -> None:
        self.definitions: dict[str, str] = {}

    def of(self, text: str, bold: bool) -> str:
        """The letters of a line from x = 0, in `_SIZE` units."""
        layout = QTextLayout(text, font(_SIZE, bold))
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        found = []
        for run in layout.glyphRuns():
            raw = run.rawFont()
            face = re.sub(r"\W", "", f"{raw.familyName()}{raw.styleName()}")
            for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                id = f"{face}{glyph}"
                if id not in self.definitions:
                    self.definitions[id] = _glyph(raw.pathForGlyph(glyph))
                if self.definitions[id]:
                    y = place.y() - line.ascent()
                    at = f' y="{_number(y)}"' if abs(y) > 0.01 else ""
                    found.append(f'<use xlink:href="#{id}" x="{_number(place.x())}"{at}/>')
        return "".join(found)


def _glyph(path: QPainterPath) -> str:
    """The outline of a letter as the data of an SVG path."""
    found = []
    for place in range(path.elementCount()):
        element = path.elementAt(place)
        match element.type:
            case QPainterPath.ElementType.MoveToElement:
                found.append("M")
            case QPainterPath.ElementType.LineToElement:
                found.append("L")
            case QPainterPath.ElementType.CurveToElement:
                found.append("C")
            case _:
                found.append(" ")
        found.append(f"{_number(element.x, 2)} {_number(element.y, 2)}")
    return "".join(found)


def _look(fill: Fill | None, stroke: Stroke | None, gradients: dict[Gradient, str]) -> str:
    if isinstance(fill, Gradient):
        id = gradients.setdefault(fill, f"g{len(gradients)}")
        parts = [f'fill="url(#{id})"']
    else:
        parts = [_color("fill", fill) if fill else 'fill="none"']
    if stroke:
        parts.append(f'{_color("stroke", stroke.color)} stroke-width="{_number(stroke.width)}"')
        if stroke.dashes:
            parts.append(f'stroke-dasharray="{" ".join(map(_number, stroke.dashes))}"')
    return " " + " ".join(parts)


def _color(name: str, value: str) -> str:
    """A colour as an attribute, its opacity apart: not every reader knows `#RRGGBBAA`."""
    if len(value) == 9:
        return f'{name}="{value[:7]}" {name}-opacity="{_number(int(value[7:], 16) / 255)}"'
    return f'{name}="{value}"'


def _gradient(gradient: Gradient, id: str) -> str:
    (x1, y1), (x2, y2) = gradient.start, gradient.end
    stops = "".join(
        f'<stop offset="{_number(place)}" {_color("stop-color", color)}/>'
        for place, color in gradient.stops
    )
    return (
        f'<linearGradient id="{id}" gradientUnits="userSpaceOnUse" x1="{_number(x1)}" '
        f'y1="{_number(y1)}" x2="{_number(x2)}" y2="{_number(y2)}">{stops}</linearGradient>'
    )


def _outline(steps: Iterable[Step]) -> str:
    found = []
    for step in steps:
        match step:
            case Move():
                found.append("M")
            case Line():
                found.append("L")
            case Curve():
                found.append("C")
            case Close():
                found.append("Z")
        found.append(" ".join(map(_number, step)))
    return "".join(found)


def _number(value: float, decimals: int = 4) -> str:
    """A short number: with four decimals it is right to a ten-thousandth of a millimetre."""
    text = f"{value:.{decimals}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
