"""How a row of the outline is drawn: the face, the name, and the signs of a card."""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from journeymap.app.outline.model import RECORD
from journeymap.canvas.scene import MapScene
from journeymap.drawing import marks, signs
from journeymap.drawing.shapes import Box, Shape, moved
from journeymap.drawing.theme import Theme, mix
from journeymap.model.records import Note, Stage, Touchpoint
from journeymap.model.values import NAME_LENGTH
from journeymap.model.vocabulary import Basis
from journeymap.paint import paint
from journeymap.paint.fonts import font
from journeymap.paint.painting import color

HEIGHT = 28
_SIGN = 20.0
_WHO = 13.0
_FADED = 0.35


class Row(QStyledItemDelegate):
    """Draws rows; names are typed in a field over them."""

    def __init__(self, scene: MapScene, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._map = scene
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """One line."""
        return QSize(120, HEIGHT)

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex
    ) -> QWidget:
        """A field for a name."""
        field = QLineEdit(parent)
        field.setMaxLength(NAME_LENGTH)
        field.setAccessibleName(str(index.data()))
        return field

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        """Right of the sign."""
        editor.setGeometry(option.rect.adjusted(int(_SIGN) + 6, 0, 0, 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the row, on the ground of what is chosen."""
        record, theme, rect = index.data(RECORD), self._theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            ground = mix(theme.paper, theme.ink, 0.12)
            box = Box(rect.x(), rect.y() + 1, rect.width() - 2, rect.height() - 2, 6, ground)
            paint((box,), painter)
        item = None if record is None else self._map.item_of(record.id)
        if item is not None and item.faded:
            painter.setOpacity(_FADED)
        right = rect.right() - 6
        shapes: tuple[Shape, ...] = ()
        if isinstance(record, Stage):
            # The number of cards, as quiet as it is in a list of letters.
            count = str(index.model().rowCount(index))
            right = self._write(painter, count, theme.muted, False, rect, right, on_right=True)
        elif isinstance(record, Touchpoint):
            right, shapes = self._signs(record, rect, right)
        if not isinstance(record, Stage):
            shapes += moved(
                self._sign(record), rect.x() + 2, rect.y() + (rect.height() - _SIGN) / 2
            )
        paint(shapes, painter)
        left = rect.x() + (4 if isinstance(record, Stage) else int(_SIGN) + 9)
        ink = theme.muted if isinstance(record, Note) else theme.ink
        room = QRect(left, rect.y(), right - left - 6, rect.height())
        bold = isinstance(record, Stage)
        self._write(painter, str(index.data() or ""), ink, bold, room, room.right())
        painter.restore()

    def _signs(
        self, touchpoint: Touchpoint, rect: QRect, right: int
    ) -> tuple[int, tuple[Shape, ...]]:
        """The signs at the right end, and the x where they begin."""
        theme, middle = self._theme, rect.y() + rect.height() / 2
        shapes: tuple[Shape, ...] = ()
        if touchpoint.handling is not None:
            mode = touchpoint.handling.mode
            shapes += marks.who(right, middle - _WHO / 2, _WHO, mode, theme)
        right -= round(_WHO * 1.78) + 4  # as wide for one as for both, so that signs align
        card = self._map.card(touchpoint.id)
        if card is not None and card.finding:
            shapes += marks.warning(right - 6, middle, 11, theme)
            right -= 16
        if touchpoint.decisive:
            shapes += marks.star(right - 6, middle, 6.5, theme)
            right -= 16
        return right, shapes

    def _sign(self, record: Touchpoint | Note) -> tuple[Shape, ...]:
        if isinstance(record, Note):
            return signs.note(_SIGN, self._theme)
        emotion = record.emotion
        assumed = emotion is not None and emotion.basis is Basis.ASSUMED
        valence = None if emotion is None else emotion.valence
        return marks.face(_SIGN / 2, _SIGN / 2, 9, valence, self._theme, assumed)

    def _write(
        self,
        painter: QPainter,
        text: str,
        ink: str,
        bold: bool,
        room: QRect,
        right: int,
        on_right: bool = False,
    ) -> int:
        """Write as much of a text as there is room for; the x where it begins."""
        letters = font(13, bold)
        metrics = QFontMetrics(letters)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, right - room.x())
        left = right - metrics.horizontalAdvance(shown) if on_right else room.x()
        painter.setFont(letters)
        painter.setPen(color(ink))
        place = QRect(left, room.y(), right - left + 2, room.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        return left
