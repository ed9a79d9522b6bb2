"""A list of sentences as tall as they are: ten thousand of them are shown at once.

Qt's own list measures every row before it can go to one of them. This one measures what is in
sight, guesses the rest, and measures that too while nobody does anything; the rows in sight stay
where they are meanwhile.
"""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate
from time import perf_counter

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem

_Index = QModelIndex | QPersistentModelIndex
_GUESS = 44
"""Pixels of a row that is not measured yet: about two lines."""
_LOWEST = 24
"""No row is lower than this, in pixels."""
_STEP = 24
"""Pixels that one step of the wheel or the bar goes."""
_AT_A_TIME = 0.004
"""Seconds that measuring takes at most before keys and the mouse are heard again."""
_Hint = QAbstractItemView.ScrollHint
_Move = QAbstractItemView.CursorAction


class SentenceList(QListView):
    """Rows below each other, each as tall as its delegate says for the width of the list."""

    def __init__(self) -> None:
        super().__init__()
        self._heights: list[int] = []
        self._tops: list[int] = [0]
        """Where rows begin, and where the last one ends."""
        self._known = bytearray()
        """Of each row, whether it is measured."""
        self._next = 0
        """The first row that might not be."""
        self._later = QTimer(self, interval=0)
        self._later.timeout.connect(self._measure_on)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    @property
    def measured(self) -> bool:
        """Whether every row is measured."""
        return self._known.find(0, self._next) < 0

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show the rows of a model, also after it was reset."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.doItemsLayout)

    # Where rows are

    def doItemsLayout(self) -> None:
        """Begin anew: guess all heights."""
        count = self.model().rowCount() if self.model() is not None else 0
        self._heights, self._known, self._next = [_GUESS] * count, bytearray(count), 0
        self._stack()
        QAbstractItemView.doItemsLayout(self)
        if self.isVisible():
            self._later.start()

    def updateGeometries(self) -> None:
        """Fit the bar to the rows."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._tops[-1] - room))
        bar.setPageStep(room)
        bar.setSingleStep(_STEP)
        QAbstractItemView.updateGeometries(self)

    def visualRect(self, index: _Index) -> QRect:
        """Where a row is in the viewport."""
        if not index.isValid() or index.row() >= len(self._heights):
            return QRect()
        top = self._tops[index.row()] - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._heights[index.row()])

    def indexAt(self, at: QPoint) -> QModelIndex:
        """The row at a point of the viewport."""
        row = self._row_at(at.y() + self.verticalOffset())
        return self.model().index(row, 0) if 0 <= row < len(self._heights) else QModelIndex()

    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible
    ) -> None:
        """Bring a row into sight."""
        if not index.isValid() or index.row() >= len(self._heights):
            return
        room, row = self.viewport().height(), index.row()
        around = room // _LOWEST + 1
        if self._measure(range(row - around, row + around + 1)):
            self._stack()
            self.updateGeometries()
        bar, top, end = self.verticalScrollBar(), self._tops[row], self._tops[row + 1]
        if hint is _Hint.PositionAtCenter:
            bar.setValue((top + end - room) // 2)
        elif top < bar.value() or hint is _Hint.PositionAtTop:
            bar.setValue(top)
        elif end > bar.value() + room or hint is _Hint.PositionAtBottom:
            bar.setValue(min(top, end - room))
        self.viewport().update()

    # What Qt asks of a list

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where a key leads: to the next row that can be chosen, or a page or all of them on."""
        count, row = len(self._heights), self.currentIndex().row()
        page = self.viewport().height()
        match action:
            case _Move.MoveHome:
                return self._choosable(range(count))
            case _Move.MoveEnd:
                return self._choosable(range(count - 1, -1, -1))
            case _Move.MovePageDown:
                to = min(self._row_at(self._tops[max(row, 0)] + page), count - 1)
                return self._choosable([*range(to, row, -1), *range(to, count)])
            case _Move.MovePageUp:
                to = max(self._row_at(self._tops[max(row, 0)] - page), 0)
                return self._choosable([*range(to, row), *range(to, -1, -1)])
            case _Move.MoveUp | _Move.MovePrevious | _Move.MoveLeft:
                return self._choosable(range(row - 1, -1, -1))
        return self._choosable(range(row + 1, count))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the row where the mouse is."""
        index = self.indexAt(rect.topLeft())
        chosen = QItemSelection(index, index) if index.isValid() else QItemSelection()
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What is painted anew when the choice changes."""
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follow the bar."""
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences wrap elsewhere in another width."""
        QAbstractItemView.resizeEvent(self, event)
        if event.size().width() == event.oldSize().width():
            self.updateGeometries()
            return
        anchor = self._row_at(self.verticalOffset())
        self.doItemsLayout()
        if 0 < anchor < len(self._heights):
            self.verticalScrollBar().setValue(self._tops[anchor])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        self._settle()
        if not self.measured and not self._later.isActive():
            self._later.start()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain, current = option.state, self.currentIndex()
        with QPainter(self.viewport()) as painter:
            for row in self._in_sight():
                index = self.model().index(row, 0)
                option.rect = self.visualRect(index)
                option.state = plain
                if self.selectionModel().isSelected(index):
                    option.state |= QStyle.StateFlag.State_Selected
                if index == current and self.hasFocus():
                    option.state |= QStyle.StateFlag.State_HasFocus
                self.itemDelegate().paint(painter, option, index)

    # How tall they are

    def _choosable(self, rows: Iterable[int]) -> QModelIndex:
        """The first of some rows that can be chosen; otherwise where the keyboard is."""
        model = self.model()
        for row in rows:
            index = model.index(row, 0)
            if model.flags(index) & Qt.ItemFlag.ItemIsEnabled:
                return index
        return QModelIndex(self.currentIndex())

    def _row_at(self, y: int) -> int:
        return bisect_right(self._tops, y) - 1

    def _in_sight(self) -> range:
        first, end = self.verticalOffset(), self.verticalOffset() + self.viewport().height()
        return range(max(0, self._row_at(first)), min(self._row_at(end) + 1, len(self._heights)))

    def _stack(self) -> None:
        self._tops = [0, *accumulate(self._heights)]

    def _settle(self) -> None:
        """Measure what is in sight, and what comes into sight by that."""
        for _ in range(len(self._heights)):
            if not self._measured_in_place(self._in_sight()):
                return

    def _measured_in_place(self, rows: Iterable[int]) -> bool:
        """Measure rows while the first one in sight stays where it is; whether any changed."""
        bar = self.verticalScrollBar()
        first = max(0, min(self._row_at(bar.value()), len(self._heights) - 1))
        beyond = bar.value() - self._tops[first]
        if not self._measure(rows):
            return False
        self._stack()
        self.updateGeometries()
        bar.setValue(self._tops[first] + beyond)
        return True

    def _measure(self, rows: Iterable[int]) -> bool:
        option, changed = QStyleOptionViewItem(), False
        for row in rows:
            if 0 <= row < len(self._known) and not self._known[row]:
                self._known[row] = 1
                tall = self.itemDelegate().sizeHint(option, self.model().index(row, 0)).height()
                changed |= tall != self._heights[row]
                self._heights[row] = tall
        return changed

    def _measure_on(self) -> None:
        """Measure more rows, for as long as nobody notices."""
        until = perf_counter() + _AT_A_TIME
        first = self._known.find(0, self._next)
        if first < 0 or not self.isVisible():
            self._later.stop()
            return

        def some() -> Iterable[int]:
            for row in range(first, len(self._known)):
                self._next = row
                yield row
                if perf_counter() > until:
                    return

        self._measured_in_place(some())
