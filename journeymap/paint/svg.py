"""Posters as SVG, written from the shapes themselves.

QSvgGenerator was tried and left: it draws every piece of text in its own nested group with the
font's size in rounded pixels, and knows nothing of halos or languages. The shapes are four, and
written directly the text stays text (with its anchor, so another typeface shifts nothing) and the
file is a third of the size.
"""

from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape, quoteattr

from journeymap.drawing.poster import Sheet
from journeymap.drawing.shapes import (
    Box,
    Close,
    Curve,
    Dot,
    Fill,
    Gradient,
    Line,
    Move,
    Path,
    Shape,
    Step,
    Stroke,
    Text,
)

_FAMILY = "Pretendard, 'Noto Sans KR', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif"
_HALO = 0.3
"""The width of a halo, as a part of the text's size."""


def svg_bytes(shapes: Sequence[Shape], sheet: Sheet, title: str, language: str) -> bytes:
    """One drawing of the sheet's size in millimetres; one unit is a millimetre."""
    gradients: dict[Gradient, str] = {}
    body = [_written(shape, gradients) for shape in shapes]
    width, height = _number(sheet.width), _number(sheet.height)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}mm" height="{height}mm" '
        f'viewBox="0 0 {width} {height}" xml:lang={quoteattr(language)} '
        f'font-family="{_FAMILY}" stroke-linecap="round" stroke-linejoin="round">',
        f"<title>{escape(title)}</title>",
        "<defs>",
        *(_gradient(gradient, id) for gradient, id in gradients.items()),
        "</defs>",
        *body,
        "</svg>",
    ]
    return "\n".join(lines).encode() + b"\n"


def _written(shape: Shape, gradients: dict[Gradient, str]) -> str:
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
            return _text(shape)


def _text(text: Text) -> str:
    parts = [
        f'x="{_number(text.x)}" y="{_number(text.y)}" font-size="{_number(text.size)}"',
        _color("fill", text.color),
    ]
    if text.bold:
        parts.append('font-weight="700"')
    if text.anchor != "start":
        parts.append(f'text-anchor="{text.anchor}"')
    if text.halo:
        width = _number(text.size * _HALO)
        parts.append(f'{_color("stroke", text.halo)} stroke-width="{width}" paint-order="stroke"')
    return f"<text {' '.join(parts)}>{escape(text.text)}</text>"


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


def _number(value: float) -> str:
    """A number with four decimals at most: a ten-thousandth of a millimetre."""
    text = f"{value:.4f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
