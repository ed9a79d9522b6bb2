"""How a row of the findings is drawn: headings, and whole sentences beside a sign."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journeymap.analysis.finding import Severity
from journeymap.app.findings.rows import ROW, Entry, Heading
from journeymap.drawing import marks, signs
from journeymap.drawing.shapes import Box, Shape, moved
from journeymap.drawing.theme import Theme, mix
from journeymap.paint import paint
from journeymap.paint.fonts import font
from journeymap.paint.painting import color

_Index = QModelIndex | QPersistentModelIndex
_SIGN = 16.0
_LEFT, _RIGHT = 34, 10
_ABOVE = 6
_HEADING, _PLACE = 32, 26
"""The heights of headings, in pixels."""
_TALLEST = 100_000


class FindingRow(QStyledItemDelegate):
    """Draws rows in their whole text, however narrow the panel is."""

    def __init__(self, theme: Theme, list: QListView) -> None:
        super().__init__(list)
        self._list = list
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As tall as the text."""
        row, width = index.data(ROW), self._list.viewport().width()
        if not isinstance(row, Entry):
            return QSize(width, _HEADING if isinstance(row, Heading) else _PLACE)
        room = QRect(0, 0, width - _LEFT - _RIGHT, _TALLEST)
        text = QFontMetrics(font(13)).boundingRect(
            room, Qt.TextFlag.TextWordWrap, str(index.data())
        )
        return QSize(width, text.height() + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the row, on the ground of what is chosen."""
        row, theme, rect = index.data(ROW), self._theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not isinstance(row, Entry):
            outer = isinstance(row, Heading)
            painter.setFont(font(13 if outer else 12, bold=outer))
            painter.setPen(color(theme.ink if outer else theme.muted))
            room = rect.adjusted(12, 0, -_RIGHT, -3)
            shown = painter.fontMetrics().elidedText(
                str(index.data()), Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignBottom, shown)
        else:
            self._draw_entry(painter, option, index, row)
        painter.restore()

    def _draw_entry(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, entry: Entry
    ) -> None:
        theme, rect = self._theme, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            ground = mix(theme.paper, theme.ink, 0.12)
            box = Box(rect.x() + 6, rect.y() + 1, rect.width() - 10, rect.height() - 2, 6, ground)
            paint((box,), painter)
        paint(moved(_sign(entry, theme), rect.x() + 12, rect.y() + _ABOVE + 1), painter)
        painter.setFont(font(13))
        painter.setPen(color(theme.muted if entry.override else theme.ink))
        room = rect.adjusted(_LEFT, _ABOVE, -_RIGHT, 0)
        painter.drawText(room, Qt.TextFlag.TextWordWrap, str(index.data()))


def _sign(entry: Entry, theme: Theme) -> tuple[Shape, ...]:
    if entry.override is not None or entry.finding is None:
        return signs.passed(_SIGN, theme)
    match entry.finding.severity:
        case Severity.ERROR:
            return signs.error(_SIGN, theme)
        case Severity.WARNING:
            return marks.warning(_SIGN / 2, _SIGN / 2, _SIGN * 0.85, theme)
    return signs.suggestion(_SIGN, theme)
