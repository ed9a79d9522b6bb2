"""The panel of cases: at which touchpoint, what is known, who handles it, what is kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from journeymap.app.cases.answer_view import AnswerView
from journeymap.app.cases.form import CaseForm
from journeymap.app.cases.kept_list import KeptList
from journeymap.app.inspector.flow import FlowLayout
from journeymap.app.inspector.form import hairline, quiet, small_button
from journeymap.app.inspector.picks import Tick
from journeymap.drawing.theme import Theme
from journeymap.i18n import Words, phrase

_NARROWEST = 330
_HEIGHTS = (250, 330)
"""Of form and answer, at first, in pixels."""


class CasePanel(QWidget):
    """Lays out form, answer and kept cases."""

    touchpoint_wanted = Signal()
    """Another touchpoint is to be picked."""
    turned = Signal()
    """The panel can be seen now, or cannot any more."""
    keep_wanted = Signal()
    """The case is to be kept as it is set."""
    update_wanted = Signal()
    """The kept case that is looked at is to be kept as it is set now."""
    rest_wanted = Signal()
    """What is not said is to be as usual."""

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self.setMinimumWidth(_NARROWEST)
        self.touchpoint = QPushButton()
        self.touchpoint.clicked.connect(self.touchpoint_wanted)
        self.light = Tick(theme, words.say(phrase("cases", "Light the way on the map")))
        self.light.setChecked(True)
        self.form = CaseForm(words, theme)
        self.answer = AnswerView(words, theme)
        self.kept = KeptList(words, theme)
        self._none = quiet(
            words.say(phrase("cases", "Select a touchpoint on the map to ask who handles it."))
        )
        self._none.setWordWrap(True)
        self._none.setContentsMargins(12, 8, 12, 8)
        area = QScrollArea()
        area.setProperty("look", "panel")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.form)
        rest = words.say(phrase("cases", "The rest as usual"))
        usual = words.say(phrase("cases", "Says no, none and zero to what is not said yet"))
        self.rest = small_button(rest, rest, self.rest_wanted.emit)
        self.rest.setToolTip(usual)
        keep = words.say(phrase("cases", "Keep this case…"))
        self.keep = small_button(keep, keep, self.keep_wanted.emit)
        update = words.say(phrase("cases", "Keep as set now"))
        self.update = small_button(update, update, self.update_wanted.emit)
        buttons = QWidget()
        buttons.setContentsMargins(12, 4, 12, 10)
        flow = FlowLayout(buttons)
        for button in (self.rest, self.keep, self.update):
            flow.addWidget(button)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(3)
        split.addWidget(area)
        split.addWidget(self.answer)
        split.setSizes(_HEIGHTS)
        split.setStretchFactor(1, 1)
        self._case = QWidget()
        column = QVBoxLayout(self._case)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(split, 1)
        column.addWidget(hairline())
        column.addWidget(buttons)
        asked = QWidget()
        head = QVBoxLayout(asked)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(12, 8, 12, 4)
        above.setSpacing(2)
        above.addWidget(self.touchpoint)
        above.addWidget(self.light)
        head.addLayout(above)
        head.addWidget(self._none)
        head.addWidget(self._case, 1)
        head.addStretch(0)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(words.say(phrase("cases", "Case, or kept cases")))
        self.tabs.addTab(asked, words.say(phrase("cases", "This case")))
        self.tabs.addTab(self.kept, "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        self.count_kept(0, 0)
        self.name_touchpoint("")

    def count_kept(self, count: int, changed: int) -> None:
        """Say on the tab how many cases are kept, and how many changed."""
        said = phrase("cases", "Kept ({count})")
        if changed:
            said = phrase("cases", "Kept ({count}) ✗ {changed}")
        self.tabs.setTabText(1, self._words.say(said.of(count=count, changed=changed)))

    def name_touchpoint(self, name: str) -> None:
        """Say at which touchpoint; without one, how to come to one."""
        said = phrase("cases", "At: {name}").of(name=name)
        if not name:
            said = phrase("cases", "Choose a touchpoint…")
        text = self._words.say(said)
        self.touchpoint.setText(text.replace("&", "&&"))
        self.touchpoint.setAccessibleName(text)
        self._none.setVisible(not name)
        self._case.setVisible(bool(name))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the panel was hidden."""
        super().showEvent(event)
        self.turned.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the map be as it was."""
        super().hideEvent(event)
        self.turned.emit()
