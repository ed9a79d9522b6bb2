"""Actions as they are told: their names without mnemonics, their keys as a keyboard shows them."""

import re

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence, QPainter

from journeymap.drawing.shapes import Box, Stroke
from journeymap.drawing.theme import Theme
from journeymap.paint import paint
from journeymap.paint.fonts import font
from journeymap.paint.painting import color

_NARROWEST = 22
_PADDING = 14
_MNEMONIC = re.compile(r"\(&\w\)")
"""How Korean menus name the letter that opens them."""


def keys_of(action: QAction) -> tuple[str, ...]:
    """The keys of an action as this system writes them, the first one first.

    Keys that only old or rare keyboards have ("Undo", "Cut") work but are not told.
    """
    native = QKeySequence.SequenceFormat.NativeText
    usual = (keys for keys in action.shortcuts() if not _is_rare(keys[0].key()))
    return tuple(dict.fromkeys(keys.toString(native) for keys in usual))


def _is_rare(key: Qt.Key) -> bool:
    return Qt.Key.Key_F13 <= key <= Qt.Key.Key_F35 or key >= Qt.Key.Key_Back


def spoken(text: str) -> str:
    """The text of an action or menu without the mark of its mnemonic and the dots at its end."""
    plain = _MNEMONIC.sub("", text.replace("&&", "\0"))
    return plain.replace("&", "").replace("\0", "&").removesuffix("…")


def draw_keycap(
    painter: QPainter, theme: Theme, key: str, right: int, row: QRect, pixels: int = 12
) -> int:
    """Draw a key that ends at x = `right` in the middle of a row; the x where it begins."""
    letters = font(pixels)
    text = QFontMetrics(letters).horizontalAdvance(key)
    width, height = max(_NARROWEST, text + _PADDING), pixels + 10
    cap = QRect(right - width, row.y() + (row.height() - height) // 2, width, height)
    edge = Stroke(theme.line, 1.0)
    box = Box(cap.x() + 0.5, cap.y() + 0.5, width - 1, height - 1, 5, theme.card, edge)
    paint((box,), painter)
    painter.setFont(letters)
    painter.setPen(color(theme.ink))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
    return cap.x()
