"""What the room sees: one moment of a path on the whole screen, and the keys that lead on."""

from enum import Enum, auto

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QPointF,
    QRectF,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QStyle, QWidget

from journeymap.app.presenting.halo import Halo
from journeymap.drawing.card import Look
from journeymap.drawing.clock import CLOCK_HEIGHT, ClockFace, depict_clock
from journeymap.drawing.shapes import Shape, moved
from journeymap.drawing.slide import Show, Slide, depict_keys, depict_map, lay_out, spoken
from journeymap.drawing.slide.legible import smallest
from journeymap.drawing.theme import Theme
from journeymap.i18n import Words, phrase, plain
from journeymap.paint import paint
from journeymap.paint.measure import QtMeasure

_GLIDE = 420
"""Milliseconds in which the map goes on to the next moment."""
_REST = 2000
"""Milliseconds after which a pointer that rests is hidden."""


class _Act(Enum):
    NEXT = auto()
    BACK = auto()
    FIRST = auto()
    LAST = auto()
    BLACK = auto()
    WHITE = auto()
    HALO = auto()
    KEYS = auto()
    END = auto()


_K = Qt.Key
_ACTS = {
    **dict.fromkeys((_K.Key_Right, _K.Key_Down, _K.Key_Space, _K.Key_PageDown), _Act.NEXT),
    **dict.fromkeys((_K.Key_Return, _K.Key_Enter, _K.Key_N), _Act.NEXT),
    **dict.fromkeys((_K.Key_Left, _K.Key_Up, _K.Key_PageUp, _K.Key_Backspace), _Act.BACK),
    _K.Key_P: _Act.BACK,
    _K.Key_Home: _Act.FIRST,
    _K.Key_End: _Act.LAST,
    **dict.fromkeys((_K.Key_B, _K.Key_Period), _Act.BLACK),
    **dict.fromkeys((_K.Key_W, _K.Key_Comma), _Act.WHITE),
    _K.Key_H: _Act.HALO,
    **dict.fromkeys((_K.Key_F1, _K.Key_Question, _K.Key_Slash), _Act.KEYS),
    **dict.fromkeys((_K.Key_Escape, _K.Key_Q, _K.Key_F5), _Act.END),
}
"""What keys do; clickers send page keys, a full stop for black, F5 and Esc in turn."""


class Presentation(QWidget):
    """A window without anything to edit. `ended` names the touchpoint that was shown last."""

    ended = Signal(str)

    def __init__(self, show: Show, step: int, theme: Theme, words: Words) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._show = show
        self._words = words
        self._look = Look(theme, QtMeasure())
        self._halo = Halo(theme)
        self._keys_shown = False
        self._blank: Qt.GlobalColor | None = None
        self._slide: Slide | None = None
        self._clock: ClockFace | None = None
        self._picture = QPixmap()
        """The slide and its map at rest."""
        self._glide = QVariantAnimation(self, duration=_GLIDE)
        self._glide.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._glide.valueChanged.connect(self.update)
        self._resting = QTimer(self, singleShot=True, interval=_REST)
        self._resting.timeout.connect(self._rest)
        self.step = min(max(step, 0), max(0, len(show.path) - 1))
        """The step that is shown, from 0."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(words.say(phrase("presenting", "Presentation")))
        self._describe()
        self._resting.start()

    @property
    def slide(self) -> Slide:
        """The slide of the present step, for the present size."""
        if self._slide is None:
            size = self.width(), self.height()
            beside = self._clock_shapes()[1]
            self._slide = lay_out(self._show, self.step, *size, self._look, self._words, beside)
        return self._slide

    @property
    def touchpoint(self) -> str:
        """The moment that is shown, "" on a path without any."""
        return self._show.path[self.step] if self._show.path else ""

    def show_face(self, face: ClockFace | None) -> None:
        """Show the clock of the workshop, or none, beside the number of the step."""
        was, before = self._clock, self._clock_shapes()[1]
        self._clock = face
        if self._clock_shapes()[1] != before:
            self._slide = None
            self._picture = QPixmap()
            self.update()
        elif face is not None and was is not None and face.digits != was.digits:
            self.update(0, 0, self.width(), round(self.slide.region.header) + 1)

    def _clock_shapes(self) -> tuple[tuple[Shape, ...], float]:
        """The clock with its left upper corner at (0, 0), and its width."""
        if self._clock is None:
            return (), 0.0
        size = smallest(self.width(), self.height())
        shapes, width, _ = depict_clock(self._clock, size, self._look, 0.0)
        return shapes, width

    def _paint_clock(self, painter: QPainter) -> None:
        shapes, _ = self._clock_shapes()
        if shapes:
            region = self.slide.region
            height = smallest(self.width(), self.height()) * CLOCK_HEIGHT
            left = region.x + region.width - region.reserved
            paint(moved(shapes, left, (region.header - height) / 2), painter)

    def go_to(self, step: int) -> None:
        """Show another step of the path; beyond its ends nothing happens."""
        if not 0 <= step < len(self._show.path) or step == self.step:
            return
        before = self._center()
        self.step = step
        self._slide = None
        self._picture = QPixmap()
        self._describe()
        self._glide.stop()
        # With this hint the system says whether things may move by themselves.
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        if self.isVisible() and self.style().styleHint(hint, None, self):
            self._glide.setStartValue(QPointF(*before))
            self._glide.setEndValue(QPointF(*self.slide.center))
            self._glide.start()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead on or back, blank the screen, show the ring or the keys, end."""
        act = _ACTS.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        elif act is _Act.END:
            self.close()
        elif act in (_Act.BLACK, _Act.WHITE):
            paint_it = Qt.GlobalColor.black if act is _Act.BLACK else Qt.GlobalColor.white
            self._blank = None if self._blank is not None else paint_it
            self.update()
        elif self._blank is not None:
            self._blank = None
            self.update()
        else:
            self._do(act)

    def _do(self, act: _Act) -> None:
        last = len(self._show.path) - 1
        match act:
            case _Act.HALO:
                self._halo.on = not self._halo.on
                self.update()
            case _Act.KEYS:
                self._keys_shown = not self._keys_shown
                self.update()
            case _Act.NEXT:
                self.go_to(self.step + 1)
            case _Act.BACK:
                self.go_to(self.step - 1)
            case _Act.FIRST:
                self.go_to(0)
            case _Act.LAST:
                self.go_to(last)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the step under the pointer, otherwise on; with the right button back."""
        if self._blank is not None:
            self._blank = None
            self.update()
            return
        if event.button() == Qt.MouseButton.RightButton:
            self.go_to(self.step - 1)
        elif event.button() == Qt.MouseButton.LeftButton:
            spot = self.slide.spot_at(event.position().x(), event.position().y())
            self.go_to(self.step + 1 if spot is None else spot.step)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the ring follow."""
        self._point(event.position())
        self.unsetCursor()
        self._resting.start()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is on another screen."""
        super().leaveEvent(event)
        self._rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the slide out anew."""
        super().resizeEvent(event)
        self._slide = None
        self._picture = QPixmap()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say where the room has stopped."""
        super().closeEvent(event)
        self._glide.stop()
        self._resting.stop()
        self.ended.emit(self.touchpoint)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the slide, with the map on its way while it glides."""
        side = min(self.width(), self.height())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._blank is not None:
                painter.fillRect(self.rect(), self._blank)
                return
            if self._glide.state() == QVariantAnimation.State.Running:
                self._paint_slide(painter)
            else:
                if self._picture.isNull():
                    self._picture = self._pictured()
                painter.drawPixmap(0, 0, self._picture)
            self._paint_clock(painter)
            if self._keys_shown:
                paint(depict_keys(self.width(), self.height(), self._look, self._words), painter)
            self._halo.paint(painter, side)

    def _pictured(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        with QPainter(made) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_slide(painter)
        return made

    def _paint_slide(self, painter: QPainter) -> None:
        slide = self.slide
        region = slide.region
        painter.save()
        painter.setClipRect(QRectF(region.x, region.y, region.width, region.height))
        paint(depict_map(self._show, self.step, slide, self._center(), self._look), painter)
        painter.restore()
        paint(slide.shapes, painter)

    def _center(self) -> tuple[float, float]:
        """The scene point in the middle of the map now."""
        if self._glide.state() == QVariantAnimation.State.Running:
            now = self._glide.currentValue()
            return now.x(), now.y()
        return self.slide.center

    def _rest(self) -> None:
        self._point(None)
        self.setCursor(Qt.CursorShape.BlankCursor)

    def _point(self, at: QPointF | None) -> None:
        side = min(self.width(), self.height())
        before = self._halo.area(side)
        self._halo.at = at
        self.update(before)
        self.update(self._halo.area(side))

    def _describe(self) -> None:
        title = plain(self._show.document.journey.title)
        said = spoken(self._show, self.step) if self._show.path else title
        self.setAccessibleDescription(self._words.say(said))
