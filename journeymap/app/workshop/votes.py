"""The votes in the panel: the rounds, and who is ahead in the one on the map."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
)

from journeymap.app.inspector import reading
from journeymap.app.inspector.access import part
from journeymap.app.inspector.form import Desk, Section, line_of, quiet
from journeymap.app.inspector.typed import LineField
from journeymap.app.keycaps import keys_of
from journeymap.app.workshop.lines import AddLine
from journeymap.app.workshop.rows import Row, Rows
from journeymap.drawing.shapes import Box, Stroke
from journeymap.drawing.theme import Theme, mix
from journeymap.edit.votes import Standing, standings
from journeymap.i18n import phrase
from journeymap.model.document import Document
from journeymap.paint import paint
from journeymap.paint.fonts import font
from journeymap.paint.painting import color

if TYPE_CHECKING:
    from journeymap.app.window import Window
    from journeymap.app.workshop.voting import Voting

_HEIGHT = 30
_MOST_IN_SIGHT = 12
_PLACE = 34
"""Pixels for the place before the name."""


class RoundRow(Row):
    """A round: show it, name it, delete it."""

    def __init__(self, desk: Desk, id: str, voting: "Voting") -> None:
        super().__init__(desk, id)
        self._voting = voting
        self._show = QToolButton()
        self._show.setProperty("look", "step")
        self._show.setCheckable(True)
        self._show.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._show.clicked.connect(self._flip)
        name = LineField(desk.words, reading.name)
        self.add(line_of(self._show, name, self.more))
        self.bind(name, part("name"), phrase("workshop", "Voting round"))
        self.offer_action(phrase("workshop", "Delete round"), lambda: voting.drop(id))

    def refresh(self) -> None:
        """Show the round, and whether its dots are on the map."""
        super().refresh()
        (round,) = self.records
        shown = self._voting.round == round.id
        self._show.setChecked(shown)
        self._show.setText("●" if shown else "○")
        said = (
            phrase("workshop", "Hide the dots of “{round}”")
            if shown
            else phrase("workshop", "Show the dots of “{round}”")
        )
        self._show.setAccessibleName(self.desk.say(said.of(round=round.name)))
        self._show.setToolTip(self._show.accessibleName())

    def _flip(self) -> None:
        self._voting.show("" if self._voting.round == self.id else self.id)


class Results(QListWidget):
    """Touchpoints with dots, those with the most first; going to a line goes to its card."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("look", "results")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setItemDelegate(_Bars(theme, self))
        self.itemClicked.connect(self._go)
        self.itemActivated.connect(self._go)
        self.currentItemChanged.connect(self._go)

    def show_standings(self, document: Document, found: Sequence[Standing]) -> None:
        """Show these; the line that was marked stays marked."""
        current = self.currentItem()
        marked = current.data(Qt.ItemDataRole.UserRole).touchpoint if current is not None else ""
        self.blockSignals(True)
        self.clear()
        for standing in found:
            name = document.touchpoints[standing.touchpoint].name
            place = f"{standing.place}=" if standing.tied else f"{standing.place}"
            item = QListWidgetItem(f"{place} {name}: {standing.dots}", self)
            item.setData(Qt.ItemDataRole.UserRole, standing)
            item.setData(_NAME_ROLE, name)
            item.setToolTip(name)
            if standing.touchpoint == marked:
                self.setCurrentItem(item)
        self.blockSignals(False)
        rows = min(len(found), _MOST_IN_SIGHT)
        self.setFixedHeight(rows * _HEIGHT + 8)
        self.setVisible(bool(found))

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole).touchpoint)


_NAME_ROLE = Qt.ItemDataRole.UserRole + 1


class _Bars(QStyledItemDelegate):
    """Draws a line of the results: place, name over a bar, number."""

    def __init__(self, theme: Theme, list: QListWidget) -> None:
        super().__init__(list)
        self._theme = theme
        self._list = list
        self._plain, self._bold = font(13), font(13, bold=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """One line."""
        return QSize(120, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the line; the bar is as long as its dots are many beside the most."""
        theme = self._theme
        standing: Standing = index.data(Qt.ItemDataRole.UserRole)
        most = self._list.item(0).data(Qt.ItemDataRole.UserRole).dots
        rect = QRectF(option.rect).adjusted(0, 2, 0, -2)
        number = str(standing.dots)
        right = QFontMetrics(self._bold).horizontalAdvance(str(most)) + 14
        room = QRectF(
            rect.left() + _PLACE, rect.top(), rect.width() - _PLACE - right, rect.height()
        )
        leads = standing.place == 1
        ground = mix(theme.header, theme.ink, 0.18 if leads else 0.05)
        bar = max(4.0, room.width() * standing.dots / most)
        shapes = [Box(room.left(), room.top(), bar, room.height(), 5, ground)]
        marked = option.state & QStyle.StateFlag.State_Selected
        if marked or option.state & QStyle.StateFlag.State_MouseOver:
            edge = Stroke(theme.focus if marked else theme.line, 1.5)
            x, y, width, height = room.adjusted(0.75, 0.75, -0.75, -0.75).getRect()
            shapes.append(Box(x, y, width, height, 5, None, edge))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(tuple(shapes), painter)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(color(theme.ink))
        painter.setFont(self._bold)
        place = f"{standing.place}=" if standing.tied else f"{standing.place}"
        painter.drawText(
            QRectF(rect.left(), rect.top(), _PLACE - 8, rect.height()),
            middle | Qt.AlignmentFlag.AlignRight,
            place,
        )
        painter.drawText(
            QRectF(room.right(), rect.top(), right - 6, rect.height()),
            middle | Qt.AlignmentFlag.AlignRight,
            number,
        )
        painter.setFont(self._plain)
        name = QFontMetrics(self._plain).elidedText(
            index.data(_NAME_ROLE), Qt.TextElideMode.ElideRight, round(room.width() - 16)
        )
        painter.drawText(room.adjusted(8, 0, -8, 0), middle, name)
        painter.restore()


class VotesPart:
    """The section of the votes."""

    def __init__(self, window: "Window", desk: Desk) -> None:
        self._desk = desk
        voting, menus, say = window.workshop.voting, window.menus, desk.say
        self._voting = voting
        self.section = Section(desk, phrase("workshop", "Votes"), "workshop.votes", opened=True)
        self._sum = quiet("")
        self.section.aside(self._sum)
        hint = phrase(
            "workshop",
            "Let everybody put dots on the moments that matter. Name a round, turn on voting, "
            "and click a card for every dot, or type how many it has.",
        )
        self._hint = _wrapped(say(hint))
        self.section.add(self._hint)
        self._rows = Rows(desk.theme, lambda id: RoundRow(desk, id, voting))
        self.section.add(self._rows)
        self.line = AddLine(
            say(phrase("workshop", "A new round, such as “Where is it coldest?”")),
            say(phrase("workshop", "Name of a new voting round")),
            one_line=True,
        )
        self.line.given.connect(voting.begin)
        self.section.add(self.line)
        self._mode = QPushButton(say(phrase("workshop", "Vote on the map")))
        self._mode.setCheckable(True)
        self._mode.setToolTip(keys_of(menus["vote_mode"])[0])
        self._mode.clicked.connect(lambda: voting.flip())
        menus["vote_mode"].toggled.connect(self._mode.setChecked)
        more, less, number = (
            keys_of(menus[id])[0] for id in ("vote_more", "vote_less", "vote_number")
        )
        keys = phrase(
            "workshop",
            "“{more}” gives the selected cards a dot, “{less}” takes one, {number} counts.",
        )
        self._keys = _wrapped(say(keys.of(more=more, less=less, number=number)))
        self.section.add(self._keys)
        self.section.add(line_of(self._mode, None))
        self._results = Results(desk.theme, say(phrase("workshop", "Results of the vote")))
        self._results.chosen.connect(window.go_to)
        for id in ("vote_more", "vote_less", "vote_number"):
            self._results.addAction(menus[id])
        self.section.add(self._results)

    def refresh(self) -> None:
        """Show the rounds and the results as they are now."""
        document, shown = self._desk.document, self._voting.round
        rounds = document.voting_rounds
        self._rows.show_ids([round.id for round in rounds])
        self._hint.setVisible(not rounds)
        found = standings(document, shown)
        self._keys.setVisible(bool(shown))
        self._mode.setVisible(bool(rounds))
        self._results.show_standings(document, found)
        said = phrase("workshop", "Dots: {dots}").of(dots=sum(one.dots for one in found))
        self._sum.setText(self._desk.say(said) if shown else "")


def _wrapped(text: str) -> QLabel:
    label = quiet(text)
    label.setWordWrap(True)
    return label
