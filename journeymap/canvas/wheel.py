"""What wheels and trackpads do to a map: scroll, sideways with Shift, zoom with Ctrl."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QGraphicsView

_NOTCH = 120
"""What a wheel's notch counts."""
_LINE = 20
"""Pixels of a line, of which people choose in their system how many a notch scrolls."""
_PIXELS_OF_A_STEP = 60
"""How far two fingers must move to zoom as much as a notch does."""


class Wheel:
    """The wheel over one view."""

    def __init__(self, view: QGraphicsView) -> None:
        self._view = view
        self._left = QPointF()
        """Parts of a pixel that are still to be scrolled."""

    @staticmethod
    def steps(event: QWheelEvent) -> float:
        """How many notches to zoom in, or out below 0."""
        if _is_exact(event):
            return event.pixelDelta().y() / _PIXELS_OF_A_STEP
        return event.angleDelta().y() / _NOTCH

    def scroll(self, event: QWheelEvent) -> None:
        """Push the map as the fingers or the wheel say."""
        if _is_exact(event):
            step = QPointF(event.pixelDelta())
        else:
            notch = QApplication.wheelScrollLines() * _LINE / _NOTCH
            step = QPointF(event.angleDelta()) * notch
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not step.x():
            step = step.transposed()
        whole = self._left + step
        pixels = whole.toPoint()
        self._left = whole - QPointF(pixels)
        across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        across.setValue(across.value() - pixels.x())
        down.setValue(down.value() - pixels.y())
        event.accept()


def _is_exact(event: QWheelEvent) -> bool:
    """Whether the fingers' way is known in pixels; X servers only pretend to."""
    return event.pixelDelta() != QPoint() and QGuiApplication.platformName() != "xcb"
