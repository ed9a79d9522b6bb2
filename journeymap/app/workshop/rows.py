"""Lists of records in a panel, one small form a record, in an order that a hand can change."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QVBoxLayout, QWidget

from journeymap.app.inspector.form import Desk, Form, order_tabs
from journeymap.drawing.shapes import Dot
from journeymap.drawing.theme import Theme
from journeymap.i18n import Phrase, phrase
from journeymap.paint import paint
from journeymap.paint.painting import color

ROW_MIME = "application/x-journeymap-row"
"""A row on its way to another place; its data is the id of its record."""


class Row(Form):
    """One record of a list, with a menu of what can be done to it."""

    def __init__(self, desk: Desk, id: str) -> None:
        super().__init__(desk)
        self.id = id
        self.layout().setContentsMargins(0, 0, 0, 0)
        self.layout().setSpacing(3)
        self.menu = QMenu(self)
        self.more = QToolButton()
        self.more.setText("⋯")
        self.more.setProperty("look", "more")
        said = desk.say(phrase("workshop", "More"))
        self.more.setAccessibleName(said)
        self.more.setToolTip(said)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setMenu(self.menu)

    def offer_action(self, name: Phrase, run: Callable[[], object], key: str = "") -> QAction:
        """Put something into the menu; its key works in the whole row."""
        action = QAction(self.desk.say(name), self)
        action.triggered.connect(lambda: run())
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        self.menu.addAction(action)
        return action

    def show_record(self) -> None:
        """Show the record as it is now."""
        self.inspect((self.id,))


class Rows(QWidget):
    """The rows of a list; `moved` says which one a hand has put where."""

    moved = Signal(str, int)
    """The id of a record and its new place, counted without itself."""
    left = Signal()
    """The keyboard has gone elsewhere from a row."""

    def __init__(self, theme: Theme, make: Callable[[str], Row]) -> None:
        super().__init__()
        self._theme = theme
        self._make = make
        self._rows: dict[str, Row] = {}
        self._gap: int | None = None
        """Where a row that is being dragged would go."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.setAcceptDrops(True)
        QApplication.instance().focusChanged.connect(self._focus_moved)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows from top to bottom."""
        return tuple(self._rows.values())

    def row(self, id: str) -> Row | None:
        """The row of a record."""
        return self._rows.get(id)

    def show_ids(self, ids: Sequence[str]) -> None:
        """Show the records with these ids in this order; rows that stay keep what is typed."""
        if list(self._rows) != list(ids):
            for id in [id for id in self._rows if id not in ids]:
                row = self._rows.pop(id)
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
            for place, id in enumerate(ids):
                row = self._rows.get(id) or self._make(id)
                self._rows[id] = row
                self._column.insertWidget(place, row)
            self._rows = {id: self._rows[id] for id in ids}
            order_tabs(self.window())
        for row in self._rows.values():
            row.show_record()

    def step(self, id: str, by: int) -> None:
        """Move a row up or down."""
        place = list(self._rows).index(id) + by
        if 0 <= place < len(self._rows):
            self.moved.emit(id, place)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take rows of this list."""
        if self._dragged(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the row would go."""
        self._mark(self._place(event.position().toPoint()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: object) -> None:
        """Show nothing any more."""
        self._mark(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the row."""
        id = self._dragged(event.mimeData())
        place = self._place(event.position().toPoint())
        self._mark(None)
        if id is not None:
            event.acceptProposedAction()
            before = list(self._rows).index(id)
            self.moved.emit(id, place - (before < place))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line where a row would go."""
        if self._gap is None or not self._rows:
            return
        rows = self.rows
        y = rows[self._gap].y() - 4 if self._gap < len(rows) else rows[-1].geometry().bottom() + 3
        with QPainter(self) as painter:
            painter.fillRect(0, max(0, y), self.width(), 2, color(self._theme.focus))

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and new is not None and self.isAncestorOf(old):
            self.left.emit()

    def _dragged(self, data: QMimeData) -> str | None:
        if not data.hasFormat(ROW_MIME):
            return None
        id = bytes(data.data(ROW_MIME).data()).decode()
        return id if id in self._rows else None

    def _place(self, at: QPoint) -> int:
        return sum(at.y() > row.geometry().center().y() for row in self._rows.values())

    def _mark(self, gap: int | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.update()


class Grip(QWidget):
    """Where a row is taken by the mouse; the keyboard moves it by its menu."""

    def __init__(self, theme: Theme, id: str) -> None:
        super().__init__()
        self._theme = theme
        self._id = id
        self._pressed: QPoint | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setFixedWidth(14)

    def sizeHint(self) -> QSize:
        """Two columns of dots."""
        return QSize(14, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Six dots."""
        middle = 15
        dots = (Dot(x, middle + y, 1.3, self._theme.line) for x in (4, 9) for y in (-5, 0, 5))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(tuple(dots), painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the row."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the row, once the mouse has moved for sure."""
        if self._pressed is None:
            return
        pressed = self._pressed
        moved = (event.position().toPoint() - pressed).manhattanLength()
        if moved >= QApplication.startDragDistance():
            self._pressed = None
            drag = QDrag(self)
            drag.setMimeData(row_data(self._id))
            drag.setPixmap(self.parentWidget().grab())
            drag.setHotSpot(self.mapTo(self.parentWidget(), pressed))
            drag.exec(Qt.DropAction.MoveAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._pressed = None


def row_data(id: str) -> QMimeData:
    """A row on its way, as drag and drop carry it."""
    data = QMimeData()
    data.setData(ROW_MIME, QByteArray(id.encode()))
    return data
