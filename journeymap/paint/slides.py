"""Posters as PowerPoint slides of native shapes, for people who go on in slides.

Every box, disc, outline and text can be taken hold of and changed there. Lines of one text become
one text box. What slides cannot do is said: they end at 56 inches, so a larger sheet is drawn to
scale, and its notes name the scale.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from math import atan2, degrees
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter

from journeymap.drawing.poster import Page
from journeymap.drawing.poster.extent import extent
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
    Stroke,
    Text,
)
from journeymap.drawing.text import DESCENT, LEADING
from journeymap.i18n import Words, phrase
from journeymap.paint.fonts import FAMILY
from journeymap.paint.measure import QtMeasure
from journeymap.paint.pictures import paint_picture
from journeymap.paint.slide_gradients import halves, stops_over
from journeymap.paint.steps import Progress, aside, part_of, unheard, watched

if TYPE_CHECKING:
    from pptx.presentation import Presentation
    from pptx.slide import Slide

LARGEST = 1422.4
"""The longest side of a slide in millimetres: 56 inches."""
_EMU = 36_000
"""The unit of slides: so many are a millimetre."""
_POINTS = 72 / 25.4
_LOGO_DPI = 300
_DRAWN = 0.75
"""The part of the work that is done when all is drawn and only packing is left."""
_MM = 25.4
_OLD = (1980, 1, 1, 0, 0, 0)
"""When it was written would make every file different."""
_NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
_TYPEFACE = (
    # The second names a character set (Hangul) by which a missing typeface is replaced well.
    f'<a:latin typeface="{FAMILY}" pitchFamily="34" charset="0"/>'
    f'<a:ea typeface="{FAMILY}" pitchFamily="50" charset="-127"/>'
    f'<a:cs typeface="{FAMILY}"/>'
)
_ALIGNED = {"start": "l", "middle": "ctr", "end": "r"}
_measure = QtMeasure()


def scale_of(pages: Sequence[Page]) -> float:
    """How large the slides are beside the sheets; 1 where they can be."""
    return min(1.0, LARGEST / max(max(p.sheet.width, p.sheet.height) for p in pages))


def pptx_bytes(
    pages: Sequence[Page], title: str, words: Words, progress: Progress = unheard
) -> bytes:
    """A slide for each page; the same bytes for the same pages."""
    import pptx  # few want slides, and it takes its time

    scale = scale_of(pages)
    made = pptx.Presentation()
    made.slide_width = round(max(p.sheet.width for p in pages) * scale * _EMU)
    made.slide_height = round(max(p.sheet.height for p in pages) * scale * _EMU)
    about = made.core_properties
    about.title, about.author, about.last_modified_by = title, "journeymap", "journeymap"
    about.language = words.language
    about.created = about.modified = datetime(*_OLD, tzinfo=UTC)
    blank = made.slide_layouts[6]
    for number, page in enumerate(pages):
        slide = made.slides.add_slide(blank)
        before, after = (_DRAWN * (number + each) / len(pages) for each in (0, 1))
        _fill(slide, page, scale, words.language, part_of(progress, before, after))
        if scale < 1:
            said = phrase(
                "poster", "Drawn at {percent} % of the sheet of {width} × {height} mm."
            ).of(
                percent=f"{scale * 100:.1f}",
                width=f"{page.sheet.width:g}",
                height=f"{page.sheet.height:g}",
            )
            slide.notes_slide.notes_text_frame.text = words.say(said)
    return aside(lambda: _packed(made), progress, _DRAWN)


def _packed(made: "Presentation") -> bytes:
    held = BytesIO()
    made.save(held)
    return _without_times(held.getvalue())


def _without_times(packed: bytes) -> bytes:
    held = BytesIO()
    with ZipFile(BytesIO(packed)) as before, ZipFile(held, "w") as after:
        for name in before.namelist():
            entry = ZipInfo(name, _OLD)
            entry.compress_type = ZIP_DEFLATED
            after.writestr(entry, before.read(name))
    return held.getvalue()


def _fill(slide: "Slide", page: Page, scale: float, language: str, progress: Progress) -> None:
    from pptx.oxml import parse_xml

    tree = slide.shapes._spTree  # the shapes' own door takes no outlines with curves
    pen = _Pen(scale, language)
    for number, part in enumerate(_parts(watched(page.shapes, progress)), start=2):
        if isinstance(part, Picture):
            place = (part.x, part.y, part.width, part.height)
            slide.shapes.add_picture(
                BytesIO(_painted(part)), *(round(side * scale * _EMU) for side in place)
            )
        else:
            tree.append(parse_xml(pen.written(part, number)))


@dataclass(frozen=True)
class _Half:
    """The upper or the lower part of a box of two gradients."""

    box: Box
    upper: bool


_Part = Shape | _Half | tuple[Text, ...]


def _parts(shapes: Iterable[Shape]) -> Iterator[_Part]:
    """The shapes, the lines of a text together, and boxes of two gradients in two parts."""
    lines: list[Text] = []
    for shape in shapes:
        if lines and not (isinstance(shape, Text) and _goes_on(lines[-1], shape)):
            yield tuple(lines)
            lines = []
        if isinstance(shape, Text):
            lines.append(shape)
        elif isinstance(shape, Box) and len(found := list(halves(shape))) == 2:
            yield from (_Half(found[0], upper=True), _Half(found[1], upper=False))
        else:
            yield shape
    if lines:
        yield tuple(lines)


def _goes_on(last: Text, text: Text) -> bool:
    alike = all(
        getattr(last, name) == getattr(text, name)
        for name in ("size", "color", "bold", "anchor", "halo")
    )
    down = text.y - last.y - text.size * LEADING
    return alike and abs(text.x - last.x) < 0.01 and abs(down) < 0.01 * text.size


class _Pen:
    """Writes shapes in the language of slides."""

    def __init__(self, scale: float, language: str) -> None:
        self._unit = scale * _EMU
        self._points = scale * _POINTS
        self._language = "ko-KR" if language == "ko" else "en-US"

    def written(self, part: "_Part", number: int) -> str:
        """One shape with its number."""
        match part:
            case Box(x, y, width, height, radius, fill, stroke):
                place = (x, y, width, height)
                geometry = _corners(part, radius, radius) if radius else _SQUARE
                return self._shape(number, "Box", place, geometry, fill, stroke)
            case _Half(box, upper):
                place = (box.x, box.y, box.width, box.height)
                radii = (box.radius, 0.0) if upper else (0.0, box.radius)
                return self._shape(number, "Box", place, _corners(box, *radii), box.fill, None)
            case Dot(x, y, radius, fill, stroke):
                place = (x - radius, y - radius, 2 * radius, 2 * radius)
                geometry = '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>'
                return self._shape(number, "Disc", place, geometry, fill, stroke)
            case Path(_, fill, stroke):
                box = extent(Path(part.steps), _measure)
                place = (box.left, box.top, box.right - box.left, box.bottom - box.top)
                return self._shape(
                    number, "Outline", place, self._outline(part, place), fill, stroke
                )
            case _:
                return self._text(part, number)

    def _shape(
        self,
        number: int,
        kind: str,
        place: tuple[float, float, float, float],
        geometry: str,
        fill: Fill | None,
        stroke: Stroke | None,
    ) -> str:
        return (
            f'<p:sp {_NAMESPACES}><p:nvSpPr><p:cNvPr id="{number}" name="{kind} {number}"/>'
            f"<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{self._frame(place)}{geometry}"
            f"{_filled(fill, place)}{self._line(stroke)}</p:spPr></p:sp>"
        )

    def _frame(self, place: tuple[float, float, float, float]) -> str:
        x, y, width, height = (round(side * self._unit) for side in place)
        return f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'

    def _line(self, stroke: Stroke | None) -> str:
        if stroke is None:
            return "<a:ln><a:noFill/></a:ln>"
        dashes = "".join(
            f'<a:ds d="{round(line / stroke.width * 100_000)}" '
            f'sp="{round(gap / stroke.width * 100_000)}"/>'
            for line, gap in zip(stroke.dashes[::2], stroke.dashes[1::2], strict=False)
        )
        width = max(1, round(stroke.width * self._unit))
        dashed = f"<a:custDash>{dashes}</a:custDash>" if dashes else ""
        return f'<a:ln w="{width}" cap="rnd">{_solid(stroke.color)}{dashed}<a:round/></a:ln>'

    def _outline(self, path: Path, place: tuple[float, float, float, float]) -> str:
        left, top, width, height = place

        def point(x: float, y: float) -> str:
            across, down = round((x - left) * self._unit), round((y - top) * self._unit)
            return f'<a:pt x="{across}" y="{down}"/>'

        found = []
        for step in path.steps:
            match step:
                case Move(x, y):
                    found.append(f"<a:moveTo>{point(x, y)}</a:moveTo>")
                case Line(x, y):
                    found.append(f"<a:lnTo>{point(x, y)}</a:lnTo>")
                case Curve(x1, y1, x2, y2, x, y):
                    points = point(x1, y1) + point(x2, y2) + point(x, y)
                    found.append(f"<a:cubicBezTo>{points}</a:cubicBezTo>")
                case Close():
                    found.append("<a:close/>")
        wide, tall = round(width * self._unit), round(height * self._unit)
        unfilled = "" if path.fill else ' fill="none"'
        return (
            "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>"
            '<a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
            f'<a:path w="{wide}" h="{tall}"{unfilled}>{"".join(found)}</a:path>'
            "</a:pathLst></a:custGeom>"
        )

    def _text(self, lines: tuple[Text, ...], number: int) -> str:
        """A text box without edges: its lines stand where they stand on the sheet."""
        first = lines[0]
        width = max(_measure.width(line.text, line.size, line.bold) for line in lines)
        leading = first.size * LEADING
        # With an exact distance of lines, what it has more than the letters lies above them.
        top = first.y - (leading - DESCENT * first.size)
        place = (first.left(width), top, width, leading * len(lines))
        size = max(100, round(first.size * self._points * 100))
        bold = ' b="1"' if first.bold else ""
        halo = ""
        if first.halo:
            reach = round(first.size * HALO / 2 * self._unit)
            glow = f'<a:glow rad="{reach}">{_bare(first.halo)}</a:glow>'
            halo = f"<a:effectLst>{glow}</a:effectLst>"
        look = f'lang="{self._language}" sz="{size}"{bold}>{_solid(first.color)}{halo}{_TYPEFACE}'
        runs = f"<a:br><a:rPr {look}</a:rPr></a:br>".join(
            f"<a:r><a:rPr {look}</a:rPr><a:t>{escape(line.text)}</a:t></a:r>" for line in lines
        )
        spacing = round(leading * self._points * 100)
        return (
            f'<p:sp {_NAMESPACES}><p:nvSpPr><p:cNvPr id="{number}" '
            f'name={quoteattr(first.text[:60])}/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>'
            f'<p:spPr>{self._frame(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
            "<a:noFill/></p:spPr>"
            '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t">'
            "<a:noAutofit/></a:bodyPr><a:lstStyle/><a:p>"
            f'<a:pPr algn="{_ALIGNED[first.anchor]}"><a:lnSpc><a:spcPts val="{spacing}"/>'
            f"</a:lnSpc></a:pPr>{runs}</a:p></p:txBody></p:sp>"
        )


_SQUARE = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'


def _corners(box: Box, upper: float, lower: float) -> str:
    """A box with round corners above and below, of these radii."""
    side = max(1e-9, min(box.width, box.height))
    above, below = (min(50_000, round(radius / side * 100_000)) for radius in (upper, lower))
    if above == below:
        kind, values = "roundRect", {"adj": above}
    else:
        kind, values = "round2SameRect", {"adj1": above, "adj2": below}
    guides = "".join(f'<a:gd name="{name}" fmla="val {size}"/>' for name, size in values.items())
    return f'<a:prstGeom prst="{kind}"><a:avLst>{guides}</a:avLst></a:prstGeom>'


def _filled(fill: Fill | None, place: tuple[float, float, float, float]) -> str:
    if fill is None:
        return "<a:noFill/>"
    if not isinstance(fill, Gradient):
        return _solid(fill)
    (x1, y1), (x2, y2) = fill.start, fill.end
    angle = round(degrees(atan2(y2 - y1, x2 - x1)) % 360 * 60_000)
    stops = "".join(
        f'<a:gs pos="{round(at * 100_000)}">{_bare(color)}</a:gs>'
        for at, color in stops_over(fill, place)
    )
    return (
        f'<a:gradFill rotWithShape="1"><a:gsLst>{stops}</a:gsLst>'
        f'<a:lin ang="{angle}" scaled="0"/></a:gradFill>'
    )


def _solid(color: str) -> str:
    return f"<a:solidFill>{_bare(color)}</a:solidFill>"


def _bare(color: str) -> str:
    """A colour, its opacity apart."""
    alpha = ""
    if len(color) == 9:
        alpha = f'<a:alpha val="{round(int(color[7:], 16) / 255 * 100_000)}"/>'
    return f'<a:srgbClr val="{color[1:7]}">{alpha}</a:srgbClr>'


def _painted(picture: Picture) -> bytes:
    """A picture as PNG: not every program shows drawings in slides."""
    dots = _LOGO_DPI / _MM
    image = QImage(
        max(1, round(picture.width * dots)),
        max(1, round(picture.height * dots)),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(image.width() / picture.width, image.height() / picture.height)
        painter.translate(-picture.x, -picture.y)
        paint_picture(picture, painter)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return buffer.data().data()
