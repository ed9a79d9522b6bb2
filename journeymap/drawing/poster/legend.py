"""What the signs of a poster mean."""

from collections.abc import Collection
from dataclasses import dataclass

from journeymap.drawing import marks
from journeymap.drawing.poster.field import beside_ring
from journeymap.drawing.poster.setting import Block, Setting
from journeymap.drawing.route import Bend, Route, depict_route
from journeymap.drawing.shapes import Dot, Path, Shape, Stroke, moved
from journeymap.drawing.text import LEADING
from journeymap.i18n import Phrase, phrase
from journeymap.model.vocabulary import Mode, TransitionKind

_ROW = 2.1
_SIGN = 1.5
_BETWEEN = 1.6
"""The height of a row, the size of a sign, and the gap between entries, in small type."""

_ROWS = 3
"""So many rows stand beside the title; more are joined where they can be."""

_LINES = {
    TransitionKind.EXCEPTION: phrase("poster", "exception"),
    TransitionKind.RECOVERY: phrase("poster", "recovery"),
    TransitionKind.LOOP: phrase("poster", "loop"),
}

_MODES = {
    Mode.AI: phrase("poster", "AI handles it"),
    Mode.HYBRID: phrase("poster", "both"),
    Mode.HUMAN: phrase("poster", "a person handles it"),
}


@dataclass(frozen=True, slots=True)
class _Entry:
    signs: tuple[Shape, ...]
    """Drawn around the line y = 0, beginning at x = 0."""
    sign_width: float
    label: str
    width: float


class Legend:
    """Entries in rows; `beside` and `untagged` say whether such moments are on the poster."""

    def __init__(
        self,
        setting: Setting,
        room: float,
        beside: bool,
        untagged: bool,
        lines: Collection[TransitionKind] = (),
    ) -> None:
        self._setting = setting
        self._between = setting.small * _BETWEEN
        self._rows: list[list[_Entry]] = [[]]
        for group in (self._modes(), self._feelings(), self._signs(beside, untagged, lines)):
            if self._rows[-1]:
                self._rows.append([])
            for entry in group:
                if self._rows[-1] and self._long([*self._rows[-1], entry]) > room:
                    self._rows.append([])
                self._rows[-1].append(entry)
        if len(self._rows) > _ROWS:
            self._rows = self._joined(room)
        self.width = max(self._long(row) for row in self._rows)
        self.height = len(self._rows) * setting.small * _ROW

    def _joined(self, room: float) -> list[list[_Entry]]:
        """Groups share a row where it holds them."""
        joined = [self._rows[0]]
        for row in self._rows[1:]:
            if self._long([*joined[-1], *row]) <= room:
                joined[-1] = [*joined[-1], *row]
            else:
                joined.append(row)
        return joined

    def _long(self, row: list[_Entry]) -> float:
        return sum(entry.width for entry in row) + (len(row) - 1) * self._between

    def at(self, x: float, y: float) -> list[Shape]:
        """The shapes with the top left corner at (x, y)."""
        small = self._setting.small
        shapes: list[Shape] = []
        for number, row in enumerate(self._rows):
            place = x
            middle = y + (number + 0.5) * small * _ROW
            for entry in row:
                shapes += moved(entry.signs, place, middle)
                block = Block((entry.label,), small, self._setting.theme.ink)
                shapes += block.at(
                    place + entry.sign_width + small * 0.5, middle - small * LEADING / 2
                )
                place += entry.width + self._between
        return shapes

    def _entry(self, signs: tuple[Shape, ...], sign_width: float, label: Phrase) -> _Entry:
        said = self._setting.words.say(label)
        small = self._setting.small
        wide = self._setting.wide(said, small)
        return _Entry(signs, sign_width, said, sign_width + small * 0.5 + wide)

    def _modes(self) -> list[_Entry]:
        size = self._setting.small * _SIGN
        entries = []
        for mode, label in _MODES.items():
            wide = marks.who_width(size, mode)
            signs = marks.who(wide, -size / 2, size, mode, self._setting.theme)
            entries.append(self._entry(signs, wide, label))
        return entries

    def _feelings(self) -> list[_Entry]:
        theme = self._setting.theme
        radius = self._setting.small * _SIGN / 2
        faces: list[Shape] = []
        for place in range(5):
            faces += marks.face(radius + place * radius * 2.4, 0, radius, place - 2, theme)
        scale = self._entry(tuple(faces), radius * 11.6, phrase("poster", "cold −2 to warm +2"))
        assumed = marks.face(radius, 0, radius, 1, theme, assumed=True)
        return [
            scale,
            self._entry(assumed, radius * 2, phrase("poster", "hatched: assumed, not observed")),
        ]

    def _signs(
        self, beside: bool, untagged: bool, lines: Collection[TransitionKind]
    ) -> list[_Entry]:
        theme = self._setting.theme
        radius = self._setting.small * _SIGN / 2
        entries = [
            self._entry(
                marks.star(radius, 0, radius, theme),
                radius * 2,
                phrase("poster", "decisive moment"),
            )
        ]
        if beside:
            ring = Dot(radius, 0, radius, theme.card, beside_ring(radius * 0.83, theme))
            signs = (ring, *marks.face(radius, 0, radius * 0.83, 0, theme))
            entries.append(self._entry(signs, radius * 2, phrase("poster", "beside the path")))
        if untagged:
            signs = marks.face(radius, 0, radius, None, theme)
            entries.append(self._entry(signs, radius * 2, phrase("poster", "no feeling noted yet")))
        for kind, label in _LINES.items():
            if kind in lines:
                wide = radius * 4
                line = Route((0, 0), (Bend((wide / 3, 0), (wide * 2 / 3, 0), (wide, 0)),))
                scale = radius / 7.5
                shapes = depict_route(line, kind, theme)
                strokes = (_thinned(shape, scale) for shape in shapes[:1])
                entries.append(self._entry(tuple(strokes), wide, label))
        return entries


def _thinned(shape: Path, by: float) -> Path:
    """The line in the scale of the legend."""
    stroke = shape.stroke
    if stroke is None:
        return shape
    dashes = tuple(dash * by for dash in stroke.dashes)
    return Path(shape.steps, None, Stroke(stroke.color, stroke.width * by, dashes))
