"""The panel of the outline: a tree that goes with the map, to be read, renamed and reordered."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QVBoxLayout, QWidget

from journeymap.app.outline.model import Outline
from journeymap.app.outline.row import Row
from journeymap.app.search_field import SearchField
from journeymap.drawing.ordering import places_before, step_of
from journeymap.drawing.shapes import Line, Move, Path, Stroke
from journeymap.drawing.theme import Theme
from journeymap.edit.change import Change
from journeymap.edit.stages import move_stage
from journeymap.edit.touchpoints import place, revise_records
from journeymap.i18n import Phrase, phrase
from journeymap.model.document import Document
from journeymap.model.records import Note, Stage, Touchpoint
from journeymap.model.vocabulary import name_of
from journeymap.paint import paint

if TYPE_CHECKING:
    from journeymap.app.window import Window

_LONG = 600
"""Rows; where there are more, stages are closed at first. Qt's tree looks at all that is open for
every row that comes or goes."""
_NARROWEST = 216
"""In pixels: a face, two words, three signs."""


class OutlinePanel(QWidget):
    """Stages with what stands in them. What is chosen here is chosen on the map, and back."""

    def __init__(self, window: "Window") -> None:
        super().__init__()
        self._window = window
        say = window.words.say
        self.field = SearchField(
            say(phrase("outline", "Part of a name")), say(phrase("outline", "Narrow the outline"))
        )
        self.outline = Outline(self._describe, self._rename, self._move)
        self.tree = _Tree(self, window.program.theme)
        self.tree.setAccessibleName(say(phrase("outline", "Outline")))
        self.tree.setToolTip(
            say(phrase("outline", "F2 renames; drag, or Alt and an arrow key, moves."))
        )
        self.tree.setModel(self.outline)
        self.tree.setItemDelegate(Row(window.scene, window.program.theme, self.tree))
        self.setMinimumWidth(_NARROWEST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self.tree)
        self._stale = True
        self._following = False
        """Whether the tree is being brought in line with the map, so that nothing is chosen."""
        self.field.sought.connect(self._narrow)
        self.field.returnPressed.connect(self.tree.setFocus)
        self.tree.selectionModel().selectionChanged.connect(self._chosen)
        self.tree.activated.connect(self._go)
        window.scene.selectionChanged.connect(self.follow_selection)
        window.scene.altered.connect(self.tree.viewport().update)
        window.stage_bar.turned.connect(self.follow_selection)
        stop = window.bench.listen(self.refresh)
        self.destroyed.connect(lambda: stop())

    def refresh(self, change: Change) -> None:
        """Follow the document; a hidden panel waits until it is shown."""
        if not self.isVisible():
            self._stale = True
            return
        closed = self._closed()
        with self._in_line():
            if not self.outline.follow(self._window.document, change):
                self._open_all_but(closed)
        self.follow_selection()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the panel was hidden."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            closed = self._closed()
            with self._in_line():
                first = self.outline.rowCount() == 0
                self.outline.show_document(self._window.document)
                self._open_all_but(self._closed() if first and self._is_long else closed)
        self.follow_selection()

    def follow_selection(self) -> None:
        """Choose here what is chosen on the map."""
        if not self.isVisible():
            return
        model, flag = self.tree.selectionModel(), QItemSelectionModel.SelectionFlag
        ids = self._window.selection()
        if self._following or set(ids) == set(self.outline.ids(model.selectedIndexes())):
            return
        indexes = [self.outline.index_of(id) for id in ids]
        chosen = _ranges([index for index in indexes if index.isValid()])
        with self._in_line():
            model.select(chosen, flag.ClearAndSelect)
            if chosen.count():
                first = chosen.first().topLeft()
                model.setCurrentIndex(first, flag.NoUpdate)
                self.tree.scrollTo(first)

    def step(self, down: bool) -> None:
        """Move what is chosen a step on in the order, on into the next stage."""
        ids = self.outline.ids(self.tree.selectionModel().selectedIndexes())
        document = self._window.document
        stages = [id for id in ids if document.get(Stage, id) is not None]
        cards = [id for id in ids if id in document.touchpoints]
        if stages:
            places = [stage.id for stage in document.stages]
            to = places.index(stages[0]) + (1 if down else -1)
            label = phrase("outline", "Move stage")
            self._window.edit(label, lambda document: move_stage(document, stages[0], to))
        elif cards:
            step = step_of(document, cards[-1] if down else cards[0], down)
            if step is not None:
                self._move(cards, *step)
        self.tree.scrollTo(self.tree.currentIndex())

    def delete(self) -> None:
        """Delete what is chosen: cards and notes, or a stage."""
        stage = self._window.stage_bar.stage in self._window.document
        self._window.menus["drop_stage" if stage else "delete"].trigger()

    @contextmanager
    def _in_line(self) -> Iterator[None]:
        self._following = True
        try:
            yield
        finally:
            self._following = False

    def _narrow(self, typed: str) -> None:
        with self._in_line():
            self.outline.narrow(typed)
            if not self._is_long:
                self.tree.expandAll()
        self.follow_selection()

    def _chosen(self) -> None:
        """Choose on the map what is chosen here."""
        window = self._window
        if self._following:
            return
        ids = self.outline.ids(self.tree.selectionModel().selectedIndexes())
        stages = [id for id in ids if window.document.get(Stage, id) is not None]
        others = [id for id in ids if id not in stages]
        if others:
            window.scene.select(others)
            current = self._current()
            window.view.reveal(current if current in others else others[0])
        elif stages:
            window.choose_stage(stages[0])
            window.looking.reveal_stage(stages[0])

    def _go(self) -> None:
        """On to the map, where what is chosen can be tagged."""
        self._window.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _current(self) -> str:
        return next(iter(self.outline.ids([self.tree.currentIndex()])), "")

    def _rename(self, id: str, name: str) -> bool:
        label = phrase("outline", "Rename")
        return self._window.edit(label, lambda document: revise_records(document, [id], name=name))

    def _move(self, ids: Sequence[str], stage: str, before: str | None) -> bool:
        """Put touchpoints and notes into a stage, or, where `stage` is "", a stage elsewhere."""
        document = self._window.document
        if not stage:
            rest = [other.id for other in document.stages if other.id != ids[0]]
            to = rest.index(before) if before in rest else len(rest)
            if before == ids[0]:
                return False
            label = phrase("outline", "Move stage")
            return self._window.edit(label, lambda document: move_stage(document, ids[0], to))
        places = places_before(document, ids, stage, before)
        label = phrase("outline", "Move")

        def operation(document: Document) -> Document:
            return place(document, places)

        return bool(places) and self._window.edit(label, operation)

    @property
    def _is_long(self) -> bool:
        """Whether opening all stages would cost more than a person wants to scroll anyway."""
        return self.outline.length > _LONG

    def _closed(self) -> set[str]:
        """The stages that somebody has closed."""
        tree, outline = self.tree, self.outline
        rows = (outline.index(row, 0) for row in range(outline.rowCount()))
        return set(outline.ids(row for row in rows if not tree.isExpanded(row)))

    def _open_all_but(self, closed: set[str]) -> None:
        rows = [self.outline.index(row, 0) for row in range(self.outline.rowCount())]
        for row, id in zip(rows, self.outline.ids(rows), strict=True):
            self.tree.setExpanded(row, id not in closed)

    def _describe(self, record: Stage | Touchpoint | Note, inside: int) -> str:
        """What a row says to those who hear it."""
        said: list[Phrase] = []
        if isinstance(record, Stage):
            said = [
                phrase("outline", "{name}, stage with {count}").of(name=record.name, count=inside)
            ]
        elif isinstance(record, Note):
            said = [phrase("outline", "Note: {text}").of(text=" ".join(record.text.split()))]
        else:
            said = [phrase("outline", "{name}").of(name=record.name)]
            if record.emotion is not None:
                said.append(name_of(record.emotion.word))
            if record.handling is not None:
                mode = name_of(record.handling.mode)
                said.append(phrase("outline", "handled by: {mode}").of(mode=mode))
            if record.decisive:
                said.append(phrase("outline", "decisive moment"))
            card = self._window.scene.card(record.id)
            if card is not None and card.finding:
                said.append(phrase("outline", "to check"))
        return ", ".join(self._window.words.say(part) for part in said)


class _Tree(QTreeView):
    """The tree with its keys."""

    def __init__(self, panel: OutlinePanel, theme: Theme) -> None:
        super().__init__()
        self._panel = panel
        self._theme = theme
        self.setProperty("look", "panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setExpandsOnDoubleClick(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex) -> None:
        """A quiet arrowhead before a stage: right where it is closed, down where it is open."""
        if not self.model().hasChildren(index):
            return
        x, y, reach = rect.right() - 8.0, rect.center().y() + 0.5, 3.5
        if self.isExpanded(index):
            tip = ((x - reach, y - reach / 2), (x, y + reach / 2), (x + reach, y - reach / 2))
        else:
            tip = ((x - reach / 2, y - reach), (x + reach / 2, y), (x - reach / 2, y + reach))
        steps = (Move(*tip[0]), Line(*tip[1]), Line(*tip[2]))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint((Path(steps, None, Stroke(self._theme.muted, 1.6)),), painter)
        painter.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow move what is chosen, Del deletes it, Enter goes to it on the map."""
        down = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}.get(Qt.Key(event.key()))
        editing = self.state() == QAbstractItemView.State.EditingState
        if down is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._panel.step(down)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not editing:
            self.activated.emit(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not editing:
            self._panel.delete()
        else:
            super().keyPressEvent(event)


def _ranges(indexes: list[QModelIndex]) -> QItemSelection:
    """Indexes as a selection of runs, because thousands one by one would take seconds."""
    chosen = QItemSelection()
    indexes.sort(key=lambda index: (index.internalId(), index.row()))
    start = last = None
    for index in indexes:
        if last is not None and (index.internalId(), index.row()) == (
            last.internalId(),
            last.row() + 1,
        ):
            last = index
            continue
        if start is not None:
            chosen.select(start, last)
        start = last = index
    if start is not None:
        chosen.select(start, last)
    return chosen
