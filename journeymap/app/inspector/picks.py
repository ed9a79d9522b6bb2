"""Buttons that draw what they stand for: faces, words, who is there, dots, ticks.

They show what the document says: a press only asks for a value, it never checks the button.
Ticks are fields (see `fields`), as groups of picks are.
"""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from journeymap.app.inspector.field import SEVERAL
from journeymap.app.style import resting
from journeymap.drawing import marks
from journeymap.drawing.shapes import Box, Dot, Line, Move, Path, Shape, Stroke
from journeymap.drawing.theme import Theme, mix
from journeymap.model.vocabulary import Mode
from journeymap.paint import paint
from journeymap.paint.fonts import font
from journeymap.paint.painting import color

_HINT = 10
"""The size of the hint of a key, in pixels."""
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""The keys that lead from one pick of a group to another, with the way to the right and down."""


class Pick(QAbstractButton):
    """A checkable button that draws itself and its keyboard focus."""

    def __init__(self, theme: Theme, name: str, key: str = "") -> None:
        """`key` is the one that does the same on the map."""
        super().__init__()
        self.theme = theme
        self.key = key.lower()
        self.setText(name)
        self.setAccessibleName(name)
        if key:
            self.setAccessibleDescription(key)
            self.setToolTip(f"{name} ({key.upper()})")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._ringed = False

    def nextCheckState(self) -> None:
        """A press leaves the state as it is: it follows the document."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring unless the mouse brought the focus."""
        self._ringed = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave arrows to the group; Enter presses like Space."""
        if event.key() in ARROWS:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shapes of this button, faded when disabled, ringed with focus."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not self.isEnabled():
                painter.setOpacity(0.4)
            self.draw(painter)
            if self.hasFocus() and self._ringed:
                ring = Stroke(self.theme.focus, 2)
                size = self.size()
                radius = min(self.corner(), size.height() / 2)
                box = Box(1, 1, size.width() - 2, size.height() - 2, radius, None, ring)
                paint((box,), painter)

    def draw_key(self, painter: QPainter, inside: QRectF, ink: str) -> None:
        """Draw the hint of the key at the right of a room."""
        painter.setFont(font(_HINT))
        painter.setPen(color(ink))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(inside, right, self.key)

    def draw(self, painter: QPainter) -> None:
        """Draw what the button stands for."""
        raise NotImplementedError  # Qt's metaclass leaves no room for an abstract class

    def corner(self) -> float:
        """How round the focus ring is, in pixels."""
        return 8.0

    @property
    def hovered(self) -> bool:
        """Whether the mouse is over it."""
        return self.underMouse() and self.isEnabled()


class FacePick(Pick):
    """A face; the chosen one is ringed."""

    def __init__(self, theme: Theme, name: str, valence: int) -> None:
        super().__init__(theme, name)
        self._valence = valence
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """A little larger than the face, for its ring."""
        return QSize(46, 44)

    def draw(self, painter: QPainter) -> None:
        """The face, in a ring when chosen."""
        x, y = self.width() / 2, self.height() / 2
        paint(marks.face(x, y, 16, self._valence, self.theme), painter)
        if self.isChecked():
            paint((Dot(x, y, 19.5, None, Stroke(self.theme.focus, 2)),), painter)
        elif self.hovered:
            paint((Dot(x, y, 19.5, None, Stroke(self.theme.hairline, 2)),), painter)


class Chip(Pick):
    """A word in a pill, with a hint of the key that says the same on the canvas."""

    def __init__(self, theme: Theme, name: str, key: str = "") -> None:
        super().__init__(theme, name, key)
        self._font = font(12)

    def sizeHint(self) -> QSize:
        """Word, hint and room around them."""
        width = QFontMetrics(self._font).horizontalAdvance(self.text()) + 18
        if self.key:
            width += QFontMetrics(font(_HINT)).horizontalAdvance(self.key) + 4
        return QSize(width, 26)

    def draw(self, painter: QPainter) -> None:
        """The pill: quiet, or inked when chosen."""
        theme = self.theme
        chosen = self.isChecked()
        ground = theme.ink if chosen else resting(theme)
        if self.hovered and not chosen:
            ground = mix(theme.header, theme.ink, 0.1)
        height = self.height()
        paint((Box(0, 0, self.width(), height, height / 2, ground),), painter)
        painter.setFont(self._font)
        painter.setPen(color(theme.paper if chosen else theme.ink))
        inside = QRectF(9, 0, self.width() - 18, height)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, self.text())
        self.draw_key(painter, inside, mix(theme.paper, theme.ink, 0.25) if chosen else theme.muted)

    def corner(self) -> float:
        """As round as the pill."""
        return 13.0


class ModePick(Pick):
    """Who is there: the glyph and its name."""

    def __init__(self, theme: Theme, name: str, mode: Mode, key: str = "") -> None:
        super().__init__(theme, name, key)
        self._mode = mode
        self._font = font(13, bold=True)

    def sizeHint(self) -> QSize:
        """Large enough to hit without looking."""
        glyph = marks.who_width(17, self._mode)
        text = QFontMetrics(self._font).horizontalAdvance(self.text())
        return QSize(round(glyph) + text + 30, 42)

    def draw(self, painter: QPainter) -> None:
        """A card with glyph and name; tinted in the colour of who is there when chosen."""
        theme = self.theme
        tint = {Mode.AI: theme.ai, Mode.HUMAN: theme.human}.get(self._mode, theme.ink)
        width, height = self.width(), self.height()
        glyph = marks.who_width(17, self._mode)
        text = QFontMetrics(self._font).horizontalAdvance(self.text())
        left = (width - glyph - 7 - text) / 2
        shapes: list[Shape] = []
        if self.isChecked():
            ground = mix(theme.card, tint, 0.08)
            shapes.append(Box(1, 1, width - 2, height - 2, 8, ground, Stroke(tint, 2)))
        else:
            edge = Stroke(theme.line if self.hovered else theme.hairline, 1)
            shapes.append(Box(0.5, 0.5, width - 1, height - 1, 8, theme.card, edge))
        shapes += marks.who(left + glyph, (height - 17) / 2, 17, self._mode, theme)
        paint(shapes, painter)
        painter.setFont(self._font)
        painter.setPen(color(theme.ink))
        inside = QRectF(left + glyph + 7, 0, text + 4, height)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, self.text())
        self.draw_key(painter, QRectF(0, height - 19, width - 8, 16), theme.muted)


class DotPick(Pick):
    """One of the dots of an intensity."""

    def sizeHint(self) -> QSize:
        """A dot and room to hit it."""
        return QSize(17, 26)

    def draw(self, painter: QPainter) -> None:
        """Filled up to the intensity, empty above it."""
        x, y = self.width() / 2, self.height() / 2
        if self.isChecked():
            paint((Dot(x, y, 5.5, self.theme.ink),), painter)
        else:
            paint((Dot(x, y, 5, None, Stroke(self.theme.line, 1.4)),), painter)


class Tick(Pick):
    """A yes or no with its sentence; the decisive moment shows its star."""

    edited = Signal(object)
    burst = None

    def __init__(self, theme: Theme, name: str, star: bool = False, key: str = "") -> None:
        super().__init__(theme, name, key)
        self._star = star
        self._font = font(13)
        self._several = False
        self.clicked.connect(lambda: self.edited.emit(not self.isChecked()))

    def forget(self) -> None:
        """Nothing is kept between two selections."""

    def show_value(self, value: object) -> None:
        """Show yes, no, or several."""
        self._several = value is SEVERAL
        self.setChecked(value is True)
        self.update()

    def sizeHint(self) -> QSize:
        """The sign and the sentence."""
        hint = 20 if self.key else 0
        return QSize(QFontMetrics(self._font).horizontalAdvance(self.text()) + 34 + hint, 28)

    def minimumSizeHint(self) -> QSize:
        """The sentence may be elided."""
        return QSize(60, 28)

    def draw(self, painter: QPainter) -> None:
        """A box with a tick, or a star, and the sentence."""
        theme, y = self.theme, self.height() / 2
        edge = Stroke(theme.muted, 1.4)
        shapes: tuple[Shape, ...]
        if self._star:
            shapes = marks.star(12, y, 9, theme)
            if not self.isChecked():
                (outline,) = shapes
                shapes = (Path(outline.steps, None, edge),)
        elif self.isChecked():
            steps = (Move(7.5, y), Line(10.5, y + 3.2), Line(16.5, y - 3.6))
            shapes = (Box(4, y - 8, 16, 16, 4, theme.ink), Path(steps, None, Stroke(theme.card, 2)))
        else:
            shapes = (Box(4.5, y - 7.5, 15, 15, 4, theme.card, edge),)
        if self._several:
            shapes += (Path((Move(8, y), Line(16, y)), None, Stroke(theme.ink, 2)),)
        paint(shapes, painter)
        painter.setFont(self._font)
        painter.setPen(color(theme.ink))
        room = self.width() - (50 if self.key else 30)
        text = QFontMetrics(self._font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(28, 0, room, y * 2), Qt.AlignmentFlag.AlignVCenter, text)
        beside = 28 + QFontMetrics(self._font).horizontalAdvance(text) + 8
        self.draw_key(painter, QRectF(beside, 0, 12, y * 2), theme.muted)
