"""A frame around the map while the keyboard is there, for those who came by keyboard."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_WIDTH = 3
"""Pixels."""
_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class FocusFrame(QWidget):
    """Lies over the viewport of a view; the first click takes it away."""

    def __init__(self, view: QAbstractScrollArea, ink: QColor) -> None:
        super().__init__(view)
        self._view = view
        self._ink = ink
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the focus, and stay as large as the viewport."""
        if isinstance(event, QFocusEvent):
            self.setVisible(event.gotFocus() and event.reason() in _BY_KEYS)
            self._cover()
        elif event.type() == QEvent.Type.MouseButtonPress:
            self.hide()
        elif event.type() == QEvent.Type.Resize:
            self._cover()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        with QPainter(self) as painter:
            painter.setPen(QPen(self._ink, _WIDTH))
            inset = _WIDTH // 2 + 1
            painter.drawRect(self.rect().adjusted(inset, inset, -inset, -inset))

    def _cover(self) -> None:
        whole = self._view.viewport().geometry()
        self.setGeometry(whole)
        inside = _WIDTH + 1
        inner = self.rect().adjusted(inside, inside, -inside, -inside)
        # Only the frame itself is there: the map below it scrolls as if it were not.
        self.setMask(QRegion(self.rect()) - QRegion(inner))
        self.raise_()
