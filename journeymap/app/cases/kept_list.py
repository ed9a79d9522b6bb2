"""Kept cases as a list: which of them come out as the team expects, and which do not."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidgetItem, QVBoxLayout, QWidget

from journeymap.app.inspector.flow import FlowLayout
from journeymap.app.inspector.form import quiet, small_button
from journeymap.app.paragraphs import Paragraphs
from journeymap.drawing.theme import Theme
from journeymap.handling.acceptance import Acceptance
from journeymap.handling.answering import outcome_said
from journeymap.i18n import Phrase, Words, phrase
from journeymap.model.agreements import Case
from journeymap.model.document import Document
from journeymap.paint.painting import color

_ID = Qt.ItemDataRole.UserRole


class KeptList(QWidget):
    """Shows the kept cases and asks for what is to be done with them."""

    chosen = Signal(str)
    """A case is looked at."""
    opened = Signal(str)
    """A case is to be seen with its answer."""
    take_over_wanted = Signal(list)
    """Cases are to expect from now on what they come to."""
    expect_wanted = Signal(str)
    """What a case expects is to be edited."""
    rename_wanted = Signal(str)
    delete_wanted = Signal(list)

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words = words
        self._inks = {True: color(theme.finding_text), False: color(theme.ink)}
        """Of cases that changed, and of the others."""
        say = words.say
        self.summary = QLabel()
        self.summary.setProperty("look", "heading")
        self.summary.setWordWrap(True)
        self.summary.setContentsMargins(12, 6, 12, 0)
        self._none = quiet(
            say(
                phrase(
                    "cases",
                    "A case worth keeping becomes a test: set one, then keep it. It is "
                    "tried after every edit, and travels in the spec.",
                )
            )
        )
        self._none.setWordWrap(True)
        self._none.setContentsMargins(12, 4, 12, 4)
        self.list = _List(self)
        self.list.setAccessibleName(say(phrase("kind of finding", "Kept cases")))
        self.list.setToolTip(say(phrase("cases", "Enter shows one, F2 renames, Del deletes.")))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.show_case = self._button(
            phrase("cases", "Show"), lambda: self.opened.emit(self.marked)
        )
        self.take_over = self._button(
            phrase("cases", "Take over the new outcome"),
            lambda: self.take_over_wanted.emit(self._selected(self._changed)),
        )
        self.expect = self._button(
            phrase("cases", "Expect…"), lambda: self.expect_wanted.emit(self.marked)
        )
        self.rename = self._button(
            phrase("cases", "Rename…"), lambda: self.rename_wanted.emit(self.marked)
        )
        self.delete = self._button(
            phrase("cases", "Delete"), lambda: self.delete_wanted.emit(self._selected())
        )
        self._changed: set[str] = set()
        buttons = QWidget()
        buttons.setContentsMargins(12, 4, 12, 10)
        flow = FlowLayout(buttons)
        for button in (
            *(self.show_case, self.take_over, self.expect),
            *(self.rename, self.delete),
        ):
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.summary)
        layout.addWidget(self._none)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(lambda: self.opened.emit(self.marked))
        self.list.itemSelectionChanged.connect(self._offer)

    @property
    def marked(self) -> str:
        """The id of the case that is looked at; empty for none."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(_ID))

    def show_cases(
        self,
        document: Document,
        outcomes: Mapping[str, Acceptance],
        before: Mapping[str, Document],
    ) -> None:
        """List the cases, those that come out otherwise first; what is not tried yet says so.

        `before` are journeys with which cases came out as expected.
        """
        self._changed = {id for id, outcome in outcomes.items() if not outcome.passed}
        cases = sorted(
            document.cases, key=lambda case: (case.id not in self._changed, case.name.casefold())
        )
        marked, selected = self.marked, set(self._selected())
        with QSignalBlocker(self.list):
            while self.list.count() > len(cases):
                self.list.takeItem(self.list.count() - 1)
            while self.list.count() < len(cases):
                self.list.addItem("")
            for row, case in enumerate(cases):
                item = self.list.item(row)
                sound = before.get(case.id, document)
                said = self._said(document, case, outcomes.get(case.id), sound)
                if item.text() != said:  # hundreds of paragraphs are not measured for nothing
                    item.setText(said)
                item.setData(_ID, case.id)
                item.setForeground(self._inks[case.id in self._changed])
            place = next((n for n, case in enumerate(cases) if case.id == marked), -1)
            self.list.setCurrentRow(place)
            for row, case in enumerate(cases):
                self.list.item(row).setSelected(case.id in selected)
        self.list.setVisible(bool(cases))
        self._none.setVisible(not cases)
        self.summary.setVisible(bool(cases))
        said = phrase("cases", "Kept cases: {count}, all come out as expected")
        if self._changed:
            said = phrase("cases", "Kept cases: {count}, changed: {changed}")
        elif len(outcomes) < len(cases):
            said = phrase("cases", "Kept cases: {count}, being tried …")
        said = said.of(count=len(cases), changed=len(self._changed))
        self.summary.setText(self._words.say(said))
        self._offer()

    def mark(self, case: str) -> None:
        """Mark a case, or none (empty), without choosing it."""
        with QSignalBlocker(self.list):
            found = next((item for item in self._items() if item.data(_ID) == case), None)
            self.list.setCurrentItem(found)
            if found is None:
                self.list.clearSelection()
        self._offer()

    def _said(
        self, document: Document, case: Case, outcome: Acceptance | None, sound: Document
    ) -> str:
        if outcome is None:
            said = phrase("cases", "… {name}: being tried").of(name=case.name)
        elif outcome.passed:
            found = outcome_said(document, case.touchpoint, dict(outcome.found))
            said = phrase("cases", "✓ {name}: as expected\n{found}")
            said = said.of(name=case.name, found=found)
        else:
            before = outcome_said(sound, case.touchpoint, dict(outcome.expected))
            now = outcome_said(document, case.touchpoint, dict(outcome.found))
            said = phrase("cases", "✗ {name}: changed\nbefore: {before}\nnow: {now}")
            said = said.of(name=case.name, before=before, now=now)
        return self._words.say(said)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _selected(self, among: set[str] | None = None) -> list[str]:
        ids = [str(item.data(_ID)) for item in self.list.selectedItems()]
        return [id for id in ids if among is None or id in among]

    def _choose(self) -> None:
        if self.marked:
            self.chosen.emit(self.marked)

    def _offer(self) -> None:
        selected = self._selected()
        for button in (self.show_case, self.expect, self.rename):
            button.setEnabled(len(selected) == 1)
        self.delete.setEnabled(bool(selected))
        self.take_over.setEnabled(bool(self._selected(self._changed)))

    def _button(self, name: Phrase, press: Callable[[], None]) -> QWidget:
        said = self._words.say(name)
        return small_button(said, said, press)


class _List(Paragraphs):
    """F2 renames, Del deletes."""

    def __init__(self, kept: KeptList) -> None:
        super().__init__("", kept)
        self._kept = kept

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the buttons do."""
        if event.key() == Qt.Key.Key_F2 and self._kept.rename.isEnabled():
            self._kept.rename.click()
        elif event.key() == Qt.Key.Key_Delete and self._kept.delete.isEnabled():
            self._kept.delete.click()
        else:
            super().keyPressEvent(event)
