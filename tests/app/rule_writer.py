"""Whoever writes hand-over rules in the tests: real keys and clicks in the open editor.

Fields and buttons are named by their English source, whatever the window speaks.
"""

import re

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from journeymap.app.inspector.choice import Choice
from journeymap.app.rules.editor import RuleEditor
from journeymap.app.window import Window
from journeymap.edit.rules import rules_of
from journeymap.i18n import Phrase
from journeymap.model.handover import Rule


class Writer:
    """Whoever writes in the open editor."""

    def __init__(self, editor: RuleEditor, window: Window, touchpoint: str) -> None:
        self.editor, self.page = editor, editor.page
        self.words = window.words
        self._window, self._touchpoint = window, touchpoint

    def say(self, text: str, context: str = "rules") -> str:
        """A sentence of the program in the language of the window."""
        return self.words.say(Phrase(context, text))

    @property
    def rules(self) -> tuple[Rule, ...]:
        return rules_of(self._window.document, self._touchpoint)

    def tab(self, number: int) -> None:
        bar = self.page.tabs.tabBar()
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(number).center())

    def field(self, name: str, which: int = 0) -> QWidget:
        """The visible field of this name; where there are several, from top to bottom."""
        QApplication.processEvents()
        found = [
            widget
            for widget in self.editor.findChildren(QWidget)
            if widget.accessibleName() == self.say(name)
            and widget.isVisible()
            and hasattr(widget, "show_value")
        ]
        found.sort(key=lambda widget: widget.mapTo(self.editor, QPoint(0, 0)).toTuple()[::-1])
        return found[which]

    def type(self, name: str, text: str, which: int = 0) -> None:
        """Type instead of what stands in a field."""
        area = self.field(name, which)
        area = getattr(area, "area", area)
        area.setFocus()
        area.selectAll()
        if not text:
            QTest.keyClick(area, Qt.Key.Key_Delete)
        for place, line in enumerate(text.split("\n")):
            if place:
                QTest.keyClick(area, Qt.Key.Key_Return)
            type_text(area, line)

    def choose(self, name: str, text: str, which: int = 0) -> None:
        """Take a line of a list by keys."""
        box = self.field(name, which)
        assert isinstance(box, Choice)
        box.setFocus()
        row = box.findText(text)
        assert row >= 0, text
        for _ in range(abs(row - box.currentIndex())):
            down = row > box.currentIndex()
            QTest.keyClick(box, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
        assert box.currentText() == text

    def press(self, name: str, which: int = 0) -> None:
        QApplication.processEvents()
        found = [
            button
            for button in self.editor.findChildren(QAbstractButton)
            if button.accessibleName() == self.say(name) and button.isVisible()
        ]
        found.sort(key=lambda button: button.mapTo(self.editor, QPoint(0, 0)).y())
        QTest.mouseClick(found[which], Qt.MouseButton.LeftButton)

    def join(self, button: QAbstractButton, kind: str) -> None:
        """Take a kind of trigger from the menu of “and” or “or”."""
        for group in button.menu().findChildren(QMenu):
            for action in group.actions():
                if action.text() == kind:
                    action.trigger()
                    return
        raise AssertionError(kind)


_BY_KEYS = 12
"""Longer texts come word by word, as an input method brings them; tests would take minutes."""


def type_text(area: QWidget, text: str) -> None:
    """Type by keys what keys have and is short; the rest as an input method brings it."""
    if text.isascii() and len(text) <= _BY_KEYS:
        QTest.keyClicks(area, text)
        return
    for word in re.findall(r"\S+\s*|\s+", text):
        arrived = QInputMethodEvent()
        arrived.setCommitString(word)
        QApplication.sendEvent(area, arrived)
