"""A field that offers a list."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from journeymap.app.inspector.field import MIXED, SEVERAL, next_visit
from journeymap.drawing.shapes import Box, Line, Move, Path, Stroke
from journeymap.drawing.theme import Theme
from journeymap.i18n import Words
from journeymap.paint import paint
from journeymap.paint.fonts import font
from journeymap.paint.painting import color

_BESIDE = 60
"""Pixels of a screen that an open list leaves free."""


class Choice(QComboBox):
    """One of a list. The wheel scrolls the panel unless the list has the focus."""

    edited = Signal(object)

    def __init__(
        self, words: Words, theme: Theme, options: Sequence[tuple[object, str]] = ()
    ) -> None:
        super().__init__()
        self.burst = 0
        self._mixed = words.say(MIXED)
        self._theme = theme
        self._font = font(13)
        self._value: object = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setMaxVisibleItems(20)
        self.offer(options)
        self.activated.connect(self._choose)

    def offer(self, options: Sequence[tuple[object, str]]) -> None:
        """Put these on the list, each a value and its name."""
        offered = tuple(options)
        if offered == getattr(self, "_options", None):
            return
        self._options = offered
        self.clear()
        self.addItems([name for _, name in self._options])
        self.show_value(self._value)

    def forget(self) -> None:
        """Nothing is kept between two selections."""

    @property
    def value(self) -> object:
        """The value that is shown."""
        return self._value

    def show_value(self, value: object) -> None:
        """Show a value; none for several."""
        self._value = value
        places = (i for i, (own, _) in enumerate(self._options) if own == value)
        self.setCurrentIndex(next(places, -1))
        self.update()

    def begin(self) -> None:
        """What is chosen from now on is another step of the history."""
        self.burst = next_visit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A new visit begins: going through the list by arrows is one step, whatever is passed."""
        self.begin()
        super().focusInEvent(event)

    def showPopup(self) -> None:
        """What is taken from the open list is a step of its own."""
        self.begin()
        # Qt forgets what the style sheet adds to rows, and would hide half of the last one.
        view = self.view()
        view.ensurePolished()
        rows = sum(view.sizeHintForRow(row) for row in range(self.count()))
        whole = rows <= self.screen().availableGeometry().height() - _BESIDE
        view.setMinimumHeight(rows if whole else 0)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change nothing while the panel scrolls under the pointer."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """As high as the other fields."""
        return QSize(super().sizeHint().width(), 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet field with the name and an arrow."""
        theme, width, height = self._theme, self.width(), self.height()
        if self.hasFocus():
            edge = Stroke(theme.focus, 2)
        else:
            edge = Stroke(theme.line if self.underMouse() else theme.hairline, 1)
        inset = edge.width / 2
        middle, right = height / 2, width - 12
        arrow = (Move(right - 4, middle - 2), Line(right, middle + 2), Line(right + 4, middle - 2))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not self.isEnabled():
                painter.setOpacity(0.45)
            box = Box(inset, inset, width - 2 * inset, height - 2 * inset, 6, theme.card, edge)
            paint((box, Path(arrow, None, Stroke(theme.muted, 1.5))), painter)
            mixed = self._value is SEVERAL
            text = self._mixed if mixed else self.currentText()
            painter.setFont(self._font)
            painter.setPen(color(theme.muted if mixed else theme.ink))
            room = width - 32
            text = QFontMetrics(self._font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(8, 0, room, height), Qt.AlignmentFlag.AlignVCenter, text)

    def _choose(self, index: int) -> None:
        value = self._options[index][0]
        if value != self._value:
            self.edited.emit(value)
