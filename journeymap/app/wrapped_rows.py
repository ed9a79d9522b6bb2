"""Rows of a list that are as high as their sentences."""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

_ASIDE = 26
"""Room beside the text: what the style sheet gives rows, and the list itself."""
_ABOVE = 12


class WrappedRows(QStyledItemDelegate):
    """Measures rows in the width of their list; Qt's own measure forgets the style's padding."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """As many lines as the sentence needs."""
        view: QListView = self.parent()
        width = view.viewport().width()
        text = str(index.data() or "")
        room = QRect(0, 0, max(width - _ASIDE, 40), 10_000)
        said = QFontMetrics(view.font()).boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        return QSize(width, said.height() + _ABOVE)


def wrap_rows(view: QListView) -> None:
    """Let a list wrap its sentences and never scroll aside."""
    view.setWordWrap(True)
    view.setTextElideMode(Qt.TextElideMode.ElideNone)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setProperty("look", "rows")
    view.setItemDelegate(WrappedRows(view))
