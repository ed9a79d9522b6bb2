"""A hand for the tests: real mouse and key events on the map of a window."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journeymap.app.window import Window
from journeymap.canvas.items import CardItem


class Hand:
    """Mouse and keys on the map of a window."""

    def __init__(self, window: Window) -> None:
        self.window = window

    def card(self, id: str) -> CardItem:
        found = self.window.scene.card(id)
        assert found is not None
        return found

    def pixel(self, id: str, x: float = 60.0, y: float = 34.0) -> QPoint:
        """The pixel of a point on a card."""
        return self.window.view.mapFromScene(self.card(id).mapToScene(QPointF(x, y)))

    def click(self, id: str, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(
            self.window.view.viewport(), Qt.MouseButton.LeftButton, keys, self.pixel(id)
        )

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Press, move in steps, release."""
        place = self.window.view.viewport()
        QTest.mousePress(place, Qt.MouseButton.LeftButton, pos=start)
        for part in (0.25, 0.5, 0.75, 1.0):
            QTest.mouseMove(place, start + (end - start) * part)
            QApplication.processEvents()
        QTest.mouseRelease(place, Qt.MouseButton.LeftButton, pos=end)
        QApplication.processEvents()

    def drop(
        self,
        on: QWidget,
        data: QMimeData,
        at: QPoint,
        keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Drag something over a widget and let it fall there."""
        how = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, keys)
        QApplication.sendEvent(on, QDragEnterEvent(at, *how))
        QApplication.sendEvent(on, QDragMoveEvent(at, *how))
        QApplication.sendEvent(on, QDropEvent(QPointF(at), *how))
        QApplication.processEvents()

    def keys(self, text: str) -> None:
        """Type on whatever has the focus."""
        QTest.keyClicks(self.focused(), text)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focused(), key, keys)

    def focused(self) -> QWidget:
        focused = self.window.focusWidget()
        assert focused is not None
        return focused
