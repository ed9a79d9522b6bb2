"""The filter bar: words, groups to tick, how many match, and the way from match to match."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from journeymap.analysis.filter import Filter, Sign
from journeymap.app.action_button import ActionButton
from journeymap.app.filtering.facet import Facet
from journeymap.app.inspector.flow import FlowLayout
from journeymap.app.search_field import SearchField
from journeymap.i18n import Phrase, Words, phrase

_FACETS = (
    (phrase("filter", "Kind"), ("kinds",)),
    (phrase("filter", "Feeling"), ("feelings",)),
    (phrase("filter", "Handling"), ("modes",)),
    (phrase("filter", "Owner"), ("owners",)),
    (phrase("filter", "More"), ("marks", "bases")),
)
_FIELD = 220
"""The width of the field, in pixels."""


class FilterBar(QWidget):
    """Asks for a `Filter`; what comes of it is shown by whoever listens."""

    asked = Signal(object)
    """The filter that is wanted now."""
    stepped = Signal(int)
    """The next match is wanted (1), or the one before (-1)."""
    closed = Signal()
    """Nothing is to be filtered any more."""

    def __init__(self, words: Words, count: Callable[[str], Counter[Sign]]) -> None:
        """`count` tells how many touchpoints have each sign of a group."""
        super().__init__()
        self._words = words
        self._filter = Filter()
        self.setObjectName("filter")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        name = words.say(phrase("filter", "Find and filter"))
        self.setAccessibleName(name)
        self.field = SearchField(words.say(phrase("filter", "Words on a touchpoint")), name)
        self.field.setFixedWidth(_FIELD)
        self.facets = [Facet(words, name, groups, count) for name, groups in _FACETS]
        self._said = QLabel()
        self._said.setProperty("look", "quiet")
        self._said.setFixedHeight(self.field.sizeHint().height())
        # In lines, so that a narrow window holds them all.
        self._flow = FlowLayout()
        self._flow.addWidget(self.field)
        for facet in self.facets:
            self._flow.addWidget(facet)
            facet.asked.connect(self.asked)
        self._flow.addWidget(self._said)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 8, 6)
        self._row.addLayout(self._flow, 1)
        self.field.sought.connect(self._ask_for_words)
        self.hide()

    def add_buttons(self, actions: Mapping[str, QAction]) -> None:
        """Put buttons for actions of the menus at the end."""
        actions["previous_match"].setIconText("‹")
        actions["next_match"].setIconText("›")
        actions["select_matches"].setIconText(self._words.say(phrase("filter", "Select all")))
        for id in ("previous_match", "next_match", "select_matches"):
            button = ActionButton(actions[id])
            button.setAccessibleName(actions[id].text())
            self._flow.addWidget(button)
        close = QToolButton()
        close.setText("×")
        name = self._words.say(phrase("filter", "Show everything again (Esc)"))
        close.setToolTip(name)
        close.setAccessibleName(name)
        close.clicked.connect(self.closed)
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def show_filter(self, wanted: Filter) -> None:
        """Show what is asked for."""
        self._filter = wanted
        for facet in self.facets:
            facet.show_filter(wanted)
        if self.field.typed != wanted.text:
            self.field.setText(wanted.text)

    def say(self, said: Phrase | None) -> None:
        """Say what was found, also to those who hear it."""
        text = "" if said is None else self._words.say(said)
        self._said.setText(text)
        self.field.setAccessibleDescription(text)
        changed = QAccessibleEvent(self.field, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)

    def enter(self) -> None:
        """Open the bar with the keyboard in its field."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next match, with Shift to the one before; Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _ask_for_words(self, typed: str) -> None:
        if typed != self._filter.text:
            self.asked.emit(replace(self._filter, text=typed))
