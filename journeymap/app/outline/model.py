"""The map as a tree for a view: stages, and in them touchpoints and notes as they are read."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from journeymap.analysis.search import Wanted, Writing
from journeymap.edit.change import Change
from journeymap.model.document import Document
from journeymap.model.records import Note, Stage, Touchpoint

MIME = "application/x-journeymap-outline"
RECORD = Qt.ItemDataRole.UserRole
"""The record of a row."""
_NO_STAGE = 0
"""The internal id of stages; that of other rows is the place of their stage, from 1."""
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_NOTE = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
_CARD = _NOTE | Qt.ItemFlag.ItemIsEditable
_STAGE = (_CARD | Qt.ItemFlag.ItemIsDropEnabled) & ~Qt.ItemFlag.ItemNeverHasChildren


class Outline(QAbstractItemModel):
    """Follows a document change by change; only rows that differ are touched."""

    def __init__(
        self,
        describe: Callable[[Stage | Touchpoint | Note, int], str],
        rename: Callable[[str, str], bool],
        move: Callable[[Sequence[str], str, str | None], bool],
    ) -> None:
        """`describe` says a row (with the number of rows in it) to those who hear it.

        `rename` and `move` edit the document: an id and a name; ids, a stage and the touchpoint
        before which they go.
        """
        super().__init__()
        self._describe, self._rename, self._move = describe, rename, move
        self._document = Document()
        self._wanted = Wanted("")
        self._typed = ""
        self._writings: dict[str, tuple[str, Writing]] = {}
        """Names as they are searched."""
        self._stages: list[str] = []
        self._rows: list[list[str]] = []
        self._places: dict[str, tuple[int, int]] = {}
        """Where ids stand: the place of their stage and their row in it, -1 for stages."""

    # Following

    def show_document(self, document: Document) -> None:
        """Show a whole document anew."""
        self.beginResetModel()
        self._document = document
        self._fill()
        self.endResetModel()

    def narrow(self, typed: str) -> None:
        """Show only what has these words in its name, and stages with all that is in them."""
        self.beginResetModel()
        self._typed, self._wanted = typed, Wanted(typed)
        self._fill()
        self.endResetModel()

    def follow(self, document: Document, change: Change) -> bool:
        """Show a document that differs by a change; False where all was shown anew."""
        was, self._document = self._document, document
        if self._typed or self._offered_stages() != self._stages:
            self.show_document(document)
            return False
        touched = set()
        for id in change.ids:
            for record in (was.records.get(id), document.records.get(id)):
                if isinstance(record, Touchpoint | Note):
                    touched.add(record.stage)
        for stage in touched:
            if stage in self._stages:
                self._follow_rows(self._stages.index(stage))
        for id in change.ids:
            if (index := self.index_of(id)).isValid():
                self.dataChanged.emit(index, index)
        return True

    @property
    def length(self) -> int:
        """How many rows there are, stages and all that stands in them."""
        return len(self._places)

    def index_of(self, id: str) -> QModelIndex:
        """The index of a record, invalid where it is not shown."""
        place = self._places.get(id)
        if place is None:
            return QModelIndex()
        stage, row = place
        return self.createIndex(stage, 0, _NO_STAGE) if row < 0 else self._child(stage, row)

    def ids(self, indexes: Iterable[_Index]) -> list[str]:
        """The ids of rows, in the order of the tree."""
        found = {self._id(index) for index in indexes}
        return sorted((id for id in found if id), key=lambda id: self._places[id])

    # What Qt asks

    def index(self, row: int, column: int, parent: _Index = _ROOT) -> QModelIndex:
        """The index of a row under a stage, or of a stage."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        if parent.isValid():
            return self._child(parent.row(), row)
        return self.createIndex(row, column, _NO_STAGE)

    def parent(self, index: _Index = _ROOT) -> QModelIndex:
        """The stage of a row."""
        stage = index.internalId() if index.isValid() else _NO_STAGE
        if stage == _NO_STAGE:
            return QModelIndex()
        return self.createIndex(stage - 1, 0, _NO_STAGE)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many stages there are, or how much stands in one."""
        if not parent.isValid():
            return len(self._stages)
        return len(self._rows[parent.row()]) if parent.internalId() == _NO_STAGE else 0

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """One."""
        return 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The record, its name, and what is said of it."""
        record = self._document.records.get(self._id(index))
        if not isinstance(record, Stage | Touchpoint | Note):
            return None
        if role == RECORD:
            return record
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return _name(record)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._describe(record, self.rowCount(index))
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename."""
        name = " ".join(str(value).split())
        return bool(name) and self._rename(self._id(index), name)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Stages take what is dropped on them; between rows everything can be dropped."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        if index.internalId() == _NO_STAGE:
            return _STAGE
        return _NOTE if self._document.get(Note, self._id(index)) is not None else _CARD

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Rows of this tree alone."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of the rows."""
        data = QMimeData()
        data.setData(MIME, " ".join(self.ids(indexes)).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        """Move what was dropped; the tree follows the document, so nothing is left to be done."""
        ids = bytes(data.data(MIME).data()).decode().split()
        ids = [id for id in ids if id in self._document]
        if not ids or not self._stages:
            return False
        stages = [id for id in ids if self._document.get(Stage, id) is not None]
        if stages:
            return self._drop_stage(stages[0], row, parent)
        if parent.isValid():
            rows = self._rows[parent.row()]
            rest = rows[row:] if row >= 0 else []
            before = next((id for id in rest if id in self._document.touchpoints), None)
            return self._move(ids, self._stages[parent.row()], before)
        # Between two stages is the end of the upper one.
        above = (row if row >= 0 else len(self._stages)) - 1
        return self._move(ids, self._stages[max(above, 0)], None)

    # Inside

    def _drop_stage(self, stage: str, row: int, parent: _Index) -> bool:
        target = parent.row() if parent.isValid() else row
        before = self._stages[target] if 0 <= target < len(self._stages) else None
        return self._move([stage], "", before)

    def _child(self, stage: int, row: int) -> QModelIndex:
        return self.createIndex(row, 0, stage + 1)

    def _id(self, index: _Index) -> str:
        if not index.isValid():
            return ""
        stage = index.internalId()
        rows = self._stages if stage == _NO_STAGE else self._rows[stage - 1]
        return rows[index.row()] if index.row() < len(rows) else ""

    def _fill(self) -> None:
        self._stages = self._offered_stages()
        self._rows = [self._offered(stage) for stage in self._stages]
        self._places = {stage: (place, -1) for place, stage in enumerate(self._stages)}
        for place in range(len(self._stages)):
            self._place_rows(place)

    def _place_rows(self, stage: int) -> None:
        for row, id in enumerate(self._rows[stage]):
            self._places[id] = (stage, row)

    def _offered_stages(self) -> list[str]:
        stages = self._document.stages
        if not self._typed:
            return [stage.id for stage in stages]
        return [s.id for s in stages if self._is_wanted(s) or self._offered(s.id)]

    def _offered(self, stage: str) -> list[str]:
        """The touchpoints of a stage and then its notes."""
        notes = [note for note in self._document.notes if note.stage == stage]
        notes.sort(key=lambda note: (note.y, note.x, note.id))
        rows: list[Touchpoint | Note] = [*self._document.in_stage(stage), *notes]
        record = self._document.get(Stage, stage)
        if self._typed and record is not None and not self._is_wanted(record):
            rows = [row for row in rows if self._is_wanted(row)]
        return [row.id for row in rows]

    def _is_wanted(self, record: Stage | Touchpoint | Note) -> bool:
        name = _name(record)
        kept = self._writings.get(record.id)
        if kept is None or kept[0] != name:
            kept = self._writings[record.id] = (name, Writing.of(name))
        return self._wanted.stands_in(kept[1])

    def _follow_rows(self, stage: int) -> None:
        """Take out and put in what differs between the rows of a stage and those it has now."""
        old, new = self._rows[stage], self._offered(self._stages[stage])
        first = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), None)
        if first is None:
            first = min(len(old), len(new))
        same = 0
        while same < min(len(old), len(new)) - first and old[-1 - same] == new[-1 - same]:
            same += 1
        parent = self.createIndex(stage, 0, _NO_STAGE)
        gone, come = old[first : len(old) - same], new[first : len(new) - same]
        if gone:
            self.beginRemoveRows(parent, first, first + len(gone) - 1)
            del old[first : first + len(gone)]
            for id in gone:
                if self._places.get(id, (stage, 0))[0] == stage:
                    self._places.pop(id, None)
            self._place_rows(stage)
            self.endRemoveRows()
        if come:
            self.beginInsertRows(parent, first, first + len(come) - 1)
            old[first:first] = come
            self._place_rows(stage)
            self.endInsertRows()
        if gone or come:
            self.dataChanged.emit(parent, parent)  # it says how many stand in it


def _name(record: Stage | Touchpoint | Note) -> str:
    if isinstance(record, Note):
        return " ".join(record.text.split())
    return record.name
