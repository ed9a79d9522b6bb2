"""A leaf of paper as it will be: the shapes that are printed, at any size, their real one too."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from journeymap.drawing.poster.extent import Extent
from journeymap.drawing.theme import Theme, mix
from journeymap.paint.leaves import Leaf, paint_leaf

_MM = 25.4
_AROUND = 18
"""Pixels around the paper."""
_STEP = 1.25
_LEAST, _MOST = 0.01, 32.0
"""How small and how large a leaf is shown, beside its real size."""
_BELIEVED = (40.0, 800.0)
"""Screens say dots per inch between these; what else they say is made up."""
_ARROW = 60


class Preview(QAbstractScrollArea):
    """Shows a leaf: whole, or so much larger that letters can be read; drag or arrows move it."""

    zoomed = Signal()
    """How large it is shown has changed."""
    turned = Signal(int)
    """Somebody wants the leaf so many places on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumSize(QSize(240, 160))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        self._leaf: Leaf | None = None
        self._zoom: float | None = None
        self._painted: tuple[object, QPixmap] | None = None
        self._grabbed: tuple[QPointF, int, int] | None = None
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self.viewport().update)
            bar.setSingleStep(_ARROW)
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    @property
    def leaf(self) -> Leaf | None:
        """What is shown."""
        return self._leaf

    @property
    def zoom(self) -> float:
        """How large the leaf is shown beside its real size on this screen."""
        return self._fitting() if self._zoom is None else self._zoom

    @property
    def fits(self) -> bool:
        """Whether the whole leaf is in sight, however large the window is."""
        return self._zoom is None

    def show_leaf(self, leaf: Leaf | None) -> None:
        """Show another leaf, or the same one laid out anew, where and as large as before."""
        same = self._leaf is not None and leaf is not None and self._leaf.size == leaf.size
        self._leaf = leaf
        self._measure()
        if not same:
            self.zoomed.emit()
        self.viewport().update()

    def fit(self) -> None:
        """Bring the whole leaf into sight."""
        self._set_zoom(None)

    def zoom_to(self, zoom: float) -> None:
        """Show it so large beside its real size, what is in the middle staying there."""
        self._set_zoom(min(max(zoom, _LEAST), _MOST))

    def zoom_in(self) -> None:
        """Larger."""
        self.zoom_to(self.zoom * _STEP)

    def zoom_out(self) -> None:
        """Smaller."""
        self.zoom_to(self.zoom / _STEP)

    def _set_zoom(self, zoom: float | None, at: QPointF | None = None) -> None:
        at = at or QRectF(self.viewport().rect()).center()
        before, corner = self._pixels(), self._corner()
        place = ((at.x() - corner.x()) / before, (at.y() - corner.y()) / before)
        self._zoom = zoom
        self._measure()
        now = self._pixels()
        for bar, where, aim in (
            (self.horizontalScrollBar(), place[0], at.x()),
            (self.verticalScrollBar(), place[1], at.y()),
        ):
            bar.setValue(round(where * now + _AROUND - aim))
        self.viewport().update()
        self.zoomed.emit()

    def _per_mm(self) -> float:
        """Pixels of a millimetre at real size."""
        screen = self.screen()
        dots = screen.physicalDotsPerInch()
        if not _BELIEVED[0] <= dots <= _BELIEVED[1]:
            dots = screen.logicalDotsPerInch()
        return dots / _MM

    def _fitting(self) -> float:
        if self._leaf is None:
            return 1.0
        width, height = self._leaf.size
        room = self.maximumViewportSize()
        wide, tall = room.width() - 2 * _AROUND, room.height() - 2 * _AROUND
        return max(_LEAST / 10, min(wide / width, tall / height) / self._per_mm())

    def _pixels(self) -> float:
        """Pixels of a millimetre as shown."""
        return self.zoom * self._per_mm()

    def _measure(self) -> None:
        """Let the scroll bars reach over the leaf."""
        room = self.maximumViewportSize()
        for bar, side, length in (
            (self.horizontalScrollBar(), 0, room.width()),
            (self.verticalScrollBar(), 1, room.height()),
        ):
            whole = 0.0
            if self._leaf is not None and self._zoom is not None:
                whole = self._leaf.size[side] * self._pixels() + 2 * _AROUND
            bar.setRange(0, max(0, round(whole - length)))
            bar.setPageStep(length)

    def _corner(self) -> QPointF:
        """Where the leaf's upper left corner is in the viewport."""
        if self._leaf is None:
            return QPointF()
        pixels, room = self._pixels(), self.viewport().rect()
        corner = []
        for side, length, bar in (
            (0, room.width(), self.horizontalScrollBar()),
            (1, room.height(), self.verticalScrollBar()),
        ):
            whole = self._leaf.size[side] * pixels
            middle = (length - whole) / 2
            corner.append(middle if bar.maximum() == 0 else _AROUND - bar.value())
        return QPointF(*corner)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The paper and what of it is in sight."""
        key = (
            id(self._leaf),
            self._pixels(),
            self._corner().toTuple(),
            self.viewport().size().toTuple(),
        )
        if self._painted is None or self._painted[0] != key:
            self._painted = (key, self._picture())
        with QPainter(self.viewport()) as painter:
            painter.drawPixmap(0, 0, self._painted[1])
            if self.hasFocus():
                painter.setPen(QColor(self._theme.focus))
                painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def _picture(self) -> QPixmap:
        dots = self.devicePixelRatioF()
        size = self.viewport().size()
        picture = QPixmap(size * dots)
        picture.setDevicePixelRatio(dots)
        picture.fill(QColor(mix(self._theme.canvas, self._theme.ink, 0.12)))
        if self._leaf is None:
            return picture
        pixels, corner = self._pixels(), self._corner()
        width, height = self._leaf.size
        paper = QRectF(corner.x(), corner.y(), width * pixels, height * pixels)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(paper.translated(2, 2), QColor(self._theme.line))
            painter.fillRect(paper, Qt.GlobalColor.white)
            painter.setClipRect(paper)
            painter.translate(corner)
            painter.scale(pixels, pixels)
            seen = Extent(
                -corner.x() / pixels,
                -corner.y() / pixels,
                (size.width() - corner.x()) / pixels,
                (size.height() - corner.y()) / pixels,
            )
            paint_leaf(self._leaf, painter, seen)
        return picture

    def resizeEvent(self, event: object) -> None:
        """A leaf that fits goes on fitting."""
        self._measure()
        if self.fits:
            self.zoomed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom to where the pointer is."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            by = _STEP ** (event.angleDelta().y() / 120)
            zoom = min(max(self.zoom * by, _LEAST), _MOST)
            self._set_zoom(zoom, event.position())
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the paper."""
        if event.button() is Qt.MouseButton.LeftButton:
            bars = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
            self._grabbed = (event.position(), *bars)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it along."""
        if self._grabbed is not None:
            start, x, y = self._grabbed
            by = event.position() - start
            self.horizontalScrollBar().setValue(round(x - by.x()))
            self.verticalScrollBar().setValue(round(y - by.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._grabbed = None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look at this place in its real size, or at the whole again."""
        if self.fits:
            self._set_zoom(1.0, event.position())
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus, 1 and 0 zoom, arrows move, the page keys turn leaves."""
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_in()
            case Qt.Key.Key_Minus:
                self.zoom_out()
            case Qt.Key.Key_1:
                self.zoom_to(1.0)
            case Qt.Key.Key_0:
                self.fit()
            case Qt.Key.Key_PageDown:
                self.turned.emit(1)
            case Qt.Key.Key_PageUp:
                self.turned.emit(-1)
            case _:
                super().keyPressEvent(event)
