"""Dragging rows within their own list or tree: it asks for another place, and moves no row.

Qt would take the row out by itself after a move, so a drag here is a copy that nobody makes.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
from PySide6.QtWidgets import QAbstractItemView


class DragsWithin:
    """Mixed into a view: its rows can be dragged to places of its own alone."""

    def let_rows_be_dragged(self) -> None:
        """Allow it; the view answers `dropEvent`."""
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(True)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Offer a copy only."""
        super().startDrag(Qt.DropAction.CopyAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take in nothing from elsewhere."""
        if event.source() is self:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would come."""
        if event.source() is self:
            super().dragMoveEvent(event)
            event.accept()
