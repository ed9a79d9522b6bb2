"""The palette: a field and a list that shrinks while one types; Enter takes the marked line."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from journeymap.analysis.search import Entry, Key, find, matched
from journeymap.app.keycaps import draw_keycap
from journeymap.app.search_field import SearchField
from journeymap.drawing.shapes import Box, Shape, moved
from journeymap.drawing.theme import Theme, mix
from journeymap.i18n import Phrase, Words, phrase
from journeymap.paint import paint
from journeymap.paint.fonts import font
from journeymap.paint.painting import color

SIGN = 26.0
"""The signs of offers are drawn in a square of this size."""
_ROW = 34
_SIZE = QSize(640, 460)
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -10,
    Qt.Key.Key_PageDown: 10,
}


@dataclass(frozen=True)
class Offer:
    """A line of the palette."""

    id: str
    """What is returned when it is chosen."""
    name: str
    beside: str = ""
    """Where it is found: a menu, a stage."""
    key: str = ""
    """The keys that do the same."""
    sign: tuple[Shape, ...] = ()
    """In a square of `SIGN`."""

    @cached_property
    def entry(self) -> Entry:
        """What is searched."""
        return Entry(Key.of(self.name), Key.of(self.beside))


class Palette(QDialog):
    """Offers, of which one is `chosen` by typing a part of its name, arrows and Enter."""

    def __init__(
        self,
        parent: QWidget,
        words: Words,
        theme: Theme,
        title: Phrase,
        hint: Phrase,
        offers: Sequence[Offer],
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._words = words
        said = words.say(title)
        self.setWindowTitle(said)
        self.setObjectName("palette")
        self.field = SearchField(words.say(hint), said)
        self.list = QListView()
        self.list.setAccessibleName(said)
        self.list.setProperty("look", "panel")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._offers = _Offers(offers)
        self.list.setModel(self._offers)
        self.list.setItemDelegate(_Line(theme, self.list))
        self._nothing = QLabel(words.say(phrase("palette", "Nothing is called like this")))
        self._nothing.setProperty("look", "quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._nothing, 1)
        self.field.sought.connect(self._narrow)
        self.field.returnPressed.connect(self._take)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._take)
        self.list.selectionModel().currentChanged.connect(self._tell)
        self._narrow("")
        self._place(parent)

    @property
    def chosen(self) -> str | None:
        """The id of the marked offer."""
        offer = self._offers.offer(self.list.currentIndex().row())
        return None if offer is None else offer.id

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the field move the mark in the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()), 0)
            if step:
                row = self.list.currentIndex().row() + step
                last = self._offers.rowCount() - 1
                # One step past an end comes round; a page stops there.
                row = row % (last + 1) if abs(step) == 1 and last >= 0 else row
                self._mark(max(0, min(row, last)))
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        self._offers.narrow(typed)
        found = self._offers.rowCount() > 0
        self.list.setVisible(found)
        self._nothing.setVisible(not found)
        if found:
            self._mark(0)
        else:
            self._say(self._nothing.text())

    def _mark(self, row: int) -> None:
        self.list.setCurrentIndex(self._offers.index(row))

    def _take(self) -> None:
        if self.chosen is not None:
            self.accept()

    def _tell(self, index: QModelIndex) -> None:
        self._say(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def _say(self, said: str) -> None:
        """Let a screen reader say the marked line while the keyboard stays in the field."""
        self.field.setAccessibleDescription(said)
        changed = QAccessibleEvent(self.field, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)

    def _place(self, parent: QWidget) -> None:
        """Under the top of the window, where the eye finds it and the map stays in sight."""
        room = parent.size()
        self.resize(_SIZE.boundedTo(QSize(room.width() - 40, room.height() - 80)))
        corner = parent.mapToGlobal(parent.rect().topLeft())
        self.move(corner.x() + (room.width() - self.width()) // 2, corner.y() + 64)


class _Offers(QAbstractListModel):
    """The offers that match what is typed, the best first."""

    def __init__(self, offers: Sequence[Offer]) -> None:
        super().__init__()
        self._all = offers
        self._found: list[int] = []
        self.typed = ""

    def narrow(self, typed: str) -> None:
        """Offer what matches this."""
        self.beginResetModel()
        self.typed = typed
        # With nothing typed all match, and thousands need not be prepared before it shows.
        everything = range(len(self._all))
        self._found = find(typed, self._entries) if typed.strip() else list(everything)
        self.endResetModel()

    @cached_property
    def _entries(self) -> list[Entry]:
        """What is searched, prepared at the first letter."""
        return [offer.entry for offer in self._all]

    def offer(self, row: int) -> Offer | None:
        """The offer in a row."""
        return self._all[self._found[row]] if 0 <= row < len(self._found) else None

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """How many match."""
        return len(self._found)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name of an offer; for screen readers all that stands in its line."""
        offer = self.offer(index.row())
        if offer is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (offer.name, offer.beside, offer.key) if part)
        return None


class _Line(QStyledItemDelegate):
    """Draws an offer: its sign, its name with what matched in bold, where it is, its keys."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plain, self._bold, self._small = font(13), font(13, bold=True), font(12)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Room for one line."""
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the line, on the ground of the mark where it is marked."""
        offers = index.model()
        offer = offers.offer(index.row())
        if offer is None:
            return
        theme, rect = self._theme, option.rect
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = mix(theme.paper, theme.ink, 0.1)
        box = Box(rect.x(), rect.y() + 1, rect.width() - 1, _ROW - 2, 6, ground)
        if marked:
            paint((box,), painter)
        top = rect.y() + (_ROW - SIGN) / 2
        paint(moved(offer.sign, rect.x() + 8, top), painter)
        left = rect.x() + 8 + int(SIGN) + 10
        right = rect.right() - 10
        if offer.key:
            right = draw_keycap(painter, theme, offer.key, right, rect) - 12
        beside = QFontMetrics(self._small).horizontalAdvance(offer.beside)
        room = right - left
        name = QFontMetrics(self._plain).elidedText(
            offer.name, Qt.TextElideMode.ElideRight, max(room - min(beside, room // 2) - 16, 60)
        )
        x = self._draw_name(painter, name, offers.typed, QRect(left, rect.y(), room, _ROW))
        painter.setFont(self._small)
        painter.setPen(color(theme.muted))
        rest = QRect(x + 14, rect.y(), right - x - 14, _ROW)
        where = QFontMetrics(self._small).elidedText(
            offer.beside, Qt.TextElideMode.ElideRight, rest.width()
        )
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, where)
        painter.restore()

    def _draw_name(self, painter: QPainter, name: str, typed: str, room: QRect) -> int:
        """Draw the name with what matched in bold and underlined; the x where it ends."""
        name = unicodedata.normalize("NFC", name)
        x, last = room.x(), 0
        painter.setPen(color(self._theme.ink))
        for start, end in (*matched(typed, name), (len(name), len(name))):
            for part, letters in ((name[last:start], self._plain), (name[start:end], self._bold)):
                width = QFontMetrics(letters).horizontalAdvance(part)
                painter.setFont(letters)
                place = QRect(x, room.y(), width + 2, room.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, part)
                x += width
            last = end
        return x
