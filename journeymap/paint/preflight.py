"""A look at a print before it costs paper: can it be read, how much ink, what is still open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QImage, QPainter

from journeymap.analysis.findings import Severity, findings
from journeymap.drawing.poster import Page
from journeymap.drawing.poster.distance import POINT, readable_from
from journeymap.drawing.poster.inks import in_grey
from journeymap.drawing.shapes import Shape, Text
from journeymap.drawing.theme import contrast
from journeymap.i18n import Phrase, phrase
from journeymap.model.document import Document
from journeymap.model.vocabulary import Mode
from journeymap.paint.measure import QtMeasure
from journeymap.paint.painting import paint
from journeymap.paint.steps import Progress, aside, watched

LEAST_CONTRAST = 4.5
"""Of text on its ground (WCAG 2.2, level AA); on paper grey printers add to the trouble."""
_SMALLEST = 6.0
"""Points; smaller type is read by nobody without trouble."""
_DPI = 24
"""Fine enough to weigh ink and find the ground behind a word."""
_MM = 25.4
_ALONG, _ABOVE = (0.2, 0.5, 0.8), (0.15, 0.55)
"""Where the ground of a text is looked at: parts of its width, and of its size above its line."""
_measure = QtMeasure()


@dataclass(frozen=True)
class Preflight:
    """What a print will be like."""

    smallest_type: float
    """In points; 0 where nothing is written."""
    readable_from: float
    """The metres from which the smallest type is read."""
    wanted_from: float | None
    """The metres from which the team wants it read."""
    ink: float
    """The part of the paper that is covered, 0 to 1: white is 0, black is 1, averaged."""
    contrast: float
    """The lowest contrast of text on its ground, in colour or in grey, 1 to 21."""
    errors: int
    """Findings of the gravest kind that are still open."""
    without_words: int
    """Touchpoints of people and hybrids for which nobody has found words yet."""

    @property
    def too_small(self) -> bool:
        """Whether the smallest type is smaller than wanted, or than anybody reads."""
        far = self.wanted_from is not None and self.readable_from < self.wanted_from - 0.05
        return self.smallest_type > 0 and (far or self.smallest_type < _SMALLEST)

    def doubts(self) -> tuple[Phrase, ...]:
        """What needs a second thought, a sentence each."""
        found: list[Phrase] = []
        if self.too_small:
            found.append(self._type())
        if self.contrast < LEAST_CONTRAST:
            found.append(self._contrast())
        if self.errors:
            found.append(
                phrase("preflight", "Errors that are still open on the map: {count}.").of(
                    count=self.errors
                )
            )
        if self.without_words:
            found.append(
                phrase(
                    "preflight", "Touchpoints where people speak, still without words: {count}."
                ).of(count=self.without_words)
            )
        return tuple(found)

    def facts(self) -> tuple[Phrase, ...]:
        """What is as it should be, a sentence each."""
        found: list[Phrase] = []
        if self.smallest_type and not self.too_small:
            found.append(self._type())
        if self.contrast >= LEAST_CONTRAST:
            found.append(self._contrast())
        found.append(
            phrase("preflight", "Ink covers about {percent} % of the paper.").of(
                percent=f"{self.ink * 100:.0f}"
            )
        )
        found.append(phrase("preflight", "All fonts are embedded."))
        return tuple(found)

    def notes(self) -> tuple[Phrase, ...]:
        """What to know, a sentence each; what needs a second thought comes first."""
        return (*self.doubts(), *self.facts())

    def _type(self) -> Phrase:
        return phrase(
            "preflight", "The smallest type has {points} pt and is read from {metres} m."
        ).of(points=f"{self.smallest_type:.1f}", metres=f"{self.readable_from:.1f}")

    def _contrast(self) -> Phrase:
        return phrase("preflight", "The lowest contrast of text in grey is {contrast} : 1.").of(
            contrast=f"{self.contrast:.1f}"
        )


def preflight(
    document: Document,
    pages: Sequence[Page],
    distance: float | None,
    heard: Callable[[], None] | None = None,
) -> Preflight:
    """Look at the pages of a print; `distance` is from where it is to be read, in metres.

    `heard` is called again and again and may raise to give up.
    """
    smallest = min((page.smallest_type for page in pages if page.smallest_type), default=0.0)
    go_on = heard or (lambda: None)
    found = aside(lambda: findings(document), lambda _: go_on(), 0.0)
    looks = []
    for page in pages:
        go_on()
        looks.append(_look(page, lambda _: go_on()))
    return Preflight(
        smallest_type=smallest / POINT,
        readable_from=readable_from(smallest),
        wanted_from=distance,
        ink=sum(ink for ink, _ in looks) / max(1, len(looks)),
        contrast=min((lowest for _, lowest in looks), default=21.0),
        errors=sum(finding.severity is Severity.ERROR for finding in found),
        without_words=sum(
            t.handling is not None and t.handling.mode is not Mode.AI and not t.words.after.strip()
            for t in document.touchpoints.values()
        ),
    )


def _look(page: Page, progress: Progress) -> tuple[float, float]:
    """The ink of a page, and the lowest contrast of its texts."""
    texts = [shape for shape in page.shapes if isinstance(shape, Text)]
    ground = _painted(
        page, [shape for shape in page.shapes if not isinstance(shape, Text)], progress
    )
    whole = _painted(page, page.shapes, progress).convertToFormat(QImage.Format.Format_Grayscale8)
    bits, line = whole.constBits(), whole.bytesPerLine()
    width, height = whole.width(), whole.height()
    total = sum(sum(bits[row * line : row * line + width]) for row in range(height))
    ink = 1 - total / (255 * width * height)
    return ink, min((_contrast(text, ground) for text in watched(texts, progress)), default=21.0)


def _painted(page: Page, shapes: Sequence[Shape], progress: Progress) -> QImage:
    scale = _DPI / _MM
    image = QImage(
        max(1, round(page.sheet.width * scale)),
        max(1, round(page.sheet.height * scale)),
        QImage.Format.Format_RGB32,
    )
    image.fill(QColor("#FFFFFF"))
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        paint(watched(shapes, progress), painter)
    return image


def _contrast(text: Text, ground: QImage) -> float:
    """The lowest contrast of a text along its line, in colour and as a grey printer shows it."""
    if text.halo:
        return _lower(text.color[:7], text.halo)
    width = _measure.width(text.text, text.size, text.bold)
    left = text.left(width)
    places = {
        (
            round((left + width * along) * _DPI / _MM),
            round((text.y - text.size * above) * _DPI / _MM),
        )
        for along in _ALONG
        for above in _ABOVE
    }
    found = {ground.pixelColor(x, y).name() for x, y in places if ground.valid(x, y)}
    return min((_lower(text.color[:7], color) for color in found), default=21.0)


@cache
def _lower(color: str, ground: str) -> float:
    return min(contrast(color, ground), contrast(in_grey(color), in_grey(ground)))
