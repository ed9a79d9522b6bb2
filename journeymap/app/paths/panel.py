"""The kept paths of a journey in a panel: named, shown, led elsewhere step by step, deleted."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from journeymap.analysis.paths import gaps_in
from journeymap.analysis.walks import Kept
from journeymap.edit.change import Change
from journeymap.edit.paths import drop_step, insert_step, move_step
from journeymap.edit.session import Operation
from journeymap.edit.touchpoints import remove
from journeymap.i18n import Phrase, phrase
from journeymap.model.document import Document
from journeymap.model.records import JourneyPath, Touchpoint

if TYPE_CHECKING:
    from journeymap.app.window import Window

_ID = Qt.ItemDataRole.UserRole


class PathsPanel(QWidget):
    """A list of the kept paths, and below it the steps of the one that is marked."""

    def __init__(self, window: "Window") -> None:
        super().__init__()
        self._window = window
        self.paths = self._list(phrase("paths", "Kept paths"))
        self.paths.setToolTip(self._say(phrase("paths", "F2 renames, Del deletes.")))
        self.paths.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.steps = self._list(phrase("paths", "Steps of the path"))
        moving = phrase("paths", "Drag, or Alt and an arrow key, moves a step; Del removes it.")
        self.steps.setToolTip(self._say(moving))
        self.steps.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.up = self._button(phrase("paths", "Up"), lambda: self._move(-1))
        self.down = self._button(phrase("paths", "Down"), lambda: self._move(1))
        self.drop = self._button(phrase("paths", "Remove"), self._drop)
        self.add = self._button(phrase("paths", "Add selected card"), self._add)
        self._none_yet = QLabel(
            self._say(
                phrase(
                    "paths",
                    "No path is kept yet. Choose or draw one on the map, then press K to keep it.",
                )
            )
        )
        self._none_yet.setWordWrap(True)
        self._none_yet.setProperty("look", "quiet")
        self._lay_out()
        self.paths.currentItemChanged.connect(self._path_marked)
        self.paths.itemClicked.connect(self._choose_marked)
        self.paths.itemActivated.connect(self._choose_marked)
        self.paths.itemChanged.connect(self._renamed)
        self.steps.currentItemChanged.connect(self._step_marked)
        self.steps.model().rowsMoved.connect(self._dragged)
        self.paths.installEventFilter(self)
        self.steps.installEventFilter(self)
        stop = window.bench.listen(self.refresh)
        self.destroyed.connect(lambda: stop())

    @property
    def marked(self) -> JourneyPath | None:
        """The kept path whose steps are listed."""
        item = self.paths.currentItem()
        return self._window.document.get(JourneyPath, None if item is None else item.data(_ID))

    def refresh(self, change: Change | None = None) -> None:
        """Show the paths as they are now; a hidden panel waits until it is shown."""
        if not self.isVisible():
            return
        document = self._window.document
        marked = self.marked
        chosen = self._window.walks.chosen
        if marked is None and isinstance(chosen, Kept):
            marked = document.get(JourneyPath, chosen.path)
        place = max(0, self.paths.currentRow())
        _fill(self.paths, [(path.id, path.name) for path in document.paths], True)
        ids = [path.id for path in document.paths]
        if marked is not None:
            place = ids.index(marked.id)
        with QSignalBlocker(self.paths):
            self.paths.setCurrentRow(min(place, len(ids) - 1))
        self._none_yet.setVisible(not ids)
        self._show_steps()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the panel was hidden."""
        super().showEvent(event)
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Del deletes a path or removes a step, Alt and the arrows move a step."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Delete:
            self._let_go() if watched is self.paths else self._drop()
        elif watched is self.steps and alt and step:
            self._move(step)
        else:
            return False
        return True

    def _path_marked(self) -> None:
        self._show_steps()
        self._choose_marked()

    def _choose_marked(self) -> None:
        if (marked := self.marked) is not None:
            self._window.walks.choose(Kept(marked.id))

    def _renamed(self, item: QListWidgetItem) -> None:
        path, name = str(item.data(_ID)), " ".join(item.text().split())

        def rename() -> None:
            if not name or not self._window.walks.rename(path, name):
                self.refresh()

        QTimer.singleShot(0, self, rename)  # the field in which it was typed must close first

    def _let_go(self) -> None:
        if (marked := self.marked) is not None:
            self._edit(phrase("paths", "Delete a path"), lambda d: remove(d, [marked.id]))

    def _show_steps(self) -> None:
        """List the steps of the marked path, and where one is not led to by any transition."""
        document, marked = self._window.document, self.marked
        steps = () if marked is None else marked.steps
        gaps = gaps_in(document, steps)
        gap = self._say(phrase("paths", "no transition to the next"))
        listed = []
        for place, id in enumerate(steps):
            name = document.touchpoints[id].name
            listed.append((id, f"{place + 1}  {name}" + (f"  ⇢ {gap}" if place in gaps else "")))
        row = self.steps.currentRow()
        _fill(self.steps, listed, False)
        with QSignalBlocker(self.steps):
            self.steps.setCurrentRow(min(row, len(listed) - 1))
        self._show_what_can_be_done()

    def _step_marked(self) -> None:
        self._show_what_can_be_done()
        if (item := self.steps.currentItem()) is not None:
            self._window.go_to(str(item.data(_ID)))

    def _show_what_can_be_done(self) -> None:
        row, last = self.steps.currentRow(), self.steps.count() - 1
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < last)
        self.drop.setEnabled(row >= 0)
        self.add.setEnabled(self.marked is not None)

    def _move(self, by: int) -> None:
        row = self.steps.currentRow()
        if (marked := self.marked) is not None and 0 <= row + by < self.steps.count():
            self._edit(_MOVE, lambda d: move_step(d, marked.id, row, row + by))
            self.steps.setCurrentRow(row + by)

    def _dragged(self, parent: object, start: int, end: int, to: object, row: int) -> None:
        if (marked := self.marked) is not None:
            place = row if row < start else row - 1
            move = partial(move_step, path=marked.id, place=start, to=place)
            QTimer.singleShot(0, self, lambda: self._edit(_MOVE, move))  # after the drop

    def _drop(self) -> None:
        row = self.steps.currentRow()
        if (marked := self.marked) is not None and row >= 0:
            label = phrase("paths", "Remove a step from a path")
            self._edit(label, lambda d: drop_step(d, marked.id, row))

    def _add(self) -> None:
        """Add the selected card after the marked step, or at the end."""
        cards = self._window.editing.selected(Touchpoint)
        if (marked := self.marked) is None or not cards:
            return
        row = self.steps.currentRow()
        place = len(marked.steps) if row < 0 else row + 1

        def operation(document: Document) -> Document:
            for offset, card in enumerate(cards):
                document = insert_step(document, marked.id, place + offset, card)
            return document

        self._edit(phrase("paths", "Add a step to a path"), operation)

    def _edit(self, label: Phrase, operation: Operation) -> None:
        if not self._window.edit(label, operation):
            self.refresh()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self._none_yet)
        layout.addWidget(self.paths, 2)
        heading = QLabel(self._say(phrase("paths", "Steps")))
        heading.setProperty("look", "heading")
        layout.addWidget(heading)
        layout.addWidget(self.steps, 3)
        for row in ((self.up, self.down, self.drop), (self.add,)):
            line = QHBoxLayout()
            for button in row:
                line.addWidget(button)
            layout.addLayout(line)

    def _list(self, name: Phrase) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(self._say(name))
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setProperty("look", "panel")
        made.setTextElideMode(Qt.TextElideMode.ElideRight)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def _button(self, name: Phrase, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(self._say(name))
        button.setProperty("look", "small")
        button.clicked.connect(lambda: run())
        return button

    def _say(self, said: Phrase) -> str:
        return self._window.words.say(said)


_MOVE = phrase("paths", "Move a step of a path")


def _fill(into: QListWidget, entries: Sequence[tuple[str, str]], editable: bool) -> None:
    """Show these entries (id and text) in a list, without a word to those who watch it."""
    with QSignalBlocker(into):
        into.clear()
        for id, text in entries:
            item = QListWidgetItem(text)
            item.setData(_ID, id)
            item.setToolTip(text)
            if editable:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            into.addItem(item)
