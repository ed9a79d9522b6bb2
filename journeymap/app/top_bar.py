"""The quiet bar at the top: what is open, whether it is saved, and the way out."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
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
_LEAST_TITLE, _WIDEST_TITLE = 215, 460
UNSAVED = phrase("window", "Unsaved changes · kept in the crash journal")
_BETWEEN = " · "
"""Between the parts of what is said."""


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

    def shown(self, width: int) -> str:
        """What of the text is shown in so many pixels."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much of the text as there is room for."""
        room = self.contentsRect()
        shown = self.shown(room.width())
        with QPainter(self) as painter:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            ink = self.foregroundRole()
            self.style().drawItemText(painter, room, left, self.palette(), True, shown, ink)


class SavedState(_Yielding):
    """Whether the work is saved: where room is short, rather less said than a word cut off.

    Room is kept for the first part of `UNSAVED`, whatever is said: nothing else moves aside when
    something is edited.
    """

    def __init__(self, words: Words) -> None:
        super().__init__(0)
        self._first = words.say(UNSAVED).partition(_BETWEEN)[0]

    def minimumSizeHint(self) -> QSize:
        """Room for the first part."""
        width = self.fontMetrics().horizontalAdvance(self._first) + 1
        return QSize(width, super().minimumSizeHint().height())

    def shown(self, width: int) -> str:
        """The whole text, or as many of its parts as there is room for."""
        text, metrics = self.text(), self.fontMetrics()
        while metrics.horizontalAdvance(text) > width and _BETWEEN in text:
            text = text.rpartition(_BETWEEN)[0]
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


class TopBar(QWidget):
    """Title, saved or not, the clock, the view, undo, redo, tidy, export.

    In a narrow window it leaves out what the menus offer as well.
    """

    def __init__(self, words: Words, menus: Menus, clock: QWidget) -> None:
        super().__init__()
        self._words = words
        self.setObjectName("top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title = _Yielding(_LEAST_TITLE)
        self._title.setFont(font(_TITLE_PIXELS, bold=True))
        self._state = SavedState(words)
        self._state.setProperty("look", "quiet")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(4)
        layout.addWidget(self._title)
        layout.addSpacing(4)
        layout.addWidget(self._state)
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout.addWidget(room)
        layout.addWidget(clock)
        layout.addSpacing(4)
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
        buttons: dict[str, QWidget] = {}
        for id in ("undo", "redo", "add", "tidy", "search", "present"):
            buttons[id] = ActionButton(menus[id])
            buttons[id].setProperty("look", "bar")
            layout.addWidget(buttons[id])
        layout.addSpacing(12)
        self.last_stop = self._export(menus.export)
        """The last that Tab reaches."""
        layout.addWidget(self.last_stop)
        order = ("redo", "tidy", "undo", "add", "search", "present")
        self._spare = tuple(buttons[id] for id in order)
        """What goes first where room is short."""

    def minimumSizeHint(self) -> QSize:
        """Narrow, because much can be left out."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Look for room again when something in the bar needs more or less of it."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        hidden = 0
        needed = self._needed_without(())
        while needed > self.width() and hidden < len(self._spare):
            hidden += 1
            needed = self._needed_without(self._spare[:hidden])
        for place, widget in enumerate(self._spare):
            if widget.isHidden() is not (place < hidden):
                widget.setHidden(place < hidden)

    def _needed_without(self, left_out: Sequence[QWidget]) -> int:
        """The width in pixels that everything else needs at least."""
        layout, width, gaps = self.layout(), 0, -1
        for place in range(layout.count()):
            item = layout.itemAt(place)
            widget = item.widget()
            if widget in self._spare:
                if widget in left_out:
                    continue
                width += widget.sizeHint().width()
            elif widget is not None and widget.isHidden():
                continue
            else:
                width += item.minimumSize().width()
            gaps += 1
        margins = layout.contentsMargins()
        return width + gaps * layout.spacing() + margins.left() + margins.right()

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
