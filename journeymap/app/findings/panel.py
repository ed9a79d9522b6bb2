"""The list of everything there is to check, with what can be done about the marked one."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from journeymap.analysis.finding import KINDS, SEVERITIES, Finding, Severity, kind_of
from journeymap.analysis.fixes import Fix
from journeymap.app.findings.drawing import FindingRow
from journeymap.app.findings.rows import Entry, Rows, rows_of
from journeymap.app.findings.sentences import SentenceList
from journeymap.app.inspector.choice import Choice
from journeymap.app.inspector.flow import FlowLayout
from journeymap.app.inspector.form import hairline, quiet, small_button
from journeymap.app.inspector.picks import Chip
from journeymap.app.search_field import SearchField
from journeymap.drawing.theme import Theme
from journeymap.i18n import Phrase, Words, phrase

_NARROWEST = 300
"""Pixels in which a sentence and two buttons can be read."""
_HEIGHTS = (340, 230)
"""Of the list and of what is said about the marked finding, at first."""
_LEAST = 70
_CHIPS = {
    Severity.ERROR: phrase("findings", "Errors {count}"),
    Severity.WARNING: phrase("findings", "Warnings {count}"),
    Severity.SUGGESTION: phrase("findings", "Suggestions {count}"),
}
_PASSED = phrase("findings", "Let pass {count}")


class FindingsPanel(QWidget):
    """Shows entries, narrowed by weight, kind and words; asks for what is to be done."""

    marked = Signal(object)
    """The `Finding` that somebody looks at."""
    wanted = Signal(object)
    """The `Finding` that somebody goes to."""
    fix_wanted = Signal(object)
    pass_wanted = Signal(object)
    """The `Finding` that somebody lets pass."""
    back_wanted = Signal(object)
    """The `Override` that somebody takes back."""
    shown = Signal()
    """The panel can be seen, and what it shows may be old."""

    def __init__(
        self,
        words: Words,
        theme: Theme,
        fix_of: Callable[[Finding], Fix | None],
        name_of: Callable[[str], str],
    ) -> None:
        """`fix_of` finds the edit that settles a finding, `name_of` what a record is called."""
        super().__init__()
        self._words, self._fix_of = words, fix_of
        self._entries: list[Entry] = []
        self._counted: Counter[Severity | None] = Counter()
        self._sayings: dict[str, str] = {}
        """What can be searched for in findings of a check, by its code."""
        self._hidden: set[Severity | None] = set()
        say = words.say
        self.setMinimumWidth(_NARROWEST)
        self.field = SearchField(
            say(phrase("findings", "Words of a finding")),
            say(phrase("findings", "Narrow the findings")),
        )
        self.chips: dict[Severity | None, Chip] = {}
        for weight in (*Severity, None):
            chip = self.chips[weight] = Chip(theme, "")
            chip.setChecked(True)
            chip.setToolTip(say(phrase("findings", "Show these, or hide them")))
            chip.clicked.connect(lambda _=False, weight=weight: self._turn(weight))
        self.kind = Choice(words, theme)
        self.kind.setAccessibleName(say(phrase("findings", "Kind of finding")))
        self.kind.edited.connect(self._choose_kind)
        self.rows = Rows(words, name_of)
        self.list = SentenceList()
        self.list.setProperty("look", "panel")
        self.list.setAccessibleName(say(phrase("findings", "Findings")))
        self.list.setToolTip(say(phrase("findings", "Enter or a double click goes there.")))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(FindingRow(theme, self.list))
        self.none = quiet("")
        self.none.setWordWrap(True)
        self.none.setContentsMargins(12, 8, 12, 8)
        self.why, self.source, self.how = QLabel(), quiet(""), QLabel()
        self.go = self._button(phrase("findings", "Go there"), self._go)
        self.fix = self._button(phrase("findings", "Fix"), lambda: self._ask(self.fix_wanted))
        self.let = self._button(
            phrase("findings", "Let it pass …"), lambda: self._ask(self.pass_wanted)
        )
        self.back = self._button(phrase("findings", "Take it back"), self._take_back)
        self._detail = self._laid_out_detail()
        self._lay_out()
        self.field.sought.connect(self._show)
        self.field.returnPressed.connect(self.list.setFocus)
        self.list.selectionModel().currentChanged.connect(self._marked)
        self.list.clicked.connect(self._look)
        self.list.activated.connect(self._go)
        self._offer_kinds()
        self._show()

    @property
    def entry(self) -> Entry | None:
        """What is marked."""
        return self.rows.at(self.list.currentIndex().row())

    def show_entries(self, entries: list[Entry]) -> None:
        """List these; what was marked stays marked, or what took its place."""
        if entries != self._entries:
            self._entries = entries
            self._counted = Counter(entry.weight for entry in entries)
            self._offer_kinds()
            self._show()
        self.list.viewport().update()  # places may be called otherwise

    def mark(self, finding: Finding) -> None:
        """Mark a finding, where it is listed."""
        places = list(self.rows.entries())
        row = next((row for row, one in places if one.finding is finding), None)
        if row is None:
            row = next((row for row, one in places if one.finding == finding), None)
        if row is not None:
            with QSignalBlocker(self):
                self.list.setCurrentIndex(self.rows.index(row))

    def enter(self) -> None:
        """Put the keyboard into the list, or into the field where nothing is listed."""
        place = self.list if self.list.isVisibleTo(self) else self.field
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the panel was hidden."""
        super().showEvent(event)
        self.shown.emit()

    def _matching(self) -> list[Entry]:
        sought, kind = self.field.typed.casefold().split(), self.kind.value
        matching = self._entries
        if self._hidden:
            matching = [entry for entry in matching if entry.weight not in self._hidden]
        if kind is not None:
            matching = [entry for entry in matching if kind_of(entry.code) == kind]
        if sought:
            matching = [entry for entry in matching if self._holds(entry, sought)]
        return matching

    def _holds(self, entry: Entry, sought: Sequence[str]) -> bool:
        said = self._sayings.get(entry.code, "")
        if not said and entry.finding is not None:
            said = f"{self._words.say(entry.finding.why)}\n{entry.finding.source}".casefold()
            self._sayings[entry.code] = said
        if all(word in said for word in sought):
            return True
        here = f"{self.rows.named(entry.place)}\n{self._words.say(entry.said)}".casefold()
        return all(word in here or word in said for word in sought)

    def _show(self) -> None:
        old, row = self.entry, self.list.currentIndex().row()
        matching = self._matching()
        with QSignalBlocker(self.list.selectionModel()):
            self.rows.show_rows(rows_of(matching))
        if old is not None and (again := self._again(old, row)) is not None:
            with QSignalBlocker(self):
                self.list.setCurrentIndex(self.rows.index(again))
        for weight, chip in self.chips.items():
            said = _PASSED if weight is None else _CHIPS[weight]
            chip.setText(self._words.say(said.of(count=self._counted[weight])))
            chip.setAccessibleName(chip.text())
            chip.setVisible(weight is not None or self._counted[None] > 0)
            chip.setChecked(weight not in self._hidden)
            chip.updateGeometry()
        self.list.setVisible(bool(matching))
        self.none.setVisible(not matching)
        said = phrase("findings", "Nothing to check: no finding on this map.")
        if self._entries:
            said = phrase("findings", "No finding is of this kind and holds these words.")
        self.none.setText(self._words.say(said))
        self._show_detail()

    def _again(self, old: Entry, row: int) -> int | None:
        """Where an entry is now, or what is nearest to its old row."""
        places = list(self.rows.entries())
        key = old.key
        here = (n for n, one in places if one.code == old.code and one.key == key)
        near = min((n for n, _ in places), key=lambda n: abs(n - row), default=None)
        return next(here, near)

    def _offer_kinds(self) -> None:
        counted: Counter[str] = Counter()
        for code, count in Counter(entry.code for entry in self._entries).items():
            counted[kind_of(code)] += count
        every = phrase("findings", "All kinds")
        named = phrase("findings", "{kind} ({count})")
        options: list[tuple[object, str]] = [(None, self._words.say(every))]
        for kind, name in KINDS.items():
            if counted[kind]:
                said = named.of(kind=name, count=counted[kind])
                options.append((kind, self._words.say(said)))
        if self.kind.value not in dict(options):
            self.kind.show_value(None)
        self.kind.offer(options)

    def _choose_kind(self, kind: object) -> None:
        self.kind.show_value(kind)
        self._show()

    def _turn(self, weight: Severity | None) -> None:
        self._hidden ^= {weight}
        self._show()

    def _marked(self) -> None:
        self._show_detail()
        self._look()

    def _look(self) -> None:
        if (entry := self.entry) is not None and entry.finding is not None:
            self.marked.emit(entry.finding)

    def _show_detail(self) -> None:
        entry = self.entry
        self._detail.setVisible(entry is not None)
        if entry is None:
            return
        say, found, override = self._words.say, entry.finding, entry.override
        for widget in (self.why, self.how, self.go, self.fix, self.let):
            widget.setVisible(found is not None)
        self.back.setVisible(override is not None)
        self.let.setVisible(override is None)
        if found is None:
            self.source.setText(say(phrase("findings", "The spec still carries this reason.")))
            return
        self.why.setText(say(found.why))
        weight, kind = SEVERITIES[found.severity], KINDS[kind_of(found.code)]
        said = phrase("findings", "{kind}, {weight} · {code}")
        if found.source:
            said = phrase("findings", "{kind}, {weight} · {code} · source: {source}")
        said = said.of(kind=kind, weight=weight, code=found.code, source=found.source)
        if override is not None and override.decided_on is not None:
            passed = phrase("findings", "{about} · let pass on {day}")
            said = passed.of(about=said, day=override.decided_on.isoformat())
        self.source.setText(say(said))
        self.how.setText(say(phrase("findings", "→ {fix}").of(fix=found.fix)))
        fix = self._fix_of(found) if override is None else None
        self.fix.setVisible(fix is not None)
        if fix is not None:
            self.fix.setText(say(phrase("findings", "Fix: {what}").of(what=fix.name)))
            self.fix.setAccessibleName(self.fix.text())

    def _go(self) -> None:
        self._ask(self.wanted)

    def _ask(self, signal: Signal) -> None:
        if (entry := self.entry) is not None and entry.finding is not None:
            signal.emit(entry.finding)

    def _take_back(self) -> None:
        if (entry := self.entry) is not None and entry.override is not None:
            self.back_wanted.emit(entry.override)

    def _button(self, name: Phrase, press: Callable[[], None]) -> QWidget:
        said = self._words.say(name)
        return small_button(said, said, press)

    def _laid_out_detail(self) -> QWidget:
        inside = QWidget()
        inside.setProperty("look", "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12, 4)
        column.setSpacing(6)
        for label in (self.why, self.source, self.how):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        column.addStretch(1)
        area = QScrollArea()
        area.setMinimumHeight(_LEAST)
        area.setProperty("look", "panel")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        # What can be done stays in view, however much there is to read.
        buttons = QWidget()
        buttons.setContentsMargins(12, 2, 12, 10)
        flow = FlowLayout(buttons)
        for button in (self.go, self.fix, self.let, self.back):
            flow.addWidget(button)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(hairline())
        rows.addWidget(area, 1)
        rows.addWidget(buttons)
        return whole

    def _lay_out(self) -> None:
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(10, 8, 10, 4)
        column.setSpacing(6)
        column.addWidget(self.field)
        chips = QWidget()
        flow = FlowLayout(chips)
        for chip in self.chips.values():
            flow.addWidget(chip)
        column.addWidget(chips)
        column.addWidget(self.kind)
        listed = QWidget()
        lines = QVBoxLayout(listed)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.none)
        lines.addWidget(self.list, 1)
        lines.setAlignment(self.none, Qt.AlignmentFlag.AlignTop)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        for part in (listed, self._detail):
            split.addWidget(part)
        split.setStretchFactor(0, 1)
        split.setSizes(_HEIGHTS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(above)
        layout.addWidget(split, 1)
