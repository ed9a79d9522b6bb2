"""A list whose entries are whole paragraphs: they wrap, and nothing of them is cut off."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

_BESIDE, _ABOVE = 9, 5
"""Pixels that the style keeps free beside a text and above it."""
_TALLEST = 100_000


class _Whole(QStyledItemDelegate):
    """Says how tall an entry is: Qt forgets the free space of the style when it wraps."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The size in which the whole text is seen, in pixels."""
        list = self.parent()
        assert isinstance(list, QListWidget)
        room = QRect(0, 0, list.viewport().width() - 2 * _BESIDE, _TALLEST)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        wrapped = list.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        return QSize(room.width(), wrapped.height() + 2 * _ABOVE)


class Paragraphs(QListWidget):
    """A list of paragraphs in a panel."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what screen readers call it."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("look", "panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Whole(self))
