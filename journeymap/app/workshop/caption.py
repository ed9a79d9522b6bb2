"""What the dots on the map are: the name of the round in a corner, for everybody in the room."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QToolButton

from journeymap.canvas.revealing import COVERS
from journeymap.canvas.view import MapView
from journeymap.drawing.text import elide
from journeymap.i18n import Words, phrase
from journeymap.paint.fonts import font
from journeymap.paint.measure import QtMeasure

_PIXELS = 15
_WIDEST = 340
_MARGIN = 12


class VoteCaption(QFrame):
    """Stands in the lower left corner of the map while a round is shown."""

    def __init__(self, view: MapView, words: Words, hide: Callable[[], object]) -> None:
        super().__init__(view)
        self._view = view
        self._words = words
        self.setProperty("look", "float")
        self.setProperty(COVERS, True)
        self._name = QLabel()
        self._name.setFont(font(_PIXELS, bold=True))
        self._count = QLabel()
        self._count.setProperty("look", "quiet")
        close = QToolButton()
        close.setText("×")
        close.setProperty("look", "more")
        said = words.say(phrase("workshop", "Hide the dots"))
        close.setAccessibleName(said)
        close.setToolTip(said)
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the menu does the same by keys
        close.clicked.connect(lambda: hide())
        layout = QGridLayout(self)
        layout.setContentsMargins(14, 8, 6, 9)
        layout.setVerticalSpacing(2)
        layout.addWidget(self._name, 0, 0)
        layout.addWidget(close, 0, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._count, 1, 0, 1, 2)
        view.viewport().installEventFilter(self)  # it follows the view, so it is sized last
        self.hide()

    def show_round(self, name: str, dots: int, cards: int, voting: bool) -> None:
        """Show this round; nothing without a name."""
        self.setVisible(bool(name))
        if not name:
            return
        self._name.setText(elide(name, _WIDEST, _PIXELS, QtMeasure(), bold=True))
        self._name.setToolTip(name)
        said = phrase("workshop", "Dots: {dots} · touchpoints: {cards}").of(dots=dots, cards=cards)
        if voting:
            said = phrase(
                "workshop",
                "Click or + gives a dot · Shift+click or − takes one\nDigits count · Esc ends",
            )
        self._count.setText(self._words.say(said))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _place(self) -> None:
        self.adjustSize()
        room = self._view.viewport().geometry()
        self.move(room.left() + _MARGIN, room.bottom() - _MARGIN - self.height())
        self.raise_()
