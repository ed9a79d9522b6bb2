"""The quiet bar at the top: what is open, whether it is saved, and the way out."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from journeymap.app.action_button import ActionButton
from journeymap.app.keycaps import keys_of
from journeymap.app.menus import Menus
from journeymap.app.segments import Segments
from journeymap.drawing.text import elide
from journeymap.i18n import Phrase, Words, phrase
from journeymap.paint.fonts import font
from journeymap.paint.measure import QtMeasure

_TITLE_PIXELS = 15
_WIDEST_TITLE = 460


class _Yielding(QLabel):
    """A line of text that is cut short where the window is narrow; its tooltip has it whole."""

    def __init__(self, least: int) -> None:
        super().__init__()
        self._least = least
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """So narrow can it be, in pixels."""
        hint = super().minimumSizeHint()
        return QSize(min(self._least, hint.width()), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much of the text as there is room for."""
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        with QPainter(self) as painter:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            ink = self.foregroundRole()
            self.style().drawItemText(painter, room, left, self.palette(), True, shown, ink)


class TopBar(QWidget):
    """Title, saved or not, the view, undo, redo, tidy, export."""

    def __init__(self, words: Words, menus: Menus) -> None:
        super().__init__()
        self._words = words
        self.setObjectName("top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title = _Yielding(120)
        self._title.setFont(font(_TITLE_PIXELS, bold=True))
        self._state = _Yielding(0)
        self._state.setProperty("look", "quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self._title)
        layout.addWidget(self._state)
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout.addWidget(room)
        views = Segments(
            [menus["flow"], menus["emotion"]], words.say(phrase("top", "View of the map"))
        )
        menus["flow"].setIconText(words.say(phrase("top", "Flow")))
        menus["emotion"].setIconText(words.say(phrase("top", "Emotion")))
        layout.addWidget(views)
        layout.addSpacing(4)
        states = Segments(
            [menus[id] for id in ("as_is", "to_be", "compare")],
            words.say(phrase("top", "Which state of the journey")),
        )
        names = (phrase("top", "As-is"), phrase("top", "To-be"), phrase("top", "Compare"))
        for action, name in zip(("as_is", "to_be", "compare"), names, strict=True):
            menus[action].setIconText(words.say(name))
        layout.addWidget(states)
        layout.addSpacing(12)
        search = phrase("top", "Search {key}").of(key=keys_of(menus["search"])[0])
        menus["search"].setIconText(words.say(search))
        for id in ("undo", "redo", "add", "tidy", "search", "present"):
            layout.addWidget(ActionButton(menus[id]))
        layout.addSpacing(12)
        self.last_stop = self._export(menus.export)
        """The last that Tab reaches."""
        layout.addWidget(self.last_stop)

    def show_state(self, title: str, state: Phrase) -> None:
        """Show the journey's title and whether it is saved."""
        self._title.setText(elide(title, _WIDEST_TITLE, _TITLE_PIXELS, QtMeasure(), bold=True))
        self._title.setToolTip(title)
        self._state.setText(self._words.say(state))
        self._state.setToolTip(self._state.text())

    def _export(self, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setObjectName("export")
        button.setText(self._words.say(phrase("top", "Export")))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
