"""The sheet of keys: what every key does, from the menus themselves, to be read by a whole room."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from journeymap.analysis.search import Wanted, Writing
from journeymap.app.keycaps import draw_keycap, keys_of, spoken
from journeymap.app.search_field import SearchField
from journeymap.drawing import marks
from journeymap.drawing.curve import signed
from journeymap.drawing.shapes import Shape
from journeymap.drawing.theme import Theme
from journeymap.i18n import Phrase, Words, phrase
from journeymap.model.vocabulary import FEELINGS, Feeling, Mode
from journeymap.paint import paint
from journeymap.paint.fonts import font
from journeymap.paint.painting import color

if TYPE_CHECKING:
    from journeymap.app.window import Window

_ROW, _TITLE, _GAP = 26, 30, 10
"""Heights in pixels: a key, the title of a section, the room between two groups."""
_COLUMN, _BETWEEN = 296, 28
_SIGN = 24
_WHO = 13
_MOST = 2
"""Keys of one action that are told."""
_FIRST = ("decisive", "add")
"""Actions whose menus a workshop needs most, in this order."""
_BY_HAND: Sequence[tuple[Phrase, Phrase]] = (
    (phrase("keys", "Left, Right"), phrase("keys", "Go along transitions")),
    (phrase("keys", "Up, Down"), phrase("keys", "Go to alternatives")),
    (phrase("keys", "Alt+Left, Right"), phrase("keys", "Go to another stage")),
    (phrase("keys", "Shift+Arrows"), phrase("keys", "Select on the way")),
    (phrase("keys", "Ctrl+Arrows"), phrase("keys", "Move what is selected")),
    (phrase("keys", "Esc"), phrase("keys", "Let go of what is chosen")),
    (phrase("keys", "Space+drag"), phrase("keys", "Push the map about")),
    (phrase("keys", "Alt+drag"), phrase("keys", "Put a card anywhere, off the grid")),
    (phrase("keys", "Ctrl+wheel"), phrase("keys", "Zoom to the pointer")),
    (phrase("keys", "Click, +"), phrase("keys", "While voting: a dot more")),
    (phrase("keys", "Shift+click, −"), phrase("keys", "While voting: a dot fewer")),
    (phrase("keys", "Digits"), phrase("keys", "While voting: number of dots")),
)
"""Keys of the map that belong to no action."""


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A line of the sheet."""

    name: str
    keys: tuple[str, ...]
    sign: tuple[Shape, ...] = ()
    """In a square of `_SIGN`."""
    value: str = ""
    """What the sign says, in a word or a number."""


@dataclass(frozen=True, slots=True)
class Section:
    """A menu: its name and its keys, in the groups that its separators make."""

    name: str
    groups: tuple[tuple[KeyLine, ...], ...]


def sections(window: "Window") -> tuple[Section, ...]:
    """Every action that has a key, by menu, those of the map first."""
    ids = {action: id for id, action in window.menus.actions.items()}
    say, theme = window.words.say, window.program.theme
    found: list[tuple[int, Section]] = []
    for top in window.menuBar().actions():
        groups = []
        rank = len(_FIRST)
        for group in _groups(top.menu()):
            named = [(ids[action], action) for action in group if action in ids]
            rank = min([rank, *(_FIRST.index(id) for id, _ in named if id in _FIRST)])
            lines = (_line(id, action, theme, window.words) for id, action in named)
            groups.append(tuple(line for line in lines if line.keys))
        found.append((rank, Section(spoken(top.text()), tuple(group for group in groups if group))))
    by_hand = tuple(KeyLine(say(does), (say(key),)) for key, does in _BY_HAND)
    found.append((len(_FIRST) - 1, Section(say(phrase("keys", "On the map")), (by_hand,))))
    found.sort(key=lambda one: one[0])
    return tuple(section for _, section in found if section.groups)


def _groups(menu: QMenu) -> Iterator[list[QAction]]:
    """The actions of a menu between its separators; those of a submenu by themselves."""
    group: list[QAction] = []
    for action in menu.actions():
        if action.isSeparator():
            yield group
            group = []
        elif action.menu() is not None:
            yield from _groups(action.menu())
        else:
            group.append(action)
    yield group


def _line(id: str, action: QAction, theme: Theme, words: Words) -> KeyLine:
    kind, _, value = id.partition(":")
    sign: tuple[Shape, ...] = ()
    beside = ""
    if kind == "feeling":
        valence = FEELINGS[Feeling(value)].valence
        sign = marks.face(_SIGN / 2, _SIGN / 2, _SIGN / 2 - 3, valence, theme)
        beside = signed(valence)
    elif kind == "mode":
        width = marks.who_width(_WHO, Mode(value))
        sign = marks.who((_SIGN + width) / 2, (_SIGN - _WHO) / 2, _WHO, Mode(value), theme)
    elif id == "decisive":
        sign = marks.star(_SIGN / 2, _SIGN / 2, 8, theme)
    return KeyLine(spoken(action.text()), keys_of(action)[:_MOST], sign, beside)


class KeySheet(QDialog):
    """All keys at a glance; a field narrows them to what is looked for. Esc or F1 closes."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        words, theme = window.words, window.program.theme
        title = words.say(phrase("keys", "Keys"))
        self.setWindowTitle(title)
        self.field = SearchField(words.say(phrase("keys", "What do you want to do?")), title)
        self.sheet = _Sheet(sections(window), theme)
        scroll = QScrollArea()
        scroll.setProperty("look", "panel")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.sheet)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 8, 12)
        layout.setSpacing(12)
        layout.addWidget(self.field)
        layout.addWidget(scroll)
        self.field.sought.connect(self.sheet.narrow)
        room = window.size()
        self.resize(min(1340, room.width() - 40), min(900, room.height() - 60))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that opened the sheet closes it too."""
        if event.key() == Qt.Key.Key_F1:
            self.reject()
        else:
            super().keyPressEvent(event)


class _Sheet(QWidget):
    """Sections in as many columns as there is room for."""

    def __init__(self, sections: Sequence[Section], theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "panel")
        self._blocks: list[tuple[QLabel, tuple[tuple[_Line, ...], ...]]] = []
        for section in sections:
            title = QLabel(section.name, self)
            title.setProperty("look", "heading")
            groups = tuple(
                tuple(_Line(line, theme, self) for line in group) for group in section.groups
            )
            self._blocks.append((title, groups))

    @property
    def shown(self) -> list[str]:
        """What the lines in sight say."""
        return [line.text() for line in self.findChildren(_Line) if not line.isHidden()]

    def narrow(self, typed: str) -> None:
        """Show only what has to do with this."""
        wanted = Wanted(typed)
        for title, groups in self._blocks:
            of_section = wanted.stands_in(Writing.of(title.text()))
            for line in (line for group in groups for line in group):
                line.setHidden(not of_section and not wanted.stands_in(line.writing))
            title.setHidden(all(line.isHidden() for group in groups for line in group))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Fill the columns from top to bottom, all about as high; no title stands alone."""
        columns = max(1, (self.width() + _BETWEEN) // (_COLUMN + _BETWEEN))
        width = (self.width() + _BETWEEN) // columns - _BETWEEN
        stacks = [stack for block in self._blocks for stack in self._stacks(*block)]
        most = sum(height for _, height in stacks) / columns
        x = y = lowest = 0
        for widgets, height in stacks:
            full = y + height / 2 > most and (x + _COLUMN + _BETWEEN) < self.width() - _COLUMN / 2
            if y and full:
                x, y = x + width + _BETWEEN, 0
            for widget in widgets:
                if isinstance(widget, QLabel) and not isinstance(widget, _Line):
                    y += _GAP // 2 if y else 0
                tall = _ROW if isinstance(widget, _Line) else _TITLE
                widget.setGeometry(x, y, width, tall)
                y += tall
            y += _GAP
            lowest = max(lowest, y)
        self.setMinimumHeight(lowest)

    def _stacks(
        self, title: QLabel, groups: tuple[tuple["_Line", ...], ...]
    ) -> Iterator[tuple[list[QLabel], int]]:
        """What stays together: groups, the first of a section under its title; their heights."""
        above: list[QLabel] = [title]
        for group in groups:
            lines = [line for line in group if not line.isHidden()]
            if lines:
                stack = [*above, *lines]
                yield stack, _TITLE * len(above) + _ROW * len(lines) + _GAP
                above = []


class _Line(QLabel):
    """What a key does, and the key."""

    def __init__(self, line: KeyLine, theme: Theme, parent: QWidget) -> None:
        said = " ".join(part for part in (line.name, line.value, " / ".join(line.keys)) if part)
        super().__init__(said, parent)
        self.writing = Writing.of(said)
        self._line = line
        self._theme = theme

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(_COLUMN, _ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw sign, name and keys."""
        theme, line = self._theme, self._line
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            right = self.width()
            for key in reversed(line.keys):
                right = draw_keycap(painter, theme, key, right, self.rect(), 13) - 5
            left = 0
            if line.sign:
                painter.translate(0, (_ROW - _SIGN) / 2)
                paint(line.sign, painter)
                painter.resetTransform()
                left = _SIGN + 8
            letters = font(15)
            metrics = QFontMetrics(letters)
            name = metrics.elidedText(
                line.name, Qt.TextElideMode.ElideRight, right - left - (30 if line.value else 8)
            )
            painter.setFont(letters)
            painter.setPen(color(theme.ink))
            painter.drawText(QRect(left, 0, right - left, _ROW), _MIDDLE, name)
            painter.setPen(color(theme.muted))
            left += metrics.horizontalAdvance(name) + 8
            painter.drawText(QRect(left, 0, right - left, _ROW), _MIDDLE, line.value)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter
