"""A team's logo, made safe: what reaches a painter holds outlines or pixels, and nothing else.

Journeys travel, so a logo in one is somebody else's file. It is cleaned here, every time anew,
before anything paints it: an SVG keeps shapes, colours and gradients and loses scripts, styles
that load, links to elsewhere and whatever else is not listed; a PNG keeps its pixels, in bounds.
"""

import re
import struct
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal
from xml.etree import ElementTree

from journeymap.i18n import Phrase, Problem, phrase
from journeymap.model.printing import LOGO_BYTES, Logo

MOST_PIXELS = 4_000_000
"""Of a PNG: a logo 20 cm wide at 300 dpi has about so many."""
_PNG = b"\x89PNG\r\n\x1a\n"
_CHUNKS = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"sRGB", b"gAMA"})
"""What pixels are made of; times, texts and colour profiles are left behind."""


def _listed(names: str) -> frozenset[str]:
    return frozenset(names.split())


_SVG = "{http://www.w3.org/2000/svg}"
_DRAWN = _listed(
    "svg g defs path rect circle ellipse line polyline polygon linearGradient radialGradient stop "
    "title style"
)
_LOST = _listed("text tspan textPath use symbol image foreignObject pattern mask filter")
"""Seen in a browser, but not drawn here: a logo with one of these would look wrong."""
_MOST_ELEMENTS, _DEEPEST = 5_000, 60
_LONGEST_SIDE = 20.0
"""How many times longer than high a logo may be, or higher than long."""
_KEPT = _listed(
    "id class style transform d x y width height rx ry cx cy r x1 y1 x2 y2 fx fy points offset "
    "viewBox preserveAspectRatio fill fill-rule fill-opacity stroke stroke-width stroke-opacity "
    "stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity "
    "stop-color stop-opacity gradientUnits gradientTransform spreadMethod color display "
    "visibility version"
)
_NUMBER = re.compile(r"\s*(\d+(?:\.\d*)?|\.\d+)\s*(?:px|pt|mm|cm|in|pc)?\s*")
_HREF = ("href", "{http://www.w3.org/1999/xlink}href")


class NotALogo(Problem):
    """A file that cannot be a logo."""

    def __init__(self, advice: Phrase) -> None:
        super().__init__(phrase("logo", "This file cannot be used as a logo."), advice)


@dataclass(frozen=True, slots=True)
class SafeLogo:
    """A picture that may be painted."""

    kind: Literal["png", "svg"]
    data: bytes
    aspect: float
    """Width over height."""


def logo_from(data: bytes) -> Logo:
    """A file as a logo, already clean; raises `NotALogo` and says what to do."""
    if len(data) > LOGO_BYTES:
        raise NotALogo(
            phrase("logo", "Choose a file of at most {most} kB; this one has {size} kB.").of(
                most=LOGO_BYTES // 1024, size=-(-len(data) // 1024)
            )
        )
    kind: Literal["png", "svg"] = "png" if data.startswith(_PNG) else "svg"
    safe = _safe_png(data) if kind == "png" else _safe_svg(data, strict=True)
    return Logo(kind=kind, data=b64encode(safe.data).decode())


@lru_cache(maxsize=4)
def safe_logo(logo: Logo) -> SafeLogo | None:
    """What may be painted of a logo; None where nothing is left of it."""
    try:
        data = b64decode(logo.data, validate=True)
        return _safe_png(data) if logo.kind == "png" else _safe_svg(data, strict=False)
    except (NotALogo, NotBase64):
        return None


def _safe_png(data: bytes) -> SafeLogo:
    broken = NotALogo(phrase("logo", "Choose a whole PNG or SVG file."))
    if not data.startswith(_PNG) or len(data) < 33 or data[12:16] != b"IHDR":
        raise broken
    width, height = struct.unpack(">II", data[16:24])
    if not (0 < width * height <= MOST_PIXELS):
        raise NotALogo(
            phrase("logo", "Choose a PNG of at most {count} million pixels.").of(
                count=MOST_PIXELS // 1_000_000
            )
        )
    kept, place = [_PNG], len(_PNG)
    while place + 12 <= len(data):
        (length,) = struct.unpack(">I", data[place : place + 4])
        end = place + 12 + length
        if end > len(data):
            raise broken
        name = data[place + 4 : place + 8]
        if name in _CHUNKS:
            kept.append(data[place:end])
        if name == b"IEND":
            return SafeLogo("png", b"".join(kept), _aspect(width, height))
        place = end
    raise broken


def _safe_svg(data: bytes, strict: bool) -> SafeLogo:
    """The drawing without what is not listed; `strict` refuses what would look wrong."""
    try:
        text = data.decode("utf-8-sig")
        # A type without declarations of its own is what drawing programs write; it says nothing.
        text = re.sub(r"<!DOCTYPE[^\[\]<>]*>", "", text, count=1)
        if "<!DOCTYPE" in text or "<!ENTITY" in text:
            raise NotALogo(phrase("logo", "Save it as a plain SVG, without entities."))
        root = ElementTree.fromstring(text)
    except (UnicodeDecodeError, ElementTree.ParseError) as error:
        raise NotALogo(phrase("logo", "Choose a whole PNG or SVG file.")) from error
    if root.tag != f"{_SVG}svg":
        raise NotALogo(phrase("logo", "Choose a whole PNG or SVG file."))
    if sum(1 for _ in root.iter()) > _MOST_ELEMENTS:
        raise NotALogo(phrase("logo", "Choose a simpler drawing."))
    if strict:
        _refuse_lost(root)
    aspect = _svg_aspect(root)
    _clean(root)
    ElementTree.register_namespace("", _SVG[1:-1])
    return SafeLogo("svg", ElementTree.tostring(root, encoding="utf-8"), aspect)


def _refuse_lost(root: ElementTree.Element) -> None:
    for element in root.iter():
        name = str(element.tag).removeprefix(_SVG)
        if name in _LOST:
            raise NotALogo(
                phrase(
                    "logo",
                    "It has “{element}” in it. Save it as a plain SVG with all text as outlines, "
                    "or as a PNG.",
                ).of(element=name)
            )


def _clean(root: ElementTree.Element) -> None:
    waiting = [(root, 0)]
    while waiting:
        element, depth = waiting.pop()
        for name, value in list(element.attrib.items()):
            shared = name in _HREF and value.startswith("#") and element.tag.endswith("Gradient")
            if not (name in _KEPT and _is_still(value)) and not shared:
                del element.attrib[name]
        for child in list(element):
            name = str(child.tag).removeprefix(_SVG)
            loads = name == "style" and not _is_still("".join(child.itertext()))
            listed = str(child.tag).startswith(_SVG) and name in _DRAWN
            if listed and not loads and depth < _DEEPEST:
                waiting.append((child, depth + 1))
            else:
                element.remove(child)


def _is_still(value: str) -> bool:
    """Whether a value or a style loads nothing: it may point into its own drawing only."""
    plain = value.lower()
    if "\\" in plain or "@" in plain or "expression" in plain or "script" in plain:
        return False
    return all(part.lstrip(" '\"").startswith("#") for part in plain.split("url(")[1:])


def _svg_aspect(root: ElementTree.Element) -> float:
    box = re.split(r"[\s,]+", root.get("viewBox", "").strip())
    try:
        if len(box) == 4:
            return _aspect(float(box[2]), float(box[3]))
    except ValueError:
        pass
    sides = [_NUMBER.fullmatch(root.get(side, "")) for side in ("width", "height")]
    width, height = (float(side[1]) if side else 0.0 for side in sides)
    return _aspect(width, height)


def _aspect(width: float, height: float) -> float:
    if not (0 < width < 1e6 and 0 < height < 1e6):
        raise NotALogo(phrase("logo", "Give the drawing a width and a height."))
    aspect = width / height
    if not 1 / _LONGEST_SIDE <= aspect <= _LONGEST_SIDE:
        raise NotALogo(phrase("logo", "Crop it: it is far longer in one direction than the other."))
    return aspect
