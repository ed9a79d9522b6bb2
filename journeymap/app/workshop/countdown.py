"""The clock that everybody sees: in the top bar, and as large as wanted elsewhere."""

from PySide6.QtCore import QSize, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle

from journeymap.drawing.card import Look
from journeymap.drawing.clock import ClockFace, depict_clock
from journeymap.drawing.shapes import Box, Stroke
from journeymap.drawing.theme import Theme
from journeymap.i18n import Words, phrase
from journeymap.paint import paint
from journeymap.paint.measure import QtMeasure

_GLOWING = 2400
"""Milliseconds in which the ground comes up twice when time is up."""


class Countdown(QAbstractButton):
    """Shows a clock face; hidden while there is none."""

    def __init__(self, theme: Theme, words: Words, pixels: float, widest_name: float) -> None:
        """`pixels` is the size of the digits, `widest_name` the room for the step's name."""
        super().__init__()
        self._look = Look(theme, QtMeasure())
        self._words = words
        self._pixels, self._widest_name = pixels, widest_name
        self._face: ClockFace | None = None
        self._glow = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()
        self._glowing = QVariantAnimation(self)
        self._glowing.setDuration(_GLOWING)
        for part, value in ((0.0, 0.0), (0.25, 1.0), (0.5, 0.2), (1.0, 1.0)):
            self._glowing.setKeyValueAt(part, value)
        self._glowing.valueChanged.connect(self._show_glow)

    @property
    def face(self) -> ClockFace | None:
        """What is shown."""
        return self._face

    def show_face(self, face: ClockFace | None) -> None:
        """Show this from now on."""
        was, self._face = self._face, face
        if face is None:
            self._glowing.stop()
            self.hide()
            return
        if was is None or (was.name, was.running) != (face.name, face.running):
            self._name(face)
        if face.is_up and (was is None or not was.is_up):
            self._begin_to_glow()
        if was is None or len(was.digits) != len(face.digits) or was.name != face.name:
            self.updateGeometry()
        self.show()
        self.update()

    def sizeHint(self) -> QSize:
        """As large as what is shown."""
        if self._face is None:
            return QSize()
        _, width, height = self._shapes(self._face)
        return QSize(round(width + 0.5), round(height + 0.5))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the clock and the focus."""
        if self._face is None:
            return
        shapes, width, height = self._shapes(self._face)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(shapes, painter)
            if self.hasFocus():
                ring = Stroke(self._look.theme.focus, 2)
                paint((Box(1, 1, width - 2, height - 2, 6, None, ring),), painter)

    def _shapes(self, face: ClockFace) -> tuple[tuple[object, ...], float, float]:
        return depict_clock(face, self._pixels, self._look, self._widest_name, self._glow)

    def _name(self, face: ClockFace) -> None:
        """Say what a screen reader reads; it changes with the step, not with every second."""
        said = (
            phrase("workshop", "Clock: {step}")
            if face.running
            else phrase("workshop", "Clock: {step}, paused")
        )
        self.setAccessibleName(self._words.say(said.of(step=face.name)))
        self.setToolTip(face.name)

    def _begin_to_glow(self) -> None:
        # With this hint the system says whether things may move by themselves.
        if self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self):
            self._glowing.start()

    def _show_glow(self, glow: float) -> None:
        self._glow = glow
        self.update()
