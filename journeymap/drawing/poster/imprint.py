"""The title block of a print: who answers for it, of when it is, and lines of the team's own."""

from dataclasses import dataclass

from journeymap.drawing.paper import written_size
from journeymap.drawing.poster.setting import Block, Setting
from journeymap.drawing.shapes import Shape
from journeymap.i18n import Phrase, phrase
from journeymap.model.printing import TitleBlock

_BETWEEN = 1.8
"""Between two entries, in body type."""
_WIDEST = 16.0
"""An entry is no wider, in body type."""


@dataclass(frozen=True, slots=True)
class _Entry:
    label: Block
    value: Block
    width: float

    @property
    def height(self) -> float:
        return self.label.height + self.value.height


class Imprint:
    """Entries with their labels beside each other, and the team's own line above them."""

    def __init__(self, setting: Setting, width: float) -> None:
        self._setting = setting
        own = setting.brief.imprint
        self._own = setting.block(own, width, setting.small) if own.strip() else None
        self._rows: list[list[_Entry]] = []
        used = 0.0
        for entry in self._entries(width):
            if not self._rows or used + entry.width > width:
                self._rows.append([])
                used = 0.0
            self._rows[-1].append(entry)
            used += entry.width + _BETWEEN * setting.em
        self._heights = [max(entry.height for entry in row) for row in self._rows]
        heights = [self._own.height] if self._own is not None else []
        heights += self._heights
        self.height = sum(heights) + 0.4 * setting.em * len(heights)

    def _entries(self, width: float) -> list[_Entry]:
        setting = self._setting
        widest = min(width, _WIDEST * setting.em)
        entries = []
        for label, value in _said(setting):
            value_block = setting.block(value, widest, setting.small)
            label_block = setting.block(
                setting.words.say(label), widest, setting.small, setting.theme.muted
            )
            wide = max(
                setting.wide(line, setting.small)
                for block in (label_block, value_block)
                for line in block.lines
            )
            entries.append(_Entry(label_block, value_block, wide))
        return entries

    def at(self, x: float, y: float) -> list[Shape]:
        """The shapes with the top left corner at (x, y)."""
        em = self._setting.em
        shapes: list[Shape] = []
        if self._own is not None:
            shapes += self._own.at(x, y)
            y += self._own.height + 0.4 * em
        for row, height in zip(self._rows, self._heights, strict=True):
            left = x
            for entry in row:
                shapes += entry.label.at(left, y)
                shapes += entry.value.at(left, y + entry.label.height)
                left += entry.width + _BETWEEN * em
            y += height + 0.4 * em
        return shapes


def _said(setting: Setting) -> list[tuple[Phrase, str]]:
    """The entries that are filled, and then the size of the sheet."""
    brief = setting.brief
    block = brief.title_block
    entries = [
        (phrase("title block", "Team"), block.team),
        (phrase("title block", "Author"), block.author),
        (phrase("title block", "Approved by"), block.approved_by),
        (phrase("title block", "Date"), block.date),
        (phrase("title block", "Version"), block.version),
    ]
    if block == TitleBlock():
        return []
    size = written_size(brief.sheet.width, brief.sheet.height, brief.inches)
    entries.append((phrase("title block", "Sheet"), size))
    return [(label, value) for label, value in entries if value.strip()]
