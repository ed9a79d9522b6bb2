"""All leaves of a print, small, to go to one of them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QListView

from journeymap.i18n import Words, phrase
from journeymap.paint.leaves import Leaf, paint_leaf

_SIDE = 84
"""Pixels along the longer side."""
_WIDTH = 128


class Thumbnails(QListView):
    """A column of leaves; the chosen one is the one in the preview."""

    chosen = Signal(int)
    """The number of a leaf, from 0."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._model = _Leaves(words)
        self.setModel(self._model)
        self.setAccessibleName(words.say(phrase("printing", "Pages")))
        self.setFixedWidth(_WIDTH)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setUniformItemSizes(True)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setGridSize(QSize(_WIDTH - 24, _SIDE + 30))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._go)

    def show_leaves(self, leaves: Sequence[Leaf], current: int) -> None:
        """Show these; a single one needs no column."""
        self._model.show(leaves)
        self.setVisible(len(leaves) > 1)
        self.choose(current)

    def choose(self, number: int) -> None:
        """Mark a leaf."""
        self.setCurrentIndex(self._model.index(number))

    def _go(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row())


class _Leaves(QAbstractListModel):
    """The leaves, painted when they come into sight."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._leaves: Sequence[Leaf] = ()
        self._painted: dict[int, QIcon] = {}

    def show(self, leaves: Sequence[Leaf]) -> None:
        """Other leaves."""
        self.beginResetModel()
        self._leaves = leaves
        self._painted.clear()
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """One for each leaf."""
        return 0 if parent is not None and parent.isValid() else len(self._leaves)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Its number, the name of a tile, and how it looks."""
        number = index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                name = self._leaves[number].name
                return f"{number + 1} · {name}" if name else str(number + 1)
            case Qt.ItemDataRole.AccessibleTextRole:
                said = phrase("printing", "Page {number}").of(
                    number=f"{number + 1} {self._leaves[number].name}".strip()
                )
                return self._words.say(said)
            case Qt.ItemDataRole.DecorationRole:
                if number not in self._painted:
                    self._painted[number] = _small(self._leaves[number])
                return self._painted[number]
        return None


def _small(leaf: Leaf) -> QIcon:
    """The leaf; the chosen one is not tinted, its ground is."""
    width, height = leaf.size
    scale = 2 * _SIDE / max(width, height)
    picture = QPixmap(max(1, round(width * scale)), max(1, round(height * scale)))
    picture.fill(Qt.GlobalColor.white)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.scale(scale, scale)
        paint_leaf(leaf, painter)
        painter.restore()
        painter.setPen(Qt.GlobalColor.lightGray)
        painter.drawRect(0, 0, picture.width() - 1, picture.height() - 1)
    picture.setDevicePixelRatio(2)
    icon = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        icon.addPixmap(picture, mode)
    return icon
