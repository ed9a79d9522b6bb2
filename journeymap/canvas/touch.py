"""Fingers on the map: one pushes it or moves what is selected, two zoom, a tap is a click.

A finger that rests asks for the context menu. Trackpads are no part of this: they scroll, and
their pinches come as gestures of their own.
"""

from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QElapsedTimer, QEvent, QLineF, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QEventPoint, QGuiApplication, QInputDevice, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QApplication, QGraphicsView

from journeymap.canvas.items import CardItem, NoteItem

_STILL = 12.0
"""Pixels that a finger may tremble before it pushes."""
_RESTS = 600
"""Milliseconds after which a finger that rests asks for the context menu."""
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Surface(Protocol):
    """What fingers do to a view."""

    def zoom_to(self, zoom: float, around: QPoint | None = None) -> None:
        """Show the map at a zoom, keeping what is at this pixel where it is."""

    def give_up(self) -> None:
        """Forget the gesture that has begun."""

    def ask_for_menu(self, pixel: QPoint) -> None:
        """Offer what fits what is at this pixel."""


class _Mode(Enum):
    """What the fingers on the screen do."""

    NOTHING = auto()
    WAIT = auto()
    """One finger that has not moved yet."""
    PUSH = auto()
    HOLD = auto()
    """One finger that moves what is selected."""
    PINCH = auto()
    DONE = auto()
    """Whatever comes until all fingers are lifted counts no more."""


class Touch(QObject):
    """The fingers on one view."""

    def __init__(self, view: QGraphicsView, surface: Surface) -> None:
        super().__init__(view)
        self._view = view
        self._surface = surface
        self._mode = _Mode.NOTHING
        self._start = QPointF()
        self._last = QPointF()
        self._apart = 0.0
        """How far two fingers were apart when they came, in pixels, at `_zoom`."""
        self._zoom = 1.0
        self._tapped = QElapsedTimer()
        self._tapped_at = QPointF()
        self._resting = QTimer(self, singleShot=True, interval=_RESTS)
        self._resting.timeout.connect(self._rested)
        view.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    def take(self, event: QTouchEvent) -> bool:
        """Do what the fingers say; False for what is no touch screen."""
        if event.device().type() != QInputDevice.DeviceType.TouchScreen:
            return False
        event.accept()
        fingers = [f for f in event.points() if f.state() != QEventPoint.State.Released]
        if event.type() == QEvent.Type.TouchCancel:
            self._cancel()
        elif len(fingers) >= 2:
            self._pinch(fingers[0].position(), fingers[1].position())
        elif len(fingers) == 1:
            self._one(fingers[0].position())
        else:
            self._lift(event.points()[0].position())
        return True

    def _one(self, at: QPointF) -> None:
        if self._mode is _Mode.NOTHING:
            self._start = self._last = at
            self._mode = _Mode.WAIT
            self._resting.start()
        elif self._mode is _Mode.WAIT and QLineF(self._start, at).length() > _STILL:
            self._resting.stop()
            self._mode = _Mode.HOLD if self._is_on_selected(self._start) else _Mode.PUSH
            if self._mode is _Mode.HOLD:
                self._send(QEvent.Type.MouseButtonPress, self._start)
        elif self._mode is _Mode.PINCH:
            self._mode = _Mode.DONE
        if self._mode is _Mode.HOLD:
            self._send(QEvent.Type.MouseMove, at)
        elif self._mode is _Mode.PUSH:
            self._push(at - self._last)
        if self._mode is not _Mode.WAIT:
            self._last = at

    def _pinch(self, one: QPointF, other: QPointF) -> None:
        apart, middle = QLineF(one, other).length(), (one + other) / 2
        if self._mode is not _Mode.PINCH:
            self._resting.stop()
            if self._mode is _Mode.HOLD:
                self._surface.give_up()
            self._mode = _Mode.PINCH
            self._apart, self._zoom = max(1.0, apart), self._view.transform().m11()
        else:
            self._push(middle - self._last)
            self._surface.zoom_to(self._zoom * apart / self._apart, middle.toPoint())
        self._last = middle

    def _lift(self, at: QPointF) -> None:
        self._resting.stop()
        mode, self._mode = self._mode, _Mode.NOTHING
        if mode is _Mode.HOLD:
            self._send(QEvent.Type.MouseButtonRelease, at)
        elif mode is _Mode.WAIT:
            self._tap(self._start)

    def _tap(self, at: QPointF) -> None:
        """A tap is a click, a second one soon after it makes it a double click."""
        soon = QGuiApplication.styleHints().mouseDoubleClickInterval()
        near = QLineF(at, self._tapped_at).length() <= 2 * _STILL
        again = self._tapped.isValid() and self._tapped.elapsed() <= soon and near
        press = QEvent.Type.MouseButtonDblClick if again else QEvent.Type.MouseButtonPress
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._send(press, at)
        self._send(QEvent.Type.MouseButtonRelease, at)
        if again:
            self._tapped.invalidate()
        else:
            self._tapped.start()
            self._tapped_at = at

    def _rested(self) -> None:
        self._mode = _Mode.DONE
        self._surface.ask_for_menu(self._start.toPoint())

    def _cancel(self) -> None:
        self._resting.stop()
        if self._mode is _Mode.HOLD:
            self._surface.give_up()
        self._mode = _Mode.NOTHING

    def _push(self, step: QPointF) -> None:
        across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        across.setValue(round(across.value() - step.x()))
        down.setValue(round(down.value() - step.y()))

    def _is_on_selected(self, at: QPointF) -> bool:
        items = self._view.items(at.toPoint())
        return any(isinstance(i, CardItem | NoteItem) and i.isSelected() for i in items)

    def _send(self, type: QEvent.Type, at: QPointF) -> None:
        """Let the view see what a mouse would have done."""
        viewport = self._view.viewport()
        moving = type == QEvent.Type.MouseMove
        down = type != QEvent.Type.MouseButtonRelease
        event = QMouseEvent(
            type,
            at,
            viewport.mapToGlobal(at),
            _NONE if moving else _LEFT,
            _LEFT if down else _NONE,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(viewport, event)
