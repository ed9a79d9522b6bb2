"""A trigger as a tree of sentences. Alt with arrows, or a drag, moves parts; Delete removes one,
Enter fills the marked one in.
"""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from journeymap.app.drags_within import DragsWithin
from journeymap.app.inspector.form import Desk
from journeymap.app.rules.kinds import KIND_NAMES
from journeymap.edit.trigger_trees import Path, is_there
from journeymap.handling.sentences import trigger_sentence
from journeymap.i18n import phrase
from journeymap.model.triggers import AllOf, AnyOf, AnyTrigger, Not, parts_of

_MOVES = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class TriggerTree(DragsWithin, QTreeWidget):
    """Shows a trigger; asks for changes of its parts."""

    chosen = Signal()
    """Another part is marked."""
    moved = Signal(int, int)
    """The marked part is to go down by so many (-1: up), or into the next group (-1: out)."""
    dropped = Signal(object, object, int)
    """The part at a path is to come into the group at another one, before the one at a place."""
    removed = Signal()
    opened = Signal()
    """The marked part is to be filled in."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("look", "rows")
        self.setHeaderHidden(True)
        self.setAccessibleName(desk.say(phrase("rules", "When, as a tree")))
        self.let_rows_be_dragged()
        self.setItemsExpandable(False)
        self.setRootIsDecorated(False)
        self.setIndentation(22)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentItemChanged.connect(lambda: self.chosen.emit())

    @property
    def path(self) -> Path:
        """Where the marked part is; the whole where none is marked."""
        item = self.currentItem()
        return () if item is None else item.data(0, Qt.ItemDataRole.UserRole)

    def show_trigger(self, trigger: AnyTrigger, path: Path | None = None) -> None:
        """Show a trigger, the part at `path` marked, or the one that was as far as it is there."""
        path = self.path if path is None else path
        while not is_there(trigger, path):
            path = path[:-1]
        with QSignalBlocker(self):
            self.clear()
            self.addTopLevelItem(self._item(trigger, ()))
            self.expandAll()
            for item in self._items():
                if item.data(0, Qt.ItemDataRole.UserRole) == path:
                    self.setCurrentItem(item)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the marked part, Delete removes it, Enter fills it in."""
        move = _MOVES.get(Qt.Key(event.key()))
        if move is not None and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.moved.emit(*move)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for another place: on a group into it, between parts between them."""
        path = self.path
        index = self.indexAt(event.position().toPoint())
        event.accept()
        if index.isValid() and path:
            self.dropped.emit(path, *self._place_of(index, event))

    def _place_of(self, index: QModelIndex, event: QDropEvent) -> tuple[Path, int]:
        over: Path = index.data(Qt.ItemDataRole.UserRole)
        rows = index.model().rowCount(index)
        box, y = self.visualRect(index), event.position().y()
        inside = box.height() / 4 < y - box.top() < 3 * box.height() / 4
        if rows and (inside or not over):
            return over, rows
        return over[:-1], over[-1] + (y > box.center().y()) if over else 0

    def _item(self, trigger: AnyTrigger, path: Path) -> QTreeWidgetItem:
        say = self._desk.say
        if isinstance(trigger, AllOf | AnyOf | Not):
            text = say(KIND_NAMES[type(trigger)])
        else:
            text = say(trigger_sentence(trigger, self._desk.document))
        item = QTreeWidgetItem([text])
        item.setToolTip(0, text)
        item.setData(0, Qt.ItemDataRole.UserRole, path)
        for place, part in enumerate(parts_of(trigger)):
            item.addChild(self._item(part, (*path, place)))
        return item

    def _items(self) -> Iterator[QTreeWidgetItem]:
        waiting = [self.topLevelItem(0)]
        while waiting:
            item = waiting.pop()
            yield item
            waiting += [item.child(row) for row in range(item.childCount())]
