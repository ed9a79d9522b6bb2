"""The stages above the map: named, reordered, added, always in sight."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from journeymap.canvas.name_editor import NameEditor
from journeymap.canvas.scene import MapScene
from journeymap.canvas.view import MapView
from journeymap.drawing.columns import Column
from journeymap.drawing.shapes import Box, Move, Path, Shape, Stroke, Text
from journeymap.drawing.shapes import Line as LineTo
from journeymap.drawing.text import elide
from journeymap.edit.session import Edit
from journeymap.edit.stages import add_stage, move_stage
from journeymap.edit.touchpoints import revise_records
from journeymap.i18n import Words, phrase
from journeymap.model.values import new_id
from journeymap.paint import paint
from journeymap.paint.measure import QtMeasure
from journeymap.paint.painting import color

HEIGHT = 44
_NAME_SIZE = 13.0
_PLUS_WIDTH = 44


class StageBar(QWidget):
    """The header of the columns, scrolled and zoomed with the map."""

    chosen = Signal(str)
    """A stage was clicked or reached by key."""
    turned = Signal()
    """Another stage is chosen than before, or none, in whatever way."""
    menu_wanted = Signal(QPoint)
    """A context menu is wanted for the chosen stage, at this point of the screen."""

    def __init__(self, scene: MapScene, view: MapView, words: Words, edit: Edit) -> None:
        super().__init__()
        self._map = scene
        self._view = view
        self._words = words
        self._edit = edit
        self._measure = QtMeasure()
        self.stage = ""
        """The chosen stage."""
        self._dragged: tuple[str, int, int] | None = None
        self.setFixedHeight(HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words.say(phrase("canvas", "Stages")))
        self.setMouseTracking(True)
        view.moved.connect(self.update)
        scene.columns_changed.connect(self._follow)

    def choose(self, stage: str) -> None:
        """Mark a stage as chosen; "" for none."""
        if stage != self.stage:
            self.stage = stage
            self._follow()
            self.turned.emit()

    def add(self) -> None:
        """Add a stage at the right end (after the chosen one) and type its name."""
        id = new_id("stage")
        name = self._words.say(phrase("canvas", "New stage"))
        places = [column.stage.id for column in self._columns()]
        index = places.index(self.stage) + 1 if self.stage in places else None
        label = phrase("canvas", "Add stage")
        if self._edit(label, lambda document: add_stage(document, name, index, id=id)):
            self._choose(id)
            self._view.ensureVisible(self._map.columns.left(id) + 200, 0, 10, 10)
            self.rename()

    def rename(self) -> None:
        """Type a new name for the chosen stage, right where it stands."""
        column = next((c for c in self._columns() if c.stage.id == self.stage), None)
        if column is None:
            return
        rect = self._rect(column).adjusted(8, 7, -8, -7)
        rect.setWidth(max(rect.width(), 140))
        stage = column.stage

        def keep(name: str) -> None:
            self._edit(
                phrase("canvas", "Rename stage"),
                lambda document: revise_records(document, [stage.id], name=name),
            )

        label = self._words.say(phrase("canvas", "Name of the stage"))
        NameEditor(self, rect, stage.name, label, keep)

    def shift(self, step: int) -> None:
        """Move the chosen stage by so many places."""
        places = [column.stage.id for column in self._columns()]
        if self.stage in places:
            self._move(self.stage, places.index(self.stage) + step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names over their columns."""
        theme = self._map.theme
        shapes: list[Shape] = [Box(0, 0, self.width(), HEIGHT, 0, theme.header)]
        for column in self._columns():
            rect = self._rect(column)
            x = max(rect.left() + 16, 16) if rect.right() > 80 else rect.left() + 16
            name = elide(column.stage.name, rect.right() - x - 10, _NAME_SIZE, self._measure, True)
            shapes.append(Text(x, HEIGHT / 2 + 5, name, _NAME_SIZE, theme.ink, bold=True))
            edge = Stroke(theme.hairline, 1.0)
            right = rect.right() + 0.5
            shapes.append(Path((Move(right, 0), LineTo(right, HEIGHT)), None, edge))
        ground = self._plus()
        shapes.append(Box(ground.left() + 1, 0, ground.width(), HEIGHT, 0, theme.header))
        plus = ground.center()
        cross = Stroke(theme.muted, 1.6)
        shapes += [
            Path((Move(plus.x() - 5, plus.y()), LineTo(plus.x() + 5, plus.y())), None, cross),
            Path((Move(plus.x(), plus.y() - 5), LineTo(plus.x(), plus.y() + 5)), None, cross),
        ]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(shapes, painter)
            for column in self._columns():
                if column.stage.id == self.stage:
                    painter.setPen(QPen(color(theme.focus), 2 if self.hasFocus() else 1))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRoundedRect(self._rect(column).adjusted(4, 5, -4, -5), 6, 6)
            if self._dragged is not None:
                edge_x = self._edge_of(self._drop_index())
                painter.setPen(QPen(color(theme.ai), 3))
                painter.drawLine(edge_x, 4, edge_x, HEIGHT - 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a stage, and begin to drag it; or add one."""
        pixel = event.position().toPoint()
        if self._plus().contains(pixel) and event.button() == Qt.MouseButton.LeftButton:
            self.stage = ""
            self.add()
            return
        column = self._column_at(pixel.x())
        if column is not None:
            self._choose(column.stage.id)
            if event.button() == Qt.MouseButton.LeftButton:
                self._dragged = (column.stage.id, pixel.x(), pixel.x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the dragged stage would go."""
        if self._dragged is not None:
            self._dragged = (*self._dragged[:2], event.position().toPoint().x())
            self.update()
        plus = self._plus().contains(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if plus else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the dragged stage where it was dropped."""
        dragged, index = self._dragged, self._drop_index()
        self._dragged = None
        places = [column.stage.id for column in self._columns()]
        if dragged is not None and abs(dragged[2] - dragged[1]) > 10:
            self._move(dragged[0], index - (places.index(dragged[0]) < index))
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Rename."""
        self._dragged = None
        self.rename()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu."""
        self.menu_wanted.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose a stage, with Ctrl they move it; Enter and F2 rename.

        Esc lets go of a stage that is being dragged.
        """
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        places = [column.stage.id for column in self._columns()]
        if step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.shift(step)
        elif step and places:
            at = places.index(self.stage) + step if self.stage in places else 0
            self._choose(places[max(0, min(at, len(places) - 1))])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.rename()
        elif event.key() == Qt.Key.Key_Escape and self._dragged is not None:
            self._dragged = None
            self.update()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Show the whole of a name that is cut short."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            column = self._column_at(event.pos().x())
            if self._plus().contains(event.pos()):
                text = self._words.say(phrase("canvas", "Add a stage"))
            else:
                text = column.stage.name if column is not None else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _follow(self) -> None:
        """Say and paint what is chosen, and how the stages stand now."""
        names = {column.stage.id: column.stage.name for column in self._columns()}
        self.setAccessibleDescription(names.get(self.stage, ""))
        if self._dragged is not None and self._dragged[0] not in names:
            self._dragged = None
        self.update()

    def _columns(self) -> tuple[Column, ...]:
        return self._map.columns.columns

    def _choose(self, stage: str) -> None:
        self.choose(stage)
        self.chosen.emit(stage)

    def _move(self, stage: str, index: int) -> None:
        self._edit(
            phrase("canvas", "Move stage"), lambda document: move_stage(document, stage, index)
        )

    def _rect(self, column: Column) -> QRect:
        left = self._view.mapFromScene(column.x, 0.0).x()
        right = self._view.mapFromScene(column.x + column.width, 0.0).x()
        return QRect(left, 0, right - left, HEIGHT)

    def _plus(self) -> QRect:
        right = self._view.mapFromScene(self._map.columns.width, 0.0).x()
        return QRect(max(0, min(right, self.width() - _PLUS_WIDTH)), 0, _PLUS_WIDTH, HEIGHT)

    def _column_at(self, x: int) -> Column | None:
        return next((c for c in self._columns() if self._rect(c).contains(x, 4)), None)

    def _drop_index(self) -> int:
        """Before which column the dragged stage would go."""
        if self._dragged is None:
            return 0
        x = self._dragged[2]
        return sum(self._rect(column).center().x() < x for column in self._columns())

    def _edge_of(self, index: int) -> int:
        columns = self._columns()
        if index < len(columns):
            return self._rect(columns[index]).left()
        return self._rect(columns[-1]).right()
