"""Looking at a foreign file before it becomes part of the map, and correcting what was guessed."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from journeymap.edit.imports import Imported, Skipped
from journeymap.exchange.columns import HEADINGS, Meaning
from journeymap.exchange.decoding import ENCODINGS
from journeymap.exchange.foreign import Foreign, Table
from journeymap.exchange.gathering import Chain
from journeymap.exchange.mermaid import diagram_in
from journeymap.exchange.reading import read_text
from journeymap.exchange.tables import Plan, guess, guess_columns, read_table
from journeymap.i18n import Phrase, Problem, Words, phrase

_SHOWN = 8
"""So many rows are shown."""
_CHAINS = {
    Chain.NONE: phrase("import dialog", "Nothing"),
    Chain.STAGES: phrase("import dialog", "One after the other, within each stage"),
    Chain.THROUGH: phrase("import dialog", "One after the other, from first to last"),
}
Reread = Callable[[str], Foreign]
"""Reads the same file in another encoding; raises `Problem`."""


class ImportDialog(QDialog):
    """Shows the guess over the first rows, what will be made, and what is left out."""

    def __init__(
        self, parent: QWidget, words: Words, name: str, foreign: Foreign, reread: Reread
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._foreign = foreign
        self._reread = reread
        self._plan: Plan | None = None
        self.imported = Imported()
        """What will be added."""
        self._changing: tuple[int, tuple[Meaning | None, ...]] | None = None
        """The column whose meaning was changed last, and all meanings before that."""
        self.setWindowTitle(words.say(phrase("import dialog", "Import “{file}”").of(file=name)))
        self._encoding, self._sheet, self._chain = QComboBox(), QComboBox(), QComboBox()
        self._headed = QCheckBox(words.say(phrase("import dialog", "A row holds headings")))
        self._form = QFormLayout()
        for label, box in (
            (phrase("import dialog", "Encoding"), self._encoding),
            (phrase("import dialog", "Sheet"), self._sheet),
            (phrase("import dialog", "Connect"), self._chain),
        ):
            self._form.addRow(words.say(label), box)
            box.setAccessibleName(words.say(label))
        for encoding, called in ENCODINGS.items():
            self._encoding.addItem(called, encoding)
        for chain, said in _CHAINS.items():
            self._chain.addItem(words.say(said), chain)
        self._rows = _table(words.say(phrase("import dialog", "The first rows")))
        self._summary = QLabel(wordWrap=True)
        self._summary.setProperty("look", "heading")
        self._skipped = SkippedList(words)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._import = self._buttons.addButton(
            words.say(phrase("import dialog", "Import")), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._import.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self._form)
        layout.addWidget(self._headed)
        layout.addWidget(self._rows, 3)
        layout.addWidget(self._summary)
        layout.addWidget(self._skipped, 2)
        layout.addWidget(self._buttons)
        self.resize(860, 640)
        self._encoding.activated.connect(self._read_again)
        self._sheet.activated.connect(self._guess)
        self._headed.clicked.connect(self._guess_columns)
        self._chain.activated.connect(self._choose_chain)
        self._take(foreign)

    @property
    def _sheet_shown(self) -> Table | None:
        return self._foreign.tables[self._sheet.currentIndex()] if self._foreign.tables else None

    def _take(self, foreign: Foreign) -> None:
        """Show another file, or the same one in another encoding."""
        self._foreign = foreign
        self._sheet.clear()
        self._sheet.addItems([table.name for table in foreign.tables])
        self._encoding.setCurrentIndex(self._encoding.findData(foreign.encoding))
        is_diagram = not foreign.tables and diagram_in(foreign.text) is not None
        self._form.setRowVisible(self._encoding, bool(foreign.encoding))
        self._form.setRowVisible(self._sheet, len(foreign.tables) > 1)
        self._form.setRowVisible(self._chain, not is_diagram)
        self._headed.setVisible(bool(foreign.tables))
        self._guess()

    def _read_again(self) -> None:
        try:
            self._take(self._reread(self._encoding.currentData()))
        except Problem as problem:
            self._encoding.setCurrentIndex(self._encoding.findData(self._foreign.encoding))
            self._summary.setText(self._words.say(problem.what))

    def _guess(self) -> None:
        table = self._sheet_shown
        self._plan = guess(table) if table is not None else None
        self._headed.setChecked(self._plan is not None and self._plan.headings is not None)
        chain = self._plan.chain if self._plan is not None else Chain.STAGES
        self._chain.setCurrentIndex(self._chain.findData(chain))
        self._show_rows()
        self._read()

    def _guess_columns(self) -> None:
        """Guess once more when the person has said whether there are headings."""
        table = self._sheet_shown
        if table is not None and self._plan is not None:
            headings = (guess(table).headings or 0) if self._headed.isChecked() else None
            self._plan = guess_columns(table, headings)
            self._chain.setCurrentIndex(self._chain.findData(self._plan.chain))
            self._show_rows()
            self._read()

    def _choose_chain(self) -> None:
        if self._plan is not None:
            self._plan = replace(self._plan, chain=Chain(self._chain.currentData()))
        self._read()

    def _choose_meaning(self, column: int, meaning: Meaning | None) -> None:
        """Give a meaning to one column: the other that had it loses it.

        Keys step through many meanings on their way; only the last one takes something away.
        """
        if self._plan is None:
            return
        if self._changing is None or self._changing[0] != column:
            self._changing = column, self._plan.meanings
        meanings = [None if had is meaning else had for had in self._changing[1]]
        meanings[column] = meaning
        self._plan = replace(self._plan, meanings=tuple(meanings))
        for place, had in enumerate(meanings):
            box = self._rows.cellWidget(0, place)
            if isinstance(box, QComboBox):
                box.setCurrentIndex(_place(had))
        self._read()

    def _read(self) -> None:
        """Read the file as it is planned, and say what that will make."""
        table = self._sheet_shown
        if table is not None and self._plan is not None:
            self.imported = read_table(table, self._plan)
        else:
            self.imported = read_text(self._foreign.text, Chain(self._chain.currentData()))
            self._show_list()
        self._summary.setText(self._words.say(what_comes(self.imported)))
        self._skipped.show_skipped(self._left_out())
        self._import.setEnabled(bool(self.imported.touchpoints or self.imported.stages))

    def _left_out(self) -> tuple[Skipped, ...]:
        shown = self._sheet_shown
        others = (table.name for table in self._foreign.tables if table is not shown)
        why = phrase("import dialog", "This sheet is not imported.")
        return (*self.imported.skipped, *(Skipped(None, name, why) for name in others))

    def _show_rows(self) -> None:
        """The meanings of the columns over the first rows."""
        table, plan = self._sheet_shown, self._plan
        if table is None or plan is None:
            return
        self._changing = None
        rows = table.rows[plan.headings or 0 :][:_SHOWN]
        self._rows.clear()
        self._rows.setRowCount(len(rows) + 1)
        self._rows.setColumnCount(table.width)
        self._rows.setVerticalHeaderLabels(["", *(str(row.line) for row in rows)])
        for column, meaning in enumerate(plan.meanings):
            self._rows.setCellWidget(0, column, self._meaning_box(column, meaning))
        for place, row in enumerate(rows, start=1):
            for column, cell in enumerate(row.cells):
                item = QTableWidgetItem(cell[:200])
                if place == 1 and plan.headings is not None:
                    font = QFont(item.font())
                    font.setBold(True)
                    item.setFont(font)
                self._rows.setItem(place, column, item)
        self._rows.resizeColumnsToContents()
        self._rows.resizeRowToContents(0)

    def _meaning_box(self, column: int, meaning: Meaning | None) -> QComboBox:
        box = QComboBox()
        said = phrase("import dialog", "Meaning of column {number}").of(number=column + 1)
        box.setAccessibleName(self._words.say(said))
        box.addItem(self._words.say(phrase("import dialog", "Not used")))
        for one in Meaning:
            box.addItem(self._words.say(HEADINGS[one]), one)
        box.setCurrentIndex(_place(meaning))
        box.activated.connect(lambda place: self._choose_meaning(column, [None, *Meaning][place]))
        return box

    def _show_list(self) -> None:
        """The stages and names that were found in a text."""
        moments = self.imported.touchpoints[:_SHOWN]
        self._rows.clear()
        self._rows.setColumnCount(2)
        self._rows.setRowCount(len(moments))
        titles = (HEADINGS[Meaning.STAGE], HEADINGS[Meaning.NAME])
        self._rows.setHorizontalHeaderLabels([self._words.say(title) for title in titles])
        for place, moment in enumerate(moments):
            self._rows.setItem(place, 0, QTableWidgetItem(moment.stage))
            self._rows.setItem(place, 1, QTableWidgetItem(moment.name))
        self._rows.resizeColumnsToContents()


class SkippedList(QWidget):
    """What was not taken over as it stands: the line, its text, and why."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._title = QLabel()
        title = words.say(phrase("import dialog", "Not taken over as it stands"))
        self._lines = _table(title)
        self._lines.setColumnCount(3)
        headings = (
            phrase("import dialog", "Line"),
            phrase("import dialog", "Text"),
            phrase("import dialog", "Why"),
        )
        self._lines.setHorizontalHeaderLabels([words.say(heading) for heading in headings])
        self._lines.verticalHeader().hide()
        self._lines.horizontalHeader().setStretchLastSection(True)
        self._lines.setColumnWidth(0, 60)
        self._lines.setColumnWidth(1, 320)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._title)
        layout.addWidget(self._lines)

    def show_skipped(self, skipped: Sequence[Skipped]) -> None:
        """List these; hidden when there are none."""
        self.setVisible(bool(skipped))
        said = phrase("import dialog", "Not taken over as it stands: {count}")
        self._title.setText(self._words.say(said.of(count=len(skipped))))
        with QSignalBlocker(self._lines):
            self._lines.setRowCount(len(skipped))
            for place, one in enumerate(skipped):
                line = "" if one.line is None else str(one.line)
                for column, text in enumerate((line, one.text, self._words.say(one.why))):
                    self._lines.setItem(place, column, QTableWidgetItem(text))


class SkippedDialog(QDialog):
    """Says after a paste what was not taken over."""

    def __init__(self, parent: QWidget, words: Words, skipped: Sequence[Skipped]) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.say(phrase("import dialog", "Pasted")))
        listed = SkippedList(words)
        listed.show_skipped(skipped)
        buttons = QDialogButtonBox()
        close = words.say(phrase("import dialog", "Close"))
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole).setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(listed)
        layout.addWidget(buttons)
        self.resize(720, 320)


def what_comes(imported: Imported) -> Phrase:
    """What an import makes, in numbers."""
    return phrase(
        "import", "Touchpoints {touchpoints} · Transitions {transitions} · Stages {stages}"
    ).of(
        touchpoints=len(imported.touchpoints),
        transitions=len(imported.transitions),
        stages=len(imported.stages),
    )


def _place(meaning: Meaning | None) -> int:
    """Where a meaning stands in the boxes."""
    return [None, *Meaning].index(meaning)


def _table(name: str) -> QTableWidget:
    table = QTableWidget()
    table.setAccessibleName(name)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setTextElideMode(Qt.TextElideMode.ElideRight)
    table.horizontalHeader().setMaximumSectionSize(320)
    return table
