"""Hand-over rules in their order, as sentences that can be moved, copied and removed."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QVBoxLayout, QWidget

from journeymap.app.drags_within import DragsWithin
from journeymap.app.inspector.flow import FlowLayout
from journeymap.app.inspector.form import Desk, quiet, small_button
from journeymap.app.wrapped_rows import wrap_rows
from journeymap.edit.rules import add_rule, duplicate_rule, move_rule, remove_rule, rules_of
from journeymap.edit.touchpoints import set_mode
from journeymap.handling.sentences import rule_sentence
from journeymap.i18n import phrase
from journeymap.model.bounds import MOST_RULES
from journeymap.model.document import Document
from journeymap.model.handover import Rule
from journeymap.model.triggers import AsksForPerson
from journeymap.model.values import new_id
from journeymap.model.vocabulary import Effect, Mode, name_of


class RuleRows(DragsWithin, QListWidget):
    """The rules of a touchpoint, one sentence a row. Alt with an arrow, or a drag, moves one."""

    opened = Signal(str)
    """A rule is to be edited."""
    moved = Signal(str, int)
    """A rule is to become the one at a place, counted without itself."""
    removed = Signal(str)
    duplicated = Signal(str)
    begun = Signal()
    """A first rule is wanted."""

    def __init__(self, desk: Desk, all_in_view: bool = False) -> None:
        """`all_in_view` makes it as high as its rows."""
        super().__init__()
        self._desk, self._all_in_view = desk, all_in_view
        self._ids: tuple[str, ...] = ()
        self.setAccessibleName(desk.say(phrase("rules", "Hand-over rules, asked in this order")))
        wrap_rows(self)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.let_rows_be_dragged()
        self.itemDoubleClicked.connect(lambda: self.opened.emit(self.chosen))

    @property
    def chosen(self) -> str:
        """The id of the marked rule; empty where there is none."""
        row = self.currentRow()
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def choose(self, rule: str) -> None:
        """Mark a rule."""
        if rule in self._ids:
            self.setCurrentRow(self._ids.index(rule))

    def show_rules(self, rules: Sequence[Rule]) -> None:
        """Show these; the marked one stays marked, or the one that took its place."""
        old, row = self.chosen, self.currentRow()
        self._ids = tuple(rule.id for rule in rules)
        with QSignalBlocker(self):
            while self.count() > len(rules):
                self.takeItem(self.count() - 1)
            while self.count() < len(rules):
                self.addItem("")
            for place, rule in enumerate(rules):
                said = self._sentence(rule, place)
                if self.item(place).text() != said:
                    self.item(place).setText(said)
            last = min(max(row, 0), len(rules) - 1)
            self.setCurrentRow(self._ids.index(old) if old in self._ids else last)
        self._fit()
        if self.chosen != old:
            self.currentRowChanged.emit(self.currentRow())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits or begins the first, Alt with an arrow moves, Delete removes, Ctrl+D
        duplicates.
        """
        chosen, key, keys = self.chosen, event.key(), event.modifiers()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(chosen) if chosen else self.begun.emit()
        elif not chosen:
            super().keyPressEvent(event)
        elif step and keys == Qt.KeyboardModifier.AltModifier:
            self.moved.emit(chosen, self.currentRow() + step)
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(chosen)
        elif key == Qt.Key.Key_D and keys == Qt.KeyboardModifier.ControlModifier:
            self.duplicated.emit(chosen)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for another place; rows follow the document."""
        chosen, row = self.chosen, self.currentRow()
        over = self.indexAt(event.position().toPoint())
        place = over.row() if over.isValid() else self.count()
        if over.isValid() and event.position().y() > self.visualRect(over).center().y():
            place += 1
        event.accept()
        if chosen:
            self.moved.emit(chosen, place - (place > row))

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the rows anew: they were filled before the list had its look."""
        super().showEvent(event)
        self.doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the sentences otherwise."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._all_in_view:
            self.doItemsLayout()
            rows = sum(self.sizeHintForRow(row) for row in range(self.count()))
            self.setFixedHeight(rows + 10)
            self.setVisible(self.count() > 0)

    def _sentence(self, rule: Rule, place: int) -> str:
        said = rule_sentence(rule, self._desk.document)
        numbered = phrase("rules", "{number}. {sentence}").of(number=place + 1, sentence=said)
        if rule.severity is not None:
            numbered = phrase("rules", "{rule} · {severity}").of(
                rule=numbered, severity=name_of(rule.severity)
            )
        return self._desk.say(numbered)


class RuleList(QWidget):
    """The rules of one touchpoint with what can be done to them."""

    opened = Signal(str)
    """A rule is to be edited."""
    presets_wanted = Signal()

    def __init__(self, desk: Desk, all_in_view: bool = False) -> None:
        super().__init__()
        self._desk = desk
        self.touchpoint = ""
        say = desk.say
        self.rows = RuleRows(desk, all_in_view)
        self.rows.opened.connect(self.opened)
        self.rows.moved.connect(self.move)
        self.rows.removed.connect(self.remove)
        self.rows.duplicated.connect(self.duplicate)
        self.rows.begun.connect(self.append)
        self.rows.currentRowChanged.connect(self._offer)
        self._none = quiet(say(phrase("rules", "No rule yet: nobody takes over by itself.")))
        self._none.setWordWrap(True)
        add = say(phrase("rules", "Add a rule"))
        self.add = small_button(add, add, self.append)
        if not all_in_view:
            self.add.setToolTip(say(phrase("rules", "Add a rule (Ctrl+N)")))
        preset = say(phrase("rules", "Insert a preset…"))
        self.preset = small_button(preset, preset, self.presets_wanted.emit)
        edit = say(phrase("rules", "Edit…"))
        edits = say(phrase("rules", "Edit this rule (Enter)"))
        self.edit = small_button(edit, edits, lambda: self.opened.emit(self.rows.chosen))
        copy = say(phrase("rules", "Duplicate"))
        copies = say(phrase("rules", "Duplicate this rule (Ctrl+D)"))
        self.copy = small_button(copy, copies, lambda: self.duplicate(self.rows.chosen))
        earlier = say(phrase("rules", "Ask this rule earlier (Alt+↑)"))
        self.up = small_button("↑", earlier, lambda: self._step(-1))
        later = say(phrase("rules", "Ask this rule later (Alt+↓)"))
        self.down = small_button("↓", later, lambda: self._step(1))
        removes = say(phrase("rules", "Remove this rule (Delete)"))
        self.drop = small_button("✕", removes, lambda: self.remove(self.rows.chosen))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (
            *(self.edit, self.up, self.down, self.copy, self.drop),
            *(self.add, self.preset),
        ):
            flow.addWidget(button)
        self.edit.setVisible(all_in_view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addWidget(self._none)
        column.addWidget(self.rows)
        column.addWidget(buttons)
        if not all_in_view:
            column.setStretchFactor(self.rows, 1)

    def show_rules(self, touchpoint: str) -> None:
        """Show the rules of a touchpoint."""
        self.touchpoint = touchpoint
        rules = rules_of(self._desk.document, touchpoint)
        self.rows.show_rules(rules)
        self._none.setVisible(not rules)
        self._offer()

    def append(self) -> None:
        """Add a rule that is asked last, and edit it.

        Where nobody decided who is there, AI is first and a person takes over.
        """
        rule = Rule(id=new_id("rule"), effect=Effect.FORCE_HUMAN, trigger=AsksForPerson())
        touchpoint = self.touchpoint

        def add(document: Document) -> Document:
            if document.touchpoints[touchpoint].handling is None:
                document = set_mode(document, [touchpoint], Mode.HYBRID)
            return add_rule(document, touchpoint, rule)

        if self._desk.edit(phrase("rules", "Add a hand-over rule"), add):
            self.rows.choose(rule.id)
            self.opened.emit(rule.id)

    def duplicate(self, rule: str) -> None:
        """Put a copy of a rule after it."""
        touchpoint, id = self.touchpoint, new_id("rule")
        label = phrase("rules", "Duplicate a hand-over rule")
        if not rule or not self.copy.isEnabled():
            return
        if self._desk.edit(label, lambda document: duplicate_rule(document, touchpoint, rule, id)):
            self.rows.choose(id)

    def move(self, rule: str, place: int) -> None:
        """Move a rule to a place, counted without itself."""
        touchpoint = self.touchpoint
        self._desk.edit(
            phrase("rules", "Move a hand-over rule"),
            lambda document: move_rule(document, touchpoint, rule, place),
        )

    def remove(self, rule: str) -> None:
        """Remove a rule."""
        touchpoint = self.touchpoint
        self._desk.edit(
            phrase("rules", "Remove a hand-over rule"),
            lambda document: remove_rule(document, touchpoint, rule),
        )

    def _step(self, by: int) -> None:
        self.move(self.rows.chosen, self.rows.currentRow() + by)

    def _offer(self) -> None:
        row, count = self.rows.currentRow(), self.rows.count()
        for button in (self.edit, self.drop):
            button.setEnabled(row >= 0)
        self.add.setEnabled(count < MOST_RULES)
        self.copy.setEnabled(row >= 0 and count < MOST_RULES)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < count - 1)
