"""The rows over the curves of the emotion strip: one for each, with its line and its numbers."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from journeymap.drawing.shapes import Box, Shape, Stroke, Text
from journeymap.drawing.text import elide
from journeymap.drawing.theme import Theme
from journeymap.drawing.traces import Trace, depict_mark, depict_trace, trace_color
from journeymap.paint import paint
from journeymap.paint.measure import QtMeasure

ROW = 22
"""The height of a row, in pixels."""
_SIZE = 11.0
_SAMPLE = 34.0
_APART = 18.0
_WIDEST = 190.0
"""Pixels of a name or of one number; the last part of a row takes what is left."""
_COLUMNS = 4
"""Name, peak, end and mean stand below each other."""


class CurveRow(QAbstractButton):
    """Names one of several curves; under pointer or focus, its curve comes forward."""

    wanted = Signal(bool)
    """Pointer or focus has come (True) or gone."""

    def __init__(self, place: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        self._theme = theme
        self._measure = QtMeasure()
        self._parts: tuple[str, ...] = ()
        self._lefts: tuple[float, ...] = ()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(ROW)

    def show_trace(self, trace: Trace, lefts: Sequence[float]) -> None:
        """Show this curve's line, name and numbers, in columns with these left edges."""
        self._parts, self._lefts = parts_of(trace), tuple(lefts)
        facts = " · ".join(trace.facts)
        self.setText(trace.name)
        self.setAccessibleName(trace.name)
        self.setAccessibleDescription(facts)
        self.setToolTip(f"{trace.name}\n{facts}")
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Let the curve come forward."""
        super().enterEvent(event)
        self.wanted.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Let it go back."""
        super().leaveEvent(event)
        self.wanted.emit(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the curve come forward."""
        super().focusInEvent(event)
        self.wanted.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let it go back."""
        super().focusOutEvent(event)
        self.wanted.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a sample of the line, the name and the numbers."""
        theme, middle = self._theme, ROW / 2
        shapes: list[Shape] = []
        if self.isChecked() or self.underMouse():
            shapes.append(Box(0, 1, self.width(), ROW - 2, 5, theme.header))
        if self.hasFocus():
            line = Stroke(theme.focus, 1.5)
            shapes.append(Box(1, 1, self.width() - 2, ROW - 2, 5, None, line))
        ends = ((8.0, middle), (8.0 + _SAMPLE, middle))
        shapes += depict_trace(ends, (-1.5, 1.5), (), self._place, theme)
        if self._place:
            shapes += depict_mark(8 + _SAMPLE / 2, middle, self._place, 7, theme)
        rights = (*(left - _APART for left in self._lefts[1:]), self.width() - 8.0)
        for column, (part, left, right) in enumerate(
            zip(self._parts, self._lefts, rights, strict=True)
        ):
            name = column == 0
            said = elide(part, right - left, _SIZE, self._measure, name)
            ink = trace_color(self._place, theme) if name else theme.muted
            shapes.append(Text(left, middle + 4, said, _SIZE, ink, bold=name))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(shapes, painter)


def parts_of(trace: Trace) -> tuple[str, ...]:
    """What stands in the columns of a curve's row; the last holds all that is left."""
    parts = [trace.name, *trace.facts]
    parts += [""] * (_COLUMNS - len(parts))
    return (*parts[:_COLUMNS], " · ".join(parts[_COLUMNS:]))


def lefts_of(traces: Sequence[Trace]) -> tuple[float, ...]:
    """The left edges of the columns in which the rows of these curves stand."""
    measure = QtMeasure()
    widths = [
        min(_WIDEST, max(measure.width(part, _SIZE, place == 0) for part in column)) + _APART
        for place, column in enumerate(zip(*map(parts_of, traces), strict=True))
    ]
    return tuple(accumulate(widths[:-1], initial=_SAMPLE + 22.0))
